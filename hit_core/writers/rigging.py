"""Skin and tissues of one body, bound to SMPL's joints, with a morph target per beta.

The skin is bound in the zero pose, where the body model skins it; the tissues in the X-pose, where the HIT model does.
Binding both in one of the two would put the groin off by centimetres. But many programs, Blender among them, know one
bind pose a joint. So each joint that the X-pose moves (hips to feet) has a twin, which rides on it without turning, is
bound in the X-pose, and moves the tissues. Then each joint has one bind pose, and all meshes share one skin.

What is approximate, and by how much, stands in `RiggedBody.errors_m`:

* Engines blend four joints a vertex; HIT's weights are spread over all 24. The bind shape takes the difference up, so
  that in the body's own pose every vertex is where the model has it; in other poses some are not.
* Morph targets are linear; the tissues' dependence on betas is not. A target is the step of one standard deviation
  from the body's own betas, towards the mean where a beta is above 1. At weights equal to the betas the shape is exact.
* Joints do not morph: they stay those of the body's own betas. Other weights bend about joints that are a little off.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from jaxtyping import Float, Float32, UInt8, UInt32
from scipy.spatial.transform import Rotation
from torch import Tensor

from ..body.beta_limits import NUM_BETAS
from ..body.joints import JOINT_NAMES, NUM_JOINTS
from ..body.model import PosedBody, apply_affine, blend_transforms, x_pose
from ..breathing import breathe
from ..errors import InputError
from ..model.deformer import inverse_skin
from ..model.hit import HITModel
from ..phrases import phrase
from ..surfaces import CanonicalSurfaces, bake
from ..surfaces.bake import Detail

__all__ = ["RiggedBody", "RiggedMesh", "rig"]

TWIN = "_tissues"
"""Follows the name of a joint in that of its twin."""
INFLUENCES = 4
"""Joints a vertex that every engine blends."""
TURN_ABOVE = 1.0
"""Above this beta a target is the step towards the mean, so that no target needs a shape beyond the model's."""
LEAST_VOLUME = 0.3
"""Where blending shrinks space below this share (a sharp fold), the bind shape takes no difference up."""
LARGEST_CORRECTION_M = 0.03

_FACTS = {
    "joints": "SMPL's 24, and for each from the hips down a twin (its name with " + TWIN + ") that rides on it without "
    "turning and moves LT, AT, BT; their places are those of the body's own betas and do not morph",
    "bind": "one bind pose a joint, one skin for all meshes: SMPL's joints in the zero pose, twins in the X-pose; "
    "in the body's own pose every vertex is where the model has it",
    "morph_targets": "beta_0 to beta_9: one standard deviation each, linear around the body's own betas; "
    "the default weights are the body's betas",
}

Progress = Callable[[float], None]


@dataclass(frozen=True, eq=False)
class RiggedMesh:
    """A skinned mesh.

    Attributes
    ----------
    name : str
        "body", "LT", "AT" or "BT".
    vertices, normals : array (V, 3)
        Metres, in the bind shape with all morph weights 0.
    faces : array (F, 3)
        Triangles.
    joints, weights : array (V, 4)
        The joints that move a vertex, and how much; weights sum to 1.
    targets, target_normals : array (10, V, 3)
        Metres, what a weight of 1 adds, one a beta.
    """

    name: str
    vertices: Float32[np.ndarray, "V 3"]
    normals: Float32[np.ndarray, "V 3"]
    faces: UInt32[np.ndarray, "F 3"]
    joints: UInt8[np.ndarray, "V 4"]
    weights: Float32[np.ndarray, "V 4"]
    targets: Float32[np.ndarray, "10 V 3"]
    target_normals: Float32[np.ndarray, "10 V 3"]


@dataclass(frozen=True, eq=False)
class RiggedBody:
    """Meshes on a tree of J joints: SMPL's 24, then the twins.

    Attributes
    ----------
    meshes : tuple[RiggedMesh, ...]
        Skin and tissues.
    names : tuple[str, ...]
        Of the joints.
    parents : tuple[int, ...]
        Of each joint; -1 for the pelvis.
    translations : array (J, 3)
        Metres, of each joint from its parent.
    rotations : array (J, 4)
        Quaternions x y z w, the body's own pose.
    inverse_bind : array (J, 4, 4)
        From the shape that is bound to each joint's own frame.
    betas : array (10,)
        The morph weights at which the meshes have the body's own shape.
    errors_m : dict[str, dict[str, float]]
        Largest and mean distances from the model's own surfaces, m, by cause.
    """

    meshes: tuple[RiggedMesh, ...]
    names: tuple[str, ...]
    parents: tuple[int, ...]
    translations: Float32[np.ndarray, "J 3"]
    rotations: Float32[np.ndarray, "J 4"]
    inverse_bind: Float32[np.ndarray, "J 4 4"]
    betas: Float32[np.ndarray, " 10"]
    errors_m: dict[str, dict[str, float]]

    def record(self, detail: str) -> dict[str, Any]:
        """What a record says of a rigged body."""
        return {"detail": detail, "method": "transport", "rig": {**_FACTS, "errors_m": self.errors_m}}


@dataclass(frozen=True, eq=False)
class Bound:
    """One set of vertices on its way to a mesh: `shape` and `targets` where it is bound, `joint_weights` (V, 24)."""

    shape: Tensor
    targets: Tensor
    joint_weights: Tensor

    def at(self, betas: Tensor, own: Tensor) -> Tensor:
        """The bind shape with other morph weights."""
        return self.shape + torch.einsum("i,ivc->vc", betas - own, self.targets)

    def posed(self, shape: Tensor, transforms: Tensor) -> Tensor:
        """Skin a bind shape."""
        return apply_affine(blend_transforms(self.joint_weights[None], transforms), shape[None])[0]


def rig(model: HITModel, body: PosedBody, detail: Detail = "display", progress: Progress | None = None) -> RiggedBody:
    """Bind skin and tissues of one body to its joints.

    Parameters
    ----------
    model : HITModel
        The model.
    body : PosedBody
        One body made by it: joints take its pose, morph weights its betas.
    detail : Detail
        Of the tissues; "display" makes files of some 22 MB, "full" of some 260 MB.
    progress : Progress | None
        Called with the finished share; what it raises ends the work.

    Raises
    ------
    InputError
        More than one body, or an unknown detail.
    """
    if len(body.betas) != 1:
        raise InputError.about(
            phrase("one body at a time can be rigged"), field="betas", expected="1", found=len(body.betas)
        )
    report = progress or (lambda share: None)
    with torch.no_grad():
        canonical = bake(model, None, detail, lambda share: report(0.2 * share))
        tissues, checked = _tissues(model, canonical, body, lambda share: report(0.2 + 0.7 * share))
        skin = bound_skin(body)
        report(0.92)
        parents = body.model.parents.tolist()
        twins = _moved_by_x_pose(parents)
        to_rest = torch.eye(4, device=body.betas.device).repeat(NUM_JOINTS, 1, 1)
        to_rest[:, :3, 3] = -body.shaped.joints_rest[0]
        to_x = to_rest @ body.shaped.x_transforms_inverse[0]
        own = torch.arange(NUM_JOINTS, device=body.betas.device)
        of_tissues = own.clone()
        of_tissues[twins] = NUM_JOINTS + torch.arange(len(twins), device=own.device)
        meshes = [_mesh("body", skin, body.faces, body.betas[0], own)]
        for tissue, part in canonical.ranges.items():
            bound = Bound(
                tissues.shape[part.vertices], tissues.targets[:, part.vertices], tissues.joint_weights[part.vertices]
            )
            faces = canonical.faces[part.faces] - part.vertices.start
            meshes.append(_mesh(tissue.name, bound, faces, body.betas[0], of_tissues))
        report(0.97)
        errors = {**checked, **_errors(canonical, body, skin, tissues)}
        translations, rotations = _joint_frames(body, len(twins))
    return RiggedBody(
        tuple(meshes), (*JOINT_NAMES, *(JOINT_NAMES[joint] + TWIN for joint in twins)), (*parents, *twins),
        translations, rotations, torch.cat([to_rest, to_x[twins]]).cpu().numpy(), body.betas[0].cpu().numpy(), errors,
    )  # fmt: skip


def _moved_by_x_pose(parents: list[int]) -> list[int]:
    """Joints that the X-pose turns, or whose parents it moves."""
    turned = x_pose().view(-1, 3).any(1).tolist()
    moved: list[int] = []
    for joint in range(1, NUM_JOINTS):
        if turned[joint - 1] or parents[joint] in moved:
            moved.append(joint)
    return moved


def _tissues(
    model: HITModel, canonical: CanonicalSurfaces, body: PosedBody, report: Progress
) -> tuple[Bound, dict[str, dict[str, float]]]:
    """All tissues bound in the X-pose, and how far linear targets are off."""
    own = body.betas[0]
    shaped = canonical.with_shape(body.shaped)
    targets = []
    for index in range(NUM_BETAS):
        report(index / (NUM_BETAS + 2))
        step = -1.0 if float(own[index]) > TURN_ABOVE else 1.0
        betas = own.clone()
        betas[index] += step
        moved = canonical.with_shape(model.body(betas=betas).shaped, start=shaped).vertices
        targets.append(step * (moved - shaped.vertices))
    weights = _strongest(canonical.skinning_weights)
    exact = shaped.with_pose(body).vertices
    shape = _taken_back(exact, shaped.vertices, weights, body.bone_transforms)
    bound = Bound(shape, torch.stack(targets), weights)
    distances = []
    # All betas one standard deviation away, with two patterns of signs.
    for number, period in enumerate((2, 3)):
        report((NUM_BETAS + number) / (NUM_BETAS + 2))
        signs = torch.tensor([1.0 if index % period else -1.0 for index in range(NUM_BETAS)], device=own.device)
        other = canonical.with_shape(model.body(betas=own + signs).shaped, start=shaped).vertices
        linear = shaped.vertices + torch.einsum("i,ivc->vc", signs, bound.targets)
        distances.append((linear - other).norm(dim=1))
    return bound, {"tissues with every beta 1 off": _spread(torch.cat(distances))}


def bound_skin(body: PosedBody) -> Bound:
    """The skin, bound in the zero pose; the blend shapes of the body's own pose are part of its shape."""
    model = body.model
    weights = _strongest(model.lbs_weights)
    shape = _taken_back(body.vertices[0], body.shaped.vertices_rest[0], weights, body.rest_transforms)
    return Bound(shape, model.shapedirs.permute(2, 0, 1), weights)


def _strongest(weights: Float[Tensor, "points 24"]) -> Float[Tensor, "points 24"]:
    """The four largest weights of each point, made to sum to 1."""
    kept, joints = weights.topk(INFLUENCES, dim=1)
    return torch.zeros_like(weights).scatter(1, joints, kept / kept.sum(1, keepdim=True))


def _taken_back(exact: Tensor, plain: Tensor, weights: Tensor, transforms: Tensor) -> Tensor:
    """Vertices that these weights carry exactly to `exact`, or the plain ones where they cannot or go too far."""
    found = inverse_skin(exact[None], weights[None], transforms)[0]
    volume = torch.linalg.det(blend_transforms(weights[None], transforms)[0, :, :, :3])
    fits = (volume > LEAST_VOLUME) & ((found - plain).norm(dim=1) < LARGEST_CORRECTION_M)
    return torch.where(fits[:, None], found, plain)


def _joint_frames(body: PosedBody, twins: int) -> tuple[np.ndarray, np.ndarray]:
    """Each joint's place and rotation in its parent's frame: (J, 3) m and (J, 4) quaternions; twins lie on theirs."""
    rest = body.shaped.joints_rest[0]
    places = rest.clone()
    places[1:] -= rest[body.model.parents[1:]]
    places[0] += body.transl[0]
    quaternions = Rotation.from_matrix(body.rotations[0].cpu().numpy().astype(np.float64)).as_quat()
    still = np.repeat(np.array([[0, 0, 0, 1]], np.float32), twins, 0)
    return (
        np.concatenate([places.cpu().numpy(), np.zeros((twins, 3), np.float32)]),
        np.concatenate([quaternions.astype(np.float32), still]),
    )


def _mesh(name: str, bound: Bound, faces: Tensor, own: Tensor, movers: Tensor) -> RiggedMesh:
    """Make a mesh with all morph weights 0; `movers` (24,) are the joints that stand for SMPL's."""
    zero = bound.at(torch.zeros_like(own), own)
    normals = _normals(zero, faces)
    turned = torch.stack([_normals(zero + target, faces) for target in bound.targets]) - normals
    weights, joints = bound.joint_weights.topk(INFLUENCES, dim=1)
    weights = weights / weights.sum(1, keepdim=True)
    joints = torch.where(weights > 0, movers[joints], 0)
    return RiggedMesh(
        name,
        zero.cpu().numpy(),
        normals.cpu().numpy(),
        faces.cpu().numpy().astype(np.uint32),
        joints.cpu().numpy().astype(np.uint8),
        weights.cpu().numpy(),
        bound.targets.contiguous().cpu().numpy(),
        turned.cpu().numpy(),
    )


def _normals(vertices: Tensor, faces: Tensor) -> Tensor:
    """Unit vertex normals, weighted by area; up where a vertex has no face."""
    breathe()
    corners = faces.long()
    a, b, c = vertices[corners.flatten()].view(-1, 3, 3).unbind(1)
    facets = torch.linalg.cross(b - a, c - a)
    summed = torch.zeros_like(vertices)
    for corner in range(3):
        summed.index_add_(0, corners[:, corner], facets)
    lengths = summed.norm(dim=1, keepdim=True)
    up = torch.tensor([0.0, 1.0, 0.0], device=vertices.device)
    return torch.where(lengths > 1e-20, summed / lengths.clamp(min=1e-20), up)


def _errors(canonical: CanonicalSurfaces, body: PosedBody, skin: Bound, tissues: Bound) -> dict[str, dict[str, float]]:
    """Distances from the model's surfaces: as opened, bent otherwise, and with other betas on these joints."""
    shaped = canonical.with_shape(body.shaped)
    opened = torch.cat([
        (skin.posed(skin.shape, body.rest_transforms) - body.vertices[0]).norm(dim=1),
        (tissues.posed(tissues.shape, body.bone_transforms) - shaped.with_pose(body).vertices).norm(dim=1),
    ])  # fmt: skip
    bent = []
    for pose in (torch.zeros(1, 69), x_pose(), _seated()):
        other = body.shaped.with_pose(pose.to(body.betas.device), body.global_orient, body.transl)
        bent.append((skin.posed(skin.shape, other.rest_transforms) - other.vertices[0]).norm(dim=1))
        bent.append(
            (tissues.posed(tissues.shape, other.bone_transforms) - shaped.with_pose(other).vertices).norm(dim=1)
        )
    joints = []
    own = body.betas[0]
    for index in range(NUM_BETAS):
        betas = own.clone()
        betas[index] += 1.0
        exact = body.model.with_shape(betas[None]).with_pose(body.body_pose, body.global_orient, body.transl)
        linear = skin.posed(skin.at(betas, own), body.rest_transforms)
        joints.append((linear - exact.vertices[0]).norm(dim=1))
    return {
        "as opened": _spread(opened),
        "in the T-, X- and seated pose": _spread(torch.cat(bent)),
        "skin with one beta 1 off, joints left in place": _spread(torch.cat(joints)),
    }


def _seated() -> Tensor:
    """Hips and knees bent by 85 degrees."""
    pose = torch.zeros(1, 69)
    for joint, degrees in ((1, -85.0), (2, -85.0), (4, 85.0), (5, 85.0)):
        pose[0, 3 * (joint - 1)] = np.radians(degrees)
    return pose


def _spread(distances: Tensor) -> dict[str, float]:
    return {"max": round(float(distances.max()), 6), "mean": round(float(distances.mean()), 6)}
