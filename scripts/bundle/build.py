"""`make bundle`: the program in one folder that needs no Python, packed for this system in dist/.

Linux: .tar.xz, .deb and .run; Windows and macOS: the folder, which the release workflow packs. An environment of its
own, with what the program needs and PyInstaller, is kept in the work folder.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
LARGE = 1_000_000
NOT_STRIPPED = (".libs", "system")
"""Folders of libraries that other tools have changed: `strip` breaks some of these."""


def run(*command: object, **options: str) -> None:
    """Run a command, in an environment with more variables; end where it fails."""
    subprocess.run(list(map(str, command)), check=True, env={**os.environ, **options}, cwd=PROJECT)


def output(*command: object) -> str:
    """Return what a command says."""
    return subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True).stdout.strip()


def programs_of(environment: Path) -> Path:
    """Return the folder of a virtual environment's programs."""
    return environment / ("Scripts" if os.name == "nt" else "bin")


def prepare(environment: Path, torch_index: str) -> Path:
    """Build the environment, with the program as it is now installed from a wheel; return its Python."""
    index = ["--torch-index", torch_index] if torch_index else []
    run(sys.executable, "scripts/setup.py", "bundle", "--venv", environment, "--skip-system", *index)
    python = programs_of(environment) / ("python.exe" if os.name == "nt" else "python")
    wheels = environment / "wheel"
    for old in (wheels, PROJECT / "build" / "lib"):  # modules that are gone would be in the new wheel
        shutil.rmtree(old, ignore_errors=True)
    run(python, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", wheels, ".")
    run(python, "-m", "pip", "install", "--quiet", "--no-deps", "--force-reinstall", *wheels.glob("*.whl"))
    return python


def strip(folder: Path) -> float:
    """Take symbols that only debuggers need out of the libraries (Linux); return the megabytes saved."""
    before = size_of(folder)
    for file in folder.rglob("*"):
        apart = any(part.endswith(NOT_STRIPPED) for part in file.relative_to(folder).parts)
        if ".so" in file.name and file.is_file() and not file.is_symlink() and not apart:
            run("strip", "--strip-unneeded", file)
    return before - size_of(folder)


def compact(folder: Path) -> float:
    """Take the blanks out of large JSON files; return the megabytes saved."""
    before = size_of(folder)
    for file in folder.rglob("*.json"):
        if file.stat().st_size > LARGE:
            content = json.loads(file.read_text(encoding="utf-8"))
            file.write_text(json.dumps(content, separators=(",", ":")), encoding="utf-8")
    return before - size_of(folder)


def size_of(folder: Path) -> float:
    """Megabytes of a folder's files."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()) / 1e6


def table(left: dict[str, float]) -> str:
    """Return what was left out and what that saved, as lines."""
    ordered = sorted(left.items(), key=lambda entry: -entry[1])
    return "\n".join(f"{megabytes:8.1f} MB  {reason}" for reason, megabytes in ordered) + "\n"


def main() -> None:
    """Build and pack."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--work", type=Path, default=PROJECT / "build" / "bundle", help="environment and intermediate files"
    )
    parser.add_argument("--out", type=Path, default=PROJECT / "dist", help="where the files for users go")
    parser.add_argument("--torch-index", default="", help="package index to take PyTorch for the processor from")
    parser.add_argument("--only-folder", action="store_true", help="pack nothing")
    options = parser.parse_args()
    work, out = options.work.resolve(), options.out.resolve()
    work.mkdir(parents=True, exist_ok=True)
    out.mkdir(parents=True, exist_ok=True)
    python = prepare(work / "env", options.torch_index)
    if output(python, "-c", "import torch; print(torch.version.cuda)") != "None":
        sys.exit(
            "This PyTorch is for NVIDIA GPUs (gigabytes): name the index of those for the processor, --torch-index."
        )
    left_out = work / "left_out.json"
    run(
        python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", work / "dist", "--workpath",
        work / "pyinstaller", HERE / "hit.spec", HIT_LEFT_OUT=str(left_out),
    )  # fmt: skip
    folder = work / "dist" / "hit-viewer"
    left = json.loads(left_out.read_text(encoding="utf-8"))
    if sys.platform == "linux":
        (folder / "hit").symlink_to("hit-viewer")
        left["symbols for debuggers"] = strip(folder)
    left["blanks in tables of the DICOM standard"] = compact(work / "dist")
    application = work / "dist" / "HIT Viewer.app"
    if sys.platform == "darwin":
        (application / "Contents" / "MacOS" / "hit").symlink_to("hit-viewer")
        run(python, HERE / "licences.py", application.parent, application / "Contents" / "Resources")
        (application / "Contents" / "Frameworks" / "licences").symlink_to("../Resources/licences")
    else:
        run(python, HERE / "licences.py", folder, folder / "_internal")
    (out / "left_out.txt").write_text(table(left), encoding="utf-8")
    print(table(left), f"{size_of(folder):8.1f} MB  {folder}", sep="", flush=True)
    if sys.platform == "linux" and not options.only_folder:
        run(python, HERE / "pack_linux.py", folder, out)


if __name__ == "__main__":
    main()
