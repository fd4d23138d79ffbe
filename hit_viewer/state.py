"""What the window shows, as one frozen value: the body, the layers, the planes, the space.

The value holds inputs only. Results (surfaces, pictures, numbers) are computed from it and never stored in it, so that
an undo step or a session file is this value and nothing else.
"""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from hit_core.errors import InputError
from hit_viewer.joints import LEVELS, POSES

__all__ = [
    "AXES",
    "FIELDS",
    "LAYERS",
    "SPACES",
    "LayerStyle",
    "Layers",
    "Plane",
    "Planes",
    "ViewerState",
]

LAYERS = ("skin", "AT", "LT", "BT")
"""Layers of the picture, from the outside in."""
AXES = ("axial", "frontal", "sagittal")
"""Slice planes: axial at a height y, frontal at a depth z, sagittal at a side x."""
SPACES = ("posed", "shaped", "canonical")
FIELDS = ("tissues", "probability", "skinning", "beta", "compression")

NUM_BETAS = 10
NUM_POSE = 69
VERSION = 1


@dataclass(frozen=True)
class LayerStyle:
    """How one layer is drawn; `color` None takes the palette's."""

    visible: bool = True
    opacity: float = 1.0
    color: tuple[int, int, int] | None = None
    wireframe: bool = False


@dataclass(frozen=True)
class Layers:
    """Styles of all layers."""

    skin: LayerStyle = LayerStyle(opacity=0.18)
    AT: LayerStyle = LayerStyle(opacity=0.18)
    LT: LayerStyle = LayerStyle(opacity=0.46)
    BT: LayerStyle = LayerStyle(opacity=1.0)

    def __getitem__(self, name: str) -> LayerStyle:
        style: LayerStyle = getattr(self, name)
        return style

    def styled(self, name: str, **changes: Any) -> Layers:
        """Return these styles with one layer changed."""
        return replace(self, **{name: replace(self[name], **changes)})


@dataclass(frozen=True)
class Plane:
    """One slice plane: its place along its axis in metres, and what it does."""

    visible: bool = True
    position: float = 0.0
    clips: bool = False
    follows: str | None = None
    """A level of `joints.LEVELS` that carries the plane along, or None."""


@dataclass(frozen=True)
class Planes:
    """The three slice planes."""

    axial: Plane = Plane(position=-0.45)
    frontal: Plane = Plane(visible=False)
    sagittal: Plane = Plane(visible=False)

    def __getitem__(self, axis: str) -> Plane:
        plane: Plane = getattr(self, axis)
        return plane

    def moved(self, axis: str, **changes: Any) -> Planes:
        """Return these planes with one changed."""
        return replace(self, **{axis: replace(self[axis], **changes)})


@dataclass(frozen=True)
class ViewerState:
    """Everything needed to compute and draw the same picture again, but for the camera."""

    model: str = "phantom_male"
    betas: tuple[float, ...] = (0.0,) * NUM_BETAS
    body_pose: tuple[float, ...] = POSES["A"]
    global_orient: tuple[float, float, float] = (0.0, 0.0, 0.0)
    transl: tuple[float, float, float] = (0.0, 0.0, 0.0)
    upright: bool = True
    """Show the body standing at the origin, whatever its file's orientation and translation."""
    body_name: str = ""
    """Name of the file that the body came from, or empty."""
    space: str = "posed"
    layers: Layers = field(default_factory=Layers)
    planes: Planes = field(default_factory=Planes)
    slice_field: str = "tissues"
    colour_blind: bool = False
    lighting: str = "studio"
    detail: str = "auto"

    def __post_init__(self) -> None:
        for name, size in (("betas", NUM_BETAS), ("body_pose", NUM_POSE), ("global_orient", 3), ("transl", 3)):
            values = tuple(float(value) for value in getattr(self, name))
            if len(values) != size or not all(math.isfinite(value) for value in values):
                raise InputError.about(
                    "does not fit", field=name, expected=f"{size} finite numbers", found=f"{len(values)} values"
                )
            object.__setattr__(self, name, values)
        for name, options in (("space", SPACES), ("slice_field", FIELDS)):
            if getattr(self, name) not in options:
                raise InputError.about(
                    "is unknown", field=name, expected=" or ".join(options), found=repr(getattr(self, name))
                )

    def with_beta(self, index: int, value: float) -> tuple[float, ...]:
        """Return the betas with one replaced."""
        return (*self.betas[:index], float(value), *self.betas[index + 1 :])

    def joint_rotation(self, joint: int) -> tuple[float, float, float]:
        """Return joint 0's (global) or a body joint's (1 to 23) rotation vector in radians."""
        if joint == 0:
            return self.global_orient
        start = 3 * (joint - 1)
        x, y, z = self.body_pose[start : start + 3]
        return (x, y, z)

    def with_joint_rotation(self, joint: int, rotation: tuple[float, float, float]) -> dict[str, Any]:
        """Return the changes that give a joint this rotation vector, for `Session.update`."""
        if joint == 0:
            return {"global_orient": tuple(rotation)}
        start = 3 * (joint - 1)
        return {"body_pose": (*self.body_pose[:start], *rotation, *self.body_pose[start + 3 :])}

    def to_json(self) -> dict[str, Any]:
        """Return plain values for a session file."""
        return {"version": VERSION, **dataclasses.asdict(self)}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> ViewerState:
        """Rebuild a state from a session file's values.

        Raises
        ------
        InputError
            A version, field or value that this program does not know.
        """
        if not isinstance(values, Mapping) or values.get("version") != VERSION:
            found = values.get("version") if isinstance(values, Mapping) else type(values).__name__
            raise InputError.about("is no session of this program", expected=f"version {VERSION}", found=found)
        plain = {key: value for key, value in values.items() if key != "version"}
        try:
            layers = {name: _style(style) for name, style in plain.pop("layers", {}).items()}
            planes = {axis: Plane(**plane) for axis, plane in plain.pop("planes", {}).items()}
            state = cls(**plain, layers=Layers(**layers), planes=Planes(**planes))
            state._check_types()
        except (TypeError, ValueError, AttributeError) as error:
            raise InputError.about("cannot be read as a session", found=json.dumps(str(error)[:120])) from error
        return state

    def _check_types(self) -> None:
        default = ViewerState()
        for item in dataclasses.fields(self):
            value, like = getattr(self, item.name), getattr(default, item.name)
            if not isinstance(value, type(like)):
                raise TypeError(f"{item.name} is a {type(value).__name__}")
        for axis in AXES:
            if self.planes[axis].follows not in (None, *LEVELS):
                raise ValueError(f"{axis} follows {self.planes[axis].follows}")
            if not math.isfinite(float(self.planes[axis].position)):
                raise ValueError(f"{axis} is at {self.planes[axis].position}")
        for name in LAYERS:
            if not 0.0 <= float(self.layers[name].opacity) <= 1.0:
                raise ValueError(f"{name} has opacity {self.layers[name].opacity}")


def _style(values: Mapping[str, Any]) -> LayerStyle:
    color = values.get("color")
    if color is not None:
        red, green, blue = (int(channel) for channel in color)
        color = (red, green, blue)
    return LayerStyle(**{**values, "color": color})
