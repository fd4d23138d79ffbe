"""What exports write for the embedded model, read back by other programs' readers."""

import json
import re
import time
from collections.abc import Iterator, MutableMapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import highdicom
import nibabel
import numpy as np
import pydicom
import pytest
import torch
import trimesh
from full_disk import fill_disk
from gltf import Glb, validate
from highdicom._standard_utils import get_module_attribute_map
from PIL import Image
from pydicom.sr.codedict import codes
from pypdf import PdfReader
from schemas import complaints, schema

from hit_core import load_model
from hit_core.body.model import PosedBody
from hit_core.body.parameters import BodyParameters
from hit_core.cli.main import main
from hit_core.errors import BodyFileError, Cancelled, InputError, OutputError
from hit_core.measure import TissueRow, TissueTable
from hit_core.measure.codebook import codebook
from hit_core.model.hit import HITModel
from hit_core.slices import Plane, evaluate
from hit_core.writers import rigged as rigged_writer
from hit_core.writers.dicom_identity import PRIVATE_CREATOR, PRIVATE_GROUP
from hit_core.writers.dicom_seg import save_dicom
from hit_core.writers.label_volume import label_volume
from hit_core.writers.pictures import read_picture_record, save_picture
from hit_core.writers.records import build_record
from hit_core.writers.report.parts import Figure
from hit_core.writers.report_record import read_report_record
from hit_core.writers.rigging import RiggedBody, rig
from hit_core.writers.subject import Subject
from hit_viewer.document.layers import LayerStyle
from hit_viewer.document.rulers import Ruler
from hit_viewer.document.session_files import open_any, open_report, session_values
from hit_viewer.document.state import SkinPoint, ViewerState
from hit_viewer.window.export_options import KINDS, ExportKind
from hit_viewer.worker.computation import HitComputation
from hit_viewer.worker.exports.writing import PRODUCT_OF
from hit_viewer.worker.protocol import Progress
from hit_viewer.worker.requests import Request, VisitRequest, request_for

STATE = ViewerState(betas=(0.5, -0.5) + (0.0,) * 8)
SPACING_M = 0.02
SERIES_SPACING_M = 0.016
LOOKS = {"skin": ((216, 178, 152), 0.18), "LT": ((1, 2, 3), 0.5), "AT": ((218, 165, 32), 1.0), "BT": ((9, 9, 9), 1.0)}
QUICK: dict[str, dict[str, Any]] = {
    "meshes": {"detail": "display", "resolution": 64},
    "rigged": {},
    "slices": {"spacing_mm": 16.0, "session": session_values(STATE, {})},
    "series": {
        "axis": "axial", "from_cm": -40.0, "to_cm": -44.0, "step_mm": 20.0, "spacing_mm": 1000 * SERIES_SPACING_M,
        "session": session_values(STATE, {}),
    },
    "volume": {"spacing_mm": 50.0},
    "picture": {"pixels": np.full((40, 30, 3), 7, np.uint8), "session": session_values(STATE, {})},
    "report": {"person": "P 017", "age": 46.0, "weight_kg": 70.0, "spacing_mm": 20.0},
    "differences": {"tables": {"": "what,here,pinned\nheight,1,2\n"}},
    "numbers": {"tables": {"": "what,quantity,value\nLT,volume,30\n", "profile": "height,LT\n1,2\n"}},
}  # fmt: skip
pytestmark = pytest.mark.usefixtures("labels_once")
WRITTEN = [kind for name, kind in KINDS.items() if PRODUCT_OF[name]]


def done(share: float, what: str) -> None:
    """Progress of somebody who waits."""


@pytest.fixture(scope="module")
def computation(few_probes: None) -> Iterator[HitComputation]:
    threads = torch.get_num_threads()
    computation = HitComputation(lambda name: load_model(name, device="cpu"), resolution=64)
    computation.load("phantom_male", done)
    made: dict[object, RiggedBody] = {}

    def rig_once(model: HITModel, body: PosedBody, detail: str, progress: Any) -> RiggedBody:
        key = (*body.betas[0].tolist(), *body.body_pose[0].tolist())
        if key not in made:
            made[key] = rig(model, body, "display", progress)
        progress(1.0)
        return made[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rigged_writer, "rig", rig_once)  # it takes seconds
        yield computation
    torch.set_num_threads(threads)


@pytest.fixture
def request_() -> Request:
    return request_for(STATE)


def write(
    computation: HitComputation, name: str, folder: Path, ending: str = "", progress: Progress = done, **options: Any
) -> list[Path]:
    kind = KINDS[name]
    request = request_for(replace(STATE, space=options.pop("shown_space", "posed")))
    path = folder / f"a{ending or next(iter(kind.formats))}" if kind.formats else folder
    return computation.export(name, request, path, {**kind.defaults, **QUICK[name], **options}, progress)


# What holds for every kind.


@pytest.mark.parametrize("kind", WRITTEN, ids=lambda kind: kind.name)
def test_every_export_tells_its_origin(computation: HitComputation, tmp_path: Path, kind: ExportKind) -> None:
    for ending in kind.formats or ("",):
        folder = tmp_path / (ending or "all").strip(".")
        files = write(computation, kind.name, folder, ending)
        if ending == ".pdf":  # for reading alone
            said = "".join(PdfReader(files[0]).pages[0].extract_text().split())
            assert str(computation.model.info.sha256) in said
            assert "Notmedicaldata" in said
            continue
        records = [read_record(file) for file in files]
        assert any(record is not None for record in records)
        for file, record in zip(files, records, strict=True):
            if record is None:
                # They have no room, or are images and report of a segmentation: the record lies beside them, or in it.
                assert file.suffix in (".stl", ".csv") or (ending == ".dcm" and file.stem in ("a_images", "a_report"))
                continue
            assert record["body"]["betas"] == pytest.approx(STATE.betas)
            assert record["body"]["body_pose"] == pytest.approx(STATE.body_pose, abs=1e-6)
            assert record["model"]["sha256"] == computation.model.info.sha256
            assert record["space"] == "posed"
            volume = file.suffix in (".nii", ".gz", ".dcm")
            assert record["units"] == ("millimetres" if volume else "metres")
            assert "Not medical data" in record["notice"]
            assert complaints("record", record) == [], file.name
            assert set(record) <= set(schema("record")["properties"]), "the schema tells of all entries"


def _value(text: str) -> Any:
    """A value of a comment: JSON, or a text as it is."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def read_record(path: Path) -> dict[str, Any] | None:
    ending = "".join(path.suffixes[-2:]) if path.suffix == ".gz" else path.suffix
    if ending in (".nii.gz", ".nii"):
        return json.loads(nibabel.load(path).header.extensions[0].get_content())
    if ending == ".glb":
        return Glb(path).record
    if ending == ".png":
        return read_picture_record(path)
    if ending == ".html":
        return json.loads(re.findall(r'id="hit-record">(.*?)</script>', path.read_text("utf-8"), re.DOTALL)[0])
    if ending == ".json":
        return json.loads(path.read_text())
    if ending == ".dcm":
        return json.loads(pydicom.dcmread(path).private_block(PRIVATE_GROUP, PRIVATE_CREATOR)[1].value)
    if ending == ".ply":
        head = path.read_bytes().partition(b"end_header")[0].decode()
        (beside,) = re.findall(r"^comment record: (.*)$", head, re.MULTILINE)
        return json.loads(path.with_name(beside).read_text())
    if ending == ".obj":
        lines = [line for line in path.read_bytes().split(b"\n")[:60] if line.startswith(b"# ")]
        entries = [line.removeprefix(b"# ").decode().split(": ", 1) for line in lines]
        return {name: _value(text) for name, text in entries[1:]} | {"units": entries[0][1]}
    return None


@pytest.mark.parametrize("kind", WRITTEN, ids=lambda kind: kind.name)
def test_every_export_can_be_cancelled_until_the_end(
    computation: HitComputation, tmp_path: Path, kind: ExportKind, labels_once: MutableMapping[object, Any]
) -> None:
    shares: list[float] = []
    for last in (0.0, 0.5, 1.0):

        def give_up(share: float, what: str, last: float = last) -> None:
            shares.append(share)
            if share >= last:
                raise Cancelled("Cancelled.")

        labels_once.clear()
        with pytest.raises(Cancelled):
            write(computation, kind.name, tmp_path / "new", progress=give_up)
        assert list(tmp_path.iterdir()) == []
    assert max(shares) == 1.0


@pytest.mark.parametrize("kind", WRITTEN, ids=lambda kind: kind.name)
def test_every_export_says_that_a_disk_is_full(
    computation: HitComputation, tmp_path: Path, kind: ExportKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_disk(monkeypatch)
    for ending in kind.formats or ("",):
        with pytest.raises(OutputError, match="No space left") as error:
            write(computation, kind.name, tmp_path / "new", ending)
        assert str(tmp_path / "new") in str(error.value)
        assert ".hit-" not in str(error.value)
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", [kind for kind in WRITTEN if kind.formats], ids=lambda kind: kind.name)
def test_unknown_endings_are_refused_before_any_work(
    computation: HitComputation, tmp_path: Path, kind: ExportKind
) -> None:
    def no_progress(share: float, what: str) -> None:
        raise AssertionError

    with pytest.raises(OutputError, match=r"unknown ending.*found \.xyz"):
        write(computation, kind.name, tmp_path / "new", ".xyz", no_progress)
    assert list(tmp_path.iterdir()) == []


# Meshes.


@pytest.mark.parametrize(
    ("ending", "files", "names"),
    [
        (".glb", "auto", ["a.glb"]),
        (".glb", "layers", ["a_AT.glb", "a_BT.glb", "a_LT.glb", "a_body.glb", "a_meshes.json"]),
        (".obj", "auto", ["a.obj"]),
        (".ply", "one", ["a.ply", "a_meshes.json"]),
        (".stl", "one", ["a.stl", "a_meshes.json"]),
        (".stl", "auto", ["a_AT.stl", "a_BT.stl", "a_LT.stl", "a_body.stl", "a_meshes.json"]),
    ],
)
def test_layers_go_to_one_file_or_one_each(
    computation: HitComputation, tmp_path: Path, ending: str, files: str, names: list[str]
) -> None:
    written = write(computation, "meshes", tmp_path, ending, files=files)
    assert sorted(path.name for path in written) == names
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    frame = computation.frame(request_for(STATE), exact=True)
    found = trimesh.load(tmp_path / names[0], process=False)
    wanted = frame.layers["AT"].points if files == "layers" or names[0].startswith("a_AT") else None
    corners = np.concatenate([mesh.points for mesh in frame.layers.values()]) if wanted is None else wanted
    assert found.bounds == pytest.approx(np.stack([corners.min(0), corners.max(0)]), abs=2e-3)


@pytest.mark.parametrize("name", ["meshes", "slices", "numbers"])
def test_what_the_table_knows_against_a_body_stands_in_every_record(
    computation: HitComputation, tmp_path: Path, name: str
) -> None:
    request = request_for(replace(STATE, betas=(0.0, 5.0) + (0.0,) * 8))
    kind = KINDS[name]
    path = tmp_path / f"a{next(iter(kind.formats))}" if kind.formats else tmp_path
    files = computation.export(name, request, path, {**kind.defaults, **QUICK[name]}, done)
    told = " ".join(next(record for file in files if (record := read_record(file)) is not None)["warnings"])
    assert "lie outside of the skin" in told
    assert "trained for betas from -2 to 2" in told
    mean = " ".join(computation.record(replace(request, space="canonical"))["warnings"])
    assert not any(text in mean for text in ("trained for betas", "outside of the skin"))


def test_meshes_in_another_space_and_their_looks(computation: HitComputation, tmp_path: Path) -> None:
    (path,) = write(computation, "meshes", tmp_path, space="shaped", looks=LOOKS)
    assert Glb(path).record["space"] == "shaped"
    assert validate(path)["issues"]["numErrors"] == 0
    frame = computation.frame(request_for(replace(STATE, space="shaped")), exact=True)
    scene = trimesh.load(path, process=False)
    assert scene.geometry["body"].bounds == pytest.approx(np.stack(frame.bounds), abs=1e-5)
    assert scene.geometry["body"].visual.material.alphaMode == "BLEND"


# A rigged body.


def test_a_rigged_body_looks_and_stands_as_the_window_has_it(computation: HitComputation, tmp_path: Path) -> None:
    (path,) = write(computation, "rigged", tmp_path, looks=LOOKS, shown_space="canonical")
    assert validate(path)["issues"]["messages"] == []
    glb = Glb(path)
    assert glb.record["space"] == "posed"
    frame = computation.frame(request_for(STATE), exact=True)
    points, _, faces = glb.mesh("body")
    assert np.abs(points - frame.layers["skin"].points).max() < 1e-4
    assert np.array_equal(faces, frame.layers["skin"].faces)
    factors = {
        material["name"]: material["pbrMetallicRoughness"]["baseColorFactor"] for material in glb.tree["materials"]
    }
    assert factors["body"][3] == 0.18
    assert factors["LT"][3] == 0.5


# Slices.


def test_slices_show_all_or_the_shown_planes(computation: HitComputation, tmp_path: Path) -> None:
    files = write(computation, "slices", tmp_path / "a")
    assert [file.name.split("_")[1] for file in files] == ["axial", "frontal", "sagittal"]
    (file,) = write(computation, "slices", tmp_path / "b", planes="shown", shown=("frontal",))
    assert "frontal" in file.name
    with pytest.raises(InputError, match="no slice plane is shown"):
        write(computation, "slices", tmp_path / "c", planes="shown", shown=())
    assert not (tmp_path / "c").exists()


def test_a_slices_picture_has_scale_and_state(computation: HitComputation, tmp_path: Path) -> None:
    plain = write(computation, "slices", tmp_path / "plain", plain=True)
    marked = write(computation, "slices", tmp_path / "marked")
    with Image.open(plain[0]) as first, Image.open(marked[0]) as second:
        border = read_picture_record(marked[0])["border_pixels"]
        place = (border["left"], border["top"], border["left"] + first.width, border["top"] + first.height)
        assert np.array_equal(np.asarray(second.crop(place)), np.asarray(first)), "the border covers nothing"
        assert second.height == first.height + border["top"] + border["bottom"]
        record = read_picture_record(marked[0])
        assert record is not None
        pixel_m = 0.0254 / second.info["dpi"][0]
    assert record["plane"]["pixel_m"] == pytest.approx(pixel_m, rel=1e-3)
    opened = open_any(marked[1], ViewerState())
    assert opened.is_session
    assert opened.state.betas == STATE.betas
    assert opened.state.planes["frontal"].visible


def test_a_series_runs_from_end_to_end_with_one_record(computation: HitComputation, tmp_path: Path) -> None:
    styled = replace(STATE, layers=STATE.layers.styled("AT", **vars(LayerStyle(False, 0.3))))
    session = session_values(styled, {})
    files = write(computation, "series", tmp_path, shown_space="shaped", session=session)
    names = sorted(file.name for file in files)
    assert len(names) == 4
    assert names[-1] == "tissues_axial_series.json"
    record = json.loads((tmp_path / names[-1]).read_text())
    assert [plane["position_m"] for plane in record["planes"]] == pytest.approx([-0.40, -0.42, -0.44])
    assert sorted(name for plane in record["planes"] for name in plane["files"]) == names[:3]
    model, space = computation.model, "shaped"
    request = request_for(replace(STATE, space="shaped"))
    skin = computation.stages.pose(request).vertices[0].numpy()
    for plane in record["planes"]:
        fitted = Plane.fitted("axial", plane["position_m"], skin, spacing=SERIES_SPACING_M)
        fields = evaluate(model, computation.stages.pose(request), fitted, space=space, fields=("occ",))
        areas = {tissue.name: 1e4 * area for tissue, area in fields.areas_m2.items()}
        assert plane["area_cm2"] == pytest.approx(areas, abs=0.01)
    opened = open_any(tmp_path / record["planes"][1]["files"][0], ViewerState())
    assert opened.state.space == "shaped"
    assert opened.state.planes["axial"].position == pytest.approx(-0.42)
    assert opened.state.layers["AT"].opacity == 0.3
    with pytest.raises(InputError, match="too many slices"):
        write(computation, "series", tmp_path, step_mm=0.001)


# Label volumes.


def test_label_volume_lies_where_the_body_is(computation: HitComputation, tmp_path: Path) -> None:
    request = request_for(replace(STATE, space="shaped"))
    spacing = SPACING_M
    (file,) = write(computation, "volume", tmp_path, shown_space="shaped", spacing_mm=1000 * spacing)
    image = nibabel.load(file)
    labels = np.asarray(image.dataobj)
    assert nibabel.aff2axcodes(image.affine) == ("R", "A", "S")
    assert image.header.get_zooms() == pytest.approx((20, 20, 20))
    # Volumes of voxels and of surfaces agree, as far as 2 cm voxels can.
    numbers = computation.numbers(request, True)
    lean = numbers.table["LT"].volume_l
    assert (labels == 1).sum() * (10 * spacing) ** 3 == pytest.approx(lean, rel=0.1)
    # A voxel of the head in RAS is where the head is: up, and on the middle line.
    skin = computation.stages.pose(request).vertices[0].numpy()
    world = nibabel.affines.apply_affine(image.affine, np.argwhere(labels > 0)) / 1000
    inside = np.stack([-world[:, 0], world[:, 2], world[:, 1]], axis=1)
    assert np.abs(inside.min(0) - skin.min(0)).max() < 2 * spacing
    assert np.abs(inside.max(0) - skin.max(0)).max() < 2 * spacing
    plane = Plane.fitted("axial", float(skin[:, 1].min()) - 0.01 + 20.5 * spacing, skin, spacing=spacing, margin=0.01)
    pose = computation.stages.pose(request)
    expected = evaluate(computation.model, pose, plane, space="shaped", fields=("occ",)).labels
    again, _, _ = label_volume(
        Subject(computation.model, BodyParameters(), computation.stages.pose(request), "shaped"), spacing
    )
    assert np.array_equal(again[:, :, 20], expected[::-1, ::-1].T)


def test_a_dicom_segmentation_is_the_nifti_volume(computation: HitComputation, tmp_path: Path) -> None:
    (nifti,) = write(computation, "volume", tmp_path, ".nii", spacing_mm=30.0)
    dicom, *_ = write(computation, "volume", tmp_path, ".dcm", spacing_mm=30.0)
    image = nibabel.load(nifti)
    labels = np.asarray(image.dataobj)
    segmentation = highdicom.seg.segread(dicom)
    volume = segmentation.get_volume(combine_segments=True, skip_overlap_checks=False)
    assert volume.coordinate_system.value == "PATIENT"
    # Voxels that have a tissue, by their place: DICOM's axes go to the left and back, NIfTI's to the right and forward.
    places = volume.affine @ np.c_[np.argwhere(volume.array > 0), np.ones((volume.array > 0).sum())].T
    voxels = (np.linalg.inv(image.affine) @ np.diag([-1, -1, 1, 1]) @ places).T[:, :3]
    rounded = np.rint(voxels).astype(int)
    assert np.abs(voxels - rounded).max() < 1e-3
    assert np.array_equal(labels[tuple(rounded.T)], volume.array[volume.array > 0])
    assert len(rounded) == (labels > 0).sum() > 1000
    assert sorted(volume.spacing) == pytest.approx([30, 30, 30])


@pytest.mark.parametrize("zone", ["UTC", "Asia/Kolkata", "America/St_Johns"])
def test_a_dicom_segmentation_tells_one_moment_in_one_time_zone(
    computation: HitComputation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        before = datetime.now().astimezone().replace(microsecond=0)
        path, *_ = write(computation, "volume", tmp_path, ".dcm")
        after = datetime.now().astimezone()
    finally:
        monkeypatch.undo()
        time.tzset()
    file = pydicom.dcmread(path)
    offset = file.TimezoneOffsetFromUTC
    for what in ("Study", "Series", "Content", "InstanceCreation"):
        text = f"{file.get(what + 'Date')} {file.get(what + 'Time')} {offset}"
        assert before <= datetime.strptime(text, "%Y%m%d %H%M%S %z") <= after, what
    assert str(file.ContentCreatorName) == "Viewer^HIT"


def test_a_models_name_cannot_part_or_break_a_dicom_value(tmp_path: Path) -> None:
    name = "a\\b ü\n\x1b[31m<b>" + "x" * 80
    info = replace(load_model("phantom_male", device="cpu").info, name=name, is_phantom=False)
    record = build_record(info, BodyParameters(), "posed")
    labels = np.ones((2, 3, 4), np.uint8)
    table = TissueTable(tuple(TissueRow(name, "", "", 1.0, 0.3, None) for name in ("LT", "AT", "BT")), 3.0, None)
    written = save_dicom(labels, np.diag([2.0, 2.0, 2.0, 1.0]), tmp_path / "a.dcm", record, table)
    file = pydicom.dcmread(written[0])
    assert get_module_attribute_map.cache_info().currsize == 0  # 70 MB
    assert isinstance(file.ManufacturerModelName, str)  # several values would come as a list
    assert file.ManufacturerModelName.startswith("HIT model a/b ü\ufffd")
    assert 60 < len(file.ManufacturerModelName.encode()) < 64  # some readers count bytes
    assert file.ManufacturerModelName.isprintable()


def test_a_niftis_record_is_a_comment_in_millimetres(computation: HitComputation, tmp_path: Path) -> None:
    (path,) = write(computation, "volume", tmp_path, ".nii", spacing_mm=30.0)
    image = nibabel.load(path)
    (extension,) = image.header.extensions
    assert extension.get_code() == 6  # NIFTI_ECODE_COMMENT: plain text
    record = json.loads(extension.get_content())
    assert (record["units"], record["axes"], record["spacing_mm"]) == ("millimetres", "RAS", 30.0)
    assert image.header.get_xyzt_units()[0] == "mm"
    assert image.header.get_zooms() == pytest.approx((30, 30, 30))


def test_a_dicom_segmentation_names_its_tissues_and_warns(computation: HitComputation, tmp_path: Path) -> None:
    path, *_ = write(computation, "volume", tmp_path, ".dcm", shown_space="shaped")
    file = pydicom.dcmread(path)
    assert file.SOPClassUID.name == "Segmentation Storage"
    assert file.Modality == "SEG"
    assert "ReferencedSeriesSequence" in file
    assert file.FrameOfReferenceUID
    segments = {segment.SegmentLabel: segment for segment in file.SegmentSequence}
    for name, code in (
        ("LT", codes.SCT.SoftTissue), ("AT", codes.SCT.AdiposeTissue), ("BT", codes.SCT.BoneTissue)
    ):  # fmt: skip
        (kind,) = segments[name].SegmentedPropertyTypeCodeSequence
        assert (kind.CodeValue, kind.CodingSchemeDesignator) == (code.value, "SCT")
        (category,) = segments[name].SegmentedPropertyCategoryCodeSequence
        assert category.CodeValue == codes.SCT.Tissue.value
    assert [segments[name].SegmentNumber for name in ("LT", "AT", "BT")] == [1, 2, 3]
    for field in ("SeriesDescription", "StudyDescription", "ContentDescription", "ImageComments", "PatientComments"):
        assert "not medical data" in file.get(field).lower()
    assert "phantom" in str(file.PatientName).lower()
    assert "Space: shaped" in file.ImageComments
    (group,) = file.SharedFunctionalGroupsSequence
    assert group.PixelMeasuresSequence[0].PixelSpacing == [50, 50]
    assert group.PixelMeasuresSequence[0].SliceThickness == 50
    assert group.PlaneOrientationSequence[0].ImageOrientationPatient == [1, 0, 0, 0, 1, 0]


# Reports.


SOME = SkinPoint(300, (0.2, 0.3, 0.5), 22172), SkinPoint(9000, (0.2, 0.3, 0.5), 22172)
RULERS = (
    Ruler("distance", "Scar <b>", SOME),
    Ruler("tape", "Band", SOME[:1]),
    Ruler("angle", "Elbow", joint="left_elbow"),
    Ruler("line", "Belly", axis="axial", corners=((-0.1, -0.2, 0.0), (0.1, -0.2, 0.0))),
)


@pytest.fixture
def quick_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out of reports what takes seconds."""
    drawn = Figure("front", Image.fromarray(np.uint8([[[0, 0, 0], [255, 255, 255]]])), 1.0, 30)
    monkeypatch.setattr("hit_core.writers.report.skin_figures", lambda _: [drawn])
    monkeypatch.setattr("hit_core.writers.report.slice_figures", lambda *_: [])
    row: dict[str, Any] = dict.fromkeys((column.name for column in codebook()), 100.0)
    row |= {name: None for name in row if "percentile" in name} | {"warnings": "", "weight_is": "given"}
    monkeypatch.setattr("hit_core.writers.report.person_row", lambda *_, **__: row)


@pytest.mark.usefixtures("quick_pages")
def test_own_measures_stand_in_reports_and_come_back(computation: HitComputation, tmp_path: Path) -> None:
    shown = replace(STATE, rulers=RULERS, space="shaped")
    request = request_for(shown)
    taken = computation.rulers(request, lambda: None).taken
    options = {**QUICK["report"], "rulers": RULERS, "source": "a.npz"}
    (page,) = computation.export("report", request, tmp_path / "a.html", options, done)
    text, record = page.read_text("utf-8"), read_report_record(page)
    assert complaints("record", record) == []
    told = {one["title"]: one for one in record["own_measures"]}
    assert told["Scar <b>"]["value"] == pytest.approx(100 * (taken[0].metres or 0))
    assert (told["Elbow"]["kind"], told["Elbow"]["unit"]) == ("angle", "deg")
    assert {one["kind"] for one in told.values()} == {"distance", "girth", "angle", "line"}
    assert "in the X-pose" in told["Belly"]["note"]
    assert "Scar &lt;b&gt;" in text
    assert f"{told['Band']['value']:.1f} cm" in text
    opened = open_any(page, ViewerState())
    assert opened.changes["rulers"] == RULERS
    again = request_for(replace(ViewerState(), **opened.changes))
    for one, other in zip(taken, computation.rulers(again, lambda: None).taken, strict=True):
        assert other.metres == pytest.approx(one.metres)
        assert other.tissues == pytest.approx(one.tissues)


@pytest.mark.usefixtures("quick_pages")
def test_many_own_measures_have_a_sheet_and_each_visit_its_own(computation: HitComputation, tmp_path: Path) -> None:
    many = tuple(Ruler("angle", f"Elbow {number}", joint="left_elbow") for number in range(12))
    request = request_for(replace(STATE, rulers=many))
    other = VisitRequest(request_for(replace(STATE, rulers=RULERS[2:3])), "a", "2024-05-02", rulers=RULERS[2:3])
    options = {**QUICK["report"], "rulers": many, "date": "2024-06-02", "others": (other,)}
    (page,) = computation.export("report", request, tmp_path / "a.pdf", options, done)
    sheets = [sheet.extract_text() for sheet in PdfReader(page).pages]
    assert ["Own measures" in sheet for sheet in sheets] == [False, True, False, True]
    assert "Elbow 11" in sheets[3]
    (page,) = computation.export("report", request, tmp_path / "a.html", options, done)
    first, last = open_report(page, ViewerState())
    assert [len(one.changes["rulers"]) for one in (first, last)] == [1, 12]
    with pytest.raises(InputError, match="own measure"):
        computation.export(
            "report", request, tmp_path / "b.pdf", {**options, "rulers": (replace(many[0], name="عرض"),) * 12}, done
        )


@pytest.mark.parametrize(
    "rulers",
    [{}, {"space": "posed", "laid": [{"kind": "rope"}]}, {"space": "posed", "laid": [1]}, {"space": 3, "laid": []}],
)
@pytest.mark.usefixtures("quick_pages")
def test_a_report_with_rulers_that_cannot_be_is_refused(
    computation: HitComputation, tmp_path: Path, rulers: dict[str, Any]
) -> None:
    (page,) = computation.export("report", request_for(STATE), tmp_path / "a.html", QUICK["report"], done)
    text = page.read_text("utf-8")
    page.write_text(text.replace('"person": {', f'"rulers": {json.dumps(rulers)}, "person": {{'), "utf-8")
    with pytest.raises(BodyFileError, match="holds what cannot be"):
        open_any(page, ViewerState())


# Pictures written without a window.


def test_a_picture_of_the_command_brings_back_its_body_and_plane(tmp_path: Path) -> None:
    arguments = ["slices", "--betas", "0.5", "-1", "--planes", "axial=-0.3", "--spacing", "0.02", "--fields", "occ"]
    assert main([*arguments, "--gender", "female", "--device", "cpu", "--out_folder", str(tmp_path)]) == 0
    (path,) = tmp_path.glob("*.png")
    opened = open_any(path, ViewerState())
    assert not opened.is_session
    state = replace(ViewerState(), **opened.changes)
    assert state.betas[:3] == (0.5, -1.0, 0.0)
    assert state.space == "shaped"
    assert state.planes["axial"].visible
    assert state.planes["axial"].position == pytest.approx(-0.3)


@pytest.mark.parametrize(
    "record", [{"body": {"betas": "x"}}, {"body": {}, "plane": {"kind": "axial"}}, {"body": 3}, {"space": "posed"}]
)
def test_a_picture_with_a_broken_record_is_refused(tmp_path: Path, record: dict[str, Any]) -> None:
    path = save_picture(np.zeros((4, 4, 3), np.uint8), tmp_path / "a.png", record)
    with pytest.raises(BodyFileError, match=r"a\.png"):
        open_any(path, ViewerState())
