"""Reads YAML within a budget: aliases and merge keys let a few lines stand for billions."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import yaml

from ..errors import BodyFileError
from ..phrases import phrase
from .archives import read_bytes

__all__ = ["YAML_BYTES", "read_yaml"]

YAML_BYTES = 256 * 1024
"""Largest YAML file that is read; a model's configuration has six thousand bytes."""
_MAX_NODES = 20_000
_MAX_DEPTH = 40
_UNREADABLE = (
    yaml.YAMLError,
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What the parser and the constructors of dates, numbers and binary data raise."""


def read_yaml(path: Path) -> Any:
    """Read one YAML document of plain values.

    Raises
    ------
    FileNotFoundError
        There is no such file.
    ValueError
        It cannot be read, is no YAML, or stands for too much; the text, one line, says which.
    """
    if not os.path.lexists(path):
        raise FileNotFoundError(path)
    try:
        text = read_bytes(path, YAML_BYTES).decode("utf-8-sig")
    except BodyFileError as error:
        raise ValueError(str(error).removeprefix(f"{path}: ").rstrip(".")) from None
    except UnicodeDecodeError:
        raise ValueError(phrase("it is no text in UTF-8")) from None
    try:
        _measure(text)
        return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except _UNREADABLE as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ValueError(first) from None


def _measure(text: str) -> None:
    """Raise ValueError where the document is nested too deep, or holds too much once its aliases are followed."""
    sizes: dict[str, int] = {}
    open_: list[tuple[str | None, int]] = []
    total = 0
    for event in yaml.parse(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        if isinstance(event, yaml.AliasEvent):
            total += sizes.get(str(event.anchor), _MAX_NODES)  # an alias within its own anchor has no end
        elif isinstance(event, yaml.NodeEvent):
            total += 1
            if isinstance(event, yaml.CollectionStartEvent):
                open_.append((event.anchor, total - 1))
            elif event.anchor:
                sizes[event.anchor] = 1
        elif isinstance(event, yaml.CollectionEndEvent):
            anchor, before = open_.pop()
            if anchor:
                sizes[anchor] = total - before
        if total > _MAX_NODES:
            raise ValueError(phrase("it holds more than {most:,} values", most=_MAX_NODES))
        if len(open_) > _MAX_DEPTH:
            raise ValueError(phrase("it is nested more than {most} levels deep", most=_MAX_DEPTH))
