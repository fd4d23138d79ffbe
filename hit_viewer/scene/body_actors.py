"""One body in one viewport: its layers, its slices, and the pictures that close what is cut open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
from vtkmodules.vtkCommonDataModel import vtkPlane

from hit_core.axes import AXES, AXIS_INDEX
from hit_viewer.document.clipping import Face, Limits, clip_limits, is_inside
from hit_viewer.document.cut_open import Opening, Wedge, wedge_of
from hit_viewer.document.layer_looks import layer_color, skin_covers
from hit_viewer.document.layers import LAYERS
from hit_viewer.document.state import ViewerState
from hit_viewer.scene.actors import SliceActor, Surface
from hit_viewer.scene.floor import Floor
from hit_viewer.scene.shaders import CAP, OPENED, SIDE_CAP, set_wedge
from hit_viewer.worker.results import Frame, SlicePicture

__all__ = ["BodyActors"]

WHOLE = Wedge({}, {})
FACES: tuple[Face, ...] = tuple((side, axis) for side in ("low", "high") for axis in range(3))


class BodyActors:
    """Actors of one body, made once in a renderer (or plotter) and then updated."""

    def __init__(self, renderer: Any) -> None:
        self.floor = Floor(renderer)
        # A texture that changes makes Mesa complete what is drawn before it: pictures first, then surfaces.
        self.slices = {axis: SliceActor(renderer, f"slice {axis}", axis) for axis in AXES}
        self.caps = {(side, axis): SliceActor(renderer, f"cap {side} {axis}") for side, axis in FACES}
        self.cuts = {axis: SliceActor(renderer, f"cut {axis}") for axis in (0, 2)}
        self.surfaces = {name: Surface(renderer, name) for name in ("lungs", *reversed(LAYERS))}
        self._clippers = {face: vtkPlane() for face in FACES}
        for (side, axis), clipper in self._clippers.items():
            clipper.SetNormal(*((1.0 if side == "low" else -1.0) * (index == axis) for index in range(3)))
        self._clipped: dict[object, frozenset[Face]] = {}
        self.hidden = False
        """Whether another body is shown in its place."""
        self.translucent = 0
        """How many translucent layers are seen."""
        self._frame: Frame | None = None
        self._towards: npt.NDArray[np.float64] = np.array([0.0, 0.0, 1.0])

    def show_frame(self, frame: Frame) -> None:
        """Put new points into the layers."""
        self._frame = frame
        self.floor.show(frame.layers["skin"].points)
        for name, mesh in frame.layers.items():
            self.surfaces[name].show(mesh, slice(mesh.walls + mesh.cavities, None))
        lean = frame.layers["LT"]
        self.surfaces["lungs"].show(lean, slice(lean.walls, lean.walls + lean.cavities))

    def show_slice(self, picture: SlicePicture, state: ViewerState) -> None:
        """Put a new picture onto its plane."""
        self.slices[picture.axis].show(picture)
        self.follow(state)

    def show_caps(self, pictures: Mapping[Face, SlicePicture], state: ViewerState) -> None:
        """Close what is cut open with pictures of what is cut."""
        for (side, axis), picture in pictures.items():
            (self.cuts[axis] if side == "open" else self.caps[side, axis]).show(picture)
        self.follow(state)

    @property
    def cap_pictures(self) -> dict[Face, SlicePicture]:
        """Pictures that close what is cut open."""
        actors = {**self.caps, **{("open", axis): actor for axis, actor in self.cuts.items()}}
        return {face: actor.picture for face, actor in actors.items() if actor.picture is not None}

    def turn_to(self, towards: npt.NDArray[np.float64], state: ViewerState) -> bool:
        """Open the part that faces a direction (3,), if that is wanted; return whether it is another one."""
        before, self._towards = self.wedge(state), towards
        changed = self.wedge(state) != before
        if changed:
            self.follow(state)
        return changed

    def wedge(self, state: ViewerState) -> Wedge:
        """Return what is taken away of this body: nothing as long as there are no pictures to close the cuts."""
        ready = all(self.cuts[axis].picture is not None for axis in state.opening.axes)
        opening = state.opening if ready and self._frame is not None else Opening("closed")
        return wedge_of(opening, np.zeros((24, 3)) if self._frame is None else self._frame.joints, self._towards)

    def place_on_cut(
        self, eye: npt.NDArray[np.float64], direction: npt.NDArray[np.float64], state: ViewerState
    ) -> npt.NDArray[np.float64] | None:
        """Return where (3,) a line of sight meets a cut of the opened body first, or None."""
        wedge, limits, met = self.wedge(state), clip_limits(state), []
        for axis in wedge.signs:
            picture = self.cuts[axis].picture
            if not direction[axis] or picture is None:
                continue
            share = (wedge.places[axis] - eye[axis]) / direction[axis]
            place = eye + share * direction
            ends = [sign * (place[other] - wedge.places[other]) for other, sign in wedge.signs.items() if other != axis]
            drawn = share > 0 and min(ends, default=1.0) > 0 and bool(is_inside(place[None], limits)[0])
            if drawn and picture.label_at(place):
                met.append((share, place))
        return min(met, key=lambda found: found[0])[1] if met else None

    def follow(self, state: ViewerState) -> None:
        """Follow styles, planes, box and opening of a state."""
        limits, wedge = clip_limits(state), self.wedge(state)
        for face, place in limits.items():
            self._clippers[face].SetOrigin(*(place * (index == face[1]) for index in range(3)))
        self._style(state, limits, wedge)
        self._place_slices(state, limits, wedge)
        self.floor.actor.visibility = skin_covers(state) and not state.box.on and self._frame is not None
        for (side, axis), actor in self.caps.items():
            face_place = getattr(state.box, side)[axis]
            shown = state.box.on and limits[side, axis] == face_place  # else a slice plane cuts nearer
            actor.move(axis, face_place)
            self._clip(actor.actor.mapper, frozenset(face for face in limits if face[1] != axis))
            self._open(actor, wedge)
            actor.visible(shown)
        for axis, actor in self.cuts.items():
            if axis in wedge.signs:
                actor.move(axis, wedge.places[axis])
                actor.shade(CAP if axis == 2 else SIDE_CAP)
                set_wedge(actor.actor, wedge)
            self._clip(actor.actor.mapper, frozenset(limits))
            actor.visible(axis in wedge.signs)
        if self.hidden:
            self._hide()

    def _hide(self) -> None:
        self.translucent = 0
        for surface in self.surfaces.values():
            surface.actor.visibility = False
        for picture in (*self.slices.values(), *self.caps.values(), *self.cuts.values()):
            picture.visible(False)

    def _style(self, state: ViewerState, limits: Limits, wedge: Wedge) -> None:
        """Draw the layers that can be seen: below an opaque skin, only what its cuts lay open."""
        covered, opened = skin_covers(state), bool(wedge.signs)
        self.translucent = 0
        for name, surface in self.surfaces.items():
            style, color = state.layers["LT" if name == "lungs" else name], layer_color(name, state)
            if name == "lungs":
                style = replace(style, opacity=1.0 if covered else style.opacity, wireframe=False)
            hidden = covered and name != "skin" and not (name == "lungs" and (opened or limits))
            hidden &= not (name == "BT" and opened)
            surface.style(replace(style, visible=style.visible and not hidden), color, not limits and not opened)
            surface.shade(opened, style.opacity < 1.0)
            set_wedge(surface.actor, wedge)
            self._clip(surface.mapper, frozenset(limits))
            self.translucent += bool(surface.actor.visibility and style.opacity < 1.0)

    def _open(self, actor: SliceActor, wedge: Wedge) -> None:
        actor.shade(OPENED if wedge.signs else ())
        set_wedge(actor.actor, wedge)

    def _place_slices(self, state: ViewerState, limits: Limits, wedge: Wedge) -> None:
        box = {(side, axis): place for side, axis, place in state.box.faces} if state.box.on else {}
        for name, actor in self.slices.items():
            plane, axis = state.planes[name], AXIS_INDEX[name]
            actor.move(axis, plane.position)
            # A plane that cuts closes its cut and ends where others cut; one that only shows is whole within the box.
            cuts = limits if plane.clips else box
            self._clip(actor.actor.mapper, frozenset(face for face in cuts if face[1] != axis))
            beyond = plane.position < box.get(("low", axis), plane.position)
            beyond |= plane.position > box.get(("high", axis), plane.position)
            self._open(actor, wedge if plane.clips else WHOLE)
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
