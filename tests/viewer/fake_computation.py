"""A computation that needs no model: layers are spheroids, slices their cuts, and it can be made slow or broken."""

import math
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

from hit_core.atomic import staged
from hit_core.body.model import PosedBody
from hit_core.errors import CheckpointError, InputError, OutputError
from hit_core.findings import Finding, reach_findings
from hit_core.measure.anthropometry import ANTHROPOMETRY, TakenMeasure
from hit_core.measure.outlines import Outline
from hit_core.measure.region_table import RegionVolumes, moved_regions
from hit_core.measure.regional import Regional, SkinLines
from hit_core.measure.regions import left_to_right
from hit_core.measure.sites import LEVELS as CUT_LEVELS
from hit_core.measure.sites import SITES
from hit_core.measure.solved import SolvedBody
from hit_core.measure.tapes import BodyMeasures, Tape
from hit_core.measure.tissue_table import TissueRow, TissueTable
from hit_core.model.hit import HITModel, ModelInfo
from hit_core.tissues import TISSUES, Found, Tissue
from hit_core.writers import ending_of
from hit_core.writers.pictures import save_picture
from hit_core.writers.records import save_record
from hit_viewer.document.models import ModelFacts
from hit_viewer.document.skin_points import place_on_skin
from hit_viewer.worker.exports.records import record_of
from hit_viewer.worker.exports.writing import ENDINGS, run
from hit_viewer.worker.numbers import frame_profile
from hit_viewer.worker.protocol import Progress, Stop
from hit_viewer.worker.requests import Colors, Request, SlicePart
from hit_viewer.worker.results import (
    Frame,
    LayerMesh,
    Numbers,
    Regions,
    Rulers,
    SkinMap,
    SlicePicture,
    TakenRuler,
    Thickness,
    Where,
)
from hit_viewer.worker.rulers import taken_distance
from hit_viewer.worker.smooth_borders import smooth_picture
from hit_viewer.worker.surface_cuts import cut_picture

RADII = {"skin": 1.0, "AT": 0.98, "LT": 0.85, "BT": 0.3}
CORNERS = {"arm_length": 3, "shoulders": 3, "back": 47, "elbow": 24}
"""Of a measure's line, where it is no tape of many corners and not straight."""
HALF = np.array([0.30, 0.85, 0.20], np.float32)


def _sphere(count: int = 24) -> tuple[np.ndarray, np.ndarray]:
    theta, phi = np.meshgrid(np.linspace(0, np.pi, count), np.linspace(0, 2 * np.pi, 2 * count), indexing="ij")
    points = np.stack([np.sin(theta) * np.sin(phi), np.cos(theta), np.sin(theta) * np.cos(phi)], -1)
    index = np.arange(count * 2 * count).reshape(count, 2 * count)
    a, b, c, d = index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]
    faces = np.concatenate([np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)])
    return points.reshape(-1, 3).astype(np.float32), faces.astype(np.int32)


def field_of(name: str, labels: np.ndarray) -> np.ndarray | None:
    """The same numbers everywhere: see `hit_viewer.slice_pictures.field_values`."""
    numbers = {"probability": (0.0, 0.25, 0.7, 0.05), "skinning": (4.0, 0.62)}
    usual = None if name == "tissues" else (0.002, -0.003, 0.006)
    values = numbers.get(name, usual)
    return None if values is None else np.broadcast_to(np.float32(values), (*labels.shape, len(values)))


INFO = ModelInfo(
    "phantom_male", "male", checkpoint="a.ckpt", epoch=1, accuracy=0.9, sha256="0" * 64, is_phantom=True,
    shape_space="phantom",
)  # fmt: skip
POINTS, FACES = _sphere()
FACES_OF = {name: FACES.copy() for name in RADII}


def fake_on(device: str) -> "FakeComputation":
    """In the process of a film, too."""
    return FakeComputation()


class FakeComputation:
    """Betas 0 and 1 change height and girth; everything else is kept in `log`."""

    def __init__(self) -> None:
        self.log: list[tuple[Any, ...]] = []
        self.delay_s = 0.0
        self.may_sketch = False
        self.place = Where("cpu")
        self.error: Exception | None = None
        self.findings: tuple[Finding, ...] = ()
        self.gate = threading.Event()
        self.gate.set()
        self.begun = threading.Event()
        """Set when work begins; it goes on once the gate is open."""

    @property
    def where(self) -> Where:
        return self.place

    def _work(self) -> None:
        self.begun.set()
        self.gate.wait(20)
        time.sleep(self.delay_s)
        if self.error is not None:
            error, self.error = self.error, None
            raise error

    def load(self, model: str, progress: Progress) -> ModelFacts:
        self._work()
        self.log.append(("load", model))
        if "bad" in model:
            raise CheckpointError.about("has no checkpoints", file=model, expected="a folder ckpts with .ckpt files")
        progress(0.5, model)
        gender = "female" if "female" in model else "male"
        return ModelFacts(model, f"{gender} body", gender, "phantom" in model, "cpu", "0" * 64, "phantom")

    def frame(self, request: Request, exact: bool) -> Frame:
        self._work()
        self.log.append(("frame", request.betas, exact))
        return surfaces_of(request, exact)

    def slice(
        self, request: Request, axis: str, exact: bool, stop: Callable[[], None], part: SlicePart | None = None
    ) -> SlicePicture:
        stop()
        self.log.append(("slice", axis, request.position(axis), exact, *([] if part is None else [part])))
        return replace(_slice(request, axis, exact, part), request=request)

    def checked(self, request: Request, cut: SlicePicture) -> SlicePicture:
        self.log.append(("checked", cut.axis, cut.position))
        return replace(cut, evaluated=True)

    def numbers(self, request: Request, exact: bool) -> Numbers:
        self.log.append(("numbers", request.betas, exact))
        found = _numbers(request, exact)
        findings = (*found.table.findings, *self.findings)
        return replace(found, request=request, table=replace(found.table, findings=findings))

    def cut(self, frame: Frame, axis: int, position: float, colors: Colors, fine: bool = False) -> SlicePicture:
        self.log.append(("cut", axis, position))
        return cut_picture(frame, axis, position, 0.01, colors)

    def thickness(self, request: Request) -> Thickness:
        """Along the inward normal from the skin's spheroid to the lean one."""
        self.log.append(("thickness", request.skin_point))
        skin = surfaces_of(request, True).layers["skin"]
        place = request.skin_point and place_on_skin(request.skin_point, skin.points, skin.normals, skin.faces)
        if not place:
            return Thickness(request, None, None, None)
        origin, inward = place
        half = RADII["LT"] * _half(request)
        p, d = (origin - np.asarray(request.transl)) / half, inward / half
        a, b, c = d @ d, p @ d, p @ p - 1
        return Thickness(request, origin, inward, 1000 * float((-b - np.sqrt(b * b - a * c)) / a))

    def rulers(self, request: Request, stop: Stop) -> Rulers:
        """Distances on the skin's spheroid; tapes are 0.5 m long and lie at its middle, angles 150 degrees."""
        stop()
        self.log.append(("rulers", request.rulers))
        skin = surfaces_of(request, True).layers["skin"]
        ring = np.arange(24 * 12, 24 * 12 + 47)
        tape = TakenMeasure(0.5, np.stack([ring, ring], 1), np.zeros(len(ring)), closed=True)
        taken = []
        for ruler in request.rulers:
            if any(point.faces != len(FACES) for point in ruler.points):
                taken.append(TakenRuler())
            elif ruler.kind == "distance":
                taken.append(taken_distance(ruler, skin))
            elif ruler.kind == "tape":
                taken.append(TakenRuler(0.5, points=tape.line(skin.points.astype(float)), tape=tape))
            elif ruler.kind == "line":
                length = float(np.linalg.norm(np.subtract(*ruler.corners)))
                parts = (("AT", 0.2 * length), ("LT", 0.8 * length))
                taken.append(TakenRuler(length, tissues=dict(parts), stretches=parts, points=np.array(ruler.corners)))
            elif ruler.kind == "area":
                taken.append(TakenRuler(area_m2=0.01, tissues={"LT": 0.01}, points=np.array(ruler.corners)))
            else:
                taken.append(TakenRuler(degrees=150.0, points=np.eye(3)))
        return Rulers(request, tuple(taken))

    def regions(self, request: Request, stop: Stop) -> Regions:
        """A tenth of the body each, more on the left; lines around the sphere's middle."""
        self.log.append(("regions", request.betas, request.borders_cm))
        litres = 100 * math.pi * float(np.prod(_half(request))) * (1 + sum(request.borders_cm) / 100)
        regions = moved_regions(request.moved_m)
        volumes = {
            one.name: RegionVolumes(
                one,
                litres,
                {"LT": 0.6 * litres * (1.1 if one.name.startswith("left") else 1.0), "AT": 0.3 * litres, "BT": 0.02},
            )
            for one in regions
        }
        ring = np.arange(24 * 12, 24 * 12 + 47)
        ends = np.stack([ring, np.roll(ring, -1)], 1).reshape(-1)
        line = SkinLines(np.stack([ends, ends], 1), np.zeros(len(ends)))
        areas = {one.name: {"body": 0.03, "LT": 0.02, "AT": 0.009, "BT": 0.001} for one in CUT_LEVELS}
        ends = {one.name: tuple(cut.border for cut in one.cuts if cut.border) for one in regions}
        places = {f"level {one.name}": (one.title, one.definition) for one in CUT_LEVELS}
        places |= {f"site {one.name}": (one.title, one.definition) for one in SITES}
        thickness = {one.name: 12.34 for one in SITES} | {"calf": None}
        return Regions(
            request,
            Regional(
                volumes,
                areas,
                thickness,
                left_to_right(volumes),
                places,
                dict.fromkeys([*volumes, *places], line),
                ends,
                request.moved_m,
            ),
        )

    def line(self, request: Request, measure: str, region: str) -> SkinLines | TakenMeasure | None:
        if measure:
            return self.numbers(request, True).dimensions.get(measure)
        return self.regions(request, lambda: None).found.lines.get(region)

    def skin_map(self, request: Request, stop: Stop) -> SkinMap:
        """From 0 mm at the feet to 25 mm at the head, none in the uppermost part; or another region every few rows."""
        stop()
        self.log.append(("skin_map", request.skin_colors))
        height = (POINTS[:, 1] + 1) / 2
        if request.skin_colors == "thickness":
            return SkinMap(request, np.where(height > 0.9, np.nan, 25.0 * height))
        return SkinMap(request, np.floor(7.99 * height))

    def betas_for(self, betas: tuple[float, ...], wanted_m: Mapping[str, float]) -> tuple[float, ...]:
        if "height" in wanted_m:
            if wanted_m["height"] > 2.5:
                raise InputError("No body near this one has height 260.0 cm.")
            return ((wanted_m["height"] / (2 * float(HALF[1])) - 1) / 0.05, *betas[1:])
        return (betas[0], (0.8 - wanted_m["waist"]) / 0.05, *betas[2:])

    def solve(self, measures: Mapping[str, float], densities: tuple[float, ...], stop: Stop) -> SolvedBody:
        """Height and waist are met, others as they are."""
        self.log.append(("solve", dict(measures), densities))
        stop()
        betas = [0.0] * 10
        if "height" in measures:
            betas[0] = (measures["height"] / (200 * float(HALF[1])) - 1) / 0.05
        if "waist" in measures:
            betas[1] = (80 - measures["waist"]) / 5
        reached = {name: {"chest": 100.0, "hip": 95.0}.get(name, value) for name, value in measures.items()}
        return SolvedBody(tuple(betas), dict(measures), reached)

    def betas_for_bmi(
        self, betas: tuple[float, ...], bmi: float, densities: tuple[float, ...], stop: Stop
    ) -> tuple[float, ...]:
        stop()
        self.log.append(("bmi", bmi, densities))
        if bmi > 80:
            raise InputError("No body of 170 cm within 5 standard deviations has a body mass index of 90.")
        return (betas[0], round((25 - bmi) / 5, 3), *betas[2:])

    def export(self, name: str, request: Request, path: Path, options: Any, progress: Progress) -> list[Path]:
        """Small exports of what needs a model; pictures and numbers as the program writes them."""
        endings = ENDINGS[name]
        if endings and ending_of(endings, path) is None:
            raise OutputError.about("has an unknown ending", file=path, found=path.suffix)
        self.log.append(("export", name, request.space, options))
        if name in ("picture", "numbers", "differences"):
            # Records ask the model for nothing but what it tells of itself, and these kinds look at no body.
            model, body = HITModel.__new__(HITModel), PosedBody.__new__(PosedBody)
            object.__setattr__(model, "info", INFO)
            return run(name, model, body, request, path, options, progress)
        with staged(path.parent if endings else path) as (stage, written):
            for step in range(20):
                self._work()
                progress(step / 20, path.name)
            if endings:
                save_record(self.record(request), stage / path.name)
            else:
                for axis, _ in request.planes:
                    picture = self.slice(request, axis, True, lambda: None)
                    record = self.record(request, session=options["session"])
                    save_picture(picture.rgba, stage / f"{axis}.png", record, picture.spacing)
            progress(1.0, path.name)
        return written

    def record(self, request: Request, **details: Any) -> dict[str, Any]:
        return record_of(SimpleNamespace(info=INFO), request, **details)


def _half(request: Request) -> np.ndarray:
    return HALF * np.array(
        [1 - 0.1 * request.betas[1], 1 + 0.05 * request.betas[0], 1 - 0.1 * request.betas[1]], np.float32
    )


def surfaces_of(request: Request, exact: bool) -> Frame:
    half = _half(request)
    normals = (POINTS / np.linalg.norm(POINTS, axis=1, keepdims=True)).astype(np.float32)
    shift = np.asarray(request.transl, np.float32)
    layers = {
        name: LayerMesh((POINTS * half * radius + shift).astype(np.float32), normals, FACES_OF[name])
        for name, radius in RADII.items()
    }
    joints = np.zeros((24, 3), np.float32)
    joints[:, 1] = np.linspace(-0.5, 0.5, 24) * half[1]
    nearest = np.linalg.norm(layers["skin"].points[:, None] - joints, axis=2).argmin(1).astype(np.uint8)
    shape = (POINTS * half).astype(np.float32)
    return Frame(request, layers, joints, exact, 0.01, 1.0, "display", skin_joints=nearest, shape=shape)


@lru_cache(maxsize=24)
def _slice(request: Request, axis: str, exact: bool, part: SlicePart | None) -> SlicePicture:
    """Cut the spheroids; kept, as each new window asks for the same ones."""
    across, up, normal = {"axial": (0, 2, 1), "frontal": (0, 1, 2), "sagittal": (2, 1, 0)}[axis]
    half, step, position = _half(request), 0.004 if exact else 0.016, request.position(axis)
    (low, high), (lower, upper) = (-half[across], half[across]), (-half[up], half[up])
    if part is not None:
        step, (lower, upper) = part.spacing, part.vertical
        low, high = part.horizontal if axis != "sagittal" else (-part.horizontal[1], -part.horizontal[0])
    columns = np.arange(low, high, step) + step / 2
    rows = np.arange(upper, lower, -step) - step / 2
    left = max(1.0 - (position / half[normal]) ** 2, 0.0)
    radius = (columns[None] / half[across]) ** 2 + (rows[:, None] / half[up]) ** 2
    labels = np.zeros(radius.shape, np.uint8)
    for tissue in (Tissue.AT, Tissue.LT, Tissue.BT):
        labels[radius < left - 1 + RADII[tissue.name] ** 2] = int(tissue)
    turn = np.linspace(0, 2 * np.pi, 64, endpoint=False)
    ring = [(1 - np.sqrt(left) * np.sin(turn)) * len(rows), (1 + np.sqrt(left) * np.cos(turn)) * len(columns)]
    areas = {tissue: step**2 * float(np.count_nonzero(labels == tissue)) for tissue in TISSUES}
    outlines = (
        (Outline("trunk", 0.9, areas, {"trunk": areas}, np.stack(ring, 1) / 2),) if exact and part is None else ()
    )
    evaluated = exact or request.slice_field != "tissues"
    palette = np.array([(*color, 255 if index else 0) for index, color in enumerate(request.colors)])
    origin, u, v = [0.0] * 3, [0.0] * 3, [0.0] * 3
    side = -1.0 if axis == "sagittal" else 1.0  # seen from the body's left, its front to the left
    origin[across], origin[up], origin[normal] = side * float(columns[0]), float(rows[0]), position
    u[across], v[up] = side, -1.0
    found = SlicePicture(
        axis,
        position,
        palette[labels].astype(np.uint8),
        labels,
        tuple(origin),
        tuple(u),
        tuple(v),
        step,
        exact,
        request,
        evaluated=evaluated,
        found=np.full(labels.shape, int(Found.ROOT), np.uint8) if evaluated else None,
        values=field_of(request.slice_field, labels),
        outlines=outlines,
        smooth=smooth_picture(labels, request.colors) if exact and request.slice_field == "tissues" else None,
    )
    for pixels in (found.rgba, found.labels, found.found, found.smooth, found.values):
        if pixels is not None:
            pixels.flags.writeable = False
    return found


@lru_cache(maxsize=64)
def _numbers(request: Request, exact: bool) -> Numbers:
    """Measure the spheroids; kept as slices are."""
    volume = 1000 * 4 / 3 * math.pi * float(np.prod(_half(request)))
    shares = {"LT": 0.6, "AT": 0.3, "BT": 0.05, "rest": 0.05}
    titles = {**{tissue.name: tissue.title for tissue in TISSUES}, "rest": "air and rest"}
    areas = dict.fromkeys(("LT", "AT", "BT"), 1.5) if exact else {}
    rows = tuple(
        TissueRow(name, titles[name], titles[name], share * volume, share, areas.get(name))
        for name, share in shares.items()
    )
    table = TissueTable(rows, volume, 1.8 if exact else None, reach_findings(request.betas))
    height = 2 * float(_half(request)[1])
    girths = {"chest": 1.0, "waist": 0.8 - 0.05 * request.betas[1], "hip": 0.95}
    responses = ((8.0, 7.0),) + ((0.0, -10.0),) * 9
    surfaces = surfaces_of(request, True)
    profile, floor = frame_profile(surfaces) if exact else None, float(surfaces.bounds[0][1])
    ring = np.arange(24 * 12, 24 * 12 + 47)  # of the sphere's vertices, at half its height
    corners = np.stack([ring, ring], 1), np.zeros(len(ring))
    tapes = {name: Tape(girth, 1.0, *corners) for name, girth in girths.items()}
    shown = {name: share * volume for name, share in shares.items() if name != "rest"} | {"body": volume}
    measures = BodyMeasures(height, tapes, {"arm": 0.3, "thigh": 0.5, "inseam": 0.8})
    lengths = {**measures.lengths_m, "waist_crest": 0.9, "waist_middle": girths["waist"]}
    dimensions = {
        one.name: TakenMeasure(
            lengths.get(one.name, 0.1),
            *(part[: CORNERS.get(one.name, len(ring) if one.kind == "girth" else 2)] for part in corners),
            closed=one.kind == "girth",
        )
        for one in ANTHROPOMETRY
    }
    if not exact:
        return Numbers(request, table, measures, responses=responses, floor_m=floor, exact=False)
    return Numbers(request, table, measures, shown, responses, dimensions, profile, floor)
