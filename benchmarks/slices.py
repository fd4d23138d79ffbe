"""Slices and posed queries, with the plain full evaluation beside them.

    python benchmarks/slices.py [--device auto] [--model NAME_OR_FOLDER] [--body-model FILE] [--quick] [--keep]

The plain full evaluation is a baseline of our own making: every point of the plane goes through the networks as plain
float32 products, nothing culled, and posed points are searched in ten batches without the kernels.
"""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import torch
from results import Row, keep, machine, milliseconds, table

from hit_core.body.model import BodyModel, PosedBody
from hit_core.model import fused
from hit_core.model.device import points_per_chunk
from hit_core.model.hit import HITModel
from hit_core.model.library import load_model
from hit_core.slices import Plane, evaluate
from hit_core.slices.pictures import class_picture


@contextmanager
def plain() -> Iterator[None]:
    """Leave the kernels out."""
    available = fused.available
    fused.available = lambda device: False
    try:
        yield
    finally:
        fused.available = available


def full_evaluation(model: HITModel, body: PosedBody, plane: Plane) -> torch.Tensor:
    """Classes of every point of a plane in shaped space."""
    points = torch.from_numpy(plane.points().reshape(-1, 3)).to(model.device)
    labels = []
    for part in points.split(points_per_chunk(model.device)):
        canonical = part + model.displacement(part, body.betas[0])
        labels.append(model.tissue_logits(canonical).argmax(-1))
    return torch.cat(labels).to(torch.uint8).cpu()


def shaped_slices(model: HITModel, plane: Plane, rows: list[Row], targets: tuple[str, str], repeats: int) -> None:
    """Measure a plane: first picture, exact classes, all fields, and the baseline."""
    device = model.device
    bodies = [model.body(betas=[0.02 * number, -0.03 * number]) for number in range(repeats + 5)]

    def body(number: int) -> PosedBody:
        return bodies[number % len(bodies)]

    def timed(step: Callable[[int], object]) -> float:
        return milliseconds(step, device, repeats)

    count = f"{plane.kind} slice, {plane.shape[0] * plane.shape[1]:,} points"
    first = timed(lambda number: class_picture(evaluate(model, body(number), plane, fields=("occ",), stride=4)))
    exact = timed(lambda number: evaluate(model, body(number), plane, fields=("occ",)).labels)
    everything = timed(lambda number: evaluate(model, body(number), plane))
    ours = timed(lambda number: full_evaluation(model, body(number), plane))
    with plain():
        simple = timed(lambda number: full_evaluation(model, body(number), plane))
        same = full_evaluation(model, bodies[0], plane).numpy().reshape(plane.shape)
    found = evaluate(model, bodies[0], plane, fields=("occ",))
    kept = len(found.index) / plane.shape[0] / plane.shape[1]
    differ = int((found.labels != same).sum())
    rows += [
        Row(f"{count}: first picture", f"{first:.1f} ms", targets[0], "every fourth point in both directions"),
        Row(f"{count}: classes", f"{exact:.1f} ms", targets[1],
            f"{kept:.0%} of the points evaluated; {differ} classes differ from the plain full evaluation"),
        Row(f"{count}: all fields", f"{everything:.1f} ms", "", "classes, weights, displacement, compression"),
        Row(f"{count}: full evaluation, our networks", f"{ours:.1f} ms"),
        Row(f"{count}: plain full evaluation", f"{simple:.1f} ms", "", f"classes: {simple / exact:.1f} times as fast"),
    ]  # fmt: skip


def posed_query(model: HITModel, count: int, rows: list[Row], repeats: int) -> None:
    """Measure the query of points in and around a sitting body."""
    pose = np.zeros(69, np.float32)
    pose[[0, 3]], pose[[9, 12]], pose[47], pose[50] = -1.2, 1.2, -0.8, 0.8
    body = model.body(betas=[0.5, -1.0], body_pose=pose, transl=[0.1, 1.0, 0.3])
    generator = torch.Generator().manual_seed(1)
    skin = body.vertices[0].cpu()
    chosen = skin[torch.randint(len(skin), (count,), generator=generator)]
    points = (chosen + 0.03 * torch.randn(count, 3, generator=generator)).to(model.device)
    time = milliseconds(lambda _: model.query(points, body, "posed"), model.device, repeats)
    failed = float((~model.query(points, body, "posed").valid).float().mean())
    with plain():
        simple = milliseconds(
            lambda _: [model.query(part, body, "posed") for part in points.chunk(10)],
            model.device,
            max(1, repeats // 3),
        )
    target = "40 ms" if model.device.type == "cuda" else ""
    what = f"posed query, {count:,} points within some 3 cm of the skin"
    rows.append(Row(what, f"{time:.1f} ms", target, f"{failed:.2%} not found; networks and search in all"))
    rows.append(Row("the same in ten plain batches", f"{simple:.1f} ms", "", f"{simple / time:.1f} times as long"))


def posed_slice(model: HITModel, rows: list[Row], repeats: int) -> None:
    """Measure an axial slice through a posed body."""
    pose = np.zeros(69, np.float32)
    pose[[0, 3]], pose[47], pose[50] = -0.5, -0.8, 0.8
    body = model.body(betas=[0.5, -1.0], body_pose=pose)
    plane = Plane.axial(-0.1)
    for stride, name in ((4, "first picture"), (1, "classes")):
        time = milliseconds(
            lambda _, stride=stride: evaluate(model, body, plane, space="posed", fields=(), stride=stride),
            model.device, repeats,
        )  # fmt: skip
        rows.append(Row(f"axial slice, 40,000 points, posed: {name}", f"{time:.1f} ms"))


def main() -> None:
    """Run all rows."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--model", type=Path, help="model folder; default: the embedded male model")
    parser.add_argument("--body-model", type=Path, help="SMPL-format .npz for a checkpoint without a body")
    parser.add_argument("--quick", action="store_true", help="few points, to see that everything runs")
    parser.add_argument("--keep", action="store_true", help="write the table to RESULTS.md")
    options = parser.parse_args()
    body_model = None
    if options.body_model is not None:
        with np.load(options.body_model) as arrays:
            body_model = BodyModel.from_arrays(dict(arrays), "male")
    model = load_model(options.model, device=options.device, body_model=body_model)
    cuda = model.device.type == "cuda"
    coarse = 4 if options.quick else 1
    repeats = 20 if cuda else 3
    rows: list[Row] = []
    with torch.no_grad():
        shaped_slices(model, Plane.frontal(spacing=0.002 * coarse), rows, ("", "8 ms" if cuda else ""), repeats)
        axial = ("", "") if cuda else ("100 ms", "1 s")
        shaped_slices(model, Plane.axial(-0.2, spacing=0.002 * coarse), rows, axial, repeats)
        posed_slice(model, rows, repeats)
        posed_query(model, (1_000_000 if cuda else 50_000) // coarse**2, rows, repeats)
    text = f"Model: {model.info.name}.\n\n{table(rows)}"
    print(f"{machine(model.device)}\n\n{text}")
    if options.keep:
        keep("Slices", model.device, text)


if __name__ == "__main__":
    main()
