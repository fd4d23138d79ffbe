"""What both programs of the bundle run: `hit-viewer` opens the window, `hit` is the command line.

There is no Python beside them. Where the program starts a process of its own by `sys.executable -m MODULE`, that is one
of these programs again, which then runs the module.
"""

import multiprocessing
import runpy
import sys
from pathlib import Path

OWN = ("hit_core", "hit_viewer")


def main() -> int:
    """Run what the program's name, or `-m`, asks for; return the exit code."""
    multiprocessing.freeze_support()
    if len(sys.argv) > 2 and sys.argv[1] == "-m" and sys.argv[2].partition(".")[0] in OWN:
        module = sys.argv[2]
        del sys.argv[1:3]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        return 0
    if Path(sys.argv[0]).stem == "hit":
        from hit_core.cli import main as hit

        return hit()
    from hit_viewer.__main__ import main as viewer

    return viewer()


if __name__ == "__main__":
    sys.exit(main())
