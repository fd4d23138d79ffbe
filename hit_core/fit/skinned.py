"""A body model as plain arrays: posed surfaces, and how they move with betas, joints and place, to first order.

Linear blend skinning is differentiated by hand: a joint's turn moves every point of its subtree about the joint, and a
beta moves points and joints along the chain. One row per residual is what Gauss-Newton needs; nothing is taped.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

import numpy as np
import numpy.typing as npt
from scipy.spatial.transform import Rotation

from ..body.beta_limits import NUM_BETAS
from ..body.joints import NUM_JOINTS, joint
from ..body.model import BodyModel
from ..body.parameters import BodyParameters

__all__ = ["FitBody", "Floats", "Ints", "Placement", "Posed", "fit_body", "vertex_normals"]

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

_TRUST = {
    "left_wrist": 0.4,
    "left_hand": 0.15,
    "left_ankle": 0.6,
    "left_foot": 0.3,
    "head": 0.5,
}
"""How far the scan's word counts where scans are bad or bodies differ in what betas do not say: hands, feet, hair."""


@dataclass(frozen=True, eq=False)
class Placement:
    """A body's shape, joints and place.

    Attributes
    ----------
    betas : array (K,)
        Shape: ten betas, and what else the body can do.
    rotations : array (J, 3, 3)
        Of each joint in its parent's frame; the first is the body's orientation. SMPL has 24, SMPL-X 55.
    transl : array (3,)
        Metres.
    """

    betas: Floats
    rotations: Floats
    transl: Floats

    @classmethod
    def of(cls, body_pose: object, global_orient: object = (0.0, 0.0, 0.0), betas: object = None) -> Placement:
        """Take rotation vectors in radians."""
        vectors = np.concatenate(
            [np.asarray(global_orient, float).reshape(3), np.asarray(body_pose, float).reshape(-1)]
        )
        rotations = Rotation.from_rotvec(vectors.reshape(-1, 3)).as_matrix()
        return cls(np.zeros(NUM_BETAS) if betas is None else np.asarray(betas, float), rotations, np.zeros(3))

    @cached_property
    def vectors(self) -> Floats:
        """Rotation vectors (J, 3) in radians."""
        return np.asarray(Rotation.from_matrix(self.rotations).as_rotvec())

    def moved(self, step: Floats) -> Placement:
        """Apply a step (K + 3 J + 3,): betas added, joints turned in their parents' frames, place moved."""
        shapes = len(self.betas)
        turns = Rotation.from_rotvec(step[shapes:-3].reshape(-1, 3)).as_matrix()
        return Placement(self.betas + step[:shapes], turns @ self.rotations, self.transl + step[-3:])

    def parameters(self, gender: str, shape_space: str | None, notes: tuple[str, ...] = ()) -> BodyParameters:
        """The same in SMPL's terms."""
        return BodyParameters(
            self.betas[:NUM_BETAS],
            self.vectors[1:].reshape(-1),
            self.vectors[0],
            self.transl,
            gender,
            notes,
            shape_space,
        )


@dataclass(frozen=True, eq=False)
class Posed:
    """A placed body: the affine (J, 3, 4) of each joint from rest to pose, joints (J, 3), vertices (V, 3)."""

    body: FitBody
    placement: Placement
    rest: Floats
    joints_rest: Floats
    turns: Floats
    affines: Floats
    joints: Floats
    vertices: Floats

    @cached_property
    def normals(self) -> Floats:
        """Unit vertex normals (V, 3)."""
        return vertex_normals(self.vertices, self.body.faces)

    @cached_property
    def blended(self) -> Floats:
        """Matrices (V, 3, 3) that turn rest directions into posed ones."""
        return np.asarray((self.body.weights @ self.turns.reshape(len(self.turns), 9)).reshape(-1, 3, 3))


@dataclass(frozen=True, eq=False)
class FitBody:
    """A body model's arrays in double precision; V may be a part of its vertices, without faces.

    Attributes
    ----------
    template, directions, weights : array
        (V, 3) m, (V, 3, K), (V, J); K is 10 for a body model, J 24.
    joints_template, joints_directions : array
        (J, 3) m and (J, 3, K).
    parents : array (J,)
        The first is -1.
    faces : array (F, 3)
        Triangles.
    posedirs : array (9 J - 9, V * 3) | None
        Pose blend shapes.
    trust : array (V,)
        Weights of what is fitted there, 0 to 1.
    """

    template: Floats
    directions: Floats
    weights: Floats
    joints_template: Floats
    joints_directions: Floats
    parents: Ints
    faces: Ints
    posedirs: Floats | None
    trust: Floats
    gender: str
    shape_space: str

    @property
    def shapes(self) -> int:
        """How many shape directions there are."""
        return self.directions.shape[2]

    @property
    def unknowns(self) -> int:
        """Betas, a small turn of each joint in its parent's frame, the translation."""
        return self.shapes + 3 * len(self.parents) + 3

    @cached_property
    def subtree(self) -> Floats:
        """(J, J): 1 where the second joint hangs on the first, or is it."""
        below = np.eye(len(self.parents))
        for child in range(len(self.parents) - 1, 0, -1):
            below[self.parents[child]] += below[child]
        return np.asarray(below)

    @cached_property
    def around(self) -> Ints:
        """Triangles (V, n) around each vertex; lists are filled up with their first."""
        order = np.argsort(self.faces.ravel(), kind="stable")
        corner = self.faces.ravel()[order]
        count = np.bincount(corner, minlength=len(self.template))
        begins = np.cumsum(count) - count
        place = np.minimum(np.arange(count.max())[None], np.maximum(count - 1, 0)[:, None])
        return np.asarray((order // 3)[np.minimum(begins[:, None] + place, len(order) - 1)])

    def part(self, chosen: Ints) -> FitBody:
        """Return the body with some of its vertices only."""
        posedirs = None
        if self.posedirs is not None:
            posedirs = self.posedirs.reshape(len(self.posedirs), -1, 3)[:, chosen].reshape(len(self.posedirs), -1)
        return replace(
            self, template=self.template[chosen], directions=self.directions[chosen], weights=self.weights[chosen],
            faces=np.zeros((0, 3), np.int64), posedirs=posedirs, trust=self.trust[chosen],
        )  # fmt: skip

    def placed(self, placement: Placement, offsets: Floats | None = None) -> Posed:
        """Shape, pose and place the body; `offsets` (V, 3) m are added at rest."""
        betas, rotations = placement.betas, placement.rotations
        rest = self.template + self.directions @ betas
        joints_rest = self.joints_template + self.joints_directions @ betas
        if offsets is not None:
            rest = rest + offsets
        if self.posedirs is not None:
            rest = rest + ((rotations[1:] - np.eye(3)).ravel() @ self.posedirs).reshape(-1, 3)
        count = len(self.parents)
        turns, joints = np.empty((count, 3, 3)), np.empty((count, 3))
        turns[0], joints[0] = rotations[0], joints_rest[0] + placement.transl
        for child in range(1, count):
            parent = self.parents[child]
            turns[child] = turns[parent] @ rotations[child]
            joints[child] = joints[parent] + turns[parent] @ (joints_rest[child] - joints_rest[parent])
        moves = joints - np.einsum("jab,jb->ja", turns, joints_rest)
        affines = np.concatenate([turns, moves[:, :, None]], 2)
        blend = (self.weights @ affines.reshape(count, 12)).reshape(-1, 3, 4)
        vertices = np.einsum("vab,vb->va", blend[:, :, :3], rest) + blend[:, :, 3]
        return Posed(self, placement, rest, joints_rest, turns, affines, joints, vertices)

    def columns(
        self, posed: Posed, rest: Floats, weights: Floats, directions: Floats, normals: Floats
    ) -> Floats:  # fmt: skip
        """How points move along directions, by each unknown: (N, K + 3 J + 3).

        Parameters
        ----------
        posed : Posed
            The body now.
        rest, weights, directions : array
            The points at rest (N, 3), their skinning weights (N, J), their shape directions (N, 3, K).
        normals : array (N, 3)
            The directions in which movement counts.
        """
        count, number = len(rest), len(self.parents)
        result, shapes = np.empty((count, self.unknowns)), self.shapes
        homogeneous = np.concatenate([rest, np.ones((count, 1))], 1)
        by_joint = (homogeneous @ posed.affines.transpose(2, 0, 1).reshape(4, -1)).reshape(count, number, 3)
        by_joint *= weights[:, :, None]
        carried = self.subtree @ by_joint - (weights @ self.subtree.T)[:, :, None] * posed.joints
        across = np.cross(carried, normals[:, None, :])
        frames = np.concatenate([np.eye(3)[None], posed.turns[self.parents[1:]]])
        result[:, shapes:-3] = np.matmul(across.transpose(1, 0, 2), frames).transpose(1, 0, 2).reshape(count, -1)
        moving = np.empty((number, 3, shapes))
        moving[0] = self.joints_directions[0]
        for child in range(1, number):
            parent = self.parents[child]
            along = self.joints_directions[child] - self.joints_directions[parent]
            moving[child] = moving[parent] + posed.turns[parent] @ along
        moving -= posed.turns @ self.joints_directions
        blend = (weights @ posed.turns.reshape(number, 9)).reshape(-1, 3, 3)
        unturned = np.einsum("na,nab->nb", normals, blend)
        result[:, :shapes] = np.einsum("nb,nbk->nk", unturned, directions)
        chains = (weights @ moving.reshape(number, -1)).reshape(-1, 3, shapes)
        result[:, :shapes] += np.einsum("na,nak->nk", normals, chains)
        result[:, -3:] = normals
        return result


def vertex_normals(vertices: Floats, faces: Ints) -> Floats:
    """Unit normals (V, 3), weighted by area."""
    a, b, c = vertices[faces.T]
    facets = np.cross(b - a, c - a)
    total = np.stack([np.bincount(faces.ravel(), np.repeat(facets[:, axis], 3), len(vertices)) for axis in range(3)], 1)
    return np.asarray(total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-30))


@lru_cache(maxsize=4)
def fit_body(model: BodyModel) -> FitBody:
    """Take a body model's arrays."""
    arrays = {name: value.detach().cpu().numpy().astype(np.float64) for name, value in model.named_buffers()}
    weights = arrays["lbs_weights"]
    trust = np.ones(NUM_JOINTS)
    for name, value in _TRUST.items():
        trust[joint(name)] = trust[joint(name.replace("left_", "right_"))] = value
    return FitBody(
        template=arrays["v_template"],
        directions=arrays["shapedirs"],
        weights=weights,
        joints_template=arrays["J_regressor"] @ arrays["v_template"],
        joints_directions=np.einsum("jv,vak->jak", arrays["J_regressor"], arrays["shapedirs"]),
        parents=model.parents.cpu().numpy().astype(np.int64),
        faces=model.faces.cpu().numpy().astype(np.int64),
        posedirs=arrays["posedirs"] if len(arrays["posedirs"]) else None,
        trust=weights @ trust,
        gender=model.gender,
        shape_space=model.shape_space,
    )
