"""Canonical surfaces on disk: the cache, and the surfaces that a model's folder may carry."""

import hashlib
import io
import logging
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Literal

import numpy as np
import torch
from filelock import FileLock, Timeout
from torch import Tensor

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

__all__ = [
    "Detail",
    "cache_file",
    "cache_is_writable",
    "forget",
    "made_once",
    "read_cached",
    "read_meshes",
    "read_shipped",
    "ship",
    "shipped_resolution",
    "write_cached",
    "write_meshes",
]

logger = logging.getLogger(__name__)

Detail = Literal["full", "display"]
Kept = Literal["full", "display", "meshes"]
"""What the cache has: surfaces, and the meshes extracted for display detail until full detail is made of them."""
Mesh = tuple[Tensor, Tensor]
"""Vertices (V, 3) m, and faces (F, 3)."""
FORMAT = 5
"""Changes whenever the same weights would give other surfaces."""
_UNREADABLE = (*ZIP_ERRORS, BodyFileError, KeyError, TypeError)
_LONGEST_TOLD = 200
_SHIPPED_BYTES, _CACHED_BYTES = 64 * MEBIBYTE, 1024 * MEBIBYTE
"""Unpacked: display detail that a model's folder carries has 3 MB, full detail in the cache some 300 MB."""
WAIT_S = 0.2
NEIGHBOURS: dict[Detail, int] = {"full": 24, "display": 32}
"""Control points that a vertex follows."""


def cache_file(model: HITModel, resolution: int, detail: Kept) -> Path:
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


@contextmanager
def made_once(file: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Let one thread of one process make what this file will hold; the others wait, and find it.

    `waiting` is called while another one makes it, and may raise. Where the folder takes no lock, nobody waits.
    """
    lock = FileLock(f"{file}.lock")
    held = False
    while not held:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            lock.acquire(timeout=WAIT_S)
            held = True
        except Timeout:
            waiting()
        except (OSError, NotImplementedError) as error:
            logger.info("no lock beside %s: %s", file, error)
            break
    try:
        yield
    finally:
        if held:
            with suppress(OSError):  # another one that waits for this very file makes it once more, at worst
                Path(lock.lock_file).unlink()
            lock.release()


def cache_is_writable() -> bool:
    """Whether surfaces can be kept."""
    folder = settings.cache_dir() / "surfaces"
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)


def write_meshes(file: Path, meshes: Sequence[Mesh]) -> None:
    """Keep what was extracted; a full disk is only logged."""
    arrays: dict[str, Any] = {}
    for number, (vertices, faces) in enumerate(meshes):
        arrays[f"vertices{number}"] = vertices.cpu().numpy()
        arrays[f"faces{number}"] = faces.int().cpu().numpy()
    try:
        with writing(file) as stream:
            np.savez(stream, **arrays)
    except OutputError as error:
        logger.warning("what was extracted cannot be kept: %s", error)


def forget(file: Path) -> None:
    """Take away what was kept, if it is there."""
    with suppress(OSError):
        file.unlink()


def read_meshes(file: Path, model: HITModel) -> list[Mesh] | None:
    """What `write_meshes` kept; None if there is nothing or the file is damaged."""
    if not file.is_file():
        return None
    try:
        arrays, meshes = _entries(file, _CACHED_BYTES), []
        for number in range(len(TISSUES)):
            vertices, faces = arrays[f"vertices{number}"], arrays[f"faces{number}"]
            sound = vertices.dtype == np.float32 and faces.dtype == np.int32
            if not sound or {vertices.shape[1:], faces.shape[1:]} != {(3,)}:
                raise ValueError("meshes have the wrong form")
            if len(faces) and (faces.min() < 0 or faces.max() >= len(vertices)):
                raise ValueError("an index is out of range")
            meshes.append(
                (torch.from_numpy(vertices).to(model.device), torch.from_numpy(faces).long().to(model.device))
            )
    except _UNREADABLE as error:
        logger.warning("what was extracted and kept in %s is damaged (%s) and is made anew", file, _told(error))
        return None
    return meshes


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


def _entries(file: Path, limit: int, only: str = "") -> dict[str, Any]:
    """Arrays of an .npz, or one of them; each is read to its end, which checks its sum (numpy's own does not)."""
    with open_file(file) as stream, open_zip(stream, file) as stored:
        size = sum(info.file_size for info in stored.infolist())
        if size > limit:
            raise ValueError(f"they take {size:,} bytes unpacked, where {limit:,} are allowed")
        entries = {name: io.BytesIO(stored.read(name)) for name in stored.namelist() if only in name}
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
        return int(_entries(shipped_file(model.info.path), _SHIPPED_BYTES, "resolution")["resolution"])
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
