"""What a slider's groove tells."""

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from hit_viewer.widgets.value_slider import ValueSlider


def colored(slider: ValueSlider) -> tuple[int, int]:
    """Columns of the groove in the highlight's colour, left and right of the middle; the handle's own left out."""
    picture = slider.slider.grab().toImage()
    row = slider.slider.height() // 2
    wanted = slider.palette().color(QPalette.ColorRole.Highlight)
    found = [x for x in range(picture.width()) if QColor(picture.pixel(x, row)) == wanted]
    middle = slider.slider.place_of(0.0)
    return sum(x < middle - 1 for x in found), sum(x > middle + 1 for x in found)


@pytest.mark.parametrize("value", [-2.0, 0.0, 1.5])
def test_a_groove_is_coloured_from_zero_to_the_handle(qtbot: QtBot, value: float) -> None:
    slider = ValueSlider("", -3.0, 3.0, limit=5.0, reach=2.0, fills_from=0.0)
    qtbot.addWidget(slider)
    slider.resize(500, 30)
    slider.show()
    qtbot.waitExposed(slider)
    slider.show_value(value)
    left, right = colored(slider)
    handle = 12
    long = abs(slider.slider.place_of(value) - slider.slider.place_of(0.0)) - handle
    assert left >= long if value < 0 else left == 0
    assert right >= long if value > 0 else right == 0
