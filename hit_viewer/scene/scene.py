"""What the plotter shows: layers and planes as the state says, light, background and camera."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from hit_core.axes import AXIS_INDEX
from hit_viewer.document.clipping import Face, clip_limits, is_inside
from hit_viewer.document.layer_looks import PINNED_COLOR
from hit_viewer.document.layers import LayerStyle
from hit_viewer.document.skin_points import seen_on_skin
from hit_viewer.document.state import SkinPoint, ViewerState
from hit_viewer.scene.actors import Surface
from hit_viewer.scene.annotations import ScaleBar, orientation_cube
from hit_viewer.scene.body_actors import BodyActors
from hit_viewer.scene.body_marks import BodyMarks
from hit_viewer.scene.box_frame import BoxFrame
from hit_viewer.scene.lights import BACKGROUNDS, INKS, LIGHTINGS, lights_of
from hit_viewer.scene.limb_marks import LimbMarks
from hit_viewer.scene.pinned_view import Beside
from hit_viewer.scene.scan_view import ScanView
from hit_viewer.scene.shots import Steps, developed, shots
from hit_viewer.worker.results import Frame, LayerMesh, Shown, SkinMap, SlicePicture
from hit_viewer.worker.scan_fits import FittedSkin
from hit_viewer.worker.skin_distances import SkinDistances, skin_distances
from hit_viewer.worker.skin_maps import map_colors

__all__ = ["Scene"]


class Scene(BodyMarks):
    """The named actors of one plotter, on screen or off."""

    def __init__(self, plotter: Any) -> None:
        super().__init__(plotter)
        self.body = BodyActors(plotter.renderer)
        self.beside = Beside(plotter)
        self._ghost = Surface(plotter.renderer, "ghost")
        self.scan = ScanView(plotter.renderer)
        self._pinned: Frame | None = None
        self.range_mm: int | None = None
        """Of the colours of distances, while a film keeps it; see `keep_range`."""
        self._peels = False
        self.sorts_pixels = True
        """Whether translucent layers are sorted pixel by pixel. Without, they are drawn from the inside out, which is
        right where layers enclose each other and several times faster on a processor."""
        self.finish: Callable[[], None] = lambda: None
        """Completes a picture that is under way in the same window."""
        self._light_name = ""
        self.theme = "dark"
        self._restored = False
        """Whether a session file has placed the camera, so that what it shows is still to come."""
        self._map: SkinMap | None = None
        self.box_frame = BoxFrame(self)
        self.limb_marks = LimbMarks(plotter.renderer)
        self._scale_bar: ScaleBar | None = None
        self._cube: Any = None
        plotter.renderer.SetUseOIT(False)
        plotter.render_window.SetMultiSamples(0)  # with samples, sorted translucent layers are not drawn at all
        plotter.camera.view_angle = 24.0
        self.light(self._state.lighting)
        plotter.renderer.AddObserver("StartEvent", lambda *_: self._annotate())

    def add_scale_bar(self) -> ScaleBar:
        """Show a bar of a round length in the lower right corner."""
        self._scale_bar = ScaleBar(self.plotter.renderer)
        return self._scale_bar

    def _annotate(self) -> None:
        self.beside.follow_camera(self.thickness_line.ratio)
        for body in (self.body, *self.beside.bodies):
            body.turn_to(self.towards_camera, self._state)
        for mark in self.marks:
            mark.update()
        self.box_frame.update()
        self.limb_marks.update()
        if self._scale_bar is not None:
            self._scale_bar.update()

    def add_orientation_cube(self) -> None:
        """Show a small cube with anatomical letters in the lower left corner."""
        self._cube = self.plotter.add_orientation_widget(
            orientation_cube(), interactive=False, viewport=(0.0, 0.0, 0.14, 0.14)
        )

    # What is shown.

    def show_frame(self, frame: Frame) -> None:
        """Put new points into the layers."""
        first = self.frame is None
        self.frame = frame
        self.body.show_frame(frame)
        self._restyle()
        self.carry_marks()
        self.limb_marks.follow(frame, self.body.wedge(self._state))
        if first and not self._restored:
            self.look("oblique")

    def show_pinned(self, frame: Frame | None, titles: tuple[str, str] = ("", "")) -> None:
        """Show the pinned body as the state says, on the present one, around or beside it, or take it away."""
        if frame is not None and frame is not self._pinned:
            self._ghost.show(frame.layers["skin"])
            self.beside.body.show_frame(frame)
        was, self._pinned = self.beside.shown, frame
        beside = frame is not None and self._state.comparison == "side"
        self.beside.show(beside, titles)
        ghost = frame is not None and self._state.comparison == "ghost"
        self._ghost.style(LayerStyle(ghost, 0.22, PINNED_COLOR, wireframe=True), PINNED_COLOR, culled=False)
        self._restyle()
        if beside and not was and not self._restored:
            self.refit()
        elif was and not beside:
            self.follow_size()
        self._restored = False

    def show_scan(self, mesh: LayerMesh | None, fitted: FittedSkin | None) -> None:
        """Show a scan, and a body that is fitted to it in place of the session's; None takes them away."""
        self.scan.show(mesh, fitted)
        self.body.hidden = self.scan.is_fitting
        self._restyle()

    def fade_scan(self, scan: float, body: float) -> None:
        """Set how much of scan and fitted body is seen, 0 to 1."""
        self.scan.fade(scan, body)
        self._restyle()

    def show_caps(self, pictures: Mapping[Face, SlicePicture], pinned: bool = False) -> None:
        """Close what the clip box cuts."""
        (self.beside.body if pinned else self.body).show_caps(pictures, self._state)

    def show_map(self, skin_map: SkinMap | None) -> None:
        """Colour the skin by what a map tells, as long as the state asks for it and it is the body's."""
        self._map = skin_map
        self._restyle()

    @property
    def skin_map(self) -> SkinMap | None:
        """What colours of the skin tell now."""
        found, frame = self._map, self.frame
        if found is None or frame is None or found.request.skin_colors != self._state.skin_colors:
            return None
        return found if found.request.shape_key == frame.request.shape_key else None

    def show_slice(self, picture: SlicePicture, pinned: bool = False) -> None:
        """Put a new picture onto its plane."""
        (self.beside.body if pinned else self.body).show_slice(picture, self._state)

    def apply(self, state: ViewerState) -> bool:
        """Follow the state's styles, planes and light; return whether there is something new to draw.

        What must be computed first comes later.
        """
        old, self._state = self._state, state
        if state.skin_point != old.skin_point:
            self._mark()
        if state.rulers != old.rulers:
            self._draw_rulers()
        if _looks(old) == _looks(state):
            return False
        if state.lighting != old.lighting:
            self.light(state.lighting)
        if state.box != old.box:
            self.box_frame.show(state.box)
        self._restyle()
        return True

    @property
    def distances(self) -> SkinDistances | None:
        """How far the skin lies from the pinned one, where colours of the skin tell it."""
        wanted = self._state.comparison == "distance" and not self._state.skin_colors
        return skin_distances(self.frame, self._pinned, self.range_mm) if wanted else None

    def keep_range(self, frame: Frame | None) -> None:
        """Let colours of distances have the range that is right for a frame, whatever is shown; None chooses anew."""
        found = skin_distances(frame, self._pinned)
        self.range_mm = None if found is None else found.range_mm

    def _restyle(self) -> None:
        distances, skin_map = self.distances, self.skin_map
        colors = None if distances is None else distances.colors
        self.body.surfaces["skin"].paint(colors if skin_map is None else map_colors(skin_map))
        translucent = 0
        for body in (self.body, *self.beside.bodies):
            body.follow(self._state)
            translucent = max(translucent, body.translucent)
        translucent += self.scan.translucent
        peels = translucent > 1 and self.sorts_pixels
        if peels != self._peels:
            self._peels = peels
            self.plotter.renderer.SetUseDepthPeeling(peels)
            self.plotter.renderer.SetMaximumNumberOfPeels(6)
            self.plotter.renderer.SetOcclusionRatio(0.02)
            self.beside.sort_pixels(peels)

    # How it is shown.

    def light(self, name: str) -> None:
        """Set one of the `LIGHTINGS`."""
        if name == self._light_name or name not in LIGHTINGS:
            return
        self._light_name = name
        ambient, made = lights_of(name)
        self.plotter.remove_all_lights()
        for light in made:
            self.plotter.add_light(light)
        self.body.light(ambient)
        self.beside.light(made, ambient)

    def background(self, theme: str) -> None:
        """Set the background of a theme."""
        self.theme = theme
        bottom, top = BACKGROUNDS[theme]
        self.plotter.set_background(color=bottom, top=top)
        self.beside.background(bottom, top, INKS[theme])
        if self._scale_bar is not None:
            self._scale_bar.color(INKS[theme])

    def restore_camera(self, values: Mapping[str, Any]) -> bool:
        """Put the camera where a session file says, and let it stand there."""
        self._restored = super().restore_camera(values)
        return self._restored

    @property
    def _bounds(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]] | None:
        """Lowest and highest corner of what is shown: the present body and one that stands beside it."""
        frames = [frame for frame in (self.frame, self._pinned if self.beside.shown else None) if frame is not None]
        if self.frame is None:
            return None
        corners = np.array([frame.bounds for frame in frames], float)
        return corners[:, 0].min(0), corners[:, 1].max(0)

    def skin_point_at(self, pixel: npt.NDArray[np.float64]) -> SkinPoint | None:
        """Return the skin point seen at a pixel, from the lower left corner; None beside the body."""
        if self.frame is None:
            return None
        skin = self.frame.layers["skin"]
        sight = self.line_of_sight(pixel)
        if sight is None:
            return None
        limits, wedge = clip_limits(self._state), self.body.wedge(self._state)

        def is_drawn(points: npt.NDArray[np.floating]) -> npt.NDArray[np.bool_]:
            return is_inside(points, limits) & ~wedge.holds(points)

        return seen_on_skin(*sight, skin.points, skin.faces, is_drawn)

    def place_at(self, pixel: npt.NDArray[np.float64]) -> npt.NDArray[np.float64] | None:
        """Return the place (3,) on the skin or on a cut of the opened body that is seen at a pixel; None beside it."""
        sight, point = self.line_of_sight(pixel), self.skin_point_at(pixel)
        if sight is None or self.frame is None:
            return None
        skin, found = self.frame.layers["skin"], [self.body.place_on_cut(*sight, self._state)]
        if point is not None:
            found.append(np.asarray(point.weights) @ skin.points[skin.faces[point.triangle]].astype(float))
        seen = [place for place in found if place is not None]
        return min(seen, key=lambda place: float((place - sight[0]) @ sight[1])) if seen else None

    def part_at(self, pixel: npt.NDArray[np.float64]) -> tuple[int, npt.NDArray[np.float64]] | None:
        """Return the joint that moves what is seen at a pixel, and its place (3,); None beside the body."""
        frame, place = self.frame, self.place_at(pixel)
        if frame is None or frame.skin_joints is None or place is None or frame.request.space != "posed":
            return None
        nearest = np.linalg.norm(frame.layers["skin"].points - place.astype(np.float32), axis=1).argmin()
        return int(frame.skin_joints[nearest]), place

    def keep_in_sight(self) -> bool:
        """Step back if a part of the body has left the picture, unless the camera was moved; return whether it did."""
        if self.frame is None or not self.is_fitted:
            return False
        places = (self.screen_points(self.frame.layers["skin"].points) - self.view_origin) / self.view_size
        if ((places >= 0.0) & (places <= 1.0)).all():
            return False
        self.refit()
        return True

    def light_part(self, part: int | None) -> bool:
        """Light the part of the skin that a joint moves, or none; return whether there is something new to draw."""
        return self.limb_marks.light(part, self.frame, self.body.wedge(self._state))

    def choose_joint(self, joint: int | None) -> None:
        """Mark a joint, or none."""
        self.limb_marks.choose(joint, self.frame)

    def box_face(self, face: Face) -> float:
        """Where a face of the clip box stands, metres."""
        side, axis = face
        return float(getattr(self._state.box, side)[axis])

    def plane_position(self, axis: str) -> float:
        """Where a plane stands, metres."""
        return self._state.planes[axis].position

    def frame_corners(self, axis: str) -> npt.NDArray[np.float32] | None:
        """Return a shown plane's corners (4,3), or None if it is not shown."""
        actor = self.body.slices[axis]
        shown = actor.frame_actor is not None and actor.frame_actor.visibility
        return np.array(actor.frame.points) if shown else None

    def pixels_per_metre(self, axis: str) -> npt.NDArray[np.float64]:
        """Return how many pixels (right, up) a plane moves on the screen per metre along its axis."""
        corners = self.frame_corners(axis)
        if corners is None:
            return np.zeros(2)
        centre = corners.mean(0, keepdims=True)
        ahead = centre.copy()
        ahead[0, AXIS_INDEX[axis]] += 0.01
        screen = self.screen_points(np.concatenate([centre, ahead]))
        return (screen[1] - screen[0]) / 0.01

    def render(self) -> None:
        """Draw now."""
        self.plotter.render_window.Render()

    def picture(
        self, size: tuple[int, int] | None = None, transparent: bool = False, samples: int = 1
    ) -> npt.NDArray[np.uint8]:
        """Return the picture (H,W,3) as drawn, or in another size (width, height); transparent, it is (H,W,4)."""
        self.finish()
        return developed(self.shots(size, transparent, samples=samples))

    def shots(
        self, size: tuple[int, int] | None = None, transparent: bool = False, bare: bool = False, samples: int = 1
    ) -> Steps:
        """Draw such a picture step by step; `bare`, without what a border tells: the scale bar and the body's sides."""
        marks = [*self.marks, *([self._scale_bar] if self._scale_bar else [])]
        self.box_frame.visible(False)
        self.limb_marks.visible(False)
        self._mark_corners(not bare)
        try:
            return (yield from shots(self.plotter, size, transparent, marks, samples))
        finally:
            self.box_frame.visible(True)
            self.limb_marks.visible(True)
            self._mark_corners(True)

    def _mark_corners(self, on: bool) -> None:
        if self._scale_bar is not None:
            self._scale_bar.visible(on)
        if self._cube is not None:
            self._cube.GetOrientationMarker().SetVisibility(on)

    # All that is shown of the present body at once: a movie's picture, and what was there before.

    @property
    def shown(self) -> Shown | None:
        """What is shown now."""
        if self.frame is None:
            return None
        slices = {axis: actor.picture for axis, actor in self.body.slices.items() if actor.picture is not None}
        return Shown(
            self._state,
            self.frame,
            slices,
            self.body.cap_pictures,
            self.thickness,
            self.rulers,
            self.skin_map,
            None if self._tape is None else self._tape[0],
        )

    def show(self, shown: Shown) -> None:
        """Show this instead."""
        self.apply(shown.state)
        self.show_frame(shown.frame)
        for picture in shown.slices.values():
            self.show_slice(picture)
        self.show_caps(shown.caps)
        self.thickness, self.rulers = shown.thickness, shown.rulers
        self.show_map(shown.skin_map)
        self.show_tape(shown.line, shown.frame.request.model)
        self.carry_marks()

    def close(self) -> None:
        """Let go of what the plotter does not know of."""
        self.beside.close()

    @property
    def actor_names(self) -> list[str]:
        """Names of all actors, for tests of leaks."""
        return sorted(self.plotter.renderer.actors)


def _looks(state: ViewerState) -> tuple[object, ...]:
    """What the scene draws from a state without a computation."""
    return (
        state.planes, state.layers, state.lighting, state.colour_blind, state.skin_point, state.box, state.comparison,
        state.opening, state.rulers, state.skin_colors,
    )  # fmt: skip
