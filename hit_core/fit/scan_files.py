"""Reads scans: meshes and bare points, as data; whatever is wrong with a file ends in one sentence."""

from __future__ import annotations

import io
import json
import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np

from ..containers.archives import read_bytes
from ..containers.npz import npz_names, read_npz
from ..errors import BodyFileError
from ..phrases import phrase
from .skinned import Floats, Ints

__all__ = ["SCAN_ENDINGS", "ScanFile", "is_photo_body", "is_scan", "read_scan"]

"""Of the units that scans are in."""
SCAN_ENDINGS = (".obj", ".ply", ".stl", ".glb", ".gltf", ".off", ".xyz", ".pts")
SCAN_BYTES = 1024 * 1024**2
"""Largest scan file: some ten million triangles as text."""
MOST_POINTS = 40_000_000
FEWEST_POINTS = 500
_LARGEST = 1e7
_VERTICES = ("pred_vertices", "vertices", "points")


@dataclass(frozen=True, eq=False)
class ScanFile:
    """What a scan's file holds: vertices (N, 3) in the file's unit and axes, faces (F, 3), empty for bare points.

    `kind` tells what is known of its origin: "scan", or "sam3d" for a body of SAM 3D Body, whose size is a guess.
    """

    vertices: Floats
    faces: Ints
    kind: str = "scan"


def is_scan(path: str | os.PathLike[str]) -> bool:
    """Whether a file's name says that it is a scan."""
    return Path(path).suffix.lower() in SCAN_ENDINGS


def is_photo_body(path: str | os.PathLike[str]) -> bool:
    """Whether a file holds vertices from a photo, as SAM 3D Body writes: an `.npz` with `pred_vertices`."""
    path = Path(path)
    try:
        return path.suffix.lower() == ".npz" and "pred_vertices" in npz_names(read_bytes(path), path)
    except BodyFileError:
        return False


def read_scan(path: str | os.PathLike[str]) -> ScanFile:
    """Read OBJ, PLY, STL, GLB, glTF, OFF, XYZ, PTS, or an `.npz` of SAM 3D Body (`pred_vertices`).

    Raises
    ------
    BodyFileError
        The file cannot be read, is of another kind, or holds no surface or points of a body's number.
    """
    path = Path(path)
    ending = path.suffix.lower()
    if ending == ".npz":
        vertices, faces, kind = *_sam3d(path), "sam3d"
    elif ending not in SCAN_ENDINGS:
        raise BodyFileError.about(
            phrase("is no scan that is known"),
            file=path,
            expected=", ".join(SCAN_ENDINGS),
            found=ending or phrase("no ending"),
        )
    else:
        data, kind = read_bytes(path, SCAN_BYTES), "scan"
        try:
            vertices, faces = _parsed(data, ending, path)
        except BodyFileError:
            raise
        except MemoryError:
            raise BodyFileError.about(phrase("needs more memory than there is"), file=path) from None
        except Exception as error:  # a reader may fail in any way on a damaged file
            reason = phrase("cannot be read as {value} ({kind})", value=ending[1:].upper(), kind=type(error).__name__)
            raise BodyFileError.about(
                reason, file=path, remedy=phrase("Save the scan anew, for example as PLY")
            ) from None
    return _checked(vertices, faces, kind, path)


def _checked(vertices: Any, faces: Any, kind: str, path: Path) -> ScanFile:
    vertices = np.asarray(vertices, np.float64).reshape(-1, 3)
    faces = np.asarray(faces).reshape(-1, 3).astype(np.int64)
    if len(vertices) > MOST_POINTS or len(faces) > 2 * MOST_POINTS:
        raise BodyFileError.about(
            phrase("is too large"),
            file=path,
            expected=phrase("at most {most:,} points", most=MOST_POINTS),
        )
    if len(faces) and (faces.min() < 0 or faces.max() >= len(vertices)):
        raise BodyFileError.about(phrase("names a vertex that does not exist"), file=path, field="faces")
    sound = np.isfinite(vertices).all(1)
    sound &= (np.abs(np.where(sound[:, None], vertices, 0.0)) < _LARGEST).all(1)
    if not sound.all():  # some scanners mark what they did not see as NaN
        faces = faces[sound[faces].all(1)] if len(faces) else faces
        if not len(faces):
            vertices = vertices[sound]
        else:
            vertices = np.where(sound[:, None], vertices, 0.0)
    used = len(np.unique(faces)) if len(faces) else len(vertices)
    if used < FEWEST_POINTS:
        expected = phrase("a scan of a body, at least {fewest_points} points", fewest_points=FEWEST_POINTS)
        raise BodyFileError.about(phrase("holds too little"), file=path, expected=expected, found=used)
    seen = vertices[np.unique(faces)] if len(faces) else vertices
    if not np.ptp(seen, axis=0).max() > 0:
        raise BodyFileError.about(phrase("holds no surface: all its points are one"), file=path)
    return ScanFile(vertices, faces, kind)


def _parsed(data: bytes, ending: str, path: Path) -> tuple[Any, Any]:
    if ending in (".xyz", ".pts"):
        return _rows_of_points(data), np.zeros((0, 3))
    import trimesh

    options: dict[str, Any] = {"process": False}
    if ending == ".obj":
        options |= {"skip_materials": True, "maintain_order": True, "split_objects": False, "group_material": False}
        data = _only_shape(data)
    if ending in (".glb", ".gltf"):
        _check_gltf(data, path)
        options["skip_materials"] = True
    resolver = _Beside(path.parent) if ending == ".gltf" else _Beside(None)
    loaded: Any = trimesh.load(io.BytesIO(data), file_type=ending[1:], resolver=cast("Any", resolver), **options)
    if isinstance(loaded, trimesh.Scene):
        loaded = _joined(loaded)
    faces = getattr(loaded, "faces", None)
    vertices = np.asarray(loaded.vertices, np.float64)
    faces = np.zeros((0, 3), np.int64) if faces is None else np.asarray(faces)
    return vertices, faces


def _joined(scene: Any) -> Any:
    parts = [part for part in scene.dump() if hasattr(part, "vertices") and len(part.vertices)]
    meshes = [part for part in parts if len(getattr(part, "faces", ()))]
    if not parts:
        raise ValueError(phrase("nothing in it"))
    import trimesh

    if not meshes:
        return trimesh.PointCloud(np.concatenate([part.vertices for part in parts]))
    return trimesh.util.concatenate(meshes) if len(meshes) > 1 else meshes[0]


class _Beside:
    """Hands out files that lie in a scan's own folder, and no others."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    def get(self, name: str) -> bytes:
        """Read one."""
        if self.folder is None or Path(name).name != name:
            raise ValueError(phrase("asks for {name}", name=name))
        return read_bytes(self.folder / name, SCAN_BYTES)


def _only_shape(data: bytes) -> bytes:
    """Vertices and faces of an OBJ file; textures, normals, groups and materials are nothing to a fit."""
    kept = []
    for line in data.splitlines():
        if line[:2] == b"v ":
            kept.append(b" ".join(line.split()[:4]))
        elif line[:2] == b"f ":
            kept.append(b"f " + b" ".join(corner.split(b"/", 1)[0] for corner in line.split()[1:]))
    return b"\n".join(kept) + b"\n"


def _check_gltf(data: bytes, path: Path) -> None:
    """Refuse what asks for more than it brings: an accessor without content is filled with zeros of any number."""
    if data[:4] == b"glTF":
        length = struct.unpack_from("<I", data, 12)[0]
        data = data[20 : 20 + length]
    content = json.loads(data)
    total = sum(int(accessor.get("count", 0)) for accessor in content.get("accessors", []))
    if total > 4 * MOST_POINTS or len(content.get("nodes", [])) > 10_000:
        raise BodyFileError.about(
            phrase("is too large"),
            file=path,
            expected=phrase("at most {most:,} points", most=MOST_POINTS),
        )


def _rows_of_points(data: bytes) -> Floats:
    """Three numbers a line, maybe more; lines of words or of one number, as headers have, are left out."""
    text = data.replace(b",", b" ").replace(b";", b" ").replace(b"\t", b" ")
    lines = text.splitlines()
    begin = next((n for n, line in enumerate(lines) if _is_row(line)), len(lines))
    rows = np.loadtxt(io.BytesIO(b"\n".join(lines[begin:])), usecols=(0, 1, 2), comments=("#", "//"), ndmin=2)
    return np.asarray(rows, np.float64)


def _is_row(line: bytes) -> bool:
    try:
        return len([float(word) for word in line.split()]) >= 3
    except ValueError:
        return False


def _sam3d(path: Path) -> tuple[Any, Any]:
    content = read_npz(read_bytes(path), (*_VERTICES, "faces"), path)
    name = next((name for name in _VERTICES if name in content), None)
    if name is None:
        raise BodyFileError.about(
            phrase("holds no vertices"), file=path, expected=phrase("pred_vertices, as SAM 3D Body writes")
        )
    vertices = np.asarray(content[name])
    if vertices.dtype.kind not in "fiu" or vertices.size == 0 or vertices.shape[-1:] != (3,):
        raise BodyFileError.about(
            phrase("are no points"), file=path, field=name, expected=phrase("(points, 3)"), found=vertices.shape
        )
    vertices = vertices if vertices.ndim == 2 else vertices.reshape(-1, *vertices.shape[-2:])[0]
    faces = np.asarray(content["faces"]) if "faces" in content else np.zeros((0, 3))
    return vertices, faces if faces.ndim == 2 and faces.shape[1:] == (3,) else np.zeros((0, 3))
