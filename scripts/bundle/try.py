"""`make test-bundle`: install the packed bundle in bare roots, and use it there as a user does.

Each root is made by debootstrap (minbase: no Python) with what the .deb asks for. In it: no network, an ordinary user
whose home has a space and umlauts, a read-only installation. Runs as root; needs debootstrap, Xvfb and ImageMagick.
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
USER, HOME = "klinik", "home/Jörg Müller"
KINDS = ("tar.xz", "deb", "run")
DEBIAN = ("bookworm", "trixie", "sid")
COLORS = 300
"""A window with a body in it has more colours than this."""
LIMIT_S = 120.0


def run(*command: object, quiet: bool = True) -> None:
    """Run a command; show what it says only if it fails."""
    done = subprocess.run(
        list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode or not quiet:
        print(done.stdout)
    if done.returncode:
        sys.exit(f"Failed: {shlex.join(map(str, command))}")


def bare_root(suite: str, work: Path, keyring: str) -> Path:
    """Make a bare root, or take the one that is there."""
    root = work / suite
    if not (root / "ready").is_file():
        shutil.rmtree(root, ignore_errors=True)
        key = [f"--keyring={keyring}"] if keyring else []
        components = [] if suite in DEBIAN else ["--components=main,universe"]
        run("debootstrap", "--variant=minbase", *key, *components, suite, root)
        (root / "ready").touch()
    return root


@dataclass
class Trial:
    """A copy of a bare root with the bundle in it."""

    root: Path
    kind: str
    file: Path
    keep: Path
    at: str = "/opt/hit-viewer"
    told: list[str] = field(default_factory=list)

    @property
    def home(self) -> Path:
        """The user's home, from outside."""
        return self.root / HOME

    def inside(self, command: str) -> None:
        """Run a line of shell in the root, as its administrator, with the network."""
        run(
            "chroot",
            self.root,
            "/usr/bin/env",
            "DEBIAN_FRONTEND=noninteractive",
            "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
            "sh",
            "-ec",
            command,
        )

    def install(self) -> None:
        """Install the bundle as its kind is installed, and make the user."""
        shutil.copy("/etc/resolv.conf", self.root / "etc" / "resolv.conf")
        shutil.copy(self.file, self.root / "var" / self.file.name)
        self.inside("apt-get update -qq")
        if self.kind == "deb":
            self.inside(f"apt-get install -y -qq --no-install-recommends /var/{self.file.name}")
            self.at = "/usr/bin"
        else:
            package = self.file.with_name(self.file.name.removesuffix(self.kind) + "deb")
            command = ["dpkg-deb", "-f", str(package), "Depends"]
            asked = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            names = [entry.split("|")[0].split("(")[0].strip() for entry in asked.split(",")]
            self.inside(f"apt-get install -y -qq --no-install-recommends {' '.join(names)}")
        self.inside(
            f"useradd --no-create-home --home-dir '/{HOME}' {USER}; mkdir -p '/{HOME}'; chown {USER}: '/{HOME}'"
        )
        if self.kind == "tar.xz":
            run("tar", "-C", self.root / "opt", "-xf", self.file)
            (self.root / "opt" / self.file.name.removesuffix(".tar.xz")).rename(self.root / "opt" / "hit-viewer")
        if self.kind == "run":
            self.at = f"/{HOME}/.local/bin"
        (self.root / "var" / self.file.name).chmod(0o644)
        found = list(self.root.glob("usr/*bin/python*"))
        if found:
            sys.exit(f"{self.root.name} has Python: {found[0]}")

    def start(self, display: str) -> subprocess.Popen[bytes]:
        """Start what `inside.sh` says, as the user, in a read-only root without a network."""
        seen = self.root.with_name(self.root.name + "-seen")
        seen.mkdir(exist_ok=True)
        shutil.copy(HERE / "inside.sh", self.root / "var" / "inside.sh")
        program = self.at if self.kind != "deb" else "/opt/hit-viewer"
        examples = (
            f"{'$HOME/.local/opt/hit-viewer' if self.kind == 'run' else program}/_internal/hit_core/_resources/examples"
        )
        first = f"sh /var/{self.file.name} && " if self.kind == "run" else ""
        user = f'export EXAMPLES="{examples}"; {first}exec sh /var/inside.sh'
        root, mount = shlex.quote(str(self.root)), shlex.quote(str(seen))
        home = shlex.quote(HOME)
        script = f"""
            set -e
            ip link set lo up
            mount --make-rprivate /
            mount --bind {root} {mount}
            mount -o remount,bind,ro {mount}
            mount -t proc proc {mount}/proc
            mount --rbind /dev {mount}/dev
            mount -t tmpfs tmpfs {mount}/tmp
            mkdir {mount}/tmp/.X11-unix
            mount --bind /tmp/.X11-unix {mount}/tmp/.X11-unix
            chmod 1777 {mount}/tmp
            mount --bind {root}/{home} {mount}/{home}
            exec chroot {mount} setpriv --reuid={USER} --regid={USER} --clear-groups env -i \\
                HOME={shlex.quote("/" + HOME)} AT={shlex.quote(self.at)} KIND={self.kind} DISPLAY={display} \\
                LANG=C.UTF-8 PATH=/usr/bin:/bin \\
                OMP_NUM_THREADS={os.environ.get("OMP_NUM_THREADS", "2")} sh -c {shlex.quote(user)}
        """
        log = (self.keep / f"{self.root.name}.log").open("wb")
        command = ["unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "sh", "-c", script]
        return subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)

    def watch(self, display: str, limit_s: float) -> None:
        """Wait until the window has its first picture; photograph it; then start it once more, warm, and time that."""
        process = self.start(display)
        log = self.home / ".local" / "state" / "hit-viewer" / "log" / "hit-viewer.log"
        try:
            end = time.monotonic() + limit_s
            while not (log.is_file() and "first picture" in log.read_text(encoding="utf-8", errors="replace")):
                if process.poll() is not None or time.monotonic() > end:
                    sys.exit(f"{self.root.name}: no window; see {self.keep / self.root.name}.log")
                time.sleep(0.2)
            time.sleep(6)
            picture = self.keep / f"{self.root.name}.png"
            run("import", "-display", display, "-window", "root", picture)
            counted = subprocess.run(
                ["identify", "-format", "%k", picture], capture_output=True, text=True, check=True
            ).stdout
            if int(counted) < COLORS:
                sys.exit(f"{self.root.name}: the window is blank; see {picture}")
            print(f"{self.root.name}: installed, used, window of {counted} colours in {picture}", flush=True)
        finally:
            process.kill()  # unshare lets no other signal through, and takes all in the root with it
            process.wait()


def screen() -> tuple[subprocess.Popen[bytes], str]:
    """Start a virtual screen; return its process and its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return server, f":{os.read(reading, 16).decode().strip()}"


def main() -> None:
    """Try the files of a folder in all roots."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dist", type=Path, default=PROJECT / "dist", help="where the packed files are")
    parser.add_argument("--work", type=Path, default=Path("/var/tmp/hit-viewer-roots"), help="where the roots are made")
    parser.add_argument("--suites", nargs="+", default=["bookworm"], help="of Debian or Ubuntu (jammy, noble)")
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=KINDS)
    parser.add_argument("--keyring", default="", help="that signs the archive, where the system does not have it")
    options = parser.parse_args()
    keep = options.work.resolve() / "seen"
    keep.mkdir(parents=True, exist_ok=True)
    server, display = screen()
    try:
        for suite in options.suites:
            root = bare_root(suite, options.work.resolve(), options.keyring if suite not in DEBIAN else "")
            for kind in options.kinds:
                file = max(options.dist.resolve().glob(f"hit-viewer-*.{kind}"), key=lambda path: path.stat().st_mtime)
                copy = options.work.resolve() / f"{suite}-{kind}"
                shutil.rmtree(copy, ignore_errors=True)
                run("cp", "-a", root, copy)
                trial = Trial(copy, kind, file, keep)
                trial.install()
                trial.watch(display, LIMIT_S * 10)
                shutil.rmtree(copy)
    finally:
        server.terminate()


if __name__ == "__main__":
    main()
