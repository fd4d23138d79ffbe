"""The cache: whole entries or none, one maker at a time, keys that follow content and options."""

import multiprocessing
import time
from pathlib import Path

import numpy as np
import pytest
from small_data import subject_fields, write_subject

from hit_core.body.model import BodyModel
from hit_core.errors import DataError, OutputError
from hit_core.training.data import cache as cache_module
from hit_core.training.data.cache import cached, fingerprint, hash_arrays
from hit_core.training.data.prepare import VOXEL, prepare_file


def test_made_once_and_mapped(tmp_path: Path) -> None:
    made = []

    def make() -> dict[str, np.ndarray]:
        made.append(1)
        return {"a": np.arange(5), "b": np.ones((2, 3), VOXEL)}

    for _ in range(2):
        entry = cached("kind", "key", make, folder=tmp_path)
        assert isinstance(entry["a"], np.memmap)
        np.testing.assert_array_equal(entry["a"], np.arange(5))
        assert entry["b"].dtype == VOXEL
        assert "a" in entry
        assert "c" not in entry
    assert len(made) == 1
    cached("kind", "key", make, folder=tmp_path, force=True)
    assert len(made) == 2


def test_failed_maker_leaves_nothing(tmp_path: Path) -> None:
    def make() -> dict[str, np.ndarray]:
        raise DataError("broken")

    with pytest.raises(DataError, match="broken"):
        cached("kind", "key", make, folder=tmp_path)
    assert not [path for path in tmp_path.iterdir() if path.suffix != ".lock"]


def test_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cache_module.os, "fsync", full)
    with pytest.raises(OutputError, match="No space left on device"):
        cached("kind", "key", lambda: {"a": np.arange(5)}, folder=tmp_path)
    assert not [path for path in tmp_path.iterdir() if path.suffix != ".lock"]


def test_damaged_entry_is_named(tmp_path: Path) -> None:
    entry = cached("kind", "key", lambda: {"a": np.arange(5)}, folder=tmp_path)
    (entry.folder / "a.npy").write_bytes(b"damaged")
    with pytest.raises(DataError, match=r"a\.npy: a cache entry cannot be read.*force_recache"):
        entry["a"]


def _make_slowly(folder: Path) -> None:
    def make() -> dict[str, np.ndarray]:
        with (folder / "made").open("a") as file:
            file.write("x")
        time.sleep(0.3)
        return {"a": np.arange(5)}

    assert len(cached("kind", "key", make, folder=folder)["a"]) == 5


def test_parallel_makers_share_one_entry(tmp_path: Path) -> None:
    context = multiprocessing.get_context("fork")
    workers = [context.Process(target=_make_slowly, args=(tmp_path,)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
        assert worker.exitcode == 0
    assert (tmp_path / "made").read_text() == "x"


def test_keys_follow_content() -> None:
    first = np.arange(6, dtype=np.float32)
    keys = {
        fingerprint("a", 1), fingerprint("a", 2), fingerprint("a1"), fingerprint(hash_arrays(first)),
        fingerprint(hash_arrays(first.reshape(2, 3))), fingerprint(hash_arrays(first.astype(np.float64))),
        fingerprint(hash_arrays(first + 1)),
    }  # fmt: skip
    assert len(keys) == 7
    assert fingerprint({"b": 1, "a": 2}) == fingerprint({"a": 2, "b": 1})


def test_subjects_are_keyed_by_content_and_options(body_model: BodyModel, tmp_path: Path) -> None:
    fields = subject_fields(body_model, 0)
    folder = tmp_path / "cache"
    one = prepare_file(write_subject(tmp_path / "one.gz", fields), body_model, folder=folder)
    same = prepare_file(write_subject(tmp_path / "one.gz", fields), body_model, folder=folder)
    undilated = prepare_file(tmp_path / "one.gz", body_model, dilate=False, folder=folder)
    fields["mri_seg"] = np.where(fields["mri_seg"] == 3, 1, fields["mri_seg"])
    changed = prepare_file(write_subject(tmp_path / "one.gz", fields), body_model, folder=folder)
    assert one.entry.folder == same.entry.folder
    assert len({one.entry.folder, undilated.entry.folder, changed.entry.folder}) == 3
    assert len(undilated.voxels) == fields["mri_seg_dict"]["BODY"].sum() < len(one.voxels)
    assert undilated.voxels["body"].all()


def test_prepared_voxels_agree_with_the_scan(body_model: BodyModel, tmp_path: Path) -> None:
    from scipy.spatial import cKDTree

    from hit_core.training.data.subjects import read_subject

    path = write_subject(tmp_path / "one.gz", subject_fields(body_model, 3))
    subject, prepared = read_subject(path), prepare_file(path, body_model, folder=tmp_path / "cache")
    voxels = np.array(prepared.voxels)
    x, y, z = voxels["index"].T
    np.testing.assert_array_equal(voxels["label"], subject.labels[x, y, z])
    np.testing.assert_array_equal(voxels["body"], subject.body_mask[x, y, z])
    assert voxels["body"].sum() == subject.body_mask.sum()
    points = prepared.scan.to_metres(voxels["index"])
    found = np.linalg.norm(points - subject.vertices_free[voxels["nearest"]], axis=1)
    np.testing.assert_allclose(found, cKDTree(subject.vertices_free).query(points)[0], atol=1e-5)
    assert prepared.shape == subject.labels.shape
    back = prepared.scan.to_voxels(points)
    np.testing.assert_allclose(back, voxels["index"], atol=1e-3)
