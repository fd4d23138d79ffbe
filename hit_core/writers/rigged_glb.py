"""Writes a rigged body as a binary glTF 2.0 file (Khronos Group, "glTF 2.0 Specification", 2021)."""

import json
import os
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ..atomic import write_bytes
from ..errors import OutputError
from ..phrases import phrase
from .mesh_files import linear_factor
from .records import PROGRAM, to_json
from .rigging import RiggedBody, RiggedMesh

__all__ = ["encode", "save_rigged"]

FLOAT, UNSIGNED_INT, UNSIGNED_BYTE = 5126, 5125, 5121
ARRAY_BUFFER, ELEMENT_ARRAY_BUFFER = 34962, 34963
MAGIC, VERSION, JSON_CHUNK, BINARY_CHUNK = 0x46546C67, 2, 0x4E4F534A, 0x004E4942
LARGEST_FILE = 2**32 - 1
ROUGHNESS = 0.8

Look = tuple[tuple[int, int, int], float]
"""Colour (sRGB, 0 to 255) and opacity (0 to 1)."""


def save_rigged(
    rigged: RiggedBody, path: str | os.PathLike[str], record: Mapping[str, Any], looks: Mapping[str, Look]
) -> Path:
    """Write a `.glb` file with the record in its scene's extras, whole or not at all.

    Parameters
    ----------
    rigged : RiggedBody
        From `rig`.
    path : str | os.PathLike[str]
        Ends with .glb.
    record : Mapping[str, Any]
        From `build_record`.
    looks : Mapping[str, Look]
        Colour and opacity of each mesh by its name.

    Raises
    ------
    OutputError
        The ending is another one, the file would be too large for the format, or it cannot be written.
    """
    path = Path(path)
    if path.suffix.lower() != ".glb":
        raise OutputError.about(
            phrase("has an unknown ending"), file=path, expected=phrase(".glb"), found=path.suffix or phrase("none")
        )
    write_bytes(path, encode(rigged, record, looks))
    return path


def encode(rigged: RiggedBody, record: Mapping[str, Any], looks: Mapping[str, Look]) -> bytes:
    """Return the file's bytes."""
    buffer = _Buffer()
    joints = [_joint(rigged, index) for index in range(len(rigged.names))]
    matrices = buffer.add(rigged.inverse_bind.transpose(0, 2, 1).reshape(-1, 16), "MAT4")  # column by column
    meshes: list[dict[str, Any]] = []
    nodes: list[dict[str, Any]] = []
    materials: list[dict[str, Any]] = []
    for number, mesh in enumerate(rigged.meshes):
        meshes.append(_mesh(buffer, mesh, rigged.betas, number))
        nodes.append({"name": mesh.name, "mesh": number, "skin": 0})
        materials.append(_material(mesh.name, *looks[mesh.name]))
    tree = {
        "asset": {"version": "2.0", "generator": PROGRAM},
        "scene": 0,
        "scenes": [{
            "name": PROGRAM,
            "nodes": [0, *range(len(joints), len(joints) + len(nodes))],
            "extras": json.loads(to_json(record)),
        }],
        "nodes": [*joints, *nodes],
        "meshes": meshes,
        "skins": [{"inverseBindMatrices": matrices, "skeleton": 0, "joints": list(range(len(joints)))}],
        "materials": materials,
        "accessors": buffer.accessors,
        "bufferViews": buffer.views,
        "buffers": [{"byteLength": buffer.size}],
    }  # fmt: skip
    return _container(to_json(tree).encode(), buffer)


class _Buffer:
    """The binary part: arrays one after the other, each with its view and accessor."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []
        self.size = 0
        self.views: list[dict[str, Any]] = []
        self.accessors: list[dict[str, Any]] = []

    def add(self, array: np.ndarray, kind: str, target: int | None = None, bounds: bool = False) -> int:
        """Append an array and return its accessor's number; every part begins at a multiple of four bytes."""
        component = {"f": FLOAT, "u": UNSIGNED_BYTE if array.dtype.itemsize == 1 else UNSIGNED_INT}[array.dtype.kind]
        data = np.ascontiguousarray(array).tobytes()
        view: dict[str, Any] = {"buffer": 0, "byteOffset": self.size, "byteLength": len(data)}
        if target is not None:
            view["target"] = target
        accessor: dict[str, Any] = {
            "bufferView": len(self.views), "componentType": component, "count": len(array), "type": kind,
        }  # fmt: skip
        if bounds:
            accessor["min"], accessor["max"] = array.min(0).tolist(), array.max(0).tolist()
        self.views.append(view)
        self.accessors.append(accessor)
        padded = data + bytes(-len(data) % 4)
        self.parts.append(padded)
        self.size += len(padded)
        return len(self.accessors) - 1


def _joint(rigged: RiggedBody, index: int) -> dict[str, Any]:
    node: dict[str, Any] = {
        "name": rigged.names[index],
        "translation": rigged.translations[index].tolist(),
        "rotation": rigged.rotations[index].tolist(),
    }
    children = [child for child, parent in enumerate(rigged.parents) if parent == index]
    return {**node, "children": children} if children else node


def _mesh(buffer: _Buffer, mesh: RiggedMesh, betas: np.ndarray, material: int) -> dict[str, Any]:
    def vectors(array: np.ndarray, bounds: bool) -> int:
        return buffer.add(array, "VEC3", ARRAY_BUFFER, bounds)

    attributes = {
        "POSITION": vectors(mesh.vertices, True),
        "NORMAL": vectors(mesh.normals, False),
        "JOINTS_0": buffer.add(mesh.joints, "VEC4", ARRAY_BUFFER),
        "WEIGHTS_0": buffer.add(mesh.weights, "VEC4", ARRAY_BUFFER),
    }
    targets = [
        {"POSITION": vectors(moved, True), "NORMAL": vectors(turned, False)}
        for moved, turned in zip(mesh.targets, mesh.target_normals, strict=True)
    ]
    indices = buffer.add(mesh.faces.astype(np.uint32).reshape(-1), "SCALAR", ELEMENT_ARRAY_BUFFER)
    return {
        "name": mesh.name,
        "primitives": [{"attributes": attributes, "indices": indices, "material": material, "targets": targets}],
        "weights": betas.tolist(),
        "extras": {"targetNames": [f"beta_{number}" for number in range(len(mesh.targets))]},
    }


def _material(name: str, color: tuple[int, int, int], opacity: float) -> dict[str, Any]:
    return {
        "name": name,
        "pbrMetallicRoughness": {
            "baseColorFactor": linear_factor(color, opacity),
            "metallicFactor": 0.0,
            "roughnessFactor": ROUGHNESS,
        },
        **({"alphaMode": "BLEND"} if opacity < 1 else {}),
    }


def _container(tree: bytes, buffer: _Buffer) -> bytes:
    tree += b" " * (-len(tree) % 4)
    total = 12 + 8 + len(tree) + 8 + buffer.size
    if total > LARGEST_FILE:
        raise OutputError.about(
            phrase("the body is too large for a GLB file"), expected="4 GB", remedy=phrase("Choose display detail")
        )
    head = struct.pack("<III", MAGIC, VERSION, total)
    return b"".join([
        head, struct.pack("<II", len(tree), JSON_CHUNK), tree,
        struct.pack("<II", buffer.size, BINARY_CHUNK), *buffer.parts,
    ])  # fmt: skip
