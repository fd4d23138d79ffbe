"""Find docstrings whose NumPy sections are read wrongly: `python scripts/docstrings.py`.

Sections are written as `name : type`, then an indented description. What griffe, which makes the reference of them,
takes for something else is told with its line, and ends the program with 1.
"""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import griffe

PROJECT = Path(__file__).resolve().parents[1]
PACKAGES = ("hit_core", "hit_viewer")
ENTRIES = ("attributes", "parameters", "raises", "returns", "yields")


class Complaints(logging.Handler):
    """Keeps what griffe logs."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one message."""
        self.texts.append(record.getMessage())


def own_objects(item: griffe.Object | griffe.Alias) -> Iterator[griffe.Object]:
    """Walk through what is defined here, not imported."""
    if isinstance(item, griffe.Object):
        yield item
        for member in item.members.values():
            yield from own_objects(member)


def wrong_entries(package: str, folder: Path) -> list[str]:
    """Return a line for each entry of a package's docstrings that is read wrongly."""
    complaints = Complaints()
    logger = logging.getLogger("griffe")
    logger.addHandler(complaints)
    try:
        module = griffe.load(package, search_paths=[folder], docstring_parser="numpy", allow_inspection=False)
        found = [line for item in own_objects(module) for line in _wrong(item)]
    finally:
        logger.removeHandler(complaints)
    return [*complaints.texts, *found]


def _wrong(item: griffe.Object) -> Iterator[str]:
    for section in item.docstring.parsed if item.docstring else ():
        for entry in section.value if section.kind.value in ENTRIES else ():
            lacks = "type" if not entry.annotation else "indented description" if not entry.description else ""
            if lacks:
                name = getattr(entry, "name", "") or entry.annotation
                yield f"{item.filepath}:{item.lineno}: {section.kind.value} of {item.path}: {name} has no {lacks}"


def main() -> int:
    """Check all packages; return the exit code."""
    wrong = [line for package in PACKAGES for line in wrong_entries(package, PROJECT)]
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
