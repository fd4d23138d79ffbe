"""From a subject to the compact arrays that training maps from disk."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Bool, Float
from scipy.spatial import cKDTree

from ...body.model import BodyModel
from ...errors import DataError
from ...model.nearest import crossed_thighs
from .cache import CacheEntry, cached, fingerprint, hash_arrays, hash_file
from .scan_geometry import ScanGeometry, training_mask
from .subjects import Subject, read_subject

__all__ = ["VOXEL", "PreparedSubject", "body_hash", "prepare_file", "prepare_subject"]

VOXEL = np.dtype(
    [("index", "<i2", (3,)), ("label", "u1"), ("body", "?"), ("crossed", "?"), ("nearest", "<i4")], align=False
)
"""One voxel of the training mask: where, what, inside the body, and where its search starts: nearest vertex of the
flattened body, legs exchanged if `crossed`. 13 bytes, so that one random draw touches one page."""


@dataclass(frozen=True)
class PreparedSubject:
    """A subject in the cache; arrays are mapped at each access."""

    name: str
    gender: str
    entry: CacheEntry

    @property
    def voxels(self) -> np.ndarray:
        """All voxels of the training mask, (N,) of `VOXEL`."""
        return self.entry["voxels"]

    @property
    def scan(self) -> ScanGeometry:
        """Where voxels lie."""
        return ScanGeometry(*(np.array(self.entry[name]) for name in ("resolution", "center", "translation")))

    @property
    def shape(self) -> tuple[int, int, int]:
        """Voxels of the scan along X, Y, Z."""
        x, y, z = (int(n) for n in self.entry["shape"])
        return x, y, z

    def body(self, name: str) -> np.ndarray:
        """One of betas (10,), body_pose (69,), global_orient (3,), vertices (V, 3), vertices_free (V, 3)."""
        return np.array(self.entry[name])


def body_hash(model: BodyModel) -> bytes:
    """Identifies a body model by what prepared arrays depend on."""
    return hash_arrays(model.v_template.cpu().numpy(), model.lbs_weights.cpu().numpy())


def prepare_file(
    path: Path, model: BodyModel, *, dilate: bool = True, force: bool = False, folder: Path | None = None
) -> PreparedSubject:
    """Read, check and prepare a subject file, or find it in the cache by its content.

    Raises
    ------
    DataError
        The file does not hold a subject of this body's gender and topology.
    """
    key = fingerprint("subject", hash_file(path), body_hash(model), {"dilate": dilate})
    return _prepared(
        key, lambda: read_subject(path, _gender(model)), path.name.split(".")[0], model, dilate, force, folder
    )


def prepare_subject(
    subject: Subject, model: BodyModel, *, dilate: bool = True, force: bool = False, folder: Path | None = None
) -> PreparedSubject:
    """Prepare a subject that is in memory already."""
    content = hash_arrays(
        subject.labels, subject.body_mask, subject.scan.resolution, subject.scan.center, subject.scan.translation,
        subject.betas, subject.body_pose, subject.global_orient, subject.vertices, subject.vertices_free,
    )  # fmt: skip
    key = fingerprint("subject", content, body_hash(model), {"dilate": dilate})
    return _prepared(key, lambda: subject, subject.name, model, dilate, force, folder)


def _gender(model: BodyModel) -> str | None:
    return model.gender if model.gender in ("male", "female") else None


def _prepared(
    key: str,
    read: Callable[[], Subject],
    name: str,
    model: BodyModel,
    dilate: bool,
    force: bool,
    folder: Path | None,
) -> PreparedSubject:
    entry = cached("subject", key, lambda: _arrays(read(), model, dilate), force=force, folder=folder)
    return PreparedSubject(name, model.gender, entry)


def _arrays(subject: Subject, model: BodyModel, dilate: bool) -> dict[str, np.ndarray]:
    if len(subject.vertices) != model.num_vertices:
        raise DataError.about(
            "the subject's body has another topology than the body model", file=subject.name, field="smpl_dict.verts",
            expected=f"{model.num_vertices} vertices", found=len(subject.vertices),
            remedy="Set smpl_cfg.body_model to the body model that the data was made with",
        )  # fmt: skip
    mask = training_mask(subject.body_mask) if dilate else subject.body_mask
    index = np.argwhere(mask).astype(np.int16)
    if not len(index):
        raise DataError.about("the body mask is empty", file=subject.name, field="mri_seg_dict.BODY")
    voxels = np.empty(len(index), VOXEL)
    x, y, z = index.T
    voxels["index"] = index
    voxels["label"] = subject.labels[x, y, z]
    voxels["body"] = subject.body_mask[x, y, z]
    points = subject.scan.to_metres(index)
    nearest = np.asarray(cKDTree(subject.vertices_free).query(points, workers=-1)[1], dtype=np.int32)
    voxels["nearest"] = nearest
    voxels["crossed"] = _crossed(points, nearest, subject.vertices_free, model)
    return {
        "voxels": voxels,
        "shape": np.array(subject.labels.shape, dtype=np.int32),
        "resolution": subject.scan.resolution,
        "center": subject.scan.center,
        "translation": subject.scan.translation,
        "betas": subject.betas,
        "body_pose": subject.body_pose,
        "global_orient": subject.global_orient,
        "vertices": subject.vertices,
        "vertices_free": subject.vertices_free,
    }


def _crossed(
    points: Float[np.ndarray, "points 3"],
    nearest: np.ndarray,
    vertices: Float[np.ndarray, "vertices 3"],
    model: BodyModel,
) -> Bool[np.ndarray, " points"]:
    weights = model.lbs_weights.cpu()
    found = np.empty(len(points), dtype=bool)
    block = 1 << 17
    for start in range(0, len(points), block):
        part = slice(start, start + block)
        found[part] = crossed_thighs(
            torch.from_numpy(points[part]), weights[nearest[part]], torch.from_numpy(vertices), model
        ).numpy()
    return found
