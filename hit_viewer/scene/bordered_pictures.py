"""Pictures of the 3D view with their border: how large the picture is drawn, and how the border comes around it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from hit_core.body.side_letters import Sides
from hit_core.fonts import drawable
from hit_core.phrases import speaking
from hit_core.picture_borders import Border, framed, within
from hit_viewer.document.models import ModelFacts
from hit_viewer.document.state import ViewerState
from hit_viewer.scene.picture_captions import body_sides, view_caption
from hit_viewer.worker.exports.movies import halved

if TYPE_CHECKING:
    from hit_viewer.scene.scene import Scene

__all__ = ["Framing"]

Develop = Callable[[], npt.NDArray[np.uint8]]


class Framing:
    """The border of pictures of one size.

    Parameters
    ----------
    scene : Scene
        Draws the pictures.
    state : ViewerState
        What is shown.
    size : tuple[int, int]
        Width and height in pixels, the border included.
    facts : ModelFacts | None
        Of the model.
    plain : bool
        No border.
    still : bool
        One picture rather than a motion, in which letters come and go.

    Raises
    ------
    InputError
        The picture is too small for its notice.
    """

    def __init__(
        self,
        scene: Scene,
        state: ViewerState,
        size: tuple[int, int],
        facts: ModelFacts | None,
        plain: bool = False,
        still: bool = True,
    ) -> None:
        self._scene, self._size = scene, size
        self._border: Border | None = None
        if not plain:
            told = scene.skin_map or scene.distances
            with speaking(drawable()):
                self._border = within(size, view_caption(state, facts, self._sides(), still=still, skin=told))

    @property
    def inner(self) -> tuple[int, int]:
        """Width and height of the picture itself."""
        return self._size if self._border is None else self._border.inner(self._size)

    @property
    def record(self) -> dict[str, int] | None:
        """The border's widths for the file's record; None without one."""
        return None if self._border is None else self._border.record()

    def around(self, develop: Develop, *, halve: bool = False, light: bool = False) -> Develop:
        """Return what develops a picture, halves it if wanted, and puts the border around it; on any thread.

        Call it when what is drawn is shown: sides and scale are those of the present camera and body.
        """
        border = self._border
        sides, pixel_m = self._sides(), self._scene.metres_per_pixel(self.inner[1])
        dark = self._scene.theme == "dark" and not light

        def developed() -> npt.NDArray[np.uint8]:
            pixels = halved(develop()) if halve else develop()
            return pixels if border is None else framed(pixels, border, pixel_m=pixel_m, sides=sides, dark=dark)

        return developed

    def _sides(self) -> Sides:
        frame = self._scene.frame
        return ("",) * 4 if frame is None else body_sides(frame, self._scene.directions)
