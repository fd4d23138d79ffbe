"""Bodies measured by the batch: rows a second, where the time goes, and how near the numbers are to full detail.

    python benchmarks/bodies.py [--device auto] [--gpus N] [--each N] [--model NAME] [--bodies N] [--exact N] [--keep]

One process, one thread of a processor or one GPU. A row is all of `hit cohort`'s numbers of a body. Beside the batch
the same bodies are measured one at a time; all rows must be the same. `--gpus 2` measures as many bodies on each of two
GPUs at once, `--each 2` in two processes on each, as `hit cohort --workers` does.
"""

import argparse
import multiprocessing
from multiprocessing.synchronize import Barrier
from time import perf_counter
from typing import Any

import torch
from results import Row, keep, machine, milliseconds, synchronise, table

from hit_core.measure import person
from hit_core.measure.body_surfaces import BodySurfaces
from hit_core.measure.codebook import codebook
from hit_core.measure.person import Known, person_rows
from hit_core.measure.regions import region_pieces, volumes_of_pieces
from hit_core.measure.sites import cuts_at_levels, level_areas_m2, planes_of_levels, site_thicknesses_mm
from hit_core.measure.standard import tissue_table, tissue_tables
from hit_core.measure.standing import standing
from hit_core.model.device import choose_device
from hit_core.model.hit import HITModel
from hit_core.model.library import load_model
from hit_core.surfaces.bake import bake
from hit_core.surfaces.many import carried, shaped_bodies
from hit_core.tissues import TISSUES

COHORT, PUBLISHED_S = 100_000, 26.0


def main() -> None:
    """Measure, and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--model", default="phantom_male")
    parser.add_argument("--bodies", type=int, help="default 2048 on a GPU, 16 on a processor")
    parser.add_argument("--exact", type=int, default=4, help="bodies that are held against full detail")
    parser.add_argument("--gpus", type=int, default=1, help="measure on so many GPUs at once, too")
    parser.add_argument("--each", type=int, default=1, help="processes on each of them")
    parser.add_argument("--keep", action="store_true", help="write the table to RESULTS.md")
    options = parser.parse_args()
    torch.set_num_threads(1)
    device = choose_device(options.device)
    model = load_model(options.model, device=device)
    count = options.bodies or (2048 if device.type == "cuda" else 16)
    betas = (4 * torch.rand(count, 10, generator=torch.Generator().manual_seed(7)) - 2).to(device)
    rows = rates(model, betas)
    if options.gpus > 1 or options.each > 1:
        rows += on_gpus(options.model, count, options.gpus, options.each)
    rows += [*stages(model, betas), *nearness(model, betas[: options.exact])]
    print(f"{machine(device)}\n\n{table(rows)}")
    if options.keep:
        keep("Bodies by the batch", device, table(rows))


def rates(model: HITModel, betas: torch.Tensor) -> list[Row]:
    """Rows a second, together and one at a time."""
    known = [Known()] * len(betas)
    person_rows(model, betas[:16], known[:16])
    began = perf_counter()
    together = person_rows(model, betas, known)
    seconds = (perf_counter() - began) / len(betas)
    few = min(len(betas), 32)
    began = perf_counter()
    alone = [person_rows(model, own[None], known[:1])[0] for own in betas[:few]]
    singly = (perf_counter() - began) / few
    on_gpu = betas.device.type == "cuda"
    rows = [
        Row(
            f"{len(betas)} bodies in one go, {len(codebook())} columns",
            f"{1 / seconds:.1f} bodies/s",
            "500" if on_gpu else "4",
            f"{COHORT * seconds / 3600:.1f} h for {COHORT:,}; the published way at {PUBLISHED_S:.0f} s a body: "
            f"{COHORT * PUBLISHED_S / 86400:.0f} days",
        ),
        Row("the same one at a time", f"{1 / singly:.1f} bodies/s", "", f"{singly / seconds:.1f} times as long"),
        Row("the same rows", "yes" if alone == together[:few] else "NO", "yes", f"first {few}"),
    ]
    if on_gpu:
        rows.append(Row("memory of the GPU", f"{torch.cuda.max_memory_allocated() / 2**30:.1f} GB", "", "at most"))
    return rows


def on_gpus(name: str, count: int, gpus: int, each: int) -> list[Row]:
    """So many bodies by each process at once: one on one GPU, several on it, and as many on each of several."""
    seconds = {}
    for number in sorted({1, each, gpus, gpus * each}):
        context = multiprocessing.get_context("spawn")
        ready, times = context.Barrier(number), context.Queue()
        over = gpus if number >= gpus else 1
        processes = [
            context.Process(target=of_one, args=(name, f"cuda:{one % over}", count, ready, times))
            for one in range(number)
        ]
        for process in processes:
            process.start()
        seconds[number] = max(times.get() for _ in processes)
        for process in processes:
            process.join()
    found = []
    for number, taken in seconds.items():
        over = gpus if number >= gpus else 1
        target = "1.9 times one" if over > 1 else ""
        what = f"{number} process{'es' * (number > 1)} on {over} GPU{'s' * (over > 1)}"
        found.append(
            Row(what, f"{number * count / taken:.1f} bodies/s", target, f"{number * seconds[1] / taken:.2f} times one")
        )
    return found


def of_one(name: str, device: str, count: int, ready: Barrier, times: Any) -> None:
    """Measure on one GPU when all are ready, and tell the seconds."""
    torch.set_num_threads(1)
    torch.cuda.set_device(device)
    model = load_model(name, device=device)
    betas = (4 * torch.rand(count, 10, generator=torch.Generator().manual_seed(7)) - 2).to(device)
    person_rows(model, betas, [Known()] * count)
    ready.wait()
    began = perf_counter()
    person_rows(model, betas, [Known()] * count)
    times.put(perf_counter() - began)


def stages(model: HITModel, betas: torch.Tensor) -> list[Row]:
    """Where the time goes, milliseconds a body."""
    some = betas[: person.at_once(betas.device)]
    with torch.no_grad():
        canonical = bake(model, None, "display")
        bodies = shaped_bodies(model.body_model, some)
        many = carried(canonical, bodies)
        surfaces, levels = BodySurfaces.of_many(many), planes_of_levels(bodies)
        pieces = region_pieces(surfaces, others=cuts_at_levels(levels))
        steps = {
            "shaped": lambda: shaped_bodies(model.body_model, some),
            "surfaces carried": lambda: carried(canonical, bodies),
            "volumes and areas of triangles": lambda: BodySurfaces.of_many(many),
            "the table, and what lies outside of the skin": lambda: tissue_tables(surfaces),
            "cut into regions": lambda: region_pieces(surfaces, others=cuts_at_levels(levels)),
            "volumes of regions, areas at levels": lambda: (volumes_of_pieces(pieces), level_areas_m2(pieces, levels)),
            "thickness at sites": lambda: site_thicknesses_mm(model, bodies),
            "heights, girths and lengths": lambda: standing(model.body_model, some).lengths(),
        }
        found = []
        for name, step in steps.items():
            taken = milliseconds(lambda _, step=step: step(), betas.device, 3, 1) / len(some)
            found.append(Row(name, f"{taken:.3f} ms a body", "", ""))
        measured = person._measured(model, bodies, person.moved_regions({}))
        lengths = person._lengths_m(model, some)
    synchronise(betas.device)
    calibration = person.calibration_of(model.info)
    began = perf_counter()
    for own, taken_m in zip(measured, lengths, strict=True):
        person._row(model, own, taken_m, Known(), calibration, {})
    return [*found, Row("written as rows", f"{1000 * (perf_counter() - began) / len(some):.3f} ms a body", "", "")]


def nearness(model: HITModel, betas: torch.Tensor) -> list[Row]:
    """How far volumes are from those of full detail, solved to the end."""
    full, display = (bake(model, None, detail) for detail in ("full", "display"))
    many = carried(display, shaped_bodies(model.body_model, betas))
    most = dict.fromkeys((tissue.name for tissue in TISSUES), 0.0)
    for own, quick in zip(betas, tissue_tables(BodySurfaces.of_many(many)), strict=True):
        exact = tissue_table(full.with_shape(model.body_model.with_shape(own[None])), thorough=False)
        for name in most:
            most[name] = max(most[name], abs(quick[name].volume_l / exact[name].volume_l - 1))
    apart = ", ".join(f"{name} {100 * share:.2f} %" for name, share in most.items())
    residual = 1000 * float(many.residual_m.max())
    return [
        Row("volumes against full detail", apart, "0.2 %", f"largest of {len(betas)} bodies"),
        Row("residual", f"{residual:.3f} mm", "0.1 mm", "largest"),
    ]


if __name__ == "__main__":
    main()
