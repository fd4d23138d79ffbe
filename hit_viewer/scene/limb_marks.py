"""What shows a pose being changed on the body: the limb under the mouse is lit, the chosen joint has a dot."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from hit_viewer.document.cut_open import Wedge
from hit_viewer.document.layers import LayerStyle
from hit_viewer.scene.actors import Surface
from hit_viewer.scene.annotations import Dots
from hit_viewer.scene.shaders import set_wedge
from hit_viewer.worker.results import Frame, LayerMesh

__all__ = ["LimbMarks"]

COLOR, DOT_COLOR = (90, 190, 255), (0.35, 0.75, 1.0)
OPACITY = 0.45


class LimbMarks:
    """A lit part of the skin and a dot, over everything."""

    def __init__(self, renderer: Any) -> None:
        self.ratio = 1.0
        self.part: int | None = None
        self.joint: int | None = None
        self._drawn = True
        self._frame: Frame | None = None
        self._lit = Surface(renderer, "limb")
        self._lit.actor.prop.lighting = False
        self._faces: dict[int, npt.NDArray[np.int32]] = {}
        self._of: object = None
        self._dot = Dots(renderer, 1, [], 1.0, world=True)
        self._dot.actor.GetProperty().SetColor(DOT_COLOR)
        self._dot.actor.SetVisibility(False)

    def light(self, part: int | None, frame: Frame | None, wedge: Wedge) -> bool:
        """Light the part that a joint moves, or none; return whether it is another one than before."""
        if frame is None or frame.skin_joints is None or frame.request.space != "posed":
            part = None
        changed, self.part = part != self.part, part
        self.follow(frame, wedge)
        return changed

    def choose(self, joint: int | None, frame: Frame | None) -> None:
        """Put the dot onto a joint, or take it away."""
        self.joint = joint
        self._place_dot(frame)

    def follow(self, frame: Frame | None, wedge: Wedge) -> None:
        """Go along with the body."""
        self._frame = frame
        self._place_dot(frame)
        if self.part is not None and frame is not None and frame.skin_joints is not None:
            skin = frame.layers["skin"]
            faces = self._faces_of(self.part, skin.faces, frame.skin_joints)
            self._lit.show(LayerMesh(skin.points, skin.normals, faces))
            self._lit.shade(bool(wedge.signs), translucent=False)
            set_wedge(self._lit.actor, wedge)
        self._style()

    def update(self) -> None:
        """Follow the screen's resolution; called before each picture."""
        self._dot.actor.GetProperty().SetPointSize(11 * self.ratio)

    @property
    def is_seen(self) -> bool:
        """Whether the dot is drawn."""
        return bool(self._dot.actor.GetVisibility())

    def visible(self, on: bool) -> None:
        """Draw the marks, or leave them out."""
        self._drawn = on
        self._place_dot(self._frame)
        self._style()

    def _style(self) -> None:
        lit = self._drawn and self.part is not None and bool(len(self._faces.get(self.part, ())))
        self._lit.style(LayerStyle(lit, OPACITY), COLOR, culled=True)

    def _place_dot(self, frame: Frame | None) -> None:
        shown = self._drawn and self.joint is not None and frame is not None and frame.request.space == "posed"
        self._dot.actor.SetVisibility(shown)
        if shown and frame is not None:
            self._dot.move(frame.joints[self.joint : self.joint + 1])  # type: ignore[operator]

    def _faces_of(
        self, part: int, faces: npt.NDArray[np.int32], joints: npt.NDArray[np.uint8]
    ) -> npt.NDArray[np.int32]:
        """Return the skin's triangles that follow a joint; the same array as long as the skin is of one kind."""
        if self._of is not faces:
            self._of = faces
            self._faces.clear()
        if part not in self._faces:
            self._faces[part] = faces[(joints[faces] == part).all(1)]
        return self._faces[part]
