"""`hit data phantom`: scanned phantom people in the data set's own format.

A subject lies on its back with its arms up, flattened by the table, and is cut into thick slices. Its voxels are traced
back to canonical space, where the phantom's anatomy gives their tissue.
"""

import gzip
import json
import os
import pickle
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import torch
from jaxtyping import Float
from scipy.spatial import cKDTree

from ..atomic import check_writable, write_bytes, writing
from ..body.model import BodyModel
from ..errors import InputError
from ..tissues import Tissue
from ..training.data.body_choice import PHANTOM_NOTE, data_body_file
from ..training.data.subjects import GENDERS
from .body import body_path, load_phantom_body
from .label_grid import PhantomVolume, phantom_volume

__all__ = ["PhantomScan", "phantom_fields", "write_phantoms"]

LABELS = {"NO": 0, "LT": 1, "AT": 2, "VAT": 3, "BONE": 4}
FILE_LABEL = {Tissue.NO: LABELS["NO"], Tissue.LT: LABELS["LT"], Tissue.AT: LABELS["AT"], Tissue.BT: LABELS["BONE"]}
BELLY_CENTER, BELLY_RADII = np.array([0.0, -0.12, 0.05]), np.array([0.10, 0.10, 0.05])
"""Where the file calls lean tissue visceral fat (canonical space); training counts both as lean."""
FLAT_RANGE_M = 0.02
FLAT_LENGTH_M = 0.04
"""The lowest 2 cm of a lying body are pressed together: depth d becomes 4 cm (1 - exp(-d / 4 cm))."""
MARGIN_M = 0.03
LARGEST_BETA = 3.0
REACH_M = 0.015
CANDIDATES = 4
THREAD_COUNTS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""Read by torch and by NumPy's libraries when a process starts; searches among points take as many as torch."""
SPLIT_SHARES = {"test": 0.15, "val": 0.1}


@dataclass(frozen=True)
class PhantomScan:
    """How phantoms are drawn and scanned.

    `even_betas` draws betas evenly within this range; None: from a normal distribution, cut at 2. `voxel_mm` along
    X, Y, Z (slices), `label_noise` share of voxels with a random label, `center_noise` shift of slices in voxels,
    `fit_noise_mm` of the flattened fit's vertices.
    """

    even_betas: float | None = None
    voxel_mm: tuple[float, float, float] = (3.0, 3.0, 8.0)
    label_noise: float = 0.002
    center_noise: float = 0.3
    fit_noise_mm: float = 0.3

    def __post_init__(self) -> None:
        """Check the ranges."""
        if self.even_betas is not None and not 0 < self.even_betas <= LARGEST_BETA:
            raise InputError.about(
                "out of range", field="--even_betas", expected=f"more than 0, up to {LARGEST_BETA:g}",
                found=self.even_betas,
            )  # fmt: skip
        if not all(0.5 <= size <= 50 for size in self.voxel_mm):
            raise InputError.about("out of range", field="voxel_mm", expected="0.5 to 50", found=self.voxel_mm)
        if not 0 <= self.label_noise <= 0.5:
            raise InputError.about("out of range", field="noise", expected="0 to 0.5", found=self.label_noise)


def lying_pose(rng: np.random.Generator, betas: Float[np.ndarray, "10"]) -> Float[np.ndarray, "72"]:
    """Pose of a scanned person: on the back along Z, arms up, legs apart enough not to overlap."""
    pose = np.zeros((24, 3))
    pose[0, 0] = np.pi / 2
    heavy = max(0.0, -float(betas[1]))
    legs = 0.12 + 0.07 * heavy + rng.uniform(0.0, 0.1)
    pose[1, 2], pose[2, 2] = legs, -legs
    up = rng.uniform(0.75, 1.05)
    pose[13, 2], pose[14, 2] = 0.25, -0.25
    pose[16, 2], pose[17, 2] = up, -up
    bend = rng.uniform(0.1, 0.5)
    pose[18, 1], pose[19, 1] = -bend, bend
    pose[[3, 6, 9, 12, 15]] += rng.normal(0.0, 0.04, (5, 3))
    pose[[1, 2, 4, 5, 16, 17, 18, 19]] += rng.normal(0.0, 0.04, (8, 3))
    pose[[4, 5], 0] = np.abs(pose[[4, 5], 0])
    return pose.reshape(72).astype(np.float32)


def flatten(points: Float[np.ndarray, "points 3"], level: float) -> Float[np.ndarray, "points 3"]:
    """Press what lies beyond `level` along Y (the table's side) together."""
    pressed = points.copy()
    depth = np.maximum(points[:, 1] - level, 0.0)
    pressed[:, 1] += FLAT_LENGTH_M * -np.expm1(-depth / FLAT_LENGTH_M) - depth
    return pressed


def unflatten(points: Float[np.ndarray, "points 3"], level: float) -> Float[np.ndarray, "points 3"]:
    """Undo `flatten`; what lies below the table stays out of reach."""
    restored = points.copy()
    pressed = np.clip((points[:, 1] - level) / FLAT_LENGTH_M, 0.0, 0.95)
    restored[:, 1] += -FLAT_LENGTH_M * np.log1p(-pressed) - pressed * FLAT_LENGTH_M
    return restored


def _canonical(
    volume: PhantomVolume, points: Float[np.ndarray, "points 3"], shaped: np.ndarray, transforms: np.ndarray
) -> Float[np.ndarray, "points 3"]:
    """Canonical points (N, 3) of unflattened posed points; far outside of the body they are NaN.

    The nearest known point's motion and stretch are undone; where several parts of the body come near, the one in which
    the point lies deepest wins.
    """
    affine = (volume.weights.astype(np.float32) @ transforms[:, :3].reshape(24, 12)).reshape(-1, 3, 4)
    posed = np.einsum("nij,nj->ni", affine[..., :3], shaped) + affine[..., 3]
    inverse = np.linalg.inv(affine[..., :3] @ volume.slopes(shaped))
    tree = cKDTree(posed)
    threads = torch.get_num_threads()
    found = tree.query(points, k=CANDIDATES, distance_upper_bound=REACH_M, workers=threads)
    distance, nearest = map(np.asarray, found)
    known = np.isfinite(distance[:, 0])
    canonical = np.full(points.shape, np.nan, dtype=np.float32)
    deepest = np.full(len(points), -np.inf, dtype=np.float32)
    for candidate in range(CANDIDATES):
        # Others than the nearest matter only at points that the nearest places outside.
        asked = np.flatnonzero(known & np.isfinite(distance[:, candidate]) & (deepest < 0.0))
        rows = nearest[asked, candidate]
        place = volume.points[rows] + np.einsum("nij,nj->ni", inverse[rows], points[asked] - posed[rows])
        depth = volume.look_up(place, 0)
        better = depth > deepest[asked]
        canonical[asked[better]] = place[better]
        deepest[asked[better]] = depth[better]
    return canonical


def phantom_fields(gender: str, seed: int, scan: PhantomScan) -> dict[str, Any]:
    """Content of one phantom subject's file."""
    rng = np.random.default_rng(seed)
    volume, model = phantom_volume(gender), load_phantom_body(gender)
    even = scan.even_betas
    betas = rng.normal(0.0, 1.0, 10).clip(-2.0, 2.0) if even is None else rng.uniform(-even, even, 10)
    betas = betas.astype(np.float32)
    pose = lying_pose(rng, betas)
    vertices, transforms = _pose(model, betas, pose)
    level = float(vertices[:, 1].max()) - FLAT_RANGE_M
    free = flatten(vertices, level)

    voxel = np.array(scan.voxel_mm) / 1000.0
    low = free.min(0) - MARGIN_M
    shape = np.ceil((free.max(0) + MARGIN_M - low) / voxel).astype(int)
    trans = np.array([0.05, -0.02, -low[2]], dtype=np.float32) + np.append(rng.normal(0.0, 0.02, 2), 0.0).astype(
        np.float32
    )
    resolution = np.tile(voxel, (shape[2], 1)).astype(np.float32)
    center = np.zeros((shape[2], 3), dtype=np.float32)
    center[:, :2] = -(low[:2] + trans[:2]) / voxel[:2] + rng.normal(0.0, scan.center_noise, (shape[2], 2))
    index = np.stack(np.meshgrid(*map(np.arange, shape), indexing="ij"), -1).reshape(-1, 3)
    points = ((index - center[index[:, 2]]) * resolution[index[:, 2]] - trans).astype(np.float32)

    near = _near(points, free)
    canonical = np.full((len(points), 3), np.nan, dtype=np.float32)
    canonical[near] = _canonical(volume, unflatten(points[near], level), volume.shaped_points(betas), transforms)
    found = np.isfinite(canonical[:, 0])
    label = np.zeros(len(points), np.uint8)
    body = np.zeros(len(points), bool)
    inside = canonical[found]
    label[found] = np.array([FILE_LABEL[tissue] for tissue in Tissue], np.uint8)[volume.labels(inside)]
    body[found] = volume.look_up(inside, 0) > 0
    belly = (((inside - BELLY_CENTER) / BELLY_RADII) ** 2).sum(1) < 1
    rows = np.flatnonzero(found)[belly]
    label[rows[label[rows] == LABELS["LT"]]] = LABELS["VAT"]
    wrong = np.flatnonzero(body)[rng.random(int(body.sum())) < scan.label_noise]
    label[wrong] = rng.choice([LABELS["LT"], LABELS["AT"], LABELS["BONE"]], len(wrong))
    noise = rng.normal(0.0, scan.fit_noise_mm / 1000.0, free.shape)
    return {
        "gender": gender,
        "shape_space": "phantom",
        "mri_seg": label.reshape(shape),
        "mri_labels": dict(LABELS),
        "mri_seg_dict": {"BODY": body.reshape(shape)},
        "resolution": resolution,
        "center": center,
        "smpl_dict": {
            "verts": (vertices + trans).astype(np.float32),
            "verts_free": (free + noise + trans).astype(np.float32),
            "faces": model.faces.numpy().astype(np.int32),
            "pose": pose,
            "betas": betas,
            "trans": trans,
        },
    }


def _pose(model: BodyModel, betas: np.ndarray, pose: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    full = torch.from_numpy(pose)[None]
    body = model.with_shape(torch.from_numpy(betas)[None]).with_pose(full[:, 3:], full[:, :3], torch.zeros(1, 3))
    return body.vertices[0].numpy(), body.bone_transforms[0].numpy()


def _near(points: np.ndarray, vertices: np.ndarray) -> np.ndarray:
    """Points whose slice crosses the body near them: a cheap first sieve."""
    near = np.zeros(len(points), dtype=bool)
    keys = points[:, 2]
    order = np.argsort(keys, kind="stable")
    for rows in np.array_split(order, 64):
        level = keys[rows]
        own = vertices[(vertices[:, 2] > level.min() - MARGIN_M) & (vertices[:, 2] < level.max() + MARGIN_M)]
        if len(own):
            low, high = own.min(0) - REACH_M, own.max(0) + REACH_M
            near[rows] = ((points[rows, :2] > low[:2]) & (points[rows, :2] < high[:2])).all(1)
    return near


def _split_of(number: int, count: int) -> str:
    test = max(1, round(SPLIT_SHARES["test"] * count))
    val = max(1, round(SPLIT_SHARES["val"] * count))
    return "test" if number < test else "val" if number < test + val else "train"


def _write_one(
    number: int, gender: str, count: int, scan: PhantomScan, seed: int, out: Path, split: str | None
) -> Path:
    path = out / gender / (split or _split_of(number, count)) / f"phantom_{seed:03d}_{number:04d}.gz"
    if not path.exists():  # an interrupted call goes on where it stopped
        fields = phantom_fields(gender, seed * 100_003 + number + (50_000 if gender == "female" else 0), scan)
        with writing(path) as stream, gzip.GzipFile(fileobj=stream, mode="wb", compresslevel=2, mtime=0) as packed:
            pickle.dump(fields, packed, protocol=4)
    return path


@contextmanager
def _threads_each(workers: int) -> Iterator[None]:
    """Let processes that are started meanwhile share the cores: else each would take all of them."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    before = {name: os.environ.get(name) for name in THREAD_COUNTS}
    asked = before["OMP_NUM_THREADS"] or ""
    share = max(1, min(cores // workers, int(asked) if asked.isdecimal() else cores))
    os.environ.update(dict.fromkeys(THREAD_COUNTS, str(share)))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def write_phantoms(
    out: Path,
    gender: str,
    count: int,
    scan: PhantomScan,
    *,
    seed: int = 0,
    split: str | None = None,
    workers: int = 1,
    progress: Callable[[int], None] | None = None,
) -> list[Path]:
    """Write phantom subjects of one gender, with the body model that they were made with.

    Parameters
    ----------
    out : Path
        The data set's folder; 15 % of the subjects go to the test split and 10 % to validation.
    split : str | None
        All go to this one instead.
    workers : int
        Processes to use; they share the cores.

    Raises
    ------
    InputError, OutputError
        Fewer than three subjects, an unknown gender, or a folder that cannot be written.
    """
    if count < 3 and split is None:
        raise InputError.about("too few", field="--subjects", expected="at least 3, one for each split", found=count)
    if gender not in GENDERS:
        raise InputError.about("unknown gender", field="--gender", expected=" or ".join(GENDERS), found=gender)
    check_writable(out)
    write_bytes(data_body_file(out, gender), body_path(gender).read_bytes())
    note = {"what": "phantom subjects made by hit data phantom; not medical data", "seed": seed, "scan": asdict(scan)}
    write_bytes(out / PHANTOM_NOTE, json.dumps(note, indent=1).encode())
    phantom_volume(gender)
    make = partial(_write_one, gender=gender, count=count, scan=scan, seed=seed, out=out, split=split)
    written: list[Path] = []
    if workers <= 1:
        for number in range(count):
            written.append(make(number))
            if progress is not None:
                progress(len(written))
        return written
    with _threads_each(workers), ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for path in pool.map(make, range(count)):
            written.append(path)
            if progress is not None:
                progress(len(written))
    return written
