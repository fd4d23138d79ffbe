"""Triangle meshes as OBJ, PLY, STL and GLB files, written whole or not at all, with what they come from."""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..atomic import check_writable, write_bytes, writing
from ..errors import InputError, OutputError
from ..phrases import phrase
from ..plain_text import one_line
from .records import PROGRAM, to_json

__all__ = ["MESH_FORMATS", "NamedMesh", "linear_factor", "save_mesh", "save_meshes", "save_scene"]

MESH_FORMATS = ("obj", "ply", "stl", "glb")

LONGEST_COMMENT = 250
_OBJ_ROWS = 100_000
_UNSAFE = re.compile(r"[^\w-]")

logger = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class NamedMesh:
    """A triangle mesh to be written.

    Attributes
    ----------
    name : str
        Short name, the file's or the object's.
    vertices : npt.NDArray[Any]
        (V, 3) metres.
    faces : npt.NDArray[Any]
        (F, 3) indices of vertices.
    rgb : tuple[int, int, int]
        Colour, 0 to 255.
    opacity : float
        0 to 1; only GLB keeps it.

    Raises
    ------
    InputError
        A shape is wrong, a value is not finite, or a face names a vertex that does not exist.
    """

    name: str
    vertices: npt.NDArray[Any]
    faces: npt.NDArray[Any]
    rgb: tuple[int, int, int] = (200, 200, 200)
    opacity: float = 1.0

    def __post_init__(self) -> None:
        vertices, faces = np.asarray(self.vertices, np.float32), np.asarray(self.faces)
        for field, array in (("vertices", vertices), ("faces", faces)):
            if array.ndim != 2 or array.shape[1] != 3:
                raise InputError.about(
                    phrase("mesh '{name}' has wrong {field}", name=self.name, field=field),
                    expected=phrase("shape (n, 3)"),
                    found=phrase("shape {shape}", shape=array.shape),
                )
        if not np.isfinite(vertices).all():
            raise InputError.about(phrase("mesh '{name}' has vertices that are not finite", name=self.name))
        if faces.dtype.kind not in "iu" or (faces.size and not 0 <= faces.min() <= faces.max() < len(vertices)):
            raise InputError.about(
                phrase("mesh '{name}' has faces that name vertices that do not exist", name=self.name)
            )
        object.__setattr__(self, "vertices", vertices)
        object.__setattr__(self, "faces", faces)


def save_mesh(
    mesh: NamedMesh, path: str | os.PathLike[str], record: Mapping[str, Any] | None = None, record_file: str = ""
) -> Path:
    """Write one mesh; the ending of `path` chooses the format. See `save_scene`."""
    return save_scene([mesh], path, record, record_file)


def save_scene(
    meshes: Sequence[NamedMesh],
    path: str | os.PathLike[str],
    record: Mapping[str, Any] | None = None,
    record_file: str = "",
) -> Path:
    """Write several meshes as one OBJ, PLY, STL or GLB file, chosen by the ending of `path`.

    OBJ and GLB keep them apart as named objects and hold the whole record; PLY keeps colours, and in short comments the
    notice and the name of `record_file`, in which the caller puts the record; STL is binary and keeps the shape alone.

    Raises
    ------
    OutputError
        The ending is another one, or the file cannot be written; no half-written file remains.
    InputError
        There is no face to write.
    """
    path = Path(path)
    encoded = _encode(meshes, _format(path.suffix), record or {}, record_file)
    write_bytes(path, encoded)
    return path


def save_meshes(
    meshes: Sequence[NamedMesh],
    folder: str | os.PathLike[str],
    file_format: str = "obj",
    record: Mapping[str, Any] | None = None,
    progress: Callable[[int, int], None] | None = None,
    record_file: str = "",
) -> list[Path]:
    """Write each mesh to `folder/NAME.FORMAT`: all of them or none.

    Meshes without faces are left out, with a warning in the log. `progress(done, all)` is called before each mesh; what
    it raises ends the export and leaves no new file behind.

    Raises
    ------
    OutputError
        The format is unknown, or a file cannot be written.
    InputError
        There is no face to write.
    """
    file_format = _format(file_format)
    folder = check_writable(folder)
    written = []
    with ExitStack() as stack:
        for index, mesh in enumerate(meshes):
            if progress is not None:
                progress(index, len(meshes))
            if not len(mesh.faces):
                logger.warning("The mesh '%s' has no faces and is left out", mesh.name)
                continue
            path = folder / f"{_UNSAFE.sub('_', mesh.name)}.{file_format}"
            stream = stack.enter_context(writing(path))
            stream.write(_encode([mesh], file_format, record or {}, record_file))
            # A full disk must show before the first file takes its place.
            stream.flush()
            written.append(path)
        if not written:
            raise InputError.about(phrase("there is nothing to export: no mesh has a face"))
    return written


def _format(suffix: str) -> str:
    name = suffix.lower().removeprefix(".")
    if name not in MESH_FORMATS:
        raise OutputError.about(
            phrase("unknown mesh format"), expected=", ".join(MESH_FORMATS), found=name or phrase("none")
        )
    return name


def _encode(meshes: Sequence[NamedMesh], file_format: str, record: Mapping[str, Any], record_file: str) -> bytes:
    meshes = [mesh for mesh in meshes if len(mesh.faces)]
    if not meshes:
        raise InputError.about(phrase("there is nothing to export: no mesh has a face"))
    if file_format == "ply":
        return _ply(meshes, record, record_file)
    return {"obj": _obj, "stl": _stl, "glb": _glb}[file_format](meshes, record)


def _units(record: Mapping[str, Any]) -> str:
    return str(record.get("units", "metres"))


def _comments(record: Mapping[str, Any]) -> list[str]:
    """Return the record as lines of `key: JSON`, which never hold a line break."""
    return [f"{PROGRAM}, units: {_units(record)}", *(f"{key}: {_json_value(value)}" for key, value in record.items())]


def _json_value(value: Any) -> str:
    return value if isinstance(value, str) and value.isprintable() else to_json({"": value})[5:-1]


def _short_comments(record: Mapping[str, Any], record_file: str) -> list[str]:
    """Return what must be said, and where the rest stands: MeshLab refuses PLY files with long comments."""
    lines = [
        f"{PROGRAM}, units: {_units(record)}",
        str(record.get("notice", "")),
        record_file and f"record: {record_file}",
    ]
    return [one_line(line)[:LONGEST_COMMENT] for line in lines if line]


def _obj(meshes: Sequence[NamedMesh], record: Mapping[str, Any]) -> bytes:
    parts = [f"# {line}\n" for line in _comments(record)]
    first = 1
    for mesh in meshes:
        parts.append(f"o {one_line(mesh.name)}\n")
        red, green, blue = (channel / 255 for channel in mesh.rgb)
        vertex = f"v %.7f %.7f %.7f {red:.4f} {green:.4f} {blue:.4f}\n"
        parts += _rows(vertex, mesh.vertices)
        parts += _rows("f %d %d %d\n", mesh.faces.astype(np.int64) + first)
        first += len(mesh.vertices)
    return "".join(parts).encode("ascii", "replace")


def _rows(template: str, array: npt.NDArray[Any]) -> Iterable[str]:
    # One formatting of many rows at a time is some ten times faster than row by row.
    for start in range(0, len(array), _OBJ_ROWS):
        block = array[start : start + _OBJ_ROWS]
        yield template * len(block) % tuple(block.reshape(-1).tolist())


def _trimesh(mesh: NamedMesh) -> Any:
    import trimesh

    return trimesh.Trimesh(mesh.vertices, mesh.faces, process=False, validate=False)


def _joined(meshes: Sequence[NamedMesh]) -> Any:
    starts = np.cumsum([0, *(len(mesh.vertices) for mesh in meshes)])
    vertices = np.concatenate([mesh.vertices for mesh in meshes])
    faces = np.concatenate([mesh.faces.astype(np.int64) + start for mesh, start in zip(meshes, starts, strict=False)])
    return _trimesh(NamedMesh("all", vertices, faces))


def _ply(meshes: Sequence[NamedMesh], record: Mapping[str, Any], record_file: str) -> bytes:
    from trimesh.exchange.ply import export_ply

    joined = _joined(meshes)
    colors = [np.tile(np.array([*mesh.rgb, 255], np.uint8), (len(mesh.vertices), 1)) for mesh in meshes]
    joined.visual.vertex_colors = np.concatenate(colors)
    data: bytes = export_ply(joined, vertex_normal=False)
    # The comments take the place of the one that names the library.
    head, mark, rest = data.partition(b"\nelement ")
    lines = [line for line in head.split(b"\n") if not line.startswith(b"comment")]
    lines += [f"comment {line}".encode("ascii", "replace") for line in _short_comments(record, record_file)]
    return b"\n".join(lines) + mark + rest


def _stl(meshes: Sequence[NamedMesh], record: Mapping[str, Any]) -> bytes:
    from trimesh.exchange.stl import export_stl

    data: bytes = export_stl(_joined(meshes))
    model = record.get("model")
    name = model.get("name", "") if isinstance(model, Mapping) else ""
    # 80 bytes that are free, but may not start with "solid", which means a text file.
    return (
        f"{PROGRAM}, units: {_units(record)} {one_line(str(name))}".encode("ascii", "replace")[:80].ljust(80)
        + data[80:]
    )


def _glb(meshes: Sequence[NamedMesh], record: Mapping[str, Any]) -> bytes:
    import trimesh
    from trimesh.exchange.gltf import export_glb
    from trimesh.visual.material import PBRMaterial

    factors = {mesh.name: linear_factor(mesh.rgb, mesh.opacity) for mesh in meshes}
    scene = trimesh.Scene(metadata={"units": "metres", **json.loads(to_json(record))})
    for mesh in meshes:
        part = _trimesh(mesh)
        material = PBRMaterial(
            name=mesh.name,
            metallicFactor=0.0,
            roughnessFactor=0.8,
            alphaMode="BLEND" if mesh.opacity < 1 else "OPAQUE",
        )
        part.visual = trimesh.visual.TextureVisuals(material=material)
        scene.add_geometry(part, node_name=mesh.name, geom_name=mesh.name)

    def finish(tree: dict[str, Any]) -> None:
        tree["asset"]["generator"] = PROGRAM
        for material in tree["materials"]:  # trimesh would round the factors to 8 bits
            material["pbrMetallicRoughness"]["baseColorFactor"] = factors[material["name"]]

    return bytes(export_glb(scene, include_normals=True, tree_postprocessor=finish))


def linear_factor(rgb: tuple[int, int, int], opacity: float) -> list[float]:
    """Colour (sRGB, 0 to 255) and opacity as glTF wants a factor: linear light, 0 to 1 (IEC 61966-2-1)."""
    shares = [channel / 255 for channel in rgb]
    return [*(round(s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4, 5) for s in shares), opacity]
