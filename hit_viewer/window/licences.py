"""Whose work the program holds or needs: names, versions, licences and their texts.

A bundle brings them as files, which `scripts/bundle/licences.py` writes; elsewhere they are read from what is
installed.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

__all__ = ["INDEX", "NO_TEXT", "Part", "installed_part", "installed_parts", "parts"]

INDEX = "index.json"
NO_TEXT = "Its package brings no text of the licence."
FOR_USERS = ("train", "films", "hub", "wandb", "phantom", "cohort")
"""Extras that bring parts of the program; the others bring what developers work with."""
REQUIREMENT = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*")
EXTRA = re.compile(r"""extra\s*==\s*['"]([\w-]+)['"]""")
LICENCE_FILE = re.compile(r"(^|/)[^/]*(licen[cs]e|copying|notice|copyright)[^/]*(\.(txt|md|rst))?$", re.IGNORECASE)
CODE = (".py", ".pyc", ".so", ".pyd", ".json", ".html")


@dataclass(frozen=True)
class Part:
    """Something of somebody else: a package, a library."""

    name: str
    version: str
    licence: str
    """As its own package names it; may be empty."""
    files: tuple[Path, ...] | None = None
    """Where the texts are; None for those of the installed package, which are looked for when they are read."""

    def text(self) -> str:
        """Read the texts of its licences, one after the other."""
        texts = []
        for file in _licence_files(self.name) if self.files is None else self.files:
            try:
                texts.append(file.read_text(encoding="utf-8", errors="replace").strip())
            except OSError as error:
                texts.append(f"{file.name}: {error.strerror}")
        return ("\n\n" + "-" * 60 + "\n\n").join(texts) or NO_TEXT


def parts(bundle: str | None = None) -> list[Part]:
    """Return all parts in the order of their names: those of the bundle, or else those that are installed.

    Parameters
    ----------
    bundle : str or None
        Folder of the bundle; by default that which this program runs from, if it does.
    """
    bundle = bundle or getattr(sys, "_MEIPASS", None)
    folder = Path(bundle or "") / "licences"
    if not bundle or not (folder / INDEX).is_file():
        return installed_parts()
    told = json.loads((folder / INDEX).read_text(encoding="utf-8"))
    return [
        Part(entry["name"], entry["version"], entry["licence"], tuple(folder / file for file in entry["files"]))
        for entry in told
    ]


def installed_parts(root: str = "hit-viewer", without: Iterable[str] = ()) -> list[Part]:
    """Return what an installed package needs, and what that needs, in the order of their names; missing ones not.

    Parameters
    ----------
    root : str
        Name of the package.
    without : iterable of str
        Packages to pass over, with what only they need.
    """
    seen, waiting, found = {_plain(name) for name in (root, *without)}, [(root, True)], []
    while waiting:
        name, is_root = waiting.pop()
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue
        if not is_root:
            found.append(installed_part(name))
        for requirement in package.requires or []:
            extra, needed = EXTRA.search(requirement), REQUIREMENT.match(requirement)
            if needed and _plain(needed[0]) not in seen and (extra is None or (is_root and extra[1] in FOR_USERS)):
                seen.add(_plain(needed[0]))
                waiting.append((needed[0], False))
    return sorted(found, key=lambda part: part.name.lower())


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def installed_part(name: str) -> Part:
    """Return what an installed package tells of itself."""
    package = distribution(name)
    facts = {key.lower(): value for key, value in package.metadata.json.items()}
    classifiers = facts.get("classifier") or []
    said = str(facts.get("license_expression") or "") or _of_classifiers(list(classifiers))
    said = said or str(facts.get("license") or "").strip().partition("\n")[0]
    return Part(str(facts["name"]), package.version, said[:200])


def _licence_files(name: str) -> list[Path]:
    package = distribution(name)
    files = [
        Path(str(package.locate_file(file)))
        for file in package.files or []
        if LICENCE_FILE.search(str(file)) and Path(file).suffix not in CODE
    ]
    return sorted(file for file in files if file.is_file())


def _of_classifiers(classifiers: list[str]) -> str:
    ends = [line.rpartition("::")[2].strip() for line in classifiers if line.startswith("License ::")]
    return ", ".join(end for end in ends if end != "OSI Approved")
