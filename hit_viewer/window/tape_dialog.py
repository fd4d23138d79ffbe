"""The plane of a tape: its height, its tilt, and which part of the body it lies around."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from hit_viewer.document.state import SkinPoint
from hit_viewer.document.tape_planes import ShownSkin, TapePlane
from hit_viewer.texts import rulers as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.number_field import NumberField, Reasons
from hit_viewer.widgets.theme import set_tone

__all__ = ["TapeDialog"]

UPRIGHT_DEG = 85.0
"""A plane that is tilted further has no height to speak of."""


class TapeDialog(QDialog):
    """Asks for a plane; what it cuts is found at once, and Esc leaves all as it was.

    Parameters
    ----------
    skin : ShownSkin
        Of the moment when it opens.
    plane : TapePlane
        What the fields say first.
    part : str
        What the tape lies around; "" for the first that is cut.
    answered : callable
        Takes the place on the skin, the part and the direction in the zero pose.
    name : str
        Of the tape that is changed.
    seeks : bool
        Whether the plane tilts around the middle of the chosen part rather than around its own place.
    """

    def __init__(
        self,
        skin: ShownSkin,
        plane: TapePlane,
        part: str,
        answered: Callable[[SkinPoint, str, tuple[float, ...]], object],
        name: str = "",
        seeks: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._skin, self._given, self._plane, self._seeks = skin, plane, plane, seeks
        self._wanted = self._first = part
        self.setWindowTitle(tr(texts.PLANE_OF, name=name) if name else tr(texts.PLANE_TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.part = QComboBox()
        self.part.activated.connect(self._choose)
        self.height_field = NumberField(0.0, 300.0, step=0.5, decimals=1, unit=" cm")
        self.forward = NumberField(-90.0, 90.0, step=5.0, decimals=1, unit=" \u00b0")
        self.left = NumberField(-90.0, 90.0, step=5.0, decimals=1, unit=" \u00b0")
        reasons = Reasons()
        form = QFormLayout()
        for title, tip, field, value in (
            (texts.PLANE_HEIGHT, texts.PLANE_HEIGHT_TIP, self.height_field, 100 * (plane.place[1] - skin.floor)),
            (texts.PLANE_FORWARD, texts.PLANE_FORWARD_TIP, self.forward, plane.forward_deg),
            (texts.PLANE_LEFT, texts.PLANE_LEFT_TIP, self.left, plane.left_deg),
        ):
            field.setValue(value)
            field.setToolTip(tr(tip))
            field.valueChanged.connect(self._follow)
            form.addRow(tr(title), field)
            reasons.watch(field)
            field.reason_changed.connect(self._make_room, Qt.ConnectionType.QueuedConnection)
        form.addRow(tr(texts.PLANE_PART), self.part)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(reasons)
        column.addWidget(self.about)
        column.addWidget(self.buttons)
        self._answered = answered
        self.finished.connect(self._answer)
        self._shown = self._typed()
        self._fill()
        self.height_field.setFocus()
        self.height_field.selectAll()

    def _typed(self) -> tuple[float, float, float]:
        return self.height_field.value(), self.forward.value(), self.left.value()

    def _follow(self) -> None:
        """Take what is typed; fields that nobody changed keep what they were given, unrounded."""
        height, forward, left = self._typed()
        x, y, z = self._given.place
        was = self._shown
        self._plane = TapePlane(
            (x, y if height == was[0] else self._skin.floor + height / 100, z),
            self._given.forward_deg if forward == was[1] else forward,
            self._given.left_deg if left == was[2] else left,
        )
        self._fill()

    def _make_room(self) -> None:
        """Grow by a reason that is told, so that it squeezes nothing."""
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))

    def _choose(self) -> None:
        self._wanted = str(self.part.currentData())
        self._fill()

    def _fill(self) -> None:
        """List what the plane cuts."""
        if self._seeks:
            level = self._skin.cut(TapePlane(self._plane.place))
            found = level.get(self._wanted) or next(iter(level.values()), None)
            if found is not None:
                x, z = float(found.middle[0]), float(found.middle[2])
                self._plane = replace(self._plane, place=(x, self._plane.place[1], z))
        cut = list(self._skin.cut(self._plane))
        with QSignalBlocker(self.part):
            self.part.clear()
            for part in cut:
                self.part.addItem(tr(texts.PLANE_PARTS[part]), part)
            self.part.setCurrentIndex(max(self.part.findData(self._wanted), 0) if cut else -1)
        self.part.setEnabled(bool(cut))
        top = 100 * (float(self._skin.points[:, 1].max()) - self._skin.floor)
        set_tone(self.about, "quiet" if cut else "warning")
        self.about.setText(tr(texts.PLANE_BOUND) if cut else tr(texts.PLANE_MISSES, height=top))
        upright = abs(self.forward.value()) > UPRIGHT_DEG or abs(self.left.value()) > UPRIGHT_DEG
        self.height_field.setEnabled(not upright)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(cut))

    def _answer(self, result: int) -> None:
        part = self.part.currentData()
        same = not self._seeks and self._typed() == self._shown and part == self._first
        bound = self._skin.bound(self._plane, str(part)) if result and part and not same else None
        if bound is not None:
            self._answered(bound[0], str(part), bound[1])
