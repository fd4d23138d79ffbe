"""What the window shows, as one frozen value: the body, the layers, the planes, the space.

The value holds inputs only. Results (surfaces, pictures, numbers) are computed from it and never stored in it, so that
an undo step or a session file is this value and nothing else.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hit_core.axes import AXES
from hit_core.body.beta_limits import MAX_BETA, NUM_BETAS
from hit_core.body.joints import NUM_POSE
from hit_core.body.levels import LEVELS
from hit_core.body.parameters import GENDERS, MAX_ANGLE, MAX_TRANSLATION, SHAPE_SPACES
from hit_core.body.poses import POSES
from hit_core.errors import InputError
from hit_core.measure.region_names import BORDERS, MOST_MOVED_M
from hit_core.measure.solved import WANTED
from hit_core.phrases import phrase
from hit_core.spaces import SPACES
from hit_core.tissues import TISSUES
from hit_viewer.document.cut_open import Opening
from hit_viewer.document.field_checks import check_options, check_types, set_line, set_optional, set_vectors
from hit_viewer.document.kept_views import CameraView
from hit_viewer.document.layers import LAYERS, Layers, style_from
from hit_viewer.document.planes import ClipBox, Plane, Planes
from hit_viewer.document.rulers import Ruler, SkinPoint, rulers_from
from hit_viewer.document.scans import FittedScan

__all__ = [
    "ANOTHER_PERSON",
    "COMPARISONS",
    "DENSITIES",
    "FIELDS",
    "OWN_SHAPE",
    "SKIN_COLORS",
    "PinnedBody",
    "SkinPoint",
    "ViewerState",
]

FIELDS = ("tissues", "probability", "uncertain", "skinning", "beta", "compression")
LIGHTS = ("studio", "headlight", "soft")
DETAILS = ("auto", "display", "full")

SKIN_COLORS = ("", "thickness", "regions", "dxa")
"""What colours of the skin tell: nothing of their own, the thickness of the subcutaneous layer, or regions."""
COMPARISONS = ("distance", "ghost", "side")
"""How a pinned body is shown: as colours of the present skin, as a wire frame around it, or beside it."""
DENSITIES = tuple(tissue.density_kg_per_l for tissue in TISSUES)
"""Cited densities of LT, AT and BT, kg/l."""

MAX_DENSITY = 100.0
MAX_MEASURE = 300.0
MOST_MOVED_CM = 100 * MOST_MOVED_M
OLDEST, HEAVIEST_KG = 120.0, 1000.0
VERSION = 1


OWN_SHAPE: dict[str, Any] = {"shape_space": "", "gender": ""}
"""Changes that go with betas set here: they are the model's own again, whatever file came before."""
ANOTHER_PERSON: dict[str, Any] = {"scan": None, "age": None, "weight_kg": None}
"""Changes that go with another person's body: what was known of the one before is not known of this one."""


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
        set_vectors(self, **_OF_A_BODY)
        set_line(self, "name")
        check_options(self, _OF_A_FILE)


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
    scan: FittedScan | None = None
    """The scan that the body was fitted to."""
    shape_space: str = ""
    """What a file says or means that the betas belong to (`SHAPE_SPACES`); empty: the model's own, set here."""
    gender: str = ""
    """The file's gender, "unknown" where it names none; empty: the model's own."""
    space: str = "posed"
    layers: Layers = field(default_factory=Layers)
    opening: Opening = field(default_factory=Opening)
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
    held: tuple[float, ...] = (0.0,) * len(WANTED)
    """Measures that bodies are solved for together, in the order of `WANTED`, cm and kg; 0 where one is free."""
    age: float | None = None
    """The person's, in years, for percentiles; without it they are of all adults."""
    weight_kg: float | None = None
    """The person's own, for indices; without it the tissues' estimated masses together."""
    measure: str = ""
    """Name of the measure whose line is drawn on the body, or empty."""
    region: str = ""
    """Name of the region, level or site whose lines are drawn on the body, or empty."""
    borders_cm: tuple[float, ...] = (0.0,) * len(BORDERS)
    """How far the regions' borders are moved, in the order of `BORDERS`."""
    skin_point: SkinPoint | None = None
    """Where the thickness of the subcutaneous layer is measured."""
    rulers: tuple[Ruler, ...] = ()
    """Distances, tapes and angles that were laid."""
    pinned: PinnedBody | None = None
    """The body that this one is compared with."""
    comparison: str = "distance"
    skin_colors: str = ""
    """What colours of the skin tell (`SKIN_COLORS`), before any comparison."""
    outlines: bool = True
    """Whether the slices show where they cut the pinned body."""
    views: tuple[CameraView, ...] = ()
    """Kept for films: the camera flies through them."""

    def __post_init__(self) -> None:
        set_vectors(self, **_OF_A_BODY, densities=(len(DENSITIES), MAX_DENSITY), held=(len(WANTED), MAX_MEASURE))
        set_vectors(self, borders_cm=(len(BORDERS), MOST_MOVED_CM))
        set_line(self, "body_name")
        set_optional(self, age=OLDEST, weight_kg=HEAVIEST_KG)
        if min(self.densities) <= 0:
            raise InputError.about(
                phrase("is no density"), field="densities", expected=phrase("positive kg/l"), found=self.densities
            )
        if min(self.held) < 0:
            raise InputError.about(
                phrase("is no measure"), field="held", expected=phrase("cm and kg, 0 where free"), found=self.held
            )
        check_options(self, {**_OF_A_FILE, **_OPTIONS})

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
            raise InputError.about(
                phrase("is no session of this program"),
                expected=phrase("version {version}", version=VERSION),
                found=found,
            )
        plain = {**OLDER, **{key: value for key, value in values.items() if key != "version"}}
        try:
            layers = {name: style_from(style) for name, style in plain.pop("layers", {}).items()}
            planes = {axis: Plane(**plane) for axis, plane in plain.pop("planes", {}).items()}
            parts = {name: kind(**plain.pop(name)) for name, kind in _PARTS.items() if plain.get(name) is not None}
            views = tuple(CameraView(**view) for view in plain.pop("views", ()))
            rulers = rulers_from(plain.pop("rulers", ()))
            state = cls(
                **{**plain, **parts}, views=views, rulers=rulers, layers=Layers(**layers), planes=Planes(**planes)
            )
            check_types(state, cls())
            state._check_values()
        except (TypeError, ValueError, AttributeError, OverflowError) as error:
            raise InputError.about(phrase("cannot be read as a session"), found=json.dumps(str(error)[:120])) from error
        return state

    def _check_values(self) -> None:
        if self.pinned is not None:
            check_types(self.pinned, ViewerState().as_pinned)
        if self.scan is not None:
            check_types(self.scan, FittedScan())
        for axis in AXES:
            if self.planes[axis].follows not in (None, *LEVELS):
                raise ValueError(f"{axis} follows {self.planes[axis].follows}")
        for name in LAYERS:
            if not 0.0 <= float(self.layers[name].opacity) <= 1.0:
                raise ValueError(f"{name} has opacity {self.layers[name].opacity}")
            if not all(0 <= channel <= 255 for channel in self.layers[name].color or ()):
                raise ValueError(f"{name} has colour {self.layers[name].color}")


OLDER = {"opening": {"part": "closed"}, "comparison": "ghost"}
"""What older sessions mean where they say nothing."""
_PARTS: dict[str, Any] = {
    "box": ClipBox,
    "opening": Opening,
    "skin_point": SkinPoint,
    "pinned": PinnedBody,
    "scan": FittedScan,
}


_OF_A_FILE = {"shape_space": ("", *SHAPE_SPACES), "gender": ("", *GENDERS, "unknown")}
"""What a file may say that its betas belong to."""
_OPTIONS = {
    "space": SPACES,
    "slice_field": FIELDS,
    "comparison": COMPARISONS,
    "skin_colors": SKIN_COLORS,
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
