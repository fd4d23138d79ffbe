"""How far apart the points of a slice are: coarse in a drag, exact at rest, coarser where a processor computes."""

from __future__ import annotations

__all__ = ["CAP_M", "FINE_CAP_M", "at_rest", "in_drag"]

EXACT_M = 0.002
COARSE_M = 0.016
CUT_M = 0.003
"""Of a slice in a drag that shows what it cuts of the surfaces, which costs no searches."""
CAP_M, FINE_CAP_M = 0.002, 0.0015
"""Of pictures that close a body that is cut open, in a drag and at rest.

They reach a pixel beyond the skin, which would show as fat if pixels were coarser.
"""


def in_drag(on_processor: bool, cut: bool) -> float:
    """Return the distance of a slice's points in a drag, m; `cut` tells that it shows what it cuts of the surfaces."""
    if cut:
        return CUT_M
    return COARSE_M if on_processor else 2 * EXACT_M


def at_rest(on_processor: bool, axis: str) -> float:
    """Return the distance of a slice's points at rest, m.

    A whole body's length at 2 mm is some hundred thousand root searches: a processor takes 4 mm there.
    """
    return 2 * EXACT_M if on_processor and axis != "axial" else EXACT_M
