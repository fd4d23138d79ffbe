"""Works out a model's surfaces in a process of its own: `python -m hit_viewer.surface_process`, started by the window.

The model's name or path comes on the standard input. What is told goes to the standard output, a JSON object a line:
{"share": 0.25}, {"ready": "display"} when those of display detail are in the cache, then {"done": true} or {"failed":
"One sentence.", "details": "..."}. Full detail, which exports need, is completed from the same extraction.
"""

from __future__ import annotations

import sys

from hit_viewer.child_process import Tell, answer, end_with_window
from hit_viewer.startup import prepare_threads

__all__ = ["main"]

TELL_BY = 0.01


def main() -> None:
    """Work out the surfaces of the model that is named."""
    answer(_work_out)


def _work_out(tell: Tell) -> None:
    prepare_threads()
    from hit_core.model.library import load_model
    from hit_core.surfaces.bake import bake

    told = -1.0

    def progress(share: float) -> None:
        nonlocal told
        if share - told >= TELL_BY:
            told = share
            tell(share=share)

    name = sys.stdin.buffer.readline().decode().rstrip("\n")
    end_with_window(lambda: None)
    model = load_model(name, device="cpu")
    bake(model, None, "display", progress)
    tell(ready="display")
    bake(model, None, "full")


if __name__ == "__main__":
    main()
