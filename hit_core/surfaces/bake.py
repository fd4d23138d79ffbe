"""Extract a checkpoint's canonical surfaces once, and keep them on disk."""

import logging
from dataclasses import replace
from typing import Any
from weakref import WeakValueDictionary

import torch
from jaxtyping import Float
from torch import Tensor

from ..errors import CheckpointError, InputError
from ..model.hit import HITModel
from ..tissues import TISSUES, Tissue
from .canonical_meshes import Mesh, canonical_meshes
from .control_points import Controls, spread, worst
from .lattices import Grid, Progress, chunk_size
from .level_grids import tissue_margins
from .storage import (
    NEIGHBOURS,
    Detail,
    cache_file,
    read_cached,
    read_shipped,
    shipped_resolution,
    write_cached,
)
from .thinning import display_targets, thin
from .transport import CanonicalSurfaces, TissueRange
from .transport_solver import Equation, Roots

__all__ = ["RESOLUTION", "Detail", "bake", "cache_file", "read_cached"]

logger = logging.getLogger(__name__)

RESOLUTION: dict[Detail, int] = {"full": 512, "display": 256}
CONTROL_POINTS = 4000
ADDED_CONTROL_POINTS = (700, 700)
"""Further ones, in rounds, where the interpolation is worst."""
CANDIDATES = 16_000
ROUGH_PROBES, ROUGH_BETA = 16, 2.0
ROUGH_VERTICES, ROUGH_M = 4000, 0.0003
PROBES = 4
PROBE_BETA = 3.0
CONTROL_SPACING_M = 0.01

Fingerprint = tuple[Any, ...]
_in_use: WeakValueDictionary[Fingerprint, CanonicalSurfaces] = WeakValueDictionary()
"""Surfaces that somebody still holds; each holds its model, so that an address in its fingerprint means that model.

Those of full detail take 200 MB and are read from the disk in less than a second: only who uses them keeps them.
"""


def bake(
    model: HITModel,
    resolution: int | None = None,
    detail: Detail = "full",
    progress: Progress | None = None,
    use_cache: bool = True,
) -> CanonicalSurfaces:
    """Canonical surfaces of a model: from memory, from the disk cache, or extracted now.

    Parameters
    ----------
    model : HITModel
        The model; its device computes.
    resolution : int | None
        Cells of the grid; default 512 for full detail; for display what the model's folder ships, or 512 if such are
        in the cache, else 256.
    detail : Detail
        "display" thins the surfaces to 60,000 vertices in all, lying exactly on the tissues' boundaries; those of
        full detail with as many cells are taken for it if there are any.
    progress : Progress | None
        Called with the finished share.
    use_cache : bool
        Whether to read and write the disk cache.

    Raises
    ------
    InputError
        Unknown detail, or resolution out of range.
    """
    if detail not in RESOLUTION:
        raise InputError.about("unknown detail", field="detail", expected=" or ".join(RESOLUTION), found=repr(detail))
    cells = resolution or _default_cells(model, detail)
    key = _fingerprint(model, cells, detail)
    report = progress or (lambda share: None)
    in_use = _in_use.get(key) if use_cache else None
    if in_use is not None:
        report(1.0)
        return in_use
    file = cache_file(model, cells, detail)
    with torch.no_grad():
        cached = read_cached(file, model, cells, detail) if use_cache else None
        surfaces = cached
        if surfaces is None and use_cache and detail == "display":
            surfaces = read_shipped(model, cells)
        if surfaces is None:
            full = _full(model, cells) if use_cache and detail == "display" else None
            meshes = (
                canonical_meshes(model, cells, lambda share: report(0.6 * share)) if full is None else full.meshes()
            )
            surfaces = _complete(model, cells, detail, meshes, report)
        if cached is None and use_cache:
            write_cached(file, surfaces)
    report(1.0)
    if use_cache:
        _in_use[key] = surfaces
    return surfaces


def _fingerprint(model: HITModel, resolution: int, detail: Detail) -> Fingerprint:
    """Change with the model's numbers, without reading them."""
    tensors = [*model.parameters(), *model.buffers()]
    return (id(model), resolution, detail, *((tensor.data_ptr(), tensor._version) for tensor in tensors))


def _default_cells(model: HITModel, detail: Detail) -> int:
    if detail == "display":
        finest = RESOLUTION["full"]
        kept = cache_file(model, finest, detail).is_file()
        return shipped_resolution(model) or (finest if kept else RESOLUTION[detail])
    return RESOLUTION[detail]


def _full(model: HITModel, cells: int) -> CanonicalSurfaces | None:
    """Surfaces of full detail, if somebody holds them or the cache has them."""
    in_use = _in_use.get(_fingerprint(model, cells, "full"))
    return in_use or read_cached(cache_file(model, cells, "full"), model, cells, "full")


def _complete(
    model: HITModel, resolution: int, detail: Detail, meshes: list[Mesh], report: Progress
) -> CanonicalSurfaces:
    """Thin the tissues' meshes for display, and add what carrying them to a body needs."""
    report(0.7)
    if detail == "display":
        cell = Grid.around(model.body_model.canonical_vertices(), resolution).cell
        targets = display_targets([len(vertices) for vertices, _ in meshes])
        meshes = [
            thin(vertices, faces, target, channel, tissue_margins(model, None), cell)
            for channel, ((vertices, faces), target) in enumerate(zip(meshes, targets, strict=True))
        ]
    report(0.8)
    ranges: dict[Tissue, TissueRange] = {}
    first_vertex = first_face = 0
    shifted = []
    for tissue, (vertices, faces) in zip(TISSUES, meshes, strict=True):
        last_vertex, last_face = first_vertex + len(vertices), first_face + len(faces)
        ranges[tissue] = TissueRange(slice(first_vertex, last_vertex), slice(first_face, last_face))
        shifted.append(faces + first_vertex)
        first_vertex, first_face = last_vertex, last_face
    vertices = torch.cat([part for part, _ in meshes])
    if not len(vertices):
        raise CheckpointError.about(
            "predicts no tissue anywhere, so that there is nothing to show", file=model.info.path or model.info.name,
            remedy="Train it further, or choose another checkpoint",
        )  # fmt: skip
    weights = [model.deformer.skinning_weights(part[None])[0] for part in vertices.split(chunk_size(vertices.device))]
    report(0.9)
    controls = Controls.attach(_control_points(model, vertices), vertices, NEIGHBOURS[detail])
    surfaces = CanonicalSurfaces(
        model, resolution, detail, ranges, vertices, torch.cat(shifted).int(), torch.cat(weights), controls
    )
    return surfaces if detail == "full" else with_rough_vertices(surfaces)


def with_rough_vertices(surfaces: CanonicalSurfaces) -> CanonicalSurfaces:
    """Find the vertices that the interpolation carries worst to some bodies: a drag solves for them one by one."""
    model, device = surfaces.model, surfaces.vertices.device
    generator = torch.Generator().manual_seed(0)
    betas = ROUGH_BETA * (2 * torch.rand(ROUGH_PROBES, 10, generator=generator) - 1)
    for number in range(ROUGH_PROBES // 2):  # the other half along single betas, the first ones, both ways
        betas[number] = 0.0
        betas[number, number // 2] = ROUGH_BETA * (-1) ** number
    error = torch.zeros_like(surfaces.vertices[:, 0])
    for row in betas.to(device):
        body = model.body(betas=row).shaped
        apart = surfaces.with_shape(body, exact=False).vertices - surfaces.with_shape(body).vertices
        error = torch.maximum(error, apart.norm(dim=1))
    worst_first = error.argsort(descending=True)[:ROUGH_VERTICES]
    rough = worst_first[error[worst_first] > ROUGH_M].sort().values.int()
    return replace(surfaces, controls=replace(surfaces.controls, rough=rough))


def _control_points(model: HITModel, vertices: Float[Tensor, "vertices 3"]) -> Float[Tensor, "controls 3"]:
    """Control points spread evenly, and more of them where a few random bodies are interpolated worst."""
    generator = torch.Generator().manual_seed(0)
    picked = torch.randperm(len(vertices), generator=generator)[:CANDIDATES].to(vertices.device)
    candidates = vertices[picked]
    points = spread(candidates, CONTROL_POINTS)
    betas = PROBE_BETA * (2 * torch.rand(PROBES, 10, generator=generator) - 1)
    probes = [Equation(model, row) for row in betas.to(vertices.device)]
    solved = [probe.newton(points, points) for probe in probes]
    for count in ADDED_CONTROL_POINTS:
        if len(candidates) <= len(points):
            break
        controls = Controls.attach(points, candidates, NEIGHBOURS["display"])
        error = torch.zeros_like(candidates[:, 0])
        for probe, roots in zip(probes, solved, strict=True):
            moved = torch.cat([roots.points - points, roots.inverse.flatten(1)], 1)
            carried = controls.interpolate(moved)
            begin, inverse = candidates + carried[:, :3], carried[:, 3:].unflatten(1, (3, 3))
            exact = probe.secant(begin, inverse, candidates)
            error = torch.maximum(error, (exact.points - begin).norm(dim=1))
        added = worst(candidates, error, count, CONTROL_SPACING_M)
        points = torch.cat([points, added])
        solved = [
            Roots(*(torch.cat(pair) for pair in zip(roots, probe.newton(added, added), strict=True)))
            for probe, roots in zip(probes, solved, strict=True)
        ]
    return points
