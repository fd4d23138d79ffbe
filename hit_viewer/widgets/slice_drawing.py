"""One slice as a 2D picture with crosshair, letters, scale and what lies under the cursor."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hit_core.axes import AXIS_INDEX, AXIS_OF_INDEX
from hit_core.tissues import Tissue
from hit_viewer.document.edits import Session
from hit_viewer.document.layer_looks import PLANE_COLORS
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import access as access_texts
from hit_viewer.texts import numbers as number_texts
from hit_viewer.texts import window as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.scale_lengths import round_length_cm
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.slice_images import draw_image, image_of
from hit_viewer.widgets.slice_marks import SliceMarks
from hit_viewer.widgets.slice_outlines import ScanCut, SliceOutlines
from hit_viewer.widgets.slice_overlay import (
    BACKGROUND,
    PARTED,
    draw_crosshair,
    draw_scale,
    edges,
    readout_lines,
    write_over,
)
from hit_viewer.widgets.slice_placement import SlicePlacement
from hit_viewer.widgets.slice_readout import areas_told, carried_told, field_told, found_told, tissue_of
from hit_viewer.widgets.theme import STALE_OPACITY
from hit_viewer.worker.latest_results import LatestResults, Standing
from hit_viewer.worker.requests import SlicePart
from hit_viewer.worker.results import Contours, SlicePicture

__all__ = ["SliceDrawing"]

REST_MS = 250
"""How long a slice stays where it is before the part that is seen is evaluated anew."""
WORDS_MS = 300
"""How long the words for those who do not see it wait: a drag shall cost nothing."""
CROSSHAIR_MS = 30
"""How long a crosshair that moves may lag behind: a mouse sends more events than pictures are seen."""


class SliceDrawing(QWidget):
    """Draws a slice and says what lies at a place of it."""

    accessible_role = QAccessible.Role.Graphic
    part_changed = Signal()
    """`part` is another one, for a moment already."""

    def __init__(self, axis: str, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.axis = axis
        self._session, self._results = session, results
        self._aside = ""
        self._picture: SlicePicture | None = None
        self._image = QImage()
        self._refined: SlicePicture | None = None
        self._refined_image = QImage()
        self._part: SlicePart | None = None
        self._outlines = SliceOutlines()
        self.marks = SliceMarks(axis, self)
        self.marks.changed.connect(self.update)
        results.rulers_changed.connect(lambda found: self.update())
        self._zoom = 1.0
        self._pan = QPointF(0.0, 0.0)
        self._placement = SlicePlacement(axis, None, 0, 0, 1.0, self._pan)
        self._hover: QPointF | None = None
        """Where the cursor is."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(CROSSHAIR_MS)
        self._later.timeout.connect(self.update)
        self._words = QTimer(self)
        self._words.setSingleShot(True)
        self._words.setInterval(WORDS_MS)
        self._words.timeout.connect(self._tell)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._look_closer)
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
        self._image = image_of(picture, self._session.state.hatching)
        self._describe()
        self.update()

    def show_refined(self, picture: SlicePicture) -> None:
        """Show a part of the slice with finer points as long as it belongs to the whole one."""
        self._refined = picture
        self._refined_image = image_of(picture, self._session.state.hatching)
        self.update()

    @property
    def refined(self) -> SlicePicture | None:
        """The part with finer points that is drawn, if there is one."""
        part, whole = self._refined, self._picture
        if part is None or whole is None or self.placement.part is None or part.request is None:
            return None
        return part if whole.exact and whole.request is not None and whole.fits(part.request) else None

    @property
    def part(self) -> SlicePart | None:
        """The part that is seen enlarged and has come to rest, if finer points would show."""
        return self._part

    def _look_closer(self) -> None:
        exact = self._picture is not None and self._picture.exact  # what is on its way shall not be given up
        if exact and self._part != self.placement.part:
            self._part = self.placement.part
            self.part_changed.emit()

    @property
    def picture(self) -> SlicePicture | None:
        """The slice shown."""
        return self._picture

    def show_contours(self, contours: Contours) -> None:
        """Show where this plane cuts the pinned body."""
        self._outlines.take_pinned(contours, self.placement)
        self.update()

    def show_scan(self, cut: ScanCut | None) -> None:
        """Show where this plane cuts a scan, or no longer."""
        self._outlines.take_scan(cut)
        self.update()

    @property
    def contours(self) -> Contours | None:
        """Where this plane cuts the pinned body, if that is shown."""
        state = self._session.state
        return self._outlines.pinned if state.outlines and state.pinned is not None else None

    def _follow(self, old: ViewerState, new: ViewerState) -> None:
        if new.hatching != old.hatching and self._picture is not None:
            self.show_picture(self._picture)
            if self._refined is not None:
                self.show_refined(self._refined)
        if (new.pinned, new.outlines, new.rulers) != (old.pinned, old.outlines, old.rulers):
            self.update()
        if new.planes != old.planes:
            self._describe()
        if new.planes != old.planes and not self._later.isActive():
            self._later.start()

    def set_aside(self, word: str) -> None:
        """Grey the slice, and say why, while the 3D view shows another body; an empty word ends it."""
        self._aside = word
        self._describe()
        self.update()

    def _stand(self, part: str) -> None:
        if part == self.axis:
            self._describe()
            self.update()

    def _describe(self) -> None:
        """Tell in words, a moment later: where the slice lies, what is at the crosshair, and how exact it is."""
        if not self._words.isActive():
            self._words.start()

    def _tell(self) -> None:
        told = [f"{self._title()}."]
        if self._picture is None:
            told.append(tr(access_texts.NOTHING_YET))
        else:
            tissue = tr(tissue_of(self._picture, self.placement.pixel_at(self._crosshair())).title)
            told.append(tr(access_texts.CROSSHAIR, tissue=tissue))
            standing = tr(texts.STANDING_TIPS[self._standing.value])
            told.append(self._aside or (f"{standing}." if standing else tr(access_texts.EXACT)))
        if self._doubtful:
            told.append(f"{tr(number_texts.DOUBTFUL)}.")
        self.setAccessibleDescription(" ".join(told))

    @property
    def _standing(self) -> Standing:
        return self._results.of(self.axis)

    @property
    def _is_other(self) -> bool:
        """Whether the slice is of another body than the one in the 3D view."""
        return bool(self._aside) or self._standing is Standing.BEFORE

    # Where things are.

    @property
    def placement(self) -> SlicePlacement:
        """Where the slice lies in the view."""
        placement = SlicePlacement(
            self.axis, self._picture, self.width(), self.height(), self._zoom, QPointF(self._pan), *edges(self.font())
        )
        if self._placement != placement:  # what it has worked out is kept: a picture asks for it many times
            self._placement = placement
            self._rest.start()
        return self._placement

    def world_point(self, position: QPointF) -> tuple[float, float, float]:
        """Return the point (x, y, z) in metres under a pixel."""
        placement = self.placement
        inverse, _ = placement.to_screen.inverted()
        return placement.point(inverse.map(position), self._session.state.planes[self.axis].position)

    def tissue_at(self, position: QPointF) -> Tissue:
        """Return the tissue under a pixel."""
        return tissue_of(self._picture, self.placement.pixel_at(position))

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

    # Drawing.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw picture, crosshair, letters, scale bar and texts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), BACKGROUND)
        if not self._image.isNull():
            painter.setOpacity(STALE_OPACITY if self._is_other else 1.0)
            for picture, image in ((self._picture, self._image), (self.refined, self._refined_image)):
                if picture is not None:
                    draw_image(painter, image, picture.labels.shape, self.placement.of_picture(picture))
            painter.setOpacity(1.0)
        if self.contours is not None:
            self._outlines.draw_pinned(painter, self.placement)
        self._outlines.draw_scan(painter, self.placement, self._session.state.planes[self.axis].position)
        state = self._session.state
        found = self._results.rulers
        taken = found.taken if found is not None else (None,) * len(state.rulers)
        self.marks.draw(
            painter, self.placement, zip(state.rulers, taken, strict=True), state.planes[self.axis].position
        )
        room = QRectF(self.rect())
        draw_crosshair(painter, room, self.placement.across, self._crosshair())
        lines = readout_lines(self.font(), room.width(), self.readout())
        faint = self._is_other or self._doubtful
        write_over(painter, room, self.font(), self.axis, self._title(), lines, self.standing_word(), faint)
        draw_scale(painter, room, self.font(), len(lines), *self.scale_bar())
        if self.hasFocus():
            painter.setPen(QPen(QColor(*PLANE_COLORS[self.axis]), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def scale_bar(self) -> tuple[float, float]:
        """Return the length of the scale bar in centimetres and in pixels."""
        scale = self.placement.pixels_per_metre
        length = round_length_cm(0.3 * self.width() / scale)
        return length, 0.01 * length * scale

    def standing_word(self) -> str:
        """Return what the view says of its picture: nothing if it is exact and of a body within the model's reach."""
        if self._picture is None:
            return ""
        return (
            self._aside
            or tr(texts.STANDING_SLICE[self._standing.value])
            or (tr(number_texts.DOUBTFUL_WORD) if self._doubtful else "")
        )

    @property
    def _doubtful(self) -> bool:
        request = self._picture.request if self._picture is not None else None
        return request is not None and request.beyond_reach

    def _title(self) -> str:
        position = 100 * self._session.state.planes[self.axis].position
        return f"{tr(texts.AXIS_TITLES[self.axis])}  {'xyz'[AXIS_INDEX[self.axis]]} = {shown(position, '.1f')} cm"

    def readout(self) -> str:
        """Tissue and position under the cursor, or at the crosshair of a view that has the keys; else the areas."""
        picture, place = self._picture, self._hover
        if picture is None:
            return ""
        if place is None and not self.hasFocus():
            pixel = self.placement.pixel_at(self._crosshair())
            return PARTED.join([*areas_told(picture, pixel, self.axis), *carried_told(picture)])
        here = place or self._crosshair()
        pixel = self.placement.pixel_at(here)
        x, y, z = (shown(100 * value, ".1f") for value in self.world_point(here))
        tissue = tr(tissue_of(picture, pixel).title)
        name = tissue if place is not None else tr(texts.AT_CROSSHAIR, tissue=tissue)
        parts = (name, f"x {x}  y {y}  z {z} cm", field_told(picture, pixel), found_told(picture, pixel))
        return PARTED.join(part for part in parts if part)

    def _crosshair(self) -> QPointF:
        """Where the other two planes meet this one, pixels."""
        x, y, z = (self._session.state.planes[AXIS_OF_INDEX[index]].position for index in range(3))
        placement = self.placement
        return placement.to_screen.map(QPointF(*placement.plane_point((x, y, z))))
