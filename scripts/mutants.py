"""Tests of the tests: break the program in small ways and see whether a test notices.

    make mutants ARGS="measure --count 100 --seed 1"

Each mutant is one change by one of cosmic-ray's operators (a sign, a number, a comparison) in a copy of the project.
The test files that concern it run until one test fails. Mutants that survive are printed as differences.
"""

import argparse
import ast
import difflib
import importlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

PROJECT = Path(__file__).resolve().parents[1]
PARTS: dict[str, dict[str, str]] = {
    "measure": {
        "hit_core/measure/girths.py": "test_tapes",
        "hit_core/measure/tapes.py": "test_tapes",
        "hit_core/measure/outlines.py": "test_outlines",
        "hit_core/measure/clipping.py": "test_regions",
        "hit_core/measure/regions.py": "test_regions",
        "hit_core/measure/sites.py": "test_sites",
        "hit_core/measure/slicing.py": "test_outlines",
        "hit_core/measure/volumes.py": "test_measure",
        "hit_core/measure/tissue_table.py": "test_measure test_standard",
        "hit_core/measure/standard.py": "test_measure test_standard",
        "hit_core/measure/quick.py": "test_standard",
    },
    "transport_solver": {"hit_core/surfaces/transport_solver.py": "test_transport_solver"},
    "transport": {
        "hit_core/surfaces/transport.py": "test_known_transport test_transport",
        "hit_core/surfaces/control_points.py": "test_control_points test_known_transport test_transport",
        "hit_core/surfaces/drag_error.py": "test_drag_error test_known_transport",
    },
    "readers": {
        "hit_core/containers/budget.py": "test_budgets",
        "hit_core/containers/archives.py": "test_budgets test_pickles test_body_files",
        "hit_core/containers/json_files.py": "test_budgets test_body_files",
        "hit_core/containers/yaml_files.py": "test_budgets test_checkpoint",
        "hit_core/containers/npz.py": "test_body_files test_smpl_files test_budgets",
        "hit_core/containers/machine.py": "test_pickles test_budgets",
        "hit_core/containers/te*.py": "test_body_layouts test_body_files",
        "hit_core/body/reading/*.py": "test_body_layouts test_body_files",
        "hit_core/containers/torch_files.py": "test_checkpoint test_budgets",
        "hit_core/containers/pickle*.py": "test_pickles test_smpl_files test_budgets",
        "hit_core/body/files.py": "test_body_files",
        "hit_core/body/parameters.py": "test_parameters test_body_files",
        "hit_core/body/smpl_files.py": "test_smpl_files",
    },
    "writers": {
        "hit_core/atomic.py": "test_export",
        "hit_core/writers/records.py": "test_export",
        "hit_core/writers/mesh_files.py": "test_export test_rigged",
        "hit_core/writers/rig*.py": "test_rigged",
    },
}
"""By part: files that are broken, and the test files (in tests/core) that must notice."""
LOADED_BEFORE = ("numpy", "torch", "scipy.spatial", "trimesh", "igl", "skimage.measure", "PIL.Image", "yaml")
"""What every test process needs and no mutant touches: loaded once, then forked."""
LEFT_OUT = ("core/RemoveDecorator", "core/NoOp")
PASSED = 0
SLOWEST = 6.0
"""A mutant that takes so many times as long as the program itself hangs, and is noticed by that."""


@dataclass(frozen=True)
class Mutant:
    """One change: the number `occurrence` among those that an operator can make in a file."""

    file: str
    operator: str
    occurrence: int
    line: int
    tests: tuple[str, ...]


def annotations(code: str) -> set[tuple[int, int]]:
    """Return the places (line, column) of annotations and of what they hold: changes there change nothing."""
    places = set()
    for node in ast.walk(ast.parse(code)):
        for notes in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if isinstance(notes, ast.expr):
                first, last = notes.lineno, notes.end_lineno or notes.lineno
                for line in range(first, last + 1):
                    begin = notes.col_offset if line == first else 0
                    end = (notes.end_col_offset or 0) if line == last else 200
                    places |= {(line, column) for column in range(begin, end)}
    return places


def mutants(part: str) -> list[Mutant]:
    """Return all changes that can be made to a part."""
    found = []
    for pattern, names in PARTS[part].items():
        tests = tuple(f"tests/core/{name}.py" for name in names.split())
        for path in sorted(PROJECT.glob(pattern)):
            code = path.read_text(encoding="utf-8")
            tree, notes = get_ast(code), annotations(code)
            for name in sorted(set(operator_names()) - set(LEFT_OUT)):
                operator = get_operator(name)
                if operator.arguments():
                    continue
                places = [place for node in ast_nodes(tree) for place, _ in operator().mutation_positions(node)]
                found += [
                    Mutant(path.relative_to(PROJECT).as_posix(), name, number, place[0], tests)
                    for number, place in enumerate(places)
                    if tuple(place) not in notes
                ]
    return found


def copied(folder: Path) -> Path:
    """Copy what git knows of the project, so that no interrupted run leaves a mutant behind."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    for name in filter(None, listing.stdout.split("\0")):
        if (PROJECT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(PROJECT / name, folder / name)
    return folder


def run(folder: Path, tests: tuple[str, ...], limit: float) -> tuple[bool, float]:
    """Run tests in a process of their own; return whether all passed, and the seconds."""
    started = time.monotonic()
    process = os.fork()
    if not process:
        os.setsid()
        output = os.open(folder / "output.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(output, 1)
        os.dup2(output, 2)
        os.chdir(folder)
        sys.path.insert(0, str(folder))
        import pytest

        os._exit(int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", *tests])))
    while time.monotonic() - started < limit:
        done, status = os.waitpid(process, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status) == PASSED, time.monotonic() - started
        time.sleep(0.05)
    os.killpg(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return False, time.monotonic() - started


def main() -> int:
    """Try some mutants of one part; the exit code is 1 if the program itself fails its tests."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=PARTS)
    parser.add_argument("--count", type=int, default=100, help="so many, drawn at random")
    parser.add_argument("--seed", type=int, default=0, help="draws them")
    arguments = parser.parse_args()
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ["HIT_TEST_DISPLAY"] = "1"  # no test here needs a screen
    for name in LOADED_BEFORE:
        importlib.import_module(name)
    every = mutants(arguments.part)
    chosen = random.Random(arguments.seed).sample(every, min(arguments.count, len(every)))
    print(f"{arguments.part}: {len(chosen)} of {len(every)} mutants, seed {arguments.seed}", flush=True)
    seconds: dict[tuple[str, ...], float] = {}
    survived = 0
    with tempfile.TemporaryDirectory(prefix="hit-mutants-") as name:
        folder = copied(Path(name))
        for tests in sorted({mutant.tests for mutant in chosen}):
            passed, seconds[tests] = run(folder, tests, 3600.0)
            if not passed:
                print(f"unchanged, the program fails {' '.join(tests)}\n{(folder / 'output.txt').read_text()}")
                return 1
        for number, mutant in enumerate(chosen, start=1):
            path = folder / mutant.file
            before = path.read_text(encoding="utf-8")
            after = mutate_code(before, get_operator(mutant.operator)(), mutant.occurrence)
            path.write_text(after, encoding="utf-8")
            os.utime(path, (2_000_000_000 + number,) * 2)  # or compiled files of another mutant would be taken for it
            passed, _ = run(folder, mutant.tests, 30.0 + SLOWEST * seconds[mutant.tests])
            path.write_text(before, encoding="utf-8")
            if passed:
                survived += 1
                lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
                print(f"survived {mutant.file}:{mutant.line} ({mutant.operator})")
                print("\n".join(f"    {line}" for line in list(lines)[3:]), flush=True)
    killed = len(chosen) - survived
    print(f"{arguments.part}: {killed} of {len(chosen)} killed ({100 * killed / len(chosen):.0f} %)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
