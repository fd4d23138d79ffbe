"""Play, pause, seek, speed and loop of a motion."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hit_viewer.document.playback import SPEEDS, Playback
from hit_viewer.texts import window as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.number_field import NumberField, Reasons

__all__ = ["Timeline"]

SHORTEST = 70
"""Least length of the slider, pixels."""


class Timeline(QWidget):
    """A strip under the picture, shown while a motion is open."""

    def __init__(self, playback: Playback, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self.play_button = QToolButton()
        self.play_button.setToolTip(tr(texts.PLAY_TIP))
        self.play_button.setAccessibleName(tr(texts.PLAY_TIP))
        self.play_button.clicked.connect(playback.toggle)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setToolTip(tr(texts.SEEK_TIP))
        self.slider.setAccessibleName(tr(texts.SEEK_TIP))
        self.slider.valueChanged.connect(playback.seek)
        self.number = NumberField(0, 0)
        self.number.setToolTip(tr(texts.SEEK_TIP))
        self.number.setAccessibleName(tr(texts.SEEK_TIP))
        self.number.valueChanged.connect(lambda frame: playback.seek(round(frame)))
        self.time = QLabel("")
        self.speed = QComboBox()
        self.speed.setToolTip(tr(texts.SPEED_TIP))
        self.speed.setAccessibleName(tr(texts.SPEED_TIP))
        for speed in SPEEDS:
            self.speed.addItem(f"{shown(speed, 'g')} x", speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self.speed.activated.connect(lambda: playback.set_speed(float(self.speed.currentData())))
        self.loop = QCheckBox(tr(texts.LOOP))
        self.loop.setChecked(playback.loop)
        self.loop.toggled.connect(self._set_loop)
        self.movie_button = QPushButton(tr(texts.EXPORT_MOVIE))
        self.close_button = QToolButton()
        self.close_button.setToolTip(tr(texts.CLOSE_MOTION))
        self.close_button.setAccessibleName(tr(texts.CLOSE_MOTION))
        self.close_button.setAutoRaise(True)
        self.close_button.clicked.connect(playback.close)
        self.close_button.setText("\u00d7")
        self.slider.setMinimumWidth(SHORTEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setContentsMargins(8, 4, 8, 2)
        column.addLayout(self._rows)
        column.addWidget(Reasons(self.number))
        self._parts = (QHBoxLayout(), QHBoxLayout())
        halves: tuple[tuple[QWidget, ...], ...] = (
            (self.play_button, self.slider, self.number, self.time),
            (self.speed, self.loop, self.movie_button, self.close_button),
        )
        for part, widgets in zip(self._parts, halves, strict=True):
            for widget in widgets:
                part.addWidget(widget)
        self._parts[1].insertStretch(2)
        self._rows.addLayout(self._parts[0], 1)
        self._rows.addLayout(self._parts[1])
        playback.changed.connect(self._show)
        self._show()

    def minimumSizeHint(self) -> QSize:
        """As broad as the broader half: in a narrow window one stands below the other."""
        edges = self._rows.contentsMargins()
        width = max(part.minimumSize().width() for part in self._parts)
        return QSize(width + edges.left() + edges.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use one row, or two where that is too broad."""
        directions = QBoxLayout.Direction
        needed = sum(part.minimumSize().width() for part in self._parts) + 4 * self._rows.spacing()
        self._rows.setDirection(directions.LeftToRight if self.width() > needed else directions.TopToBottom)
        super().resizeEvent(event)

    def _set_loop(self, on: bool) -> None:
        self._playback.loop = on

    def _show(self) -> None:
        playback = self._playback
        self.setVisible(playback.sequence is not None)
        if playback.sequence is None:
            return
        symbol = QStyle.StandardPixmap.SP_MediaPause if playback.playing else QStyle.StandardPixmap.SP_MediaPlay
        self.play_button.setIcon(self.style().standardIcon(symbol))
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, playback.count - 1)
            self.slider.setValue(playback.frame)
        self.number.setRange(0, playback.count - 1)
        self.number.show_value(playback.frame)
        fps = playback.sequence.fps
        self.time.setText(f"{shown(playback.frame / fps, '.2f')} / {shown((playback.count - 1) / fps, '.2f')} s")
