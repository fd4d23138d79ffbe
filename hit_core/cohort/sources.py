"""What a row is made from: a file, a frame of a file, or a row of a table; as plain data that any process can read."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict, dataclass
from typing import Any, Literal

from ..plain_text import one_line

__all__ = ["Kind", "Source", "digest_of"]

Kind = Literal["body", "scan", "betas", "measures", "nothing"]
_LONGEST_ID, _LONGEST_STEM = 200, 60


@dataclass(frozen=True)
class Source:
    """One input.

    Attributes
    ----------
    kind : Kind
        "body" and "scan" are files; "betas" and "measures" rows of tables; "nothing" cannot be read, see `problem`.
    name : str
        Its id: a file's path within its folder without the ending, or what the table says.
    file : str
        Absolute path.
    frame : int | None
        Of a motion.
    row : int | None
        Of a table, from 1.
    betas : tuple | None
        Of a table's row.
    measures : dict | None
        Of a table's row, in cm and kg.
    gender, age, weight_kg : str | None, float | None, float | None
        What is known of the person.
    problem : str
        Why it cannot be read, in one sentence.
    """

    kind: Kind
    name: str
    file: str
    frame: int | None = None
    row: int | None = None
    betas: tuple[float, ...] | None = None
    measures: dict[str, float] | None = None
    gender: str | None = None
    age: float | None = None
    weight_kg: float | None = None
    problem: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", one_line(self.name)[:_LONGEST_ID])
        object.__setattr__(self, "file", one_line(self.file) if self.kind == "nothing" else self.file)

    @property
    def key(self) -> str:
        """Tell it from all other inputs, wherever it stands among them."""
        parts = asdict(self)
        if self.kind in ("betas", "measures"):
            parts["row"] = None if self.name else self.row
        return digest_of(parts)

    @property
    def stem(self) -> str:
        """A name for its files, of plain letters and unlike any other's."""
        plain = re.sub(r"[^A-Za-z0-9_-]+", "_", self.name).strip("_-")[:_LONGEST_STEM]
        return f"{plain or 'body'}_{self.key[:10]}"

    def as_json(self) -> str:
        """Return it as text."""
        return json.dumps({name: value for name, value in asdict(self).items() if value not in (None, "")})

    @classmethod
    def from_json(cls, text: str) -> Source:
        """Read what `as_json` wrote."""
        parts = json.loads(text)
        if "betas" in parts:
            parts["betas"] = tuple(parts["betas"])
        return cls(**{"name": "", **parts})


def digest_of(content: Any) -> str:
    """Return the SHA-256 of plain data."""
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
