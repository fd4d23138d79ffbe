"""What the model says at points of a plane; a processor starts posed points' searches from solved ones near them."""

from typing import NamedTuple

import numpy as np
import torch
from jaxtyping import Bool, Float, Int, UInt8
from torch import Tensor
from torch.nn import functional

from hit_core.body.model import PosedBody
from hit_core.model.hit import HITModel
from hit_core.model.nearest import start_weights
from hit_core.model.point_origins import AT_SKIN_M, certain_logits
from hit_core.model.root_finding import MAX_ROUNDS, NEAR_ROUNDS, inverse_3x3
from hit_core.slices.sieve import CellGrid, section_winding, upload
from hit_core.spaces import Space
from hit_core.tissues import Found

__all__ = ["Answers", "PlaneQuery"]

WIDEST_LATTICE_M = 0.02
TRUSTED_M = 0.01
"""Points of a cell start from its corners if what each of these foretells of them differs by less than this."""
ON_NODE = 1e-3
"""Share of a cell within which a point counts as lying on a node."""


class Answers(NamedTuple):
    """Class logits of points, and what comes with them."""

    logits: Float[Tensor, "N 4"]
    shaped: Float[Tensor, "N 3"]
    """Those of canonical space stand in for the shaped ones where there are none."""
    canonical: Float[Tensor, "N 3"]
    found: UInt8[Tensor, " N"] | None = None
    """Of `Found`, in posed space only."""


class PlaneQuery:
    """Asks the model at pixels of a plane that lies in a space, of one body.

    With `settle`, doubtful points are searched until they are found, see `model.point_origins`. Without, as in a
    drag, they are given as CARRIED, with whatever one search came to.
    """

    def __init__(self, model: HITModel, body: PosedBody, grid: CellGrid, space: Space, settle: bool = True) -> None:
        self.model, self.body, self.space, self.settle = model, body, space, settle
        self._plane = grid.plane
        near = 2 * grid.side * grid.plane.spacing <= WIDEST_LATTICE_M and model.device.type == "cpu"
        self._lattice = _Lattice(model, body, grid) if near and space == "posed" else None
        if space == "posed":
            plane, skin = grid.plane, body.vertices[0]
            self._winding = section_winding(plane, skin, body.faces).flatten()
            reach = int(np.ceil(AT_SKIN_M / plane.spacing))
            outside = (self._winding == 0).view(1, *plane.shape).float()
            self._at_skin = functional.max_pool2d(outside, 2 * reach + 1, 1, reach).flatten() > 0
            self._frame = upload(np.array((plane.origin, plane.right, plane.up)), skin)

    def at(self, points: Float[Tensor, "N 3"], max_rounds: int = MAX_ROUNDS) -> Answers:
        """Answers at pixels' centres; with fewer rounds, searches give up early and nothing is settled."""
        if self.space == "canonical":
            return Answers(self.model.tissue_logits(points), points, points)
        if self.space == "shaped":
            canonical = self.model.deformer.canonicalize(points[None], self.body.betas)[0]
            return Answers(self.model.tissue_logits(canonical), points, canonical)
        if self._lattice is None:
            shaped, canonical, valid = search(self.model, self.body, points, max_rounds)
        else:
            shaped, canonical, valid = self._lattice.search(points, max_rounds)
        logits = self.model.tissue_logits(canonical)
        labels = logits.argmax(-1)
        found = torch.where(valid, int(Found.ROOT), int(Found.NONE)).to(torch.uint8)
        pixel = self._pixels(points)
        winding = self._winding[pixel].long()
        finder = self.model.finder(self.body)
        doubtful = finder.doubtful(points, valid, canonical, labels, winding, self._at_skin[pixel])
        if not self.settle or max_rounds < MAX_ROUNDS:
            found[doubtful] = int(Found.CARRIED)
        elif len(rows := doubtful.nonzero()[:, 0]):
            settled = finder.settle(points[rows], shaped[rows], canonical[rows], valid[rows], winding[rows])
            shaped[rows], canonical[rows] = settled.shaped, settled.canonical
            found[rows] = settled.found.to(torch.uint8)
            own = self.model.tissue_logits(canonical[rows])
            certain = (settled.found != Found.ROOT)[:, None]
            logits[rows] = torch.where(certain, certain_logits(settled.classes), own)
        logits = torch.where((found == Found.NONE)[:, None], certain_logits(torch.zeros_like(labels)), logits)
        return Answers(logits, shaped, canonical, found)

    def _pixels(self, points: Float[Tensor, "N 3"]) -> Int[Tensor, " N"]:
        """Numbers of the pixels whose centres are given."""
        rows, columns = self._plane.shape
        offset = (points - self._frame[0]) / self._plane.spacing
        column, row = (offset @ self._frame[1]).floor(), rows - 1 - (offset @ self._frame[2]).floor()
        return (row.clamp(0, rows - 1) * columns + column.clamp(0, columns - 1)).long()


class _Places(NamedTuple):
    """Where a search ended, shaped and canonical, and whether at an origin."""

    shaped: Float[Tensor, "N 3"]
    canonical: Float[Tensor, "N 3"]
    valid: Bool[Tensor, " N"]


def search(model: HITModel, body: PosedBody, points: Float[Tensor, "N 3"], max_rounds: int = MAX_ROUNDS) -> _Places:
    """Origins of posed points, searched from the nearest vertex."""
    start = start_weights(points[None], body)
    roots = model.deformer.find_shaped(points[None], start, body.bone_transforms, body.betas, max_rounds=max_rounds)
    return _Places(roots.points, roots.asked, roots.converged)


class _Lattice:
    """The middle of every other cell, searched as ever; points between them start from those around them.

    Each of these foretells where a point comes from by the slope of the map there. Where they disagree, as between an
    arm and the trunk, or where one has no answer, points are searched as ever: from the nearest vertex.
    """

    def __init__(self, model: HITModel, body: PosedBody, grid: CellGrid) -> None:
        self._model, self._body, plane = model, body, grid.plane
        self._side = 2 * grid.side * plane.spacing
        self._shape = tuple(pixels // (2 * grid.side) + 3 for pixels in plane.shape)
        middle = (grid.side // 2 + 0.5) * plane.spacing
        corner, right, up = (np.asarray(vector) for vector in (plane.corners()[3], plane.right, plane.up))
        first = corner + (middle - self._side) * (right - up)
        self._first, self._right, self._up = (body.betas.new_tensor(vector) for vector in (first, right, up))
        rows, columns = (self._side * torch.arange(count) for count in self._shape)
        self._nodes = (self._first - rows[:, None, None] * self._up + columns[:, None] * self._right).view(-1, 3)
        self._solved = torch.zeros(len(self._nodes), dtype=torch.bool)
        self._valid = torch.zeros_like(self._solved)
        self._shaped = torch.zeros_like(self._nodes)
        self._inverse = self._nodes.new_zeros(len(self._nodes), 3, 3)

    def search(self, points: Float[Tensor, "N 3"], max_rounds: int) -> _Places:
        """Origins of posed points."""
        offset = (points - self._first) / self._side
        down, right = -(offset @ self._up), offset @ self._right
        row, column = (down + ON_NODE).floor(), (right + ON_NODE).floor()
        down, right = (down - row).clamp(min=0), (right - column).clamp(min=0)
        # A point on a node needs only that one.
        further = (down > ON_NODE).long() * self._shape[1], (right > ON_NODE).long()
        first = row.long() * self._shape[1] + column.long()
        corners = torch.stack([first, first + further[1], first + further[0], first + further[0] + further[1]])
        self._solve(corners)
        share = torch.stack([(1 - down) * (1 - right), (1 - down) * right, down * (1 - right), down * right])[..., None]
        # Half the slope makes the blend exact for quadratic maps: whole slopes overshoot as much as none falls short.
        slope, known = self._inverse[corners], self._shaped[corners]
        ahead = (slope * (points - self._nodes[corners])[..., None, :]).sum(-1)
        shaped = (share * (known + ahead / 2)).sum(0)
        canonical = torch.empty_like(shaped)
        apart = (known + ahead - shaped).norm(dim=-1).amax(0)
        found = self._valid[corners].all(0) & (apart < TRUSTED_M)
        near = found.nonzero()[:, 0]
        if len(near):
            inverse = (share[:, near, :, None] * slope[:, near]).sum(0)
            body = self._body
            roots = self._model.deformer.find_shaped_near(
                points[near][None], shaped[near][None], inverse[None], body.bone_transforms, body.betas,
                max_rounds=NEAR_ROUNDS,
            )  # fmt: skip
            shaped[near], canonical[near], found[near] = roots.points, roots.asked, roots.converged
        far = (~found).nonzero()[:, 0]
        if len(far):
            shaped[far], canonical[far], found[far] = search(self._model, self._body, points[far], max_rounds)
        return _Places(shaped, canonical, found)

    def _solve(self, corners: Int[Tensor, "4 N"]) -> None:
        wanted = torch.zeros_like(self._solved)
        wanted[corners] = True
        new = (wanted & ~self._solved).nonzero()[:, 0]
        if len(new):
            self._shaped[new], _, self._valid[new] = search(self._model, self._body, self._nodes[new], NEAR_ROUNDS)
            body = self._body
            slope = self._model.deformer.skin_jacobian(self._shaped[new][None], body.bone_transforms, body.betas)[1][0]
            self._inverse[new] = inverse_3x3(slope)
            self._solved[new] = True
