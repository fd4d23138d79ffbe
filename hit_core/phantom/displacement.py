"""How a phantom subject's insides follow its skin: a smooth reference map from canonical to shaped space.

The skin moves as the body model says. Bones follow the joints at their ends: taller bodies have longer and wider bones,
fatter ones the same. Lungs follow the spine, and a little the chest. The subcutaneous layer gains or loses its share of
the skin's distance from the skeleton. In between, displacements pass from one to the other smoothly; outside, a smooth
extension of the skin's continues the map. But for the layer's thickness, the map is linear in betas.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

from ..body.beta_limits import NUM_BETAS
from ..body.joints import NUM_JOINTS, joint
from ..body.model import BodyModel
from ..training.data.skin_extension import SkinExtension, SkinProjection
from .bones import canonical_joints
from .layer import share_of_gain, thickness_ratio
from .shapes import smooth_min
from .tissue_labels import Phantom, phantom

__all__ = ["DisplacementBasis", "ReferenceDisplacement", "reference_displacement"]

SEGMENTS = (
    ("pelvis", "spine1"), ("spine1", "spine2"), ("spine2", "spine3"), ("spine3", "neck"), ("neck", "head"),
    ("pelvis", "left_hip"), ("left_hip", "left_knee"), ("left_knee", "left_ankle"), ("left_ankle", "left_foot"),
    ("spine3", "left_collar"), ("left_collar", "left_shoulder"), ("left_shoulder", "left_elbow"),
    ("left_elbow", "left_wrist"), ("left_wrist", "left_hand"),
)  # fmt: skip
"""The skeleton: what lies near one of these moves as its joints do."""
WIDTH_OF_LENGTH = 0.5
"""Bodies of equal mass index widen by this share of what they lengthen."""
NEAR_M = 0.03
"""Segments' motions are mixed by the inverse cube of the distance and this."""
LUNGS_FOLLOW = 0.75
"""Share of the skeleton's motion in the lungs; the rest is the chest's."""
FADE_OF_RADIUS = 0.9
"""The layer's push fades between its lower side and this share of the inner radius."""
ROUND_THE_LIMB = 60
"""Rounds of smoothing that spread a gain around a limb."""
SLIMMEST = 2.3
OTHERS = 1.2
"""Betas that the map must bear: the second as this, the others together by their standard deviation if drawn evenly."""
LARGEST_STRAIN = 0.8
SLIP = 0.3
"""What a slip along the skin counts against a move towards it."""
LEAST_LOSS = 0.06
"""The layer is thinner everywhere by this share or more where the mass index falls by one unit of beta."""


@dataclass(frozen=True, eq=False)
class DisplacementBasis:
    """What the map needs at points: `linear` (N, 3, 10) m, `layer` (N, 3) m, `gain` (N, 10)."""

    linear: Tensor
    layer: Tensor
    gain: Tensor

    def displacement(self, betas: Tensor) -> Tensor:
        """Canonical to shaped displacement (..., N, 3) in m for betas (..., 10), one body per leading index."""
        ratio = thickness_ratio((self.gain * betas[..., None, :]).sum(-1))
        return (self.linear * betas[..., None, None, :]).sum(-1) + (1.0 - ratio[..., None]) * self.layer


class Skeleton:
    """The motion of bones and core with betas: each segment moves with its two joints, and widens with height."""

    def __init__(self, body: BodyModel) -> None:
        self.joints, turns = canonical_joints(body)
        regressed = np.einsum("jv,vik->jik", body.J_regressor.numpy().astype(np.float64), body.shapedirs.numpy())
        moved = np.zeros((NUM_JOINTS, 3, NUM_BETAS))
        for index, parent in enumerate(body.parents.tolist()):
            moved[index] = regressed[index]
            if parent >= 0:  # the X-pose turns legs about the hips
                moved[index] = moved[parent] + turns[parent] @ (regressed[index] - regressed[parent])
        self.moved = moved
        tall = np.ptp(body.v_template.numpy()[:, 1]), np.ptp((body.v_template + body.shapedirs[..., 0]).numpy()[:, 1])
        self.widening = WIDTH_OF_LENGTH * (tall[1] / tall[0] - 1.0)
        pairs = [(joint(a), joint(b)) for a, b in SEGMENTS]
        other = [(joint(a.replace("left", "right")), joint(b.replace("left", "right"))) for a, b in SEGMENTS]
        self.segments = tuple(dict.fromkeys(pairs + other))

    def motion(self, points: np.ndarray) -> np.ndarray:
        """Motion (N, 3, 10) in m per beta at canonical points (N, 3)."""
        total, weights = np.zeros((len(points), 3, NUM_BETAS), np.float32), np.zeros(len(points))
        for start, end in self.segments:
            axis = self.joints[end] - self.joints[start]
            length = np.linalg.norm(axis)
            share = (points - self.joints[start]) @ axis / length**2
            offset = points - self.joints[start] - share[:, None] * axis
            off_end = np.maximum(np.maximum(-share, share - 1.0), 0.0) * length
            distance = np.sqrt((offset**2).sum(1) + off_end**2)
            weight = (distance + NEAR_M) ** -6.0
            inside = np.clip(share, 0.0, 1.0)[:, None, None]
            own = (1.0 - inside) * self.moved[start] + inside * self.moved[end]
            wider = -0.5 * (axis / length) @ (self.moved[end] - self.moved[start]) / length  # at equal volume
            wider[0] = self.widening
            own = own + offset[:, :, None] * wider
            total += (weight[:, None, None] * own).astype(np.float32)
            weights += weight
        return total / weights[:, None, None].astype(np.float32)


class ReferenceDisplacement:
    """The reference map of a gender's phantom, on a torch device."""

    def __init__(self, anatomy: Phantom, device: str | torch.device = "cpu") -> None:
        self.anatomy = anatomy
        self.device = torch.device(device)
        body = anatomy.body
        self.skeleton = Skeleton(body)
        identity = torch.eye(NUM_BETAS)
        moved = body.with_shape(identity).vertices - body.with_shape(torch.zeros(1, NUM_BETAS)).vertices
        self.skin_basis = moved.permute(1, 2, 0).contiguous()  # (V, 3, 10): the X-pose skin is linear in betas
        self.extension = SkinExtension(anatomy.vertices, anatomy.faces, self._per_vertex())

    def _tensor(self, array: np.ndarray) -> Tensor:
        return torch.as_tensor(np.ascontiguousarray(array), dtype=torch.float32, device=self.device)

    def _per_vertex(self) -> Tensor:
        """Skin's motion, skinning weights, what a smooth extension of the motion lacks below the layer, the layer's
        gain, its push, thickness and inner radius: (V, 30 + 24 + 30 + 10 + 3 + 2)."""
        anatomy, smoother = self.anatomy, self.anatomy.smoother
        normals = anatomy.normals.copy()
        for _ in range(6):
            normals = smoother @ normals
        normals /= np.linalg.norm(normals, axis=1, keepdims=True)
        skin = self.skin_basis.numpy()
        girth = np.einsum("vi,vik->vk", normals, skin - self.skeleton.motion(anatomy.vertices))
        for _ in range(ROUND_THE_LIMB):
            girth = smoother @ girth
        share = share_of_gain(anatomy.body, smoother)
        thickness = np.maximum(anatomy.thickness, 1e-4)
        gain = share[:, None] * girth / np.maximum(thickness, 3e-3)[:, None]
        gain[:, 1] = smooth_min(gain[:, 1], np.full(len(gain), -LEAST_LOSS), 2.0 * LEAST_LOSS)
        below = anatomy.vertices - normals * thickness[:, None]
        flat = self._tensor(skin.reshape(len(skin), -1))
        at_below = SkinExtension(anatomy.vertices, anatomy.faces, flat).at(below, anatomy.project(below))
        lacking = (flat - at_below).cpu().numpy()
        for _ in range(6):
            gain, lacking = smoother @ gain, smoother @ lacking
        sizes = np.stack([thickness, anatomy.radius], 1)
        layer = np.concatenate([lacking, gain, normals * thickness[:, None], sizes], 1)
        return torch.cat([flat, anatomy.body.lbs_weights.to(self.device), self._tensor(layer)], 1)

    def layer_at_vertices(self) -> tuple[np.ndarray, Tensor]:
        """The layer's thickness (V,) m at betas 0 and its gain (V, 10) per beta, see `thickness_ratio`."""
        start = 6 * NUM_BETAS + NUM_JOINTS
        return self.anatomy.thickness, self.extension.values[:, start : start + NUM_BETAS].cpu()

    def basis(self, points: np.ndarray, skin: SkinProjection | None = None) -> tuple[DisplacementBasis, Tensor]:
        """The map's basis at canonical points (N, 3) m, and smooth skinning weights (N, 24) there."""
        skin = skin if skin is not None else self.anatomy.project(points)
        parts = self.extension.at(points, skin).split([3 * NUM_BETAS, NUM_JOINTS, 3 * NUM_BETAS, NUM_BETAS, 3, 2], 1)
        extended, weights, lacking, gain, layer, sizes = parts
        weights = weights.clamp_min(0.0)
        thickness, radius = sizes.unbind(1)
        depth = self._tensor(skin.depth)
        pushed = _push(depth, thickness, radius)[:, None]
        flesh = DisplacementBasis(
            (extended + pushed * lacking).unflatten(1, (3, NUM_BETAS)), pushed * layer, gain
        )  # fmt: skip
        core = self._tensor(self.skeleton.motion(points))
        held = self._held(points, depth - thickness, flesh, core, layer / layer.norm(dim=1, keepdim=True))[:, None]
        linear = flesh.linear + held[..., None] * (core - flesh.linear)
        return DisplacementBasis(linear, (1.0 - held) * flesh.layer, gain), weights / weights.sum(1, keepdim=True)

    def _held(
        self, points: np.ndarray, below_fat: Tensor, flesh: DisplacementBasis, core: Tensor, outward: Tensor
    ) -> Tensor:
        """How much (N,) a point follows the skeleton: wholly in bone, not at all in the layer, and where flesh would
        press into an organ close below the layer, no more than that it stays between them."""
        slim = torch.zeros(NUM_BETAS, device=self.device)
        slim[1] = SLIMMEST
        pressed = ((core - flesh.linear) * outward[..., None]).sum(1)  # per unit of each beta
        by_loss = (core * slim).sum(-1) - flesh.displacement(slim)
        pressed[:, 1] = 0.0
        towards = (by_loss * outward).sum(1)
        slip = (by_loss - towards[:, None] * outward).norm(dim=1)
        closing = towards.clamp_min(0.0) + SLIP * slip + OTHERS * pressed.norm(dim=1)
        held = torch.zeros_like(below_fat)
        below = below_fat.clamp_min(0.0)
        for organ, follows in ((self.anatomy.bones, 1.0), (self.anatomy.lungs, LUNGS_FOLLOW)):
            off = self._tensor(organ.distance(points)).clamp_min(0.0)
            room = LARGEST_STRAIN * (below + off) / closing.clamp_min(1e-6)
            held = torch.maximum(held, room.clamp_max(follows) * below / (below + off).clamp_min(1e-6))
        return held


def _push(depth: Tensor, thickness: Tensor, radius: Tensor) -> Tensor:
    """Strength of the layer's push by depth: 0 on the skin, 1 at the layer's lower side, 0 in the middle."""
    rising = (depth / thickness).clamp(0.0, 1.0)
    end = torch.maximum(FADE_OF_RADIUS * radius, 1.5 * thickness)
    fading = 1.0 - ((depth - thickness) / (end - thickness)).clamp(0.0, 1.0)
    return rising * fading * fading * (3.0 - 2.0 * fading)


@lru_cache(maxsize=4)
def reference_displacement(gender: str, device: str = "cpu") -> ReferenceDisplacement:
    """The reference map of the embedded body of a gender."""
    return ReferenceDisplacement(phantom(gender), device)
