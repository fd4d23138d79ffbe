"""Outlines over a slice: of the pinned body, told by the worker, and of a scan, cut when it is drawn."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from hit_viewer.document.layer_looks import PINNED_COLOR, SCAN_OUTLINE_COLOR
from hit_viewer.widgets.slice_placement import SlicePlacement
from hit_viewer.worker.results import Contours

__all__ = ["ScanCut", "SliceOutlines"]

ScanCut = Callable[[str, float], npt.NDArray[np.float32]]
"""Takes a plane's name and place, metres, and returns the segments (N,2,3) in which it cuts a scan."""
FAINT = 130
"""Opacity of the lines of tissues, of 255."""


class SliceOutlines:
    """What one slice view draws; lines are kept until another plane or surface is cut."""

    def __init__(self) -> None:
        self.pinned: Contours | None = None
        self._scan: ScanCut | None = None
        self._pinned_lines: dict[str, list[QLineF]] = {}
        self._scan_lines: list[QLineF] = []
        self._scan_place: float | None = None

    def take_pinned(self, contours: Contours, placement: SlicePlacement) -> None:
        """Where the plane cuts the pinned body."""
        self.pinned = contours
        self._pinned_lines = {layer: _lines(ends, placement) for layer, ends in contours.lines.items()}

    def take_scan(self, cut: ScanCut | None) -> None:
        """What cuts a scan whose outline is wanted, or none."""
        if cut != self._scan:
            self._scan, self._scan_place, self._scan_lines = cut, None, []

    def draw_pinned(self, painter: QPainter, placement: SlicePlacement) -> None:
        """Draw the pinned body's skin and, more faintly, its tissues."""
        for layer, lines in self._pinned_lines.items():
            strong = layer == "skin"
            color = QColor(*PINNED_COLOR, 255 if strong else FAINT)
            _draw(painter, placement, lines, color, 1.4 if strong else 1.0)

    def draw_scan(self, painter: QPainter, placement: SlicePlacement, place: float) -> None:
        """Draw where the plane, which stands at `place` (metres), cuts the scan."""
        if self._scan is not None:
            if place != self._scan_place:
                self._scan_place = place
                self._scan_lines = _lines(self._scan(placement.axis, place), placement)
            _draw(painter, placement, self._scan_lines, QColor(*SCAN_OUTLINE_COLOR), 1.8)


def _lines(ends: npt.NDArray[np.float32], placement: SlicePlacement) -> list[QLineF]:
    """Return lines in metres to the right and up of segments (N,2,3)."""
    points = [QPointF(*placement.plane_point((x, y, z))) for x, y, z in ends.reshape(-1, 3).tolist()]
    return [QLineF(*pair) for pair in zip(points[::2], points[1::2], strict=True)]


def _draw(painter: QPainter, placement: SlicePlacement, lines: list[QLineF], color: QColor, width: float) -> None:
    painter.save()
    painter.setTransform(placement.to_screen)
    pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)  # a point is a line without a length
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.drawLines(lines)
    painter.restore()
