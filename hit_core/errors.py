"""The errors a user can meet: each message says what was expected, what came, and the remedy."""

from __future__ import annotations

import os
from typing import TypeVar

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


class HITError(Exception):
    """Base of all errors raised on purpose; its text is one clear sentence for the user."""

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
        text = "".join(f"{part}: " for part in (file and os.fspath(file), field) if part) + problem
        details = [f"expected {expected}"] if expected else []
        if found is not None:
            details.append(f"found {found}")
        if details:
            text += ": " + ", ".join(details)
        text = text.rstrip(".") + "."
        if remedy:
            text += f" {remedy.rstrip('.')}."
        return cls(one_line(text))


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
