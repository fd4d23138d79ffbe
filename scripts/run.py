"""Start HIT Viewer where there is a display; do the same job off-screen where there is none."""

import os
import subprocess
import sys
from pathlib import Path

from hit_viewer.startup import has_display


def main() -> int:
    """Open the window, or fill the folder output/."""
    if has_display():
        return subprocess.call([sys.executable, "-m", "hit_viewer", *sys.argv[1:]])
    output = Path("output")
    name = os.environ.get("DISPLAY")
    print(f"The display {name} does not answer" if name else "There is no display", end=": ")
    print(f"no window opens; meshes, slices and a picture of the embedded body go to {output}/.", flush=True)
    infer = [sys.executable, "-m", "hit_core", "infer", "--out_folder", str(output)]
    picture = output / "picture.png"
    steps = [
        [*infer, "--output", "meshes"],
        [*infer, "--output", "slices"],
        [sys.executable, "-m", "hit_viewer", "--picture", str(picture)],
    ]
    for step in steps:
        code = subprocess.call(step)
        if code:
            return code
    print(f"{picture}\nDone: everything is in {output.resolve()}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
