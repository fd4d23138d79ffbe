"""What the engine is asked for: the part of the state that results depend on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from hit_core.axes import AXES
from hit_core.body.parameters import X_POSE
from hit_core.findings import reach_findings
from hit_core.measure.region_names import BORDERS
from hit_core.tissues import TISSUES, Tissue
from hit_core.writers.tables import OwnMeasure
from hit_viewer.document.layer_looks import layer_color
from hit_viewer.document.rulers import Ruler
from hit_viewer.document.state import PinnedBody, SkinPoint, ViewerState

__all__ = ["Colors", "Request", "SlicePart", "VisitRequest", "Wanted", "request_for"]

Colors = tuple[tuple[int, int, int], ...]
DEFAULT_COLORS: Colors = tuple(tissue.color for tissue in Tissue)


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
    rulers: tuple[Ruler, ...] = ()
    """Without names."""
    skin_colors: str = ""
    """What colours of the skin tell."""
    borders_cm: tuple[float, ...] = ()
    """How far the regions' borders are moved."""
    pinned: PinnedBody | None = None
    beside: bool = False
    """Whether the pinned body stands beside this one, with slices of its own."""
    outlined: bool = True
    """Whether the pinned body's outlines are drawn in the slices."""
    hatching: bool = False
    """Whether exported slices hatch what was not found at its origin."""
    box: tuple[tuple[str, int, float], ...] = ()
    """Faces of a clip box: ("low" or "high", axis, metres)."""
    opened: tuple[int, ...] = ()
    """Axes that the cuts of an opened body stand across."""
    shape_space: str = ""
    gender: str = ""
    """What the body's file says that its betas belong to, see `ViewerState`; results do not depend on it."""
    unexplained_share: float = 0.0
    spread: tuple[float, float, float] = (0.0, 0.0, 0.0)
    """Of the fit to a scan that the body is from: how sure its volumes are depends on them."""
    doubts: tuple[str, ...] = ()
    """What the table knows against its body, for the records of exports; results do not depend on it."""

    @property
    def spread_by_tissue(self) -> dict[str, float] | None:
        """The spread of the fit's volumes by tissue, None without a fit."""
        return dict(zip((tissue.name for tissue in TISSUES), self.spread, strict=True)) if any(self.spread) else None

    @property
    def beyond_reach(self) -> bool:
        """Whether the model extrapolates to this body."""
        return self.space != "canonical" and bool(reach_findings(self.betas))

    @property
    def parameters(self) -> dict[str, tuple[float, ...]]:
        """Betas, body_pose, global_orient and transl in its space: shaped and canonical bodies are in the X-pose."""
        betas = (0.0,) * len(self.betas) if self.space == "canonical" else self.betas
        if self.space == "posed":
            pose, orient, transl = self.body_pose, self.global_orient, self.transl
        else:
            pose, orient, transl = tuple(X_POSE.tolist()), (0.0,) * 3, (0.0,) * 3
        return {"betas": betas, "body_pose": pose, "global_orient": orient, "transl": transl}

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
        alone: dict[str, Any] = {"skin_point": None, "rulers": (), "skin_colors": "", "pinned": None, "beside": False}
        return replace(self, **body, **alone, borders_cm=(), unexplained_share=0.0, spread=(0.0, 0.0, 0.0))

    @property
    def numbers_key(self) -> tuple[object, ...]:
        """What exact numbers and their intervals depend on."""
        return self.body_key, self.unexplained_share, self.spread

    @property
    def thickness_key(self) -> tuple[object, ...]:
        """What the thickness at the skin point depends on."""
        return self.body_key, self.skin_point

    @property
    def rulers_key(self) -> tuple[object, ...]:
        """What distances, tapes and angles depend on."""
        return self.body_key, self.rulers

    @property
    def skin_map_key(self) -> tuple[object, ...]:
        """What colours of the skin depend on."""
        return self.shape_key, self.skin_colors, self.borders_cm if self.skin_colors in ("regions", "dxa") else ()

    @property
    def regions_key(self) -> tuple[object, ...]:
        """What regions depend on."""
        return self.shape_key, self.borders_cm

    @property
    def moved_m(self) -> dict[str, float]:
        """The regions' borders that are moved, and how far."""
        return {name: far / 100 for name, far in zip(BORDERS, self.borders_cm, strict=False) if far}

    def position(self, axis: str) -> float:
        """Where a plane stands, metres."""
        return dict(self.planes)[axis]


@dataclass(frozen=True)
class SlicePart:
    """The part of a slice that a view shows enlarged: bounds (lower, upper) of the axes across and up it, metres."""

    axis: str
    horizontal: tuple[float, float]
    vertical: tuple[float, float]
    spacing: float
    """How far apart its points are."""


@dataclass(frozen=True, eq=False)
class Wanted:
    """What the engine shall compute now: a body and its slices, with a model."""

    request: Request
    planes: tuple[str, ...]
    dragging: bool
    edition: int = 0
    """Counts how often folders or device changed: a model that was loaded before the last time is loaded anew."""
    parts: tuple[SlicePart, ...] = ()
    """Parts of slices that are evaluated with finer points when all else is exact."""


@dataclass(frozen=True)
class VisitRequest:
    """A body of a report of visits, and what is known of the person on that day."""

    request: Request
    source: str
    date: str
    weight_kg: float | None = None
    age: float | None = None
    rulers: tuple[Ruler, ...] = ()
    """The user's own measures on it, with their names."""
    own: tuple[OwnMeasure, ...] = ()
    """Their values, once they are taken."""


def request_for(state: ViewerState) -> Request:
    """Return what must be computed for a state."""
    orient, transl = state.place
    scan = state.scan if state.scan is not None and state.scan.has_shape(state.betas) else None
    return Request(
        model=state.model,
        betas=state.betas,
        body_pose=state.body_pose,
        global_orient=orient,
        transl=transl,
        space=state.space,
        planes=tuple((axis, state.planes[axis].position) for axis in AXES),
        slice_field=state.slice_field,
        colour_blind=state.colour_blind,
        detail=state.detail,
        colors=((0, 0, 0), *(layer_color(tissue.name, state) for tissue in TISSUES)),
        skin_point=state.skin_point,
        rulers=tuple(replace(ruler, name=ruler.kind) for ruler in state.rulers),
        skin_colors=state.skin_colors,
        borders_cm=state.borders_cm,
        pinned=state.pinned,
        beside=state.pinned is not None and state.comparison == "side",
        box=state.box.faces if state.box.on else (),
        opened=state.opening.axes,
        shape_space=state.shape_space,
        gender=state.gender,
        outlined=state.outlines,
        hatching=state.hatching,
        unexplained_share=0.0 if scan is None else scan.unexplained_share,
        spread=(0.0, 0.0, 0.0) if scan is None else (scan.spread_LT, scan.spread_AT, scan.spread_BT),
    )
