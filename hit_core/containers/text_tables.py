"""Reads tables of numbers as text: CSV with or without a head, numbers between spaces, decimal points or commas."""

from __future__ import annotations

import csv
import io
import re
from array import array
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any

import numpy as np

from ..phrases import phrase
from .budget import MEBIBYTE, Budget, Exhausted
from .watching import tell

__all__ = ["is_table", "read_table"]

TABLE_BYTES = 32 * MEBIBYTE
_NUMBER = re.compile(r"[-+]?(\d+([.,]\d*)?|[.,]\d+)([eE][-+]?\d+)?|[-+]?nan|[-+]?inf", re.IGNORECASE)
_NUMBERED = re.compile(r"(.*?)[\s_.\[(-]*(\d+)[\])]?")
_STEPS = 6_000_000
"""Lines and numbers of the largest table that is read."""
_TOLD_EVERY = 4096


def is_table(data: bytes) -> bool:
    """Whether a file looks like numbers in lines, perhaps with a head."""
    try:
        head = data[:4096].decode(_encoding(data), "ignore")
    except UnicodeDecodeError:
        return False
    lines = [line for line in head.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    if not lines or any(ord(letter) < 32 and letter not in "\t\r\n\f" for letter in head):
        return False
    cells = _cells(lines[min(1, len(lines) - 1)], _separator(lines[: 1 if len(lines) == 1 else 2]))
    numbers = sum(_NUMBER.fullmatch(cell) is not None for cell in cells)
    return numbers > 0 and 2 * numbers >= len(cells)


def read_table(data: bytes) -> Any:
    """Return a table as a dictionary of columns, numbered ones as one array each, or without a head as an array.

    Raises
    ------
    ValueError
        It is too large, has rows of unequal length, or no numbers; the text says which.
    """
    if len(data) > TABLE_BYTES:
        raise ValueError(phrase("it is larger than {most} MB", most=TABLE_BYTES // MEBIBYTE))
    lines_and_cells = sum(map(data.count, (b"\n", b"\n", b",", b";", b"\t", b" ")))
    try:
        Budget(steps=_STEPS).step(lines_and_cells)
    except Exhausted as error:
        raise ValueError(f"it {error}") from None
    text = data.decode(_encoding(data))
    lines = _lines(text)
    first = list(islice(lines, 2))
    if not first:
        raise ValueError(phrase("it holds no line of numbers"))
    separator = _separator(first)
    head = _cells(first[0], separator)
    numeric = [_NUMBER.fullmatch(cell) is not None for cell in head]
    if all(numeric):
        return _array(chain(first, lines), separator, joined=text.lstrip()[:1] in ("[", "("))
    if len(first) == 1 and any(numeric[1:]):  # a row that begins with its name
        return {head[0]: _array(iter([separator.join(head[1:])]), separator)[0]}
    return _columns(head, chain(first[1:], lines), separator)


def _lines(text: str) -> Iterator[str]:
    """Yield the lines that are neither empty nor remarks."""
    for number, line in enumerate(io.StringIO(text, newline=None)):
        if number % _TOLD_EVERY == 0:
            tell("unpack", 0.5)
        if line.strip() and not line.lstrip().startswith("#"):
            yield line


def _array(lines: Iterable[str], separator: str, joined: bool = False) -> Any:
    values, widths = array("d"), set()
    for line in lines:
        cells = _cells(line, separator)
        widths.add(len(cells))
        values.extend(map(_float, cells))
    if joined:  # one array in brackets, over several lines
        return np.array(values)[None]
    if len(widths) != 1:
        raise ValueError(phrase("its lines have different numbers of columns"))
    return np.array(values).reshape(-1, widths.pop())


def _columns(head: list[str], lines: Iterable[str], separator: str) -> dict[str, Any]:
    """Return columns by name; `betas_0`, `betas_1` and so on are columns of `betas`."""
    values = array("d")
    words: dict[int, list[str]] = {}
    count = 0
    for line in lines:
        cells = _cells(line, separator)
        if count == 0 and len(head) == len(cells) + 1:
            head = head[1:]
        if len(cells) != len(head):
            raise ValueError(phrase("its lines have different numbers of columns"))
        for place, cell in enumerate(cells):
            if count == 0 and not _NUMBER.fullmatch(cell):
                words[place] = []
            if place in words:
                words[place].append(cell)
            values.append(0.0 if place in words else _float(cell))
        count += 1
    if not count:
        raise ValueError(phrase("it holds no line of numbers"))
    numbers = np.array(values).reshape(count, len(head))
    groups: dict[str, list[tuple[int, int]]] = {}
    for place, name in enumerate(head):
        match = _NUMBERED.fullmatch(name.strip())
        if match is not None and match.group(1) and place not in words:
            groups.setdefault(match.group(1), []).append((int(match.group(2)), place))
        else:
            groups.setdefault(name.strip(), []).append((0, place))
    table: dict[str, Any] = {}
    for name, places in groups.items():
        order = [place for _, place in sorted(places)]
        table[name] = words[order[0]] if order[0] in words else numbers[:, order]
        if len(order) == 1 and order[0] not in words:
            table[name] = numbers[:, order[0]]
    return table


def _float(cell: str) -> float:
    try:
        return float(cell.replace(",", "."))
    except ValueError:
        raise ValueError(phrase("it holds words between its numbers")) from None


def _separator(lines: list[str]) -> str:
    """A semicolon or a tab where there is one; a comma unless the numbers have decimal commas."""
    last = lines[-1]
    for mark in (";", "\t"):
        if mark in last:
            return mark
    if re.search(r"\d,\d+\s+[-+]?\d+,\d", last):  # decimal commas between spaces
        return " "
    return "," if "," in last else " "


def _cells(line: str, separator: str) -> list[str]:
    if separator == " ":
        return line.strip(" []()").split()
    row = next(csv.reader(io.StringIO(line.strip().strip("[]()")), delimiter=separator, skipinitialspace=True), [])
    cells = [cell.strip() for cell in row]
    return cells[:-1] if cells and not cells[-1] else cells


def _encoding(data: bytes) -> str:
    return "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
