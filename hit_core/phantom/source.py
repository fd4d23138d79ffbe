"""Adult bodies sampled from anny (Apache-2.0, MakeHuman's CC0 assets): the raw material of the free body.

anny is needed here only, to rebuild `resources/bodies`; the program itself ships the result.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.spatial import cKDTree

from ..body.joints import NUM_JOINTS
from ..errors import InputError

__all__ = ["SourceBodies", "mirror_faces", "sample_adults"]

_CENTRAL_BONES = {"Hips": 0, "Spine1": 3, "Spine2": 6, "Chest": 9, "Neck1": 12, "Head": 15}
_SIDE_BONES = {"Leg": 1, "Shin": 4, "Foot": 7, "ToeBase": 10, "Shoulder": 13, "Arm": 16, "ForeArm": 18, "Hand": 20}
_HAND_BONE = "HandMiddle1"
AGES = (20.0, 70.0)
WEIGHT_RANGE = {"male": (0.25, 1.0), "female": (0.5, 1.0)}
"""Range of anny's weight phenotype, drawn evenly: body mass index about 17 to 40."""


@dataclass(frozen=True)
class SourceBodies:
    """Sampled bodies in the T-pose: Y up, facing +Z, left = +X, pelvis at the origin.

    `vertices` (N, V, 3) m, `joints` (N, 24, 3) m, `weights` (V, 24), `faces` (F, 3), `mirror` (V,): the vertex on the
    other side.
    """

    vertices: np.ndarray
    joints: np.ndarray
    weights: np.ndarray
    faces: np.ndarray
    mirror: np.ndarray


def _joint_of_bones(labels: list[str], parents: list[int]) -> np.ndarray:
    """SMPL joint that each bone of the rig belongs to: its own, or that of its nearest mapped ancestor."""
    joints = np.zeros(len(labels), dtype=np.int64)
    for bone, label in enumerate(labels):
        side, name = (
            (1, label[5:]) if label.startswith("Right") else (0, label[4:]) if label.startswith("Left") else (0, "")
        )
        if label in _CENTRAL_BONES:
            joints[bone] = _CENTRAL_BONES[label]
        elif name in _SIDE_BONES:
            joints[bone] = _SIDE_BONES[name] + side
        elif name.startswith("Hand") and name[4:-1] in ("Index", "Middle", "Ring", "Pinky"):
            joints[bone] = 22 + side
        else:
            joints[bone] = joints[parents[bone]] if parents[bone] >= 0 else 0
    return joints


def _boundary_loops(faces: np.ndarray) -> list[list[int]]:
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    present = {(int(a), int(b)) for a, b in edges}
    following = {a: b for a, b in present if (b, a) not in present}
    loops = []
    while following:
        loop = [next(iter(following))]
        while (vertex := following.pop(loop[-1])) != loop[0]:
            loop.append(vertex)
        loops.append(loop)
    return loops


def _cap(loop: list[int], points: np.ndarray) -> list[tuple[int, int, int]]:
    """Close a hole without new vertices: a strip between the loop's leftmost and rightmost points."""
    x = points[loop, 0]
    start = int(x.argmin())
    ring = loop[start:] + loop[:start]
    end = int(points[ring, 0].argmax())
    lower, upper = ring[: end + 1], [ring[0], *ring[: end - 1 : -1]]
    triangles = []
    i = j = 0
    while i < len(lower) - 1 or j < len(upper) - 1:
        # advance on the side whose next point comes first from left to right
        if j == len(upper) - 1 or (i < len(lower) - 1 and points[lower[i + 1], 0] <= points[upper[j + 1], 0]):
            triangles.append((lower[i + 1], lower[i], upper[j]))
            i += 1
        else:
            triangles.append((lower[i], upper[j], upper[j + 1]))
            j += 1
    return [t for t in triangles if len(set(t)) == 3]


def mirror_faces(faces: np.ndarray, template: np.ndarray, mirror: np.ndarray) -> np.ndarray:
    """Make the triangulation left/right symmetric: the right side's triangles become mirrored left ones."""
    side = np.sign(np.where(np.abs(template[:, 0]) < 1e-6, 0.0, template[:, 0])).astype(int)
    sides = side[faces]
    left = faces[(sides >= 0).all(1) & (sides > 0).any(1)]
    middle = faces[(sides > 0).any(1) & (sides < 0).any(1) | (sides == 0).all(1)]
    return np.concatenate([left, mirror[left][:, ::-1], middle])


def _without_cavities(faces: np.ndarray, template: np.ndarray, cavity: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Drop the mouth and eye cavities and close the holes; gives the kept vertices and the new faces."""
    kept_faces = faces[~cavity[faces].all(1)]
    kept = np.unique(kept_faces)
    renumber = np.full(len(template), -1)
    renumber[kept] = np.arange(len(kept))
    kept_faces = renumber[kept_faces]
    caps = [t for loop in _boundary_loops(kept_faces) for t in _cap(loop, template[kept])]
    return kept, np.concatenate([kept_faces, np.array(caps)])


def sample_adults(
    gender: str, count: int = 400, seed: int = 0, batch: int = 20, local_changes: float = 0.0
) -> SourceBodies:
    """Draw adults of 20 to 70 years of one gender.

    With `local_changes`, parts of the body differ on their own, which no few shape components say: each of anny's
    is drawn normally with this deviation.

    Raises
    ------
    InputError
        anny is not installed, or the gender is neither male nor female.
    """
    if gender not in WEIGHT_RANGE:
        raise InputError.about("unknown gender", field="gender", expected="male or female", found=gender)
    try:
        import anny
        import torch
        from anny.shape_distribution import SimpleShapeDistribution
    except ImportError as error:
        raise InputError(
            "Building the free body needs anny: `pip install .[phantom]` in HIT Viewer's folder."
        ) from error

    torch.manual_seed(seed)
    generator = np.random.default_rng(seed)
    kinds = {"local_changes": "all"} if local_changes else {}
    rig = anny.Anny(rig="soma", topology="notoes", phenotypes="default", skinning_method="lbs", **kinds)
    sex = 0.0 if gender == "male" else 1.0

    def uniform(low: float, high: float) -> torch.distributions.Uniform:
        return torch.distributions.Uniform(torch.tensor(low, dtype=rig.dtype), torch.tensor(high, dtype=rig.dtype))

    distribution = SimpleShapeDistribution(rig, uniform(*AGES), uniform(sex - 1e-9, sex + 1e-9))
    phenotypes = distribution.sample(count)[1]
    phenotypes["gender"] = torch.full_like(phenotypes["gender"], sex)
    phenotypes["weight"] = torch.from_numpy(generator.uniform(*WEIGHT_RANGE[gender], count)).to(rig.dtype)
    changes = {name: generator.normal(0.0, local_changes, count) for name in rig.local_change_labels}
    vertices, heads = [], []
    for start in range(0, count, batch):
        part = slice(start, start + batch)
        posed = rig(
            phenotype_kwargs={name: value[part] for name, value in phenotypes.items()},
            local_changes_kwargs={name: torch.from_numpy(value[part]).to(rig.dtype) for name, value in changes.items()},
        )
        vertices.append(posed["vertices"].detach().numpy())
        heads.append(posed["bone_poses"][..., :3, 3].detach().numpy())

    faces, template = rig.faces.numpy(), rig.template_vertices.numpy()
    data = Path(anny.__file__).parent / "data"
    cavity_points = _makehuman_vertices(data)[
        np.asarray(torch.load(data / "template_mesh_internal_cavities.pth", weights_only=True)["vertex_indices"])
    ]
    upright = template[:, [0, 2, 1]] * [1, 1, -1]  # anny's template is Z up, facing -Y
    cavity = np.asarray(cKDTree(cavity_points).query(upright)[0]) < 1e-6
    kept, closed = _without_cavities(faces, upright, cavity)
    upright = upright[kept]
    mirror = np.asarray(cKDTree(upright).query(upright * [-1, 1, 1])[1])
    bones = _joint_of_bones(rig.bone_labels, rig.bone_parents)
    to_joint = np.eye(NUM_JOINTS)[bones]
    weights = rig.dense_vertex_bone_weights.numpy()[kept] @ to_joint
    names = {label: index for index, label in enumerate(rig.bone_labels)}
    heads_of = np.zeros(NUM_JOINTS, dtype=np.int64)
    for label, joint in _CENTRAL_BONES.items():
        heads_of[joint] = names[label]
    for side, prefix in enumerate(("Left", "Right")):
        for label, joint in _SIDE_BONES.items():
            heads_of[joint + side] = names[prefix + label]
        heads_of[22 + side] = names[prefix + _HAND_BONE]
    return SourceBodies(
        np.concatenate(vertices)[:, kept],
        np.concatenate(heads)[:, heads_of],
        weights,
        mirror_faces(closed, upright, mirror),
        mirror,
    )


def _makehuman_vertices(data: Path) -> np.ndarray:
    """Vertices of MakeHuman's base mesh, in metres (the file is in decimetres)."""
    lines = (data / "mpfb2" / "3dobjs" / "base.obj").read_text().splitlines()
    return np.array([line.split()[1:4] for line in lines if line.startswith("v ")], dtype=float) / 10.0
