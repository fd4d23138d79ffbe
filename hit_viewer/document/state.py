"""What the window shows, as one frozen value: the body, the layers, the planes, the space.

The value holds inputs only. Results (surfaces, pictures, numbers) are computed from it and never stored in it, so that
an undo step or a session file is this value and nothing else.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from hit_core.anatomy import AXES, AXIS_INDEX, LEVELS, MAX_BETA, NUM_BETAS, NUM_POSE, POSES, SPACES
from hit_core.body.parameters import GENDERS, MAX_ANGLE, MAX_TRANSLATION, SHAPE_SPACES
from hit_core.errors import InputError
from hit_core.plain_text import one_line
from hit_core.tissues import TISSUES

__all__ = [
    "COMPARISONS",
    "DENSITIES",
    "FIELDS",
    "LAYERS",
    "OWN_SHAPE",
    "ClipBox",
    "LayerStyle",
    "Layers",
    "PinnedBody",
    "Plane",
    "Planes",
    "SkinPoint",
    "ViewerState",
]

LAYERS = ("skin", "AT", "LT", "BT")
"""Layers of the picture, from the outside in."""
FIELDS = ("tissues", "probability", "skinning", "beta", "compression")
LIGHTS = ("studio", "headlight", "soft")
DETAILS = ("auto", "display", "full")

COMPARISONS = ("ghost", "side")
"""How a pinned body is shown: its skin as a wire frame around the present one, or beside it."""
DENSITIES = tuple(tissue.density_kg_per_l for tissue in TISSUES)
"""Cited densities of LT, AT and BT, kg/l."""

MAX_DENSITY = 100.0
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

    def __post_init__(self) -> None:
        if not abs(self.position) <= 2 * MAX_TRANSLATION:
            expected = f"metres within +-{2 * MAX_TRANSLATION:g}"
            raise InputError.about("is no place", field="position", expected=expected, found=self.position)


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

    def carried(self, joints: Any) -> Planes:
        """Return these planes, those that are bound to the body where its joints (24, 3) have them."""
        planes = self
        for axis, index in AXIS_INDEX.items():
            level = planes[axis].follows
            if level is not None:
                position = round(float(joints[list(LEVELS[level]), index].mean()), 4)
                planes = planes.moved(axis, position=position)
        return planes


@dataclass(frozen=True)
class ClipBox:
    """A box along the axes, corners in metres; when it is on, only what lies inside is drawn."""

    on: bool = False
    low: tuple[float, float, float] = (-1.0, -1.4, -0.5)
    high: tuple[float, float, float] = (1.0, 1.0, 0.5)

    def __post_init__(self) -> None:
        _set_vectors(self, low=(3, 2 * MAX_TRANSLATION), high=(3, 2 * MAX_TRANSLATION))
        if any(low > high for low, high in zip(self.low, self.high, strict=True)):
            raise InputError.about("is inside out", field="box", expected="low at most high", found=self.low)

    @property
    def faces(self) -> tuple[tuple[str, int, float], ...]:
        """All six faces: "low" or "high", the axis (0 to 2) and where, metres."""
        return tuple((side, axis, getattr(self, side)[axis]) for side in ("low", "high") for axis in range(3))

    def moved(self, side: str, axis: int, position: float) -> ClipBox:
        """Return the box with the face "low" or "high" of an axis elsewhere, never beyond the face opposite."""
        corner = list(self.low if side == "low" else self.high)
        corner[axis] = min(position, self.high[axis]) if side == "low" else max(position, self.low[axis])
        changes: dict[str, Any] = {side: tuple(corner)}
        return replace(self, **changes)


OWN_SHAPE: dict[str, Any] = {"shape_space": "", "gender": ""}
"""Changes that go with betas set here: they are the model's own again, whatever file came before."""
ROUNDING = 1e-3


@dataclass(frozen=True)
class SkinPoint:
    """A place on the skin that moves with it: a triangle, and the weights of its corners.

    `faces` is the number of triangles of that skin: on a skin of another number the triangle is another place.
    """

    triangle: int
    weights: tuple[float, float, float]
    faces: int

    def __post_init__(self) -> None:
        _set_vectors(self, weights=(3, 1.0 + ROUNDING))
        if min(self.weights) < -ROUNDING or abs(sum(self.weights) - 1.0) > ROUNDING:
            raise InputError.about(
                "are no weights", field="weights", expected="three numbers that add up to 1", found=self.weights
            )
        if not (isinstance(self.triangle, int) and isinstance(self.faces, int) and 0 <= self.triangle < self.faces):
            raise InputError.about(
                "does not exist", field="triangle", expected=f"a number below {self.faces}", found=self.triangle
            )


@dataclass(frozen=True)
class PinnedBody:
    """The body A that the present one, B, is compared with: what its surfaces depend on."""

    model: str
    betas: tuple[float, ...]
    body_pose: tuple[float, ...]
    global_orient: tuple[float, ...] = (0.0, 0.0, 0.0)
    transl: tuple[float, ...] = (0.0, 0.0, 0.0)
    name: str = ""
    shape_space: str = ""
    gender: str = ""

    def __post_init__(self) -> None:
        _set_vectors(self, **_OF_A_BODY)
        _set_line(self, "name")
        _check_options(self, "shape_space", "gender")


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
    shape_space: str = ""
    """What a file says or means that the betas belong to (`SHAPE_SPACES`); empty: the model's own, set here."""
    gender: str = ""
    """The file's gender, "unknown" where it names none; empty: the model's own."""
    space: str = "posed"
    layers: Layers = field(default_factory=Layers)
    planes: Planes = field(default_factory=Planes)
    slice_field: str = "tissues"
    hatching: bool = False
    """Hatch what slices show without having found where it comes from."""
    colour_blind: bool = False
    lighting: str = "studio"
    detail: str = "auto"
    box: ClipBox = field(default_factory=ClipBox)
    densities: tuple[float, ...] = DENSITIES
    """Of LT, AT and BT, kg/l."""
    skin_point: SkinPoint | None = None
    """Where the thickness of the subcutaneous layer is measured."""
    pinned: PinnedBody | None = None
    """The body that this one is compared with."""
    comparison: str = "ghost"

    def __post_init__(self) -> None:
        _set_vectors(self, **_OF_A_BODY, densities=(len(DENSITIES), MAX_DENSITY))
        _set_line(self, "body_name")
        if min(self.densities) <= 0:
            raise InputError.about("is no density", field="densities", expected="positive kg/l", found=self.densities)
        _check_options(self, *_OPTIONS)

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

    @property
    def as_pinned(self) -> PinnedBody:
        """The body as it is shown, to compare others with."""
        return PinnedBody(
            self.model, self.betas, self.body_pose, *self.place, self.body_name, self.shape_space, self.gender
        )

    @property
    def place(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Orientation and translation that the body is shown with."""
        still = (0.0, 0.0, 0.0)
        return (still, still) if self.upright else (self.global_orient, self.transl)

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
            parts = {name: kind(**plain.pop(name)) for name, kind in _PARTS.items() if plain.get(name) is not None}
            state = cls(**{**plain, **parts}, layers=Layers(**layers), planes=Planes(**planes))
            _check_types(state, cls())
            state._check_values()
        except (TypeError, ValueError, AttributeError, OverflowError) as error:
            raise InputError.about("cannot be read as a session", found=json.dumps(str(error)[:120])) from error
        return state

    def _check_values(self) -> None:
        if self.pinned is not None:
            _check_types(self.pinned, ViewerState().as_pinned)
        for axis in AXES:
            if self.planes[axis].follows not in (None, *LEVELS):
                raise ValueError(f"{axis} follows {self.planes[axis].follows}")
        for name in LAYERS:
            if not 0.0 <= float(self.layers[name].opacity) <= 1.0:
                raise ValueError(f"{name} has opacity {self.layers[name].opacity}")
            if not all(0 <= channel <= 255 for channel in self.layers[name].color or ()):
                raise ValueError(f"{name} has colour {self.layers[name].color}")


def _check_types(value: Any, like: Any) -> None:
    """Raise TypeError where a field, at any depth, has another type than in a good value (None: any)."""
    for item in dataclasses.fields(like):
        here, good = getattr(value, item.name), getattr(like, item.name)
        if dataclasses.is_dataclass(good) and isinstance(here, type(good)):
            _check_types(here, good)
        elif good is not None:
            kinds = (int, float) if isinstance(good, float) else type(good)
            if not isinstance(here, kinds) or isinstance(here, bool) != isinstance(good, bool):
                raise TypeError(f"{item.name} is a {type(here).__name__}")


_PARTS: dict[str, Any] = {"box": ClipBox, "skin_point": SkinPoint, "pinned": PinnedBody}


_OPTIONS = {
    "shape_space": ("", *SHAPE_SPACES),
    "gender": ("", *GENDERS, "unknown"),
    "space": SPACES,
    "slice_field": FIELDS,
    "comparison": COMPARISONS,
    "lighting": LIGHTS,
    "detail": DETAILS,
}
_OF_A_BODY = {
    "betas": (NUM_BETAS, MAX_BETA),
    "body_pose": (NUM_POSE, MAX_ANGLE),
    "global_orient": (3, MAX_ANGLE),
    "transl": (3, MAX_TRANSLATION),
}
"""How many numbers, and how large."""


def _set_vectors(owner: Any, **sizes: tuple[int, float]) -> None:
    """Make fields of a frozen value tuples of so many numbers, so large at most; a session file has lists."""
    for name, (size, limit) in sizes.items():
        values = tuple(float(value) for value in getattr(owner, name))
        if len(values) != size or not all(abs(value) <= limit for value in values):
            raise InputError.about(
                "does not fit", field=name, expected=f"{size} numbers within +-{limit:.4g}", found=_few(values)
            )
        object.__setattr__(owner, name, values)


def _set_line(owner: Any, name: str) -> None:
    """Make a field of a frozen value one line of plain text; a file's name may hold anything."""
    value = getattr(owner, name)
    if isinstance(value, str):  # else the check of types refuses it
        object.__setattr__(owner, name, one_line(value))


def _check_options(owner: Any, *names: str) -> None:
    """Check fields that take one of a few words."""
    for name in names:
        found = getattr(owner, name)
        if found not in _OPTIONS[name]:
            expected = " or ".join(filter(None, _OPTIONS[name]))
            raise InputError.about("is unknown", field=name, expected=expected, found=repr(found))


def _few(values: tuple[float, ...]) -> str:
    return f"{len(values)} values, the largest {max(map(abs, values), default=0.0):.4g}"


def _style(values: Mapping[str, Any]) -> LayerStyle:
    color = values.get("color")
    if color is not None:
        red, green, blue = (int(channel) for channel in color)
        color = (red, green, blue)
    return LayerStyle(**{**values, "color": color})
