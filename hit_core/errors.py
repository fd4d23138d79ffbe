"""The errors a user can meet: each message says what was expected, what came, and the remedy."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from .phrases import phrase, told
from .plain_text import one_line

__all__ = [
    "BodyFileError",
    "Cancelled",
    "CheckpointError",
    "DataError",
    "DeviceError",
    "HITError",
    "InputError",
    "OutputError",
]


_Kind = TypeVar("_Kind", bound="HITError")


EXPECTED, FOUND, SENTENCE = phrase("expected {what}"), phrase("found {what}"), phrase("{sentence}.")


class HITError(Exception):
    """Base of all errors raised on purpose; its text is one clear sentence for the user, in English."""

    _parts: _Parts | None = None

    @classmethod
    def about(
        cls: type[_Kind],
        problem: str,
        *,
        file: str | os.PathLike[str] | None = None,
        field: str | None = None,
        expected: str | None = None,
        found: object = None,
        remedy: str | None = None,
    ) -> _Kind:
        """Build an error of this class from its parts: `file: field: problem: expected ..., found .... Remedy.`"""
        parts = _Parts(os.fspath(file) if file else "", field or "", problem, expected or "", found, remedy or "")
        error = cls(parts.sentence(str, str.format))
        error._parts = parts
        return error

    def told(self) -> str:
        """Return the sentence in the language in use."""
        if self._parts is not None:
            return self._parts.sentence(told, told)
        return told(self.args[0]) if self.args and isinstance(self.args[0], str) else str(self)

    def moved(self: _Kind, old: str, new: str) -> _Kind:
        """Return the same error about a file that lies elsewhere: `old` in its text becomes `new`."""
        error = type(self)(str(self).replace(old, new))
        if self._parts is not None:
            error._parts = replace(self._parts, file=self._parts.file.replace(old, new))
        return error


@dataclass(frozen=True)
class _Parts:
    """What a sentence consists of; phrases among them can be translated."""

    file: str
    field: str
    problem: str
    expected: str
    found: object
    remedy: str

    def sentence(self, tell: Callable[[str], str], fill: Callable[..., str]) -> str:
        text = "".join(f"{tell(part)}: " for part in (self.file, self.field) if part) + tell(self.problem)
        details = [fill(EXPECTED, what=tell(self.expected))] if self.expected else []
        if self.found is not None:
            found = tell(self.found) if isinstance(self.found, str) else self.found
            details.append(fill(FOUND, what=found))
        if details:
            text += ": " + ", ".join(details)
        parts = (part.rstrip(".\u3002") for part in (text, tell(self.remedy)) if part)
        return one_line(" ".join(fill(SENTENCE, sentence=part) for part in parts))


class InputError(HITError):
    """An argument (shape, range, option) does not fit."""


class BodyFileError(HITError):
    """A body, sequence or body-model file cannot be used."""


class CheckpointError(HITError):
    """A model folder, configuration or checkpoint cannot be used."""


class OutputError(HITError):
    """A result cannot be written."""


class DeviceError(HITError):
    """A compute device is missing or exhausted."""


class DataError(HITError):
    """A data set, subject or cache entry cannot be used."""


class Cancelled(HITError):
    """The user cancelled; nothing is left behind."""
