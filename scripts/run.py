"""Start HIT Viewer where there is a display; do the same job off-screen where there is none."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path


def has_display() -> bool:
    """Return whether a window can be opened; on Linux an X server must answer (Xwayland counts)."""
    if sys.platform != "linux":
        return True
    if not os.environ.get("DISPLAY"):
        return False
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(None)
    if display:
        x11.XCloseDisplay(ctypes.c_void_p(display))
    return bool(display)


def main() -> int:
    """Open the window, or fill the folder output/."""
    if has_display():
        return subprocess.call([sys.executable, "-m", "hit_viewer", *sys.argv[1:]])
    output = Path("output")
    name = os.environ.get("DISPLAY")
    print(f"The display {name} does not answer" if name else "There is no display", end=": ")
    print(f"the window stays closed, meshes, slices and a picture of the embedded body go to {output}/.", flush=True)
    infer = [sys.executable, "-m", "hit_core", "infer", "--out_folder", str(output)]
    steps = [
        [*infer, "--output", "meshes"],
        [*infer, "--output", "slices"],
        [sys.executable, "-m", "hit_viewer.offscreen", "--out", str(output / "picture.png")],
    ]
    for step in steps:
        code = subprocess.call(step)
        if code:
            return code
    print(f"Done: see {output.resolve()}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
