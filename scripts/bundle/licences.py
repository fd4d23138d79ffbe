"""Write whose work the bundle holds: `licences/` inside it, and an overview, LICENCES.txt, beside its programs.

`licences.py FOLDER INSIDE`. Python's packages tell by their metadata, the system's libraries by Debian's copyright
files. Qt's packages bring no texts: those that they name lie in `licences/` beside this script.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import version
from pathlib import Path

from left_out import MODULES

from hit_viewer.window.licences import INDEX, NO_TEXT, Part, installed_part, installed_parts

TEXTS = Path(__file__).resolve().parent / "licences"
QT = ("PySide6_Essentials", "shiboken6")
QT_LICENCE = "LGPL-3.0-only, of the three that it offers"
NOTICE = """\
HIT Viewer is under the Apache License 2.0. This folder also holds the works of others, each under its own licence,
listed below; the texts lie in {place}, and Help > About > Licences shows them.

Qt, PySide6 and Shiboken {qt} are used under the GNU Lesser General Public License, version 3. They are libraries of
their own in PySide6/ and shiboken6/, linked at run time, {changed}: you may
replace them by versions of your own that have the same interface, by putting your files in the place of these. Nothing
here forbids to change them, or to take them apart to find errors of such changes. Their source code:
https://download.qt.io/official_releases/, folders qt/ and QtForPython/, version {qt}.

FFmpeg (inside opencv-python-headless) is used under the GNU Lesser General Public License, version 2.1, likewise as
libraries of its own; its source code: https://ffmpeg.org/, and how it was built:
https://github.com/opencv/opencv-python.

"""


def of_python() -> list[Part]:
    """Return Python itself, PyInstaller's start-up program, and the packages, less those that the bundle leaves out."""
    base = Path(sysconfig.get_path("stdlib"))
    places = (base / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", base / "LICENSE")
    texts = tuple(place for place in places if place.is_file())[:1]
    python = Part("Python", sys.version.split()[0], "Python-2.0", texts)
    packages = installed_parts(without=[name for name in MODULES if "." not in name])
    return [python, installed_part("pyinstaller"), *map(_with_qt, packages)]


def _with_qt(part: Part) -> Part:
    if part.name not in QT:
        return part
    return Part(part.name, part.version, QT_LICENCE, (TEXTS / "LGPL-3.txt", TEXTS / "GPL-3.txt"))


def of_the_system(folder: Path) -> list[Part]:
    """Return the Debian packages whose libraries PyInstaller took (Linux)."""
    if shutil.which("dpkg-query") is None:
        return []
    places = {
        line.split()[0]: Path(line.split()[-1]).resolve()
        for line in subprocess.run(
            ["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True
        ).stdout.splitlines()
        if "=>" in line
    }
    found: dict[str, Part] = {}
    for library in sorted([*folder.glob("_internal/system/lib*"), *folder.glob("_internal/lib*.so*")]):
        source = places.get(library.name)
        owner = source and _owner(source)
        if owner and owner[0] not in found:
            found[owner[0]] = Part(*owner, "see its text", (Path("/usr/share/doc") / owner[0] / "copyright",))
    return list(found.values())


def _owner(file: Path) -> tuple[str, str] | None:
    for place in (file, Path("/" + str(file).removeprefix("/usr/"))):
        asked = subprocess.run(["dpkg-query", "-S", str(place)], capture_output=True, text=True, check=False).stdout
        if asked:
            package = asked.split(":")[0]
            shown = ["dpkg-query", "-W", "-f", "${Version}\n", package]
            return package, subprocess.run(shown, capture_output=True, text=True, check=True).stdout.split("\n")[0]
    return None


def write(folder: Path, inside: Path, parts: list[Part]) -> None:
    """Write texts and index inside the bundle, and the overview beside its programs."""
    target = inside / "licences"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    entries = []
    for part in sorted(parts, key=lambda part: part.name.lower()):
        file = re.sub(r"[^\w.-]", "_", part.name) + ".txt"
        (target / file).write_text(part.text(), encoding="utf-8")
        entries.append({"name": part.name, "version": part.version, "licence": part.licence, "files": [file]})
    (target / INDEX).write_text(json.dumps(entries, indent=1), encoding="utf-8")
    lines = [f"{entry['name']} {entry['version']}: {entry['licence'] or 'see its text'}" for entry in entries]
    changed = "unchanged but for symbols for debuggers, which are taken out" if sys.platform == "linux" else "unchanged"
    place = target.relative_to(folder).as_posix()
    notice = NOTICE.format(place=place, qt=version("PySide6_Essentials"), changed=changed)
    (folder / "LICENCES.txt").write_text(notice + "\n".join(lines) + "\n", encoding="utf-8")
    silent = [part.name for part in parts if part.text() == NO_TEXT]
    print(f"{len(entries)} parts with their licences; without a text in their packages: {', '.join(silent) or 'none'}")


if __name__ == "__main__":
    bundle = Path(sys.argv[1])
    write(bundle, Path(sys.argv[2]), [*of_python(), *of_the_system(bundle)])
