"""What is known of a scan, how the fit went, and what to do with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from hit_core.scan_choices import AXIS_VECTORS, HEIGHTS_CM, METRES, ScanChoices
from hit_viewer.document.scans import DISTANCE_COLORS, DISTANCE_RANGE_MM, spread_text
from hit_viewer.texts import scans as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.number_field import NumberField
from hit_viewer.widgets.table_cells import fill
from hit_viewer.widgets.theme import scaled, set_tone
from hit_viewer.widgets.value_slider import ValueSlider

if TYPE_CHECKING:
    from hit_core.fit import FitResult

__all__ = ["ScanPanel", "height_field", "height_in"]

LEGEND_PIXELS = 200
BESIDE = 50.0
"""Opacity of a scan that a body moves onto, %."""


class ScanPanel(QWidget):
    """Unit, up, facing, gender and clothes with Refit; opacities; findings, measures, warnings; Accept."""

    refit_wanted = Signal(ScanChoices)
    cancel_wanted = Signal()
    accept_wanted = Signal()
    close_wanted = Signal()
    faded = Signal(float, float)
    """Opacities of scan and body."""
    outlined = Signal(bool)
    """Whether slices shall have the scan's outline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.boxes = {
            "unit": _box({name: tr(texts.UNITS[name]) for name in METRES}, texts.UNIT_TIP),
            "up": _box({name: name for name in AXIS_VECTORS}, texts.UP_TIP),
            "facing": _box({name: name for name in AXIS_VECTORS}, texts.FACING_TIP),
            "gender": _box({name: tr(title) for name, title in texts.GENDERS.items()}, texts.GENDER_TIP),
        }
        self.height_cm = height_field()
        self.clothed, self.mirrored = QCheckBox(tr(texts.CLOTHED)), QCheckBox(tr(texts.MIRRORED))
        self.clothed.setToolTip(tr(texts.CLOTHED_TIP))
        self.mirrored.setToolTip(tr(texts.MIRRORED_TIP))
        self.scan_opacity = _slider(texts.SCAN_OPACITY, texts.SCAN_OPACITY_TIP, BESIDE)
        self.body_opacity = _slider(texts.BODY_OPACITY, texts.BODY_OPACITY_TIP, 100)
        for slider in (self.scan_opacity, self.body_opacity):
            for changed in (slider.moved, slider.set):
                changed.connect(lambda _: self.faded.emit(*self.opacities))
        self.outline = QCheckBox(tr(texts.OUTLINE))
        self.outline.setToolTip(tr(texts.OUTLINE_TIP))
        self.outline.setChecked(True)
        self.outline.toggled.connect(self.outlined)
        self.refit_button = _button(texts.REFIT, texts.REFIT_TIP)
        self.cancel_button = _button(texts.CANCEL, texts.CANCEL_TIP)
        self.accept_button = _button(texts.ACCEPT, texts.ACCEPT_TIP)
        self.close_button = _button(texts.CLOSE, texts.CLOSE_TIP)
        self.refit_button.clicked.connect(lambda: self.refit_wanted.emit(self.said))
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self.accept_button.clicked.connect(self.accept_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.told, self.spread, self.warnings = QLabel(), QLabel(), QLabel()
        for label in (self.told, self.spread, self.warnings):
            label.setWordWrap(True)
        self.spread.setToolTip(tr(texts.SPREAD_TIP))
        set_tone(self.warnings, "warning")
        self.table = QTableWidget(0, 3)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels([tr(title) for title in texts.COLUMNS])
        self.table.setAccessibleName(tr(texts.PANEL))
        self.table.verticalHeader().setVisible(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.legend, self.legend_text = QLabel(), QLabel(tr(texts.LEGEND, most=DISTANCE_RANGE_MM))
        self.legend.setPixmap(_legend())
        self.legend_text.setWordWrap(True)
        self._lay_out()
        self.show_result(None)
        self.show_progress(None)

    def _lay_out(self) -> None:
        column, form, buttons = QVBoxLayout(self), QFormLayout(), QGridLayout()
        for name, title in (
            ("unit", texts.UNIT), ("up", texts.UP), ("facing", texts.FACING), ("gender", texts.GENDER),
        ):  # fmt: skip
            form.addRow(tr(title), self.boxes[name])
        form.addRow(tr(texts.HEIGHT), self.height_cm)
        for number, button in enumerate((self.refit_button, self.cancel_button, self.accept_button, self.close_button)):
            buttons.addWidget(button, number // 2, number % 2)
        column.addWidget(self.title)
        column.addLayout(form)
        above: tuple[QWidget, ...] = (
            self.clothed, self.mirrored, self.scan_opacity, self.body_opacity, self.outline
        )  # fmt: skip
        below: tuple[QWidget, ...] = (
            self.bar,
            self.warnings,
            self.table,
            self.legend,
            self.legend_text,
            self.spread,
            self.told,
        )
        for widget in above:
            column.addWidget(widget)
        column.addLayout(buttons)
        for widget in below:
            column.addWidget(widget)
        column.addStretch(1)

    @property
    def said(self) -> ScanChoices:
        """What the user says of the scan."""
        chosen = {name: box.currentData() for name, box in self.boxes.items()}
        return ScanChoices(
            **chosen, clothed=self.clothed.isChecked(), mirrored=self.mirrored.isChecked(),
            height_cm=height_in(self.height_cm),
        )  # fmt: skip

    @property
    def opacities(self) -> tuple[float, float]:
        """Of scan and body."""
        return self.scan_opacity.value() / 100, self.body_opacity.value() / 100

    def begin(self, name: str) -> None:
        """Show that another scan is here: nothing is said of it."""
        self.title.setText(name)
        for box in self.boxes.values():
            box.setCurrentIndex(0)
        self.height_cm.setValue(self.height_cm.low)
        self.clothed.setChecked(False)
        self.mirrored.setChecked(False)
        self.show_result(None)

    def show_progress(self, share: float | None) -> None:
        """Show how far a fit is, or that none runs."""
        self.bar.setVisible(share is not None)
        self.bar.setValue(round(100 * (share or 0.0)))
        self.cancel_button.setEnabled(share is not None)
        if share is not None:
            self.told.setText(tr(texts.WAITING))

    def show_result(self, result: FitResult | None) -> None:
        """Show what was found, or that nothing is yet."""
        self.accept_button.setEnabled(result is not None)
        self.scan_opacity.show_value(BESIDE if result is None else 0.0)  # or it would hide the colours in patches
        for widget in (self.table, self.legend, self.legend_text):
            widget.setVisible(result is not None)
        self.warnings.setText("\n".join(map(tr, result.warnings)) if result is not None else "")
        self.warnings.setVisible(result is not None and bool(result.warnings))
        self._show_spread(result.volume_spread if result is not None else None)
        self._name_found({one.name: one.value for one in result.found if not one.given} if result is not None else {})
        if result is None:
            self.told.setText("")
            return
        scan, body = result.measures_scan_cm, result.measures_body_cm
        known = [(tr(title), name) for name, title in texts.MEASURES.items() if name in scan]
        fill(self.table, [(title, shown(scan[name], ".1f"), shown(body[name], ".1f")) for title, name in known])
        self.table.setFixedHeight(
            self.table.horizontalHeader().sizeHint().height()
            + sum(self.table.rowHeight(row) for row in range(self.table.rowCount()))
            + 2 * self.table.frameWidth()
        )
        told = [
            tr(texts.DISTANCE, median=result.median_mm, p95=result.p95_mm),
            tr(texts.UNEXPLAINED, mm=result.unexplained_mm, share=100 * result.unexplained_share),
        ]
        told += [
            tr(texts.GIVEN, finding=one.text) if one.given else tr(texts.SURE, finding=one.text, percent=100 * one.sure)
            for one in result.found
        ]
        self.told.setText("\n".join(told))

    def _show_spread(self, spread: Mapping[str, float] | None) -> None:
        self.spread.setVisible(spread is not None)
        self.spread.setText(spread_text(spread) if spread else "")

    def _name_found(self, found: Mapping[str, str]) -> None:
        for name, box in self.boxes.items():
            value = found.get(name)
            box.setItemText(0, tr(texts.AUTO) if value is None else tr(texts.AUTO_FOUND, value=value))


def height_field() -> NumberField:
    """A field for a standing height, which may stay unknown."""
    low, high = HEIGHTS_CM
    field = NumberField(
        low - 1, high, decimals=1, unit=" cm", lowest_text=tr(texts.HEIGHT_UNKNOWN), empty_is_lowest=True
    )
    field.setToolTip(tr(texts.HEIGHT_TIP))
    field.setAccessibleName(tr(texts.HEIGHT_TIP))
    return field


def height_in(field: NumberField) -> float | None:
    """What stands in such a field."""
    return field.value() if field.value() >= HEIGHTS_CM[0] else None


def _box(values: Mapping[str, str], tip: str) -> QComboBox:
    box = QComboBox()
    box.addItem(tr(texts.AUTO), None)
    for name, title in values.items():
        box.addItem(title, name)
    box.setToolTip(tr(tip))
    box.setAccessibleName(tr(tip))
    return box


def _button(title: str, tip: str) -> QPushButton:
    button = QPushButton(tr(title))
    button.setToolTip(tr(tip))
    return button


def _slider(title: str, tip: str, percent: float) -> ValueSlider:
    slider = ValueSlider(tr(title), 0, 100, step=5, decimals=0, unit=" %", default=percent)
    slider.setToolTip(tr(tip))
    return slider


def _legend() -> QPixmap:
    pixmap = QPixmap(scaled(LEGEND_PIXELS), scaled(10))
    gradient = QLinearGradient(0, 0, pixmap.width(), 0)
    for place, color in zip((0.0, 0.5, 1.0), DISTANCE_COLORS, strict=True):
        gradient.setColorAt(place, QColor(*color))
    painter = QPainter(pixmap)
    painter.fillRect(pixmap.rect(), gradient)
    painter.end()
    return pixmap
