"""What the model says on a plane: classes, probabilities, skinning weights and displacements, from one evaluation.

Only the body's outline is evaluated, and from there on wherever tissue reaches; all else is empty (class NO). Around
the outline every cell of 8 mm (or 1/256 of the plane, if that is more) is probed for tissue that the model sees apart
from the body's skin, up to 8 cm away; beyond, every other cell, but in posed space none. So the classes are those of
a full evaluation, except for islands of tissue in the air that fit between the probes.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import numpy as np
import torch
from jaxtyping import Bool, Float, Float32, Int, UInt8
from scipy.spatial import cKDTree
from torch import Tensor

from hit_core.body.model import PosedBody, blend_transforms
from hit_core.errors import InputError
from hit_core.model.deformer import inverse_skin
from hit_core.model.device import points_per_chunk, to_host
from hit_core.model.hit import SPACES, HITModel, Space
from hit_core.model.root_finding import inverse_3x3
from hit_core.slices.outline import MARGIN, CellGrid, outline_cells, upload
from hit_core.slices.planes import Plane
from hit_core.tissues import Tissue

__all__ = ["FIELDS", "SliceFields", "evaluate", "refine", "skin_of"]

FIELDS = ("occ", "sw", "beta", "comp")
"""Classes and their probabilities, skinning weights, beta displacement, compression offset."""

_PROBED_M = 0.08


@dataclass(frozen=True, eq=False)
class SliceFields:
    """Fields on a plane. Properties give whole pictures (H, W, ...), row 0 at the top; pixels outside are empty.

    Attributes
    ----------
    plane : where the pixels lie
    space : of the plane
    index : (K,) the pixels evaluated, row * W + column, in no order
    labels_at, probabilities_at : (K,) and (K, 4) classes and their probabilities at those pixels
    skinning_weights_at : (K, 24), or None if not asked for, like the two below
    displacement_at : (K, 3) m, from shaped to canonical space, in the axes of the plane's space
    compression_at : (K, 3) m, undoes a lying body's flattening, in the axes of the plane's space
    valid_at : (K,) False where the search of a posed point failed; its values are the nearest valid pixel's
    """

    plane: Plane
    space: Space
    index: Int[np.ndarray, " K"]
    labels_at: UInt8[np.ndarray, " K"]
    probabilities_at: Float32[np.ndarray, "K 4"]
    valid_at: Bool[np.ndarray, " K"]
    skinning_weights_at: Float32[np.ndarray, "K 24"] | None = field(default=None, repr=False)
    displacement_at: Float32[np.ndarray, "K 3"] | None = field(default=None, repr=False)
    compression_at: Float32[np.ndarray, "K 3"] | None = field(default=None, repr=False)

    @property
    def failed(self) -> int:
        """How many evaluated pixels have no answer of their own."""
        return int(np.count_nonzero(~self.valid_at))

    @cached_property
    def labels(self) -> UInt8[np.ndarray, "H W"]:
        """Class of each pixel, see `Tissue`."""
        picture = np.full(self.plane.shape, int(Tissue.NO), dtype=np.uint8)
        picture.reshape(-1)[self.index] = self.labels_at
        return picture

    @property
    def probabilities(self) -> Float32[np.ndarray, "H W 4"]:
        """Class probabilities; outside, NO is certain."""
        picture = np.zeros((*self.plane.shape, 4), dtype=np.float32)
        picture[..., Tissue.NO] = 1.0
        picture.reshape(-1, 4)[self.index] = self.probabilities_at
        return picture

    @property
    def skinning_weights(self) -> Float32[np.ndarray, "H W 24"]:
        """Skinning weights; zero outside."""
        return self._expand(self.skinning_weights_at, "sw")

    @property
    def displacement(self) -> Float32[np.ndarray, "H W 3"]:
        """Displacement from shaped to canonical space, m; zero outside."""
        return self._expand(self.displacement_at, "beta")

    @property
    def compression(self) -> Float32[np.ndarray, "H W 3"]:
        """Offset that undoes a lying body's flattening, m; zero outside."""
        return self._expand(self.compression_at, "comp")

    @property
    def areas_m2(self) -> dict[Tissue, float]:
        """Area of each class in the slice, NO left out, m2."""
        counts = np.bincount(self.labels_at, minlength=len(Tissue))
        return {tissue: float(counts[tissue]) * self.plane.spacing**2 for tissue in Tissue if tissue != Tissue.NO}

    def _expand(self, values: Float32[np.ndarray, "K n"] | None, name: str) -> Float32[np.ndarray, "H W n"]:
        if values is None:
            raise InputError.about("this field was not evaluated", field=name, remedy=f'Ask for the field "{name}"')
        rows, columns = self.plane.shape
        picture = np.zeros((rows * columns, values.shape[1]), dtype=np.float32)
        picture[self.index] = values
        return picture.reshape(rows, columns, -1)


def skin_of(model: HITModel, body: PosedBody, space: Space) -> Float[Tensor, "V 3"]:
    """Skin vertices of one body in a space, m."""
    if space == "posed":
        return body.vertices[0]
    return body.shaped.vertices[0] if space == "shaped" else model.body_model.canonical_vertices()


def evaluate(
    model: HITModel,
    body: PosedBody,
    plane: Plane,
    *,
    space: Space = "shaped",
    fields: Collection[str] = FIELDS,
    stride: int = 1,
    cull: bool = True,
    margin: float = MARGIN,
) -> SliceFields:
    """Evaluate the model on a plane.

    Parameters
    ----------
    model, body : from `load_model` and `model.body`; one body, not a batch
    plane : where
    space : that the plane lies in
    fields : of `FIELDS`; the classes are always computed, the others cost time
    stride : side of a coarse pixel in pixels of the plane, for a first picture; the result's plane is the coarser
        one, and islands of tissue in the air may be missing
    cull : start from the body's outline instead of evaluating every pixel
    margin : how far outside the skin pixels are evaluated at once, m

    Raises
    ------
    InputError
        Unknown field or space, several bodies, or no compressor for the field "comp".
    """
    unknown = sorted(set(fields) - set(FIELDS))
    if unknown:
        raise InputError.about("unknown slice field", expected=", ".join(FIELDS), found=", ".join(unknown))
    if space not in SPACES:
        raise InputError.about("unknown space", field="space", expected=", ".join(SPACES), found=repr(space))
    if len(body.betas) != 1:
        raise InputError.about("a slice shows one body", field="body", expected="a batch of 1", found=len(body.betas))
    if "comp" in fields and model.deformer.compressor is None:
        raise InputError.about("the model has no compressor", field="fields", remedy='Leave the field "comp" out')
    plane = plane.coarser(stride) if stride != 1 else plane
    with torch.no_grad():
        sampler = _Sampler(model, body, plane, space, fields)
        if cull:
            skin, faces = skin_of(model, body, space), model.body_model.faces
            outline, around = outline_cells(sampler.grid, skin, faces, (margin, margin + _PROBED_M))
            sampler.spread(outline, around if stride == 1 else None)
        else:
            sampler.add(torch.ones(sampler.grid.shape, dtype=torch.bool, device=model.device))
        return sampler.result()


def refine(
    model: HITModel,
    body: PosedBody,
    plane: Plane,
    strides: Sequence[int] = (4, 1),
    *,
    space: Space = "shaped",
    fields: Collection[str] = FIELDS,
    cull: bool = True,
    margin: float = MARGIN,
) -> Iterator[SliceFields]:
    """Evaluate a plane again and again, coarse first; the last result, of stride 1, is `evaluate`'s own."""
    for stride in strides:
        yield evaluate(model, body, plane, space=space, fields=fields, stride=stride, cull=cull, margin=margin)


class _Sampler:
    """Evaluates cells of a plane, each once."""

    def __init__(self, model: HITModel, body: PosedBody, plane: Plane, space: Space, fields: Collection[str]) -> None:
        self.model, self.body, self.plane, self.space, self.fields = model, body, plane, space, fields
        self.grid = CellGrid.of(plane)
        pixels, middles = plane.axes(), self.grid.middles()
        axes = [*pixels, *(axis[own] for axis, own in zip(pixels, middles, strict=True))]
        self._axes = upload(np.concatenate(axes), body.betas).split([len(axis) for axis in axes])
        self._done = torch.zeros(self.grid.shape, dtype=torch.bool, device=model.device)
        self._parts: list[tuple[Tensor, dict[str, Tensor]]] = []

    def spread(self, cells: Bool[Tensor, "h w"], around: Bool[Tensor, "h w"] | None) -> None:
        """Evaluate cells, those where probes around them find tissue, and on around tissue until there is no more."""
        if around is not None:
            cells = cells | self._probe(around & ~cells)
        while bool(cells.any()):
            cells = self.grid.grown(self.add(cells)) & ~self._done

    def add(self, cells: Bool[Tensor, "h w"]) -> Bool[Tensor, "h w"]:
        """Evaluate all pixels of the marked cells; return the cells among them that hold tissue."""
        pixels = self.grid.pixels(cells)
        pieces = [
            _values(self.model, self.body, points, self.space, self.fields)
            for points in self._points(pixels).split(points_per_chunk(self.model.device))
        ]
        values = {name: _joined([piece[name] for piece in pieces]) for name in pieces[0]}
        self._parts.append((pixels, values))
        self._done |= cells
        return self.grid.cells(pixels, values["labels_at"] != Tissue.NO)

    def result(self) -> SliceFields:
        """All that was evaluated; the first cell at least, where a plane misses the body."""
        if not self._parts:
            first = torch.zeros_like(self._done)
            first[0, 0] = True
            self.add(first)
        pixels = _joined([pixels for pixels, _ in self._parts])
        index = torch.add(pixels[:, 1], pixels[:, 0], alpha=self.plane.shape[1])
        names = self._parts[0][1]
        values = to_host({"index": index} | {name: _joined([part[name] for _, part in self._parts]) for name in names})
        if "valid_at" not in values:
            values["valid_at"] = np.ones(len(index), dtype=np.bool_)
        elif not values["valid_at"].all():
            _fill_failed(values, self._points(pixels))
        return SliceFields(plane=self.plane, space=self.space, **values)

    def _probe(self, cells: Bool[Tensor, "h w"]) -> Bool[Tensor, "h w"]:
        """Those of some cells, and of a lattice over the whole plane, that hold tissue; and their neighbours."""
        if self.space != "posed":
            cells[1::2, 1::2] = True
        places = cells.nonzero()
        if not len(places):
            return cells
        labels = [
            _Known.at(self.model, self.body, points, self.space).logits.argmax(-1)
            for points in self._points(places, middles=True).split(points_per_chunk(self.model.device))
        ]
        found = torch.zeros_like(cells)
        found[places[:, 0], places[:, 1]] = _joined(labels) != Tissue.NO
        return self.grid.grown(found)

    def _points(self, places: Int[Tensor, "K 2"], middles: bool = False) -> Float[Tensor, "K 3"]:
        """Centres of pixels, or of the pixels in the middle of cells, by row and column."""
        row, column = self._axes[2:] if middles else self._axes[:2]
        return row[places[:, 0]] + column[places[:, 1]]


def _joined(parts: list[Tensor]) -> Tensor:
    return parts[0] if len(parts) == 1 else torch.cat(parts)


class _Known(NamedTuple):
    """Class logits of points, and what comes with them: weights and the search's success only in posed space."""

    logits: Float[Tensor, "N 4"]
    shaped: Float[Tensor, "N 3"]
    canonical: Float[Tensor, "N 3"]
    weights: Float[Tensor, "N 24"] | None = None
    valid: Bool[Tensor, " N"] | None = None

    @classmethod
    def at(cls, model: HITModel, body: PosedBody, points: Float[Tensor, "N 3"], space: Space) -> "_Known":
        """Logits at points; those of canonical space stand in for the shaped ones."""
        if space == "posed":
            result = model.query(points, body, "posed")
            parts = result.logits, result.points_shaped, result.points_canonical, result.skinning_weights, result.valid
            return cls(*(part[0] for part in parts))
        canonical = model.deformer.canonicalize(points[None], body.betas)[0] if space == "shaped" else points
        return cls(model.tissue_logits(canonical), points, canonical)


def _values(
    model: HITModel, body: PosedBody, points: Float[Tensor, "N 3"], space: Space, fields: Collection[str]
) -> dict[str, Tensor]:
    """Values of `SliceFields` at points, on the model's device; `valid_at` in posed space only."""
    deformer, betas = model.deformer, body.betas
    logits, shaped, canonical, weights, valid = _Known.at(model, body, points, space)
    values = {"labels_at": logits.argmax(-1).to(torch.uint8), "probabilities_at": logits.softmax(-1)}
    if valid is not None:
        values["valid_at"] = valid
    if weights is None:
        weights = deformer.skinning_weights(canonical[None])[0] if {"sw", "comp"} & set(fields) else points[:, :0]
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


def _fill_failed(values: dict[str, np.ndarray], points: Float[Tensor, "K 3"]) -> None:
    """Give points whose search failed the values of the nearest valid point; where there is none, NO."""
    valid = values["valid_at"]
    if not valid.any():
        for name, array in values.items():
            if name not in ("index", "valid_at"):
                array[:] = 0
        values["probabilities_at"][:, Tissue.NO] = 1.0
        return
    places = points.cpu().numpy()
    _, nearest = cKDTree(places[valid]).query(places[~valid])
    for name, array in values.items():
        if name not in ("index", "valid_at"):
            array[~valid] = array[valid][nearest]
