"""The HIT model: which tissue is at a point of a body."""

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor, nn

from ..body.beta_limits import NUM_BETAS
from ..body.model import BodyModel, PosedBody
from ..body.parameters import ShapeSpace
from ..errors import InputError
from ..phrases import phrase
from ..spaces import SPACES, Space
from ..tissues import Found
from .deformer import CONVERGED_M, Deformer, inverse_skin
from .device import in_chunks, points_per_chunk
from .nearest import start_weights
from .networks import MLP, NetworkConfig
from .point_origins import Finder, certain_logits

if TYPE_CHECKING:
    from ..measure.anthropometry import TakenMeasure
    from ..measure.person_numbers import PersonNumbers
    from ..measure.regional import Regional

__all__ = ["SPACES", "HITModel", "ModelInfo", "QueryResult", "Space", "input_vector"]


@dataclass(frozen=True)
class ModelInfo:
    """Where a model comes from. `sha256` is that of its checkpoint file, `shape_space` what betas mean to its body."""

    name: str
    gender: str
    path: Path | None = None
    checkpoint: str = ""
    epoch: int | None = None
    accuracy: float | None = None
    sha256: str = ""
    is_phantom: bool = False
    shape_space: ShapeSpace = "unknown"


@dataclass(frozen=True, eq=False)
class QueryResult:
    """What the model says of points, for B bodies and N points each.

    Attributes
    ----------
    logits : tensor (B, N, 4)
        In the order of `Tissue`.
    points_shaped : tensor (B, N, 3)
        Metres; NaN for canonical queries, where no shaped point exists.
    points_canonical : tensor (B, N, 3)
        Metres.
    skinning_weights : tensor (B, N, 24)
        At the canonical point.
    valid : tensor (B, N)
        False where a posed point's origin was not found.
    found : tensor (B, N)
        Of `Found`: how the class was found where that is no origin's; see `model.point_origins`. The logits are
        those of a certain class then, and the other values those of the closest thing to an origin.
    """

    logits: Float[Tensor, "batch points 4"]
    points_shaped: Float[Tensor, "batch points 3"]
    points_canonical: Float[Tensor, "batch points 3"]
    skinning_weights: Float[Tensor, "batch points 24"]
    valid: Bool[Tensor, "batch points"]
    found: Int[Tensor, "batch points"]
    search_residual: Float[Tensor, "batch points"] = field(repr=False)

    @property
    def labels(self) -> Int[Tensor, "batch points"]:
        """Most likely class, (B, N)."""
        return self.logits.argmax(-1)

    @property
    def probabilities(self) -> Float[Tensor, "batch points 4"]:
        """Softmax of the logits, (B, N, 4)."""
        return self.logits.softmax(-1)


class TissueNetwork(MLP):
    """Class logits at canonical points; flat directions of the body are stretched first."""

    SHIFT_Y = 0.28
    STRETCH_Z = 4.0

    def forward(self, points: Tensor, condition: Tensor | None = None) -> Tensor:
        """Logits (B, N, 4) at canonical points (B, N, 3)."""
        x, y, z = points.unbind(-1)
        return super().forward(torch.stack([x, y + self.SHIFT_Y, z * self.STRETCH_Z], -1), condition)


def input_vector(
    value: Sequence[float] | np.ndarray | Tensor | None,
    name: str,
    width: int,
    device: torch.device,
    shorter: bool = False,
) -> Float[Tensor, "batch {width}"]:
    """Check a user's vector or batch of vectors: (n,) or (B, n), finite; None gives zeros (1, width).

    Raises
    ------
    InputError
        Wrong length (a shorter one is padded with zeros where allowed) or values that are not finite.
    """
    if value is None:
        return torch.zeros(1, width, device=device)
    try:
        # A copy: a body file's arrays are read-only.
        owned = np.array(value) if isinstance(value, np.ndarray) else value
        tensor = torch.as_tensor(owned, dtype=torch.float32, device=device)
    except (TypeError, ValueError, RuntimeError) as error:
        raise InputError.about(phrase("not a list of numbers"), field=name, found=type(value).__name__) from error
    tensor = torch.atleast_2d(tensor)
    count = tensor.shape[-1]
    if tensor.ndim != 2 or count > width or (count < width and not shorter):
        allowed = f"at most {width} numbers" if shorter else f"{width} numbers"
        raise InputError.about(
            phrase("wrong length"),
            field=name,
            expected=allowed,
            found=phrase("shape {value}", value=tuple(tensor.shape)),
        )
    if not torch.isfinite(tensor).all():
        raise InputError.about(phrase("values that are not finite"), field=name, expected=phrase("finite numbers"))
    return torch.nn.functional.pad(tensor, (0, width - count))


class HITModel(nn.Module):
    """Tissue network, deformer and body model of one checkpoint."""

    def __init__(
        self,
        tissue: NetworkConfig,
        deformer: Deformer,
        body_model: BodyModel,
        info: ModelInfo,
    ) -> None:
        super().__init__()
        self.tissues_occ = TissueNetwork(tissue)
        self.deformer = deformer
        self.body_model = body_model
        self.info = info
        self._finders: tuple[PosedBody, dict[tuple[int, bool], Finder]] | None = None

    @property
    def device(self) -> torch.device:
        """Where the model computes."""
        return self.body_model.device

    def measures(self, body: PosedBody) -> "dict[str, TakenMeasure]":
        """Take the measures of `hit_core.measure.ANTHROPOMETRY` of one body, by name, in the standing pose."""
        found: dict[str, TakenMeasure] = _measuring().anthropometry(self.body_model, body.betas[0])
        return found

    def regions(self, body: PosedBody, moved_m: "Mapping[str, float] | None" = None) -> "Regional":
        """Measure the tissues of one body's regions, areas at levels and thickness at sites, in the standard pose.

        `moved_m` moves regions' borders, see `hit_core.measure.moved_regions`.
        """
        found: Regional = _measuring().regions_of(self, body, moved_m)
        return found

    def indices(self, body: PosedBody, weight_kg: float | None = None, age: float | None = None) -> "PersonNumbers":
        """Return one body's weight, indices and percentiles; weight is the tissues' estimated mass if none is given."""
        found: PersonNumbers = _measuring().numbers_of(self, body, weight_kg, age)
        return found

    def body(
        self, betas: Any = None, body_pose: Any = None, global_orient: Any = None, transl: Any = None
    ) -> PosedBody:
        """Shape and pose the model's body.

        Parameters
        ----------
        betas : array-like
            Up to 10 coefficients, or (B, n); missing ones are 0.
        body_pose : array-like
            69 axis-angle numbers in radians, or (B, 69); 63 (without hands) are padded; default the zero pose.
        global_orient, transl : array-like
            3 numbers (radians, metres), or (B, 3).

        Raises
        ------
        InputError
            A length is wrong, a number is not finite, or batch sizes differ.
        """
        device = self.device
        pose_shape = np.shape(body_pose) if body_pose is not None else (69,)
        without_hands = bool(pose_shape) and pose_shape[-1] == 63
        parts = [
            input_vector(betas, "betas", NUM_BETAS, device, shorter=True),
            input_vector(body_pose, "body_pose", 69, device, shorter=without_hands),
            input_vector(global_orient, "global_orient", 3, device),
            input_vector(transl, "transl", 3, device),
        ]
        batch = max(len(part) for part in parts)
        if any(len(part) not in (1, batch) for part in parts):
            raise InputError.about(
                phrase("batch sizes differ"), field="betas, body_pose, global_orient, transl",
                found=[len(part) for part in parts],
            )  # fmt: skip
        betas_, pose, orient, offset = (part.expand(batch, -1) for part in parts)
        return self.body_model.with_shape(betas_).with_pose(pose, orient, offset)

    def displacement(
        self, points_shaped: Float[Tensor, "points 3"], betas: Float[Tensor, " 10"]
    ) -> Float[Tensor, "points 3"]:
        """Displacement of one body's shaped points to canonical space, (N, 3) m."""
        return self.deformer.displacement(points_shaped[None], betas[None])[0]

    def tissue_logits(self, points_canonical: Float[Tensor, "points 3"]) -> Float[Tensor, "points 4"]:
        """Class logits of canonical points, (N, 4)."""
        return self.tissues_occ(points_canonical[None])[0]

    def query(
        self,
        points: Any,
        body: PosedBody,
        space: Space = "posed",
        decompress: bool = False,
        *,
        cross_thighs: bool = True,
        published: bool = False,
    ) -> QueryResult:
        """Classes, canonical points and skinning weights of points; large queries are computed in chunks.

        Posed points are searched until they agree with the surfaces: every point inside the posed skin has its class,
        see `model.point_origins`.

        Parameters
        ----------
        points : array-like
            (N, 3) or (B, N, 3) m in `space`; (N, 3) serves every body of the batch.
        body : PosedBody
            From `body()`.
        space : Space
            Of the points.
        decompress : bool
            Undo the flattening of a lying body first (posed space only), with skinning weights where training takes
            them: at the shaped point.
        cross_thighs : bool
            Start the search of points between touching thighs in the thigh they lie in.
        published : bool
            Search once, with skinning weights at the shaped point; leave failed points without an answer.

        Raises
        ------
        InputError
            Wrong shape, numbers that are not finite, unknown space, or no compressor to decompress with.
        """
        if space not in SPACES:
            raise InputError.about(
                phrase("unknown space"), field="space", expected=", ".join(SPACES), found=repr(space)
            )
        if decompress and (space != "posed" or self.deformer.compressor is None):
            reason = "only posed points can be decompressed" if space != "posed" else "the model has no compressor"
            raise InputError.about(reason, field="decompress")
        try:
            cloud = torch.as_tensor(points, dtype=torch.float32, device=self.device)
        except (TypeError, ValueError, RuntimeError) as error:
            raise InputError.about(
                phrase("not an array of numbers"), field="points", found=type(points).__name__
            ) from error
        batch = len(body.betas)
        if cloud.ndim == 2:
            cloud = cloud.expand(batch, -1, -1)
        if cloud.ndim != 3 or cloud.shape[-1] != 3 or len(cloud) != batch:
            expected = f"(N, 3) or ({batch}, N, 3)"
            raise InputError.about(
                phrase("wrong shape"), field="points", expected=expected, found=str(tuple(cloud.shape))
            )
        if not torch.isfinite(cloud).all():
            raise InputError.about(
                phrase("values that are not finite"), field="points", expected=phrase("finite numbers")
            )
        with torch.no_grad():
            chunk = max(1, points_per_chunk(self.device) // batch)
            parts = in_chunks(
                lambda part: self._query(part, body, space, decompress, cross_thighs, published),
                cloud,
                dim=1,
                chunk=chunk,
            )
        if len(parts) == 1:
            return parts[0]
        return QueryResult(*(torch.cat([getattr(p, name) for p in parts], 1) for name in QueryResult.__annotations__))

    def finder(self, body: PosedBody, row: int = 0, published: bool = False) -> Finder:
        """What finds the origins of doubtful points of a body; kept as long as it is about the same one."""
        if self._finders is None or self._finders[0] is not body:
            self._finders = (body, {})
        finders = self._finders[1]
        if (row, published) not in finders:
            finders[row, published] = Finder(self, body, row, published)
        return finders[row, published]

    def _query(
        self, points: Tensor, body: PosedBody, space: Space, decompress: bool, cross_thighs: bool, published: bool
    ) -> QueryResult:  # fmt: skip
        deformer, betas = self.deformer, body.betas
        valid = torch.ones_like(points[..., 0], dtype=torch.bool)
        residual = torch.zeros_like(points[..., 0])
        found = torch.full_like(valid, Found.ROOT, dtype=torch.int64)
        shaped, canonical = torch.full_like(points, torch.nan), points
        if space == "shaped":
            shaped = points
        elif space == "posed":
            start = start_weights(points, body, cross_thighs=cross_thighs)
            roots = deformer.find_shaped(
                points, start, body.bone_transforms, None if published or decompress else betas
            )
            shaped = roots.points.reshape(points.shape)
            valid = roots.converged.reshape(valid.shape)
            residual = roots.residual.reshape(valid.shape)
        weights = None
        if space == "posed" and not (published or decompress):  # the search asked there last
            canonical = roots.asked.reshape(points.shape)
            weights = None if roots.weights is None else roots.weights.reshape(*valid.shape, -1)
        elif space != "canonical":
            canonical = deformer.canonicalize(shaped, betas)
        weights = deformer.skinning_weights(canonical) if weights is None else weights
        logits = None if decompress else self.tissues_occ(canonical)
        told = None
        if space == "posed" and not published:
            labels = (self.tissues_occ(canonical) if logits is None else logits).argmax(-1)
            told, found = torch.zeros_like(labels), torch.where(valid, int(Found.ROOT), int(Found.NONE))
            for row in range(len(points)):
                finder = self.finder(body, row, decompress)
                winding = finder.winding(points[row])
                doubtful = finder.doubtful(points[row], valid[row], canonical[row], labels[row], winding)
                rows = doubtful.nonzero()[:, 0]
                if len(rows):
                    settled = finder.settle(
                        points[row, rows], shaped[row, rows], canonical[row, rows], valid[row, rows], winding[rows]
                    )
                    shaped[row, rows], canonical[row, rows], found[row, rows], told[row, rows] = settled
                    valid[row, rows] = settled.found == Found.ROOT
                    within = residual[row, rows].clamp(max=CONVERGED_M)
                    residual[row, rows] = torch.where(valid[row, rows], within, residual[row, rows])
                    weights[row, rows] = deformer.skinning_weights(canonical[row, rows][None])[0]
                    if logits is not None:
                        logits[row, rows] = self.tissues_occ(canonical[row, rows][None])[0]
        if decompress:
            flattened = inverse_skin(points, weights, body.bone_transforms)
            restored = points + deformer.compression(flattened, body)
            shaped = inverse_skin(restored, weights, body.bone_transforms)
            canonical = deformer.canonicalize(shaped, betas)
            weights = deformer.skinning_weights(canonical)
        if logits is None:
            logits = self.tissues_occ(canonical)
        if told is not None:
            logits = torch.where(
                (found == Found.ROOT)[..., None], logits, certain_logits(told.flatten()).view_as(logits)
            )
        return QueryResult(logits, shaped, canonical, weights, valid, found, residual)


def _measuring() -> Any:
    """What measures bodies of models: it stands above them, and is loaded by whoever asks a model for measures."""
    return importlib.import_module("hit_core.measure")
