"""Writes results: one function for each product, of a subject (model and body) and options, whoever asks for it.

`write` takes the product by name, checks the file's ending and lets all files appear together, or none.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..atomic import staged
from ..errors import OutputError
from ..phrases import phrase

if TYPE_CHECKING:
    from .subject import Progress, Subject

__all__ = ["PRODUCTS", "Product", "check_ending", "ending_of", "write"]


@dataclass(frozen=True)
class Product:
    """How a product is written.

    Attributes
    ----------
    function
        "module:function" of this package; it takes a subject, a path, a progress and the product's options.
    endings
        Of its file, the default first; none if a folder is asked for.
    space
        The only space that it is written in; empty for any.
    """

    function: str
    endings: tuple[str, ...] = ()
    space: str = ""


PRODUCTS: Mapping[str, Product] = {
    "meshes": Product("meshes:write_meshes", (".glb", ".obj", ".ply", ".stl")),
    "rigged": Product("rigged:write_rigged", (".glb",), "posed"),
    "slices": Product("slices:write_slices"),
    "series": Product("slices:write_series"),
    "volume": Product("label_volume:write_volume", (".nii.gz", ".nii", ".dcm")),
    "picture": Product("pictures:write_picture", (".png",)),
    "numbers": Product("numbers:write_numbers", (".csv",)),
    "report": Product("report:write_report", (".html", ".pdf"), "posed"),
}


def ending_of(endings: tuple[str, ...], path: Path) -> str | None:
    """Return which of some endings a path has, None if none."""
    file = path.name.lower()
    return next((ending for ending in endings if file.endswith(ending) and file != ending), None)


def check_ending(endings: tuple[str, ...], path: Path) -> None:
    """Raise an OutputError unless a file's ending is one of these, or a folder is asked for."""
    if endings and ending_of(endings, path) is None:
        expected = " or ".join(endings)
        raise OutputError.about(
            phrase("has an unknown ending"), file=path, expected=expected, found=path.suffix or phrase("none")
        )


def write(name: str, subject: Subject, path: Path, progress: Progress, options: Mapping[str, Any]) -> list[Path]:
    """Write one product: all of its files appear together at the end, or none does.

    Parameters
    ----------
    name
        One of `PRODUCTS`.
    subject
        What is written about.
    path
        The file, or the folder.
    progress
        Told how far it is; what it raises ends the work and leaves nothing behind.
    options
        The keyword arguments of the product's function.

    Raises
    ------
    OutputError
        The ending is none of the product's, or the files cannot be written.
    """
    product = PRODUCTS[name]
    check_ending(product.endings, path)
    module, _, function = product.function.partition(":")
    writer = getattr(importlib.import_module(f".{module}", __name__), function)
    with staged(path.parent if product.endings else path) as (stage, written):
        writer(subject, stage / path.name if product.endings else stage, progress=progress, **options)
        progress(1.0, path.name)  # the last moment to give up
    return written
