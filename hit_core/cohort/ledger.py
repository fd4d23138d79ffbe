"""What a run has found so far, on disk: inputs in their order, and each finished row as soon as it is there.

An SQLite file. What is stored is whole, whatever ends the run; another run in the same folder meanwhile is refused.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import InputError, OutputError
from .sources import Kind, Source

__all__ = ["Ledger", "Outcome", "Task"]

_FORMAT = "hit-cohort-rows 1"
_TABLES = """
CREATE TABLE IF NOT EXISTS told (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE IF NOT EXISTS plan (number INTEGER PRIMARY KEY, key TEXT UNIQUE, source TEXT);
CREATE TABLE IF NOT EXISTS results (
    key TEXT, setup TEXT, digest TEXT, again INTEGER, rows INTEGER, failures INTEGER, content BLOB,
    PRIMARY KEY (key, setup)
) WITHOUT ROWID;
"""
_PAGE = 256


@dataclass(frozen=True)
class Task:
    """An input that waits to be measured; `known` is the digest of what its stored rows are from."""

    number: int
    source: Source
    known: str | None = None


@dataclass(frozen=True)
class Outcome:
    """What became of an input.

    Attributes
    ----------
    key, digest : str
        Of the source, and of its content.
    rows : Sequence[dict]
        Without what is None.
    failures : Sequence[str]
        Sentences.
    again : bool
        Whether the next run shall try again.
    unchanged : bool
        Its content is as known: what is stored stays.
    """

    key: str
    digest: str = ""
    rows: Sequence[dict[str, Any]] = ()
    failures: Sequence[str] = ()
    again: bool = False
    unchanged: bool = False


class Ledger:
    """The rows of a cohort in a folder, for one setup (model, options, versions) at a time."""

    def __init__(self, path: Path, setup: str) -> None:
        self._path, self._setup = path, setup
        with self._telling():
            self._base = sqlite3.connect(path, timeout=1.0, isolation_level=None)
            try:
                self._base.execute("PRAGMA locking_mode=EXCLUSIVE")
                self._base.execute("PRAGMA synchronous=FULL")
                self._base.execute("BEGIN EXCLUSIVE")
                known = self._base.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
                if known and self._told("format") != _FORMAT:
                    raise InputError.about("is no store of a cohort's rows", file=path, remedy="Choose another folder")
                for statement in filter(str.strip, _TABLES.split(";")):
                    self._base.execute(statement)
                self._base.execute("INSERT OR REPLACE INTO told VALUES ('format', ?)", (_FORMAT,))
                self._base.execute("COMMIT")
            except BaseException:
                self._base.close()
                raise

    def close(self) -> None:
        """Let go of the file."""
        self._base.close()

    @property
    def setup(self) -> str:
        """Of which the rows are."""
        return self._setup

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            said = str(error)
            if "locked" in said:
                raise OutputError.about("is in use by another run", file=self._path) from None
            raise OutputError.about(
                f"cannot be written: {said}", file=self._path,
                remedy="All rows so far are kept. Free some space and give the same command again",
            ) from None  # fmt: skip
        except sqlite3.DatabaseError as error:
            raise InputError.about(
                f"is no store of a cohort's rows, or is damaged: {error}", file=self._path,
                remedy="Choose another folder",
            ) from None  # fmt: skip

    @contextmanager
    def _whole(self) -> Iterator[sqlite3.Connection]:
        """Write all of a block or nothing."""
        with self._telling():
            self._base.execute("BEGIN")
            try:
                yield self._base
                self._base.execute("COMMIT")
            except BaseException:
                if self._base.in_transaction:
                    self._base.execute("ROLLBACK")
                raise

    def _told(self, name: str) -> str | None:
        try:
            found = self._base.execute("SELECT value FROM told WHERE name = ?", (name,)).fetchone()
        except sqlite3.OperationalError:
            return None
        return found[0] if found else None

    def tell(self, name: str, value: Any) -> None:
        """Keep something about the runs, as JSON."""
        with self._whole() as base:
            base.execute("INSERT OR REPLACE INTO told VALUES (?, ?)", (name, json.dumps(value)))

    def told(self, name: str) -> Any:
        """Return what was kept, None if nothing."""
        with self._telling():
            text = self._told(name)
        return None if text is None else json.loads(text)

    def plan(self, sources: Iterable[Source]) -> int:
        """Store the inputs in their order; return how many came twice and count once."""
        number = twice = 0
        with self._whole() as base:
            base.execute("DELETE FROM plan")
            for source in sources:
                added = base.execute(
                    "INSERT OR IGNORE INTO plan VALUES (?, ?, ?)", (number, source.key, source.as_json())
                ).rowcount
                number, twice = number + added, twice + 1 - added
        return twice

    def planned(self) -> int:
        """How many inputs there are."""
        with self._telling():
            return int(self._base.execute("SELECT count(*) FROM plan").fetchone()[0])

    def holds(self, kind: Kind) -> bool:
        """Whether an input is of a kind."""
        with self._telling():
            pattern = f'{{"kind": "{kind}"%'
            found = self._base.execute("SELECT 1 FROM plan WHERE source LIKE ? LIMIT 1", (pattern,)).fetchone()
        return found is not None

    def tasks(self, first: int, count: int) -> list[Task]:
        """Return some of the inputs in their order, with what is known of them."""
        with self._telling():
            found = self._base.execute(
                "SELECT number, source, digest FROM plan LEFT JOIN results "
                "ON plan.key = results.key AND results.setup = ? AND results.again = 0 "
                "WHERE number >= ? AND number < ? ORDER BY number",
                (self._setup, first, first + count),
            ).fetchall()
        return [Task(number, Source.from_json(source), digest) for number, source, digest in found]

    def store(self, outcomes: Iterable[Outcome]) -> None:
        """Keep what was found; all of it is on disk when this returns."""
        with self._whole() as base:
            for one in outcomes:
                if one.unchanged:
                    continue
                content = {"rows": list(one.rows), "failures": list(one.failures)}
                packed = zlib.compress(json.dumps(content, allow_nan=False).encode(), 1)
                base.execute(
                    "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (one.key, self._setup, one.digest, one.again, len(one.rows), len(one.failures), packed),
                )

    def counts(self) -> tuple[int, int, int]:
        """How many of the planned inputs have an outcome, and the rows and failures in all."""
        with self._telling():
            found = self._base.execute(
                "SELECT count(*), coalesce(sum(rows), 0), coalesce(sum(failures), 0) FROM plan JOIN results "
                "ON plan.key = results.key AND results.setup = ?",
                (self._setup,),
            ).fetchone()
        return int(found[0]), int(found[1]), int(found[2])

    def outcomes(self) -> Iterator[tuple[Source, list[dict[str, Any]], list[str]]]:
        """Yield each planned input that has an outcome, in order, with its rows and failures."""
        for source, _, _, packed in self._found():
            content = _unpacked(packed)
            yield Source.from_json(source), content["rows"], content["failures"]

    def failures(self) -> Iterator[tuple[Source, str]]:
        """Yield each failure, in the order of the inputs."""
        for source, _, failures, packed in self._found():
            if failures:
                yield from ((Source.from_json(source), sentence) for sentence in _unpacked(packed)["failures"])

    def rows_at(self, wanted: Container[int]) -> Iterator[tuple[int, dict[str, Any]]]:
        """Yield some rows of the table by their numbers, in order, with these."""
        first = 0
        for _, count, _, packed in self._found():
            numbers = [number for number in range(first, first + count) if number in wanted]
            rows = _unpacked(packed)["rows"] if numbers else []
            yield from ((number, rows[number - first]) for number in numbers)
            first += count

    def _found(self) -> Iterator[tuple[str, int, int, bytes]]:
        for first in range(0, self.planned(), _PAGE):
            with self._telling():
                found = self._base.execute(
                    "SELECT source, rows, failures, content FROM plan JOIN results "
                    "ON plan.key = results.key AND results.setup = ? "
                    "WHERE number >= ? AND number < ? ORDER BY number",
                    (self._setup, first, first + _PAGE),
                ).fetchall()
            yield from found


def _unpacked(packed: bytes) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(zlib.decompress(packed))
    return content
