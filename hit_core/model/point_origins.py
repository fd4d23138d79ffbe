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
from typing import TYPE_CHECKING, ClassVar, NamedTuple
from weakref import WeakKeyDictionary

import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor

from ..body.model import PosedBody
from ..body.normals import VertexNormals
from ..tissues import Found, Tissue
from .deformer import skin as posed_by
from .device import FEW_POINTS
from .nearest import Nearest, nearest_on
from .root_finding import LAST_ROUNDS, QUICK_ROUNDS
from .winding import Winding

if TYPE_CHECKING:
    from .hit import HITModel

__all__ = ["Finder", "Settled", "certain_logits"]

AT_SKIN_M = 0.002
"""Just below the skin a point may come from this far above it: the network's skin is not quite the body's."""
BELOW_SKIN_M = 0.004
SEED_M = 0.025
SKIN_STEP = 2
NEAR_SEEDS = 32
FAR_M = 10.0
NO_ORIGIN = -100.0
"""Rank of an end that is no origin, less its residual in metres: below that of all depths."""
PARTS = 5
"""Places of the body from which a doubtful point is searched at most, each this far from the others:"""
PART_M = 0.05
SURE = 10.0
"""Logit of a class that no network gave."""


class Settled(NamedTuple):
    """Shaped and canonical points (N, 3), how they were found (N,), and the class (N,) where they are no origins."""

    shaped: Tensor
    canonical: Tensor
    found: Tensor
    classes: Tensor


class _Best(NamedTuple):
    """The best places found so far: shaped, canonical, residual, whether origins, and how deep in the body."""

    shaped: Tensor
    canonical: Tensor
    residual: Tensor
    valid: Tensor
    depth: Tensor


def certain_logits(classes: Int[Tensor, " points"]) -> Float[Tensor, "points 4"]:
    """Logits (N, 4) that leave no doubt of a class."""
    return SURE * torch.nn.functional.one_hot(classes, len(Tissue)).float()


class _Canonical:
    """The canonical body of a model: its skin, and points in it from which searches begin. Kept for the next body.

    Attributes
    ----------
    skin : tensor (V, 3)
        The body's vertices, metres.
    normals : tensor (V, 3)
        Their normals.
    nearest : Nearest
        What finds the nearest vertex.
    inner : tensor (S, 3)
        A lattice in the body.
    weights : tensor
        Skinning weights of every other vertex, then of the lattice.
    """

    _kept: ClassVar[WeakKeyDictionary["HITModel", tuple[tuple[object, torch.device], "_Canonical"]]] = (
        WeakKeyDictionary()
    )

    def __init__(self, model: "HITModel") -> None:
        faces = model.body_model.faces
        self.skin = skin = model.body_model.canonical_vertices()
        self.normals, self.nearest = VertexNormals(faces, len(skin)).of(skin), Nearest(skin)
        low, high = skin.amin(0), skin.amax(0)
        axes = [torch.arange(float(a), float(b), SEED_M, device=skin.device) for a, b in zip(low, high, strict=True)]
        lattice = torch.stack(torch.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)
        self.inner = lattice[Winding(skin, faces)(lattice) != 0]
        self.weights = model.deformer.skinning_weights(torch.cat([skin[::SKIN_STEP], self.inner])[None])[0]

    @classmethod
    def of(cls, model: "HITModel") -> "_Canonical":
        with torch.no_grad():
            state = model.deformer.lbs_network.folded(), model.device  # another list where weights have changed
            kept = cls._kept.get(model)
            if kept is None or kept[0][0] is not state[0] or kept[0][1] != state[1]:
                kept = cls._kept[model] = state, cls(model)
        return kept[1]


class Finder:
    """Finds the origins of posed points of one body, where a search alone does not.

    Parameters
    ----------
    model : HITModel
        Asked.
    body : PosedBody
        Of the model; one of a batch.
    row : int
        Which of the batch.
    published : bool
        Take skinning weights at shaped points, as the published search and training do, see `find_shaped`.
    """

    def __init__(self, model: "HITModel", body: PosedBody, row: int = 0, published: bool = False) -> None:
        self._model, self._body, self._row = model, body, slice(row, row + 1)
        self._betas = body.betas[self._row]
        self._transforms = body.bone_transforms[self._row]
        self._search_betas = None if published else self._betas
        self._canonical = _Canonical.of(model)

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
        points : tensor (points, 3)
            Posed.
        valid : tensor (P,)
            Whether one search ended at an origin.
        canonical : tensor (P, 3)
            Where it ended.
        labels : tensor (P,)
            Class of that place.
        winding : tensor (points,)
            Of the posed skin around the points.
        at_skin : tensor (points,) | None
            Points just below the skin, with nothing of the body above; default: those are looked for.
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
        skin = self._body.vertices[self._row][0]
        normals = VertexNormals(self._body.faces, len(skin)).of(skin)
        nearest = nearest_on(self._body)[self._row.start](points)
        return self.winding(points + 2 * AT_SKIN_M * normals[nearest]) == 0

    def depth(self, canonical: Float[Tensor, "points 3"]) -> Float[Tensor, " points"]:
        """How deep canonical points lie below the canonical skin, m; negative outside."""
        skin, normals, near = self._canonical.skin, self._canonical.normals, self._canonical.nearest
        canonical = canonical.nan_to_num(FAR_M).clamp(-FAR_M, FAR_M)  # a search may be thrown anywhere
        nearest = near(canonical)
        return ((skin[nearest] - canonical) * normals[nearest]).sum(-1)

    def settle(
        self,
        points: Float[Tensor, "points 3"],
        shaped: Float[Tensor, "points 3"],
        canonical: Float[Tensor, "points 3"],
        valid: Bool[Tensor, " points"],
        winding: Int[Tensor, " points"],
    ) -> Settled:
        """Find doubtful points' origins or, where there is none, classes.

        Parameters
        ----------
        points : tensor (points, 3)
            Posed.
        shaped : tensor (P, 3)
            Where the first search ended, in shaped space.
        canonical : tensor (P, 3)
            The same in canonical space.
        valid : tensor (P,)
            Whether that is an origin.
        winding : tensor (points,)
            Of the posed skin around the points.
        """
        with torch.no_grad():
            depth = torch.where(valid, self.depth(canonical), -torch.inf)
            residual = torch.where(valid, 0.0, torch.inf)
            best = _Best(shaped, canonical, residual, valid, depth)
            parts = self._parts(points)
            weights = self._canonical.weights
            # A processor leaves out searches that others make needless, unless all take the time of one.
            together = PARTS if points.device.type == "cuda" or PARTS * len(points) < FEW_POINTS else 1
            for true_jacobian in (False, True):
                for group in parts.split(together, 1):
                    wanted = ~(best.depth > 0) if true_jacobian else ~(best.depth > 0) | (winding != 1)
                    rows, nth = (wanted[:, None] & (group >= 0)).nonzero().unbind(1)
                    if not len(rows):
                        continue
                    roots = self._model.deformer.find_shaped(
                        points[rows][None], weights[group[rows, nth]][None], self._transforms, self._search_betas,
                        true_jacobian=true_jacobian, max_rounds=LAST_ROUNDS if true_jacobian else QUICK_ROUNDS,
                    )  # fmt: skip
                    place = roots.asked
                    if self._search_betas is None:
                        place = self._model.deformer.canonicalize(roots.points[None], self._betas)[0]
                    own = torch.where(roots.converged, self.depth(place), -torch.inf)
                    new = _Best(roots.points, place, roots.residual, roots.converged, own)
                    best = _best_of(best, new, rows, nth, group.shape[1])
            return self._classified(points, best, winding)

    def _classified(self, points: Tensor, best: _Best, winding: Int[Tensor, " points"]) -> Settled:
        """Say what points are that no place inside the body is carried to."""
        shaped, canonical = best.shaped.clone(), best.canonical.clone()
        residual, valid, depth = best.residual, best.valid, best.depth
        found = torch.where(valid, int(Found.ROOT), int(Found.NONE))
        classes = torch.zeros_like(found)
        lost = ((winding != 0) & ~(depth > 0)).nonzero()[:, 0]
        if len(lost):
            posed, seeds, nearest = self._seeds
            seed = nearest(points[lost])
            near = shaped[lost].isfinite().all(1) & (residual[lost] < (posed[seed] - points[lost]).norm(dim=-1))
            shaped[lost] = torch.where((near & ~valid[lost])[:, None], shaped[lost], seeds[seed])
            canonical[lost] = self._model.deformer.canonicalize(shaped[lost][None], self._betas)[0]
            classes[lost] = self._class_below(canonical[lost])
            found[lost] = int(Found.CARRIED)
        return Settled(shaped, canonical, found, classes)

    def _class_below(self, canonical: Float[Tensor, "points 3"]) -> Int[Tensor, " points"]:
        """Class at canonical points; of those outside the body or at its skin, the tissue just below the skin."""
        skin, normals, near = self._canonical.skin, self._canonical.normals, self._canonical.nearest
        nearest = near(canonical)
        below = skin[nearest] - BELOW_SKIN_M * normals[nearest]
        high = ((skin[nearest] - canonical) * normals[nearest]).sum(-1) < BELOW_SKIN_M
        logits = self._model.tissue_logits(torch.where(high[:, None], below, canonical))
        logits[high, Tissue.NO] = -torch.inf
        return logits.argmax(-1)

    @cached_property
    def _seeds(self) -> tuple[Tensor, Tensor, Nearest]:
        """Points all through the body: posed, shaped, and what finds the nearest posed one."""
        inner = self._canonical.inner
        # To first order of the displacement: searches only begin here.
        inner = inner - self._model.deformer.displacement(inner[None], self._betas)[0]
        shaped = torch.cat([self._body.shaped.vertices[self._row][0, ::SKIN_STEP], inner])
        posed = posed_by(shaped[None], self._canonical.weights[None], self._transforms)[0]
        return posed, shaped, Nearest(posed)

    def _parts(self, points: Float[Tensor, "points 3"]) -> Int[Tensor, "points parts"]:
        """Seeds near each point, nearest first, each of another part of the body; -1 where there are no more."""
        _, shaped, nearest = self._seeds
        near = nearest.few(points, NEAR_SEEDS)
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


def _best_of(
    best: _Best, new: _Best, rows: Int[Tensor, " searches"], nth: Int[Tensor, " searches"], most: int
) -> _Best:
    """The deepest origin of each point, or else what came closest to one: of the best so far and of searches' ends.

    `rows` are the searches' points, `nth` tells a point's searches apart, of which there are at most so many.
    """
    count = len(best.depth)
    places = _Best(*(torch.cat(pair) for pair in zip(best, new, strict=True)))
    far = NO_ORIGIN - places.residual.nan_to_num(torch.inf).clamp(max=-NO_ORIGIN)
    rank = torch.where(places.valid, places.depth, far)
    choice = torch.full((count, 1 + most), -1, device=rank.device)
    choice[:, 0] = torch.arange(count, device=rank.device)
    choice[rows, 1 + nth] = torch.arange(count, len(rank), device=rank.device)
    chosen = torch.where(choice >= 0, rank[choice], -torch.inf).argmax(1, keepdim=True)
    kept = choice.gather(1, chosen)[:, 0]
    return _Best(*(values[kept] for values in places))
