"""What a slice says of itself: of one pixel, and of all that is cut."""

from __future__ import annotations

from hit_core.tissues import Found, Tissue
from hit_viewer.texts import window as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.translation import tr
from hit_viewer.worker.result_texts import field_text
from hit_viewer.worker.results import SlicePicture

__all__ = ["areas_told", "carried_told", "field_told", "found_told", "tissue_of"]

Pixel = tuple[int, int] | None
"""Row and column; None beside the picture."""


def tissue_of(picture: SlicePicture | None, pixel: Pixel) -> Tissue:
    """Return the tissue of a pixel."""
    return Tissue(int(picture.labels[pixel])) if picture is not None and pixel is not None else Tissue.NO


def field_told(picture: SlicePicture | None, pixel: Pixel) -> str:
    """Return what the slice's field says of a pixel; nothing outside of the body, or of the tissues."""
    if picture is None or pixel is None or picture.values is None or picture.request is None:
        return ""
    known = picture.labels[pixel] != Tissue.NO
    return field_text(picture.request.slice_field, picture.values[pixel]) if known else ""


def found_told(picture: SlicePicture | None, pixel: Pixel) -> str:
    """Return how a pixel was found, unless its own origin tells."""
    if picture is None or pixel is None or picture.found is None or picture.labels[pixel] == Tissue.NO:
        return ""
    return tr(texts.CARRIED_PIXEL) if picture.found[pixel] == Found.CARRIED else ""


def areas_told(picture: SlicePicture, pixel: Pixel, axis: str) -> list[str]:
    """Return areas and girth of the outline around a pixel, else the trunk's, else the areas of all."""
    under = [one for one in picture.outlines if pixel is not None and one.holds(*map(float, pixel))]
    outline = next(iter(under or picture.outlines), None)
    if outline is None:
        return [f"{name} {area:.0f} cm\u00b2" for name, area in picture.areas_cm2.items()]
    areas = [f"{tissue.name} {1e4 * area:.0f} cm\u00b2" for tissue, area in outline.areas_m2.items()]
    # A tape goes around a body at a height; around an upright cut it measures nothing that is known.
    girth = [tr(texts.OUTLINE_GIRTH, girth=shown(100 * outline.girth_m, ".1f"))] if axis == "axial" else []
    return [f"{tr(texts.PART_TITLES[outline.part])} {areas[0]}", *areas[1:], *girth]


def carried_told(picture: SlicePicture) -> list[str]:
    """Return how much of a slice was not found at its origin, if any was."""
    share = 100 * picture.carried_share
    return [tr(texts.CARRIED_SHARE, percent=shown(max(share, 0.1), ".1f"))] if share else []
