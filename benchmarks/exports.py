"""Full-detail exports by the command line: processor seconds and peak memory, each in a process of its own.

    python benchmarks/exports.py [--body FILE] [--threads N] [--tree FOLDER] [--keep]

A first export has an empty cache and extracts the surfaces; the others read them. `--tree` measures another checkout,
so that two versions can be compared on the same machine in the same hour.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import torch
from results import Row, keep, machine, table

ROOT = Path(__file__).resolve().parents[1]
EXPORTS = (
    ("first GLB, full detail", "meshes", "tissues.glb", ("--detail", "full")),
    ("another GLB, full detail", "meshes", "tissues.glb", ("--detail", "full")),
    ("rigged GLB, full detail", "rigged", "rigged.glb", ("--detail", "full")),
    ("label volume, 2 mm", "volume", "labels.nii.gz", ("--spacing_mm", "2")),
)


def main() -> None:
    """Run all exports, one after the other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--body", type=Path, default=ROOT / "resources" / "examples" / "standing.npz")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--tree", type=Path, default=ROOT, help="checkout to measure; default: this one")
    parser.add_argument("--keep", action="store_true", help="write the table to RESULTS.md")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "HIT_CACHE_DIR": str(Path(folder) / "cache"),
            "OMP_NUM_THREADS": str(options.threads),
            "PYTHONPATH": str(options.tree),
        }
        for what, kind, name, more in EXPORTS:
            out = Path(folder) / name
            command = [sys.executable, "-m", "hit_core", "export", kind, "--device", "cpu", "--body", str(options.body)]
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([*command, *more, "--out", str(out)], env=environment, cwd=options.tree, check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            size = sum(file.stat().st_size for file in Path(folder).glob(f"{out.name.split('.')[0]}*")) / 1e6
            rows.append(Row(what, f"{seconds:.1f} s of processor time", "", f"{size:.1f} MB written"))
            print(f"{what}: {seconds:.1f} s", flush=True)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 2**20
    rows.append(Row("memory, at most", f"{peak:.2f} GB", "", "of all these exports"))
    device = torch.device("cpu")
    print(f"{machine(device)}\n\n{table(rows)}")
    if options.keep:
        keep("Exports", device, table(rows))


if __name__ == "__main__":
    main()
