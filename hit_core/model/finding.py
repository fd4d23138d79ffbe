"""Where a posed point comes from, where one search does not tell: more starts, overlaps, and points without an origin.

One search from the nearest skin vertex finds one place that is carried to a point. It is doubtful where it fails; where
parts overlap, so that several places claim the point; and where it ends in the air beside a part although the point
lies inside the body (beside an arm that touches the trunk, say). Doubtful points are searched again from all parts of
the body that come near. The rules:

* Of several places inside the body, the one that lies deepest counts: deepest below the skin in canonical space,
  whatever the order of searches. Two parts that overlap so meet midway.
* Where no place of the body is carried to a point inside the skin, as in a crease where the network's skinning falls
  short of the skin's own, the class is that of the place carried nearest to it; at the skin, of the tissue just below.
* Outside the skin a point without an origin is empty.

Air inside of the body, as in lungs, has places of its own, which searches find.
"""

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor

from ..body.model import PosedBody
from ..body.normals import VertexNormals
from ..body.winding import Winding
from ..tissues import Found, Tissue
from .deformer import skin as posed_by
from .nearest import nearest_few, nearest_vertices
from .root_finding import Roots

if TYPE_CHECKING:
    from .hit import HITModel

__all__ = ["Finder", "Settled", "certain_logits"]

AT_SKIN_M = 0.002
"""Just below the skin a point may come from this far above it: the network's skin is not quite the body's."""
BELOW_SKIN_M = 0.004
SEED_M = 0.025
SKIN_STEP = 2
NEAR_SEEDS = 32
QUICK_ROUNDS, LAST_ROUNDS = 15, 20
FAR_M = 10.0
PARTS = 5
"""Places of the body from which a doubtful point is searched at most, each this far from the others:"""
PART_M = 0.05
SURE = 10.0
"""Logit of a class that no network gave."""


class Settled(NamedTuple):
    """Shaped points (N, 3), whether they are origins (N,), how found (N,), and the class (N,) where they are not."""

    shaped: Tensor
    valid: Tensor
    found: Tensor
    classes: Tensor


def certain_logits(classes: Int[Tensor, " points"]) -> Float[Tensor, "points 4"]:
    """Logits (N, 4) that leave no doubt of a class."""
    return SURE * torch.nn.functional.one_hot(classes, len(Tissue)).float()


class Finder:
    """Finds the origins of posed points of one body, where a search alone does not.

    Parameters
    ----------
    model : asked
    body : of the model; one of a batch
    row : which of the batch
    published : take skinning weights at shaped points, as the published search and training do, see `find_shaped`
    """

    def __init__(self, model: "HITModel", body: PosedBody, row: int = 0, published: bool = False) -> None:
        self._model, self._body, self._row = model, body, slice(row, row + 1)
        self._betas = body.betas[self._row]
        self._transforms = body.bone_transforms[self._row]
        self._search_betas = None if published else self._betas

    @cached_property
    def winding(self) -> Winding:
        """Winding numbers of the posed skin."""
        return Winding(self._body.vertices[self._row][0], self._body.faces)

    def doubtful(
        self,
        points: Float[Tensor, "points 3"],
        valid: Bool[Tensor, " points"],
        canonical: Float[Tensor, "points 3"],
        labels: Int[Tensor, " points"],
        winding: Int[Tensor, " points"],
        at_skin: Bool[Tensor, " points"] | None = None,
    ) -> Bool[Tensor, " points"]:
        """Points of which one search does not tell where they come from.

        Parameters
        ----------
        points : posed
        valid, canonical, labels : whether one search ended at an origin, where, and what is there
        winding : of the posed skin around the points
        at_skin : points just below the skin, with nothing of the body above; default: those are looked for
        """
        doubtful = (~valid & (winding != 0)) | (winding > 1) | (winding < 0)
        # Within the skin, but empty: air in the body, or beside another part of it.
        empty = (valid & (winding == 1) & (labels == Tissue.NO)).nonzero()[:, 0]
        if len(empty):
            depth = self.depth(canonical[empty])
            beside = depth <= -AT_SKIN_M
            high = ((depth <= AT_SKIN_M) & ~beside).nonzero()[:, 0]
            if len(high):
                beside[high] = ~(self.at_skin(points[empty[high]]) if at_skin is None else at_skin[empty[high]])
            doubtful[empty] = beside
        return doubtful

    def at_skin(self, points: Float[Tensor, "points 3"]) -> Bool[Tensor, " points"]:
        """Whether the way out of the nearest skin leads out of the body, and not into another part of it."""
        skin, normals = self._body.vertices[self._row][0], self._posed_normals
        nearest = nearest_vertices(points, skin)
        return self.winding(points + 2 * AT_SKIN_M * normals[nearest]) == 0

    def depth(self, canonical: Float[Tensor, "points 3"]) -> Float[Tensor, " points"]:
        """How deep canonical points lie below the canonical skin, m; negative outside."""
        skin, normals = self._canonical_skin
        canonical = canonical.nan_to_num(FAR_M).clamp(-FAR_M, FAR_M)  # a search may be thrown anywhere
        nearest = nearest_vertices(canonical, skin)
        return ((skin[nearest] - canonical) * normals[nearest]).sum(-1)

    def settle(
        self,
        points: Float[Tensor, "points 3"],
        shaped: Float[Tensor, "points 3"],
        valid: Bool[Tensor, " points"],
        winding: Int[Tensor, " points"],
    ) -> Settled:
        """Find doubtful points' origins or, where there is none, classes.

        Parameters
        ----------
        points : posed
        shaped, valid : where the first search ended, and whether at an origin
        winding : of the posed skin around the points
        """
        with torch.no_grad():
            depth = torch.where(valid, self._depth_of_shaped(shaped), -torch.inf)
            best = Roots(shaped.clone(), torch.where(valid, 0.0, torch.inf), valid.clone())
            parts = self._parts(points)
            weights = self._seeds[2]
            # A processor leaves out searches that others make needless; an accelerator does all in the time of one.
            together = PARTS if points.device.type == "cuda" else 1
            for true_jacobian in (False, True):
                for group in parts.split(together, 1):
                    wanted = ~(depth > 0) if true_jacobian else ~(depth > 0) | (winding != 1)
                    rows, nth = (wanted[:, None] & (group >= 0)).nonzero().unbind(1)
                    if not len(rows):
                        continue
                    roots = self._model.deformer.find_shaped(
                        points[rows][None], weights[group[rows, nth]][None], self._transforms, self._search_betas,
                        true_jacobian=true_jacobian, max_rounds=LAST_ROUNDS if true_jacobian else QUICK_ROUNDS,
                    )  # fmt: skip
                    own = torch.where(roots.converged, self._depth_of_shaped(roots.points), -torch.inf)
                    for turn in range(group.shape[1]):  # a point once at a time
                        self._keep(best, depth, rows, roots, own, nth == turn)
            return self._classified(points, best, depth, winding)

    def _keep(
        self,
        best: Roots,
        depth: Float[Tensor, " points"],
        rows: Int[Tensor, " searches"],
        roots: Roots,
        own: Float[Tensor, " searches"],
        these: Bool[Tensor, " searches"],
    ) -> None:
        """Put some searches' roots, of depth `own`, into `best` and `depth` where deeper, or else closer to one."""
        closer = ~roots.converged & ~best.converged[rows] & (roots.residual < best.residual[rows])
        better = these & ((own > depth[rows]) | closer)
        kept = rows[better]
        best.points[kept], best.residual[kept] = roots.points[better], roots.residual[better]
        best.converged[kept] = roots.converged[better]
        depth[kept] = torch.maximum(depth[kept], own[better])

    def _classified(
        self, points: Tensor, best: Roots, depth: Float[Tensor, " points"], winding: Int[Tensor, " points"]
    ) -> Settled:
        """Say what points are that no place inside the body is carried to."""
        found = torch.where(best.converged, int(Found.ROOT), int(Found.NONE))
        classes = torch.zeros_like(found)
        lost = ((winding != 0) & ~(depth > 0)).nonzero()[:, 0]
        if len(lost):
            posed, shaped, _ = self._seeds
            seed = nearest_vertices(points[lost], posed)
            near = best.points[lost].isfinite().all(1) & (
                best.residual[lost] < (posed[seed] - points[lost]).norm(dim=-1)
            )
            place = torch.where((near & ~best.converged[lost])[:, None], best.points[lost], shaped[seed])
            classes[lost] = self._class_below(self._model.deformer.canonicalize(place[None], self._betas)[0])
            found[lost], best.points[lost] = int(Found.CARRIED), place
        return Settled(best.points, found == Found.ROOT, found, classes)

    def _class_below(self, canonical: Float[Tensor, "points 3"]) -> Int[Tensor, " points"]:
        """Class at canonical points; of those outside the body or at its skin, the tissue just below the skin."""
        skin, normals = self._canonical_skin
        nearest = nearest_vertices(canonical, skin)
        below = skin[nearest] - BELOW_SKIN_M * normals[nearest]
        high = ((skin[nearest] - canonical) * normals[nearest]).sum(-1) < BELOW_SKIN_M
        logits = self._model.tissue_logits(torch.where(high[:, None], below, canonical))
        logits[high, Tissue.NO] = -torch.inf
        return logits.argmax(-1)

    def _depth_of_shaped(self, shaped: Float[Tensor, "points 3"]) -> Float[Tensor, " points"]:
        return self.depth(self._model.deformer.canonicalize(shaped[None], self._betas)[0])

    @cached_property
    def _canonical_skin(self) -> tuple[Tensor, Tensor]:
        skin = self._model.body_model.canonical_vertices()
        return skin, self._normals_of(skin)

    @cached_property
    def _posed_normals(self) -> Tensor:
        return self._normals_of(self._body.vertices[self._row][0])

    def _normals_of(self, skin: Float[Tensor, "vertices 3"]) -> Float[Tensor, "vertices 3"]:
        return VertexNormals(self._body.faces, len(skin)).of(skin)

    @cached_property
    def _seeds(self) -> tuple[Tensor, Tensor, Tensor]:
        """Points of the body all through it: posed, shaped, and their skinning weights."""
        skin = self._body.shaped.vertices[self._row][0]
        low, high = skin.amin(0), skin.amax(0)
        axes = [torch.arange(float(a), float(b), SEED_M, device=skin.device) for a, b in zip(low, high, strict=True)]
        lattice = torch.stack(torch.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)
        inner = lattice[Winding(skin, self._body.faces)(lattice) != 0]
        shaped = torch.cat([skin[::SKIN_STEP], inner])
        deformer = self._model.deformer
        place = shaped[None] if self._search_betas is None else deformer.canonicalize(shaped[None], self._betas)
        weights = deformer.skinning_weights(place)
        return posed_by(shaped[None], weights, self._transforms)[0], shaped, weights[0]

    def _parts(self, points: Float[Tensor, "points 3"]) -> Int[Tensor, "points parts"]:
        """Seeds near each point, nearest first, each of another part of the body; -1 where there are no more."""
        posed, shaped, _ = self._seeds
        near = nearest_few(points, posed, NEAR_SEEDS)
        places = shaped[near]
        chosen = [near[:, 0]]
        apart = torch.full(near.shape, torch.inf, device=points.device)
        for _ in range(PARTS - 1):
            last = shaped[chosen[-1].clamp(min=0)]
            apart = torch.minimum(apart, (places - last[:, None]).norm(dim=-1))
            other = apart > PART_M
            first = near.gather(1, other.int().argmax(1, keepdim=True))[:, 0]
            chosen.append(torch.where(other.any(1), first, -1))
        return torch.stack(chosen, 1)
