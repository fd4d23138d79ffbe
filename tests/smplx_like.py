"""Files in the form of SMPL-X's own, made from the embedded body: 55 joints, betas that are turned SMPL ones."""

import pickle
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

from hit_core.body.model import BodyModel
from hit_core.fit.skinned import fit_body
from hit_core.phantom.body import load_phantom_body

JAW, LEFT, RIGHT = 22, 25, 40
BETAS = np.array([0.9, -1.2, 0.4, 0.5, -0.3, 0.2, -0.1, 0.25, 0.15, -0.2])


def parents() -> np.ndarray:
    chains = [parent for first, wrist in ((LEFT, 20), (RIGHT, 21)) for parent in fingers(first, wrist)]
    body = fit_body(load_phantom_body("male")).parents[:JAW].tolist()
    return np.array([*body, 15, 15, 15, *chains])


def fingers(first: int, wrist: int) -> list[int]:
    return [wrist if joint % 3 == 0 else first + joint - 1 for joint in range(15)]


def turn() -> np.ndarray:
    """From SMPL's betas to these."""
    return np.linalg.qr(np.random.default_rng(4).normal(size=(10, 10)))[0]


def regressor(vertices: np.ndarray, directions: np.ndarray, joints: np.ndarray) -> np.ndarray:
    """What finds joints (J, 3, 1 + K) from vertices (V, 3) and directions (V, 3, K)."""
    all_of = np.concatenate([vertices[:, :, None], directions], 2).reshape(len(vertices), -1)
    return joints.reshape(len(joints), -1) @ np.linalg.pinv(all_of)


def model_arrays(gender: str = "male", chosen: np.ndarray | None = None, shapes: int = 20) -> dict[str, np.ndarray]:
    body, draw = fit_body(load_phantom_body(gender)), np.random.default_rng(1)
    chosen = np.arange(len(body.template)) if chosen is None else chosen
    place = np.full(len(body.template), -1)
    place[chosen] = np.arange(len(chosen))
    faces = place[body.faces]
    faces = faces[(faces >= 0).all(1)]
    joints = np.concatenate([body.joints_template[:, :, None], body.joints_directions], 2)
    where = [*range(JAW), 15, 15, 15, *[22] * 15, *[23] * 15]
    weights = np.zeros((len(chosen), 55))
    weights[:, :JAW], weights[:, LEFT], weights[:, RIGHT] = (
        np.split(body.weights[chosen], [22, 23], 1)[0],
        *(body.weights[chosen, hand] for hand in (22, 23)),
    )
    directions = np.zeros((len(chosen), 3, shapes))
    directions[:, :, :10] = body.directions[chosen] @ turn().T
    first = 300 if shapes > 300 else 10
    directions[:, :, first:] = (
        draw.normal(0, 0.002, (len(chosen), 3, shapes - first)) * body.weights[chosen, 15, None, None]
    )
    table = np.stack([parents(), np.arange(55)])
    table[0, 0] = 2**32 - 1
    return {
        "v_template": body.template[chosen],
        "f": (faces if len(faces) else np.array([[0, 1, 2]])).astype(np.uint32),
        "shapedirs": directions.astype(np.float32),
        "J_regressor": regressor(body.template[chosen], body.directions[chosen], joints[where]),
        "weights": weights,
        "kintree_table": table.astype(np.uint32),
    }


def smpl_like(chosen: np.ndarray, gender: str = "male") -> BodyModel:
    """Return a body of 6,890 vertices, which is SMPL as far as anybody can tell."""
    body = fit_body(load_phantom_body(gender))
    joints = np.concatenate([body.joints_template[:, :, None], body.joints_directions], 2)
    arrays = {
        "v_template": body.template[chosen],
        "f": np.array([[0, 1, 2]]),
        "shapedirs": body.directions[chosen],
        "J_regressor": regressor(body.template[chosen], body.directions[chosen], joints),
        "weights": body.weights[chosen],
        "kintree_table": np.stack([body.parents, np.arange(24)]),
    }
    return BodyModel.from_arrays(arrays, gender)


def write_correspondence(folder: Path, of_smpl: np.ndarray, of_smplx: np.ndarray) -> None:
    """Write SMPL-X's vertex for each of SMPL's, both given as numbers of the embedded body's vertices."""
    columns = np.searchsorted(of_smplx, of_smpl)
    entries = (np.ones(len(of_smpl)), (np.arange(len(of_smpl)), columns))
    matrix = csr_matrix(entries, (len(of_smpl), 2 * len(of_smplx)))
    (folder / "smplx2smpl_deftrafo_setup.pkl").write_bytes(pickle.dumps({"mtx": matrix}))
