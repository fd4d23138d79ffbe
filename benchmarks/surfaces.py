"""Tissue surfaces: transport to new shapes and poses, exact re-extraction, and the published way beside them.

    python benchmarks/surfaces.py [--device auto] [--model NAME_OR_FOLDER] [--body-model FILE] [--quick] [--keep]

The published way is a baseline of our own making: for each tissue a grid of 64 cells is refined three times (smaller
grids twice), with one evaluation of the whole model per tissue and grid, nothing culled and nothing kept, interpolated
where no cell was split, and meshed by scikit-image on the full grid.
"""

import argparse
import os
import resource
import tempfile
from pathlib import Path
from time import perf_counter

import numpy as np
import torch
from results import Row, keep, machine, milliseconds, table
from skimage.measure import marching_cubes
from torch import Tensor
from torch.nn import functional

from hit_core.body.model import BodyModel
from hit_core.measure import QuickTables
from hit_core.model import fused
from hit_core.model.hit import HITModel
from hit_core.model.library import load_model
from hit_core.surfaces import CanonicalSurfaces
from hit_core.surfaces.bake import Detail, bake, cache_file, read_cached
from hit_core.surfaces.lattices import Grid
from hit_core.surfaces.level_grids import tissue_margins
from hit_core.surfaces.marching import extract_shaped, pose_vertices

CHUNK = 200_000


def published_way(model: HITModel, betas: Tensor, resolution: int, refinements: int) -> tuple[int, int]:
    """Mesh all tissues of one body; returns the network queries and vertices."""
    body = model.body(betas=betas).shaped
    grid = Grid.around(body.vertices[0], resolution)
    function = tissue_margins(model, body.betas[0])
    queries = vertices = 0
    for channel in range(3):
        stride = 2**refinements
        level, wanted = torch.zeros(0), torch.ones((resolution // stride + 1,) * 3, dtype=torch.bool)
        while True:
            index = wanted.to(model.device).nonzero()
            parts = [torch.sigmoid(function(grid.positions(part * stride))[:, channel]) for part in index.split(CHUNK)]
            queries += len(index)
            if not len(level):
                level = torch.zeros(wanted.shape, device=model.device)
            level[index.unbind(1)] = torch.cat(parts)
            if stride == 1:
                break
            inside = (level > 0.5).float()[None, None]
            mixed = functional.max_pool3d(inside, 2, 1) != -functional.max_pool3d(-inside, 2, 1)
            fine = 2 * (level.shape[0] - 1) + 1
            # The 3 x 3 x 3 points of every split cell.
            marks = torch.zeros(1, 1, fine, fine, fine, device=model.device)
            marks[:, :, 1::2, 1::2, 1::2] = mixed.float()
            wanted = functional.max_pool3d(marks, 3, 1, 1)[0, 0] > 0
            wanted[::2, ::2, ::2] = False
            level = functional.interpolate(level[None, None], size=(fine,) * 3, mode="trilinear", align_corners=True)[
                0, 0
            ]
            stride //= 2
        if float(level.max()) <= 0.5:
            continue  # no coarse corner met this tissue
        points = marching_cubes(level.cpu().numpy(), 0.5)[0].astype(np.float32)
        placed = pose_vertices(
            model, grid.positions(torch.from_numpy(points).to(model.device)), model.body(betas=betas)
        )
        vertices += len(placed)
        del level, wanted
    return queries, vertices


def drag(step: int) -> Tensor:
    """Betas of a drag: every step moves two sliders a little."""
    betas = torch.zeros(10)
    betas[0], betas[1] = 2 * np.sin(0.1 * step), 1.5 * np.sin(0.07 * step)
    return betas


def carry(canonical: CanonicalSurfaces, rows: list[Row], label: str, exact: bool, target: str, repeats: int) -> None:
    """Measure a betas drag: from betas to posed vertices and normals."""
    model, device = canonical.model, canonical.model.device
    state = {"shaped": canonical.with_shape(model.body().shaped)}
    residuals, errors = [], []
    pose = torch.zeros(69, device=device)

    def step(number: int) -> None:
        body = model.body(betas=drag(number).to(device), body_pose=pose)
        state["shaped"] = canonical.with_shape(body.shaped, start=state["shaped"], exact=exact)
        _ = state["shaped"].with_pose(body).normals

    time = milliseconds(step, device, repeats)
    for number in range(0, repeats, max(1, repeats // 5)):
        step(number)
        shaped = state["shaped"]
        residuals.append(1000 * shaped.residual_m)
        if not exact:
            truth = canonical.with_shape(shaped.body)
            errors.append(1000 * float((truth.vertices - shaped.vertices).norm(dim=1).max()))
    count = len(canonical.vertices)
    note = f"{count:,} vertices, with pose and normals; "
    note += f"largest error {max(errors):.2f} mm" if errors else f"largest residual {max(residuals):.3f} mm"
    rows.append(Row(label, f"{time:.1f} ms ({1000 / time:.0f}/s)", target, note))


def pose_drag(canonical: CanonicalSurfaces, rows: list[Row], label: str, target: str, repeats: int) -> None:
    """Measure a pose drag: from pose parameters to vertices and normals."""
    model = canonical.model
    shaped = canonical.with_shape(model.body(betas=drag(5)).shaped)
    zero = torch.zeros(1, 3, device=model.device)
    poses = 0.3 * torch.randn(64, 1, 69, device=model.device)

    def step(number: int) -> None:
        _ = shaped.with_pose(shaped.body.with_pose(poses[number % 64], zero, zero)).normals

    time = milliseconds(step, model.device, repeats)
    note = f"{len(canonical.vertices):,} vertices, with normals"
    rows.append(Row(label, f"{time:.2f} ms ({1000 / time:.0f}/s)", target, note))


def table_of_a_drag(canonical: CanonicalSurfaces, rows: list[Row], repeats: int) -> None:
    """Measure the volumes that the window tells with a drag's picture."""
    tables, shaped = QuickTables(canonical), canonical.with_shape(canonical.model.body(betas=drag(5)).shaped)
    time = milliseconds(lambda _: tables.of(shaped.vertices, shaped.body), canonical.model.device, repeats)
    note = f"{len(canonical.vertices):,} vertices"
    rows.append(Row(f"table of a drag, {canonical.detail} detail", f"{time:.1f} ms ({1000 / time:.0f}/s)", "", note))


def baked(model: HITModel, detail: Detail, resolution: int | None, rows: list[Row]) -> CanonicalSurfaces:
    """Measure baking and reading back."""
    start = perf_counter()
    canonical = bake(model, resolution, detail)
    made = perf_counter() - start
    start = perf_counter()
    file = cache_file(model, canonical.resolution, detail)
    read_cached(file, model, canonical.resolution, detail)
    read = perf_counter() - start
    note = f"once per checkpoint; {len(canonical.vertices):,} vertices from {canonical.resolution} cells"
    rows.append(Row(f"bake, {detail} detail", f"{made:.1f} s (read back: {read:.2f} s)", "", note))
    return canonical


def main() -> None:
    """Run all rows that suit the device."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--model", type=Path, help="model folder; default: the embedded male model")
    parser.add_argument("--body-model", type=Path, help="SMPL-format .npz for a checkpoint without a body")
    parser.add_argument("--resolution", type=int, help="cells of the exact grids; default 512, on a CPU 256")
    parser.add_argument("--display-resolution", type=int, help="cells that display detail is baked from")
    parser.add_argument("--quick", action="store_true", help="small grids, to see that everything runs")
    parser.add_argument("--keep", action="store_true", help="write the table to RESULTS.md")
    options = parser.parse_args()
    body_model = None
    if options.body_model is not None:
        with np.load(options.body_model) as arrays:
            body_model = BodyModel.from_arrays(dict(arrays), "male")
    model = load_model(options.model, device=options.device, body_model=body_model)
    device = model.device
    rows: list[Row] = []
    cuda = device.type == "cuda"
    resolution = 96 if options.quick else options.resolution or (512 if cuda else 256)
    repeats = 10 if options.quick else 40
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        os.environ["HIT_CACHE_DIR"] = folder
        if cuda:
            full = baked(model, "full", resolution, rows)
            carry(full, rows, "betas drag, full detail, every vertex solved", True, "10 ms", repeats)
            pose_drag(full, rows, "pose drag, full detail", "3 ms", repeats)
            table_of_a_drag(full, rows, repeats)
        display = baked(model, "display", 96 if options.quick else options.display_resolution, rows)
        carry(display, rows, "betas drag, display detail, interpolated", False, "" if cuda else "50 ms, 1 mm", repeats)
        carry(
            display, rows, "betas drag, display detail, every vertex solved", True, "" if cuda else "2 s", repeats // 4
        )
        pose_drag(display, rows, "pose drag, display detail", "" if cuda else "33 ms", repeats)
        table_of_a_drag(display, rows, repeats)
        extraction(model, rows, resolution)
    text = f"Model: {model.info.name}.\n\n{table(rows)}"
    print(f"{machine(device)}\n\n{text}")
    if options.keep:
        keep("Surfaces", device, text)


def extraction(model: HITModel, rows: list[Row], resolution: int) -> None:
    """Measure exact re-extraction, and the published way in the same run."""
    device = model.device
    cuda = device.type == "cuda"
    betas = drag(7).to(device)
    body = model.body(betas=betas)
    if cuda:
        torch.cuda.reset_peak_memory_stats(device)

    def ours(_: int) -> int:
        found = extract_shaped(model, body.shaped, resolution)
        return sum(len(pose_vertices(model, vertices, body)) for vertices, _ in found.values())

    mine = milliseconds(ours, device, 5 if cuda else 1, 1 if cuda else 0)
    if cuda:
        memory = f"{torch.cuda.max_memory_allocated(device) / 2**30:.2f} GiB of GPU memory"
    else:
        memory = f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20:.2f} GiB of memory, whole process"
    count = ours(0) if cuda else 0
    found = f"{count:,} vertices; " if cuda else ""
    target = "500 ms" if resolution == 512 and cuda else ""
    rows.append(Row(f"exact re-extraction, {resolution} cells", f"{mine:.0f} ms", target, f"{found}peak {memory}"))
    for plain in (True, False) if cuda else (True,):
        available = fused.available
        if plain:
            fused.available = lambda device: False
        try:
            start = perf_counter()
            queries, vertices = published_way(model, betas, resolution, 3 if resolution >= 512 else 2)
            time = 1000 * (perf_counter() - start)
        finally:
            fused.available = available
        how = "plain float32" if plain else "our fused networks"
        rows.append(
            Row(
                f"the published way, {resolution} cells, {how}",
                f"{time / 1000:.1f} s",
                "",
                f"{queries:,} queries, {vertices:,} vertices; exact re-extraction is {time / mine:.1f} times as fast",
            )
        )


if __name__ == "__main__":
    main()
