"""Outlines of the pinned body over a slice of the present one."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from hit_viewer.document.layer_looks import PINNED_COLOR
from hit_viewer.widgets.slice_placement import SlicePlacement
from hit_viewer.worker.results import Contours

__all__ = ["ContourLines", "contour_lines", "draw_contours"]

ContourLines = dict[str, list[QLineF]]
"""Of each layer, in metres to the right and up."""


def contour_lines(contours: Contours, placement: SlicePlacement) -> ContourLines:
    """Return the lines of a slice's outlines."""
    lines = {}
    for layer, segments in contours.lines.items():
        ends = [QPointF(*placement.plane_point((x, y, z))) for x, y, z in segments.reshape(-1, 3).tolist()]
        lines[layer] = [QLineF(*pair) for pair in zip(ends[::2], ends[1::2], strict=True)]
    return lines


def draw_contours(painter: QPainter, to_screen: QTransform, lines: ContourLines) -> None:
    """Draw the skin and, more faintly, the tissues."""
    painter.save()
    painter.setTransform(to_screen)
    for layer, segments in lines.items():
        color = QColor(*PINNED_COLOR)
        color.setAlpha(255 if layer == "skin" else 130)
        pen = QPen(color, 1.4 if layer == "skin" else 1.0)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLines(segments)
    painter.restore()
