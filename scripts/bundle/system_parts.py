"""Before the program: what a bare Linux system lacks is taken from the bundle, and only that.

Desktop libraries go with a system's drivers and fonts, so that its own come first. Those in `system/` are loaded where
it has none; what asks for them by name later gets the loaded ones.
"""

import ctypes
import os
import sys
from pathlib import Path


def _load_missing(folder: Path) -> None:
    waiting = sorted(folder.glob("lib*"))
    while waiting:
        left = []
        for library in waiting:
            try:
                ctypes.CDLL(library.name)
            except OSError:
                try:
                    ctypes.CDLL(str(library), mode=ctypes.RTLD_GLOBAL)
                except OSError:  # it may need another one of these
                    left.append(library)
        if len(left) == len(waiting):
            return
        waiting = left


def _main() -> None:
    bundle = Path(getattr(sys, "_MEIPASS"))  # noqa: B009
    _load_missing(bundle / "system")
    # Programs that this one starts (a browser, FFmpeg) shall find the system's libraries, not ours.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    # Processes of the program's own would take that over, and not find its libraries: they start as it does itself.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


if sys.platform == "linux":
    _main()
