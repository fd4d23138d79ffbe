"""What the engine is asked for and what it hands back: frozen values that cross the threads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from hit_core.findings import reach_findings
from hit_core.measure.regions import Outline
from hit_core.measure.table import TissueTable
from hit_core.measure.tapes import BodyMeasures
from hit_core.tissues import TISSUES, Found, Tissue
from hit_viewer.looks import layer_color
from hit_viewer.state import AXES, PinnedBody, SkinPoint, ViewerState

__all__ = [
    "Colors",
    "Computation",
    "Cut",
    "Frame",
    "LayerMesh",
    "Loading",
    "ModelFacts",
    "Numbers",
    "Pinned",
    "Profile",
    "Request",
    "Shown",
    "SlicePicture",
    "Stop",
    "Thickness",
    "Where",
    "request_for",
]

Colors = tuple[tuple[int, int, int], ...]
DEFAULT_COLORS: Colors = tuple(tissue.color for tissue in Tissue)
Floats = npt.NDArray[np.float32]
Progress = Callable[[float, str], None]
"""Told how far a job is (0 to 1) and what it does; raises `Cancelled` when the user gave up."""


Stop = Callable[[], None]


@dataclass(frozen=True)
class Request:
    """The part of the state that results depend on: two equal requests have equal results."""

    model: str
    betas: tuple[float, ...]
    body_pose: tuple[float, ...]
    global_orient: tuple[float, ...]
    transl: tuple[float, ...]
    space: str
    planes: tuple[tuple[str, float], ...]
    slice_field: str
    colour_blind: bool
    detail: str
    colors: Colors = DEFAULT_COLORS
    """RGB of NO, LT, AT and BT in pictures of slices."""
    skin_point: SkinPoint | None = None
    pinned: PinnedBody | None = None
    beside: bool = False
    """Whether the pinned body stands beside this one, with slices of its own."""
    hatching: bool = False
    """Whether exported slices hatch what was not found at its origin."""
    box: tuple[tuple[str, int, float], ...] = ()
    """Faces of a clip box: ("low" or "high", axis, metres)."""
    shape_space: str = ""
    gender: str = ""
    """What the body's file says that its betas belong to, see `ViewerState`; results do not depend on it."""
    doubts: tuple[str, ...] = ()
    """What the table knows against its body, for the records of exports; results do not depend on it."""

    @property
    def beyond_reach(self) -> bool:
        """Whether the model extrapolates to this body."""
        return self.space != "canonical" and bool(reach_findings(self.betas))

    @property
    def body_key(self) -> tuple[object, ...]:
        """What surfaces and numbers depend on."""
        return self.model, self.betas, self.body_pose, self.global_orient, self.transl, self.space, self.detail

    @property
    def shape_key(self) -> tuple[object, ...]:
        """What volumes, masses and girths depend on: no pose; canonical bodies have the betas 0."""
        betas = (0.0,) * len(self.betas) if self.space == "canonical" else self.betas
        return self.model, betas, self.detail

    def slice_key(self, axis: str) -> tuple[object, ...]:
        """What one slice depends on."""
        return self.body_key, axis, self.position(axis), self.slice_field, self.colors

    @property
    def of_pinned(self) -> Request | None:
        """What is asked for of the pinned body, in the same space and detail."""
        if self.pinned is None:
            return None
        names = ("model", "betas", "body_pose", "global_orient", "transl", "shape_space", "gender")
        body = {name: getattr(self.pinned, name) for name in names}
        return replace(self, **body, skin_point=None, pinned=None, beside=False)

    @property
    def thickness_key(self) -> tuple[object, ...]:
        """What the thickness at the skin point depends on."""
        return self.body_key, self.skin_point

    def position(self, axis: str) -> float:
        """Where a plane stands, metres."""
        return dict(self.planes)[axis]


def request_for(state: ViewerState) -> Request:
    """Return what must be computed for a state."""
    still = (0.0, 0.0, 0.0)
    return Request(
        model=state.model,
        betas=state.betas,
        body_pose=state.body_pose,
        global_orient=still if state.upright else state.global_orient,
        transl=still if state.upright else state.transl,
        space=state.space,
        planes=tuple((axis, state.planes[axis].position) for axis in AXES),
        slice_field=state.slice_field,
        colour_blind=state.colour_blind,
        detail=state.detail,
        colors=((0, 0, 0), *(layer_color(tissue.name, state) for tissue in TISSUES)),
        skin_point=state.skin_point,
        pinned=state.pinned,
        beside=state.pinned is not None and state.comparison == "side",
        box=state.box.faces if state.box.on else (),
        shape_space=state.shape_space,
        gender=state.gender,
        hatching=state.hatching,
    )


@dataclass(frozen=True)
class ModelFacts:
    """What the window tells about a loaded model."""

    name: str
    title: str
    gender: str
    is_phantom: bool
    device: str = "cpu"
    sha256: str = ""
    shape_space: str = "unknown"
    """What betas mean to its body, see `hit_core.body.parameters.SHAPE_SPACES`."""
    asked: str = ""
    """Name or path by which it was asked for, as in the state."""


@dataclass(frozen=True)
class Loading:
    """How far a model is prepared, 0 to 1; `model` is its name or path, as in the state."""

    model: str
    share: float
    over: bool = False
    """Whether loading came to its end, good or bad."""


@dataclass(frozen=True, eq=False)
class LayerMesh:
    """Points and normals (V,3) of one layer; `faces` (F,3) is the same object as long as the topology is the same."""

    points: Floats
    normals: Floats
    faces: npt.NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class Frame:
    """Surfaces of one body."""

    request: Request
    layers: Mapping[str, LayerMesh]
    joints: Floats
    exact: bool
    residual_mm: float | None = None
    milliseconds: float = 0.0
    detail: str = ""
    notes: tuple[str, ...] = ()
    off_mm: float = 0.0
    """About how far the worst measured vertex is from its place, in a drag."""

    @cached_property
    def bounds(self) -> tuple[Floats, Floats]:
        """Lowest and highest corner of the skin, (3,) each, metres."""
        columns = np.ascontiguousarray(self.layers["skin"].points.T)  # found ten times faster than along rows of three
        return columns.min(1), columns.max(1)

    def fits(self, request: Request) -> bool:
        """Whether this is what a request asks for."""
        return self.request.body_key == request.body_key


@dataclass(frozen=True, eq=False)
class SlicePicture:
    """One slice: `rgba` (H,W,4) and `labels` (H,W), row 0 at `origin`, rows along `v`, columns along `u`, metres."""

    axis: str
    position: float
    rgba: npt.NDArray[np.uint8]
    labels: npt.NDArray[np.uint8]
    origin: tuple[float, float, float]
    u: tuple[float, float, float]
    v: tuple[float, float, float]
    spacing: float
    exact: bool
    request: Request | None = None
    evaluated: bool = True
    """Whether the occupancy itself was evaluated; otherwise the picture is a cut of the surfaces."""
    found: npt.NDArray[np.uint8] | None = None
    """How each pixel was found (H,W), of `hit_core.model.finding.Found`, if the occupancy was evaluated there."""
    outlines: tuple[Outline, ...] = ()
    """Of an exact picture, the trunk's first: where the slice cuts the skin, and what lies in each."""
    values: Floats | None = None
    """What the request's field says at each pixel (H,W,n), if it is another one than the tissues."""

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in metres."""
        return self.rgba.shape[1] * self.spacing, self.rgba.shape[0] * self.spacing

    @cached_property
    def areas_cm2(self) -> dict[str, float]:
        """Area of each tissue in the slice."""
        counts = np.bincount(self.labels.reshape(-1), minlength=len(Tissue))
        return {tissue.name: 1e4 * float(counts[tissue]) * self.spacing**2 for tissue in TISSUES}

    @cached_property
    def carried_share(self) -> float:
        """Share of the pixels with tissue whose class is that of the part carried nearest, as none came from there."""
        tissue = np.count_nonzero(self.labels != Tissue.NO)
        carried = 0 if self.found is None else np.count_nonzero((self.found == Found.CARRIED) & (self.labels > 0))
        return carried / tissue if tissue else 0.0

    def fits(self, request: Request) -> bool:
        """Whether this is what a request asks for."""
        return self.request is not None and self.request.slice_key(self.axis) == request.slice_key(self.axis)


@dataclass(frozen=True, eq=False)
class Profile:
    """Heights (n,) in metres and each tissue's area there in square metres."""

    heights: npt.NDArray[np.float64]
    areas: Mapping[str, npt.NDArray[np.float64]]
    request: Request

    exact = True

    def fits(self, request: Request) -> bool:
        """Whether this is what a request asks for."""
        return self.request.body_key == request.body_key


@dataclass(frozen=True, eq=False)
class Numbers:
    """Measures of one body: in the standard pose, so that they depend on its shape alone; only the profile is posed."""

    request: Request
    table: TissueTable
    measures: BodyMeasures
    shown_l: Mapping[str, float] = field(default_factory=dict)
    """Volumes of the surfaces as they are shown: skinning changes them."""
    responses: tuple[tuple[float, float], ...] = ()
    """What +1 of each beta does to the mean body: height in cm, volume in litres."""
    profile: Profile | None = None
    floor_m: float = 0.0
    """Height y of the lowest point of the skin in the request's space."""
    exact: bool = True
    """Whether the exact surfaces were measured, not those of a drag, which have no profile."""

    def fits(self, request: Request) -> bool:
        """Whether this is what a request asks for."""
        return self.request.shape_key == request.shape_key


@dataclass(frozen=True, eq=False)
class Cut:
    """What a plane cuts of the surfaces: a slice of the pinned body, or a face ("low" or "high", axis) of the box."""

    picture: SlicePicture
    face: tuple[str, int] | None = None
    pinned: bool = False


@dataclass(frozen=True, eq=False)
class Pinned:
    """Surfaces and numbers of the pinned body."""

    frame: Frame
    numbers: Numbers
    facts: ModelFacts | None = None
    """Of its model."""

    exact = True

    def fits(self, request: Request) -> bool:
        """Whether this is what a request asks for."""
        return request.of_pinned is not None and self.frame.fits(request.of_pinned)


@dataclass(frozen=True, eq=False)
class Thickness:
    """The subcutaneous layer at a point of the skin, measured along the inward normal."""

    request: Request
    origin: npt.NDArray[np.float64] | None
    """Where the point is (3,), metres; None if it does not lie on this body."""
    inward: npt.NDArray[np.float64] | None
    """Unit normal (3,) into the body."""
    millimetres: float | None
    """None where the ray meets no lean tissue."""

    exact = True

    def fits(self, request: Request) -> bool:
        """Whether this is what a request asks for."""
        return self.request.thickness_key == request.thickness_key


@dataclass(frozen=True, eq=False)
class Shown:
    """All that belongs to one picture of a body: its surfaces, what planes and box cut, and a thickness."""

    state: ViewerState
    frame: Frame
    slices: Mapping[str, SlicePicture]
    caps: Mapping[tuple[str, int], SlicePicture]
    thickness: Thickness | None = None


@dataclass(frozen=True)
class Where:
    """Where results are computed, and what the user should know of it, or nothing."""

    device: str
    note: str = ""


class Computation(Protocol):
    """What the engine calls on its thread: hit_core behind it in the program, something small in tests."""

    @property
    def where(self) -> Where:
        """Where steps are computed; it changes when memory runs out."""

    def load(self, model: str, progress: Progress) -> ModelFacts:
        """Make this model the one that later calls use."""

    def frame(self, request: Request, exact: bool) -> Frame:
        """Compute surfaces: at once, or to the last 0.1 mm."""

    def slice(self, request: Request, axis: str, exact: bool, stop: Stop) -> SlicePicture:
        """Evaluate one slice plane; `stop` raises when something newer is wanted. A quick picture may be a cut."""

    def checked(self, request: Request, cut: SlicePicture) -> SlicePicture:
        """Evaluate the occupancy on a coarse grid over a picture that is a cut, and correct it."""

    def numbers(self, request: Request, exact: bool) -> Numbers:
        """Measure the body: as well as can be, or in a few milliseconds that of the frame just computed in a drag."""

    def cut(self, frame: Frame, axis: int, position: float, colors: Colors) -> SlicePicture:
        """Show what a plane at right angles to an axis (0 to 2) cuts of a frame's surfaces."""

    def thickness(self, request: Request) -> Thickness:
        """Measure the subcutaneous layer at the request's skin point."""

    def betas_for(self, betas: tuple[float, ...], wanted_m: Mapping[str, float]) -> tuple[float, ...]:
        """Find betas whose body has a wanted height or girth."""

    def export(
        self, name: str, request: Request, path: Path, options: Mapping[str, Any], progress: Progress
    ) -> list[Path]:
        """Write one of the kinds of exports (`hit_viewer.exports.kinds`): all of its files, or none."""

    def record(self, request: Request, **details: Any) -> dict[str, Any]:
        """Return what a result of this request says of its origin."""
