"""Recorded training steps on one GPU and on several: their time, and that they compute the same.

    python benchmarks/training_gpus.py [--gpus 1 2] [--steps 200] [--keep]     one process a GPU, both stages
    python benchmarks/training_gpus.py --check [--steps 200]                   one GPU: gradients, and the time before

Every process takes 8 subjects of 6,000 voxels, so that two of them do the steps of one with 16. `--check` compares
recorded gradients with plain ones, alone and as one of "several" processes (of which there is one), and times the
steps as they were recorded before: every gradient by itself, not in one buffer.
"""

import argparse
import os
import socket
from collections.abc import Callable
from time import perf_counter
from typing import Any

import torch
from recorded_training import STAGES, Steps
from results import Row, keep, machine, table
from torch import Tensor, distributed, multiprocessing, nn

SUBJECTS, POINTS, HAND_POINTS = 8, 6000, 5000
TARGET = "1.8 times the epochs of one"


def timed(step: Callable[[], Any], steps: int, warm_up: int = 10) -> float:
    """Mean milliseconds of a step, waited for at the end alone, as in a training."""
    for _ in range(warm_up):
        step()
    torch.cuda.synchronize()
    begin = perf_counter()
    for _ in range(steps):
        step()
    torch.cuda.synchronize()
    return 1000 * (perf_counter() - begin) / steps


def join(rank: int, world: int, port: int) -> None:
    """Become one of the processes."""
    os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT=str(port), LOCAL_RANK=str(rank))
    torch.cuda.set_device(rank)
    distributed.init_process_group("nccl", rank=rank, world_size=world, device_id=torch.device("cuda", rank))


def free_port() -> int:
    """A port that nobody listens to."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def worker(rank: int, world: int, port: int, count: int, found: Any) -> None:
    """One of several processes: both stages."""
    torch.set_float32_matmul_precision("high")
    if world > 1:
        join(rank, world, port)
    for stage in STAGES:
        steps = Steps(stage, f"cuda:{rank}", SUBJECTS, POINTS, HAND_POINTS, shared=world > 1)
        spent = timed(steps.step, count)
        if not rank:
            found[world, stage] = (spent, steps.is_recorded)
    if world > 1:
        distributed.destroy_process_group()


def scaling(gpus: list[int], count: int) -> list[Row]:
    """Time of a step on each number of GPUs."""
    context = multiprocessing.get_context("spawn")
    with context.Manager() as manager:
        shared = manager.dict()
        for world in gpus:
            multiprocessing.spawn(worker, (world, free_port(), count, shared), nprocs=world)  # type: ignore[no-untyped-call]
        found = dict(shared)
    rows = []
    for (world, stage), (spent, recorded) in found.items():
        ratio = world * found[gpus[0], stage][0] / spent / gpus[0]
        note = f"{ratio:.2f} times the epochs of {gpus[0]}{'' if recorded else '; NOT recorded'}"
        rows.append(Row(f"stage {stage}, {world} GPUs", f"{spent:.2f} ms a step", TARGET if world > 1 else "", note))
    return rows


class Before(nn.Module):
    """Steps as they were recorded before."""

    def __init__(self, steps: Steps) -> None:
        super().__init__()
        self.model, self._steps = steps.module.model, steps
        torch.cuda.make_graphed_callables(self, tuple(steps.batch), num_warmup_iters=5, allow_unused_input=True)

    def forward(self, *batch: Tensor) -> tuple[Tensor, Tensor]:
        """Losses."""
        losses = self._steps.module.steps.losses
        return losses.finish(losses.sums(*batch))

    def step(self) -> None:
        """One step."""
        losses, _ = self(*self._steps.batch)
        self._steps.optimizer.zero_grad()
        losses.sum().backward()
        losses.tolist()
        module = self._steps.module
        torch.nn.utils.clip_grad_value_(module.parameters(), module.options.gradient_clip)
        self._steps.optimizer.step()


def gradients(stage: str, **options: bool) -> Tensor:
    """All gradients of the third step of a new training."""
    steps = Steps(stage, "cuda:0", SUBJECTS, POINTS, HAND_POINTS, **options)
    for _ in range(3):
        torch.manual_seed(0)
        steps.step()
    if steps.is_recorded != options.get("record", True):
        raise RuntimeError("steps were not recorded")
    if steps.module.gradients.buffer is None:
        raise RuntimeError("there are no gradients")
    return steps.module.gradients.buffer.clone()


def check(count: int) -> list[Row]:
    """What one GPU can tell."""
    rows = []
    join(0, 1, free_port())
    for stage in STAGES:
        plain = gradients(stage, record=False)
        again = gradients(stage, record=False)
        noise = float((again - plain).norm() / plain.norm())
        for name, options in (("alone", {}), ("shared", {"shared": True})):
            apart = float((gradients(stage, **options) - plain).norm() / plain.norm())
            note = f"two plain trainings: {noise:.1e}"
            rows.append(Row(f"stage {stage}, recorded {name}: gradients apart", f"{apart:.1e}", "", note))
        times = {}
        for name, shared in (("alone", False), ("shared with nobody", True)):
            times[name] = timed(Steps(stage, "cuda:0", SUBJECTS, POINTS, HAND_POINTS, shared=shared).step, count)
        before = timed(Before(Steps(stage, "cuda:0", SUBJECTS, POINTS, HAND_POINTS, record=False)).step, count)
        for name, spent in times.items():
            rows.append(Row(f"stage {stage}, {name}", f"{spent:.2f} ms a step", "", f"before: {before:.2f} ms"))
    distributed.destroy_process_group()
    return rows


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gpus", type=int, nargs="+", default=list(range(1, torch.cuda.device_count() + 1)))
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--check", action="store_true", help="one GPU: compare, and time the state before")
    parser.add_argument("--keep", action="store_true", help="write the table to RESULTS.md")
    options = parser.parse_args()
    torch.set_float32_matmul_precision("high")
    rows = check(options.steps) if options.check else scaling(options.gpus, options.steps)
    device = torch.device("cuda")
    print(f"{machine(device)}\n\n{table(rows)}")
    if options.keep:
        section = "Recorded training steps, checked" if options.check else "Training steps on several GPUs"
        keep(section, device, f"{SUBJECTS} subjects x {POINTS} voxels a process, TensorFloat-32.\n\n{table(rows)}")


if __name__ == "__main__":
    main()
