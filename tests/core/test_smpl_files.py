"""SMPL's model files load in all their forms, and a wrong one is said in one sentence."""

import pickle
from pathlib import Path

import numpy as np
import pytest
import python2_pickles as py2
import scipy.sparse

from hit_core.body.model import BodyModel
from hit_core.body.smpl_files import SMPL_KEYS, find_smpl_file, load_smpl_arrays
from hit_core.errors import BodyFileError

PARENTS = [-1, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 12, 13, 14, 16, 17, 18, 19, 20, 21]
VERTICES = 30


def body(shapes: int = 10) -> dict[str, np.ndarray]:
    """A made-up body of few vertices in SMPL's form, as its files keep it."""
    rng = np.random.default_rng(3)
    weights = rng.uniform(size=(VERTICES, 24))
    return {
        "v_template": rng.normal(size=(VERTICES, 3)),
        "f": np.array([[i, (i + 1) % VERTICES, (i + 2) % VERTICES] for i in range(VERTICES)], np.uint32),
        "shapedirs": rng.normal(size=(VERTICES, 3, shapes)),
        "posedirs": rng.normal(size=(VERTICES, 3, 207)),
        "J_regressor": rng.uniform(size=(24, VERTICES)) * (rng.uniform(size=(24, VERTICES)) > 0.5),
        "weights": weights / weights.sum(axis=1, keepdims=True),
        "kintree_table": np.array([PARENTS, range(24)]).astype(np.uint32),
    }


def check(arrays: dict[str, np.ndarray]) -> None:
    expected = body()
    assert set(arrays) == set(SMPL_KEYS)
    for key in ("v_template", "shapedirs", "posedirs", "J_regressor", "weights"):
        assert arrays[key].dtype == np.float32
        np.testing.assert_array_equal(arrays[key], expected[key].astype(np.float32))
    np.testing.assert_array_equal(arrays["f"], expected["f"])
    np.testing.assert_array_equal(arrays["kintree_table"], [PARENTS, range(24)])
    assert arrays["f"].dtype == np.int64


def test_archives_load(tmp_path: Path) -> None:
    np.savez(tmp_path / "SMPL_MALE.npz", **body(), gender=np.array("male"), extra=np.array([None], object))
    check(load_smpl_arrays(tmp_path / "SMPL_MALE.npz"))


@pytest.mark.parametrize("protocol", [0, 2, 5])
def test_pickles_with_sparse_regressors_load(tmp_path: Path, protocol: int) -> None:
    content = {**body(), "J_regressor": scipy.sparse.csc_matrix(body()["J_regressor"]), "bs_style": "lbs"}
    (tmp_path / "m.pkl").write_bytes(pickle.dumps(content, protocol))
    check(load_smpl_arrays(tmp_path / "m.pkl"))


@pytest.mark.parametrize("protocol", [0, 2])
def test_official_pickles_load_without_chumpy(tmp_path: Path, protocol: int) -> None:
    """As SMPL publishes them: Python 2, chumpy arrays, a sparse regressor, further fields nobody needs."""
    content = body()
    entries = {key: py2.array(value, protocol) for key, value in content.items()}
    for key in ("v_template", "shapedirs", "weights", "posedirs"):
        entries[key] = py2.chumpy(content[key], protocol)
    entries["J_regressor"] = py2.sparse(content["J_regressor"], protocol)
    entries["J_regressor_prior"] = py2.sparse(content["J_regressor"], protocol)
    entries["J"] = py2.instance("chumpy.ch MatVecMult", {"mtx": b"N"}, protocol)
    entries["bs_type"] = b"S'lrotmin'\n"
    (tmp_path / "m.pkl").write_bytes(py2.whole(py2.mapping(entries, protocol), protocol))
    check(load_smpl_arrays(tmp_path / "m.pkl"))


def test_shapes_beyond_the_tenth_are_left_out(tmp_path: Path) -> None:
    content = body(300)
    np.savez(tmp_path / "m.npz", **content)
    arrays = load_smpl_arrays(tmp_path / "m.npz")
    np.testing.assert_array_equal(arrays["shapedirs"], content["shapedirs"][..., :10].astype(np.float32))


def test_pose_blend_shapes_may_be_absent(tmp_path: Path) -> None:
    content = body()
    del content["posedirs"]
    np.savez(tmp_path / "m.npz", **content)
    assert load_smpl_arrays(tmp_path / "m.npz")["posedirs"].shape == (VERTICES, 3, 0)
    np.savez(tmp_path / "m.npz", **content, posedirs=np.zeros((VERTICES, 3, 0)))
    assert load_smpl_arrays(tmp_path / "m.npz")["posedirs"].shape == (VERTICES, 3, 0)


def below_zero() -> np.ndarray:
    """Weights that sum to 1, but not of parts."""
    weights = np.zeros((VERTICES, 24))
    weights[:, :2] = 1.0, 0.0
    weights[3, :2] = 1.02, -0.02
    return weights


def test_the_arrays_make_a_body_model(reference_dir: Path) -> None:
    arrays = load_smpl_arrays(reference_dir / "body.npz")
    model = BodyModel.from_arrays(arrays, "male")
    assert model.num_vertices == len(arrays["v_template"])


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"weights": None}, "no SMPL body model.*weights"),
        ({"v_template": np.zeros((VERTICES, 2))}, r"v_template.*\(any, 3\).*\(30, 2\)"),
        ({"v_template": np.zeros((0, 3))}, "v_template"),
        ({"v_template": np.full((VERTICES, 3), np.nan)}, "v_template.*finite"),
        ({"v_template": np.full((VERTICES, 3), 1e9)}, "v_template.*large"),
        ({"v_template": np.array(["a"])}, "v_template.*not numeric"),
        ({"shapedirs": np.zeros((VERTICES, 3, 9))}, "shapedirs.*at least 10.*9"),
        ({"shapedirs": np.zeros((VERTICES - 1, 3, 10))}, r"shapedirs.*\(30, 3, any\)"),
        ({"posedirs": np.zeros((VERTICES, 3, 459))}, r"posedirs.*\(30, 3, 207\)"),
        ({"J_regressor": np.zeros((24, VERTICES + 1))}, "J_regressor"),
        ({"weights": np.zeros((VERTICES, 24))}, "weights.*sum to 1"),
        ({"weights": below_zero()}, "weights.*no skinning weights"),
        ({"f": np.full((4, 3), VERTICES)}, "f: .*0 to 29.*30"),
        ({"f": np.full((4, 3), 0.5)}, "f: .*whole"),
        ({"kintree_table": np.zeros((2, 24), int)}, "kintree_table.*not SMPL's tree"),
        ({"kintree_table": np.array([[-1, *[30] * 23], range(24)])}, "kintree_table.*not SMPL's tree.*30"),
        ({"kintree_table": np.zeros((2, 55), int)}, "SMPL-X.*SMPL"),
        ({"kintree_table": np.zeros(24, int)}, r"kintree_table.*\(2, 24\).*\(24,?\)"),
        ({"kintree_table": np.zeros((2, 52), int)}, "SMPL-H.*SMPL"),
        ({"kintree_table": np.zeros((2, 20), int)}, r"kintree_table.*\(2, 24\).*\(2, 20\)"),
    ],
)
@pytest.mark.parametrize("suffix", [".npz", ".pkl"])
def test_wrong_models_are_said(tmp_path: Path, changes: dict[str, np.ndarray], message: str, suffix: str) -> None:
    content = {key: value for key, value in {**body(), **changes}.items() if value is not None}
    path = tmp_path / f"m{suffix}"
    if suffix == ".npz":
        np.savez(path, **content)
    else:
        path.write_bytes(pickle.dumps(content))
    with pytest.raises(BodyFileError, match=message) as caught:
        load_smpl_arrays(path)
    assert str(path) in str(caught.value)


def test_files_that_are_no_models_are_said(tmp_path: Path) -> None:
    with pytest.raises(BodyFileError, match="does not exist"):
        load_smpl_arrays(tmp_path / "SMPL_MALE.pkl")
    (tmp_path / "a.pkl").write_bytes(pickle.dumps([1]))
    with pytest.raises(BodyFileError, match="no SMPL body model"):
        load_smpl_arrays(tmp_path / "a.pkl")
    (tmp_path / "b.pkl").write_bytes(b"<!DOCTYPE html>")
    with pytest.raises(BodyFileError, match="no pickle"):
        load_smpl_arrays(tmp_path / "b.pkl")


@pytest.mark.parametrize(
    "name", ["SMPL_FEMALE.pkl", "SMPL_FEMALE.npz", "smpl/SMPL_FEMALE.pkl", "smpl/basicModel_f_lbs_10_207_0_v1.0.0.pkl"]
)
def test_files_are_found_under_their_usual_names(tmp_path: Path, name: str) -> None:
    assert find_smpl_file(tmp_path, "female") is None
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.touch()
    assert find_smpl_file(tmp_path, "female") == path
    assert find_smpl_file(tmp_path, "male") is None
