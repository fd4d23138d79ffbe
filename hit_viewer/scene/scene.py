"""What the plotter shows: layers and planes as the state says, light, background and camera."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import pyvista as pv
from vtkmodules.vtkCommonDataModel import vtkPlane

from hit_viewer.looks import layer_color
from hit_viewer.results import Frame, LayerMesh, SlicePicture, Thickness
from hit_viewer.scene.actors import SliceActor, Surface
from hit_viewer.scene.annotations import ScaleBar, ThicknessLine, orientation_cube
from hit_viewer.skin_points import place_on_skin, seen_on_skin
from hit_viewer.state import AXES, LAYERS, LayerStyle, Planes, SkinPoint, ViewerState
from hit_viewer.texts import thickness_text

__all__ = ["BACKGROUNDS", "LIGHTINGS", "VIEWS", "Scene"]

BACKGROUNDS = {"dark": ((27, 31, 38), (70, 79, 92)), "light": ((214, 221, 229), (250, 251, 253))}
"""Bottom and top of the background."""
LIGHTINGS: dict[str, tuple[float, tuple[tuple[tuple[float, float, float], float], ...]]] = {
    "studio": (0.26, (((-0.9, 0.9, 1.6), 0.70), ((1.6, 0.3, 1.0), 0.34), ((0.2, 1.2, -1.2), 0.40))),
    "headlight": (0.12, (((0.0, 0.0, 1.0), 0.86),)),
    "soft": (0.38, (((-0.6, 1.0, 1.2), 0.36), ((0.9, 0.4, 1.0), 0.30), ((0.0, -0.6, 0.8), 0.18))),
}
"""Ambient share, and direction and strength of each light, relative to the camera."""
VIEWS = {
    "front": (0.0, 0.14, 1.0),
    "back": (0.0, 0.0, -1.0),
    "left": (1.0, 0.0, 0.0),
    "right": (-1.0, 0.0, 0.0),
    "top": (0.0, 1.0, 0.0),
    "bottom": (0.0, -1.0, 0.0),
    "oblique": (-0.42, 0.10, 0.9),
}
"""Where the camera stands, seen from the body."""


NORMAL = {"sagittal": 0, "axial": 1, "frontal": 2}


GHOST_COLOR = (120, 190, 255)


class Scene:
    """The named actors of one plotter, on screen or off."""

    def __init__(self, plotter: Any) -> None:
        self.plotter = plotter
        self._surfaces = {name: Surface(plotter, name) for name in reversed(LAYERS)}
        self._ghost = Surface(plotter, "ghost")
        self._slices = {axis: SliceActor(plotter, axis) for axis in AXES}
        self._clippers = {axis: vtkPlane() for axis in AXES}
        self._clipping: set[str] = set()
        self._state = ViewerState()
        self._peels = False
        self.sorts_pixels = True
        """Whether translucent layers are sorted pixel by pixel. Without, they are drawn from the inside out, which is
        right where layers enclose each other and several times faster on a processor."""
        self._light_name = ""
        self.frame: Frame | None = None
        self.thickness: Thickness | None = None
        self.thickness_line = ThicknessLine(plotter.renderer)
        self._scale_bar: ScaleBar | None = None
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
        self.thickness_line.update()
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
        for name, mesh in frame.layers.items():
            self._surfaces[name].show(mesh)
        self._restyle()
        self._mark()
        if first:
            self.look("front")

    def show_ghost(self, skin: LayerMesh | None) -> None:
        """Show another body's skin as a wire frame to compare with, or take it away."""
        if skin is not None:
            self._ghost.show(skin)
        self._ghost.style(LayerStyle(skin is not None, 0.22, GHOST_COLOR, wireframe=True), GHOST_COLOR, culled=False)

    def show_thickness(self, thickness: Thickness) -> None:
        """Show a measured thickness at its point."""
        self.thickness = thickness
        self._mark()

    def _mark(self) -> None:
        """Carry the dot along with the skin; the line and its length follow when they are measured anew."""
        frame, point, found = self.frame, self._state.skin_point, self.thickness
        place = None
        if frame is not None and point is not None:
            skin = frame.layers["skin"]
            place = place_on_skin(point, skin.points, skin.normals, skin.faces)
        if place is None or frame is None:
            self.thickness_line.hide()
            return
        fits = found is not None and found.request.thickness_key == (frame.request.body_key, point)
        millimetres = found.millimetres if found is not None and fits else None
        self.thickness_line.show(*place, millimetres, thickness_text(found if fits else None))

    def show_slice(self, picture: SlicePicture) -> None:
        """Put a new picture onto its plane."""
        actor = self._slices[picture.axis]
        actor.show(picture)
        plane = self._state.planes[picture.axis]
        actor.move(picture.axis, plane.position)
        actor.visible(plane.visible)

    def apply(self, state: ViewerState) -> bool:
        """Follow the state's styles, planes and light; what must be computed first comes later.

        Returns
        -------
        Whether there is something new to draw.
        """
        old, self._state = self._state, state
        if state.skin_point != old.skin_point:
            self._mark()
        if _looks(old) == _looks(state):
            return False
        if state.planes != old.planes:
            self._move_planes(state.planes)
        if state.lighting != old.lighting:
            self.light(state.lighting)
        self._restyle()
        return True

    def _restyle(self) -> None:
        layers, translucent = self._state.layers, 0
        for name, surface in self._surfaces.items():
            style = layers[name]
            surface.style(style, layer_color(name, self._state), culled=not self._clips)
            translucent += surface.actor.visibility and style.opacity < 1.0
        peels = translucent > 1 and self.sorts_pixels
        if peels != self._peels:
            self._peels = peels
            self.plotter.renderer.SetUseDepthPeeling(peels)
            self.plotter.renderer.SetMaximumNumberOfPeels(6)
            self.plotter.renderer.SetOcclusionRatio(0.02)

    @property
    def _clips(self) -> bool:
        return bool(self._clipping)

    def _move_planes(self, planes: Planes) -> None:
        for axis in AXES:
            plane, actor, clipper = planes[axis], self._slices[axis], self._clippers[axis]
            actor.move(axis, plane.position)
            actor.visible(plane.visible)
            normal = {"axial": (0, -1, 0), "frontal": (0, 0, -1), "sagittal": (-1, 0, 0)}[axis]
            clipper.SetNormal(*normal)
            clipper.SetOrigin(*(abs(component) * plane.position for component in normal))
            if plane.clips == (axis in self._clipping):
                continue
            self._clipping ^= {axis}
            for surface in self._surfaces.values():
                if plane.clips:
                    surface.mapper.AddClippingPlane(clipper)
                else:
                    surface.mapper.RemoveClippingPlane(clipper)

    # How it is shown.

    def light(self, name: str) -> None:
        """Set one of the `LIGHTINGS`."""
        if name == self._light_name or name not in LIGHTINGS:
            return
        self._light_name = name
        ambient, lights = LIGHTINGS[name]
        self.plotter.remove_all_lights()
        for direction, intensity in lights:
            light = pv.Light(position=direction, light_type="camera light", intensity=intensity)
            self.plotter.add_light(light)
        for surface in self._surfaces.values():
            surface.actor.prop.ambient = ambient
            surface.actor.prop.diffuse = 1.0

    def background(self, theme: str) -> None:
        """Set the background of a theme."""
        bottom, top = BACKGROUNDS[theme]
        self.plotter.set_background(color=bottom, top=top)
        if self._scale_bar is not None:
            self._scale_bar.color((0.92, 0.94, 0.97) if theme == "dark" else (0.10, 0.13, 0.17))

    def look(self, view: str) -> None:
        """Stand at one of the `VIEWS` with the whole body in sight."""
        if self.frame is None:
            return
        low, high = self.frame.bounds
        centre = 0.5 * (low + high)
        direction = np.asarray(VIEWS[view], float)
        direction /= np.linalg.norm(direction)
        up = (0.0, 0.0, -1.0) if view == "top" else (0.0, 0.0, 1.0) if view == "bottom" else (0.0, 1.0, 0.0)
        camera = self.plotter.camera
        camera.focal_point = centre
        camera.position = centre + direction
        camera.up = up
        self._fit(low, high, centre, direction, np.asarray(up))

    def _fit(self, low: Any, high: Any, centre: Any, direction: Any, up: Any) -> None:
        right = np.cross(up, direction)
        corners = np.array([[x, y, z] for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])])
        reach = corners - centre
        width, height = self.window_size
        half = np.tan(np.radians(self.plotter.camera.view_angle / 2))
        across = np.abs(reach @ right).max() / (half * width / max(height, 1))
        upward = np.abs(reach @ up).max() / half
        distance = 1.06 * max(across, upward) + np.abs(reach @ direction).max()
        self.plotter.camera.position = centre + distance * direction
        self.plotter.renderer.ResetCameraClippingRange()

    def turn(self, azimuth: float, elevation: float) -> None:
        """Turn the camera around the body, degrees."""
        camera = self.plotter.camera
        camera.Azimuth(azimuth)
        camera.Elevation(elevation)
        camera.OrthogonalizeViewUp()
        self.plotter.renderer.ResetCameraClippingRange()

    def zoom(self, factor: float) -> None:
        """Come closer by a factor."""
        self.plotter.camera.Dolly(factor)
        self.plotter.renderer.ResetCameraClippingRange()

    @property
    def window_size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        width, height = self.plotter.render_window.GetSize()
        return int(width), int(height)

    def skin_point_at(self, pixel: npt.NDArray[np.float64]) -> SkinPoint | None:
        """Return the skin point seen at a pixel, from the lower left corner; None beside the body."""
        if self.frame is None:
            return None
        camera, skin = self.plotter.camera, self.frame.layers["skin"]
        width, height = self.window_size
        matrix = pv.array_from_vtkmatrix(camera.GetCompositeProjectionTransformMatrix(width / height, -1.0, 1.0))
        back = np.linalg.inv(np.asarray(matrix, float))
        x, y = 2.0 * pixel / (width, height) - 1.0
        near, far = (back @ (x, y, depth, 1.0) for depth in (-1.0, 1.0))
        begin, end = near[:3] / near[3], far[:3] / far[3]
        return seen_on_skin(begin, end - begin, skin.points, skin.faces, self.is_kept)

    def is_kept(self, points: npt.NDArray[np.floating]) -> npt.NDArray[np.bool_]:
        """Return which points (N,3) no plane cuts away."""
        kept = np.ones(len(points), bool)
        for axis in self._clipping:
            plane = self._clippers[axis]
            kept &= (points - plane.GetOrigin()) @ np.asarray(plane.GetNormal()) >= 0
        return kept

    def plane_position(self, axis: str) -> float:
        """Where a plane stands, metres."""
        return self._state.planes[axis].position

    def frame_corners(self, axis: str) -> npt.NDArray[np.float32] | None:
        """Return a shown plane's corners (4,3), or None if it is not shown."""
        actor = self._slices[axis]
        return np.array(actor.frame.points) if actor.frame_actor.visibility else None

    def pixels_per_metre(self, axis: str) -> npt.NDArray[np.float64]:
        """Return how many pixels (right, up) a plane moves on the screen per metre along its axis."""
        corners = self.frame_corners(axis)
        if corners is None:
            return np.zeros(2)
        centre = corners.mean(0, keepdims=True)
        ahead = centre.copy()
        ahead[0, NORMAL[axis]] += 0.01
        screen = self.screen_points(np.concatenate([centre, ahead]))
        return (screen[1] - screen[0]) / 0.01

    def screen_points(self, points: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """Project points (N,3) to pixels (N,2) from the lower left corner."""
        camera = self.plotter.camera
        width, height = self.window_size
        matrix = pv.array_from_vtkmatrix(camera.GetCompositeProjectionTransformMatrix(width / height, -1.0, 1.0))
        clip = np.c_[points, np.ones(len(points))] @ matrix.T
        return (clip[:, :2] / clip[:, 3:] + 1.0) * 0.5 * (width, height)

    def camera_state(self) -> dict[str, list[float]]:
        """Return the camera's place for a session file."""
        camera = self.plotter.camera
        return {"position": list(camera.position), "focal_point": list(camera.focal_point), "up": list(camera.up)}

    def restore_camera(self, values: Mapping[str, Any]) -> None:
        """Put the camera where a session file says."""
        for name in ("position", "focal_point", "up"):
            vector = np.asarray(values.get(name, ()), float)
            if vector.shape == (3,) and np.isfinite(vector).all():
                setattr(self.plotter.camera, name, vector)
        self.plotter.renderer.ResetCameraClippingRange()

    def render(self) -> None:
        """Draw now."""
        self.plotter.render_window.Render()

    def picture(self, scale: int = 1, transparent: bool = False) -> npt.NDArray[np.uint8]:
        """Return the picture as drawn, (H,W,3) or, transparent, (H,W,4)."""
        self.render()
        pixels = self.plotter.screenshot(transparent_background=transparent, scale=scale, return_img=True)
        return np.asarray(pixels)

    @property
    def actor_names(self) -> list[str]:
        """Names of all actors, for tests of leaks."""
        return sorted(self.plotter.renderer.actors)


def _looks(state: ViewerState) -> tuple[object, ...]:
    """What the scene draws from a state without a computation."""
    return state.planes, state.layers, state.lighting, state.colour_blind, state.skin_point
