"""What the engine hands back: frozen values that cross the threads, each with the request that it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt

from hit_core.measure.anthropometry import TakenMeasure
from hit_core.measure.outlines import Outline
from hit_core.measure.profile import Profile
from hit_core.measure.regional import Regional, SkinLines
from hit_core.measure.sureness import UNKNOWN, Intervals
from hit_core.measure.tapes import BodyMeasures, Tape
from hit_core.measure.tissue_table import TissueTable
from hit_core.tissues import TISSUES, Found, Tissue
from hit_viewer.document.models import ModelFacts
from hit_viewer.document.state import ViewerState
from hit_viewer.worker.requests import Request

__all__ = [
    "AllExact",
    "Contours",
    "Cut",
    "Frame",
    "FrameProfile",
    "LayerMesh",
    "Loading",
    "Numbers",
    "Pinned",
    "Refined",
    "Regions",
    "Rulers",
    "Shown",
    "SkinMap",
    "SlicePicture",
    "TakenRuler",
    "Thickness",
    "Where",
]

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Loading:
    """How far a model is prepared, 0 to 1; `model` is its name or path, as in the state."""

    model: str
    share: float
    over: bool = False
    """Whether loading came to its end, good or bad."""


@dataclass(frozen=True)
class AllExact:
    """All results of the latest request are exact."""


@dataclass(frozen=True, eq=False)
class LayerMesh:
    """Points and normals (V,3) of one layer; `faces` (F,3) is the same object as long as the topology is the same."""

    points: Floats
    normals: Floats
    faces: npt.NDArray[np.int32]
    walls: int = 0
    """How many of the first triangles of lean tissue lie around bones, and"""
    cavities: int = 0
    """how many of the next ones around lungs."""


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
    skin_joints: npt.NDArray[np.uint8] | None = None
    """The joint that each vertex of the skin (V,) follows most."""
    off_mm: float = 0.0
    """About how far the worst measured vertex is from its place, in a drag."""
    shape: Floats | None = None
    """Vertices (V,3) of the skin with this shape and no pose, metres."""

    @cached_property
    def bounds(self) -> tuple[Floats, Floats]:
        """Lowest and highest corner of the skin, (3,) each, metres."""
        columns = np.ascontiguousarray(self.layers["skin"].points.T)  # found ten times faster than along rows of three
        return columns.min(1), columns.max(1)

    @cached_property
    def shape_normals(self) -> npt.NDArray[np.float64]:
        """Unit normals (V,3) of `shape`."""
        faces, points = self.layers["skin"].faces, np.asarray(self.shape, float)
        corners = points[faces]
        across = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        count = len(points)
        summed = np.stack([np.bincount(faces.ravel(), part.repeat(3), count) for part in across.T], -1)
        return summed / np.maximum(np.linalg.norm(summed, axis=1, keepdims=True), 1e-12)

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
    """How each pixel was found (H,W), of `hit_core.model.point_origins.Found`, if the occupancy was evaluated there."""
    outlines: tuple[Outline, ...] = ()
    """Of an exact picture, the trunk's first: where the slice cuts the skin, and what lies in each."""
    smooth: npt.NDArray[np.uint8] | None = None
    """The picture with split pixels and smooth borders (kH,kW,4), for the eye, its colours multiplied by opacity."""
    values: Floats | None = None
    """What the request's field says at each pixel (H,W,n), if it is another one than the tissues."""

    def label_at(self, place: npt.NDArray[np.float64]) -> int:
        """Return the label of the pixel that a place (3,) lies in; beside the picture that of empty space."""
        away = (place - np.asarray(self.origin)) / self.spacing
        column, row = round(float(away @ np.asarray(self.u))), round(float(away @ np.asarray(self.v)))
        rows, columns = self.labels.shape
        return int(self.labels[row, column]) if 0 <= row < rows and 0 <= column < columns else int(Tissue.NO)

    @property
    def drawn(self) -> npt.NDArray[np.uint8]:
        """What is drawn of it: `smooth` where there is one."""
        return self.rgba if self.smooth is None else self.smooth

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
class Refined:
    """A part of a slice with finer points, for the eye: what is read and measured is the whole slice."""

    picture: SlicePicture


@dataclass(frozen=True, eq=False)
class FrameProfile(Profile):
    """Areas against height of the body of a request."""

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
    dimensions: Mapping[str, TakenMeasure] = field(default_factory=dict)
    """The measures of anthropometry; not taken in a drag."""
    profile: FrameProfile | None = None
    floor_m: float = 0.0
    """Height y of the lowest point of the skin in the request's space."""
    intervals: Intervals = UNKNOWN
    """Of the volumes."""
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
class Contours:
    """Where a slice's plane cuts the pinned body."""

    axis: str
    position: float
    lines: Mapping[str, Floats]
    """Of each layer the segments (N,2,3), metres."""


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
class TakenRuler:
    """What a ruler says; all None where its places lie on another skin, or nothing closes around them.

    Attributes
    ----------
    metres : float | None
        The straight distance, or the girth.
    along_m : float | None
        Along the skin; None for others, and where no way leads.
    degrees : float | None
        The angle.
    area_m2 : float | None
        Of an outline in a slice.
    tissues : Mapping[str, float]
        Metres or square metres in each tissue by name, of what is drawn in slices.
    stretches : tuple
        Class and metres of each stretch of a line, from begin to end.
    points : array (N, 3)
        Its line on the body as it is shown, metres.
    tape : TakenMeasure | None
        The same of a tape, on a skin of any pose.
    """

    metres: float | None = None
    along_m: float | None = None
    degrees: float | None = None
    area_m2: float | None = None
    tissues: Mapping[str, float] = field(default_factory=dict)
    stretches: tuple[tuple[str, float], ...] = ()
    points: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 3)))
    tape: TakenMeasure | None = None


@dataclass(frozen=True, eq=False)
class Rulers:
    """What the rulers of a request say, in their order."""

    request: Request
    taken: tuple[TakenRuler, ...]

    exact = True

    def fits(self, request: Request) -> bool:
        """Whether this is what a request asks for."""
        return self.request.rulers_key == request.rulers_key


@dataclass(frozen=True, eq=False)
class Regions:
    """What is told of the body's regions."""

    request: Request
    found: Regional

    exact = True

    def fits(self, request: Request) -> bool:
        """Whether this is what a request asks for."""
        return self.request.regions_key == request.regions_key


@dataclass(frozen=True, eq=False)
class SkinMap:
    """What colours of the skin tell of each vertex (V,): millimetres, NaN where unknown; or its region's number."""

    request: Request
    values: npt.NDArray[np.float64]

    exact = True

    def fits(self, request: Request) -> bool:
        """Whether this is what a request asks for."""
        return self.request.skin_map_key == request.skin_map_key


@dataclass(frozen=True, eq=False)
class Shown:
    """All that belongs to one picture of a body: its surfaces, what planes and box cut, and what is measured on it."""

    state: ViewerState
    frame: Frame
    slices: Mapping[str, SlicePicture]
    caps: Mapping[tuple[str, int], SlicePicture]
    thickness: Thickness | None = None
    rulers: Rulers | None = None
    skin_map: SkinMap | None = None
    line: Tape | TakenMeasure | SkinLines | None = None
    """Where a measure is taken, or a region ends."""


@dataclass(frozen=True)
class Where:
    """Where results are computed, and what the user should know of it, or nothing."""

    device: str
    note: str = ""
