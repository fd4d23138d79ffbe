"""The command line, as a user meets it: files, stdout, stderr, exit codes."""

import importlib
import io
import json
import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import trimesh
from gltf import Glb
from PIL import Image

from hit_core import load_model
from hit_core.body.parameters import X_POSE, BodyParameters
from hit_core.cli import main
from hit_core.cli import main as main_function
from hit_core.cli.arguments import build_parser, normalized
from hit_core.cli.export import EXPORT_KINDS
from hit_core.cli.subject import body_of, model_of
from hit_core.errors import OutputError
from hit_core.surfaces import canonical_meshes as meshing
from hit_core.surfaces.lattices import Grid
from hit_core.surfaces.level_grids import sample
from hit_core.tissues import SKIN_COLOR, SKIN_OPACITY
from hit_core.writers import PRODUCTS, write
from hit_core.writers import slices as slices_writer
from hit_core.writers.mesh_files import linear_factor
from hit_core.writers.pictures import read_picture_record
from hit_core.writers.subject import Subject, silent

main_module = sys.modules[main_function.__module__]
baking = importlib.import_module("hit_core.surfaces.bake")  # the package's attribute of this name is the function


@pytest.fixture(scope="module")
def options(reference_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Options that choose the reference model, by its folder, on the CPU."""
    folder = tmp_path_factory.mktemp("smpl")
    shutil.copy(reference_dir / "body.npz", folder / "SMPL_MALE.npz")
    return ["--exp_name", str(reference_dir / "hit_male"), "--smpl_dir", str(folder), "--device", "cpu"]


@pytest.fixture
def body_file(tmp_path: Path) -> Path:
    from hit_core.body.files import save_body

    pose = np.zeros(69, np.float32)
    pose[[0, 3]] = -0.7
    body = BodyParameters(
        betas=[1.0, 0.5], body_pose=pose, global_orient=[0.0, 0.4, 0.0], transl=[0.2, 1.0, 3.0], gender="male"
    )
    save_body(body, tmp_path / "chair.pkl")
    return tmp_path / "chair.pkl"


def _wrong(capsys: pytest.CaptureFixture[str], arguments: list[str], *words: str) -> None:
    """Exit code 2, one sentence on stderr that holds the words, nothing on stdout."""
    assert main(arguments) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert error.startswith("error: ")
    assert error.count("\n") == 1
    assert "Traceback" not in error
    for word in words:
        assert word in error


def _nothing_in(folder: Path) -> bool:
    return not folder.exists() or not list(folder.iterdir())


# --- export


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (["meshes", "--detail", "display", "--out", "a.stl", "--files", "one"], ["a.stl", "a_meshes.json"]),
        (["slices", "--planes", "axial=0", "--spacing_mm", "50", "--field", "probability", "--out", "."],
         ["probability_axial_0.000.png"]),
        (["series", "--from-cm", "0", "--to-cm", "-10", "--step-mm", "100", "--spacing_mm", "50", "--out", "."],
         ["tissues_axial_-0.100.png", "tissues_axial_0.000.png", "tissues_axial_series.json"]),
        (["volume", "--spacing_mm", "100", "--space", "shaped", "--out", "a.nii"], ["a.nii"]),
        (["dicom-seg", "--spacing_mm", "100", "--out", "a.dcm"], ["a.dcm", "a_images", "a_report.dcm"]),
        (["numbers", "--out", "a.csv", "--densities", "1", "1", "1"],
         ["a.csv", "a.json", "a_measures.csv", "a_profile.csv", "a_regions.csv"]),
        (["profile", "--out", "a.csv"], ["a.csv", "a.json"]),
    ],
    ids=lambda given: given[0] if len(given) > 3 else "",
)  # fmt: skip
def test_every_product_of_the_window_is_had_without_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], names: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)  # the embedded model's surfaces are shipped
    assert main(["export", arguments[0], "--device", "cpu", "--betas", "-1", *arguments[1:]]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == names


def test_records_tell_what_is_known_against_a_body(tmp_path: Path) -> None:
    small = ["--planes", "axial=0", "--spacing_mm", "50", "--plain", "--out", str(tmp_path)]
    assert main(["export", "slices", "--device", "cpu", "--betas", "0", "5", *small]) == 0
    (picture,) = tmp_path.iterdir()
    record = read_picture_record(picture)
    assert record is not None
    assert "lie outside of the skin" in " ".join(record["warnings"])


def test_both_doors_to_a_product_give_the_same(options: list[str], tmp_path: Path) -> None:
    """A body's skin has one colour, and its tissues one volume, whoever asks."""
    out = ["--out_folder", str(tmp_path), "--format", "glb", "--resolution", "64"]
    assert main(["infer", *options, *out]) == 0
    record = json.loads((tmp_path / "template_meshes.json").read_text())
    model = load_model(options[1], smpl_dir=Path(options[3]), device="cpu")
    subject = Subject.of(model, BodyParameters(body_pose=X_POSE), "posed")
    write("meshes", subject, tmp_path / "b.glb", silent, {"resolution": 64})
    glb = Glb(tmp_path / "b.glb")
    assert glb.record["volume_l"] == record["volume_l"]
    colors = [tree["materials"][0]["pbrMetallicRoughness"]["baseColorFactor"] for tree in (
        glb.tree | {"materials": [m for m in glb.tree["materials"] if m["name"] == "body"]},
        Glb(tmp_path / "template_body.glb").tree,
    )]  # fmt: skip
    assert colors[0] == colors[1] == pytest.approx(linear_factor(SKIN_COLOR, SKIN_OPACITY))


def test_help_lists_every_product(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--help"]) == 0
    told = capsys.readouterr().out
    assert all(f"    {kind}" in told for kind in EXPORT_KINDS)
    assert {kind.product for kind in EXPORT_KINDS.values()} == set(PRODUCTS) - {
        "picture",
        "report",
    }  # of the window; hit report


def test_an_option_is_named_as_it_was_typed(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    wrong = ["export", "meshes", "--to_infer", "smpl_template", "--body", "a.pkl", "--out", str(tmp_path / "a.glb")]
    _wrong(capsys, wrong, "--body", "--to_infer smpl_template")


def test_a_wrong_ending_is_told_before_any_work(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    _wrong(capsys, ["export", "volume", "--out", str(tmp_path / "a.dcm")], "a.dcm", "expected .nii.gz or .nii")
    assert _nothing_in(tmp_path)


# --- infer


def test_meshes_of_the_template(
    options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], reference_dir: Path
) -> None:
    out = tmp_path / "new" / "out"
    published = ["--to_infer", "smpl_template", "--output", "meshes", "--betas", "-2", "0", "--ckpt_choice", "best"]
    assert main(["infer", *options, *published, "--out_folder", str(out), "--resolution", "64"]) == 0
    stdout, stderr = capsys.readouterr()
    names = [f"template_{name}.obj" for name in ("AT", "BT", "LT", "body")] + ["template_meshes.json"]
    assert stdout.splitlines() == [str(out / name) for name in names]
    assert stderr.startswith("warning: ")  # a grid as coarse as this loses thin layers
    assert stderr.endswith("belong to no tissue, more than lungs can hold\n")
    assert sorted(path.name for path in out.iterdir()) == names
    meshes = {name: trimesh.load(out / f"template_{name}.obj", process=False) for name in ("LT", "AT", "BT", "body")}
    assert len(meshes["body"].vertices) == 6428
    for name in ("LT", "AT", "BT"):
        assert len(meshes[name].faces) > 200
        grown = meshes["body"].bounds + [[-0.3] * 3, [0.3] * 3]
        assert (meshes[name].bounds[0] > grown[0]).all()
        assert (meshes[name].bounds[1] < grown[1]).all()
    record = json.loads((out / "template_meshes.json").read_text())
    assert record["units"] == "metres"
    assert record["space"] == "posed"
    assert record["body"]["betas"][:3] == [-2.0, 0.0, 0.0]
    np.testing.assert_allclose(record["body"]["body_pose"], X_POSE, atol=1e-6)
    assert record["model"]["name"] == "hit_male"
    assert len(record["model"]["sha256"]) == 64
    assert record["versions"]["torch"]
    assert record["resolution"] == 64
    assert record["files"] == [f"template_{name}.obj" for name in ("LT", "AT", "BT", "body")]
    assert record["volume_l"]["LT"] is None
    np.testing.assert_allclose(record["volume_l"]["body"], meshes["body"].volume * 1000, rtol=1e-3)
    assert record["volumes_are_of"].startswith("the shaped body in the standard pose")
    assert [f"warning: {warning}\n" for warning in record["warnings"]] == [stderr]


@pytest.mark.parametrize(
    ("file_format", "space", "more"),
    [
        ("ply", "shaped", ["--method", "marching_cubes", "--resolution", "48"]),
        ("glb", "posed", ["--upright"]),
        ("stl", "canonical", []),
    ],
)
def test_meshes_of_a_body_file(
    options: list[str], body_file: Path, tmp_path: Path, file_format: str, space: str, more: list[str]
) -> None:
    out = tmp_path / "out"
    chosen = ["--target-body", str(body_file), "--out-folder", str(out), f"--format={file_format}", "--space", space]
    assert main(["infer", *options, *chosen, "--resolution", "64", *more]) == 0  # surfaces that other tests have baked
    names = {f"chair_{name}.{file_format}" for name in ("LT", "AT", "BT", "body")}
    assert {path.name for path in out.iterdir()} == {*names, "chair_meshes.json"}
    record = json.loads((out / "chair_meshes.json").read_text())
    assert record["space"] == space
    assert record["body"]["betas"][:2] == [1.0, 0.5]
    middle = trimesh.load(out / f"chair_body.{file_format}", process=False, force="mesh").bounds.mean(0)
    assert np.abs(middle).max() < 0.6, "these three stand at the origin"


def test_a_posed_body_stays_where_its_file_puts_it(options: list[str], body_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert (
        main(["infer", *options, "--target_body", str(body_file), "--out_folder", str(out), "--resolution", "64"]) == 0
    )
    for name in ("LT", "body"):
        mesh = trimesh.load(out / f"chair_{name}.obj", process=False)
        np.testing.assert_allclose(mesh.bounds.mean(0), (0.2, 0.7, 3.0), atol=0.35)


def test_published_slices(options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    chosen = ["--output", "slices", "--plain", "--betas", "0", "2", "--spacing", "0.01", "--out_folder", str(out)]
    assert main(["infer", *options, *chosen]) == 0
    stdout, stderr = capsys.readouterr()
    planes = ("frontal_0.000", "axial_0.000", "axial_-0.400")
    names = {f"template_{plane}_{field}.png" for plane in planes for field in ("occ", "sw", "beta", "comp")}
    assert {path.name for path in out.iterdir()} == {*names, "template_slices.json"}
    assert len(stdout.splitlines()) == 13
    assert stderr == ""
    record = json.loads((out / "template_slices.json").read_text())
    assert record["space"] == "shaped"
    assert [plane["position_m"] for plane in record["planes"]] == [0.0, 0.0, -0.4]
    with Image.open(out / "template_frontal_0.000_occ.png") as image:
        pixels = np.asarray(image)
    scale = round(0.01 / record["planes"][0]["pixel_m"])
    assert pixels.shape == (190 * scale, 180 * scale, 4)
    colors = {tuple(color) for color in np.unique(pixels.reshape(-1, 4), axis=0).tolist()}
    assert {(205, 92, 92, 255), (218, 165, 32, 255)} <= colors
    assert all(color[3] == 0 or color[:3] in {(205, 92, 92), (218, 165, 32), (224, 227, 215)} for color in colors)
    inside = read_picture_record(out / "template_axial_-0.400_sw.png")
    assert inside is not None
    assert (inside["field"], inside["plane"]["position_m"]) == ("sw", -0.4)


# --- slices


def test_slices_of_a_posed_body_count_from_its_translation(
    options: list[str], body_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    chosen = ["--target_body", str(body_file), "--space", "posed", "--planes", "axial=-0.1", "sagittal=0"]
    details = ["--spacing", "0.02", "--fields", "occ", "--arrays", "--palette", "color_blind_safe"]
    assert main(["slices", *options, *chosen, *details, "--out_folder", str(out)]) == 0
    names = {"chair_axial_-0.100_occ.png", "chair_axial_-0.100.npz", "chair_sagittal_0.000_occ.png"}
    assert {path.name for path in out.iterdir()} == {*names, "chair_sagittal_0.000.npz", "chair_slices.json"}
    record = json.loads((out / "chair_slices.json").read_text())
    assert [plane["position_m"] for plane in record["planes"]] == pytest.approx([0.9, 0.2])
    with np.load(out / "chair_axial_-0.100.npz") as arrays:
        np.testing.assert_allclose(arrays["points_m"][..., 1], 0.9, atol=1e-6)
        assert (arrays["labels"] > 0).sum() > 50
        assert arrays["probabilities"].shape == (*arrays["labels"].shape, 4)
        area = (arrays["labels"] == 1).sum() * 4.0
        assert list(arrays["classes"]) == ["NO", "LT", "AT", "BT"]
    assert record["planes"][0]["area_cm2"]["LT"] == pytest.approx(area)


def test_an_oblique_slice(options: list[str], tmp_path: Path) -> None:
    out = tmp_path / "out"
    plane = ["--point", "0", "-0.3", "0", "--normal", "1", "1", "1", "--size", "0.4", "0.3", "--scale", "2"]
    common = [*options, *plane, "--spacing", "0.02", "--fields", "occ", "--out_folder", str(out)]
    assert main(["slices", *common, "--plain"]) == 0
    (picture,) = out.glob("*.png")
    with Image.open(picture) as image:
        assert image.size == (40, 30)
        plain = np.asarray(image)
    assert main(["slices", *common]) == 0
    border = read_picture_record(picture)["border_pixels"]
    with Image.open(picture) as image:
        whole = np.asarray(image)
    rows, columns = plain.shape[:2]
    assert whole.shape[:2] == (rows + border["top"] + border["bottom"], columns + border["left"] + border["right"])
    inside = whole[border["top"] : border["top"] + rows, border["left"] : border["left"] + columns]
    np.testing.assert_array_equal(inside, plain)


# --- bodies of files


def _subject_of(options: list[str], path: Path, *more: str) -> tuple[Any, Any]:
    parsed = build_parser("0").parse_args(normalized(["infer", *options, "--target_body", str(path), *more]))
    return model_of(parsed, body_of(parsed)[0])


def test_a_person_and_the_axis_that_is_up_are_chosen(
    options: list[str], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pose = np.zeros((2, 72), np.float32)
    pose[:, 0] = np.pi / 2  # stands in a world with Z up
    path = tmp_path / "two.pkl"
    path.write_bytes(pickle.dumps({"poses": pose[:, None], "betas": np.array([[1.0] + [0] * 9, [-1.0] + [0] * 9])}))
    model, first = _subject_of(options, path)
    assert first.betas[0] == 1
    assert abs(first.global_orient).max() < 1e-5
    assert "2 persons (0, 1)" in caplog.text
    _, second = _subject_of(options, path, "--person", "1", "--up", "file", "--floor")
    assert second.betas[0] == -1
    assert second.global_orient[0] == pytest.approx(np.pi / 2)
    shown = model.body(second.betas.copy(), second.body_pose.copy(), second.global_orient.copy(), second.transl.copy())
    assert abs(float(shown.vertices[0, :, 1].min())) < 1e-4
    _, over = _subject_of(options, path, "--up", "-y")
    assert over.global_orient[0] == pytest.approx(-np.pi / 2, abs=1e-5)


def test_a_body_without_gender_says_which_model_shows_it(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "somebody.pkl"
    path.write_bytes(pickle.dumps({"pose": np.zeros(72), "betas": np.ones(10) * 0.5, "gender": "neutral"}))
    _subject_of(["--device", "cpu"], path)
    assert "The body is neutral: it is shown by the male model, phantom_male." in caplog.text
    assert "cm shorter" in caplog.text
    caplog.clear()
    _subject_of(["--device", "cpu", "--gender", "female"], path)
    assert "it is shown by" not in caplog.text


def test_a_scale_goes_into_the_betas(options: list[str], tmp_path: Path) -> None:
    heights = []
    for scale in (1.0, 1.04):
        path = tmp_path / "scaled.npz"
        np.savez(path, betas=np.zeros(10), body_pose=np.zeros(69), global_orient=np.zeros(3), scale=scale)
        model, body = _subject_of(options, path)
        assert body.scale == 1
        vertices = model.body(body.betas.copy()).vertices[0]
        heights.append(float(vertices[:, 1].max() - vertices[:, 1].min()))
    assert heights[1] / heights[0] == pytest.approx(1.04, abs=0.01)


def test_up_of_slices_is_a_direction_or_a_word(options: list[str], body_file: Path, tmp_path: Path) -> None:
    out = ["--spacing", "0.05", "--fields", "occ", "--out_folder", str(tmp_path / "out")]
    where = ["--target_body", str(body_file), "--point", "0", "0", "0", "--normal", "0", "0", "1"]
    assert main(["slices", *options, *where, *out, "--up", "0", "1", "0"]) == 0
    assert main(["slices", *options, *where, *out, "--up", "-y"]) == 0


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_names_that_a_console_does_not_have_end_no_work(
    options: list[str], body_file: Path, tmp_path: Path, encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    consoles = [io.TextIOWrapper(io.BytesIO(), encoding=encoding) for _ in range(2)]
    monkeypatch.setattr(sys, "stdout", consoles[0])
    monkeypatch.setattr(sys, "stderr", consoles[1])
    person = body_file.rename(body_file.with_name("Müller \u65e5.pkl"))
    chosen = ["--planes", "axial", "--spacing", "0.05", "--fields", "occ", "--out_folder", str(tmp_path / "\u672c")]
    assert main(["slices", *options, "--target_body", str(person), *chosen]) == 0
    assert len(list((tmp_path / "\u672c").iterdir())) == 2


# --- what goes wrong


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["infer", "--betas", *"01234567890"], ("--betas", "at most 10", "found 11")),
        (["infer", "--betas", "nan"], ("--betas", "finite", "nan")),
        (["infer", "--betas", "fat"], ("--betas", "'fat'")),
        (["infer", "--betas", "1e9"], ("betas",)),
        (["infer", "--to_infer", "smpl_file"], ("--target_body", "missing")),
        (["infer", "--to_infer", "smpl_template", "--target_body", "x.pkl"], ("--target_body",)),
        (["infer", "--target_body", "nowhere.pkl"], ("nowhere.pkl",)),
        (["infer", "--person", "2"], ("--person", "belongs to a body file")),
        (["infer", "--up", "x"], ("--up", "auto")),
        (["slices", "--up", "0", "1"], ("--up", "three numbers, or one of auto", "found '0 1'")),
        (["infer", "--exp_name", "nowhere"], ("nowhere",)),
        (["infer", "--device", "gpu7"], ("gpu7",)),
        (["infer", "--slices", "axial=0"], ("--slices", "--output slices")),
        (["infer", "--output", "slices", "--slices", "coronal=0"], ("axial, frontal, sagittal", "coronal=0")),
        (["infer", "--output", "slices", "--slices", "axial=high"], ("high",)),
        (["infer", "--ckpt_choice", "first"], ("first",)),
        (["infer", "--space", "canonical", "--method", "marching_cubes"], ("--method",)),
        (["infer", "--surprise"], ("--surprise",)),
        (["slices", "--point", "0", "0", "0"], ("--normal",)),
        (["slices", "--size", "1", "1"], ("--point",)),
        (["slices", "--spacing", "-1"], ("above zero",)),
        (["slices", "--scale", "0"], ("--scale",)),
        (["slices", "--fields", "fat"], ("fat",)),
        (["fly"], ("fly",)),
        (["model"], ("ACTION",)),
        (["model", "info", "nowhere"], ("nowhere",)),
    ],
)
def test_bad_options_get_one_sentence(
    arguments: list[str], words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    where = ["--out_folder", str(out)] if arguments[0] in ("infer", "slices") else []
    _wrong(capsys, [*arguments, *where], *words)
    assert _nothing_in(out)


def test_bad_requests_of_a_good_model_get_one_sentence(
    options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = ["--out_folder", str(tmp_path / "out")]
    _wrong(capsys, ["infer", *options, *out, "--gender", "female"], "--gender", "expected male", "found female")
    _wrong(capsys, ["infer", *options, *out, "--ckpt_choice", "last"], "last")
    _wrong(capsys, ["infer", *options, *out, "--resolution", "1"], "resolution")
    _wrong(capsys, ["slices", *options, *out, "--spacing", "1e-6"], "too fine")
    (tmp_path / "file").write_text("here already")
    _wrong(capsys, ["slices", *options, "--out_folder", str(tmp_path / "file")], "file", "cannot be written")
    assert not (tmp_path / "out").exists()


def test_a_failure_half_way_leaves_nothing(
    options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OutputError("the disk is full.")

    monkeypatch.setattr(slices_writer, "save_record", full)
    out = tmp_path / "a" / "b"
    chosen = ["--planes", "axial=0", "--spacing", "0.02", "--fields", "occ", "--out_folder", str(out)]
    _wrong(capsys, ["slices", *options, *chosen], "the disk is full.")
    assert not (tmp_path / "a").exists()
    out.mkdir(parents=True)
    (out / "template_axial_0.000_occ.png").write_text("of an earlier run")
    _wrong(capsys, ["slices", *options, *chosen], "the disk is full.")
    assert [path.read_text() for path in out.iterdir()] == ["of an earlier run"]


def test_interrupting_leaves_nothing(
    options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(slices_writer, "picture", interrupt)
    out = tmp_path / "out"
    chosen = ["--planes", "axial=0", "--spacing", "0.02", "--out_folder", str(out)]
    assert main(["slices", *options, *chosen]) == 130
    assert not out.exists()
    assert capsys.readouterr().err.count("\n") == 1


def test_an_error_of_the_program_is_short_and_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> int:
        raise RuntimeError("a gremlin\nwith details")

    monkeypatch.setattr(main_module, "_run", fail)
    monkeypatch.setattr("hit_core.settings.log_dir", lambda: tmp_path / "logs")
    assert main(["infer"]) == 1
    out, error = capsys.readouterr()
    assert out == ""
    assert error.count("\n") == 1
    assert "RuntimeError: a gremlin" in error
    (log,) = (tmp_path / "logs").iterdir()
    assert str(log) in error
    assert "Traceback" in log.read_text()
    assert main(["infer", "--verbose"]) == 1
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "words"), [(ModuleNotFoundError("no", name="lightning"), ".[train]"), (MemoryError(), "memory")]
)
def test_what_is_missing_is_said(
    error: Exception, words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> int:
        raise error

    monkeypatch.setattr(main_module, "_run", fail)
    _wrong(capsys, ["train", "exp_name=x"], words)


def test_warnings_do_not_stop(options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chosen = ["--planes", "axial", "--spacing", "0.05", "--fields", "occ", "--out_folder", str(tmp_path)]
    assert main(["slices", *options, *chosen, "--betas", "3"]) == 0
    assert capsys.readouterr().err == (
        "warning: The model is trained for betas from -2 to 2; beyond, it extrapolates\n"
    )


# --- models


def test_models_are_listed_with_what_is_wrong(
    reference_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(reference_dir / "hit_male", tmp_path / "good")
    (tmp_path / "hollow" / "ckpts").mkdir(parents=True)
    shutil.copy(reference_dir / "hit_male" / "config.yaml", tmp_path / "hollow")
    assert main(["model", "list", "--models_dir", str(tmp_path)]) == 0
    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines()}
    assert "male" in lines["good"]
    assert str(tmp_path / "good") in lines["good"]
    assert "UNUSABLE" in lines["hollow"]
    assert "no checkpoint" in lines["hollow"]
    assert main(["model", "list", "--json", "--models-dir", str(tmp_path)]) == 0
    found = {model["name"]: model for model in json.loads(capsys.readouterr().out)}
    assert found["good"]["problem"] is None
    assert "no checkpoint" in found["hollow"]["problem"]


def test_a_model_is_described_and_baked(
    options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    name, smpl = options[1], options[2:4]
    assert main(["model", "info", name, *smpl, "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["name"], facts["gender"], facts["epoch"]) == ("hit_male", "male", 9)
    assert facts["body"].startswith("6,428 vertices")
    assert main(["model", "info", name, *smpl]) == 0
    assert f"sha256                 {facts['sha256']}" in capsys.readouterr().out
    monkeypatch.setenv("HIT_CACHE_DIR", str(tmp_path))
    for cost, less in (("ROUGH_PROBES", 2), ("CONTROL_POINTS", 400), ("ADDED_CONTROL_POINTS", (100, 100))):
        monkeypatch.setattr(baking, cost, less)
    grids: list[Grid] = []
    monkeypatch.setattr(
        meshing, "sample", lambda margins, grid, *rest: grids.append(grid) or sample(margins, grid, *rest)
    )
    assert main(["model", "bake", name, *smpl, "--resolution", "32", "--device", "cpu"]) == 0
    assert [grid.resolution for grid in grids] == [32]  # once for both details
    files = [Path(line.split(": ")[-1]) for line in capsys.readouterr().out.splitlines()]
    assert len(files) == 2
    assert all(file.is_file() and tmp_path in file.parents for file in files)


# --- as a program


def test_help_is_quick_and_complete(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    overview = capsys.readouterr().out
    assert all(command in overview for command in ("infer", "slices", "model", "data", "train", "eval"))
    assert main(["infer", "--help"]) == 0
    text = capsys.readouterr().out
    for option in ("--exp_name", "--to_infer", "--target_body", "--output", "--betas", "--ckpt_choice", "--device",
                   "--out_folder", "--gender", "--space", "--upright"):  # fmt: skip
        assert option in text
    assert "standard deviations" in text


def test_the_program_starts_as_a_module_without_torch() -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    shown = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "hit_core", "slices", "--help"],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "axial=Y" in shown.stdout
    assert " torch\n" not in shown.stderr
    wrong = subprocess.run(
        [sys.executable, "-m", "hit_core", "infer", "--target_body", "nowhere.pkl"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert wrong.returncode == 2
    assert wrong.stdout == ""
    assert wrong.stderr.startswith("error: nowhere.pkl: ")
