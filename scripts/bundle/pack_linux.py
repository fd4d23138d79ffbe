"""Pack the built folder for Linux: `pack_linux.py FOLDER OUT` writes a .tar.xz, a .deb and a self-extracting .run.

Needs `xz`, `dpkg-deb` and `readelf`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
NAME = "hit-viewer"
PLACE = Path("opt") / NAME
DEPENDS = (
    "libgl1", "libegl1", "libgl1-mesa-dri", "libglx-mesa0 | libglx-vendor", "libfontconfig1", "libx11-6", "libxcb1",
    "libxkbcommon0",
)  # fmt: skip
"""OpenGL goes with a system's drivers, fonts and keyboards with its settings; the rest is in the bundle."""
GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)\b")
DESKTOP = """\
[Desktop Entry]
Type=Application
Name=HIT Viewer
Comment=See lean tissue, subcutaneous fat and long bones inside a body
Exec={program} %f
Icon={icon}
Terminal=false
Categories=Science;MedicalSoftware;Education;
StartupWMClass=hit-viewer
"""
README = """\
HIT Viewer {version}, for Linux with a 64-bit {machine} processor and glibc {glibc} or newer.

    ./hit-viewer        opens the window
    ./hit --help        the command line

Nothing has to be installed, and the folder may lie anywhere. Licences: LICENCES.txt.
"""


def glibc_needed(folder: Path) -> str:
    """Return the newest version of glibc that a file of the folder asks for."""
    found = {(2, 17)}
    for file in folder.rglob("*"):
        if file.parent.name == "system":  # loaded only where the system has none
            continue
        if file.is_file() and not file.is_symlink() and (".so" in file.name or file.name == NAME):
            said = subprocess.run(["readelf", "-V", file], capture_output=True, text=True, check=False).stdout
            found |= {(int(major), int(minor)) for major, minor in GLIBC.findall(said)}
    return ".".join(map(str, max(found)))


def shell(command: str, *arguments: object) -> None:
    """Run a line of shell whose $1, $2... are the arguments."""
    subprocess.run(["bash", "-euo", "pipefail", "-c", command, "bash", *map(str, arguments)], check=True)


@contextmanager
def staged(folder: Path, out: Path, below: Path) -> Iterator[Path]:
    """Give a folder in which the bundle's files lie again (as hard links) under a name."""
    with TemporaryDirectory(dir=out, prefix=".packing-") as name:
        root = Path(name)
        root.chmod(0o755)
        (root / below).parent.mkdir(parents=True, exist_ok=True)
        shell('cp -al "$1" "$2"', folder, root / below)
        yield root


def tar(folder: Path, out: Path, name: str) -> Path:
    """Write the .tar.xz: a folder of the same name is in it."""
    target = out / f"{name}.tar.xz"
    with staged(folder, out, Path(name)) as root:
        pack = 'tar -C "$1" --sort=name --owner=0 --group=0 --numeric-owner -c "$2" | xz -T0 -6 > "$3"'
        shell(pack, root, name, target)
    return target


def run_file(packed: Path, out: Path, name: str) -> Path:
    """Write the self-extracting script: some lines of shell, xz for systems without it, then the .tar.xz."""
    target = out / f"{name}.run"
    stub = (HERE / "installer.sh").read_text(encoding="utf-8")
    with TemporaryDirectory() as made:
        tool = Path(made)
        shutil.copy(shutil.which("xz") or "xz", tool / "xz")
        listed = subprocess.run(["ldd", tool / "xz"], capture_output=True, text=True, check=True).stdout
        shutil.copy(next(line.split()[2] for line in listed.splitlines() if "liblzma" in line), tool / "liblzma.so.5")
        shell('tar -C "$1" --owner=0 --group=0 -cz xz liblzma.so.5 > "$1/tool"', tool)
        packed_tool = (tool / "tool").read_bytes()
    stub = stub.replace("@DESKTOP@", DESKTOP.format(program="$program", icon="$icon")).replace(
        "@VERSION@", version(NAME)
    )
    stub = stub.replace("@LINES@", str(stub.count("\n") + 1)).replace("@TOOL@", str(len(packed_tool)))
    with target.open("wb") as file:
        file.write(stub.encode() + packed_tool)
        with packed.open("rb") as content:
            shutil.copyfileobj(content, file)
    target.chmod(0o755)
    return target


def deb(folder: Path, out: Path, name: str, glibc: str, machine: str) -> Path:
    """Write the .deb: everything below /opt, names in /usr/bin, an entry of the desktop's menu."""
    with staged(folder, out, PLACE) as root:
        size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
        control = {
            "Package": NAME,
            "Version": re.sub(r"[^\w.+~]", ".", version(NAME)).replace(".dev", "~dev"),
            "Architecture": machine,
            "Maintainer": "HIT Viewer contributors <noreply@invalid>",
            "Installed-Size": str(round(size / 1024)),
            "Depends": ", ".join([f"libc6 (>= {glibc})", *DEPENDS]),
            "Section": "science",
            "Priority": "optional",
            "Description": "see the tissues that the HIT model predicts inside a body\n A desktop program with body "
            "sliders: lean tissue, subcutaneous fat and\n long bones in 3D and on slices. No medical device.",
        }
        (root / "DEBIAN").mkdir()
        text = "".join(f"{key}: {value}\n" for key, value in control.items())
        (root / "DEBIAN" / "control").write_text(text, encoding="utf-8")
        programs, share = root / "usr" / "bin", root / "usr" / "share"
        for made in (programs, share / "applications", share / "icons/hicolor/scalable/apps", share / "doc" / NAME):
            made.mkdir(parents=True)
        for program in (NAME, "hit"):
            (programs / program).symlink_to(f"/{PLACE}/{program}")
        icon = folder / "_internal" / "hit_viewer" / f"{NAME}.svg"
        shutil.copy(icon, share / "icons/hicolor/scalable/apps")
        entry = DESKTOP.format(program=f"/{PLACE}/{NAME}", icon=NAME)
        (share / "applications" / f"{NAME}.desktop").write_text(entry, encoding="utf-8")
        shutil.copy(folder / "LICENCES.txt", share / "doc" / NAME / "copyright")
        target = out / f"{name}.deb"
        shell('dpkg-deb --root-owner-group -Zxz -z6 --build "$1" "$2" > /dev/null', root, target)
    return target


def main() -> None:
    """Write all three."""
    folder, out = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    machine = subprocess.run(["uname", "-m"], capture_output=True, text=True, check=True).stdout.strip()
    glibc = glibc_needed(folder)
    facts = {"version": version(NAME), "machine": machine, "glibc": glibc}
    (folder / "README.txt").write_text(README.format(**facts), encoding="utf-8")
    name = f"{NAME}-{version(NAME)}-linux-{machine}"
    debian = {"x86_64": "amd64", "aarch64": "arm64"}.get(machine, machine)
    packed = tar(folder, out, name)
    for file in (packed, run_file(packed, out, name), deb(folder, out, name, glibc, debian)):
        print(f"{file.stat().st_size / 1e6:8.1f} MB  {file}", flush=True)


if __name__ == "__main__":
    main()
