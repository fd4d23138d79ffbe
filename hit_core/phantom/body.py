"""The free body: SMPL-format arrays fitted to sampled adults, left/right symmetric, written as compact float16 files.

Component 0 of the shape basis is height, component 1 is minus the body mass index at equal height (SMPL's sign:
negative is heavier), the others are principal components of what remains; one unit is one standard deviation.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
from scipy.optimize import nnls

from ..body.beta_limits import NUM_BETAS
from ..body.joints import NUM_JOINTS, OPPOSITE_JOINTS, PARENTS
from ..body.model import BodyModel
from ..errors import BodyFileError
from .source import SourceBodies

__all__ = ["body_arrays", "body_path", "build_body", "load_phantom_body", "mirror_of", "save_body_file"]

PELVIS = np.array([0.0, -0.20, 0.02])
"""Where the pelvis stands, as in SMPL: the origin lies in the chest."""
MAX_INFLUENCES = 4
WEIGHT_STEPS = 1024
"""Skinning weights are whole multiples of 1/1024, so that float16 holds them exactly and they sum to one."""
DENSITY_KG_PER_M3 = 985.0
FLIP = np.array([-1.0, 1.0, 1.0])
REGRESSOR_REACH = 160
REGRESSOR_STEPS = 1024


def body_mass_index(vertices: np.ndarray, faces: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Heights (N,) in m and body mass indices (N,) in kg/m2 of upright bodies (N, V, 3)."""
    corners = vertices[:, faces]
    volume = np.einsum("nfi,nfi->n", np.cross(corners[:, :, 0], corners[:, :, 1]), corners[:, :, 2]) / 6.0
    height = np.ptp(vertices[..., 1], axis=1)
    return height, volume * DENSITY_KG_PER_M3 / height**2


def _symmetrise(vertices: np.ndarray, joints: np.ndarray, mirror: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    flipped = vertices[:, mirror] * FLIP
    flipped_joints = joints[:, list(OPPOSITE_JOINTS)] * FLIP
    return (vertices + flipped) / 2, (joints + flipped_joints) / 2


def shape_basis(vertices: np.ndarray, faces: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Template (V, 3) and shape directions (V, 3, 10) of bodies (N, V, 3)."""
    count = len(vertices)
    flat = vertices.reshape(count, -1)
    height, bmi = body_mass_index(vertices, faces)
    height_score = (height - height.mean()) / height.std()
    bmi_score = (bmi - bmi.mean()) / bmi.std()
    design = np.stack([np.ones(count), height_score, -bmi_score], 1)
    coefficients = np.linalg.lstsq(design, flat, rcond=None)[0]
    residual = flat - design @ coefficients
    _, sizes, rows = np.linalg.svd(residual, full_matrices=False)
    rest = rows[: NUM_BETAS - 2] * sizes[: NUM_BETAS - 2, None] / np.sqrt(count)
    rest *= np.sign(rest.sum(1, keepdims=True))  # a sign that does not hang on the solver
    directions = np.concatenate([coefficients[1:], rest])
    template = coefficients[0].reshape(-1, 3)
    return template, directions.reshape(NUM_BETAS, -1, 3).transpose(1, 2, 0)


def joint_regressor(vertices: np.ndarray, joints: np.ndarray, weights: np.ndarray, mirror: np.ndarray) -> np.ndarray:
    """Sparse non-negative regressor (24, V) whose rows sum to one, by non-negative least squares per joint."""
    flip = list(OPPOSITE_JOINTS)
    mean, mean_joints = vertices.mean(0), joints.mean(0)
    regressor = np.zeros((NUM_JOINTS, vertices.shape[1]))
    for joint in range(NUM_JOINTS):
        if flip[joint] < joint:
            regressor[joint] = regressor[flip[joint]][mirror]
            continue
        distance = np.linalg.norm(mean - mean_joints[joint], axis=1)
        family = [joint, PARENTS[joint] if PARENTS[joint] >= 0 else joint]
        distance[weights[:, family].sum(1) < 0.3] += 0.5
        chosen = np.argsort(distance)[:REGRESSOR_REACH]
        chosen = np.union1d(chosen, mirror[chosen]) if flip[joint] == joint else np.sort(chosen)
        matrix = vertices[:, chosen].transpose(0, 2, 1).reshape(-1, len(chosen))
        target = joints[:, joint].reshape(-1)
        unit = 30.0 * np.sqrt(len(vertices))
        solution = nnls(np.vstack([matrix, np.full((1, len(chosen)), unit)]), np.append(target, unit))[0]
        regressor[joint, chosen] = solution
        if flip[joint] == joint:
            regressor[joint] = (regressor[joint] + regressor[joint][mirror]) / 2
    rounded = _round_rows(regressor / regressor.sum(1, keepdims=True), REGRESSOR_STEPS)
    return (rounded + rounded[flip][:, mirror]) / 2


def _round_rows(rows: np.ndarray, steps: int) -> np.ndarray:
    """Round non-negative rows that sum to one to multiples of 1/steps that still do."""
    whole = np.floor(rows * steps)
    missing = (steps - whole.sum(1)).astype(int)
    order = np.argsort(-(rows * steps - whole), axis=1, kind="stable")
    rank = np.argsort(order, axis=1, kind="stable")
    return (whole + (rank < missing[:, None])) / steps


def skinning_weights(weights: np.ndarray, mirror: np.ndarray) -> np.ndarray:
    """Symmetric weights (V, 24) with at most four joints a vertex, exact in float16."""
    flip = list(OPPOSITE_JOINTS)
    weights = (weights + weights[mirror][:, flip]) / 2
    threshold = np.sort(weights, axis=1)[:, -MAX_INFLUENCES][:, None]
    kept = np.where(weights >= np.maximum(threshold, 1e-3), weights, 0.0)
    over = (kept > 0).sum(1) > MAX_INFLUENCES  # ties, on the midline
    kept[over] = np.where(kept[over] > threshold[over], kept[over], 0.0)
    kept /= kept.sum(1, keepdims=True)
    rounded = _round_rows(kept, WEIGHT_STEPS)
    vertices = np.arange(len(weights))
    other = vertices > mirror
    rounded[other] = rounded[mirror[other]][:, flip]
    middle = vertices == mirror
    rounded[middle] = (rounded[middle] + rounded[middle][:, flip]) / 2
    return rounded


def build_body(source: SourceBodies) -> dict[str, np.ndarray]:
    """SMPL-format arrays in float16 (faces int32) of the sampled adults; see `body_arrays` for the keys."""
    mirror = source.mirror
    vertices, joints = _symmetrise(source.vertices.astype(np.float64), source.joints.astype(np.float64), mirror)
    offset = PELVIS - joints[:, :1]
    vertices, joints = vertices + offset, joints + offset
    template, directions = shape_basis(vertices, source.faces)
    regressor = joint_regressor(vertices, joints, skinning_weights(source.weights, mirror), mirror)
    template = (template + template[mirror] * FLIP) / 2
    directions = (directions + directions[mirror] * FLIP[:, None]) / 2
    return {
        "v_template": template.astype(np.float16),
        "shapedirs": directions.astype(np.float16),
        "posedirs": np.zeros((len(template), 3, 0), np.float16),
        "J_regressor": regressor.astype(np.float16),
        "weights": skinning_weights(source.weights, mirror).astype(np.float16),
        "f": source.faces.astype(np.int32),
        "kintree_table": np.stack([np.array(PARENTS), np.arange(NUM_JOINTS)]).astype(np.int32),
    }


def body_path(gender: str) -> Path:
    """The embedded body file of a gender, "male" or "female"."""
    return Path(__file__).resolve().parents[2] / "resources" / "bodies" / f"phantom_{gender}.npz"


def save_body_file(arrays: dict[str, np.ndarray], path: Path) -> None:
    """Write the arrays as a compressed `.npz`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]


def body_arrays(gender: str) -> dict[str, np.ndarray]:
    """The embedded body under SMPL's keys, float32; posedirs have width 0 (no pose blend shapes).

    Raises
    ------
    BodyFileError
        There is no embedded body of that gender.
    """
    path = body_path(gender)
    if not path.is_file():
        raise BodyFileError.about("no embedded body of this gender", file=path, expected="male or female", found=gender)
    with np.load(path) as stored:
        return {
            name: stored[name].astype(np.float32) if stored[name].dtype == np.float16 else stored[name]
            for name in stored.files
        }


@lru_cache(maxsize=2)
def load_phantom_body(gender: str) -> BodyModel:
    """The embedded body model of a gender."""
    return BodyModel.from_arrays(body_arrays(gender), gender, source=f"phantom_{gender}")


@lru_cache(maxsize=2)
def mirror_of(gender: str) -> np.ndarray:
    """Vertex on the other side of each vertex of the embedded body, (V,)."""
    from scipy.spatial import cKDTree

    template = body_arrays(gender)["v_template"]
    return np.asarray(cKDTree(template).query(template * FLIP.astype(np.float32))[1])
