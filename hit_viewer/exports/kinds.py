"""The table of exports: menu, dialog, file filter and job all come from it."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from hit_core.atomic import staged
from hit_core.body.model import PosedBody
from hit_core.errors import OutputError
from hit_core.model.hit import HITModel
from hit_viewer import export_texts as texts
from hit_viewer.exports.options import Choice, Flag, Number, Option, Value
from hit_viewer.results import Progress, Request

__all__ = ["KINDS", "ExportKind", "run"]

SHOWN = "shown"
"""The space of the window."""


@dataclass(frozen=True)
class ExportKind:
    """One thing that can be exported.

    Attributes
    ----------
    name : of the kind
    title, tip : in the menu and of the dialog
    write : "module:function" that writes the files; it takes model, body, request, path, options and progress
    formats : file endings and what a file dialog calls them, the default first; none if a folder is asked for
    stem : default file name, without its ending
    keys : shortcut
    options : what the dialog asks
    space : the only space that it is written in; empty for any
    """

    name: str
    title: str
    tip: str
    write: str
    formats: Mapping[str, str] = field(default_factory=dict)
    stem: str = ""
    keys: str = ""
    options: tuple[Option, ...] = ()
    space: str = ""

    def request(self, request: Request, options: Mapping[str, Any]) -> Request:
        """Return a request for the space that the export is written in."""
        space = self.space or options.get("space", SHOWN)
        return request if space == SHOWN else replace(request, space=space)

    @property
    def defaults(self) -> dict[str, Value]:
        """Default of each option."""
        return {option.name: option.default for option in self.options}

    @property
    def filters(self) -> str:
        """Formats as a file dialog wants them."""
        return ";;".join(f"{title} (*{ending})" for ending, title in self.formats.items())

    def ending(self, path: Path) -> str | None:
        """Return which of the formats a path has, None if none."""
        name = path.name.lower()
        return next((ending for ending in self.formats if name.endswith(ending) and name != ending), None)


_SPACE = Choice("space", texts.SPACE, texts.SPACE_TIP, texts.SPACES)
_SPACING = Number("spacing_mm", texts.SPACING, texts.SPACING_TIP, 0.5, 20.0, 2.0, 0.5, 1, " mm")
_PLAIN = Flag("plain", texts.PLAIN, texts.PLAIN_TIP)

_ALL = (
    ExportKind(
        "meshes",
        texts.MESHES,
        texts.MESHES_TIP,
        "meshes:write_meshes",
        {".glb": texts.GLB, ".obj": "OBJ", ".ply": "PLY", ".stl": "STL"},
        "tissues",
        "Ctrl+E",
        (
            _SPACE,
            Choice("detail", texts.DETAIL, texts.DETAIL_TIP, texts.DETAILS_FULL),
            Choice("files", texts.FILES, texts.FILES_TIP, texts.FILES_TITLES),
        ),
    ),
    ExportKind(
        "rigged",
        texts.RIGGED,
        texts.RIGGED_TIP,
        "rigged:write_rigged",
        {".glb": texts.GLB},
        "rigged",
        "",
        (Choice("detail", texts.DETAIL, texts.RIGGED_DETAIL_TIP, texts.DETAILS_DISPLAY),),
        "posed",
    ),
    ExportKind(
        "slices",
        texts.SLICES,
        texts.SLICES_TIP,
        "slices:write_slices",
        keys="Ctrl+Shift+E",
        options=(Choice("planes", texts.PLANES, texts.PLANES_TIP, texts.PLANES_TITLES), _SPACE, _SPACING, _PLAIN),
    ),
    ExportKind(
        "series",
        texts.SERIES,
        texts.SERIES_TIP,
        "slices:write_series",
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
        "volumes:write_volume",
        {".nii.gz": texts.NIFTI_GZ, ".nii": texts.NIFTI, ".dcm": texts.DICOM_SEG},
        "labels",
        "",
        (_SPACE, Number("spacing_mm", texts.VOXEL, texts.SPACING_TIP, 0.5, 50.0, 2.0, 0.5, 1, " mm")),
    ),
    ExportKind(
        "picture",
        texts.PICTURE,
        texts.PICTURE_TIP,
        "pictures:write_picture",
        {".png": "PNG"},
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
        "",
        {".mp4": "MPEG-4", ".gif": texts.GIF},
        "motion",
        "",
        (Number("side", texts.SIDE, texts.SIDE_TIP, 64, 2048, 640, 16, 0, " px"), _PLAIN),
    ),
    ExportKind("numbers", texts.NUMBERS, texts.NUMBERS_TIP, "numbers:write_numbers", {".csv": texts.CSV}, "numbers"),
    ExportKind(
        "differences",
        texts.DIFFERENCES,
        texts.DIFFERENCES_TIP,
        "numbers:write_numbers",
        {".csv": texts.CSV},
        "differences",
    ),
)

KINDS: Mapping[str, ExportKind] = {kind.name: kind for kind in _ALL}
"""All exports in the menu's order. A movie is drawn by the window, frame by frame (`hit_viewer.movie`)."""


def run(
    name: str,
    model: HITModel,
    body: PosedBody,
    request: Request,
    path: Path,
    options: Mapping[str, Any],
    progress: Progress,
) -> list[Path]:
    """Write one export: all of its files appear together at the end, or none does.

    Parameters
    ----------
    name : one of `KINDS`
    model, body, request : what is exported; the body stands in the request's space
    path : the file, or the folder
    options : values of the kind's options; defaults for the others
    progress : told how far it is; what it raises ends the export and leaves nothing behind

    Raises
    ------
    OutputError
        The ending is none of the kind's, or the files cannot be written.
    """
    kind = KINDS[name]
    if kind.formats and kind.ending(path) is None:
        expected = " or ".join(kind.formats)
        raise OutputError.about("has an unknown ending", file=path, expected=expected, found=path.suffix or "none")
    module, _, function = kind.write.partition(":")
    write = getattr(importlib.import_module(f"hit_viewer.exports.{module}"), function)
    with staged(path.parent if kind.formats else path) as (stage, written):
        write(
            model, body, request, stage / path.name if kind.formats else stage, {**kind.defaults, **options}, progress
        )
        progress(1.0, path.name)  # the last moment to give up
    return written
