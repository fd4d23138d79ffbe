"""Where on a body model's skin measures are taken: its parts' edges, and vertices that stand for landmarks."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from jaxtyping import Float, Int

from ..body.edges import edges_of
from ..body.joints import joint
from ..body.model import BodyModel

__all__ = ["UP", "Landmarks", "landmarks", "navel_vertex", "part_edges"]

UP = np.array([0.0, 1.0, 0.0])


@dataclass(frozen=True)
class Landmarks:
    """Vertices of the skin, found on the mean body and carried along by every other."""

    left_shoulder: int
    right_shoulder: int
    elbow: int
    wrist: int
    nape: int
    navel: int
    kneecap: int


@lru_cache(maxsize=4)
def part_edges(model: BodyModel) -> dict[str, Int[np.ndarray, "edges 2"]]:
    """Edges of the skin that a tape around each part touches."""
    faces, own = model.faces.cpu().numpy(), model.lbs_weights.argmax(1).cpu().numpy()

    def of(*names: str) -> Int[np.ndarray, "edges 2"]:
        return edges_of(faces[np.isin(own, [joint(name) for name in names])[faces].all(1)])

    return {
        "trunk": model.trunk_edges,
        "neck": of("spine3", "neck", "head", "left_collar", "right_collar"),
        "arm": of("right_shoulder", "right_elbow", "right_wrist", "right_hand"),
        "leg": of("right_hip", "right_knee", "right_ankle", "right_foot"),
        "skin": edges_of(faces),
    }


@lru_cache(maxsize=4)
def landmarks(model: BodyModel) -> Landmarks:
    """Find them on the mean body."""
    mean = model.v_template.cpu().numpy().astype(np.float64)
    joints = (model.J_regressor @ model.v_template).cpu().numpy().astype(np.float64)
    parts, back = {name: np.unique(edges) for name, edges in part_edges(model).items()}, np.array([0.0, 0.0, -1.0])

    def towards(way: Float[np.ndarray, " 3"], name: str, part: str) -> int:
        """Where a ray from a joint leaves a part: the vertex nearest to it."""
        near = parts[part] if len(parts[part]) else np.arange(len(mean))
        offset = mean[near] - joints[joint(name)]
        along = offset @ way
        beside = np.linalg.norm(offset - along[:, None] * way, axis=1)
        return int(near[np.where(along > 0, beside, np.inf).argmin()])

    spine, height = joints[joint("spine1")], float(np.ptp(mean[:, 1]))
    belly = np.flatnonzero((np.abs(mean[:, :2] - spine[:2]) < 0.02 * height).all(1) & (mean[:, 2] > spine[2]))
    return Landmarks(
        left_shoulder=towards(UP, "left_shoulder", "skin"),
        right_shoulder=towards(UP, "right_shoulder", "skin"),
        elbow=towards(back, "right_elbow", "arm"),
        wrist=towards(back, "right_wrist", "arm"),
        nape=towards(back, "neck", "skin"),
        navel=int(belly[mean[belly, 2].argmin()]) if len(belly) else towards(-back, "spine1", "skin"),
        kneecap=towards(-back, "right_knee", "leg"),
    )


def navel_vertex(model: BodyModel) -> int:
    """The skin's vertex at the navel: the hollow of the mean body's belly."""
    return landmarks(model).navel
