"""Our GPU kernels and recorded graphs under NVIDIA's compute-sanitizer: reads and writes out of bounds, races.

    python benchmarks/sanitize.py [--tools memcheck racecheck] [--cases ...] [--keep]

Each case runs in a process of its own, on small sizes: a sanitizer makes kernels ten to a hundred times slower. Needs
an NVIDIA GPU and CUDA's compute-sanitizer. `--case NAME` runs one without it.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import torch
from results import Row, keep, machine, table

from hit_core.axes import AXES
from hit_core.body.normals import VertexNormals
from hit_core.model.hit import HITModel
from hit_core.model.library import load_model
from hit_core.slices import Plane, evaluate
from hit_core.spaces import SPACES
from hit_core.surfaces import RecordedDrag, bake
from hit_core.surfaces.marching import extract_shaped

ROOT = Path(__file__).resolve().parents[1]
CELLS, FRAMES, POINTS = 32, 4, 20_000
LIMIT_S = 600
TRAINING = (
    "-m",
    "pytest",
    "-q",
    "-p",
    "no:cacheprovider",
    "-c",
    os.devnull,
    "--rootdir",
    str(ROOT),
    "-k",
    "recorded_steps_train",
)
"""The test of recorded training steps, of both stages."""


def queries(model: HITModel) -> None:
    """Points in all spaces, searched by the kernels."""
    body = model.body(betas=[1.0, -1.0], body_pose=0.3 * torch.ones(69))
    points = body.vertices[0].repeat(3, 1)[:POINTS] * 0.97
    for space in SPACES:
        model.query(points, body, space)


def slices(model: HITModel) -> None:
    """Slices of every field in all spaces, standing and posed."""
    for angle in (0.0, 0.3):
        body = model.body(betas=[0.5, 1.0], body_pose=angle * torch.ones(69))
        for space, kind in zip(SPACES, AXES, strict=True):
            plane = Plane.fitted(kind, 0.02, body.vertices[0].cpu().numpy(), spacing=0.01)
            evaluate(model, body, plane, space=space)


def drag(model: HITModel) -> None:
    """Frames of a drag, recorded as a graph and replayed."""
    canonical = bake(model, CELLS, "full", use_cache=False)
    start = canonical.with_shape(model.body().shaped)
    recorded = RecordedDrag(canonical, VertexNormals(model.body_model.faces, model.body_model.num_vertices), start)
    for number in range(FRAMES):
        betas = [0.1 * number, *[0.0] * 9]
        recorded.carry(betas=betas, body_pose=[0.02 * number] * 69, global_orient=[0.0] * 3, transl=[0.0] * 3)


def extraction(model: HITModel) -> None:
    """Exact re-extraction of a shaped body."""
    extract_shaped(model, model.body(betas=[1.0, -0.5]).shaped, CELLS)


CASES: dict[str, Callable[[HITModel], None]] = {
    "queries": queries,
    "slices": slices,
    "drag": drag,
    "extraction": extraction,
}


def sanitized(tool: str, case: str) -> Row:
    """Run a case under a tool and read its verdict."""
    own = [sys.executable, str(Path(__file__).resolve()), "--case", case]
    test = [sys.executable, *TRAINING, str(ROOT / "tests" / "training" / "core" / "test_cuda_graphs.py")]
    command = ["compute-sanitizer", "--tool", tool, "--target-processes", "application-only"]
    surroundings = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    begin = perf_counter()
    with tempfile.TemporaryFile("w+") as output:
        try:
            code = subprocess.run(
                [*command, *(test if case == "training" else own)], stdout=output, stderr=subprocess.STDOUT,
                timeout=LIMIT_S, cwd=ROOT, env=surroundings,
            ).returncode  # fmt: skip
        except subprocess.TimeoutExpired:
            return Row(f"{case}, {tool}", "not done", "0 errors", f"took more than {LIMIT_S} s")
        output.seek(0)
        text = output.read()
    found = re.findall(r"(?:ERROR SUMMARY: (\d+) error|RACECHECK SUMMARY: (\d+) hazard)", text)
    seconds = perf_counter() - begin
    if not found or code not in (0,):
        return Row(f"{case}, {tool}", "failed", "0 errors", " ".join(text[-400:].split()).replace("|", "/"))
    count = max(int(one or other) for one, other in found)
    return Row(f"{case}, {tool}", f"{count} errors", "0 errors", f"{seconds:.0f} s")


def main() -> None:
    """Run the cases under the tools, or one of them as it is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tools", nargs="+", default=["memcheck", "racecheck"])
    parser.add_argument("--cases", nargs="+", choices=[*CASES, "training"], default=[*CASES, "training"])
    parser.add_argument("--case", choices=list(CASES), help="run this one, without a sanitizer")
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--keep", action="store_true", help="write the table to RESULTS.md")
    options = parser.parse_args()
    device = torch.device(options.device)
    if options.case:
        CASES[options.case](load_model("phantom_male", device=options.device))
        if device.type == "cuda":
            torch.cuda.synchronize()
        return
    rows = []
    for case in options.cases:
        for tool in options.tools:
            rows.append(sanitized(tool, case))
            print(table(rows[-1:]).splitlines()[-1], flush=True)
    if options.keep:
        keep("Kernels under compute-sanitizer", device, f"{machine(device)}\n\n{table(rows)}")


if __name__ == "__main__":
    main()
