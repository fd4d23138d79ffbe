"""Classes of a plane's pixels, evaluated only where they can change, if it is known where about that is.

Around the borders of the expected classes every pixel is evaluated. Elsewhere a lattice of 8 mm tells (far outside of
the skin, of 32 mm first): a square of it is of one class if that is the expected one, that of its corners, and clearly
so: by a margin of the logits that is larger than its range over the corners, the rule by which `level_grids` leaves
cells out. All other squares are halved, down to single pixels. Then, wherever a filled pixel has a neighbour of another
class, it is evaluated as well, until every border runs between evaluated pixels. The lattice alone would lose a bone
between its points; what is expected does not.
"""

from collections.abc import Callable
from functools import reduce

import numpy as np
import torch
from jaxtyping import Bool, Int, UInt8
from torch import Tensor

from hit_core.body.model import PosedBody
from hit_core.model.hit import HITModel
from hit_core.model.root_finding import MAX_ROUNDS, NEAR_ROUNDS
from hit_core.slices.planes import Plane
from hit_core.slices.sampler import Sampler, Stop
from hit_core.spaces import Space
from hit_core.surfaces.level_grids import CAUTION
from hit_core.tissues import Found, Tissue

__all__ = ["ClassSampler"]


class ClassSampler(Sampler):
    """Finds the classes of cells of a plane, on a processor; `expected` ones are right but for a pixel at borders."""

    def __init__(
        self,
        model: HITModel,
        body: PosedBody,
        plane: Plane,
        space: Space,
        expected: UInt8[np.ndarray, "H W"],
        stop: Stop,
        settle: bool = True,
    ) -> None:
        super().__init__(model, body, plane, space, (), stop, settle)
        self._labels = torch.zeros(plane.shape, dtype=torch.uint8)
        self._lead = torch.zeros(plane.shape)
        self._found_how = torch.zeros(plane.shape, dtype=torch.uint8)
        self._known, self._decided = torch.zeros(2, *plane.shape, dtype=torch.bool)
        self._expected = torch.from_numpy(expected)
        self._bordering = _bordering(self._expected, self._expected)
        self._strides = []
        stride = self.grid.side
        while stride > 1:
            self._strides.append(stride)
            stride = stride // 2 if stride % 2 == 0 else 1

    def spread(self, cells: Bool[Tensor, "h w"], around: Bool[Tensor, "h w"] | None) -> None:
        """Find the classes of cells, those where tissue is expected or found around them, and on as far as it goes."""
        tissue = (self._expected != Tissue.NO).nonzero()
        super().spread(cells | self.grid.cells(tissue, tissue[:, 0] >= 0), around)

    def add(self, cells: Bool[Tensor, "h w"]) -> Bool[Tensor, "h w"]:
        """Find the classes of all pixels of the marked cells; return the cells among them that hold tissue."""
        mask = self.grid.mask(cells)
        for stride in self._strides:
            self._fill(mask & ~self._decided, stride)
        self._ask(mask & ~self._decided)
        self._ask(mask & self._known & (self._found_how != Found.ROOT), MAX_ROUNDS)
        while bool((doubtful := self._doubtful()).any()):
            self._ask(doubtful, MAX_ROUNDS)
        self._done |= cells
        return self.grid.cells(mask.nonzero(), self._labels[mask] != Tissue.NO)

    def _probe(self, cells: Bool[Tensor, "h w"]) -> Bool[Tensor, "h w"]:
        if self._query.space != "posed":
            cells[1::2, 1::2] = True
        mask = self.grid.mask(cells)
        for stride in (4 * self.grid.side, 2 * self.grid.side, self.grid.side):
            self._fill(mask & ~self._decided, stride)
        found = self.grid.cells(self._known.nonzero(), self._labels[self._known] != Tissue.NO)
        return self.grid.grown(found)

    def _found(self) -> tuple[Int[Tensor, "K 2"], dict[str, Tensor]]:
        own = self._decided & (self._found_how == Found.ROOT)
        kept = own | self.grid.mask(self._done)  # beyond, a probe without an answer is none
        return kept.nonzero(), {"labels_at": self._labels[kept], "found_at": self._found_how[kept]}

    def _fill(self, wanted: Bool[Tensor, "H W"], stride: int) -> None:
        """Give the wanted pixels in squares of one class that class; evaluate the squares' corners."""
        first = self.grid.side // 2 % stride
        rows, columns = ((pixels - 1 - first) // stride for pixels in wanted.shape)
        if rows < 1 or columns < 1:
            return
        down, right = (slice(first, first + count * stride) for count in (rows, columns))

        def squares(pixels: Tensor) -> Tensor:
            return pixels[down, right].unflatten(1, (columns, stride)).unflatten(0, (rows, stride))

        def corners(pixels: Tensor) -> list[Tensor]:
            lattice = pixels[first::stride, first::stride][: rows + 1, : columns + 1]
            return [lattice[:-1, :-1], lattice[:-1, 1:], lattice[1:, :-1], lattice[1:, 1:]]

        open_ = squares(wanted).any(3).any(1)
        asked = torch.zeros_like(wanted)
        for corner in corners(asked):
            corner |= open_
        self._ask(asked & ~self._known)
        labels, leads = corners(self._labels), torch.stack(corners(self._lead))
        low, high = leads.aminmax(dim=0)
        sure = (
            open_ & reduce(torch.logical_and, corners(self._found_how == Found.ROOT)) & (low >= CAUTION * (high - low))
        )
        for label in labels[1:]:
            sure &= label == labels[0]
        sure &= ~squares(self._bordering).any(3).any(1) & (corners(self._expected)[0] == labels[0])
        if stride > self.grid.side:  # wider than bones
            sure &= labels[0] == Tissue.NO
        filled = sure[:, None, :, None] & ~squares(self._known)
        squares(self._labels).copy_(torch.where(filled, labels[0][:, None, :, None], squares(self._labels)))
        squares(self._decided).logical_or_(filled)

    def _ask(self, pixels: Bool[Tensor, "H W"], max_rounds: int = NEAR_ROUNDS) -> None:
        places = pixels.nonzero()
        self._known |= pixels
        self._decided |= pixels
        for piece in self._pieces(places):
            answers = self._query.at(self._points(piece), max_rounds)
            best = answers.logits.topk(2, -1)
            row, column = piece.unbind(1)
            self._labels[row, column] = best.indices[:, 0].to(torch.uint8)
            self._lead[row, column] = best.values[:, 0] - best.values[:, 1]
            self._found_how[row, column] = int(Found.ROOT) if answers.found is None else answers.found

    def _doubtful(self) -> Bool[Tensor, "H W"]:
        """Filled pixels beside pixels of another class."""
        highest = torch.where(self._decided, self._labels, 0)
        lowest = torch.where(self._decided, self._labels, len(Tissue))
        return _bordering(highest, lowest, self._labels) & self._decided & ~self._known


def _bordering(highest: Tensor, lowest: Tensor, own: Tensor | None = None) -> Bool[Tensor, "H W"]:
    """Pixels with a neighbour whose class is higher or lower than their own."""
    own = highest if own is None else own
    for axis in (0, 1):
        highest, lowest = _around(highest, axis, torch.maximum), _around(lowest, axis, torch.minimum)
    return (highest != own) | (lowest != own)


def _around(labels: Tensor, axis: int, of: Callable[..., Tensor]) -> Tensor:
    """The highest or lowest of each pixel and its neighbours along an axis."""
    found = labels.clone()
    count = labels.shape[axis] - 1
    for here, there in ((0, 1), (1, 0)):
        target = found.narrow(axis, here, count)
        of(target, labels.narrow(axis, there, count), out=target)
    return found
