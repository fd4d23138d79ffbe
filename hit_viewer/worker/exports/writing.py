"""Writes one export: which module writes which kind, into which files."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from hit_core.atomic import staged
from hit_core.body.model import PosedBody
from hit_core.errors import OutputError
from hit_core.model.hit import HITModel
from hit_viewer.worker.protocol import Progress
from hit_viewer.worker.requests import Request

__all__ = ["WRITERS", "Writer", "ending_of", "request_in_space", "run"]

SHOWN = "shown"
"""The space of the window."""


@dataclass(frozen=True)
class Writer:
    """How a kind of export is written.

    Attributes
    ----------
    write : str
        "module:function" that writes the files; it takes model, body, request, path, options and progress. Empty for
        movies, which the window draws.
    endings : tuple[str, ...]
        Of its file, the default first; none if a folder is asked for.
    space : str
        The only space that it is written in; empty for any.
    """

    write: str
    endings: tuple[str, ...] = ()
    space: str = ""


WRITERS: Mapping[str, Writer] = {
    "meshes": Writer("meshes:write_meshes", (".glb", ".obj", ".ply", ".stl")),
    "rigged": Writer("rigged:write_rigged", (".glb",), "posed"),
    "slices": Writer("slices:write_slices"),
    "series": Writer("slices:write_series"),
    "volume": Writer("volumes:write_volume", (".nii.gz", ".nii", ".dcm")),
    "picture": Writer("pictures:write_picture", (".png",)),
    "movie": Writer("", (".mp4", ".gif")),
    "numbers": Writer("numbers:write_numbers", (".csv",)),
    "differences": Writer("numbers:write_numbers", (".csv",)),
}
"""All kinds of exports in the menu's order."""


def ending_of(name: str, path: Path) -> str | None:
    """Return which of a kind's endings a path has, None if none."""
    file = path.name.lower()
    return next((ending for ending in WRITERS[name].endings if file.endswith(ending) and file != ending), None)


def request_in_space(name: str, request: Request, options: Mapping[str, Any]) -> Request:
    """Return a request for the space that an export is written in."""
    space = WRITERS[name].space or options.get("space", SHOWN)
    return request if space == SHOWN else replace(request, space=space)


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
    name : str
        One of `WRITERS`.
    model : HITModel
        The model of the body.
    body : PosedBody
        What is exported, in the request's space.
    request : Request
        What is shown.
    path : Path
        The file, or the folder.
    options : Mapping[str, Any]
        Values of the kind's options, all of them.
    progress : Progress
        Told how far it is; what it raises ends the export and leaves nothing behind.

    Raises
    ------
    OutputError
        The ending is none of the kind's, or the files cannot be written.
    """
    writer = WRITERS[name]
    if writer.endings and ending_of(name, path) is None:
        expected = " or ".join(writer.endings)
        raise OutputError.about("has an unknown ending", file=path, expected=expected, found=path.suffix or "none")
    module, _, function = writer.write.partition(":")
    write = getattr(importlib.import_module(f"hit_viewer.worker.exports.{module}"), function)
    with staged(path.parent if writer.endings else path) as (stage, written):
        write(model, body, request, stage / path.name if writer.endings else stage, options, progress)
        progress(1.0, path.name)  # the last moment to give up
    return written
