"""SMPL-format bodies in three stages, each a type: model, shaped by betas, posed.

A stage holds what depends on its own inputs only, so a new pose never recomputes shape. Blend shapes and linear blend
skinning follow Loper et al., "SMPL: A Skinned Multi-Person Linear Model" (2015), sections 3 and 4.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor, nn
from torch.nn import functional

from ..errors import BodyFileError
from ..phrases import phrase
from .beta_limits import NUM_BETAS
from .edges import edges_of
from .joints import NUM_JOINTS, TRUNK_JOINTS, joint
from .parameters import ShapeSpace

__all__ = ["BodyModel", "PosedBody", "ShapedBody", "x_pose"]

SPACE_OF_VERTICES: dict[int, ShapeSpace] = {6890: "smpl", 10475: "smplx", 11088: "phantom"}
TINY = 1e-24
"""Added to squared angles (rad), so that gradients exist at angle 0."""
SMPL_KEYS = ("v_template", "f", "shapedirs", "posedirs", "J_regressor", "weights", "kintree_table")


def x_pose(device: torch.device | str | None = None) -> Float[Tensor, "1 69"]:
    """Body pose of the shaped and canonical spaces: hips opened by 30 degrees about z."""
    pose = torch.zeros(1, 69, device=device)
    pose[:, 2].fill_(torch.pi / 6)  # assigned, the number would be copied to the device, which a graph forbids
    pose[:, 5].fill_(-torch.pi / 6)
    return pose


class BodyModel(nn.Module):
    """A body in SMPL's format, of any vertex count.

    Buffers: `v_template` (V, 3) m, `shapedirs` (V, 3, 10), `posedirs` (207, V * 3), `J_regressor` (24, V),
    `lbs_weights` (V, 24), `parents` (24,), `faces` (F, 3).
    """

    v_template: Tensor
    shapedirs: Tensor
    posedirs: Tensor
    J_regressor: Tensor
    lbs_weights: Tensor
    parents: Tensor
    faces: Tensor

    def __init__(self, buffers: Mapping[str, Tensor], gender: str) -> None:
        super().__init__()
        self.gender = gender
        for name, value in buffers.items():
            self.register_buffer(name, value, persistent=False)

    @property
    def shape_space(self) -> ShapeSpace:
        """What its betas belong to: SMPL, SMPL-X and the phantom are known by the number of their vertices."""
        return SPACE_OF_VERTICES.get(len(self.v_template), "unknown")

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, Any], gender: str, source: str = "body model") -> "BodyModel":
        """Build from SMPL's own keys.

        Parameters
        ----------
        arrays : Mapping[str, Any]
            v_template (V, 3), f (F, 3), shapedirs (V, 3, >= 10), posedirs (V, 3, 207) or absent or of width 0,
            J_regressor (24, V), weights (V, 24), kintree_table (2, 24).
        gender : str
            "male", "female" or "neutral".
        source : str
            Name for messages.

        Raises
        ------
        BodyFileError
            A key is missing, or an array has the wrong shape or non-finite values.
        """
        missing = [key for key in SMPL_KEYS if key not in arrays and key != "posedirs"]
        if missing:
            raise BodyFileError.about(
                phrase("not an SMPL body model"),
                file=source,
                expected=phrase("the keys {names}", names=", ".join(SMPL_KEYS)),
                found=f"no {', '.join(missing)}",
            )
        count = len(np.asarray(arrays["v_template"]))

        def read(key: str, *shape: int | None) -> Tensor:
            array = np.asarray(arrays[key].toarray() if hasattr(arrays[key], "toarray") else arrays[key])
            fits = array.ndim == len(shape) and all(
                want in (None, got) for want, got in zip(shape, array.shape, strict=True)
            )
            if not fits:
                expected = "(" + ", ".join("any" if n is None else str(n) for n in shape) + ")"
                raise BodyFileError.about(
                    phrase("wrong shape"), file=source, field=key, expected=expected, found=str(array.shape)
                )
            tensor = torch.from_numpy(array.astype(np.float32))
            if not torch.isfinite(tensor).all():
                raise BodyFileError.about(phrase("values that are not finite"), file=source, field=key)
            return tensor

        shapedirs = read("shapedirs", count, 3, None)
        if shapedirs.shape[2] < NUM_BETAS:
            raise BodyFileError.about(
                phrase("too few shape components"),
                file=source,
                field="shapedirs",
                expected=phrase("at least {num_betas}", num_betas=NUM_BETAS),
                found=shapedirs.shape[2],
            )
        pose_features = (NUM_JOINTS - 1) * 9
        if "posedirs" in arrays and np.asarray(arrays["posedirs"]).size:
            posedirs = read("posedirs", count, 3, pose_features).reshape(count * 3, pose_features).T.contiguous()
        else:
            posedirs = torch.zeros(0, count * 3)
        faces = read("f", None, 3).long()
        parents = read("kintree_table", 2, NUM_JOINTS)[0].double()
        parents[0] = -1  # SMPL stores 2**32 - 1 here
        order = torch.arange(NUM_JOINTS)
        if faces.numel() and (faces.min() < 0 or faces.max() >= count):
            raise BodyFileError.about(phrase("a face names a vertex that does not exist"), file=source, field="f")
        if ((parents[1:] < 0) | (parents[1:] >= order[1:])).any():
            raise BodyFileError.about(
                phrase("joints are not listed after their parents"), file=source, field="kintree_table"
            )
        return cls(
            {
                "v_template": read("v_template", count, 3),
                "shapedirs": shapedirs[:, :, :NUM_BETAS].contiguous(),
                "posedirs": posedirs,
                "J_regressor": read("J_regressor", NUM_JOINTS, count),
                "lbs_weights": read("weights", count, NUM_JOINTS),
                "parents": parents.long(),
                "faces": faces,
            },
            gender,
        )

    def to_arrays(self) -> dict[str, np.ndarray]:
        """The arrays under SMPL's own keys, as `from_arrays` reads them."""
        count = self.num_vertices
        posedirs = self.posedirs.T.reshape(count, 3, -1) if len(self.posedirs) else self.posedirs.new_zeros(count, 3, 0)
        tensors = {
            "v_template": self.v_template,
            "f": self.faces,
            "shapedirs": self.shapedirs,
            "posedirs": posedirs,
            "J_regressor": self.J_regressor,
            "weights": self.lbs_weights,
            "kintree_table": torch.stack([self.parents, torch.arange(NUM_JOINTS, device=self.parents.device)]),
        }
        return {name: tensor.cpu().numpy() for name, tensor in tensors.items()}

    @property
    def num_vertices(self) -> int:
        """How many vertices the body has."""
        return len(self.v_template)

    @property
    def device(self) -> torch.device:
        """Where the buffers are."""
        return self.v_template.device

    @cached_property
    def outer_thigh_vertices(self) -> tuple[int, int]:
        """Outermost skin vertex at mid-thigh, left and right (the start rule between the thighs needs them)."""
        joints = self.J_regressor @ self.v_template
        found = []
        for side, sign in (("left", 1.0), ("right", -1.0)):
            hip, knee = joint(f"{side}_hip"), joint(f"{side}_knee")
            level = (joints[hip, 1] + joints[knee, 1]) / 2
            on_thigh = (self.lbs_weights.argmax(1) == hip) & ((self.v_template[:, 1] - level).abs() < 0.03)
            outward = torch.where(on_thigh, sign * self.v_template[:, 0], -torch.inf)
            found.append(int(outward.argmax()))
        return found[0], found[1]

    @cached_property
    def trunk_faces(self) -> Int[np.ndarray, "faces 3"]:
        """Triangles that a tape around the trunk touches: arms and head are left out."""
        faces = self.faces.cpu().numpy()
        return np.asarray(faces[np.isin(self.lbs_weights.argmax(1).cpu().numpy(), TRUNK_JOINTS)[faces].all(1)])

    @cached_property
    def trunk_edges(self) -> Int[np.ndarray, "edges 2"]:
        """Edges of these triangles."""
        return edges_of(self.trunk_faces)

    @cached_property
    def limb_edges(self) -> dict[str, Int[np.ndarray, "edges 2"]]:
        """Edges that a tape touches around the right upper "arm" and the right "thigh"."""
        faces, own = self.faces.cpu().numpy(), self.lbs_weights.argmax(1).cpu().numpy()
        bones = {"arm": ("right_shoulder", "right_elbow"), "thigh": ("right_hip", "right_knee")}
        return {name: edges_of(faces[np.isin(own, [*map(joint, ends)])[faces].all(1)]) for name, ends in bones.items()}

    @cached_property
    def midline_edges(self) -> Int[np.ndarray, "edges 2"]:
        """Edges of the skin between and around the legs' ends that cross the mean body's middle: crotch and seat."""
        faces, own = self.faces.cpu().numpy(), self.lbs_weights.argmax(1).cpu().numpy()
        edges = edges_of(faces[np.isin(own, [joint("pelvis"), joint("left_hip"), joint("right_hip")])[faces].all(1)])
        right = (self.v_template[:, 0] < (self.J_regressor @ self.v_template)[0, 0]).cpu().numpy()
        return np.asarray(edges[right[edges[:, 0]] != right[edges[:, 1]]])

    @cached_property
    def chest_vertices(self) -> Int[np.ndarray, " vertices"]:
        """Skin vertices at the chest's prominence: within 5 mm of what stands out most on the mean body's trunk.

        Looked for from 15 to 45 % of the way from the upper spine joint to the collars, below the armpits.
        """
        mean = self.v_template.cpu().numpy()
        spine, collar = (self.J_regressor @ self.v_template)[[joint("spine3"), joint("left_collar")], 1].tolist()
        share = (mean[:, 1] - spine) / (collar - spine)
        near = np.zeros(len(mean), np.bool_)
        near[np.unique(self.trunk_faces)] = True
        near &= (share > 0.15) & (share < 0.45)
        front = np.where(near, mean[:, 2], -np.inf)
        return np.flatnonzero(front > front.max() - 0.005)

    def with_shape(self, betas: Float[Tensor, "batch 10"]) -> "ShapedBody":
        """Shape by betas (B, 10)."""
        vertices = self.v_template + torch.einsum("bn,vxn->bvx", betas, self.shapedirs)
        joints = self.J_regressor @ vertices
        return ShapedBody(self, betas, vertices, joints)

    def canonical_vertices(self) -> Float[Tensor, "vertices 3"]:
        """Vertices at betas = 0 in the X-pose, (V, 3) m."""
        return self.with_shape(self.v_template.new_zeros(1, NUM_BETAS)).vertices[0]

    def pose_offsets(self, rotations: Float[Tensor, "batch 24 3 3"]) -> Float[Tensor, "batch vertices 3"] | float:
        """Pose blend shapes, (B, V, 3) m, or 0.0 for a body that has none."""
        if not len(self.posedirs):
            return 0.0
        identity = torch.eye(3, device=rotations.device)
        feature = (rotations[:, 1:] - identity).flatten(1)
        return (feature @ self.posedirs).unflatten(1, (-1, 3))


def _rotations(full_pose: Float[Tensor, "batch 72"]) -> Float[Tensor, "batch 24 3 3"]:
    """Rotation matrices of rotation vectors (rad), by Rodrigues' formula with sinc, which holds at angle 0, too."""
    vectors = full_pose.unflatten(1, (NUM_JOINTS, 3))
    angles = (vectors.square().sum(-1) + TINY).sqrt()[..., None, None]
    identity = torch.eye(3, dtype=vectors.dtype, device=vectors.device)
    cross = torch.linalg.cross(vectors[..., None, :], identity.expand(*vectors.shape, 3), dim=-1).mT
    half = torch.sinc(angles / (2 * torch.pi))
    return identity + torch.sinc(angles / torch.pi) * cross + 0.5 * half.square() * (cross @ cross)


def joint_transforms(
    rotations: Float[Tensor, "batch 24 3 3"], joints_rest: Float[Tensor, "batch 24 3"], parents: Int[Tensor, " 24"]
) -> tuple[Float[Tensor, "batch 24 3"], Float[Tensor, "batch 24 4 4"]]:
    """Posed joints, m, and each joint's transform from rest to pose, along the kinematic tree.

    Every round joins each joint's chain of transforms to that of the joint where it ends, so that chains double: five
    products for all joints instead of one after another.
    """
    ending = functional.pad(parents.masked_fill(parents < 0, NUM_JOINTS), (0, 1), value=NUM_JOINTS)
    joints = functional.pad(joints_rest, (0, 0, 0, 1))  # and one more, that all chains end at, which does not move
    chains = torch.eye(4, dtype=joints.dtype, device=joints.device).repeat(len(joints), NUM_JOINTS + 1, 1, 1)
    chains[:, :NUM_JOINTS, :3, :3] = rotations
    chains[:, :, :3, 3] = joints - joints[:, ending]
    for _ in range(NUM_JOINTS.bit_length()):
        chains = chains[:, ending] @ chains
        ending = ending[ending]
    chains = chains[:, :NUM_JOINTS]
    posed = chains[..., :3, 3]
    transforms = chains.clone()
    transforms[..., :3, 3] = posed - (chains[..., :3, :3] @ joints_rest[..., None])[..., 0]
    return posed, transforms


def blend_transforms(
    weights: Float[Tensor, "*lead points 24"], transforms: Float[Tensor, "*lead 24 4 4"]
) -> Float[Tensor, "*lead points 3 4"]:
    """Weighted sum of bone transforms per point: one matrix product."""
    rows = transforms[..., :3, :].flatten(-2)
    return (weights @ rows).unflatten(-1, (3, 4))


def apply_affine(
    affine: Float[Tensor, "*lead 3 4"], points: Float[Tensor, "*lead 3"]
) -> Float[Tensor, "*lead 3"]:  # fmt: skip
    """Apply one 3x4 matrix to each point."""
    return (affine[..., :3] * points[..., None, :]).sum(-1) + affine[..., 3]


@dataclass(frozen=True, eq=False)
class ShapedBody:
    """A batch of bodies with their betas, in no particular pose.

    `vertices_rest` (B, V, 3) and `joints_rest` (B, 24, 3) are those of the zero pose.
    """

    model: BodyModel
    betas: Float[Tensor, "batch 10"]
    vertices_rest: Float[Tensor, "batch vertices 3"]
    joints_rest: Float[Tensor, "batch 24 3"]

    @classmethod
    def together(cls, bodies: Sequence["ShapedBody"]) -> "ShapedBody":
        """Bodies of one model as one batch, with the numbers that each has on its own to the last bit."""
        found = cls(
            bodies[0].model,
            *(
                torch.cat([getattr(body, name) for body in bodies])
                for name in ("betas", "vertices_rest", "joints_rest")
            ),
        )
        for name in ("x_transforms", "joints", "vertices"):
            vars(found)[name] = torch.cat([getattr(body, name) for body in bodies])
        return found

    def first(self, count: int) -> "ShapedBody":
        """The first bodies of the batch, with all that was found of them."""
        found = ShapedBody(self.model, self.betas[:count], self.vertices_rest[:count], self.joints_rest[:count])
        for name in ("x_transforms", "joints", "vertices"):
            if name in vars(self):
                vars(found)[name] = vars(self)[name][:count]
        return found

    @cached_property
    def _x_rotations(self) -> Tensor:
        pose = torch.cat([self.betas.new_zeros(1, 3), x_pose(self.betas.device)], 1)
        return _rotations(pose).expand(len(self.betas), -1, -1, -1)

    @cached_property
    def x_transforms(self) -> Float[Tensor, "batch 24 4 4"]:
        """Rest to X-pose transform of each joint."""
        return joint_transforms(self._x_rotations, self.joints_rest, self.model.parents)[1]

    @cached_property
    def joints(self) -> Float[Tensor, "batch 24 3"]:
        """X-pose joints, (B, 24, 3) m, in shaped space."""
        return apply_affine(self.x_transforms[..., :3, :], self.joints_rest)

    @cached_property
    def x_transforms_inverse(self) -> Float[Tensor, "batch 24 4 4"]:
        """X-pose to rest transform of each joint."""
        return invert_rigid(self.x_transforms)

    @cached_property
    def vertices(self) -> Float[Tensor, "batch vertices 3"]:
        """X-pose vertices, (B, V, 3) m: the skin in shaped space."""
        rest = self.vertices_rest + self.model.pose_offsets(self._x_rotations)
        weights = self.model.lbs_weights.expand(len(rest), -1, -1)
        return apply_affine(blend_transforms(weights, self.x_transforms), rest)

    def with_pose(
        self,
        body_pose: Float[Tensor, "batch 69"],
        global_orient: Float[Tensor, "batch 3"],
        transl: Float[Tensor, "batch 3"],
    ) -> "PosedBody":
        """Pose by axis-angle rotations (B, 69), (B, 3) in radians and a translation (B, 3) in metres."""
        rotations = _rotations(torch.cat([global_orient, body_pose], 1))
        joints, transforms = joint_transforms(rotations, self.joints_rest, self.model.parents)
        transforms[:, :, :3, 3] += transl[:, None]
        return PosedBody(self, body_pose, global_orient, transl, rotations, transforms, joints + transl[:, None])


@dataclass(frozen=True, eq=False)
class PosedBody:
    """A batch of shaped bodies in a pose.

    `rest_transforms` (B, 24, 4, 4) take zero-pose points to posed points (translation included), `joints` (B, 24, 3) m.
    """

    shaped: ShapedBody
    body_pose: Float[Tensor, "batch 69"]
    global_orient: Float[Tensor, "batch 3"]
    transl: Float[Tensor, "batch 3"]
    rotations: Float[Tensor, "batch 24 3 3"] = field(repr=False)
    rest_transforms: Float[Tensor, "batch 24 4 4"] = field(repr=False)
    joints: Float[Tensor, "batch 24 3"] = field(repr=False)

    @property
    def model(self) -> BodyModel:
        """The body model."""
        return self.shaped.model

    @property
    def betas(self) -> Float[Tensor, "batch 10"]:
        """Shape coefficients, (B, 10)."""
        return self.shaped.betas

    @cached_property
    def bone_transforms(self) -> Float[Tensor, "batch 24 4 4"]:
        """Shaped space (X-pose) to posed space, per joint."""
        return self.rest_transforms @ self.shaped.x_transforms_inverse

    @cached_property
    def vertices(self) -> Float[Tensor, "batch vertices 3"]:
        """Posed skin, (B, V, 3) m."""
        rest = self.shaped.vertices_rest + self.model.pose_offsets(self.rotations)
        weights = self.model.lbs_weights.expand(len(rest), -1, -1)
        return apply_affine(blend_transforms(weights, self.rest_transforms), rest)

    @property
    def faces(self) -> Int[Tensor, "faces 3"]:
        """Triangles of the skin."""
        return self.model.faces


def invert_rigid(transforms: Float[Tensor, "*lead 4 4"]) -> Float[Tensor, "*lead 4 4"]:
    """Inverse of rotations with translations."""
    inverse = transforms.clone()
    rotation = transforms[..., :3, :3].transpose(-1, -2)
    inverse[..., :3, :3] = rotation
    inverse[..., :3, 3] = -(rotation @ transforms[..., :3, 3:])[..., 0]
    return inverse
