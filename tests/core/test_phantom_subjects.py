"""Phantom subjects: the data set's format, anatomy where it belongs, and maps that undo each other."""

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from hit_core.cli.main import main
from hit_core.errors import InputError
from hit_core.phantom import label_grid as phantom_volume
from hit_core.phantom import subjects as phantom_subjects
from hit_core.phantom.body import load_phantom_body
from hit_core.phantom.label_grid import PhantomVolume
from hit_core.phantom.subjects import (
    FLAT_LENGTH_M,
    FLAT_RANGE_M,
    PhantomScan,
    flatten,
    lying_pose,
    phantom_fields,
    unflatten,
    write_phantoms,
)
from hit_core.tissues import Tissue
from hit_core.training.data.subjects import read_subject


def small_volume(gender: str) -> PhantomVolume:
    """A volume made in a moment: the distance to the nearest vertex stands for the anatomy."""
    from scipy.spatial import cKDTree

    from hit_core.training.data.point_clouds import inside_mesh

    model = load_phantom_body(gender)
    vertices = model.canonical_vertices().numpy()
    low = vertices.min(0) - 2 * STEP_M
    counts = np.ceil((np.ptp(vertices, axis=0) + 4 * STEP_M) / STEP_M).astype(int)
    index = np.stack(np.meshgrid(*map(np.arange, counts), indexing="ij"), -1).reshape(-1, 3)
    points = (low + index * STEP_M).astype(np.float32)
    distance, nearest = cKDTree(vertices).query(points)
    depth = np.where(inside_mesh(points, vertices, model.faces.numpy()), distance, -distance).reshape(counts)
    fields = np.stack([depth, depth - 0.01, depth - 0.08, depth - 0.2]).astype(np.float32)
    near = depth.ravel() > -STEP_M
    directions = model.shapedirs[nearest[near]].numpy()
    none = np.zeros((int(near.sum()), 10), np.float32)
    return PhantomVolume(
        low, fields, points[near], directions, none[:, :3], none, model.lbs_weights[nearest[near]].numpy()
    )


STEP_M = 0.02
SCAN = PhantomScan(voxel_mm=(10.0, 10.0, 20.0), label_noise=0.0)


@pytest.fixture(scope="module")
def volumes() -> dict[str, PhantomVolume]:
    return {"male": small_volume("male")}


@pytest.fixture
def _small(volumes: dict[str, PhantomVolume], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phantom_subjects, "phantom_volume", volumes.__getitem__)
    monkeypatch.setattr(phantom_subjects, "REACH_M", 0.03)
    monkeypatch.setattr(phantom_volume, "GRID_M", STEP_M)
    monkeypatch.setattr(phantom_volume, "CLOUD_STRIDE", 1)


def test_flattening_is_undone() -> None:
    rng = np.random.default_rng(0)
    points = rng.uniform(-0.2, 0.2, (1000, 3)).astype(np.float32)
    pressed = flatten(points, 0.12)
    np.testing.assert_allclose(unflatten(pressed, 0.12), points, atol=1e-5)
    assert (pressed[points[:, 1] < 0.12] == points[points[:, 1] < 0.12]).all()
    moved = points[:, 1] - pressed[:, 1]
    assert moved.max() > 0.02
    assert (moved >= 0).all()
    order = np.argsort(points[:, 1])
    assert (np.diff(pressed[order, 1]) > 0).all()


def test_pose_lies_on_the_back_with_arms_up() -> None:
    model = load_phantom_body("male")
    for seed in range(3):
        pose = torch.from_numpy(lying_pose(np.random.default_rng(seed), np.zeros(10)))[None]
        body = model.with_shape(torch.zeros(1, 10)).with_pose(pose[:, 3:], pose[:, :3], torch.zeros(1, 3))
        joints, vertices = body.joints[0], body.vertices[0]
        assert joints[15, 2] > joints[0, 2] > joints[7, 2], "the height runs along the slices"
        assert (joints[[20, 21], 2] > joints[15, 2]).all(), "the hands are above the head"
        assert joints[20, 0] > 0 > joints[21, 0]
        front = vertices[model.canonical_vertices()[:, 2].argmax()]
        assert front[1] < joints[6, 1], "the face looks away from the table, which is at large Y"


@pytest.mark.usefixtures("_small")
def test_subject_has_the_format_and_the_anatomy(tmp_path: Path) -> None:
    import gzip
    import pickle

    fields = phantom_fields("male", 1, SCAN)
    path = tmp_path / "p.gz"
    path.write_bytes(gzip.compress(pickle.dumps(fields)))
    subject = read_subject(path, "male")
    counts = np.bincount(subject.labels[subject.body_mask], minlength=4)
    assert (counts[[Tissue.LT, Tissue.AT, Tissue.BT]] > 0).all()
    assert (fields["mri_seg"] == 3).any(), "some lean tissue is called visceral fat"
    index = np.argwhere(subject.body_mask)
    points = subject.scan.to_metres(index)
    low, high = subject.vertices_free.min(0), subject.vertices_free.max(0)
    assert (points >= low - 0.03).all()
    assert (points <= high + 0.03).all()
    assert (np.ptp(points, axis=0) > 0.85 * (high - low)).all()
    offset = subject.vertices_free - subject.vertices
    deepest = FLAT_RANGE_M - FLAT_LENGTH_M * -np.expm1(-FLAT_RANGE_M / FLAT_LENGTH_M)
    assert offset[:, 1].min() == pytest.approx(-deepest, abs=0.0015), "what lies lowest is pressed, noise aside"
    assert np.abs(offset[:, [0, 2]]).max() < 0.003
    model = load_phantom_body("male")
    betas, pose, orient = (torch.from_numpy(x)[None] for x in (subject.betas, subject.body_pose, subject.global_orient))
    again = model.with_shape(betas).with_pose(pose, orient, torch.zeros(1, 3)).vertices[0]
    assert np.abs(again.numpy() - subject.vertices).max() < 1e-4


@pytest.mark.usefixtures("_small")
def test_written_data_set_is_complete_and_repeats(tmp_path: Path) -> None:
    done: list[int] = []
    written = write_phantoms(tmp_path / "a", "male", 4, SCAN, seed=3, progress=done.append)
    assert done == [1, 2, 3, 4]
    assert sorted(path.parent.name for path in written) == ["test", "train", "train", "val"]
    assert (tmp_path / "a" / "phantom.json").is_file()
    assert (tmp_path / "a" / "body_model_male.npz").is_file()
    again = write_phantoms(tmp_path / "b", "male", 4, SCAN, seed=3)
    assert [path.read_bytes() for path in written] == [path.read_bytes() for path in again]
    other = write_phantoms(tmp_path / "c", "male", 4, SCAN, seed=4)
    assert {path.read_bytes() for path in written}.isdisjoint(path.read_bytes() for path in other)
    kept = written[0].stat().st_mtime_ns
    write_phantoms(tmp_path / "a", "male", 4, SCAN, seed=3)
    assert written[0].stat().st_mtime_ns == kept, "an interrupted call goes on where it stopped"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--subjects", "2"], "at least 3"),
        (["--voxel_mm", "0.1", "3", "8"], "voxel_mm: out of range"),
        (["--noise", "2"], "noise: out of range"),
    ],
)
def test_wrong_arguments(
    tmp_path: Path, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["data", "phantom", "--out", str(tmp_path), *arguments]) == 2
    assert message in " ".join(capsys.readouterr().err.split())


def test_options_of_a_training_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["data", "phantom", "lr=3", "--out", str(tmp_path)]) == 2
    assert "takes no options" in " ".join(capsys.readouterr().err.split())


def test_unknown_gender(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="unknown gender"):
        write_phantoms(tmp_path, "robot", 3, SCAN)


@pytest.mark.usefixtures("_small")
def test_volume_looks_up_fields(volumes: dict[str, PhantomVolume]) -> None:
    volume: Any = volumes["male"]
    points = np.array([[0.0, -0.2, 0.0], [5.0, 5.0, 5.0]], np.float32)
    assert volume.look_up(points, 0)[0] > 0.02
    assert volume.look_up(points, 0)[1] < 0
    assert volume.labels(points)[1] == Tissue.NO
    assert volume.labels(points)[0] in (Tissue.LT, Tissue.BT)
    moved = volume.shaped_points(np.array([1.0, *[0.0] * 9], np.float32))
    assert np.abs(moved - volume.points).max() > 0.01


def test_processes_share_the_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each takes its share of the threads, and no more than were asked for; what was set is put back."""
    monkeypatch.setattr(phantom_subjects.os, "sched_getaffinity", lambda pid: set(range(8)), raising=False)
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    for workers, share in ((1, "8"), (3, "2"), (20, "1")):
        with phantom_subjects._threads_each(workers):
            assert {os.environ[name] for name in phantom_subjects.THREAD_COUNTS} == {share}
        assert "OMP_NUM_THREADS" not in os.environ
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    with phantom_subjects._threads_each(2):
        assert os.environ["OMP_NUM_THREADS"] == "3"
    assert os.environ["OMP_NUM_THREADS"] == "3"
