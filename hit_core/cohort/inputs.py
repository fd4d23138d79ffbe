"""From what a user names to sources, one at a time: files, folders, lists of files, AMASS, tables."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..body.files import BODY_SUFFIXES
from ..errors import InputError
from ..fit.scan_files import is_scan
from .motions import amass_subject, frames_of, is_amass_extra, is_photo_body
from .sources import Source
from .tables import TABLE_ENDINGS, is_people_table, table_sources

__all__ = ["Inputs", "read_list"]

_LONGEST_PATH = 4096


@dataclass
class Inputs:
    """What is to be measured.

    Attributes
    ----------
    places : Sequence[Path]
        Files and folders.
    every : int | None
        Every nth frame of motions is a row; None: a row a file, of AMASS a row a subject.
    angles : str
        Unit of rotation vectors in files.
    out : Path | None
        Where results go: what lies there is no input.
    left_out : Counter
        What folders hold beside, by what it is; filled while `sources` is read.
    """

    places: Sequence[Path]
    every: int | None = None
    angles: str = "auto"
    out: Path | None = None
    left_out: Counter[str] = field(default_factory=Counter)
    _subjects: set[Path] = field(default_factory=set)

    def check(self) -> None:
        """Raise an InputError unless every place is there."""
        for place in self.places:
            if not place.exists():
                raise InputError.about("there is no such file or folder", file=place)

    def sources(self) -> Iterator[Source]:
        """Yield them in order: places as given, folders by name.

        Raises
        ------
        InputError
            A table cannot be read as one.
        """
        for place in self.places:
            if place.is_dir():
                yield from self._of_folder(place)
            elif place.suffix.lower() in TABLE_ENDINGS and (
                place.suffix.lower() == ".parquet" or is_people_table(place) or not _may_be_body(place)
            ):
                yield from table_sources(place)
            else:
                yield from self._of_file(place, place.stem)

    def _of_folder(self, top: Path) -> Iterator[Source]:
        out = self.out.resolve() if self.out is not None else None
        for folder, inner, names in os.walk(top):
            here = Path(folder)
            inner[:] = sorted(name for name in inner if not name.startswith("."))
            if out is not None and here.resolve() == out:
                inner.clear()
                continue
            files = [here / name for name in sorted(names) if not name.startswith(".")]
            wanted = [path for path in files if self._is_wanted(path)]
            if self.every is None:
                wanted = self._one_a_subject(wanted)
            for path in wanted:
                place = path.relative_to(top).with_suffix("")
                alone = len(wanted) == 1 and path in self._subjects
                name = place.parent.as_posix() if alone and here != top else place.as_posix()
                yield from self._of_file(path, name)

    def _one_a_subject(self, files: list[Path]) -> list[Path]:
        """Leave out of a folder's files what AMASS has more than once of a subject."""
        known: set[bytes] = set()
        kept = []
        self._subjects.clear()
        for path in files:
            subject = amass_subject(path)
            if subject is None:
                kept.append(path)
            elif subject not in known:
                kept.append(path)
                known.add(subject)
                self._subjects.add(path)
        if known:
            kept = [path for path in kept if path in self._subjects or not is_amass_extra(path)]
            if len(kept) < len(files):
                self.left_out["further motions of a subject, and its shape"] += len(files) - len(kept)
        return kept

    def _is_wanted(self, path: Path) -> bool:
        if path.name.endswith("_fit.json"):  # belongs to the body beside it
            return False
        if path.suffix.lower() in TABLE_ENDINGS and (path.suffix.lower() == ".parquet" or is_people_table(path)):
            self.left_out["tables: name them as inputs of their own"] += 1
            return False
        if is_scan(path) or _may_be_body(path):
            return True
        self.left_out["files that are neither bodies nor scans"] += 1
        return False

    def _of_file(self, path: Path, name: str) -> Iterator[Source]:
        file = str(path.resolve())
        if is_scan(path) or is_photo_body(path):
            yield Source("scan", name, file)
        elif self.every is not None:
            yield from frames_of(path, name, self.every, self.angles)
        else:
            yield Source("body", name, file)


def _may_be_body(path: Path) -> bool:
    return path.suffix.lower() in BODY_SUFFIXES


def read_list(path: Path) -> list[Path]:
    """Read a text file with a path a line; relative ones start where the file lies.

    Raises
    ------
    InputError
        It cannot be read, or a line is no path.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeError) as error:
        raise InputError.about("cannot be read as a list of files", file=path, found=type(error).__name__) from None
    return list(_paths(lines, path))


def _paths(lines: Iterable[str], path: Path) -> Iterator[Path]:
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        if len(text) > _LONGEST_PATH or "\0" in text:
            raise InputError.about("is no path", file=path, field=f"line {number}")
        yield path.parent / text
