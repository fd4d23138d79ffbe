"""How a phantom subject's insides follow its skin: a smooth reference map from canonical to shaped space.

The skin moves as the body model says. Inside, displacements follow it smoothly (`skin_extension`); where a body
grows, most of the added volume goes to the subcutaneous layer and the core moves little (`pull` towards the motion of
the limb's or trunk's middle). Outside, the smooth extension alone continues the map. The map is linear in betas but for
the switch between growing and shrinking, and is invertible for betas within 3.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

from ..anatomy import NUM_BETAS
from ..training.data.skin_extension import SkinExtension, SkinProjection
from .tissue_labels import Phantom, phantom

__all__ = ["DisplacementBasis", "ReferenceDisplacement", "reference_displacement"]

LEAN_SHARE = 0.12
"""Share of a local gain in girth that reaches the lean tissue; the rest is subcutaneous."""
SHRINK_LIMIT = 0.5
EXTREME = 3.0
SWITCH_M = 0.003
TRUNK = (0, 3, 6, 9)
SPINE_DEPTH_M = 0.03
SPINE_SHARE = 0.3
HEAD_HANDS_FEET = {12: 0.6, 15: 0.0, 20: 0.0, 21: 0.0, 22: 0.0, 23: 0.0, 7: 0.2, 8: 0.2, 10: 0.0, 11: 0.0}
"""Joints whose region gains little or no fat."""


@dataclass(frozen=True, eq=False)
class DisplacementBasis:
    """What the map needs at points: `linear` (N, 3, 10), `pull` (N, 3, 10), `girth` (N, 10), `grow`, `shrink` (N,)."""

    linear: Tensor
    pull: Tensor
    girth: Tensor
    grow: Tensor
    shrink: Tensor

    def displacement(self, betas: Tensor) -> Tensor:
        """Canonical to shaped displacement (..., N, 3) in m for betas (..., 10), one body per leading index."""
        rows = betas[..., None, None, :]
        girth = (self.girth * betas[..., None, :]).sum(-1)
        share = self.shrink + (self.grow - self.shrink) * torch.sigmoid(girth / SWITCH_M)
        return (self.linear * rows).sum(-1) + share[..., None] * (self.pull * rows).sum(-1)


class ReferenceDisplacement:
    """The reference map of a gender's phantom, on a torch device."""

    def __init__(self, anatomy: Phantom, device: str | torch.device = "cpu") -> None:
        self.anatomy = anatomy
        self.device = torch.device(device)
        body = anatomy.body
        identity = torch.eye(NUM_BETAS)
        moved = body.with_shape(identity).vertices - body.with_shape(torch.zeros(1, NUM_BETAS)).vertices
        self.skin_basis = moved.permute(1, 2, 0).contiguous()  # (V, 3, 10): the X-pose skin is linear in betas
        values = torch.cat([self.skin_basis.flatten(1), body.lbs_weights], 1)
        self.extension = SkinExtension(anatomy.vertices, anatomy.faces, values.to(self.device))
        self._prepare_core()

    def _tensor(self, array: np.ndarray) -> Tensor:
        return torch.as_tensor(np.ascontiguousarray(array), dtype=torch.float32, device=self.device)

    def _prepare_core(self) -> None:
        """Per skin vertex: the motion of the middle below it, the gain in girth, and the profile's strengths."""
        anatomy, smoother = self.anatomy, self.anatomy.smoother
        middle = anatomy.vertices - anatomy.normals * anatomy.radius[:, None]
        core = self.extension.averages(self._tensor(middle))[:, : 3 * NUM_BETAS].cpu().numpy()
        normals = anatomy.normals.copy()
        core = self._tie_to_spine(core, middle)
        for _ in range(10):
            core = smoother @ core
            normals = smoother @ normals
        normals /= np.linalg.norm(normals, axis=1, keepdims=True)
        core = core.reshape(-1, 3, NUM_BETAS)
        core[:, :, 0] = self.skin_basis[:, :, 0].numpy()  # height stretches fat and lean alike
        girth = np.einsum("vi,vik->vk", normals, self.skin_basis.numpy() - core)
        for _ in range(10):
            girth = smoother @ girth
        weights = anatomy.body.lbs_weights.numpy()
        region = 1.0 - sum(weights[:, joint] * (1.0 - factor) for joint, factor in HEAD_HANDS_FEET.items())
        share = np.clip(anatomy.thickness / anatomy.radius, 0.02, 0.6)
        grow = region * np.clip(1.0 - LEAN_SHARE / (1.0 - share), 0.0, 1.0)
        extreme = EXTREME * np.linalg.norm(girth, axis=1) + 1e-4
        taken = np.minimum(1.0 - LEAN_SHARE, SHRINK_LIMIT * anatomy.thickness / extreme)
        shrink = region * np.clip(1.0 - (1.0 - taken) / (1.0 - share), 0.0, 1.0)
        for _ in range(10):
            grow, shrink, share = smoother @ grow, smoother @ shrink, smoother @ share
        self._per_vertex = np.concatenate(
            [core.reshape(len(core), -1), girth, np.stack([grow, shrink, share, anatomy.radius], 1)], 1
        ).astype(np.float32)

    def _tie_to_spine(self, core: np.ndarray, middle: np.ndarray) -> np.ndarray:
        """Let the trunk's core follow the back: a growing belly grows in front of it."""
        anatomy = self.anatomy
        weights = anatomy.body.lbs_weights.numpy()
        trunk = weights[:, TRUNK].sum(1)
        dorsal = (np.abs(anatomy.vertices[:, 0]) < 0.04) & (anatomy.normals[:, 2] < -0.5) & (trunk > 0.8)
        order = np.argsort(anatomy.vertices[dorsal, 1])
        levels, backs = anatomy.vertices[dorsal][order][:, 1], anatomy.vertices[dorsal][order][:, 2]
        spine = middle.copy()
        spine[:, 0] *= 0.5
        spine[:, 2] = np.interp(middle[:, 1], levels, backs) + SPINE_DEPTH_M
        followed = self.extension.averages(self._tensor(spine))[:, : 3 * NUM_BETAS].cpu().numpy()
        tied = core.reshape(-1, 3, NUM_BETAS).copy()
        share = (SPINE_SHARE * trunk)[:, None]
        tied[:, 2] += share * (followed.reshape(-1, 3, NUM_BETAS)[:, 2] - tied[:, 2])
        return tied.reshape(core.shape)

    def basis(self, points: np.ndarray, skin: SkinProjection | None = None) -> tuple[DisplacementBasis, Tensor]:
        """The map's basis at canonical points (N, 3) m, and smooth skinning weights (N, 24) there."""
        skin = skin if skin is not None else self.anatomy.project(points)
        corners = torch.as_tensor(self.anatomy.faces[skin.face], device=self.device)
        barycentric = self._tensor(skin.barycentric)
        averages = self.extension.at(points, skin)
        linear = averages[:, : 3 * NUM_BETAS].unflatten(1, (3, NUM_BETAS))
        weights = averages[:, 3 * NUM_BETAS :].clamp_min(0.0)
        weights = weights / weights.sum(1, keepdim=True)
        mixed = (self._tensor(self._per_vertex)[corners] * barycentric[..., None]).sum(1)
        core = mixed[:, : 3 * NUM_BETAS].unflatten(1, (3, NUM_BETAS))
        girth = mixed[:, 3 * NUM_BETAS : 4 * NUM_BETAS]
        grow, shrink, share, radius = mixed[:, 4 * NUM_BETAS :].unbind(1)
        profile = self._profile((self._tensor(skin.depth) / radius).clamp(0.0, 1.0), share)
        pull = core - linear
        pull[:, :, 0] = 0.0
        return DisplacementBasis(linear, pull, girth, grow * profile, shrink * profile), weights

    @staticmethod
    def _profile(level: Tensor, share: Tensor) -> Tensor:
        """Strength of the pull by relative depth: 0 on the skin, 1 below the fat, 0 in the middle."""
        rising = (level / share).clamp(0.0, 1.0)
        rising = rising * (1.0 - share) / (1.0 - level).clamp_min(0.1)  # makes the fat's stretch even across its depth
        fading = 1.0 - ((level - 0.3) / 0.65).clamp(0.0, 1.0)
        fading = fading * fading * (3.0 - 2.0 * fading)
        return rising.clamp(0.0, 1.0) * fading


@lru_cache(maxsize=4)
def reference_displacement(gender: str, device: str = "cpu") -> ReferenceDisplacement:
    """The reference map of the embedded body of a gender."""
    return ReferenceDisplacement(phantom(gender), device)
