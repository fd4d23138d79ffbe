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
from ..phrases import phrase
from ..tissues import TISSUES, Tissue
from .canonical_meshes import Mesh, canonical_meshes
from .control_points import Controls, spread, worst
from .lattices import Grid, Progress, chunk_size
from .level_grids import tissue_margins
from .storage import (
    NEIGHBOURS,
    Detail,
    cache_file,
    forget,
    made_once,
    read_cached,
    read_meshes,
    read_shipped,
    shipped_resolution,
    write_cached,
    write_meshes,
)
from .thinning import display_targets, thin
from .transport import CanonicalSurfaces, TissueRange
from .transport_solver import Equation, Roots

__all__ = ["RESOLUTION", "Detail", "bake", "cache_file", "is_kept", "read_cached", "sketch"]

logger = logging.getLogger(__name__)

RESOLUTION, SKETCH_CELLS = 512, 128
CONTROL_POINTS, SKETCH_CONTROL_POINTS = 4000, 1500
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
        Cells of the grid; default 512; for display what the model's folder ships, if it ships surfaces.
    detail : Detail
        "display" thins the surfaces to 60,000 vertices in all, lying exactly on the tissues' boundaries. Both details
        come from one extraction, whichever is wanted first.
    progress : Progress | None
        Called with the finished share.
    use_cache : bool
        Whether to read and write the disk cache.

    Raises
    ------
    InputError
        Unknown detail, or resolution out of range.
    """
    if detail not in NEIGHBOURS:
        raise InputError.about(
            phrase("unknown detail"), field="detail", expected=" or ".join(NEIGHBOURS), found=repr(detail)
        )
    cells = resolution or _default_cells(model, detail)
    key = _fingerprint(model, cells, detail)
    report = progress or (lambda share: None)
    surfaces = _in_use.get(key) if use_cache else None
    if surfaces is None:
        with torch.no_grad():
            surfaces = _kept(model, cells, detail) if use_cache else _made(model, cells, detail, report, False)
            if surfaces is None:
                with made_once(cache_file(model, cells, "meshes"), lambda: report(0.0)):
                    surfaces = _kept(model, cells, detail) or _made(model, cells, detail, report, True)
    report(1.0)
    if use_cache:
        _in_use[key] = surfaces
    return surfaces


def is_kept(model: HITModel, detail: Detail) -> bool:
    """Whether `bake` will find surfaces in the cache or in the model's folder, where those are whole."""
    cells = _default_cells(model, detail)
    return cache_file(model, cells, detail).is_file() or (detail == "display" and shipped_resolution(model) == cells)


def sketch(model: HITModel, report: Progress = lambda share: None, cells: int | None = None) -> CanonicalSurfaces:
    """Coarse surfaces in a few seconds, to be shown until `bake` has the right ones; nothing is kept.

    What is thinner than a cell (about 1.5 cm) has holes or is missing: a quarter of the fat, a fifth of the bones.
    """
    cells = cells or SKETCH_CELLS
    with torch.no_grad():
        meshes = canonical_meshes(model, cells, report, exact=False)
        return replace(_complete(model, cells, "display", meshes, lambda share: None, sketchy=True), is_sketch=True)


def _kept(model: HITModel, cells: int, detail: Detail) -> CanonicalSurfaces | None:
    """Surfaces in the cache, or those that the model's folder carries, which then are in the cache."""
    file = cache_file(model, cells, detail)
    surfaces = read_cached(file, model, cells, detail)
    if surfaces is None and detail == "display":
        surfaces = read_shipped(model, cells)
        if surfaces is not None:
            write_cached(file, surfaces)
    return surfaces


def _made(model: HITModel, cells: int, detail: Detail, report: Progress, use_cache: bool) -> CanonicalSurfaces:
    """Extract surfaces, or take what was extracted for the other detail; keep both."""
    extracted = cache_file(model, cells, "meshes")
    full = _full(model, cells) if use_cache and detail == "display" else None
    meshes = full.meshes() if full is not None else read_meshes(extracted, model) if use_cache else None
    if meshes is None:
        meshes = canonical_meshes(model, cells, lambda share: report(0.6 * share))
        if use_cache and detail == "display":
            write_meshes(extracted, meshes)
    surfaces = _complete(model, cells, detail, meshes, report)
    if use_cache:
        write_cached(cache_file(model, cells, detail), surfaces)
        if detail == "full":
            forget(extracted)  # the surfaces have them
    return surfaces


def _fingerprint(model: HITModel, resolution: int, detail: Detail) -> Fingerprint:
    """Change with the model's numbers, without reading them."""
    tensors = [*model.parameters(), *model.buffers()]
    return (id(model), resolution, detail, *((tensor.data_ptr(), tensor._version) for tensor in tensors))


def _default_cells(model: HITModel, detail: Detail) -> int:
    return (shipped_resolution(model) if detail == "display" else None) or RESOLUTION


def _full(model: HITModel, cells: int) -> CanonicalSurfaces | None:
    """Surfaces of full detail, if somebody holds them or the cache has them."""
    in_use = _in_use.get(_fingerprint(model, cells, "full"))
    return in_use or read_cached(cache_file(model, cells, "full"), model, cells, "full")


def _complete(
    model: HITModel, resolution: int, detail: Detail, meshes: list[Mesh], report: Progress, sketchy: bool = False
) -> CanonicalSurfaces:
    """Thin the tissues' meshes for display, and add what carrying them to a body needs; for a sketch less of either."""
    report(0.7)
    if detail == "display" and not sketchy:
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
            phrase("predicts no tissue anywhere, so that there is nothing to show"),
            file=model.info.path or model.info.name,
            remedy=phrase("Train it further, or choose another checkpoint"),
        )
    weights = [model.deformer.skinning_weights(part[None])[0] for part in vertices.split(chunk_size(vertices.device))]
    report(0.9)
    points = spread(_candidates(vertices)[0], SKETCH_CONTROL_POINTS) if sketchy else _control_points(model, vertices)
    controls = Controls.attach(points, vertices, NEIGHBOURS[detail])
    surfaces = CanonicalSurfaces(
        model, resolution, detail, ranges, vertices, torch.cat(shifted).int(), torch.cat(weights), controls
    )
    return surfaces if detail == "full" or sketchy else with_rough_vertices(surfaces)


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
        carried = surfaces.with_shape(model.body(betas=row).shaped, exact=False)
        inverse = surfaces.controls.interpolate(carried.control_roots.inverse.flatten(1)).unflatten(1, (3, 3))
        away = Equation(model, row).residual(carried.vertices, surfaces.vertices)
        error = torch.maximum(error, (inverse * away[:, None]).sum(-1).norm(dim=1))
    worst_first = error.argsort(descending=True)[:ROUGH_VERTICES]
    rough = worst_first[error[worst_first] > ROUGH_M].sort().values.int()
    return replace(surfaces, controls=replace(surfaces.controls, rough=rough))


def _candidates(vertices: Float[Tensor, "vertices 3"]) -> tuple[Float[Tensor, "some 3"], torch.Generator]:
    """Some vertices, and what further random numbers come from."""
    generator = torch.Generator().manual_seed(0)
    return vertices[torch.randperm(len(vertices), generator=generator)[:CANDIDATES].to(vertices.device)], generator


def _control_points(model: HITModel, vertices: Float[Tensor, "vertices 3"]) -> Float[Tensor, "controls 3"]:
    """Control points spread evenly, and more of them where a few random bodies are interpolated worst."""
    candidates, generator = _candidates(vertices)
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
