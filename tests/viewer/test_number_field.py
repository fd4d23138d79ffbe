"""The field that numbers are typed into: both decimal marks in every locale, red where it is not understood."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer
from hit_viewer.texts.decimal_marks import put, shown
from hit_viewer.texts.typed_numbers import NotUnderstood, read_number
from hit_viewer.widgets.number_field import NumberField, Reasons
from hit_viewer.widgets.value_slider import ValueSlider

LOCALES = {"C": QLocale.c(), "de": QLocale(QLocale.Language.German, QLocale.Country.Germany)}


@pytest.fixture(params=LOCALES)
def mark(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(LOCALES[request.param])
    yield LOCALES[request.param].decimalPoint()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "unit", "expected"),
    [
        ("1,5", "", 1.5),
        ("1.5", "", 1.5),
        (" -0,25 ", "", -0.25),
        ("\u22121.5", "", -1.5),
        ("+2", "", 2.0),
        (".5", "", 0.5),
        ("5,", "", 5.0),
        ("1e-1", "", 0.1),
        ("178,5", "cm", 178.5),
        ("178.5 cm", "cm", 178.5),
        ("178.5cm", "cm", 178.5),
        ("1,785 m", "cm", 178.5),
        ("1785 mm", "cm", 178.5),
        ("0.4 CM", "mm", 4.0),
        ("45\u00b0", "\u00b0", 45.0),
        ("45 deg", "\u00b0", 45.0),
        ("0,95 g/cm\u00b3", "kg/l", 0.95),
        ("1,785", "cm", 1.785),
        ("40 %", "%", 40.0),
    ],
)
def test_both_marks_and_units_are_understood(mark: str, typed: str, unit: str, expected: float) -> None:
    assert read_number(typed, unit, decimals=3) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "Enter a number"),
        ("abc", "abc is not a number"),
        ("-", "is not a number"),
        ("1 2x", "several separators"),
        ("nan", "is not a number"),
        ("inf", "is not a number"),
        ("1e999", "between"),
        ("1.234,5", "several separators"),
        ("1,234.5", "several separators"),
        ("1 234", "several separators"),
        ("1'234", "several separators"),
        ("1,2,3", "several separators"),
        ("12 kg", "kg is not understood here: use cm, mm, m"),
        ("12 cm cm", "not understood here"),
        ("400", "between 10 and 300 cm"),
        ("4 m", "between 10 and 300 cm"),
        ("9,99", "between 10 and 300 cm"),
        ("\u0661\u0662", "is not a number"),
    ],
)
def test_what_is_not_understood_has_its_reason(mark: str, typed: str, reason: str) -> None:
    with pytest.raises(NotUnderstood, match=reason):
        read_number(typed, "cm", 10, 300)


def test_a_whole_number_is_not_cut() -> None:
    with pytest.raises(NotUnderstood, match="whole"):
        read_number("1.5", decimals=0)
    assert read_number("1.0", decimals=0) == 1


def test_numbers_are_shown_with_the_users_mark(mark: str) -> None:
    assert shown(-1.25, "+.2f") == f"-1{mark}25"
    assert put("{name} {value:.1f} l, {count} of v1.2", name="a.b", value=3.14, count=7) == f"a.b 3{mark}1 l, 7 of v1.2"


def typed(qtbot: QtBot, field: NumberField, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, key)


@pytest.fixture
def field(mark: str, qtbot: QtBot) -> NumberField:
    holder = QWidget()
    column = QVBoxLayout(holder)
    field, other = NumberField(10, 300, decimals=1, unit=" cm"), NumberField(0, 1)
    for widget in (field, other, Reasons(field)):
        column.addWidget(widget)
    field.setToolTip("Stature")
    field.setValue(170)
    qtbot.addWidget(holder)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    field.holder, field.other, field.reasons = holder, other, holder.findChild(Reasons)  # type: ignore[attr-defined]
    return field


@pytest.mark.parametrize("text", ["178,5", "178.5", "178.5 cm", "1,785 m"])
def test_return_takes_what_was_typed(field: NumberField, qtbot: QtBot, mark: str, text: str) -> None:
    with qtbot.waitSignal(field.valueChanged) as told:
        typed(qtbot, field, text)
    assert told.args == [178.5]
    assert field.text() == f"178{mark}5 cm"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
@pytest.mark.parametrize("text", ["400", "abc", "1.7.8", "12 kg", ""])
def test_what_is_wrong_stays_red_with_its_reason(field: NumberField, qtbot: QtBot, text: str, key: Qt.Key) -> None:
    told: list[float] = []
    field.valueChanged.connect(told.append)
    plain = field.palette().color(QPalette.ColorRole.Text)
    typed(qtbot, field, text, key)
    assert field.text() == text
    assert field.value() == 170
    assert told == []
    assert field.palette().color(QPalette.ColorRole.Text) != plain
    assert field.reason
    assert field.toolTip().startswith(field.reason)
    assert field.toolTip().endswith("Stature")
    assert field.reasons.isVisible()  # type: ignore[attr-defined]
    assert field.reasons.text().startswith(field.reason)  # type: ignore[attr-defined]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert (field.text(), field.value()) == (text, 170), "a step would lose what was typed"
    field.other.setFocus()  # type: ignore[attr-defined]
    assert field.text() == text
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text().startswith("170")
    assert (field.reason, field.toolTip()) == ("", "Stature")
    assert not field.reasons.isVisible()  # type: ignore[attr-defined]
    assert field.palette().color(QPalette.ColorRole.Text) == plain
    assert told == []


def test_a_mended_number_counts(field: NumberField, qtbot: QtBot) -> None:
    typed(qtbot, field, "1785")
    assert field.reason
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert not field.reason, "178 fits, and is no longer red"
    assert field.value() == 170, "but counts only when it is taken"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == 178


def test_typing_survives_a_value_from_elsewhere_and_escape_brings_that(field: NumberField, qtbot: QtBot) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "18")
    field.show_value(171)
    assert field.text() == "18"
    qtbot.keyClicks(field, "0")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == 180
    typed(qtbot, field, "900", Qt.Key.Key_Tab)
    field.show_value(172)
    assert (field.reason, field.value()) == ("", 172)
    assert field.text().startswith("172"), "another body is shown; what was wrong belonged to the one before"
    assert not field.reasons.isVisible()  # type: ignore[attr-defined]


def test_a_step_begins_at_what_was_typed(field: NumberField, qtbot: QtBot) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "180,5")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 181.5


def test_a_value_beyond_what_may_be_typed_is_shown_as_it_is(qtbot: QtBot, mark: str) -> None:
    slider = ValueSlider("Tall", -3, 3, limit=5)
    qtbot.addWidget(slider)
    slider.show_value(7.25)
    assert slider.number.text() == f"7{mark}25"
    typed(qtbot, slider.number, "7")
    assert "between -5 and 5" in slider.number.reason
    slider.reset()
    assert not slider.number.reason


def test_undo_belongs_to_the_document_unless_something_is_typed(viewer: Viewer, qtbot: QtBot) -> None:
    sliders = viewer.window.shape_panel.sliders
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    typed(qtbot, sliders[0].number, "1,5")
    typed(qtbot, sliders[1].number, "-0.5")
    assert viewer.session.state.betas[:2] == (1.5, -0.5)
    field = sliders[1].number
    qtbot.keyClicks(field, "2")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not field.is_typing
    assert viewer.session.state.betas[:2] == (1.5, -0.5), "the typing is taken back first"
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(field, Qt.Key.Key_Z, control)
    assert viewer.session.state.betas[:2] == (1.5, 0.0)
    qtbot.keyClick(field, Qt.Key.Key_Z, control)
    assert viewer.session.state.betas[:2] == (0.0, 0.0)
    qtbot.keyClick(field, Qt.Key.Key_Y, control)
    qtbot.keyClick(field, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert viewer.session.state.betas[:2] == (1.5, -0.5)
    assert field.hasFocus()


def test_only_one_field_is_called_height(viewer: Viewer) -> None:
    names = [field.accessibleName() for field in viewer.window.findChildren(NumberField)]
    assert names.count("Height") == 1
    assert all(names)
