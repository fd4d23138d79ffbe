"""What can be exported: menu, dialog and file filter come from this table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hit_viewer.document.film_options import LENGTHS_S
from hit_viewer.texts import exports as texts
from hit_viewer.window.option_types import Choice, Flag, Number, Option, Value, Words
from hit_viewer.worker.exports.writing import ENDINGS

__all__ = ["KINDS", "ExportKind"]


@dataclass(frozen=True)
class ExportKind:
    """One thing that can be exported.

    Attributes
    ----------
    name : str
        Of the kind.
    title, tip : str
        In the menu and of the dialog.
    stem : str
        Default file name, without its ending.
    keys : str
        Shortcut.
    options : tuple[Option, ...]
        What the dialog asks.
    """

    name: str
    title: str
    tip: str
    stem: str = ""
    keys: str = ""
    options: tuple[Option, ...] = ()

    @property
    def formats(self) -> dict[str, str]:
        """File endings and what a file dialog calls them, the default first; none if a folder is asked for."""
        return {ending: FORMAT_TITLES[ending] for ending in ENDINGS[self.name]}

    @property
    def defaults(self) -> dict[str, Value]:
        """Default of each option."""
        return {option.name: option.default for option in self.options}

    @property
    def filters(self) -> str:
        """Formats as a file dialog wants them."""
        return ";;".join(f"{title} (*{ending})" for ending, title in self.formats.items())


FORMAT_TITLES = {
    ".glb": texts.GLB,
    ".obj": "OBJ",
    ".ply": "PLY",
    ".stl": "STL",
    ".nii.gz": texts.NIFTI_GZ,
    ".nii": texts.NIFTI,
    ".dcm": texts.DICOM_SEG,
    ".png": "PNG",
    ".mp4": "MPEG-4",
    ".gif": texts.GIF,
    ".csv": texts.CSV,
    ".html": texts.PAGE,
    ".pdf": "PDF",
}

_SPACE = Choice("space", texts.SPACE, texts.SPACE_TIP, texts.SPACES)
_SPACING = Number("spacing_mm", texts.SPACING, texts.SPACING_TIP, 0.5, 20.0, 2.0, 0.5, 1, " mm")
_PLAIN = Flag("plain", texts.PLAIN, texts.PLAIN_TIP)

_ALL = (
    ExportKind(
        "meshes",
        texts.MESHES,
        texts.MESHES_TIP,
        "tissues",
        "Ctrl+E",
        (
            _SPACE,
            Choice("detail", texts.DETAIL, texts.DETAIL_TIP, texts.DETAILS_FULL),
            Choice("files", texts.FILES, texts.FILES_TIP, texts.FILES_TITLES),
            Choice("coordinates", texts.COORDINATES, texts.COORDINATES_TIP, texts.COORDINATES_TITLES),
        ),
    ),
    ExportKind(
        "rigged",
        texts.RIGGED,
        texts.RIGGED_TIP,
        "rigged",
        "",
        (Choice("detail", texts.DETAIL, texts.RIGGED_DETAIL_TIP, texts.DETAILS_DISPLAY),),
    ),
    ExportKind(
        "slices",
        texts.SLICES,
        texts.SLICES_TIP,
        keys="Ctrl+Shift+E",
        options=(Choice("planes", texts.PLANES, texts.PLANES_TIP, texts.PLANES_TITLES), _SPACE, _SPACING, _PLAIN),
    ),
    ExportKind(
        "series",
        texts.SERIES,
        texts.SERIES_TIP,
        options=(
            Choice("axis", texts.AXIS, texts.AXIS_TIP, texts.AXES),
            Number("from_cm", texts.FROM, texts.FROM_TIP, -100_000, 100_000, -50, 1, 1, " cm"),
            Number("to_cm", texts.TO, texts.TO_TIP, -100_000, 100_000, 50, 1, 1, " cm"),
            Number("step_mm", texts.STEP, texts.STEP_TIP, 1, 1000, 20, 1, 0, " mm"),
            _SPACE,
            _SPACING,
            _PLAIN,
        ),
    ),
    ExportKind(
        "volume",
        texts.VOLUME,
        texts.VOLUME_TIP,
        "labels",
        "",
        (_SPACE, Number("spacing_mm", texts.VOXEL, texts.SPACING_TIP, 0.5, 50.0, 2.0, 0.5, 1, " mm")),
    ),
    ExportKind(
        "picture",
        texts.PICTURE,
        texts.PICTURE_TIP,
        "picture",
        "Ctrl+P",
        (
            Number("width", texts.WIDTH, texts.WIDTH_TIP, 16, 8192, 1280, 16, 0, " px"),
            Number("height", texts.HEIGHT, texts.HEIGHT_TIP, 16, 8192, 1280, 16, 0, " px"),
            Flag("transparent", texts.TRANSPARENT, texts.TRANSPARENT_TIP),
            _PLAIN,
        ),
    ),
    ExportKind(
        "movie",
        texts.MOVIE,
        texts.MOVIE_TIP,
        "film",
        "",
        (
            Choice("film", texts.FILM, texts.FILM_TIP, texts.FILM_TITLES),
            Number("side", texts.SIDE, texts.SIDE_TIP, 64, 3840, 1920, 16, 0, " px"),
            Flag("wide", texts.WIDE, texts.WIDE_TIP, True),
            Number("seconds", texts.SECONDS, texts.SECONDS_TIP, *LENGTHS_S, 8, 1, 0, " s"),
            Number("beta", texts.FILM_BETA, texts.FILM_BETA_TIP, 1, 10, 1),
            Flag("through", texts.THROUGH, texts.THROUGH_TIP),
            _PLAIN,
        ),
    ),
    ExportKind("numbers", texts.NUMBERS, texts.NUMBERS_TIP, "numbers"),
    ExportKind(
        "report",
        texts.REPORT,
        texts.REPORT_TIP,
        "report",
        "",
        (Words("person", texts.PERSON, texts.PERSON_TIP),),
    ),
    ExportKind(
        "differences",
        texts.DIFFERENCES,
        texts.DIFFERENCES_TIP,
        "differences",
    ),
)

KINDS: Mapping[str, ExportKind] = {kind.name: kind for kind in _ALL}
"""All exports in the menu's order. A movie is made by a process of its own (`movie_recording`)."""
