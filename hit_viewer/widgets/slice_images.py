"""A slice's pixels as an image of Qt, and how it is drawn."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from hit_core.picture_borders import hatched
from hit_viewer.widgets.slice_overlay import BACKGROUND
from hit_viewer.worker.results import SlicePicture

__all__ = ["draw_image", "image_of"]


def image_of(picture: SlicePicture, hatching: bool) -> QImage:
    """Return what is drawn of a slice; `hatching` marks what was not found at its origin."""
    rgba = picture.drawn if picture.found is None or not hatching else hatched(picture.drawn, picture.found)
    height, width = rgba.shape[:2]
    return QImage(rgba.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888_Premultiplied).copy()


def draw_image(painter: QPainter, image: QImage, shape: tuple[int, ...], to_screen: QTransform) -> None:
    """Draw a slice's image, which has `shape` rows and columns of pixels, over all that is there."""
    rows, columns = shape
    painter.save()
    painter.setTransform(to_screen)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillRect(QRectF(0, 0, columns, rows), BACKGROUND)
    painter.drawImage(QRectF(0, 0, columns, rows), image)
    painter.restore()
