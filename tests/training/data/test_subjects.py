"""Subject files and rows: what is read, and what is said of unusable ones."""

import gzip
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from small_data import FAST, subject_fields, write_subject

from hit_core.body.model import BodyModel
from hit_core.errors import DataError
from hit_core.tissues import Tissue
from hit_core.training.config import compose_config
from hit_core.training.data.data_module import prepared_subjects
from hit_core.training.data.prepare import prepare_file
from hit_core.training.data.scan_geometry import training_mask
from hit_core.training.data.subjects import list_subjects, read_subject, subject_from_fields


@pytest.fixture(scope="module")
def fields(body_model: BodyModel) -> dict[str, Any]:
    return subject_fields(body_model, 0)


def test_fields_become_a_subject(fields: dict[str, Any], tmp_path: Path) -> None:
    subject = read_subject(write_subject(tmp_path / "someone.gz", fields), "male")
    assert (subject.name, subject.gender) == ("someone", "male")
    segmentation = fields["mri_seg"]
    for number, tissue in ((0, Tissue.NO), (1, Tissue.LT), (2, Tissue.AT), (3, Tissue.LT), (4, Tissue.BT)):
        assert (subject.labels[segmentation == number] == tissue).all()
        assert (segmentation == number).any()
    np.testing.assert_array_equal(subject.body_mask, fields["mri_seg_dict"]["BODY"])
    np.testing.assert_allclose(subject.vertices, fields["smpl_dict"]["verts"] - fields["smpl_dict"]["trans"])
    np.testing.assert_allclose(subject.vertices_free - subject.vertices, np.tile([0, 0.004, 0], (6428, 1)), atol=1e-6)
    assert (subject.body_pose[-6:] == 0).all()
    np.testing.assert_array_equal(subject.body_pose[:-6], fields["smpl_dict"]["pose"][3:-6])
    np.testing.assert_array_equal(subject.global_orient, fields["smpl_dict"]["pose"][:3])


def test_hub_rows_are_turned(fields: dict[str, Any]) -> None:
    expected = _from(fields)
    row = {
        **{name: value for name, value in fields.items() if name != "mri_seg_dict"},
        "mri_seg": np.moveaxis(fields["mri_seg"], -1, 0),
        "body_mask": np.moveaxis(fields["mri_seg_dict"]["BODY"], -1, 0),
        "subject_ID": "s17",
    }
    subject = subject_from_fields(row, "male")
    assert subject.name == "s17"
    np.testing.assert_array_equal(subject.labels, expected.labels)
    np.testing.assert_array_equal(subject.body_mask, expected.body_mask)


def _from(fields: dict[str, Any]) -> Any:
    from hit_core.training.data.subjects import _Fields, _subject

    return _subject(_Fields(fields, "x"), "x", fields["mri_seg_dict"]["BODY"], "male")


def test_training_mask_is_a_dilated_box() -> None:
    body = np.zeros((20, 20, 20), bool)
    body[10, 10, 10] = True
    mask = training_mask(body)
    assert mask.sum() == 64
    assert all(np.ptp(axis) == 3 for axis in np.nonzero(mask))
    body[:] = False
    body[5, [0, 1, -1, -2], 5] = True
    assert not training_mask(body).any()


def change(fields: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    first, _, rest = path.partition(".")
    if rest:
        return {**fields, first: change(fields[first], rest, value)}
    changed = {name: old for name, old in fields.items() if name != first}
    return changed if value is None else {**changed, first: value}


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("mri_seg", None, "mri_seg: a field is missing"),
        ("smpl_dict.verts_free", None, "smpl_dict.verts_free: a field is missing"),
        ("mri_seg_dict", {"LT": 1}, "mri_seg_dict.BODY: a field is missing"),
        ("gender", "female", "gender: wrong gender: expected male, found female"),
        ("gender", "robot", "gender: wrong gender"),
        ("mri_seg", np.full((24, 16, 30), 9, np.uint8), "mri_seg: labels out of range"),
        ("mri_seg", np.full((24, 16, 30), -1, np.int8), "mri_seg: labels out of range"),
        ("mri_seg", np.zeros((24, 16), np.uint8), "mri_seg: wrong shape"),
        ("mri_seg", np.zeros((24, 16, 31), np.uint8), "mri_seg: the body mask has another shape"),
        ("resolution", np.ones((3, 3)), "resolution: wrong shape: expected (30, 3), found (3, 3)"),
        ("resolution", np.zeros((30, 3)), "resolution: not a voxel size"),
        ("center", np.full((30, 3), np.nan), "center: values that are not finite"),
        ("smpl_dict.betas", np.zeros(4), "smpl_dict.betas: wrong shape"),
        ("smpl_dict.pose", np.zeros(69), "smpl_dict.pose: wrong shape"),
        ("smpl_dict.verts", "text", "smpl_dict.verts: not an array of numbers"),
        ("smpl_dict.faces", np.full((2, 3), 10**6), "smpl_dict.faces: a face names a vertex that does not exist"),
        ("smpl_dict", [1], "smpl_dict: not a dictionary"),
        ("mri_labels.NO", 300, "mri_labels.NO: not a label"),
    ],
)
def test_unusable_fields_are_named(fields: dict[str, Any], tmp_path: Path, path: str, value: Any, message: str) -> None:
    file = write_subject(tmp_path / "someone.gz", change(fields, path, value))
    with pytest.raises(DataError) as caught:
        read_subject(file, "male")
    assert str(caught.value).startswith(f"{file}: ")
    assert message in str(caught.value)


class _Evil:
    def __reduce__(self) -> Any:
        return Path.touch, (Path("executed-by-unpickling"),)


@pytest.mark.parametrize(
    "content",
    [b"", b"not gzip", gzip.compress(b"not a pickle"), gzip.compress(pickle.dumps([1]))],
    ids=["empty", "not gzip", "not a pickle", "a list"],
)
def test_damaged_files_are_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "x.gz"
    file.write_bytes(content)
    with pytest.raises(DataError, match=r"x\.gz"):
        read_subject(file)


def test_truncated_file_is_refused(fields: dict[str, Any], tmp_path: Path) -> None:
    file = write_subject(tmp_path / "x.gz", fields)
    file.write_bytes(file.read_bytes()[:-1000])
    with pytest.raises(DataError, match="damaged or incomplete"):
        read_subject(file)


def test_nothing_in_a_file_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "x.gz"
    file.write_bytes(gzip.compress(pickle.dumps({"gender": _Evil()})))
    with pytest.raises(DataError):
        read_subject(file)
    assert not (tmp_path / "executed-by-unpickling").exists()


def test_missing_and_empty_splits_are_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such folder"):
        list_subjects(tmp_path, "male", "train")
    (tmp_path / "male" / "train").mkdir(parents=True)
    with pytest.raises(DataError, match="this split has no subjects"):
        list_subjects(tmp_path, "male", "train")
    with pytest.raises(DataError, match="no such part"):
        list_subjects(tmp_path, "robot", "train")


def test_another_topology_is_refused(fields: dict[str, Any], tmp_path: Path, body_model: BodyModel) -> None:
    body = fields["smpl_dict"]
    smaller = {**body, "verts": body["verts"][:-1], "verts_free": body["verts_free"][:-1], "faces": body["faces"][:5]}
    file = write_subject(tmp_path / "x.gz", {**fields, "smpl_dict": smaller})
    with pytest.raises(DataError, match="expected 6428 vertices, found 6427"):
        prepare_file(file, body_model, folder=tmp_path / "cache")


def test_subsets(data_set: Path, body_model: BodyModel) -> None:
    for subset, count in (("all", 3), ("first", 1), ("two", 2)):
        config = compose_config([*FAST, f"data_cfg.data_folder={data_set}", f"data_cfg.subjects={subset}"])
        assert len(prepared_subjects(config, body_model, "train")) == count


def test_no_data_set_is_said(body_model: BodyModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HIT_DATA_DIR", raising=False)
    with pytest.raises(DataError, match="no data set is set"):
        prepared_subjects(compose_config(FAST), body_model, "train")


def test_hub_form_in_a_local_folder(fields: dict[str, Any], body_model: BodyModel, tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    row = {
        **{name: value for name, value in fields.items() if name != "mri_seg_dict"},
        "mri_seg": np.moveaxis(fields["mri_seg"], -1, 0),
        "body_mask": np.moveaxis(fields["mri_seg_dict"]["BODY"], -1, 0),
        "subject_ID": "s17",
    }
    table = datasets.Dataset.from_list([row, {**row, "subject_ID": "s18"}])
    datasets.DatasetDict({"train": table}).save_to_disk(str(tmp_path / "male"))
    config = compose_config([*FAST, f"data_cfg.data_folder={tmp_path}", "data_cfg.huggingface=True"])
    found = prepared_subjects(config, body_model, "train")
    assert [subject.name for subject in found] == ["s17", "s18"]
    direct = prepare_file(write_subject(tmp_path / "x.gz", fields), body_model)
    np.testing.assert_array_equal(found[0].voxels, direct.voxels)
