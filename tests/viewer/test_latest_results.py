"""What is shown belongs to the state, or is greyed and says that it does not."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from conftest import settled
from fake_computation import FakeComputation
from PySide6.QtGui import QBrush
from pytestqt.qtbot import QtBot

from hit_core.axes import AXES
from hit_core.errors import InputError
from hit_viewer.app import Viewer
from hit_viewer.document.edits import Session
from hit_viewer.texts import window as texts
from hit_viewer.worker.latest_results import PARTS, LatestResults, Standing
from hit_viewer.worker.requests import request_for
from hit_viewer.worker.results import Numbers, SlicePicture

BETAS = (1.0,) + (0.0,) * 9
VALUES = ("frame", "numbers", "profile")


def greyed(viewer: Viewer) -> bool:
    """Whether the table, the girths, the profile and the slices say that they belong to another body."""
    window = viewer.window
    table, tips = window.numbers_panel.table, texts.STANDING_TIPS
    found = {
        table.item(0, 1).foreground() != QBrush(),
        table.horizontalHeaderItem(0).text() == texts.STANDING["before"],
        window.profile_plot.accessibleDescription() == tips["before"],
    }
    for box in window.numbers_panel.measures.values():
        faint = box.lineEdit().palette().text().color() == window.palette().placeholderText().color()
        found |= {faint, box.accessibleDescription() == tips["before"]}
    for axis, view in window.slices_panel.views.items():
        if axis in window.wanted_slices():
            found |= {view.standing_word() == texts.STANDING_SLICE["before"]}
    assert len(found) == 1, found
    return found.pop()


@pytest.fixture
def stuck(computation: FakeComputation) -> Callable[[], None]:
    """Let the computation wait until the gate is opened."""
    return computation.gate.clear


def test_all_that_is_shown_is_greyed_until_the_new_comes(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot, stuck: Callable[[], None]
) -> None:
    shown, facts = viewer.results, viewer.window.status.facts
    assert shown.everything is Standing.EXACT
    assert not greyed(viewer)
    assert "exact" in facts.text()
    stuck()
    viewer.session.update(betas=BETAS)
    assert greyed(viewer)
    assert "exact" not in facts.text()
    assert texts.STATUS["before"] in facts.text()
    computation.gate.set()
    qtbot.waitUntil(lambda: settled(viewer))
    assert not greyed(viewer)
    assert "exact" in facts.text()


def test_undo_to_what_was_computed_is_fresh_again(viewer: Viewer, stuck: Callable[[], None]) -> None:
    stuck()
    viewer.session.update(betas=BETAS)
    assert greyed(viewer)
    viewer.session.undo()
    assert not greyed(viewer)


def test_exact_is_said_only_when_every_visible_slice_is(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, plain = threading.Event(), computation.slice

    def slow(request: object, axis: str, exact: bool, stop: Callable[[], None]) -> SlicePicture:
        if exact and axis == "sagittal":
            gate.wait(20)
        return plain(request, axis, exact, stop)  # type: ignore[arg-type]

    monkeypatch.setattr(computation, "slice", slow)
    viewer.session.update(betas=BETAS)
    view = viewer.window.slices_panel.views["sagittal"]
    numbers = lambda: viewer.results.of("frame", "numbers", "axial") is Standing.EXACT  # noqa: E731
    qtbot.waitUntil(lambda: numbers() and view.standing_word() == texts.STANDING_SLICE["about"])
    assert viewer.view.scene.frame is not None
    assert viewer.view.scene.frame.exact
    assert texts.STATUS["about"] in viewer.window.status.facts.text()
    gate.set()
    qtbot.waitUntil(lambda: settled(viewer))
    assert view.standing_word() == ""
    assert texts.STATUS["exact"] in viewer.window.status.facts.text()


def test_a_plane_that_moved_greys_its_slice_alone(viewer: Viewer, stuck: Callable[[], None], qtbot: QtBot) -> None:
    planes = viewer.session.state.planes
    viewer.session.update(planes=planes.moved("frontal", position=0.05))
    standings = {part: viewer.results.of(part) for part in (*VALUES, *AXES)}
    assert standings.pop("frontal") is not Standing.EXACT
    assert set(standings.values()) == {Standing.EXACT}


def test_a_failed_computation_leaves_old_values_greyed(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot
) -> None:
    computation.error = InputError("betas: this body cannot be computed.")
    viewer.session.update(betas=BETAS)
    qtbot.waitUntil(lambda: viewer.files.dialog is not None)
    assert greyed(viewer)
    assert "exact" not in viewer.window.status.facts.text()
    viewer.files.dialog.close()


def _numbers(results: LatestResults, exact: bool) -> Numbers:
    return Numbers(results.request, (), 70.0, 1.7, exact=exact)


def test_in_a_drag_values_of_a_moment_ago_are_about_right_and_older_ones_are_not(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr("hit_viewer.worker.latest_results.time.monotonic", lambda: now[0])
    session = Session()
    results = LatestResults(session)

    def drag(value: float, seconds: float) -> None:
        now[0] += seconds
        session.update(betas=(value, *BETAS[1:]), drag=True)

    results.take_numbers(_numbers(results, exact=True))
    assert results.of("numbers") is Standing.EXACT
    drag(0.1, 0.03)
    assert results.of("numbers") is Standing.BEFORE  # an exact value of before the drag follows nothing
    results.take_numbers(_numbers(results, exact=False))
    assert results.of("numbers") is Standing.ABOUT
    drag(0.2, 0.03)
    drag(0.3, 0.1)
    assert results.of("numbers") is Standing.ABOUT
    drag(0.4, 0.5)
    drag(0.5, 0.03)
    assert results.of("numbers") is Standing.BEFORE
    results.take_numbers(_numbers(results, exact=False))
    drag(0.6, 0.03)
    assert results.of("numbers") is Standing.ABOUT
    session.end_drag()
    assert results.of("numbers") is Standing.BEFORE  # at rest only the present body's count


def test_the_table_follows_a_drag_of_the_shape_and_says_so(viewer: Viewer, qtbot: QtBot) -> None:
    session, table = viewer.session, viewer.window.numbers_panel.table
    head, volume = table.horizontalHeaderItem(0), lambda: table.item(0, 1).text()
    for value in (0.5, 1.0, 1.5):
        before = volume()
        session.update(betas=(value, *BETAS[1:]), drag=True)
        assert table.item(0, 1).foreground() != QBrush() or head.text() == texts.STANDING["about"]
        qtbot.waitUntil(lambda before=before: volume() != before)
        if viewer.results.of("numbers") is Standing.ABOUT:  # else the drag paused for so long that it is exact
            assert head.text() == texts.STANDING["about"]
            assert table.item(0, 1).foreground() == QBrush()
    session.end_drag()
    qtbot.waitUntil(lambda: settled(viewer))
    assert head.text() == texts.STANDING["exact"]


def test_volumes_stand_in_a_drag_of_the_pose_but_not_what_they_say_of_it(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = computation.numbers
    monkeypatch.setattr(computation, "numbers", lambda *given: replace(plain(*given), shown_l={"body": 1.0}))
    viewer.session.update(betas=BETAS)
    qtbot.waitUntil(lambda: settled(viewer))
    panel = viewer.window.numbers_panel
    assert "1.0\xa0l" in panel.remark.text()
    computation.gate.clear()
    viewer.session.update(body_pose=(0.1,) * 69, drag=True)
    assert viewer.results.of("numbers") is Standing.EXACT
    assert panel.table.item(0, 1).foreground() == QBrush()
    assert "1.0\xa0l" not in panel.remark.text()


def test_another_model_of_the_same_name_makes_everything_old(viewer: Viewer, stuck: Callable[[], None]) -> None:
    stuck()
    viewer.results.take_model(viewer.results.facts)
    assert greyed(viewer)


def test_each_result_knows_what_it_answers(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.tools.measure_at_crosshair()
    viewer.tools.laying.angle("left_knee")
    viewer.session.update(skin_colors="thickness")
    viewer.session.update(pinned=viewer.session.state.as_pinned)
    qtbot.waitUntil(lambda: viewer.results.everything is Standing.EXACT)
    state, results = viewer.session.state, viewer.results._results
    assert set(results) >= set(PARTS) - {"frontal", "sagittal", "axial"}
    for name, changes in {
        "betas": {"betas": BETAS},
        "body_pose": {"body_pose": (0.1,) * 69},
        "model": {"model": "phantom_female"},
        "space": {"space": "shaped"},
    }.items():
        other = request_for(replace(state, **changes))
        # Volumes, girths, regions and maps of the skin are those in the standard pose: only the shape changes them.
        kept = ("pinned", "numbers", "regions", "skin_map") if name in ("body_pose", "space") else ("pinned",)
        assert not any(result.fits(other) for part, result in results.items() if part not in kept), name
        for part in ("numbers", "regions", "skin_map"):
            assert results[part].fits(other) == (part in kept)
    assert not results["pinned"].fits(request_for(replace(state, space="shaped")))
    assert results["pinned"].fits(request_for(replace(state, betas=BETAS)))


def test_a_drag_that_is_millimetres_off_says_so(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, off_mm = computation.frame, {"now": 3.2}
    monkeypatch.setattr(
        computation,
        "frame",
        lambda request, exact: replace(plain(request, exact), off_mm=0.0 if exact else off_mm["now"]),
    )
    warning = viewer.window.status.warning
    viewer.session.update(betas=BETAS, drag=True)
    qtbot.waitUntil(lambda: texts.OFF.format(value=3.2) in warning.text())
    off_mm["now"] = 0.9
    viewer.session.update(betas=(1.2, *BETAS[1:]), drag=True)
    qtbot.waitUntil(lambda: "off while dragging" not in warning.text())
    off_mm["now"] = 3.2
    viewer.session.update(betas=(1.3, *BETAS[1:]), drag=True)
    qtbot.waitUntil(lambda: "off while dragging" in warning.text())
    viewer.session.end_drag()
    qtbot.waitUntil(lambda: settled(viewer))
    assert "off while dragging" not in warning.text()
