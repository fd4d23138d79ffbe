"""Our GPU kernels and recorded graphs under NVIDIA's compute-sanitizer: reads and writes out of bounds, races.

    python benchmarks/sanitize.py [--tools memcheck racecheck] [--cases ...] [--seconds 600] [--keep]

Each case runs in a process of its own, on small sizes: a sanitizer makes kernels ten to a hundred times slower. It runs
once without the tool before, which compiles its kernels and keeps what is only read from then on (a drag's surfaces).
Needs an NVIDIA GPU and CUDA's compute-sanitizer. `--case NAME` runs one without it.

Racecheck of recorded graphs leaves out the matrix products of NVIDIA's own libraries (`VENDOR`), which take most of
its time and whose shared memory no argument of ours reaches; memcheck sees every kernel. The optimizers, whose
work is such products, are a case of their own.
"""

import argparse
import faulthandler
import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import torch
from recorded_training import STAGES, Steps
from results import Row, keep, machine, table

from hit_core.axes import AXES
from hit_core.body.normals import VertexNormals
from hit_core.model.library import load_model
from hit_core.slices import Plane, evaluate
from hit_core.spaces import SPACES
from hit_core.surfaces import RecordedDrag, bake
from hit_core.surfaces.marching import extract_shaped

ROOT = Path(__file__).resolve().parents[1]
CELLS, FRAMES, POINTS = 32, 2, 20_000
REPLAYS = 2
LIMIT_S = 600
VENDOR = "regex=gemm|gemv|cutlass|cublas|xmma|nvjet"
"""Names of the kernels of NVIDIA's own libraries for matrix products."""
WITH_PRODUCTS = ("drag", "training", "optimizers")
"""Cases whose matrix products are left out under racecheck."""
LINES = 60
"""Of what a tool says, shown with its verdict."""


def queries(device: str) -> None:
    """Points in all spaces, searched by the kernels."""
    model = load_model("phantom_male", device=device)
    body = model.body(betas=[1.0, -1.0], body_pose=0.3 * torch.ones(69))
    points = body.vertices[0].repeat(3, 1)[:POINTS] * 0.97
    for space in SPACES:
        model.query(points, body, space)


def slices(device: str) -> None:
    """Slices of every field in all spaces, standing and posed."""
    model = load_model("phantom_male", device=device)
    for angle in (0.0, 0.3):
        body = model.body(betas=[0.5, 1.0], body_pose=angle * torch.ones(69))
        for space, kind in zip(SPACES, AXES, strict=True):
            plane = Plane.fitted(kind, 0.02, body.vertices[0].cpu().numpy(), spacing=0.01)
            evaluate(model, body, plane, space=space)


def drag(device: str) -> None:
    """Frames of a drag, recorded as a graph and replayed; its surfaces come from the cache."""
    model = load_model("phantom_male", device=device)
    canonical = bake(model, CELLS, "full")
    start = canonical.with_shape(model.body().shaped)
    recorded = RecordedDrag(canonical, VertexNormals(model.body_model.faces, model.body_model.num_vertices), start)
    for number in range(FRAMES):
        betas = [0.1 * number, *[0.0] * 9]
        recorded.carry(betas=betas, body_pose=[0.02 * number] * 69, global_orient=[0.0] * 3, transl=[0.0] * 3)


def extraction(device: str) -> None:
    """Exact re-extraction of a shaped body."""
    model = load_model("phantom_male", device=device)
    extract_shaped(model, model.body(betas=[1.0, -0.5]).shaped, CELLS)


def training(device: str) -> None:
    """Steps of both stages, recorded as graphs and replayed."""
    for stage in STAGES:
        steps = Steps(stage, device, subjects=2, points=256, hand_points=64)
        for _ in range(REPLAYS):
            steps.step(optimize=False)
        if steps.on_gpu and not steps.is_recorded:
            sys.exit(f"stage {stage}: steps were not recorded")


def optimizers(device: str) -> None:
    """Steps of the optimizers, on gradients of a plain step."""
    steps = Steps("1", device, subjects=2, points=256, hand_points=64, record=False)
    for _ in range(REPLAYS):
        steps.step()


CASES: dict[str, Callable[[str], None]] = {
    "queries": queries,
    "slices": slices,
    "drag": drag,
    "extraction": extraction,
    "training": training,
    "optimizers": optimizers,
}


def sanitized(tool: str, case: str, surroundings: dict[str, str], limit_s: float) -> Row:
    """Run a case under a tool and read its verdict."""
    # On a busy machine a program that imports torch reaches the GPU after more than the tool's usual ten seconds.
    command = ["compute-sanitizer", "--launch-timeout", f"{limit_s:.0f}", "--tool", tool]
    command += ["--target-processes", "application-only"]
    left_out = tool == "racecheck" and case in WITH_PRODUCTS
    command += ["--kernel-name-exclude", VENDOR] if left_out else []
    begin = perf_counter()
    code, text = _run([*command, *_own(case, 0.95 * limit_s)], surroundings, limit_s)
    seconds = perf_counter() - begin
    if code is None:
        print(f"{case}, {tool}, stopped here:\n{text[-3000:]}", flush=True)
        return Row(f"{case}, {tool}", "not done", "0 errors", f"took more than {limit_s:.0f} s")
    found = re.findall(r"(?:ERROR|RACECHECK) SUMMARY: (\d+) (?:error|hazard)", text)
    count = max(map(int, found), default=0)
    if not found or code != 0 or count:
        told = [line for line in text.splitlines() if line.startswith("=========")]
        print("\n".join([f"{case}, {tool}, was told:", *told[:LINES], "its end:", text[-3000:]]), flush=True)
    if not found or code != 0:
        return Row(f"{case}, {tool}", "failed", "0 errors", _end(text))
    note = f"{seconds:.0f} s{', without the matrix products of NVIDIA' if left_out else ''}"
    if count:
        where = re.findall(r"(?:=========\s+at|access at) ([^\n]{1,80})", text)
        note += f"; {', '.join(sorted(set(where))[:4])}".replace("|", "/")
    return Row(f"{case}, {tool}", f"{count} errors", "0 errors", note)


def _own(case: str, seconds: float) -> list[str]:
    return [sys.executable, str(Path(__file__).resolve()), "--case", case, "--seconds", str(seconds)]


def _end(text: str) -> str:
    return " ".join(text[-400:].split()).replace("|", "/")


def _run(command: list[str], surroundings: dict[str, str], limit_s: float) -> tuple[int | None, str]:
    """Exit code, None if it took too long, and output; a tool's program ends with it."""
    with tempfile.TemporaryFile("w+") as output:
        running = subprocess.Popen(
            command, stdout=output, stderr=subprocess.STDOUT, cwd=ROOT, env=surroundings, process_group=0
        )
        code: int | None = None
        try:
            code = running.wait(limit_s)
        except subprocess.TimeoutExpired:
            pass
        finally:
            if code is None:
                os.killpg(running.pid, signal.SIGKILL)
                running.wait()
        output.seek(0)
        return code, output.read()


def main() -> None:
    """Run the cases under the tools, or one of them as it is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tools", nargs="+", default=["memcheck", "racecheck"])
    parser.add_argument("--cases", nargs="+", choices=list(CASES), default=list(CASES))
    parser.add_argument("--case", choices=list(CASES), help="run this one, without a sanitizer")
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--seconds", type=float, default=LIMIT_S, help="longest time of a case under a tool")
    parser.add_argument("--keep", action="store_true", help="write the table to RESULTS.md")
    options = parser.parse_args()
    device = torch.device(options.device)
    if options.case:
        faulthandler.dump_traceback_later(options.seconds)  # where it is when the time is up
        CASES[options.case](options.device)
        if device.type == "cuda":
            torch.cuda.synchronize()
        faulthandler.cancel_dump_traceback_later()
        return
    rows = []
    with tempfile.TemporaryDirectory() as cache:
        surroundings = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]), "HIT_CACHE_DIR": cache}
        for case in options.cases:
            begin = perf_counter()
            code, text = _run(_own(case, 0.95 * options.seconds), surroundings, options.seconds)
            if code != 0:
                sys.exit(f"{case} fails without a tool: {_end(text)}")
            print(f"{case} without a tool: {perf_counter() - begin:.0f} s", flush=True)
            for tool in options.tools:
                rows.append(sanitized(tool, case, surroundings, options.seconds))
                print(table(rows[-1:]).splitlines()[-1], flush=True)
    if options.keep:
        keep("Kernels under compute-sanitizer", device, f"{machine(device)}\n\n{table(rows)}")


if __name__ == "__main__":
    main()
