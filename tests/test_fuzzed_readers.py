"""Example files of every kind, damaged in many ways: each is read or refused, and nothing is run, written or swallowed.

`HIT_FUZZ_FILES` sets how many files are tried (500 by default), `HIT_FUZZ_SEED` which ones.
"""

import gzip
import io
import json
import os
import pickle
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import body_layouts
import numpy as np
import pytest
import torch

from hit_core.body.files import save_body
from hit_core.body.parameters import BodyParameters
from hit_core.training.watch.supervisor import LAUNCH_FILE
from hit_core.writers.pictures import save_picture
from hit_viewer.document.session_files import session_values
from hit_viewer.document.state import ViewerState

FILES = int(os.environ.get("HIT_FUZZ_FILES", "500"))
SEED = int(os.environ.get("HIT_FUZZ_SEED", "1"))
ALLOWED_KB = 1_500_000
CPU_SECONDS = 60
"""For one file, before the process that reads it is ended as one that hangs."""
PROGRAM = Path(__file__).with_name("fuzzed_readers.py")
ROOT = Path(__file__).parents[1]

Damage = Callable[[random.Random, bytearray, bytes], object]


def saved(tmp: Path, ending: str) -> bytes:
    betas = np.linspace(-1, 1, 10)
    save_body(BodyParameters(betas=betas, body_pose=np.full(69, 0.1), gender="female"), tmp / f"a{ending}")
    return (tmp / f"a{ending}").read_bytes()


def subject() -> bytes:
    volume = np.zeros((4, 4, 3), np.uint8)
    smpl = {"verts": np.zeros((5, 3)), "verts_free": np.zeros((5, 3)), "faces": np.array([[0, 1, 2]]),
            "pose": np.zeros(72), "betas": np.zeros(10), "trans": np.zeros(3)}  # fmt: skip
    labels = {"NO": 0, "LT": 1, "AT": 2, "VAT": 3, "BONE": 4}
    content = {"gender": "male", "mri_seg": volume, "mri_labels": labels, "mri_seg_dict": {"BODY": volume > 0},
               "resolution": np.ones((3, 3)), "center": np.zeros((3, 3)), "smpl_dict": smpl}  # fmt: skip
    return gzip.compress(pickle.dumps(content), mtime=0)


def archive(**arrays: np.ndarray) -> bytes:
    stream = io.BytesIO()
    np.savez(stream, **arrays)
    return stream.getvalue()


def seeds(tmp: Path, reference: Path) -> list[tuple[str, str, bytes]]:
    """Kind, name and content of good files."""
    layer = io.BytesIO()
    torch.save({"state_dict": torch.nn.Linear(3, 2).state_dict(), "epoch": 3, "extra": {"x": [1, "a"]}}, layer)
    state = json.dumps(session_values(ViewerState(), {"position": [0, 0, 3]})).encode()
    record = {"body": {"betas": [0.0] * 10}, "space": "shaped", "plane": {"kind": "axial", "position_m": -0.4}}
    save_picture(np.zeros((4, 4, 3), np.uint8), tmp / "p.png", record)
    motion = archive(poses=np.zeros((4, 156)), trans=np.zeros((4, 3)), betas=np.zeros(16), gender=np.array("male"),
                     mocap_framerate=np.array(60.0))  # fmt: skip
    objects = io.BytesIO()
    np.savez(objects, betas=np.array([{"a": [1.0]}], object), pose=np.zeros(72))
    smpl = pickle.dumps({"v_template": np.zeros((5, 3)), "f": np.array([[0, 1, 2]]), "shapedirs": np.zeros((5, 3, 10)),
                         "posedirs": np.zeros((5, 3, 207)), "J_regressor": np.full((24, 5), 0.2),
                         "weights": np.full((5, 24), 1 / 24), "kintree_table": np.zeros((2, 24))}, 2)  # fmt: skip
    settings = b'{"smpl_dir": null, "models_dirs": ["a"], "device": "auto", "window": {"x": 1.5}}'
    bodies = [("body", f"a{ending}", saved(tmp, ending)) for ending in (".npz", ".pkl", ".json")]
    # A file of each container: joblib raw and packed, torch.save new and old, tensors in objects, lines of JSON, text.
    containers = ("phalp.pkl", "vibe_bz2.pkl", "vibe_xz.pkl", "phalp_zlib.pkl", "tokenhmr.pt", "tokenhmr_old.pth",
                  "tram.npy", "romp_tracks.npz", "records.jsonl", "betas.csv", "mdm.npy", "hmr2_wrapped.pkl",
                  )  # fmt: skip
    bodies += [("body", name, body_layouts.LAYOUTS[name]()) for name in containers]
    return [
        *bodies,
        ("body", "a.pkl.gz", gzip.compress(saved(tmp, ".pkl"), mtime=0)),
        ("body", "a.npy", saved(tmp, ".npz")[:0] + pickle.dumps({"betas": [1.0, 2.0], "pose": [0] * 72}, 0)),
        ("body", "o.npz", objects.getvalue()),
        ("motion", "m.npz", motion),
        ("smpl", "s.pkl", smpl),
        ("config", "config.yaml", (reference / "hit_male" / "config.yaml").read_bytes()),
        ("checkpoint", "c.ckpt", layer.getvalue()),
        ("surfaces", "display_surfaces.npz", archive(vertices=np.zeros((3, 3)), resolution=np.array(64))),
        ("subject", "s.gz", subject()),
        ("session", "s.hitsession", state),
        ("picture", "p.png", (tmp / "p.png").read_bytes()),
        ("json", "a.json", settings),
        ("settings", "settings.json", settings),
        ("presets", "presets", json.dumps({"Ann": [0.5] * 10, "Bo": [-1, 2] + [0] * 8}).encode()),
        ("cached", "surfaces.npz", cached_surfaces()),
        ("model", "config.yaml", (reference / "hit_male" / "config.yaml").read_bytes()),
        *training_files(),
    ]


def cached_surfaces() -> bytes:
    count, controls = 9, 4
    return archive(
        vertices=np.zeros((count, 3), np.float32), faces=np.zeros((3, 3), np.int32),
        skinning_weights=np.zeros((count, 24), np.float32), control_points=np.zeros((controls, 3), np.float32),
        control_index=np.zeros((count, 2), np.int32), control_weights=np.zeros((count, 2), np.float32),
        rough=np.zeros(1, np.int32), ends=np.array([[3, 1], [6, 2], [9, 3]]),
    )  # fmt: skip


def training_files() -> list[tuple[str, str, bytes]]:
    progress = {"state": "running", "pid": 1, "time": 1e9, "epoch": 3, "max_epochs": 10, "step": 40, "best_score": 0.5,
                "seconds_left": 12.5, "metrics": {"val/accuracy": 0.9}}  # fmt: skip
    launch = {"time": 1e9, "supervisor": 1, "pid": 1, "commands": [["hit", "train"]], "subjects": 4, "exit_code": 1,
              "ended": 1.1e9}  # fmt: skip
    lines = ["epoch,step,train/loss,val/accuracy", *(f"{n // 3},{n},{1 / (n + 1)},0.{n}" for n in range(12))]
    config = b"exp_name: a\ntrain_cfg:\n  lr: 0.001\n  networks: &n {occ: {depth: 3}}\nother: *n\n"
    return [
        ("training", "progress.json", json.dumps(progress).encode()),
        ("training", LAUNCH_FILE, json.dumps(launch).encode()),
        ("training", "config.yaml", config),
        ("training", "logs/version_0/metrics.csv", "\n".join(lines).encode() + b"\n"),
    ]


def places(choose: random.Random, data: bytearray) -> tuple[int, int]:
    start = choose.randrange(len(data))
    return start, min(len(data), start + choose.choice((1, 1, 2, 4, 8, 30, 200)))


def flip(choose: random.Random, data: bytearray, other: bytes) -> None:
    for _ in range(choose.choice((1, 2, 8))):
        data[choose.randrange(len(data))] ^= 1 << choose.randrange(8)


def overwrite(choose: random.Random, data: bytearray, other: bytes) -> None:
    start, end = places(choose, data)
    extremes = (b"\xff" * 8, b"\x00" * 8, b"\x7f\xff\xff\xff", b"9" * 400, b"-1", b"1e999", b"NaN", b"[", b"\x80\x04.")
    data[start:end] = choose.choice((*extremes, choose.randbytes(end - start)))


def remove(choose: random.Random, data: bytearray, other: bytes) -> None:
    start, end = places(choose, data)
    del data[start:end]


def repeat(choose: random.Random, data: bytearray, other: bytes) -> None:
    start, end = places(choose, data)
    data[start:start] = data[start:end] * choose.choice((1, 2, 1000))


def cut(choose: random.Random, data: bytearray, other: bytes) -> None:
    del data[choose.randrange(len(data)) :]


def splice(choose: random.Random, data: bytearray, other: bytes) -> None:
    start, end = places(choose, data)
    first = choose.randrange(len(other))
    data[start:end] = other[first : first + choose.choice((4, 40, 400))]


DAMAGES: tuple[Damage, ...] = (flip, flip, overwrite, remove, repeat, cut, splice)


def damaged(tmp: Path, good: list[tuple[str, str, bytes]], count: int, seed: int) -> Path:
    """A folder of damaged files; unpacked first and packed again, some of the packed ones, to reach what is inside."""
    folder = tmp / "damaged"
    choose = random.Random(seed)
    for number in range(count):
        kind, name, content = good[number % len(good)]
        packed = content[:2] == b"\x1f\x8b" and choose.random() < 0.7
        data = bytearray(gzip.decompress(content) if packed else content)
        for _ in range(choose.choice((1, 1, 2, 4))):
            if data:
                choose.choice(DAMAGES)(choose, data, choose.choice(good)[2])
        place = folder / f"{kind}-{number:05d}"
        (place / name).parent.mkdir(parents=True)
        (place / name).write_bytes(gzip.compress(bytes(data), 1, mtime=0) if packed else bytes(data))
    return folder


def answers(folder: Path, tmp: Path) -> dict[str, tuple[str, int]]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "HIT_CONFIG_DIR": str(tmp), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, str(PROGRAM), str(folder), str(CPU_SECONDS + FILES)]
    ended = subprocess.run(command, capture_output=True, text=True, cwd=tmp, env=environment, check=False)
    lines = [line.split("\t") for line in ended.stdout.splitlines()]
    assert ended.returncode == 0, (ended.returncode, lines[-1:], ended.stderr[-2000:])
    return {name: (answer, int(peak)) for name, answer, peak in lines}


@pytest.mark.skipif(sys.platform == "win32", reason="no resource module")
@pytest.mark.timeout(0 if FILES > 1000 else 300)
def test_damaged_files_are_read_or_refused(tmp_path: Path, reference_dir: Path) -> None:
    good = seeds(tmp_path, reference_dir)
    whole = tmp_path / "whole"
    for number, (kind, name, content) in enumerate(good):
        (whole / f"{kind}-{number}" / name).parent.mkdir(parents=True)
        (whole / f"{kind}-{number}" / name).write_bytes(content)
    kept = answers(whole, tmp_path)
    # A tree that is not SMPL's is refused; all others read.
    refused = {name for name, (answer, _) in kept.items() if answer != "read"}
    assert {name.rpartition("/")[2] for name in refused} == {"s.pkl"}, kept
    idle = max(peak for _, peak in kept.values())
    found = answers(damaged(tmp_path, good, FILES, SEED), tmp_path)
    assert len(found) == FILES
    wrong = {name: answer for name, (answer, _) in found.items() if answer not in ("read", "refused")}
    assert not wrong
    assert max(peak for _, peak in found.values()) - idle < ALLOWED_KB
    assert sum(answer == "refused" for answer, _ in found.values()) > FILES // 4
