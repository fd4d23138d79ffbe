"""One body in one viewport: its layers, its slices, and the pictures that close what the clip box cuts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vtkmodules.vtkCommonDataModel import vtkPlane

from hit_core.anatomy import AXES, AXIS_INDEX
from hit_viewer.document.clipping import Face, Limits, clip_limits
from hit_viewer.document.layer_looks import layer_color
from hit_viewer.document.layers import LAYERS
from hit_viewer.document.state import ViewerState
from hit_viewer.scene.actors import SliceActor, Surface
from hit_viewer.worker.results import Frame, SlicePicture

__all__ = ["BodyActors"]

FACES: tuple[Face, ...] = tuple((side, axis) for side in ("low", "high") for axis in range(3))


class BodyActors:
    """Actors of one body, made once in a renderer (or plotter) and then updated."""

    def __init__(self, renderer: Any) -> None:
        # A texture that changes makes Mesa complete what is drawn before it: pictures first, then surfaces.
        self.slices = {axis: SliceActor(renderer, f"slice {axis}", axis) for axis in AXES}
        self.caps = {(side, axis): SliceActor(renderer, f"cap {side} {axis}") for side, axis in FACES}
        self.surfaces = {name: Surface(renderer, name) for name in reversed(LAYERS)}
        self._clippers = {face: vtkPlane() for face in FACES}
        for (side, axis), clipper in self._clippers.items():
            clipper.SetNormal(*((1.0 if side == "low" else -1.0) * (index == axis) for index in range(3)))
        self._clipped: dict[object, frozenset[Face]] = {}
        self.translucent = 0
        """How many translucent layers are seen."""

    def show_frame(self, frame: Frame) -> None:
        """Put new points into the layers."""
        for name, mesh in frame.layers.items():
            self.surfaces[name].show(mesh)

    def show_slice(self, picture: SlicePicture, state: ViewerState) -> None:
        """Put a new picture onto its plane."""
        self.slices[picture.axis].show(picture)
        self.follow(state)

    def show_caps(self, pictures: Mapping[Face, SlicePicture], state: ViewerState) -> None:
        """Close the box's cuts with pictures of what they cut."""
        for face, picture in pictures.items():
            self.caps[face].show(picture)
        self.follow(state)

    def follow(self, state: ViewerState) -> None:
        """Follow styles, planes and box of a state."""
        limits = clip_limits(state)
        for face, place in limits.items():
            self._clippers[face].SetOrigin(*(place * (index == face[1]) for index in range(3)))
        self.translucent = 0
        for name, surface in self.surfaces.items():
            style = state.layers[name]
            surface.style(style, layer_color(name, state), culled=not limits)
            self._clip(surface.mapper, frozenset(limits))
            self.translucent += bool(surface.actor.visibility and style.opacity < 1.0)
        self._place_slices(state, limits)
        for (side, axis), actor in self.caps.items():
            face_place = getattr(state.box, side)[axis]
            shown = state.box.on and limits[side, axis] == face_place  # else a slice plane cuts nearer
            actor.move(axis, face_place)
            self._clip(actor.actor.mapper, frozenset(face for face in limits if face[1] != axis))
            actor.visible(shown)

    def _place_slices(self, state: ViewerState, limits: Limits) -> None:
        box = {(side, axis): place for side, axis, place in state.box.faces} if state.box.on else {}
        for name, actor in self.slices.items():
            plane, axis = state.planes[name], AXIS_INDEX[name]
            actor.move(axis, plane.position)
            # A plane that cuts closes its cut and ends where others cut; one that only shows is whole within the box.
            cuts = limits if plane.clips else box
            self._clip(actor.actor.mapper, frozenset(face for face in cuts if face[1] != axis))
            beyond = plane.position < box.get(("low", axis), plane.position)
            beyond |= plane.position > box.get(("high", axis), plane.position)
            actor.visible(plane.visible, picture=not beyond)

    def _clip(self, mapper: Any, faces: frozenset[Face]) -> None:
        """Let a mapper be cut by these faces only."""
        before = self._clipped.get(mapper, frozenset())
        for face in faces - before:
            mapper.AddClippingPlane(self._clippers[face])
        for face in before - faces:
            mapper.RemoveClippingPlane(self._clippers[face])
        self._clipped[mapper] = faces

    def light(self, ambient: float) -> None:
        """Set how bright the layers are where no light falls."""
        for surface in self.surfaces.values():
            surface.actor.prop.ambient = ambient
            surface.actor.prop.diffuse = 1.0
