"""Evaluates cells of a plane with all asked-for fields, from a body's outline on outwards."""

from collections.abc import Callable, Collection, Iterator

import numpy as np
import torch
from jaxtyping import Bool, Float, Int, Shaped
from scipy.spatial import cKDTree
from torch import Tensor

from hit_core.body.model import PosedBody, blend_transforms
from hit_core.model.deformer import inverse_skin
from hit_core.model.device import points_per_chunk, to_host
from hit_core.model.hit import HITModel
from hit_core.model.root_finding import inverse_3x3
from hit_core.slices.planes import Plane
from hit_core.slices.queries import PlaneQuery
from hit_core.slices.sieve import CellGrid, upload
from hit_core.spaces import Space
from hit_core.tissues import Found, Tissue

__all__ = ["Sampler", "Stop"]

Stop = Callable[[], None]
"""Called between pieces of some 0.1 s; raises `Cancelled` when the result is no longer wanted."""

CPU_PIECE = 8_192
"""Points that a processor evaluates at once: what they need stays in its cache."""


class Sampler:
    """Evaluates cells of a plane, each once."""

    def __init__(
        self,
        model: HITModel,
        body: PosedBody,
        plane: Plane,
        space: Space,
        fields: Collection[str],
        stop: Stop,
        settle: bool = True,
    ) -> None:
        self.plane, self.fields = plane, fields
        self.grid = CellGrid.of(plane)
        pixels, middles = plane.axes(), self.grid.middles()
        axes = [*pixels, *(axis[own] for axis, own in zip(pixels, middles, strict=True))]
        self._axes = upload(np.concatenate(axes), body.betas).split([len(axis) for axis in axes])
        self._done = torch.zeros(self.grid.shape, dtype=torch.bool, device=model.device)
        self._parts: list[tuple[Tensor, dict[str, Tensor]]] = []
        self._query, self._stop = PlaneQuery(model, body, self.grid, space, settle), stop

    def spread(self, cells: Bool[Tensor, "h w"], around: Bool[Tensor, "h w"] | None) -> None:
        """Evaluate cells, those where probes around them find tissue, and on around tissue until there is no more."""
        if around is not None:
            cells = cells | self._probe(around & ~cells)
        while bool(cells.any()):
            cells = self.grid.grown(self.add(cells)) & ~self._done

    def add(self, cells: Bool[Tensor, "h w"]) -> Bool[Tensor, "h w"]:
        """Evaluate all pixels of the marked cells; return the cells among them that hold tissue."""
        pixels = self.grid.mask(cells).nonzero()
        pieces = [_values(self._query, points, self.fields) for points in self._pieces(self._points(pixels))]
        values = {name: _joined([piece[name] for piece in pieces]) for name in pieces[0]}
        self._parts.append((pixels, values))
        self._done |= cells
        return self.grid.cells(pixels, values["labels_at"] != Tissue.NO)

    def values(self) -> dict[str, np.ndarray]:
        """Return all that was evaluated, as `SliceFields` holds it; the first cell's, where a plane misses the body."""
        if not bool(self._done.any()):
            first = torch.zeros_like(self._done)
            first[0, 0] = True
            self.add(first)
        pixels, parts = self._found()
        index = torch.add(pixels[:, 1], pixels[:, 0], alpha=self.plane.shape[1])
        values = to_host({"index": index, **parts})
        if "found_at" not in values:
            values["found_at"] = np.full(len(index), int(Found.ROOT), dtype=np.uint8)
        elif not self._query.settle:
            _fill_unsettled(values, self._points(pixels))
        return values

    def _found(self) -> tuple[Int[Tensor, "K 2"], dict[str, Tensor]]:
        names = self._parts[0][1]
        pixels = _joined([pixels for pixels, _ in self._parts])
        return pixels, {name: _joined([part[name] for _, part in self._parts]) for name in names}

    def _probe(self, cells: Bool[Tensor, "h w"]) -> Bool[Tensor, "h w"]:
        """Those of some cells, and of a lattice over the whole plane, that hold tissue; and their neighbours."""
        if self._query.space != "posed":
            cells[1::2, 1::2] = True
        places = cells.nonzero()
        if not len(places):
            return cells
        points = self._points(places, middles=True)
        labels = [self._query.at(piece).logits.argmax(-1) for piece in self._pieces(points)]
        found = torch.zeros_like(cells)
        found[places[:, 0], places[:, 1]] = _joined(labels) != Tissue.NO
        return self.grid.grown(found)

    def _points(self, places: Int[Tensor, "K 2"], middles: bool = False) -> Float[Tensor, "K 3"]:
        """Centres of pixels, or of the pixels in the middle of cells, by row and column."""
        row, column = self._axes[2:] if middles else self._axes[:2]
        return row[places[:, 0]] + column[places[:, 1]]

    def _pieces(self, rows: Shaped[Tensor, "K n"]) -> Iterator[Shaped[Tensor, "k n"]]:
        for piece in rows.split(CPU_PIECE if rows.device.type == "cpu" else points_per_chunk(rows.device)):
            self._stop()
            yield piece


def _joined(parts: list[Tensor]) -> Tensor:
    return parts[0] if len(parts) == 1 else torch.cat(parts)


def _values(query: PlaneQuery, points: Float[Tensor, "N 3"], fields: Collection[str]) -> dict[str, Tensor]:
    """Values of `SliceFields` at points, on the model's device; `found_at` in posed space only."""
    model, body, space = query.model, query.body, query.space
    deformer, betas = model.deformer, body.betas
    logits, shaped, canonical, found = query.at(points)
    values = {"labels_at": logits.argmax(-1).to(torch.uint8), "probabilities_at": logits.softmax(-1)}
    if found is not None:
        values["found_at"] = found
    wanted = {"sw", "comp", "beta"} if space == "posed" else {"sw", "comp"}
    weights = deformer.skinning_weights(canonical[None])[0] if wanted & set(fields) else points[:, :0]
    if "sw" in fields:
        values["skinning_weights_at"] = weights
    if space == "canonical" and {"beta", "comp"} & set(fields):
        shaped = _shaped_from_canonical(model, points, betas)
    transforms = body.bone_transforms[0]
    if "beta" in fields:
        moved = deformer.displacement(shaped[None], betas)[0]
        values["displacement_at"] = _turned(_rotation(weights, transforms), moved) if space == "posed" else moved
    if "comp" in fields:
        rest = inverse_skin(points, weights, transforms) if space == "posed" else shaped
        offset = deformer.compression(rest[None], body)[0]
        back = space != "posed"
        values["compression_at"] = _turned(inverse_3x3(_rotation(weights, transforms)), offset) if back else offset
    return values


def _rotation(weights: Float[Tensor, "N 24"], transforms: Float[Tensor, "24 4 4"]) -> Float[Tensor, "N 3 3"]:
    """Linear part of skinning, from shaped to posed space."""
    return blend_transforms(weights, transforms)[..., :3]


def _turned(turn: Float[Tensor, "N 3 3"], vectors: Float[Tensor, "N 3"]) -> Float[Tensor, "N 3"]:
    return (turn * vectors[:, None]).sum(-1)


def _shaped_from_canonical(
    model: HITModel, canonical: Float[Tensor, "N 3"], betas: Float[Tensor, "1 10"]
) -> Float[Tensor, "N 3"]:
    """Points that the beta displacement carries to canonical ones, to 0.01 mm; the best found where none is."""
    start = canonical - model.deformer.displacement(canonical[None], betas)[0]
    return model.deformer.find_displaced(canonical[None], start[None], betas).points


def _fill_unsettled(values: dict[str, np.ndarray], points: Float[Tensor, "K 3"]) -> None:
    """Give points that were left unsettled the values of the nearest point that was found, if there is one."""
    found = values["found_at"]
    open_ = found == Found.CARRIED
    if not open_.any() or not (found == Found.ROOT).any():
        return
    places = points.cpu().numpy()
    _, nearest = cKDTree(places[found == Found.ROOT]).query(places[open_])
    for name, array in values.items():
        if name not in ("index", "found_at"):
            array[open_] = array[found == Found.ROOT][nearest]
