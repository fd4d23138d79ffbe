"""Canonical surfaces on disk: the cache, and the surfaces that a model's folder may carry."""

import hashlib
import io
import logging
from pathlib import Path
from typing import Any, Literal

import numpy as np
import torch

from .. import settings
from ..atomic import writing
from ..containers.archives import ZIP_ERRORS, open_file, open_zip
from ..containers.budget import MEBIBYTE
from ..errors import BodyFileError, OutputError
from ..model.hit import HITModel
from ..plain_text import one_line
from ..tissues import TISSUES
from .control_points import Controls
from .lattices import chunk_size
from .transport import CanonicalSurfaces, TissueRange

__all__ = ["Detail", "cache_file", "read_cached", "read_shipped", "ship", "shipped_resolution", "write_cached"]

logger = logging.getLogger(__name__)

Detail = Literal["full", "display"]
FORMAT = 5
"""Changes whenever the same weights would give other surfaces."""
_UNREADABLE = (*ZIP_ERRORS, BodyFileError, KeyError, TypeError)
_LONGEST_TOLD = 200
_SHIPPED_BYTES, _CACHED_BYTES = 64 * MEBIBYTE, 1024 * MEBIBYTE
"""Unpacked: display detail that a model's folder carries has 3 MB, full detail in the cache some 300 MB."""
NEIGHBOURS: dict[Detail, int] = {"full": 24, "display": 32}
"""Control points that a vertex follows."""


def cache_file(model: HITModel, resolution: int, detail: Detail) -> Path:
    """Where the surfaces of these weights and this body are kept."""
    return settings.cache_dir() / "surfaces" / f"{weights_digest(model, f'{FORMAT} {resolution} {detail}')}.npz"


def weights_digest(model: HITModel, salt: str = str(FORMAT)) -> str:
    """Short hash of all numbers that the surfaces depend on."""
    digest = hashlib.sha256(salt.encode())
    body = model.body_model
    networks = (model.tissues_occ, model.deformer.lbs_network, model.deformer.disp_network)
    tensors = [value for network in networks for _, value in sorted(network.state_dict().items())]
    for tensor in [*tensors, body.v_template, body.J_regressor, body.lbs_weights, body.posedirs]:
        digest.update(str(tuple(tensor.shape)).encode())
        digest.update(tensor.detach().cpu().contiguous().numpy().tobytes())
    return digest.hexdigest()[:32]


def _told(error: Exception) -> str:
    """What the log says of a damaged file; zipfile's own words hold as much of it as the file wants."""
    return one_line(str(error))[:_LONGEST_TOLD]


def write_cached(file: Path, surfaces: CanonicalSurfaces) -> None:
    """Keep surfaces for the next start; a full disk is only logged."""
    tensors = {
        "vertices": surfaces.vertices,
        "faces": surfaces.faces,
        "skinning_weights": surfaces.skinning_weights,
        "control_points": surfaces.controls.points,
        "control_index": surfaces.controls.index,
        "control_weights": surfaces.controls.weights,
        "rough": surfaces.controls.rough,
    }
    arrays: dict[str, Any] = {name: value.cpu().numpy() for name, value in tensors.items()}
    ends = [(part.vertices.stop, part.faces.stop) for part in surfaces.ranges.values()]
    try:
        with writing(file) as stream:
            np.savez(stream, ends=np.array(ends), **arrays)
    except OutputError as error:
        logger.warning("the surfaces cannot be kept for the next start: %s", error)


def _entries(file: Path, limit: int) -> dict[str, Any]:
    """Arrays of an .npz; each is read to its end, which checks its sum (numpy's own reader leaves that out)."""
    with open_file(file) as stream, open_zip(stream, file) as stored:
        size = sum(info.file_size for info in stored.infolist())
        if size > limit:
            raise ValueError(f"they take {size:,} bytes unpacked, where {limit:,} are allowed")
        entries = {name: io.BytesIO(stored.read(name)) for name in stored.namelist()}
    return {name.removesuffix(".npy"): np.load(entry, allow_pickle=False) for name, entry in entries.items()}


def read_cached(file: Path, model: HITModel, resolution: int, detail: Detail) -> CanonicalSurfaces | None:
    """Surfaces from the cache; None if there are none or the file is damaged."""
    if not file.is_file():
        return None
    try:
        arrays = _entries(file, _CACHED_BYTES)
        return _assemble(arrays, model, resolution, detail)
    except _UNREADABLE as error:
        logger.warning("the cached surfaces in %s are damaged (%s) and are made anew", file, _told(error))
        return None


def shipped_file(folder: Path) -> Path:
    """Where a model's folder may carry surfaces of display detail, so that the first start need not extract them."""
    return folder / "display_surfaces.npz"


def ship(surfaces: CanonicalSurfaces, folder: Path) -> Path:
    """Write surfaces of display detail into a model's folder: only what cannot be had in a second."""
    arrays: dict[str, Any] = {
        "vertices": surfaces.vertices.cpu().numpy(),
        "faces": surfaces.faces.cpu().numpy(),
        "control_points": surfaces.controls.points.cpu().numpy(),
        "rough": surfaces.controls.rough.cpu().numpy(),
        "ends": np.array([(part.vertices.stop, part.faces.stop) for part in surfaces.ranges.values()]),
        "resolution": np.array(surfaces.resolution),
        "digest": np.array(weights_digest(surfaces.model)),
    }
    file = shipped_file(folder)
    with writing(file) as stream:
        np.savez_compressed(stream, **arrays)
    return file


def shipped_resolution(model: HITModel) -> int | None:
    """Cells of the grid that the model's folder's surfaces come from; None if there are none."""
    if model.info.path is None or not shipped_file(model.info.path).is_file():
        return None
    try:
        return int(_entries(shipped_file(model.info.path), _SHIPPED_BYTES)["resolution"])
    except _UNREADABLE as error:
        logger.warning("the surfaces in %s cannot be used (%s)", model.info.path, _told(error))
        return None


def read_shipped(model: HITModel, resolution: int) -> CanonicalSurfaces | None:
    """Surfaces that the model's folder carries; None if there are none like that, or they belong to other weights."""
    if model.info.path is None or shipped_resolution(model) != resolution:
        return None
    file = shipped_file(model.info.path)
    try:
        arrays = _entries(file, _SHIPPED_BYTES)
        del arrays["resolution"]
        if str(arrays.pop("digest")) != weights_digest(model):
            logger.warning("the surfaces in %s belong to other weights", file)
            return None
        vertices = torch.from_numpy(arrays["vertices"]).to(model.device)
        points = torch.from_numpy(arrays["control_points"]).to(model.device)
        controls = Controls.attach(points, vertices, NEIGHBOURS["display"])
        chunks = vertices.split(chunk_size(vertices.device))
        weights = torch.cat([model.deformer.skinning_weights(part[None])[0] for part in chunks])
        arrays["skinning_weights"] = weights.cpu().numpy()
        arrays["control_index"] = controls.index.cpu().numpy()
        arrays["control_weights"] = controls.weights.cpu().numpy()
        return _assemble(arrays, model, resolution, "display")
    except _UNREADABLE as error:
        logger.warning("the surfaces in %s cannot be used (%s)", file, _told(error))
        return None


def _assemble(arrays: dict[str, Any], model: HITModel, resolution: int, detail: Detail) -> CanonicalSurfaces:
    vertices, faces, ends = arrays["vertices"], arrays["faces"], arrays["ends"]
    count, controls = len(vertices), len(arrays["control_points"])
    near = arrays["control_index"].shape[-1]
    expected = {
        "vertices": ((count, 3), "f4"),
        "faces": ((len(faces), 3), "i4"),
        "skinning_weights": ((count, 24), "f4"),
        "control_points": ((controls, 3), "f4"),
        "control_index": ((count, near), "i4"),
        "control_weights": ((count, near), "f4"),
        "rough": ((len(arrays["rough"]),), "i4"),
        "ends": ((len(TISSUES), 2), "i8"),
    }
    for name, (shape, kind) in expected.items():
        if arrays[name].shape != shape or arrays[name].dtype != np.dtype(kind):
            raise ValueError(f"{name} has the wrong form")
    indices = ((faces, count), (arrays["control_index"], controls), (arrays["rough"], count))
    if any(len(part) and (part.min() < 0 or part.max() >= bound) for part, bound in indices):
        raise ValueError("an index is out of range")
    if tuple(ends[-1]) != (count, len(faces)) or (np.diff(ends, axis=0, prepend=0) < 0).any():
        raise ValueError("tissues overlap")
    begins = np.concatenate([np.zeros((1, 2), np.int64), ends[:-1]])
    ranges = {
        tissue: TissueRange(slice(int(begin[0]), int(end[0])), slice(int(begin[1]), int(end[1])))
        for tissue, begin, end in zip(TISSUES, begins, ends, strict=True)
    }
    tensor = {name: torch.from_numpy(array).to(model.device) for name, array in arrays.items()}
    lattice = Controls(tensor["control_points"], tensor["control_index"], tensor["control_weights"], tensor["rough"])
    return CanonicalSurfaces(
        model, resolution, detail, ranges, tensor["vertices"], tensor["faces"], tensor["skinning_weights"], lattice
    )
