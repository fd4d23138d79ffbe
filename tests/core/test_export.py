"""Results are written whole or not at all, and tell where they come from."""

import csv
import json
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import trimesh
from full_disk import fill_disk
from PIL import Image

from hit_core.atomic import check_writable, staged, write_bytes, writing
from hit_core.body.parameters import BodyParameters
from hit_core.errors import BodyFileError, Cancelled, InputError, OutputError
from hit_core.model.hit import ModelInfo
from hit_core.writers import mesh_files, records
from hit_core.writers.mesh_files import MESH_FORMATS, NamedMesh, linear_factor, save_mesh, save_meshes, save_scene
from hit_core.writers.pictures import read_picture_record, save_picture
from hit_core.writers.records import PHANTOM_NOTICE, body_warnings, build_record, save_record
from hit_core.writers.tables import save_table

INFO = ModelInfo(
    "phantom_male", "male", sha256="ab" * 32, epoch=3, accuracy=0.97, is_phantom=True, shape_space="phantom"
)
BODY = BodyParameters(betas=[1.5, -2], gender="male", notes=["a note"])
RECORD = build_record(INFO, BODY, "posed", residual_m=np.float32(0.25), text="two\nlines ü")


def ball(name: str = "LT", shift: float = 0.0) -> NamedMesh:
    sphere = trimesh.creation.icosphere(2, radius=0.123456789)
    return NamedMesh(name, sphere.vertices + np.array([shift, 0, 0]), sphere.faces, (205, 92, 92), 0.5)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*"))


@pytest.mark.parametrize("file_format", MESH_FORMATS)
def test_a_mesh_returns_from_its_file(tmp_path: Path, file_format: str) -> None:
    mesh = ball()
    path = save_mesh(mesh, tmp_path / f"new/mesh.{file_format}", RECORD)
    loaded = trimesh.load(path, force="mesh", process=False)
    corners = np.asarray(loaded.vertices)[np.asarray(loaded.faces)]
    np.testing.assert_allclose(corners, mesh.vertices[mesh.faces], atol=1e-7)
    assert files(path.parent) == [path.name]


def test_colours_and_opacity_are_kept(tmp_path: Path) -> None:
    for file_format in ("obj", "ply"):
        loaded = trimesh.load(save_mesh(ball(), tmp_path / f"a.{file_format}"), process=False)
        assert loaded.visual.vertex_colors[0, :3].tolist() == [205, 92, 92]
    scene = trimesh.load(save_mesh(ball(), tmp_path / "a.glb"))
    material = next(iter(scene.geometry.values())).visual.material
    assert material.alphaMode == "BLEND"
    tree = json.loads((tmp_path / "a.glb").read_bytes()[20:].partition(b"\0")[0].rpartition(b"}")[0] + b"}")
    (written,) = tree["materials"]
    # glTF's factors are linear light: the numbers are those of an independent table of sRGB.
    assert written["pbrMetallicRoughness"]["baseColorFactor"] == pytest.approx(
        [0.61050, 0.10702, 0.10702, 0.5], abs=2e-5
    )

    assert written["pbrMetallicRoughness"]["metallicFactor"] == 0.0
    assert written["pbrMetallicRoughness"]["roughnessFactor"] == 0.8
    assert tree["asset"]["generator"] == "HIT Viewer"
    plain = trimesh.load(save_mesh(replace(ball(), opacity=1.0), tmp_path / "b.glb"))
    assert next(iter(plain.geometry.values())).visual.material.alphaMode in (None, "OPAQUE")
    unsaid = NamedMesh("LT", np.zeros((0, 3)), np.zeros((0, 3), int))
    assert unsaid.opacity == 1.0
    assert len(set(unsaid.rgb)) == 1  # grey
    # Near black the curve of sRGB is a line.
    assert linear_factor((5, 10, 11), 1.0) == pytest.approx([0.00152, 0.00304, 0.00335, 1.0], abs=1e-8)
    assert linear_factor((0, 255, 0), 0.3) == [0.0, 1.0, 0.0, 0.3]


@pytest.mark.parametrize("rows", [1, 7, 162])
def test_long_lists_are_written_in_pieces(tmp_path: Path, rows: int, monkeypatch: pytest.MonkeyPatch) -> None:
    meshes = [ball("LT"), ball("body", 1.0)]
    whole = save_scene(meshes, tmp_path / "all.obj").read_text()
    lines = whole.splitlines()
    assert lines[1] == "o LT"
    corner = meshes[0].vertices[0]
    assert lines[2] == "v {:.7f} {:.7f} {:.7f} 0.8039 0.3608 0.3608".format(*corner)
    faces = np.array([line.split()[1:] for line in lines if line.startswith("f ")], int)
    assert (faces == np.concatenate([meshes[0].faces + 1, meshes[1].faces + 163])).all()
    monkeypatch.setattr(mesh_files, "_OBJ_ROWS", rows)
    assert save_scene(meshes, tmp_path / "all.obj").read_text() == whole


def test_one_file_keeps_objects_apart(tmp_path: Path) -> None:
    meshes = [ball("LT"), ball("body", 1.0)]
    scene = trimesh.load(save_scene(meshes, tmp_path / "all.glb"))
    assert set(scene.geometry) == {"LT", "body"}
    text = save_scene(meshes, tmp_path / "all.obj").read_text()
    assert [line for line in text.splitlines() if line.startswith("o ")] == ["o LT", "o body"]
    for file_format in MESH_FORMATS:
        merged = trimesh.load(save_scene(meshes, tmp_path / f"all.{file_format}"), force="mesh")
        assert merged.volume == pytest.approx(2 * trimesh.Trimesh(meshes[0].vertices, meshes[0].faces).volume, rel=1e-4)


def test_origin_is_inside_the_files(tmp_path: Path) -> None:
    obj = save_mesh(ball(), tmp_path / "a.obj", RECORD).read_text()
    assert '# text: "two\\nlines \\u00fc"' in obj
    assert INFO.sha256 in obj
    assert "units: metres" in obj
    assert "trimesh" not in obj.replace('"trimesh": ', "")
    assert (
        save_mesh(ball(), tmp_path / "a.stl", RECORD).read_bytes()[:80].decode().startswith("HIT Viewer, units: metres")
    )
    named = {"model": {"name": "M" * 99}}
    header = save_mesh(ball(), tmp_path / "b.stl", named).read_bytes()[:84]
    assert header[:80] == b"HIT Viewer, units: metres ".ljust(80, b"M")
    assert int.from_bytes(header[80:], "little") == len(ball().faces)
    glb = trimesh.load(save_mesh(ball(), tmp_path / "a.glb", RECORD))
    assert glb.metadata["units"] == "metres"
    assert glb.metadata["model"]["sha256"] == INFO.sha256
    assert glb.metadata["notice"] == PHANTOM_NOTICE


def test_ply_files_say_the_most_important_in_short(tmp_path: Path) -> None:
    """MeshLab refuses files with comments of more than some 500 characters."""
    hostile = {**RECORD, "notice": "a\nend_header\n" + "x" * 900}
    for record in (RECORD, hostile):
        data = save_mesh(ball(), tmp_path / "a.ply", record, "a_meshes.json").read_bytes()
        head = data.partition(b"\nend_header\n")[0].decode().splitlines()
        assert max(map(len, head)) < 300
        comments = [line.removeprefix("comment ") for line in head if line.startswith("comment")]
        assert comments[0] == "HIT Viewer, units: metres"
        assert comments[2] == "record: a_meshes.json"
        assert len(comments) == 3
        assert len(comments[1]) <= 250
        assert record is RECORD or len(comments[1]) == 250
        assert len(trimesh.load(tmp_path / "a.ply", process=False).vertices) == len(ball().vertices)
    assert f"comment {PHANTOM_NOTICE}" in save_mesh(ball(), tmp_path / "b.ply", RECORD).read_bytes().decode("latin-1")


def test_names_cannot_break_out_of_comments(tmp_path: Path) -> None:
    info = ModelInfo("a\nv 1 2 3\x1b[31m", "male")
    record = build_record(info, BODY, "posed")
    mesh = NamedMesh("LT\nv 9 9 9", ball().vertices, ball().faces)
    for file_format in ("obj", "ply", "stl"):
        path = save_mesh(mesh, tmp_path / f"a.{file_format}", record)
        assert trimesh.load(path, force="mesh", process=False).bounds == pytest.approx(
            np.stack([mesh.vertices.min(0), mesh.vertices.max(0)]), abs=1e-6
        )
        assert b"\x1b" not in path.read_bytes()[:80]


def test_meshes_go_to_files_of_their_names(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    empty = NamedMesh("BT", np.zeros((0, 3)), np.zeros((0, 3), int))
    done: list[tuple[int, int]] = []
    paths = save_meshes(
        [ball("LT"), empty, ball("a/b c")], tmp_path / "out", "PLY", progress=lambda i, n: done.append((i, n))
    )
    assert paths == [tmp_path / "out/LT.ply", tmp_path / "out/a_b_c.ply"]
    assert files(tmp_path / "out") == ["LT.ply", "a_b_c.ply"]
    assert done == [(0, 3), (1, 3), (2, 3)]
    assert "'BT' has no faces" in caplog.text
    with pytest.raises(InputError, match="nothing to export"):
        save_meshes([empty], tmp_path / "none")
    with pytest.raises(InputError, match="nothing to export"):
        save_scene([], tmp_path / "none.obj")
    assert files(tmp_path / "none") == []


def test_unknown_formats_are_refused(tmp_path: Path) -> None:
    for write in (lambda: save_meshes([ball()], tmp_path, "fbx"), lambda: save_scene([ball()], tmp_path / "a.fbx")):
        with pytest.raises(OutputError, match=r"obj, ply, stl, glb.*fbx"):
            write()
    with pytest.raises(OutputError, match=r"\.png"):
        save_picture(np.zeros((2, 2, 3), np.uint8), tmp_path / "a.jpg")
    assert files(tmp_path) == []


@pytest.mark.parametrize(
    ("vertices", "faces", "message"),
    [
        (np.zeros((3, 2)), np.zeros((1, 3), int), "vertices"),
        (np.zeros((3, 3)), np.zeros((1, 4), int), "faces"),
        (np.full((3, 3), np.nan), np.zeros((1, 3), int), "finite"),
        (np.zeros((3, 3)), np.full((1, 3), 3), "do not exist"),
        (np.zeros((3, 3)), np.full((1, 3), -1), "do not exist"),
        (np.zeros((3, 3)), np.zeros((1, 3)), "do not exist"),
    ],
)
def test_broken_meshes_are_refused(vertices: np.ndarray, faces: np.ndarray, message: str) -> None:
    with pytest.raises(InputError, match=message):
        NamedMesh("LT", vertices, faces)


def test_record_tells_body_model_space_units_versions(tmp_path: Path) -> None:
    record = json.loads(save_record(RECORD, tmp_path / "record.json").read_text())
    assert record["units"] == "metres"
    assert record["space"] == "posed"
    assert BodyParameters(**record["body"]) == BODY
    assert record["notes"] == ["a note"]
    assert (record["format"], record["version"]) == ("hit-record", 1)
    age = datetime.now(timezone.utc) - datetime.fromisoformat(record["created"])
    assert 0 <= age.total_seconds() < 3600
    assert record["model"] == {
        "name": "phantom_male", "gender": "male", "checkpoint": INFO.checkpoint, "epoch": 3, "accuracy": 0.97,
        "sha256": INFO.sha256, "is_phantom": True, "shape_space": INFO.shape_space,
    }  # fmt: skip
    assert record["warnings"] == []
    assert record["versions"]["numpy"] == np.__version__
    assert record["model"]["sha256"] == INFO.sha256
    assert record["residual_m"] == 0.25
    assert {"python", "torch", "numpy", "hit-viewer"} <= set(record["versions"])
    assert record["notice"] == PHANTOM_NOTICE
    assert "notice" not in build_record(ModelInfo("hit_male", "male"), BODY, "shaped")


def test_records_say_what_is_to_be_said_of_the_betas(monkeypatch: pytest.MonkeyPatch) -> None:
    far = BodyParameters(betas=[4.0], gender="male")
    (beyond,) = build_record(INFO, far, "posed")["warnings"]
    assert build_record(INFO, far, "canonical")["warnings"] == []  # the mean body, whatever the betas
    assert build_record(INFO, far, "posed", warnings=["a", beyond, "a"])["warnings"] == [beyond, "a"]
    # A file of another space that names no gender has an unknown one; the phantom's own files need not name theirs.
    for space, gender, count in (("smpl", None, 2), ("smpl", "male", 1), ("phantom", None, 0), (None, None, 0)):
        body = BodyParameters(betas=[1.0], gender=gender, shape_space=space)
        assert len(body_warnings(INFO, body)) == count
    texts = body_warnings(INFO, BodyParameters(betas=[1.0], shape_space="smpl"))
    assert "SMPL" in texts[0]
    assert "of unknown gender" in texts[1]
    monkeypatch.setattr(records.metadata, "version", _missing)
    assert build_record(INFO, BODY, "posed")["versions"]["torch"] == "not installed"


def _missing(package: str) -> str:
    raise metadata.PackageNotFoundError(package)


def test_records_turn_arrays_and_paths_into_json(tmp_path: Path) -> None:
    record = {"array": np.arange(3), "one": np.float32(0.5), "path": tmp_path, "text": "ü"}
    path = save_record(record, tmp_path / "r.json")
    assert json.loads(path.read_text()) == {"array": [0, 1, 2], "one": 0.5, "path": str(tmp_path), "text": "ü"}
    assert path.read_text().splitlines()[1].startswith(' "array"')
    assert path.read_bytes().isascii()


@pytest.mark.parametrize("value", [float("nan"), object()])
def test_records_without_json_form_are_refused(tmp_path: Path, value: object) -> None:
    with pytest.raises(InputError, match="record"):
        save_record({"x": value}, tmp_path / "r.json")
    assert files(tmp_path) == []


@pytest.mark.parametrize("channels", [3, 4])
def test_pictures_keep_pixels_record_and_scale(tmp_path: Path, channels: int) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (5, 7, channels), np.uint8)
    path = save_picture(pixels, tmp_path / "a.png", RECORD, pixel_size_m=0.002)
    with Image.open(path) as picture:
        np.testing.assert_array_equal(np.asarray(picture), pixels)
        assert picture.info["dpi"][0] == pytest.approx(12.7, abs=0.02)
        assert picture.info["Software"] == "HIT Viewer"
    assert read_picture_record(path) == json.loads(json.dumps(RECORD, default=float))
    floats = save_picture(pixels / 255, tmp_path / "f.png")
    with Image.open(floats) as picture:
        np.testing.assert_array_equal(np.asarray(picture), pixels)
    assert read_picture_record(floats) is None


@pytest.mark.parametrize("shape", [(5, 5), (5, 5, 2), (0, 5, 3)])
def test_what_is_no_picture_is_refused(tmp_path: Path, shape: tuple[int, ...]) -> None:
    with pytest.raises(InputError, match="pixels"):
        save_picture(np.zeros(shape, np.uint8), tmp_path / "a.png")


@pytest.mark.parametrize("content", [b"", b"text", b"\x89PNG\r\n\x1a\n broken"])
def test_reading_a_record_of_no_picture(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.png").write_bytes(content)
    with pytest.raises(BodyFileError, match="PNG"):
        read_picture_record(tmp_path / "a.png")
    with pytest.raises(BodyFileError, match="PNG"):
        read_picture_record(tmp_path / "missing.png")


def test_tables_are_read_by_spreadsheets(tmp_path: Path) -> None:
    path = save_table(["tissue", "volume_l"], [['größe, "x"', 1.5], ["AT", 2]], tmp_path / "t.csv")
    with path.open(encoding="utf-8-sig", newline="") as stream:
        assert list(csv.reader(stream)) == [["tissue", "volume_l"], ['größe, "x"', "1.5"], ["AT", "2"]]


WRITERS: dict[str, Callable[[Path], Any]] = {
    "mesh": lambda path: save_mesh(ball(), path.with_suffix(".obj"), RECORD),
    "meshes": lambda path: save_meshes([ball("a"), ball("b")], path.parent / "meshes", "glb"),
    "picture": lambda path: save_picture(np.zeros((4, 4, 3), np.uint8), path.with_suffix(".png"), RECORD),
    "record": lambda path: save_record(RECORD, path),
    "table": lambda path: save_table(["a"], [[1]], path),
    "check": lambda path: check_writable(path),
}


@pytest.mark.parametrize("name", [name for name in WRITERS if name != "check"])
def test_a_full_disk_leaves_nothing(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk fills up in the middle of a write: half of the bytes are there, the rest does not fit."""
    fill_disk(monkeypatch)
    with pytest.raises(OutputError, match="No space left") as caught:
        WRITERS[name](tmp_path / "result")
    assert "free some space" in str(caught.value)
    assert [name for name in files(tmp_path) if name != "meshes"] == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_disk_that_is_full_at_the_end_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Small files wait in a buffer: the error comes when it is flushed."""
    monkeypatch.setattr(os, "fdopen", lambda handle, mode: (os.close(handle), open("/dev/full", "r+b", 4096))[1])  # noqa: SIM115
    (tmp_path / "result").write_text("old")
    with pytest.raises(OutputError, match="No space left"):
        write_bytes(tmp_path / "result", b"new")
    assert files(tmp_path) == ["result"]
    assert (tmp_path / "result").read_text() == "old"


@pytest.mark.parametrize("name", WRITERS)
def test_folders_that_cannot_be_written_are_said(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot be written") as caught:
        WRITERS[name](tmp_path / "file" / "result")
    assert str(tmp_path / "file") in str(caught.value)
    assert files(tmp_path) == ["file"]


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs /proc")
def test_a_folder_without_permission_is_said() -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        check_writable("/proc/hit")
    with pytest.raises(OutputError, match="cannot be written"):
        write_bytes("/proc/self/hit.json", b"x")


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    def cancel(index: int, count: int) -> None:
        if index == 1:
            raise Cancelled("cancelled")

    with pytest.raises(Cancelled):
        save_meshes([ball("a"), ball("b")], tmp_path, progress=cancel)
    assert files(tmp_path) == []


def test_an_old_file_stays_when_writing_fails(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")

    def fail() -> None:
        with writing(path) as stream:
            stream.write(b"half of the new")
            raise InputError("wrong")

    with pytest.raises(InputError):
        fail()
    assert path.read_text() == "old"
    assert files(tmp_path) == ["a.txt"]
    write_bytes(path, b"new")
    assert path.read_text() == "new"


def test_a_file_being_written_can_be_read_back_and_may_have_a_long_name(tmp_path: Path) -> None:
    path = tmp_path / "new" / f"{'n' * 240}.bin"
    with writing(path) as stream:
        stream.write(b"12345")
        stream.seek(1)
        assert stream.read(2) == b"23"
        (beside,) = path.parent.iterdir()
        assert beside.name.startswith(f".{'n' * 50}.")
        assert beside.suffix == ".part"
    assert files(path.parent) == [path.name]
    assert path.read_bytes() == b"12345"


def test_files_of_a_stage_come_together(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    with staged(folder) as (stage, written):
        assert stage.parent == folder
        assert stage.name.startswith(".hit-")
        for name in ("2.txt", "1.txt"):
            (stage / name).write_text(name)
        assert written == []
    assert written == [folder / "1.txt", folder / "2.txt"]
    assert files(tmp_path) == ["1.txt", "2.txt", "a", "b"]
    with staged(folder) as (stage, written):
        (stage / "2.txt").write_text("new")
    assert (folder / "2.txt").read_text() == "new"


@pytest.mark.parametrize("error", [Cancelled("x"), OSError(28, "No space left"), OutputError("cannot: {stage}/f.txt")])
def test_a_stage_that_fails_leaves_nothing_and_names_the_folder(tmp_path: Path, error: Exception) -> None:
    folder = tmp_path / "a" / "b"

    def fail() -> None:
        with staged(folder) as (stage, _):
            (stage / "f.txt").write_text("half")
            raise OutputError(str(error).format(stage=stage)) if isinstance(error, OutputError) else error

    with pytest.raises(Cancelled if isinstance(error, Cancelled) else OutputError) as caught:
        fail()
    assert files(tmp_path) == []
    assert ".hit-" not in str(caught.value)
    if not isinstance(error, Cancelled):
        assert str(folder) in str(caught.value)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is a folder"):
        write_bytes(tmp_path, b"x")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask")
def test_others_may_read_what_the_umask_allows(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        write_bytes(tmp_path / "a", b"x")
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


def test_check_writable_makes_the_folder_and_leaves_it_empty(tmp_path: Path) -> None:
    assert check_writable(tmp_path / "a/b") == tmp_path / "a/b"
    assert files(tmp_path) == ["a", "b"]
    assert check_writable(tmp_path / "a/c/d", make=False) == tmp_path / "a/c/d"
    assert check_writable(tmp_path / "a/b", make=False) == tmp_path / "a/b"
    assert files(tmp_path) == ["a", "b"]


def test_a_folder_takes_the_place_of_an_older_one_of_its_kind_alone(tmp_path: Path) -> None:
    def write(count: int) -> None:
        with staged(tmp_path) as (stage, _):
            for number in range(count):
                write_bytes(stage / "a_images" / f"image_{number:04d}.dcm", b"x")

    write(3)
    write(2)
    assert len(list((tmp_path / "a_images").iterdir())) == 2
    own = tmp_path / "a_images" / "my notes.txt"
    own.write_text("mine")
    with pytest.raises(OutputError, match="with other files in it"):
        write(1)
    assert own.read_text() == "mine"
    assert len(list((tmp_path / "a_images").iterdir())) == 3


def test_an_older_folder_stays_where_the_newer_one_cannot_be_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a_images").mkdir()
    (tmp_path / "a_images" / "image_1.dcm").write_text("older")
    replace = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if path.name == "a_images" and path.parent != tmp_path:
            raise PermissionError(13, "in use")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OutputError, match="in use"), staged(tmp_path) as (stage, _):
        write_bytes(stage / "a_images" / "image_1.dcm", b"newer")
    assert files(tmp_path) == ["a_images", "image_1.dcm"]
    assert (tmp_path / "a_images" / "image_1.dcm").read_text() == "older"
