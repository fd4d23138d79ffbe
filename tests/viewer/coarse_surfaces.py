"""`hit_viewer.surface_process` on a coarse grid, so that a test need not wait for a fine one."""

import importlib

from hit_viewer import child_process, surface_process

CELLS = 32
COARSE = {
    "RESOLUTION": CELLS,
    "SKETCH_CELLS": CELLS // 2,
    "CONTROL_POINTS": 400,
    "SKETCH_CONTROL_POINTS": 200,
    "ADDED_CONTROL_POINTS": (),
    "ROUGH_PROBES": 1,
    "shipped_resolution": lambda model: None,
}
"""What surfaces come from, as if nobody had prepared any."""
baking = importlib.import_module("hit_core.surfaces.bake")

if __name__ == "__main__":
    for name, value in COARSE.items():
        setattr(baking, name, value)
    child_process.NICENESS = 0  # the test waits for it
    surface_process.main()
