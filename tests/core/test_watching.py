"""Reading a large file tells how far it is, and can be stopped."""

import gzip
import json
import pickle
from pathlib import Path

import numpy as np
import pytest

from hit_core.body.files import open_body_file, shown_in
from hit_core.containers.watching import watched
from hit_core.errors import Cancelled

FRAMES = {"poses": np.random.default_rng(0).normal(size=(7000, 156)), "betas": np.zeros(10)}


def written(folder: Path, ending: str) -> Path:
    path = folder / f"motion{ending}"
    if ending == ".npz":
        np.savez(path, **FRAMES)
    elif ending == ".json":
        path.write_text(json.dumps({name: array[:400].round(3).tolist() for name, array in FRAMES.items()}))
    else:
        rows = {"betas": FRAMES["betas"], "poses": [list(row) for row in FRAMES["poses"][:20]]}
        data = pickle.dumps(FRAMES if ending == ".gz" else rows)
        path.write_bytes(gzip.compress(data, 1) if ending == ".gz" else data)
    return path


@pytest.mark.parametrize("ending", [".npz", ".json", ".gz", ".pkl"])
def test_reading_tells_how_far_it_is_and_stops(tmp_path: Path, ending: str) -> None:
    path = written(tmp_path, ending)
    told: list[tuple[str, float]] = []
    with watched(lambda stage, share: told.append((stage, share))):
        body, motion = shown_in(open_body_file(path))
    assert motion is not None
    assert motion.frame(0).body_pose.tolist() == body.body_pose.tolist()
    assert {stage for stage, _ in told} == {"read", "unpack"}
    for stage in ("read", "unpack"):
        shares = [share for said, share in told if said == stage]
        assert 0 <= min(shares) <= max(shares) <= 1
        assert ending == ".npz" or shares == sorted(shares)  # an archive holds several
    count = len(told)

    def stop(stage: str, share: float) -> None:
        told.append((stage, share))
        if stage == "unpack":
            raise Cancelled("enough")

    with pytest.raises(Cancelled), watched(stop):
        shown_in(open_body_file(path))
    assert count < len(told) <= 2 * count
    shown_in(open_body_file(path))  # nobody watches any more
