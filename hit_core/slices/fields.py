"""What the model says on a plane: classes, probabilities, skinning weights and displacements, from one evaluation.

Only the body's outline is evaluated, and from there on wherever tissue reaches; all else is empty (class NO). Around
the outline every cell of 8 mm (or 1/256 of the plane, if that is more) is probed for tissue that the model sees apart
from the body's skin, up to 8 cm away; beyond, every other cell, but in posed space none. So the classes are those of
a full evaluation, except for islands of tissue in the air that fit between the probes.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import torch
from jaxtyping import Bool, Float, Float32, Int, UInt8
from torch import Tensor

from hit_core.body.model import PosedBody
from hit_core.errors import InputError
from hit_core.model.calibration import calibration_of
from hit_core.model.hit import HITModel
from hit_core.slices.classes import ClassSampler
from hit_core.slices.planes import Plane
from hit_core.slices.sampler import Sampler, Stop
from hit_core.slices.sieve import MARGIN, outline_cells
from hit_core.spaces import SPACES, Space
from hit_core.tissues import Found, Tissue

from ..phrases import phrase

__all__ = ["FIELDS", "SliceFields", "evaluate", "refine", "skin_of"]

FIELDS = ("occ", "sw", "beta", "comp")
"""Classes and their probabilities, skinning weights, beta displacement, compression offset."""

_PROBED_M = 0.08


@dataclass(frozen=True, eq=False)
class SliceFields:
    """Fields on a plane. Properties give whole pictures (H, W, ...), row 0 at the top; pixels outside are empty.

    Attributes
    ----------
    plane : Plane
        Where the pixels lie.
    space : Space
        Of the plane.
    index : array (K,)
        The pixels evaluated, row * W + column, in no order.
    labels_at : array (K,)
        Classes at those pixels.
    probabilities_at : array (K, 4) | None
        Of the classes, or None if no field was asked for.
    skinning_weights_at : array (K, 24) | None
        Or None if not asked for, like the two below.
    displacement_at : array (K, 3) | None
        Metres, from shaped to canonical space, in the axes of the plane's space.
    compression_at : array (K, 3) | None
        Metres, undoes a lying body's flattening, in the axes of the plane's space.
    found_at : array (K,)
        Of `Found`: how each pixel's class was found, see `hit_core.model.point_origins`.
    temperature : float | None
        Of the model's calibration, None without one. `hit_core.slices.uncertain` uses it; the probabilities do not.
    """

    plane: Plane
    space: Space
    index: Int[np.ndarray, " K"]
    labels_at: UInt8[np.ndarray, " K"]
    found_at: UInt8[np.ndarray, " K"]
    probabilities_at: Float32[np.ndarray, "K 4"] | None = field(default=None, repr=False)
    skinning_weights_at: Float32[np.ndarray, "K 24"] | None = field(default=None, repr=False)
    displacement_at: Float32[np.ndarray, "K 3"] | None = field(default=None, repr=False)
    compression_at: Float32[np.ndarray, "K 3"] | None = field(default=None, repr=False)
    temperature: float | None = None

    @property
    def valid_at(self) -> Bool[np.ndarray, " K"]:
        """(K,) whether a pixel's origin was found; in shaped and canonical space every pixel is its own."""
        return self.found_at == Found.ROOT

    @property
    def carried(self) -> int:
        """How many pixels lie in the skin but have no origin: their class is that of the nearest carried place."""
        return int(np.count_nonzero(self.found_at == Found.CARRIED))

    @property
    def counts(self) -> dict[str, int]:
        """How many of the pixels that hold tissue were found in which way, for a record."""
        tissue = self.labels_at != Tissue.NO
        return {
            "root": int(np.count_nonzero(tissue & (self.found_at == Found.ROOT))),
            "carried": int(np.count_nonzero(tissue & (self.found_at == Found.CARRIED))),
        }

    @cached_property
    def found(self) -> UInt8[np.ndarray, "H W"]:
        """How each pixel's class was found, of `Found`; ROOT where nothing was evaluated."""
        picture = np.full(self.plane.shape, int(Found.ROOT), dtype=np.uint8)
        picture.reshape(-1)[self.index] = self.found_at
        return picture

    @cached_property
    def labels(self) -> UInt8[np.ndarray, "H W"]:
        """Class of each pixel, see `Tissue`."""
        picture = np.full(self.plane.shape, int(Tissue.NO), dtype=np.uint8)
        picture.reshape(-1)[self.index] = self.labels_at
        return picture

    @property
    def probabilities(self) -> Float32[np.ndarray, "H W 4"]:
        """Class probabilities; outside, NO is certain."""
        picture = self._expand(self.probabilities_at, "occ")
        outside = np.ones(self.plane.shape, dtype=np.bool_)
        outside.reshape(-1)[self.index] = False
        picture[outside, Tissue.NO] = 1.0
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
            raise InputError.about(
                phrase("this field was not evaluated"),
                field=name,
                remedy=phrase('Ask for the field "{name}"', name=name),
            )
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
    expected: UInt8[np.ndarray, "H W"] | None = None,
    stop: Stop = lambda: None,
    settle: bool = True,
    probe: bool = True,
) -> SliceFields:
    """Evaluate the model on a plane.

    Parameters
    ----------
    model : HITModel
        From `load_model`.
    body : PosedBody
        From `model.body`; one body, not a batch.
    plane : Plane
        Where.
    space : Space
        That the plane lies in.
    fields : Collection[str]
        Of `FIELDS`; the classes are always computed, their probabilities if any field is asked for.
    stride : int
        Side of a coarse pixel in pixels of the plane, for a first picture; the result's plane is the coarser one, and
        islands of tissue in the air may be missing.
    cull : bool
        Start from the body's outline instead of evaluating every pixel.
    margin : float
        How far outside the skin pixels are evaluated at once, m.
    expected : array (H, W) | None
        Classes that are about right, such as a cut of carried surfaces. With them a processor that is asked for no
        field evaluates every pixel near their borders, and elsewhere no more than needed, see `ClassSampler`.
    stop : Stop
        Called every now and then; what it raises ends the evaluation.
    settle : bool
        Search posed points until all are found; otherwise doubtful ones take the class of a neighbour, for the quick
        pictures of a drag.
    probe : bool
        Look for tissue apart from the body's skin, too; of a stack of planes every one in 8 mm is enough, where
        `expected` tells of what they find.

    Raises
    ------
    InputError
        Unknown field or space, several bodies, or no compressor for the field "comp".
    """
    unknown = sorted(set(fields) - set(FIELDS))
    if unknown:
        raise InputError.about(phrase("unknown slice field"), expected=", ".join(FIELDS), found=", ".join(unknown))
    if space not in SPACES:
        raise InputError.about(phrase("unknown space"), field="space", expected=", ".join(SPACES), found=repr(space))
    if len(body.betas) != 1:
        raise InputError.about(
            phrase("a slice shows one body"), field="body", expected=phrase("a batch of 1"), found=len(body.betas)
        )
    if "comp" in fields and model.deformer.compressor is None:
        raise InputError.about(
            phrase("the model has no compressor"), field="fields", remedy=phrase('Leave the field "comp" out')
        )
    plane = plane.coarser(stride) if stride != 1 else plane
    if expected is not None and expected.shape != plane.shape:
        raise InputError.about(phrase("wrong shape"), field="expected", expected=str(plane.shape), found=expected.shape)
    with torch.no_grad():
        sampler: Sampler
        if expected is not None and cull and not fields and model.device.type == "cpu":
            sampler = ClassSampler(model, body, plane, space, expected, stop, settle)
        else:
            sampler = Sampler(model, body, plane, space, fields, stop, settle)
        if cull:
            skin, faces = skin_of(model, body, space), model.body_model.faces
            outline, around = outline_cells(sampler.grid, skin, faces, (margin, margin + _PROBED_M))
            sampler.spread(outline, around if stride == 1 and probe else None)
        else:
            sampler.add(torch.ones(sampler.grid.shape, dtype=torch.bool, device=model.device))
        calibration = calibration_of(model.info)
        temperature = None if calibration is None else calibration.temperature
        return SliceFields(plane=plane, space=space, temperature=temperature, **sampler.values())


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
