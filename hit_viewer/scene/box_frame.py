"""The clip box in the picture: its edges, and a dot on each face by which the mouse moves it."""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt

from hit_viewer.document.clipping import Face
from hit_viewer.document.planes import ClipBox
from hit_viewer.scene.annotations import Dots
from hit_viewer.scene.camera import Viewpoint

__all__ = ["BoxFrame", "Handle"]

COLOR = (0.95, 0.75, 0.25)
STEEPEST = 0.25
"""A face can be moved if its way is at least this long on the screen, compared with one across the line of sight."""
BEHIND = -0.3
"""A face that turns further away from the camera than this cosine is left alone: the body hides it."""
PROBE_M = 0.01
DOT = 11
_CORNERS = np.array(list(product((0, 1), repeat=3)))
_EDGES = [(a, b) for a in range(8) for b in range(a) if np.abs(_CORNERS[a] - _CORNERS[b]).sum() == 1]

Handle = tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]
"""Where a face's dot is on the screen, pixels (2,), and how many pixels (2,) it moves by per metre."""


class BoxFrame:
    """Drawn over everything, in the window only: a picture that is kept shows the body."""

    def __init__(self, view: Viewpoint) -> None:
        self._view, self._box = view, ClipBox()
        self.ratio = 1.0
        """Pixels of the screen per pixel of the window's layout."""
        renderer: Any = view.plotter.renderer
        lines = [number for edge in _EDGES for number in (2, *edge)]
        self._edges = Dots(renderer, 8, lines, 1.0, world=True)
        self._dots = Dots(renderer, 6, [], 1.0, world=True)
        self._edges.actor.GetProperty().SetOpacity(0.55)
        for drawn in (self._edges, self._dots):
            drawn.actor.GetProperty().SetColor(COLOR)
        self.show(self._box)

    def show(self, box: ClipBox) -> None:
        """Follow the box."""
        self._box = box
        self._edges.move(np.where(_CORNERS, box.high, box.low))
        self.visible(True)

    def visible(self, visible: bool) -> None:
        """Draw the frame, if the box is on, or leave it out for a while."""
        for drawn in (self._edges, self._dots):
            drawn.actor.SetVisibility(visible and self._box.on)

    def update(self) -> None:
        """Draw the dots of those faces that can be moved from here; called before each picture."""
        if not self._box.on:
            return
        offered = self.handles()
        centres = [self._centre(face) for face in offered] or [np.asarray(self._box.low)]
        self._dots.move(np.array(centres * 6)[:6])
        self._dots.actor.GetProperty().SetPointSize(DOT * self.ratio if offered else 0.01)
        self._edges.actor.GetProperty().SetLineWidth(self.ratio)

    def handles(self) -> dict[Face, Handle]:
        """Return the dots that are offered, as seen from here."""
        if not self._box.on:
            return {}
        camera = np.asarray(self._view.plotter.camera.position)
        found: dict[Face, Handle] = {}
        for side, axis, _ in self._box.faces:
            centre = self._centre((side, axis))
            toward = camera - centre
            outward = toward[axis] if side == "high" else -toward[axis]
            ahead = np.concatenate([centre[None], centre + PROBE_M * np.eye(3)]).astype(np.float32)
            screen = self._view.screen_points(ahead)
            ways = (screen[1:] - screen[0]) / PROBE_M
            lengths = np.linalg.norm(ways, axis=1)
            if outward > BEHIND * np.linalg.norm(toward) and lengths[axis] > STEEPEST * lengths.max():
                found[side, axis] = (screen[0], ways[axis])
        return found

    def _centre(self, face: Face) -> npt.NDArray[np.float64]:
        side, axis = face
        centre = 0.5 * (np.asarray(self._box.low) + np.asarray(self._box.high))
        centre[axis] = getattr(self._box, side)[axis]
        return centre
