"""One slice as a 2D picture with crosshair, letters, scale and what lies under the cursor."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from hit_core.anatomy import AXIS_INDEX, AXIS_OF_INDEX
from hit_core.captions import hatched
from hit_core.tissues import Found, Tissue
from hit_viewer.document.layer_looks import PLANE_COLORS
from hit_viewer.document.session import Session
from hit_viewer.document.state import ViewerState
from hit_viewer.document.undo import Mark
from hit_viewer.texts import window as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.scale_lengths import round_length_cm
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.slice_contours import ContourLines, contour_lines, draw_contours
from hit_viewer.widgets.slice_overlay import BACKGROUND, PARTED, draw_scale, edges, readout_lines, write_over
from hit_viewer.widgets.slice_placement import SlicePlacement
from hit_viewer.widgets.theme import STALE_OPACITY
from hit_viewer.worker.latest_results import LatestResults, Standing
from hit_viewer.worker.result_texts import field_text
from hit_viewer.worker.results import Contours, SlicePicture

__all__ = ["SliceView"]

CROSSHAIR_MS = 30
"""How long a crosshair that moves may lag behind: a mouse sends more events than pictures are seen."""
STEP_M = 0.005
FINE_STEP_M = 0.001
PANS = {
    Qt.Key.Key_Left: QPointF(-20, 0),
    Qt.Key.Key_Right: QPointF(20, 0),
    Qt.Key.Key_Up: QPointF(0, -20),
    Qt.Key.Key_Down: QPointF(0, 20),
}
"""How far the picture moves by a key, pixels."""


class SliceView(QWidget):
    """Shows a slice and moves the crosshair."""

    enlarge = Signal(str)
    """Double-click: give this view all the room, or give it back."""
    own_keys = frozenset({Qt.Key.Key_Home})
    """Keys that are commands elsewhere."""

    def __init__(self, axis: str, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.axis = axis
        self._session, self._results = session, results
        self._picture: SlicePicture | None = None
        self._image = QImage()
        self._contours: Contours | None = None
        self._lines: ContourLines = {}
        self._zoom = 1.0
        self._pan = QPointF(0.0, 0.0)
        self._placement = SlicePlacement(axis, None, 0, 0, 1.0, self._pan)
        self._grab: QPointF | None = None
        self._hover: QPointF | None = None
        self._before_click: Mark | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(CROSSHAIR_MS)
        self._later.timeout.connect(self.update)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(140, 110)
        self.setToolTip(tr(texts.SLICE_TIP))
        self.setAccessibleName(tr(texts.AXIS_TITLES[axis]))
        session.changed.connect(self._follow)
        results.standing_changed.connect(self._stand)

    def sizeHint(self) -> QSize:
        """Half as high as wide."""
        return QSize(300, 220)

    def show_picture(self, picture: SlicePicture) -> None:
        """Show another slice of this axis."""
        self._picture = picture
        height, width = picture.drawn.shape[:2]
        hatching = self._session.state.hatching and picture.found is not None
        rgba = hatched(picture.drawn, picture.found) if hatching and picture.found is not None else picture.drawn
        self._image = QImage(
            rgba.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888_Premultiplied
        ).copy()
        self._describe()
        self.update()

    @property
    def picture(self) -> SlicePicture | None:
        """The slice shown."""
        return self._picture

    def show_contours(self, contours: Contours) -> None:
        """Show where this plane cuts the pinned body."""
        self._contours = contours
        self._lines = contour_lines(contours, self.placement)
        self.update()

    @property
    def contours(self) -> Contours | None:
        """Where this plane cuts the pinned body, if that is shown."""
        state = self._session.state
        return self._contours if state.outlines and state.pinned is not None else None

    def _follow(self, old: ViewerState, new: ViewerState) -> None:
        if new.hatching != old.hatching and self._picture is not None:
            self.show_picture(self._picture)
        if (new.pinned, new.outlines) != (old.pinned, old.outlines):
            self.update()
        if new.planes != old.planes and not self._later.isActive():
            self._later.start()

    def _stand(self, part: str) -> None:
        if part == self.axis:
            self._describe()
            self.update()

    def _describe(self) -> None:
        told = tr(texts.STANDING_TIPS[self._standing.value])
        self.setAccessibleDescription(told or (tr(texts.DOUBTFUL) if self._doubtful else ""))

    @property
    def _standing(self) -> Standing:
        return self._results.of(self.axis)

    # Where things are.

    @property
    def placement(self) -> SlicePlacement:
        """Where the slice lies in the view."""
        placement = SlicePlacement(
            self.axis, self._picture, self.width(), self.height(), self._zoom, QPointF(self._pan), *edges(self.font())
        )
        if self._placement != placement:  # what it has worked out is kept: a picture asks for it many times
            self._placement = placement
        return self._placement

    def world_point(self, position: QPointF) -> tuple[float, float, float]:
        """Return the point (x, y, z) in metres under a pixel."""
        placement = self.placement
        inverse, _ = placement.to_screen.inverted()
        return placement.point(inverse.map(position), self._session.state.planes[self.axis].position)

    def tissue_at(self, position: QPointF) -> Tissue:
        """Return the tissue under a pixel."""
        picture, place = self._picture, self.placement.pixel_at(position)
        return Tissue(int(picture.labels[place])) if picture is not None and place is not None else Tissue.NO

    def field_at(self, position: QPointF) -> str:
        """Return what the slice's field says under a pixel; nothing outside of the body, or of the tissues."""
        picture, place = self._picture, self.placement.pixel_at(position)
        if picture is None or place is None or picture.values is None or picture.request is None:
            return ""
        known = picture.labels[place] != Tissue.NO
        return field_text(picture.request.slice_field, picture.values[place]) if known else ""

    def found_at(self, position: QPointF) -> str:
        """Return how the pixel was found, unless its own origin tells."""
        picture, place = self._picture, self.placement.pixel_at(position)
        if picture is None or place is None or picture.found is None or picture.labels[place] == Tissue.NO:
            return ""
        return tr(texts.CARRIED_PIXEL) if picture.found[place] == Found.CARRIED else ""

    # Drawing.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw picture, crosshair, letters, scale bar and texts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), BACKGROUND)
        if not self._image.isNull():
            painter.save()
            painter.setTransform(self.placement.image_to_screen)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setOpacity(STALE_OPACITY if self._standing is Standing.BEFORE else 1.0)
            height, width = self._picture.labels.shape if self._picture is not None else (1, 1)
            painter.drawImage(QRectF(0, 0, width, height), self._image)
            painter.restore()
        if self.contours is not None:
            draw_contours(painter, self.placement.to_screen, self._lines)
        self._draw_crosshair(painter)
        room = QRectF(self.rect())
        lines = readout_lines(self.font(), room.width(), self.readout())
        faint = self._standing is Standing.BEFORE or self._doubtful
        write_over(painter, room, self.font(), self.axis, self._title(), lines, self.standing_word(), faint)
        draw_scale(painter, room, self.font(), len(lines), *self.scale_bar())
        if self.hasFocus():
            painter.setPen(QPen(QColor(*PLANE_COLORS[self.axis]), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _draw_crosshair(self, painter: QPainter) -> None:
        upright, level = self.placement.across
        crosshair = self._crosshair()
        x, y, gap = crosshair.x(), crosshair.y(), 9.0
        for axis, lines in (
            (
                upright,
                (QPointF(x, 0), QPointF(x, y - gap), QPointF(x, y + gap), QPointF(x, self.height())),
            ),
            (level, (QPointF(0, y), QPointF(x - gap, y), QPointF(x + gap, y), QPointF(self.width(), y))),
        ):
            color = QColor(*PLANE_COLORS[axis])
            color.setAlpha(190)
            painter.setPen(QPen(color, 1.0))
            painter.drawLine(lines[0], lines[1])
            painter.drawLine(lines[2], lines[3])

    def scale_bar(self) -> tuple[float, float]:
        """Return the length of the scale bar in centimetres and in pixels."""
        scale = self.placement.pixels_per_metre
        length = round_length_cm(0.3 * self.width() / scale)
        return length, 0.01 * length * scale

    def standing_word(self) -> str:
        """Return what the view says of its picture: nothing if it is exact and of a body within the model's reach."""
        if self._picture is None:
            return ""
        return tr(texts.STANDING_SLICE[self._standing.value]) or (tr(texts.DOUBTFUL_WORD) if self._doubtful else "")

    @property
    def _doubtful(self) -> bool:
        request = self._picture.request if self._picture is not None else None
        return request is not None and request.beyond_reach

    def _title(self) -> str:
        position = 100 * self._session.state.planes[self.axis].position
        return f"{tr(texts.AXIS_TITLES[self.axis])}  {'xyz'[AXIS_INDEX[self.axis]]} = {shown(position, '.1f')} cm"

    def readout(self) -> str:
        """Tissue and position under the cursor, or at the crosshair of a view that has the keys; else the areas."""
        if self._picture is None:
            return ""
        place = self._hover
        if place is None and not self.hasFocus():
            share = 100 * self._picture.carried_share
            told = [tr(texts.CARRIED_SHARE, percent=shown(max(share, 0.1), ".1f"))] if share else []
            return PARTED.join([*self._areas(self._picture), *told])
        here = place or self._crosshair()
        x, y, z = (shown(100 * value, ".1f") for value in self.world_point(here))
        tissue = tr(self.tissue_at(here).title)
        name = tissue if place is not None else tr(texts.AT_CROSSHAIR, tissue=tissue)
        parts = (name, f"x {x}  y {y}  z {z} cm", self.field_at(here), self.found_at(here))
        return PARTED.join(part for part in parts if part)

    def _areas(self, picture: SlicePicture) -> list[str]:
        """Areas and girth of the outline under the crosshair, else the trunk's, else the areas of all."""
        place = self.placement.pixel_at(self._crosshair())
        under = [one for one in picture.outlines if place is not None and one.holds(*map(float, place))]
        outline = next(iter(under or picture.outlines), None)
        if outline is None:
            return [f"{name} {area:.0f} cm\u00b2" for name, area in picture.areas_cm2.items()]
        areas = [f"{tissue.name} {1e4 * area:.0f} cm\u00b2" for tissue, area in outline.areas_m2.items()]
        # A tape goes around a body at a height; around an upright cut it measures nothing that is known.
        girth = [tr(texts.OUTLINE_GIRTH, girth=shown(100 * outline.girth_m, ".1f"))] if self.axis == "axial" else []
        return [f"{tr(texts.PART_TITLES[outline.part])} {areas[0]}", *areas[1:], *girth]

    def _crosshair(self) -> QPointF:
        """Where the other two planes meet this one, pixels."""
        x, y, z = (self._session.state.planes[AXIS_OF_INDEX[index]].position for index in range(3))
        placement = self.placement
        return placement.to_screen.map(QPointF(*placement.plane_point((x, y, z))))

    # Mouse and keys.

    def _move_crosshair(self, position: QPointF, drag: bool) -> None:
        point = self.world_point(position)
        planes = self._session.state.planes
        for axis in self.placement.across:
            planes = planes.moved(axis, position=round(point[AXIS_INDEX[axis]], 4), follows=None)
        self._session.update(planes=planes, drag=drag, label=tr(texts.STEP_PLANE, axis=self.axis))

    def step(self, metres: float) -> None:
        """Move this view's own plane."""
        self._shift(self.axis, metres)

    def _shift(self, axis: str, metres: float) -> None:
        planes = self._session.state.planes
        moved = planes.moved(axis, position=round(planes[axis].position + metres, 4), follows=None)
        self._session.update(planes=moved, label=tr(texts.STEP_PLANE, axis=axis))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Left: crosshair; other buttons: pan."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._before_click = self._session.mark()
            self._move_crosshair(event.position(), drag=True)
        else:
            self._grab = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, pan or read."""
        self._hover = event.position()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_crosshair(event.position(), drag=True)
        elif self._grab is not None:
            self._pan += event.position() - self._grab
            self._grab = event.position()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began."""
        self._grab = None
        self._session.end_drag()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Enlarge this view, or give the room back; the crosshair returns to where the first click found it."""
        if self._before_click is not None:
            self._session.return_to(self._before_click)
        self.enlarge.emit(self.axis)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under the cursor any more."""
        self._hover = None
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Start to read."""
        self._hover = event.position()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step through, or zoom with Ctrl."""
        notches = event.angleDelta().y() / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.2**notches)
        elif notches:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step(notches * (FINE_STEP_M if fine else STEP_M))
        event.accept()

    def zoom(self, factor: float) -> None:
        """Zoom in or out about the middle."""
        new = min(max(self._zoom * factor, 0.5), 30.0)
        self._pan *= new / self._zoom
        self._zoom = new
        self.update()

    def fit(self) -> None:
        """Show the whole slice again."""
        self._zoom, self._pan = 1.0, QPointF(0.0, 0.0)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the crosshair or, with Ctrl, pan; Page up and down step; Return enlarges; Home fits."""
        key, keys = event.key(), Qt.Key
        step = FINE_STEP_M if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP_M
        upright, level = self.placement.across
        arrows = {
            keys.Key_Left: (upright, QPointF(-step, 0)),
            keys.Key_Right: (upright, QPointF(step, 0)),
            keys.Key_Up: (level, QPointF(0, step)),
            keys.Key_Down: (level, QPointF(0, -step)),
        }
        if key in arrows and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._pan += PANS[Qt.Key(key)]
            self.update()
        elif key in (keys.Key_Return, keys.Key_Enter):
            self.enlarge.emit(self.axis)
        elif key in arrows:
            axis, metres = arrows[Qt.Key(key)]
            self._shift(axis, self.placement.point(metres, 0.0)[AXIS_INDEX[axis]])
        elif key in (keys.Key_PageUp, keys.Key_PageDown):
            self.step(step if key == keys.Key_PageUp else -step)
        elif key in (keys.Key_Plus, keys.Key_Equal, keys.Key_Minus):
            self.zoom(1 / 1.25 if key == keys.Key_Minus else 1.25)
        elif key == keys.Key_Home:
            self.fit()
        else:
            super().keyPressEvent(event)
