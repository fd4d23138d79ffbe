"""The pinned body in a viewport of its own, to the left of the present one, seen by a camera that follows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

import pyvista as pv

from hit_viewer.document.state import PinnedBody, ViewerState
from hit_viewer.scene.annotations import corner_text, write
from hit_viewer.scene.body_actors import BodyActors
from hit_viewer.texts import tools as texts
from hit_viewer.texts.translation import tr
from hit_viewer.texts.window import model_title

__all__ = ["Beside", "body_titles"]

LEFT, RIGHT, WHOLE = (0.0, 0.0, 0.5, 1.0), (0.5, 0.0, 1.0, 1.0), (0.0, 0.0, 1.0, 1.0)


def body_titles(state: ViewerState) -> tuple[str, str]:
    """Return what stands above the pinned body and above the present one; nothing if none is pinned."""
    if state.pinned is None:
        return "", ""
    return tr(texts.BODY_A, name=_name(state.pinned)), tr(texts.BODY_B, name=_name(state.as_pinned))


def _name(body: PinnedBody) -> str:
    return body.name or model_title(body.model)


class Beside:
    """A second renderer in the plotter's window; made once a body is pinned, shown when asked for.

    Mouse and keys always turn the plotter's own camera, whichever half they are over: this one copies it.
    """

    def __init__(self, plotter: Any) -> None:
        self._plotter = plotter
        self.shown = False
        self._body: BodyActors | None = None
        self._looks: dict[str, Callable[[], None]] = {}
        """How it is to look, by what was told last: most windows never need the renderer that looks so."""

    @property
    def bodies(self) -> tuple[BodyActors, ...]:
        """The pinned body's actors, if any were made."""
        return () if self._body is None else (self._body,)

    @property
    def body(self) -> BodyActors:
        """The pinned body's actors, made now if there are none."""
        if self._body is None:
            self._body = BodyActors(self.renderer)
            for look in self._looks.values():
                look()
        return self._body

    @cached_property
    def renderer(self) -> pv.Renderer:
        """What draws it, in the left half."""
        made = pv.Renderer(self._plotter, border=False)
        made.SetViewport(*LEFT)
        made.InteractiveOff()
        made.SetUseOIT(False)
        return made

    @cached_property
    def _titles(self) -> tuple[Any, Any]:
        titles = (corner_text(self.renderer), corner_text(self._plotter.renderer))
        for actor in titles:
            actor.GetTextProperty().SetVerticalJustificationToTop()
            actor.GetTextProperty().SetLineSpacing(1.25)
        return titles

    def show(self, shown: bool, titles: tuple[str, str] = ("", "")) -> None:
        """Part the window in two, with a title above each half, or give the present body all of it."""
        window = self._plotter.render_window
        if shown != self.shown:
            (window.AddRenderer if shown else window.RemoveRenderer)(self.renderer)
        self.shown = shown
        self._plotter.renderer.SetViewport(*(RIGHT if shown else WHOLE))
        if not self.bodies:
            return
        for actor, title in zip(self._titles, titles, strict=True):
            write(actor, title)
            actor.SetVisibility(shown)

    def background(self, bottom: Sequence[int], top: Sequence[int], ink: tuple[float, float, float]) -> None:
        """Use the same background and a colour that stands out from it."""

        def follow() -> None:
            self.renderer.set_background(bottom, top=top)
            for actor in self._titles:
                actor.GetTextProperty().SetColor(ink)

        self._look("background", follow)

    def light(self, lights: Sequence[pv.Light], ambient: float) -> None:
        """Use the same lights."""

        def follow() -> None:
            self.renderer.RemoveAllLights()
            for light in lights:
                self.renderer.AddLight(light)
            self.body.light(ambient)

        self._look("light", follow)

    def sort_pixels(self, on: bool) -> None:
        """Sort translucent layers pixel by pixel, or do not."""

        def follow() -> None:
            self.renderer.SetUseDepthPeeling(on)
            self.renderer.SetMaximumNumberOfPeels(6)
            self.renderer.SetOcclusionRatio(0.02)

        self._look("sort_pixels", follow)

    def _look(self, name: str, follow: Callable[[], None]) -> None:
        self._looks[name] = follow
        if self.bodies:
            follow()

    def follow_camera(self, ratio: float) -> None:
        """Stand where the present body's camera stands; called before each picture."""
        if not self.shown:
            return
        self.renderer.GetActiveCamera().DeepCopy(self._plotter.renderer.GetActiveCamera())
        self.renderer.ResetCameraClippingRange()
        for actor, renderer in zip(self._titles, (self.renderer, self._plotter.renderer), strict=True):
            _, height = renderer.GetSize()
            actor.GetTextProperty().SetFontSize(round(14 * ratio))
            actor.SetPosition(12 * ratio, height - 10 * ratio)

    def close(self) -> None:
        """Take the renderer out of the window before the window goes."""
        if self.shown:
            self.show(False)
