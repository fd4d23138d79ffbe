"""Lines and outlines drawn in slices by mouse, in a real window."""

import csv
import io
from pathlib import Path

import numpy as np
import pytest
from conftest import settled
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot
from test_rulers_tool import texts_of

from hit_core import load_model
from hit_core.body.poses import POSES
from hit_core.errors import InputError
from hit_viewer.app import Viewer
from hit_viewer.document.rulers import Ruler
from hit_viewer.document.state import ViewerState
from hit_viewer.widgets import slice_marks
from hit_viewer.widgets.slice_view import SliceView
from hit_viewer.worker.requests import request_for
from hit_viewer.worker.results import TakenRuler
from hit_viewer.worker.ruler_texts import ruler_text, ruler_tip
from hit_viewer.worker.rulers import taken_in_slice

LEFT = Qt.MouseButton.LeftButton
SQUARE = ((-0.05, 0.1, -0.05), (0.05, 0.1, -0.05), (0.05, 0.1, 0.05), (-0.05, 0.1, 0.05))


def at(view: SliceView, place: tuple[float, float, float]) -> QPoint:
    placement = view.placement
    return placement.to_screen.map(QPointF(*placement.plane_point(place))).toPoint()


@pytest.fixture
def axial(viewer: Viewer, qtbot: QtBot) -> SliceView:
    viewer.session.update(planes=viewer.session.state.planes.moved("axial", position=0.1))
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    return viewer.window.slices_panel.views["axial"]


def test_a_dragged_line_tells_its_tissues(viewer: Viewer, axial: SliceView, qtbot: QtBot, artifacts: Path) -> None:
    planes = viewer.session.state.planes
    viewer.window.numbers_panel.rulers.modes["line"].click()
    assert not viewer.view.measuring
    start, end = at(axial, (-0.1, 0.1, 0.0)), at(axial, (0.1, 0.1, 0.0))
    qtbot.mousePress(axial, LEFT, pos=start)
    qtbot.mouseMove(axial, end)
    assert len(axial.marks.corners) == 1
    qtbot.mouseRelease(axial, LEFT, pos=end)
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    (ruler,) = viewer.session.state.rulers
    assert (ruler.kind, ruler.axis, ruler.name) == ("line", "axial", "Line 1")
    assert np.array(ruler.corners) == pytest.approx(np.array([(-0.1, 0.1, 0.0), (0.1, 0.1, 0.0)]), abs=0.004)
    length = 100 * np.linalg.norm(np.subtract(*ruler.corners))
    assert texts_of(viewer)[0][1] == f"{length:.1f} cm: AT {2 * length:.0f}  LT {8 * length:.0f} mm"
    assert viewer.session.state.planes == planes  # the crosshair stays while something is drawn
    axial.grab().save(str(artifacts / "line_in_slice.png"))
    shot = axial.grab().toImage()
    green = [shot.pixelColor(x, start.y()) for x in range(start.x() + 8, end.x() - 8)]
    assert sum(color.green() > 200 and color.red() < 190 and color.blue() < 160 for color in green) > 20
    viewer.session.update(planes=planes.moved("axial", position=0.2))
    assert not ruler.lies_in("axial", 0.2)
    tree = viewer.window.numbers_panel.rulers.list
    tree.itemClicked.emit(tree.topLevelItem(0), 0)
    assert viewer.session.state.planes["axial"].position == pytest.approx(0.1)
    axial.setFocus()
    qtbot.keyClick(axial, Qt.Key.Key_Escape)
    assert axial.marks.kind == ""
    qtbot.mouseClick(axial, LEFT, pos=end)
    assert viewer.session.state.planes != planes
    assert len(viewer.session.state.rulers) == 1


def test_what_several_lines_say_is_written_in_one_size(
    viewer: Viewer, axial: SliceView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heights: list[float] = []

    def watched(font: QFont) -> QFontMetricsF:
        heights.append(QFontMetricsF(font).height())
        return QFontMetricsF(font)

    lines = tuple(
        Ruler("line", f"Line {number}", axis="axial", corners=((-0.1, 0.1, 0.02 * number), (0.1, 0.1, 0.02 * number)))
        for number in range(3)
    )
    monkeypatch.setattr(slice_marks, "QFontMetricsF", watched)
    viewer.session.update(rulers=lines)
    axial.grab()
    assert len(heights) >= 3
    assert len(set(heights)) == 1


def test_an_outline_is_closed_at_its_first_corner_or_by_a_double_click(
    viewer: Viewer, axial: SliceView, qtbot: QtBot
) -> None:
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.window, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    for place in (*SQUARE, SQUARE[0]):
        qtbot.mouseClick(axial, LEFT, pos=at(axial, place))
    (ruler,) = viewer.session.state.rulers
    assert np.array(ruler.corners) == pytest.approx(np.array(SQUARE), abs=0.004)
    for place in SQUARE[:3]:
        qtbot.mouseClick(axial, LEFT, pos=at(axial, place))
    qtbot.mouseDClick(axial, LEFT, pos=at(axial, SQUARE[2]))
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    assert [len(ruler.corners) for ruler in viewer.session.state.rulers] == [4, 3]
    assert texts_of(viewer)[0] == ("Area 1", "100.0 cm\u00b2: LT 100.0")
    rows = list(csv.DictReader(io.StringIO(viewer.window.numbers_panel.tables()["measures"])))
    own = {row["name"]: row for row in rows if row["name"].startswith("own_")}
    assert (own["own_1"]["value"], own["own_1"]["unit"], own["own_1_LT"]["value"]) == ("100.0", "cm2", "100.0")
    assert own["own_1"]["note"] == "in the pose shown, axial slice at y = 10.0 cm"
    viewer.window.numbers_panel.rulers.modes["tape"].click()
    assert axial.marks.kind == ""
    viewer.actions.undo_action.trigger()
    assert len(viewer.session.state.rulers) == 1


@pytest.mark.parametrize(
    "values",
    [{"corners": SQUARE[:1]}, {"axis": ""}, {"axis": "z"}, {"corners": ((0.0, 0.0), (1.0, 1.0))}, {"kind": "area"}],
)
def test_what_is_no_line_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(InputError):
        Ruler(**{"kind": "line", "name": "A", "axis": "axial", "corners": SQUARE[:2], **values})


def test_what_the_model_says_of_them() -> None:
    model = load_model("phantom_male", device="cpu")
    body = model.body((0.0,) * 10, body_pose=POSES["A"])
    waist = float(body.joints[0, 3, 1])
    line = Ruler("line", "L", axis="axial", corners=((-0.4, waist, 0.0), (0.0, waist, 0.0)))
    taken = taken_in_slice(line, model, body, "posed")
    assert taken.metres == pytest.approx(0.4)
    assert taken.tissues["LT"] > taken.tissues["AT"] > 0.005
    assert "Along it: " in ruler_tip(line, taken)
    crossed = Ruler("area", "A", axis="axial", corners=tuple(SQUARE[number] for number in (0, 2, 1, 3)))
    nothing = taken_in_slice(crossed, model, body, "posed")
    assert nothing.area_m2 is None
    assert "crosses itself" in ruler_tip(crossed, nothing)
    long = Ruler("line", "L", axis="axial", corners=((-9.0, 0.0, 0.0), (9.0, 0.0, 0.0)))
    assert taken_in_slice(long, model, body, "posed").metres is None
    assert ruler_text(TakenRuler()) == "not on this body"
    assert request_for(ViewerState(rulers=(line,))).rulers[0].corners == line.corners
