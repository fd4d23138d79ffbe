"""A DICOM export: images that nobody was scanned for, a segmentation that lies on them, a report of volumes."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import highdicom
import numpy as np
import pydicom
import pytest

from hit_core import load_model
from hit_core.body.parameters import BodyParameters
from hit_core.measure import TissueTable, tissue_table
from hit_core.surfaces.bake import bake
from hit_core.tissues import TISSUES, Tissue
from hit_core.writers import write
from hit_core.writers.dicom_images import GREY_LEVELS
from hit_core.writers.subject import Subject, silent

SPACING_MM = 38.0


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, TissueTable]:
    model = load_model("phantom_female", device="cpu")
    subject = Subject.of(model, BodyParameters(betas=np.array([0.0, -1.0], np.float32)), "shaped")
    folder = tmp_path_factory.mktemp("dicom")
    write("volume", subject, folder / "a.dcm", silent, {"spacing_mm": SPACING_MM})
    return folder, tissue_table(bake(model, None, "display").with_shape(subject.body.shaped))


def images_of(folder: Path) -> list[pydicom.Dataset]:
    return [pydicom.dcmread(path) for path in sorted((folder / "a_images").iterdir())]


def test_the_images_say_that_nobody_was_scanned(exported: tuple[Path, TissueTable]) -> None:
    images = images_of(exported[0])
    assert len({image.SOPInstanceUID for image in images}) == len(images) > 40
    for image in images:
        assert list(image.ImageType[:2]) == ["DERIVED", "SECONDARY"]
        assert "not an image of a person" in image.SeriesDescription
        assert "No scanner" in image.DerivationDescription
        assert (image.BurnedInAnnotation, image.QualityControlImage) == ("NO", "YES")
        assert "Phantom" in str(image.PatientName)
        assert image.file_meta.MediaStorageSOPInstanceUID == image.SOPInstanceUID
    heights = np.diff([float(image.ImagePositionPatient[2]) for image in images])
    assert heights == pytest.approx(SPACING_MM)


def test_the_segmentation_lies_on_the_images(exported: tuple[Path, TissueTable]) -> None:
    folder, _ = exported
    images, segmentation = images_of(folder), highdicom.seg.segread(folder / "a.dcm")
    assert {image.FrameOfReferenceUID for image in images} == {segmentation.FrameOfReferenceUID}
    assert {image.StudyInstanceUID for image in images} == {segmentation.StudyInstanceUID}
    (series,) = segmentation.ReferencedSeriesSequence
    assert series.SeriesInstanceUID == images[0].SeriesInstanceUID
    assert len(series.ReferencedInstanceSequence) == len(images)
    labels = segmentation.get_pixels_by_source_instance(
        [image.SOPInstanceUID for image in images], combine_segments=True, assert_missing_frames_are_empty=True
    )
    levels = np.array([GREY_LEVELS[tissue] for tissue in Tissue])
    assert np.array_equal(levels[labels], np.stack([image.pixel_array for image in images]))
    assert (labels == Tissue.BT).sum() > 5


def test_the_report_tells_the_tables_volumes(exported: tuple[Path, TissueTable]) -> None:
    folder, table = exported
    report = highdicom.sr.srread(folder / "a_report.dcm")
    segmentation = highdicom.seg.segread(folder / "a.dcm")
    (template,) = report.ContentTemplateSequence
    assert template.TemplateIdentifier == "1500"
    groups = report.content.get_volumetric_roi_measurement_groups()
    assert len(groups) == 3
    voxels = segmentation.get_volume(combine_segments=True).array
    for tissue, group in zip(TISSUES, groups, strict=True):
        segment = group.referenced_segment
        assert segment.referenced_segment_numbers == [int(tissue)]
        assert segment.referenced_sop_instance_uid == segmentation.SOPInstanceUID
        found = {one.method.value: one.value for one in group.get_measurements()}
        assert {one.unit.value for one in group.get_measurements()} == {"mL"}
        assert found["SURFACE"] == pytest.approx(1000 * table[tissue.name].volume_l, abs=0.06)
        assert found["VOXELS"] == pytest.approx((voxels == tissue).sum() * SPACING_MM**3 / 1000, abs=0.06)


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="needs dciodvfy of dicom3tools")
def test_dciodvfy_finds_no_error(exported: tuple[Path, TissueTable]) -> None:
    folder, _ = exported
    images = sorted((folder / "a_images").iterdir())
    for path in (folder / "a.dcm", folder / "a_report.dcm", images[0], images[len(images) // 2]):
        told = subprocess.run(["dciodvfy", str(path)], capture_output=True, text=True, check=False)
        words = told.stdout + told.stderr
        assert "Error" not in words, words
        assert "MRImage" in words or "Segmentation" in words or "Comprehensive3DSR" in words, words


def test_simple_itk_reads_the_series(exported: tuple[Path, TissueTable]) -> None:
    itk = pytest.importorskip("SimpleITK")
    folder, _ = exported
    (series,) = itk.ImageSeriesReader.GetGDCMSeriesIDs(str(folder / "a_images"))
    image = itk.ReadImage(itk.ImageSeriesReader.GetGDCMSeriesFileNames(str(folder / "a_images"), series))
    volume = highdicom.seg.segread(folder / "a.dcm").get_volume(combine_segments=True)
    assert image.GetSpacing() == pytest.approx((SPACING_MM,) * 3)
    lies = np.argwhere(volume.array == Tissue.BT)
    places = (volume.affine @ np.c_[lies, np.ones(len(lies))].T).T[:, :3]
    for place in places:
        assert image[image.TransformPhysicalPointToIndex(place.tolist())] == GREY_LEVELS[Tissue.BT]
