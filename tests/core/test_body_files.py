"""Bodies load from every form in use, and whatever is wrong with a file is said in one sentence."""

import contextlib
import gzip
import io
import json
import os
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import python2_pickles as py2
import torch
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from hit_core.body.files import load_body, load_sequence, save_body
from hit_core.body.parameters import X_POSE, BodyParameters
from hit_core.containers.archives import read_bytes
from hit_core.containers.npz import read_npz
from hit_core.errors import BodyFileError, OutputError

RNG = np.random.default_rng(7)
BETAS = RNG.normal(size=10).astype(np.float32)
POSE = RNG.uniform(-1, 1, 72).astype(np.float32)
TRANS = np.array([0.5, -1, 2], np.float32)
FRAMES = 6
SMPLX_STYLE = {
    "betas": BETAS[None],
    "body_pose": POSE[None, 3:66],
    "global_orient": POSE[None, :3],
    "transl": TRANS[None],
    "gender": "male",
    "left_hand_pose": np.zeros((1, 12)),
    "jaw_pose": np.zeros((1, 3)),
    "expression": np.zeros((1, 10)),
}


def pickled(path: Path, content: object) -> Path:
    path.write_bytes(pickle.dumps(content))
    return path


def archived(path: Path, **fields: object) -> Path:
    np.savez(path, **fields)
    return path


def amass(width: int = 156, **changes: object) -> dict[str, object]:
    poses = np.zeros((FRAMES, width))
    poses[:, :66] = POSE[:66] * np.linspace(1, 0.5, FRAMES)[:, None]
    poses[:, 66:] = 0.7
    fields: dict[str, object] = {
        "poses": poses,
        "trans": np.arange(FRAMES)[:, None] * TRANS,
        "betas": np.pad(BETAS, (0, 6)),
        "gender": np.array("female"),
        "mocap_framerate": np.array(120.0),
        "dmpls": np.zeros((FRAMES, 8)),
    }
    return {**fields, **changes}


def test_smplx_style_keeps_orientation_and_place(tmp_path: Path) -> None:
    body = load_body(pickled(tmp_path / "a.pkl", SMPLX_STYLE))
    pose = np.pad(POSE[3:66], (0, 6))
    assert body == BodyParameters(BETAS, pose, POSE[:3], TRANS, "male", shape_space="smplx")
    assert [note.split()[0] for note in body.notes] == ["The", "Read:", "Not"]
    assert "expression" in body.notes[-1]
    assert body.upright() == BodyParameters(BETAS, pose, gender="male", shape_space="smplx")


@pytest.mark.parametrize("shape", [(72,), (1, 72), (24, 3), (1, 24, 3)])
def test_smpl_style(tmp_path: Path, shape: tuple[int, ...]) -> None:
    body = load_body(pickled(tmp_path / "b.pkl", {"pose": POSE.reshape(shape), "betas": BETAS, "trans": TRANS}))
    assert body == BodyParameters(BETAS, POSE[3:], POSE[:3], TRANS, shape_space="smpl")


@pytest.mark.parametrize("shape", [(69,), (1, 69), (1, 23, 3)])
def test_body_pose_of_69(tmp_path: Path, shape: tuple[int, ...]) -> None:
    body = load_body(pickled(tmp_path / "b.pkl", {"body_pose": POSE[3:].reshape(shape), "betas": BETAS}))
    assert body == BodyParameters(BETAS, POSE[3:], shape_space="smpl")


@pytest.mark.parametrize("packed", [True, False])
def test_subject_of_the_data_set(tmp_path: Path, packed: bool) -> None:
    inner = {"pose": POSE, "betas": BETAS[None], "trans": TRANS, "verts": np.zeros((5, 3)), "faces": np.zeros((2, 3))}
    subject = {
        "gender": "female",
        "smpl_dict": inner,
        "mri_seg": np.zeros((4, 4, 2), np.uint8),
        "mri_labels": {"NO": 0},
    }
    content = pickle.dumps(subject)
    path = tmp_path / "0001.gz"
    path.write_bytes(gzip.compress(content) if packed else content)
    assert load_body(path) == BodyParameters(BETAS, POSE[3:], POSE[:3], TRANS, "female", shape_space="smpl")


@pytest.mark.parametrize("protocol", [0, 2])
def test_python2_and_chumpy_bodies(tmp_path: Path, protocol: int) -> None:
    entries = {
        "pose": py2.chumpy(POSE.astype(float), protocol),
        "betas": py2.chumpy(BETAS.astype(float), protocol),
        "trans": py2.array(TRANS.astype(float), protocol),
        "gender": b"S'male'\n",
    }
    path = tmp_path / "old.pkl"
    path.write_bytes(py2.whole(py2.mapping(entries, protocol), protocol))
    assert load_body(path) == BodyParameters(BETAS, POSE[3:], POSE[:3], TRANS, "male", shape_space="smpl")


@pytest.mark.parametrize(
    "gender", [np.array("Male"), np.array(b"male"), np.array("male", object), np.array(["male"]), "b'male'", b" MALE "]
)
@pytest.mark.parametrize("save", [pickled, lambda path, content: archived(path, **content)])
def test_gender_in_all_its_forms(tmp_path: Path, gender: object, save: Callable[..., Path]) -> None:
    assert load_body(save(tmp_path / "g.npz", {"betas": BETAS, "gender": gender})).gender == "male"


@pytest.mark.parametrize(
    ("gender", "expected"),
    [("f", "female"), ("M", "male"), (b"female", "female"), (0, "neutral"), (1, "male"), (2, "female"),
     (["female"], "female"), (np.array(2), "female"),
     ("neutral", "neutral"), ("unknown", None), (7, None), ({"a": 1}, None)],
)  # fmt: skip
def test_gender_in_all_spellings(tmp_path: Path, gender: object, expected: str | None) -> None:
    body = load_body(pickled(tmp_path / "g.pkl", {"betas": BETAS, "gender": gender}))
    assert body.gender == expected
    assert any("unknown" in note for note in body.notes) == (expected is None and not isinstance(gender, dict))


def test_whole_poses_in_other_fields_are_taken(tmp_path: Path) -> None:
    for count in (66, 72):
        body = load_body(pickled(tmp_path / "b.pkl", {"betas": BETAS, "body_pose": POSE[:count]}))
        assert np.allclose(body.body_pose[:63], POSE[3:66])
        assert any("root as well" in note for note in body.notes)
    body = load_body(pickled(tmp_path / "b.pkl", {"betas": BETAS, "pose": POSE[3:]}))
    assert body == BodyParameters(BETAS, POSE[3:], shape_space="smpl")


def test_arrays_of_objects_in_archives_need_no_pickle_permission(tmp_path: Path) -> None:
    path = archived(tmp_path / "o.npz", betas=np.array(list(BETAS), object), pose=np.array(POSE.tolist(), object))
    assert load_body(path) == BodyParameters(BETAS, POSE[3:], POSE[:3], shape_space="smpl")
    np.save(tmp_path / "d.npy", np.array({"betas": BETAS, "pose": POSE}, object))
    assert load_body(tmp_path / "d.npy") == BodyParameters(BETAS, POSE[3:], POSE[:3], shape_space="smpl")


@pytest.mark.parametrize(("count", "dropped"), [(16, True), (300, True), (16, False)])
def test_more_than_ten_betas_are_told(tmp_path: Path, count: int, dropped: bool) -> None:
    betas = np.pad(BETAS, (0, count - 10), constant_values=0.5 if dropped else 0)
    body = load_body(pickled(tmp_path / "many.pkl", {"betas": betas, "pose": POSE}))
    assert body == BodyParameters(BETAS, POSE[3:], POSE[:3], shape_space="smpl")
    assert len(body.notes) == dropped
    if dropped:
        assert f"{count} betas" in body.notes[0]
        assert "first 10" in body.notes[0]


def test_betas_that_no_person_has_are_told(tmp_path: Path) -> None:
    body = load_body(pickled(tmp_path / "far.pkl", {"betas": [-15.3, *[0.0] * 9], "pose": POSE}))
    assert body.betas[0] == np.float32(-15.3)
    assert any("reach 15.3" in note for note in body.notes)


def test_what_is_missing_is_told(tmp_path: Path) -> None:
    shape_only = load_body(pickled(tmp_path / "s.pkl", {"betas": BETAS[:4]}))
    assert shape_only == BodyParameters(BETAS[:4], shape_space="smpl")
    assert any("4 betas" in note for note in shape_only.notes)
    assert any("no pose" in note for note in shape_only.notes)
    pose_only = load_body(pickled(tmp_path / "p.pkl", {"pose": POSE}))
    assert any("no betas" in note for note in pose_only.notes)


def test_a_sequence_opens_as_its_first_frame(tmp_path: Path) -> None:
    body = load_body(archived(tmp_path / "motion.npz", **amass()))
    assert body == BodyParameters(BETAS, np.pad(POSE[3:66], (0, 6)), POSE[:3], gender="female", shape_space="smpl")
    assert any(f"{FRAMES} frames" in note for note in body.notes)


def test_one_place_is_that_of_all_frames(tmp_path: Path) -> None:
    fields = {key: value for key, value in amass().items() if key != "trans"}
    motion = load_sequence(archived(tmp_path / "motion.npz", **fields))
    assert motion.transl.shape == (FRAMES, 3)
    path = archived(tmp_path / "motion.npz", **fields, transl=np.array([[0.1, 0.2, 0.3]]))
    motion = load_sequence(path, up="file")
    assert np.allclose(motion.transl, [[0.1, 0.2, 0.3]] * FRAMES)


@pytest.mark.parametrize(("width", "key"), [(156, "mocap_framerate"), (165, "mocap_frame_rate"), (72, "fps")])
def test_amass_sequences(tmp_path: Path, width: int, key: str) -> None:
    fields = amass(width)
    fields[key] = fields.pop("mocap_framerate")
    motion = load_sequence(archived(tmp_path / "motion.npz", **fields))
    assert len(motion) == FRAMES
    assert motion.fps == 120
    assert motion.gender == "female"
    expected = np.asarray(fields["poses"])[:, 3:72].astype(np.float32)
    if width != 72:
        expected[:, 63:] = 0  # hands of SMPL-H and SMPL-X are no joints of SMPL
    np.testing.assert_array_equal(motion.body_pose, expected)
    np.testing.assert_array_equal(motion.global_orient, np.asarray(fields["poses"])[:, :3].astype(np.float32))
    np.testing.assert_array_equal(motion.transl, np.arange(FRAMES)[:, None] * TRANS)
    assert any("SMPL-X" in note for note in motion.notes) == (width == 165)


def test_smplx_archives(tmp_path: Path) -> None:
    poses = np.asarray(amass()["poses"])
    fields = {
        "root_orient": poses[:, :3],
        "pose_body": poses[:, 3:66],
        "trans": np.zeros((FRAMES, 3)),
        "betas": np.pad(BETAS, (0, 6)),
        "gender": "neutral",
        "surface_model_type": "smplx",
        "mocap_frame_rate": 30.0,
    }
    motion = load_sequence(archived(tmp_path / "x.npz", **fields))
    np.testing.assert_array_equal(motion.body_pose[:, :63], poses[:, 3:66].astype(np.float32))
    assert any("SMPL-X" in note for note in motion.notes)
    tracked = archived(
        tmp_path / "t.npz",
        global_orient=poses[:, :3],
        body_pose=poses[:, 3:66].reshape(FRAMES, 21, 3),
        betas=np.tile(BETAS, (FRAMES, 1)),
        transl=np.zeros((FRAMES, 3)),
    )
    np.testing.assert_array_equal(load_sequence(tracked).body_pose, motion.body_pose)
    assert load_body(tracked).betas.tolist() == BETAS.tolist()


def test_one_body_is_a_sequence_of_one(tmp_path: Path) -> None:
    motion = load_sequence(pickled(tmp_path / "a.pkl", SMPLX_STYLE))
    assert len(motion) == 1
    assert motion.frame(0) == load_body(tmp_path / "a.pkl")
    assert any("30 frames" in note for note in motion.notes)


@pytest.mark.parametrize("suffix", [".npz", ".pkl", ".json"])
@pytest.mark.parametrize("gender", ["male", None])
def test_own_files_return_bit_by_bit(tmp_path: Path, suffix: str, gender: str | None) -> None:
    body = BodyParameters(BETAS, X_POSE + np.float32(1e-7), POSE[:3], TRANS, gender, shape_space="phantom")
    path = tmp_path / f"new folder/body{suffix}"
    save_body(body, path)
    assert load_body(path) == body
    assert load_body(path).notes == ()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_saved_pickles_are_plain_for_other_programs(tmp_path: Path) -> None:
    save_body(BodyParameters(BETAS, gender="male"), tmp_path / "b.pkl")
    content = pickle.loads((tmp_path / "b.pkl").read_bytes())
    assert {key: getattr(value, "shape", value) for key, value in content.items()} == {
        "betas": (1, 10), "body_pose": (1, 69), "global_orient": (1, 3), "transl": (1, 3), "gender": "male"
    }  # fmt: skip


def test_unknown_endings_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"\.npz, \.pkl or \.json.*\.txt"):
        save_body(BodyParameters(), tmp_path / "body.txt")
    assert not list(tmp_path.iterdir())


def test_content_counts_and_the_ending_does_not(tmp_path: Path) -> None:
    body = BodyParameters(BETAS, shape_space="phantom")
    for suffix, other in ((".npz", ".pkl"), (".pkl", ".json"), (".json", ".npz")):
        save_body(body, tmp_path / f"a{suffix}")
        assert load_body((tmp_path / f"a{suffix}").rename(tmp_path / f"b{other}")) == body


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"betas": BETAS, "body_pose": np.zeros(70)}, r"body_pose.*63 or 69.*\(70,\)"),
        ({"betas": BETAS, "body_pose": np.zeros((1, 23, 3, 3))}, "body_pose.*press a direction flat"),
        ({"betas": BETAS, "body_pose": -np.tile(np.eye(3), (23, 1, 1))}, "body_pose.*mirror"),
        ({"betas": BETAS, "pose": np.zeros((23, 4))}, "pose.*no quaternions.*length of 1"),
        ({"betas": BETAS, "body_pose": np.zeros((1, 32))}, r"body_pose.*VPoser.*32 numbers.*vposer\.decode"),
        ({"betas": BETAS, "poses": np.zeros((2, 46))}, "poses.*SKEL"),
        ({"betas": BETAS, "pose_embedding": np.zeros((1, 32)), "pose": "none"}, "pose.*not numeric"),
        ({"pose_embedding": np.zeros((1, 32))}, "VPoser"),
        ({"cam_int": np.eye(3), "intrinsics": np.eye(3)}, "scene or cameras"),
        ({"betas": BETAS, "poses": np.zeros((5, 100))}, r"poses.*156.*\(5, 100\)"),
        ({"betas": BETAS, "poses": np.zeros((0, 72))}, r"poses.*\(0, 72\)"),
        ({"betas": np.zeros((2, 2, 2, 2))}, r"betas.*\(2, 2, 2, 2\)"),
        ({"betas": np.zeros(0)}, r"betas.*\(0,\)"),
        ({"betas": [0, np.nan]}, "betas.*finite.*1 of 2"),
        ({"betas": [1e6]}, r"betas.*within \+-20.*1e\+06"),
        ({"betas": [10**400]}, "betas"),
        ({"betas": "mean"}, "betas.*not numeric.*text"),
        ({"betas": {"a": 1}}, "not a supported body file.*betas, a"),
        ({"betas": [[0], [0, 1]]}, "betas.*unequal"),
        ({"betas": [0, "x"]}, "betas.*not numeric"),
        ({"pose": POSE * np.inf}, "pose.*finite"),
        ({"pose": POSE * 1e9}, "pose: is out of range.*rad"),
        ({"pose": POSE, "trans": [0, 0]}, r"trans: .*3.*\(2,\)"),
        ({"pose": POSE, "trans": [0, 0, 1e5]}, "transl.*1000 m"),
        ({"body_pose": np.zeros(69), "global_orient": np.zeros((2, 3))}, "global_orient.*1 frames.*2"),
        ({"smpl_dict": 3}, "not a supported body file.*smpl_dict"),
        ({"smpl_dict": {}}, "not a supported body file"),
        ({"vertices": 1, "faces": 2}, "mesh, not a body's parameters.*vertices, faces"),
        ({}, "not a supported body file.*nothing"),
        ([1, 2], "dictionary.*list"),
        ("body", "dictionary.*'body'"),
        ({"v_template": np.zeros((4, 3)), "shapedirs": np.zeros((4, 3, 10))}, "body model.*SMPL folder"),
    ],
)
def test_what_is_wrong_in_a_pickle_is_said(tmp_path: Path, content: object, message: str) -> None:
    path = pickled(tmp_path / "bad.pkl", content)
    with pytest.raises(BodyFileError, match=message) as caught:
        load_body(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)
    with pytest.raises(BodyFileError):
        load_sequence(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "empty"),
        (b"Dear colleague, here is the body.", "no pickle"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "is a picture, not a body"),
        (b"v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n", "is a mesh"),
        (b"glTF\2\0\0\0" + b"\0" * 50, "is a scene or mesh"),
        (b"x\x9cnothing", "zlib"),
        (b"BZh9nothing", "bz2"),
        (b"\xfd7zXZ\x00nothing", "lzma"),
        (b"]\0\0" + b"\xff" * 30, "lzma"),
        (b"1 2 3\n4 5 6\n", r"not a supported body file.*10 betas.*shape \(2, 3\)"),
        (b"1 2 3\n4 5\n", "no table of numbers.*different numbers"),
        (b"height,waist\n1.8,0.9\n", "measures of a person, not a body.*height, waist.*hit solve"),
        (pickle.dumps(SMPLX_STYLE)[:400], "too early"),
        (gzip.compress(pickle.dumps(SMPLX_STYLE))[:100], "gzip"),
        (b"\x1f\x8bnothing", "gzip"),
        (gzip.compress(b""), "empty"),
        (b"PK\x03\x04 and nothing else", "archive"),
        (b'{"betas": [0,', "JSON"),
        (b'{"pose": [NaN]}', "pose.*finite"),
        (b'{"pose": [1e999]}', "pose.*finite"),
        (b'{"betas": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "JSON"),
        (b'{"format": "hit-body", "version": 2, "betas": [0]}', "version.*newer program"),
        (b"\xff\xfe{\0}\0", "not a supported body file"),
    ],
)
def test_damaged_files_are_said(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "bad"
    path.write_bytes(content)
    for load in (load_body, load_sequence):
        with pytest.raises(BodyFileError, match=message) as caught:
            load(path)
        assert str(caught.value).startswith(f"{path}: ")


def test_missing_files_and_folders_are_said(tmp_path: Path) -> None:
    with pytest.raises(BodyFileError, match="does not exist"):
        load_body(tmp_path / "nothing.pkl")
    with pytest.raises(BodyFileError, match="is a folder"):
        load_body(tmp_path)
    with pytest.raises(BodyFileError, match="cannot be read"):
        load_body(str(tmp_path / "a\0b"))
    (tmp_path / "file").touch()
    with pytest.raises(BodyFileError, match=r"cannot be read|does not exist"):
        load_body(tmp_path / "file" / "body.pkl")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
def test_pipes_are_refused_and_do_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pkl")
    with pytest.raises(BodyFileError, match="pipe"):
        load_body(tmp_path / "pipe.pkl")


def test_foreign_archives_are_said(tmp_path: Path) -> None:
    torch.save(torch.nn.Linear(2, 2), tmp_path / "a.pkl")
    with pytest.raises(BodyFileError, match=r"refused and nothing in it was run.*torch\.nn"):
        load_body(tmp_path / "a.pkl")
    with zipfile.ZipFile(tmp_path / "d.npz", "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with pytest.raises(BodyFileError, match=r"archive without arrays.*document\.xml"):
        load_body(tmp_path / "d.npz")
    archived(tmp_path / "b.npz", points=np.zeros(3))
    with pytest.raises(BodyFileError, match=r"not a supported body file.*points"):
        load_body(tmp_path / "b.npz")
    archived(tmp_path / "c.npz", v_template=np.zeros((4, 3)), shapedirs=np.zeros((4, 3, 10)))
    with pytest.raises(BodyFileError, match="body model"):
        load_body(tmp_path / "c.npz")


def test_sequences_of_unequal_length_are_said(tmp_path: Path) -> None:
    path = archived(tmp_path / "u.npz", **amass(trans=np.zeros((FRAMES - 1, 3))))
    with pytest.raises(BodyFileError, match=f"transl.*{FRAMES} frames.*{FRAMES - 1}"):
        load_sequence(path)
    path = archived(tmp_path / "r.npz", **amass(mocap_framerate=0.0))
    with pytest.raises(BodyFileError, match="fps"):
        load_sequence(path)
    with pytest.raises(BodyFileError, match="no motion"):
        load_sequence(pickled(tmp_path / "b.pkl", {"betas": BETAS}))


class Exploit:
    """Pickles as a call of os.system."""

    def __init__(self, command: str) -> None:
        self.command = command

    def __reduce__(self) -> tuple[object, ...]:
        return os.system, (self.command,)


@pytest.mark.parametrize("form", ["pickle", "archive", "gzip", "member"])
def test_code_in_files_never_runs(tmp_path: Path, form: str) -> None:
    canary = tmp_path / "canary"
    exploit = Exploit(f"touch {canary}")
    path = tmp_path / "mail"
    if form == "archive":
        with path.open("wb") as stream:
            np.savez(stream, betas=np.array([exploit], object))
    elif form == "member":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("betas.npy", pickle.dumps(exploit))
    else:
        content = pickle.dumps({"betas": exploit})
        path.write_bytes(gzip.compress(content) if form == "gzip" else content)
    with pytest.raises(BodyFileError, match="damaged" if form == "member" else "system"):
        load_body(path)
    assert not canary.exists()


def test_bombs_are_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.gz"
    path.write_bytes(gzip.compress(b"\0" * 5_000_000))
    with pytest.raises(BodyFileError, match=r"too large.*1,000,000"):
        read_bytes(path, limit=1_000_000)
    path.write_bytes(b"x" * 101)
    assert len(read_bytes(path, limit=101)) == 101
    with pytest.raises(BodyFileError, match="too large"):
        read_bytes(path, limit=100)
    buffer = io.BytesIO()
    np.savez_compressed(buffer, betas=np.zeros(1_000_000), other=np.zeros(10))
    with pytest.raises(BodyFileError, match="too large"):
        read_npz(buffer.getvalue(), {"betas"}, limit=1_000_000)
    assert read_npz(buffer.getvalue(), {"other"}, limit=1_000_000)["other"].shape == (10,)


@pytest.mark.parametrize(
    "header",
    [
        "{'descr': '<f8', 'fortran_order': False, 'shape': (1000000000000,)}",
        "{'descr': '<f8', 'fortran_order': False, 'shape': (-1,)}",
        "{'descr': ('<f8', (1000000000,)), 'fortran_order': False, 'shape': (1,)}",
        "{'descr': [('a', '<f8')], 'fortran_order': False, 'shape': (1,)}",
        "{'descr': '<M8[s]', 'fortran_order': False, 'shape': (1,)}",
        "{'descr': '|O', 'fortran_order': False, 'shape': (1,)}",
        "{'descr': '<f8', 'fortran_order': False, 'shape': __import__('os').system('true')}",
        "(" * 5000,
        "'" + "x" * 60000 + "'",
    ],
)
def test_lying_headers_are_refused(tmp_path: Path, header: str) -> None:
    member = b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header.encode() + np.zeros(1).tobytes()
    path = tmp_path / "lie.npz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("betas.npy", member)
    with pytest.raises(BodyFileError):
        load_body(path)


FUZZ = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
SEEDS = [pickle.dumps(SMPLX_STYLE, 2), json.dumps(BodyParameters(BETAS).as_dict()).encode()]
for compress in (np.savez, np.savez_compressed):
    stream = io.BytesIO()
    compress(stream, **amass(72), extra=np.array(["a", None], object))
    SEEDS.append(stream.getvalue())
SEEDS.append(gzip.compress(SEEDS[0]))


@FUZZ
@given(st.data())
def test_damaged_files_load_or_are_refused(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from(SEEDS)))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place : place + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=4))
        content = content or bytearray(b"x")
    path = tmp_path / "fuzz"
    path.write_bytes(content)
    for load in (load_body, load_sequence):
        with contextlib.suppress(BodyFileError):
            load(path)


VALUES = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.binary(max_size=5),
        st.sampled_from([BETAS, POSE, POSE[3:], POSE[3:66], np.zeros((5, 156)), np.array("male"), np.zeros((0, 3))]),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=3), inner, max_size=3)),
    max_leaves=8,
)  # fmt: skip
FIELDS = st.sampled_from(
    ["betas", "pose", "poses", "body_pose", "global_orient", "transl", "trans", "gender", "smpl_dict", "fps", "other"]
)


@FUZZ
@example({"betas": [[]]}, False)
@given(st.dictionaries(FIELDS, VALUES, max_size=6), st.booleans())
def test_any_fields_load_or_are_refused(tmp_path: Path, content: dict[str, object], packed: bool) -> None:
    path = tmp_path / "fuzz"
    data = pickle.dumps(content)
    path.write_bytes(gzip.compress(data) if packed else data)
    for load in (load_body, load_sequence):
        with contextlib.suppress(BodyFileError):
            load(path)


@pytest.mark.parametrize("name", ["standing.pkl", "sit.pkl"])
def test_published_fits_load(name: str) -> None:
    folder = os.environ.get("HIT_REAL_BODIES")
    path = Path(folder or "missing") / name
    if not path.is_file():
        pytest.skip("HIT_REAL_BODIES does not name a folder with published fits")
    body = load_body(path)
    assert body.gender == "male"
    assert np.linalg.norm(body.global_orient) > 0.1
    assert any("-Y up" in note for note in body.notes)
    assert not body.body_pose[63:].any()
    assert body.shape_space == "smplx"
