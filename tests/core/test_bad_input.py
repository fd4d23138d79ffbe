"""Whatever a user hands to `hit`: bad input gets one clear sentence and exit code 2, and leaves nothing behind."""

import gzip
import os
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import python2_pickles as py2
import torch
import yaml
from full_disk import fill_disk

from hit_core.cli import main

POSE = np.concatenate([np.zeros(3), np.linspace(-0.3, 0.3, 69)])
BETAS = np.linspace(-1, 1, 10)
GOOD = {"betas": BETAS, "pose": POSE, "trans": np.zeros(3), "gender": "male"}
QUICK = ["--output", "slices", "--slices", "axial=0", "--spacing", "0.02", "--device", "cpu"]


@pytest.fixture(scope="module")
def model_options(reference_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Options that choose the reference model, with its body in an SMPL folder."""
    folder = tmp_path_factory.mktemp("smpl")
    shutil.copy(reference_dir / "body.npz", folder / "SMPL_MALE.npz")
    return ["--exp_name", str(reference_dir / "hit_male"), "--smpl_dir", str(folder)]


@pytest.fixture
def complain(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Run `hit infer`, check that it refuses properly, and return its sentence."""

    def run(*options: object) -> str:
        out = tmp_path / "out"
        code = main(["infer", "--out_folder", str(out), *map(str, options)])
        captured = capfd.readouterr()
        complaints = [line for line in captured.err.splitlines() if not line.startswith("warning: ")]
        assert code == 2, captured.err
        assert len(complaints) == 1, captured.err
        assert complaints[0].startswith("error: ")
        assert complaints[0].endswith(".")
        assert len(complaints[0]) < 700
        assert captured.out == ""
        assert not out.exists()
        return complaints[0]

    return run


def write(path: Path, content: object) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else pickle.dumps(content))
    return path


BODIES: dict[str, tuple[object, tuple[str, ...]]] = {
    "empty": (b"", ("is empty",)),
    "no pickle": (b"Dear colleague, please find the body attached.", ("no pickle",)),
    "truncated": (pickle.dumps(GOOD)[:-40], ("too early",)),
    "truncated gzip": (gzip.compress(pickle.dumps(GOOD))[:-20], ("gzip",)),
    "truncated archive": (b"PK\x03\x04\x14\x00\x00\x00", ("archive",)),
    "a list": ([1, 2, 3], ("expected a dictionary", "found a list")),
    "other fields": ({"verts": 1, "faces": 2}, ("holds a mesh", "found verts, faces")),
    "rotation matrices": ({"betas": BETAS, "body_pose": np.zeros((23, 3, 3))}, ("body_pose:", "no rotation matrices")),
    "no betas": ({**GOOD, "betas": np.zeros(0)}, ("betas:", "found shape (0,)")),
    "betas of text": ({**GOOD, "betas": "tall"}, ("betas:", "found text")),
    "NaN betas": ({**GOOD, "betas": BETAS * np.nan}, ("betas:", "expected finite", "10 of 10")),
    "infinite pose": ({**GOOD, "pose": POSE + np.inf}, ("pose:", "expected finite")),
    "huge betas": ({**GOOD, "betas": BETAS * 1e6}, ("betas:", "within +-20", "found 1e+06")),
    "huge pose": ({**GOOD, "pose": POSE * 1e6}, ("expected values within", "rad")),
    "far away": ({**GOOD, "trans": [0, 1e9, 0]}, ("transl:", "1000 m", "1e+09 m")),
    "short trans": ({**GOOD, "trans": [0, 1]}, ("trans:", "expected 3", "found shape (2,)")),
    "damaged JSON": (b'{"betas": [1, 2', ("JSON",)),
}


@pytest.mark.parametrize("name", BODIES)
def test_bad_bodies_get_one_sentence(name: str, tmp_path: Path, complain: Callable[..., str]) -> None:
    content, parts = BODIES[name]
    path = write(tmp_path / "body.pkl", content)
    sentence = complain("--to_infer", "smpl_file", "--target_body", path)
    assert str(path) in sentence
    for part in parts:
        assert part in sentence


def test_a_missing_body_gets_one_sentence(tmp_path: Path, complain: Callable[..., str]) -> None:
    sentence = complain("--target_body", tmp_path / "nobody.pkl")
    assert "nobody.pkl: does not exist" in sentence
    assert "is a folder" in complain("--target_body", tmp_path)


def test_an_smplx_model_is_no_body(tmp_path: Path, complain: Callable[..., str]) -> None:
    path = tmp_path / "SMPLX_MALE.npz"
    np.savez(path, v_template=np.zeros((5, 3)), shapedirs=np.zeros((5, 3, 400)), kintree_table=np.zeros((2, 55)))
    assert "is a body model, not a body" in complain("--target_body", path)


class Call:
    """Pickles as a call."""

    def __init__(self, *call: object) -> None:
        self.call = call

    def __reduce__(self) -> tuple[Any, ...]:
        return self.call[0], self.call[1:]


@pytest.mark.parametrize("kind", ["os.system", "eval", "numpy.load", "nested", "archive", "gzip"])
def test_code_in_bodies_never_runs(kind: str, tmp_path: Path, complain: Callable[..., str]) -> None:
    canary = tmp_path / "canary"
    command, code = f"touch {canary}", f"open({str(canary)!r}, 'w').close()"
    path = tmp_path / "mail.pkl"
    np.save(tmp_path / "inner.npy", np.array([Call(eval, code)], object))
    pickles: dict[str, object] = {
        "os.system": {**GOOD, "betas": Call(os.system, command)},
        "eval": Call(eval, code),
        "numpy.load": {**GOOD, "betas": Call(np.load, str(tmp_path / "inner.npy"), None, True)},
        "nested": {**GOOD, "extra": [{"a": (1, Call(getattr, Call(eval, code), "x"))}]},
        "gzip": gzip.compress(pickle.dumps({**GOOD, "betas": Call(os.system, command)})),
    }
    if kind == "archive":
        with path.open("wb") as stream:
            np.savez(stream, betas=np.array([Call(os.system, command)], object))
    else:
        write(path, pickles[kind])
    sentence = complain("--target_body", path)
    assert "was refused and nothing in it was run" in sentence
    expected = {"eval": "builtins.eval", "numpy.load": "load", "nested": "builtins.getattr"}
    assert expected.get(kind, f"{os.name}.system") in sentence
    assert not canary.exists()


@pytest.mark.parametrize(
    ("options", "parts"),
    [
        (["--betas", *"12345678901"], ("--betas", "at most 10", "found 11")),
        (["--betas", "nan"], ("finite", "'nan'")),
        (["--betas", "1e9"], ("betas", "within +-20")),
        (["--betas", "tall"], ("'tall'",)),
        (["--gender", "robot"], ("robot",)),
        (["--to_infer", "smpl_file"], ("--target_body",)),
        (["--ckpt_choice", "first"], ("first", "best")),
        (["--output", "video"], ("video", "meshes")),
        (["--spacing", "0"], ("above zero",)),
        (["--resolution", "many"], ("many",)),
        (["--frobnicate"], ("frobnicate",)),
        (["--exp_name", "hit_nobody"], ("no such model", "hit_nobody", "HIT_MODELS_DIR")),
        (["--device", "abacus"], ("abacus",)),
    ],
)
def test_bad_options_get_one_sentence(
    options: list[str], parts: tuple[str, ...], model_options: list[str], complain: Callable[..., str]
) -> None:
    sentence = complain(*model_options, *options)
    for part in parts:
        assert part in sentence


def damaged_state(change: Callable[[dict[str, torch.Tensor]], object]) -> Callable[[Path], None]:
    """A damage to the layers of a checkpoint file."""

    def damage(folder: Path) -> None:
        path = next((folder / "ckpts").glob("*.ckpt"))
        content = torch.load(path, weights_only=True)
        change(content["state_dict"])
        torch.save(content, path)

    return damage


def damaged_config(**changes: object) -> Callable[[Path], None]:
    """A damage to entries of `train_cfg` in the configuration."""

    def damage(folder: Path) -> None:
        path = folder / "config.yaml"
        config = yaml.safe_load(path.read_text())
        config["train_cfg"].update(changes)
        path.write_text(yaml.safe_dump(config))

    return damage


def replaced_checkpoint(content: bytes) -> Callable[[Path], None]:
    """Other bytes in place of a checkpoint."""

    def damage(folder: Path) -> None:
        next((folder / "ckpts").glob("*.ckpt")).write_bytes(content)

    return damage


LAYER = "tissues_occ.lin1.weight_v"
MODELS: dict[str, tuple[Callable[[Path], object], tuple[str, ...]]] = {
    "missing layer": (damaged_state(lambda s: s.pop(LAYER)), (LAYER, "missing")),
    "renamed layer": (damaged_state(lambda s: s.update({"tissues_occ.first.weight": s.pop(LAYER)})), (LAYER,)),
    "mis-sized layer": (damaged_state(lambda s: s.update({LAYER: torch.zeros(3, 3)})), (LAYER, "(256, 256)", "(3, 3)")),
    "NaN layer": (damaged_state(lambda s: s[LAYER].fill_(torch.nan)), (LAYER, "finite")),
    "text": (replaced_checkpoint(b"I am a checkpoint"), ("checkpoint",)),
    "empty": (replaced_checkpoint(b""), ("checkpoint",)),
    "truncated": (replaced_checkpoint(b"PK\x03\x04" + b"\0" * 100), ("checkpoint",)),
    "pickle that runs code": (replaced_checkpoint(pickle.dumps(Call(os.system, "true"))), ("checkpoint",)),
    "pose_bs": (damaged_config(pose_bs=True), ("pose_bs", "not supported")),
    "forward_beta_mlp": (damaged_config(forward_beta_mlp=True), ("forward_beta_mlp", "not supported")),
    "mri_values": (damaged_config(mri_values=True), ("mri_values", "not supported")),
    "use_generator": (damaged_config(use_generator=True), ("use_generator", "not supported")),
    "no config": (lambda folder: (folder / "config.yaml").unlink(), ("config.yaml",)),
    "config is no YAML": (lambda folder: (folder / "config.yaml").write_text("a: [1"), ("config.yaml",)),
    "config is text": (lambda folder: (folder / "config.yaml").write_text("hello"), ("config.yaml",)),
    "config runs code": (
        lambda folder: (folder / "config.yaml").write_text("!!python/object/apply:os.system ['true']"),
        ("config.yaml",),
    ),
    "no networks": (damaged_config(networks={}), ("networks",)),
    "no checkpoint": (lambda folder: shutil.rmtree(folder / "ckpts"), ("ckpts",)),
}


@pytest.mark.parametrize("name", MODELS)
def test_bad_models_get_one_sentence(
    name: str, reference_dir: Path, tmp_path: Path, model_options: list[str], complain: Callable[..., str]
) -> None:
    damage, parts = MODELS[name]
    folder = Path(shutil.copytree(reference_dir / "hit_male", tmp_path / "hit_damaged"))
    damage(folder)
    sentence = complain(*model_options, "--exp_name", folder)
    assert str(folder) in sentence
    for part in parts:
        assert part in sentence


@pytest.mark.parametrize(
    ("content", "parts"),
    [
        (None, ("SMPL_MALE", "HIT_SMPL_DIR")),
        (b"not a model", ("no pickle",)),
        ({"v_template": np.zeros((5, 3))}, ("SMPL body model",)),
        (Call(os.system, "true"), ("system", "nothing in it was run")),
    ],
)
def test_bad_smpl_folders_get_one_sentence(
    content: object, parts: tuple[str, ...], tmp_path: Path, reference_dir: Path, complain: Callable[..., str]
) -> None:
    folder = tmp_path / "smpl"
    folder.mkdir()
    if content is not None:
        write(folder / "SMPL_MALE.pkl", content)
    sentence = complain("--exp_name", reference_dir / "hit_male", "--smpl_dir", folder)
    for part in parts:
        assert part in sentence


def test_an_output_folder_that_cannot_be_made(tmp_path: Path, complain: Callable[..., str]) -> None:
    (tmp_path / "file").touch()
    sentence = complain("--out_folder", tmp_path / "file" / "out")
    assert "cannot be written" in sentence
    assert str(tmp_path / "file") in sentence


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs /proc")
def test_an_output_folder_without_permission(complain: Callable[..., str]) -> None:
    assert "/proc/hit: cannot be written" in complain("--out_folder", "/proc/hit")


def test_a_full_disk_leaves_no_file(
    model_options: list[str], complain: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_disk(monkeypatch)
    sentence = complain(*model_options, *QUICK)
    assert "cannot be written: No space left on device" in sentence


def old_pickle(protocol: int, chumpy: bool) -> bytes:
    """A body as Python 2 wrote it."""
    push = py2.chumpy if chumpy else py2.array
    fields = {"pose": push(POSE, protocol), "betas": push(BETAS, protocol), "gender": b"S'male'\n"}
    return py2.whole(py2.mapping(fields, protocol), protocol)


def archive(**fields: object) -> Callable[[Path], None]:
    """Writes an .npz."""
    return lambda path: np.savez(path, **fields)  # type: ignore[arg-type]


UNUSUAL: dict[str, tuple[object, str | None]] = {
    "Python 2, text": (old_pickle(0, chumpy=False), None),
    "Python 2, binary": (old_pickle(2, chumpy=False), None),
    "chumpy, text": (old_pickle(0, chumpy=True), None),
    "chumpy, binary": (old_pickle(2, chumpy=True), None),
    "16 betas": ({**GOOD, "betas": np.full(16, 0.5)}, "16 betas"),
    "300 betas": ({**GOOD, "betas": np.full(300, 0.5)}, "300 betas"),
    "body_pose of 63": ({"betas": BETAS, "body_pose": POSE[3:66]}, "SMPL-X"),
    "body_pose of 66": ({"betas": BETAS, "body_pose": POSE[:66]}, "holds the root as well"),
    "body_pose of 72": ({"betas": BETAS, "body_pose": POSE}, "holds the root as well"),
    "pose of 69": ({**GOOD, "pose": POSE[3:]}, None),
    "unknown gender": ({**GOOD, "gender": "robot"}, "'robot'"),
    "numeric gender": ({**GOOD, "gender": 1}, "taken for male"),
    "body_pose of 69": ({"betas": BETAS, "body_pose": POSE[3:]}, None),
    "SMPL-X archive": (
        archive(
            root_orient=np.zeros((3, 3)), pose_body=np.zeros((3, 63)), betas=np.zeros(16), surface_model_type="smplx"
        ),
        "SMPL-X",
    ),
    "AMASS archive": (
        archive(poses=np.zeros((3, 156)), trans=np.zeros((3, 3)), betas=BETAS, gender="male"),
        "3 frames",
    ),
}


@pytest.mark.parametrize("name", UNUSUAL)
def test_unusual_bodies_load_and_say_what_was_left_out(
    name: str, tmp_path: Path, model_options: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    content, note = UNUSUAL[name]
    path = tmp_path / "body.npz"
    if callable(content):
        content(path)
    else:
        write(path, content)
    out = tmp_path / "out"
    code = main(["infer", *model_options, *QUICK, "--target_body", str(path), "--out_folder", str(out)])
    captured = capfd.readouterr()
    assert code == 0, captured.err
    assert any(out.iterdir())
    assert (note or "") in captured.err
    # That it is not known what SMPL's betas mean to the tests' own body is told of all of them.
    unknown, other = "that of an unknown body model", "another body for each gender"
    assert unknown in captured.err
    told = [line for line in captured.err.splitlines() if "warning: " in line]
    warnings = [line for line in told if unknown not in line and other not in line]
    assert bool(warnings) == (note is not None)
