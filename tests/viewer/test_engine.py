"""The worker: latest wins, coarse then exact, errors and jobs."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fake_computation import FakeComputation
from pytestqt.qtbot import QtBot

from hit_core.breathing import breathe, breathing
from hit_core.errors import InputError
from hit_viewer.document.cut_open import Opening
from hit_viewer.document.state import ViewerState
from hit_viewer.worker.engine import Engine
from hit_viewer.worker.jobs import Failure, Job
from hit_viewer.worker.requests import Request, request_for
from hit_viewer.worker.results import Frame, Numbers, SlicePicture


@pytest.fixture
def engine(computation: FakeComputation, qtbot: QtBot) -> Iterator[Engine]:
    engine = Engine(computation)
    yield engine
    computation.gate.set()
    engine.close()
    assert engine.is_closed


def _show(engine: Engine, beta: float, dragging: bool = False, planes: tuple[str, ...] = ()) -> None:
    state = ViewerState(betas=(beta,) + (0.0,) * 9, opening=Opening("closed"))
    engine.show(request_for(state), planes, dragging=dragging)


def test_coarse_first_then_exact_then_numbers(engine: Engine, computation: FakeComputation, qtbot: QtBot) -> None:
    with qtbot.waitSignal(engine.exact_reached):
        _show(engine, 0.5, planes=("axial",))
    kinds = [(entry[0], entry[-1]) for entry in computation.log]
    assert kinds[0][0] == "load"
    assert [kind for kind, _ in kinds[1:]] == ["frame", "slice", "frame", "numbers", "slice", "regions"]
    assert [exact for kind, exact in kinds if kind in ("frame", "slice")] == [False, False, True, True]


def test_the_latest_request_wins(engine: Engine, computation: FakeComputation, qtbot: QtBot) -> None:
    computation.gate.clear()
    for number in range(50):
        _show(engine, number / 10)
    with qtbot.waitSignal(engine.exact_reached, timeout=10_000):
        computation.gate.set()
    betas = [entry[1][0] for entry in computation.log if entry[0] == "frame"]
    assert betas[-1] == 4.9
    assert len(set(betas)) <= 2


def test_a_reload_while_a_model_loads_is_not_lost(engine: Engine, computation: FakeComputation, qtbot: QtBot) -> None:
    computation.gate.clear()
    _show(engine, 0.5)
    qtbot.waitUntil(lambda: not engine._queue.is_waiting)
    engine.reload()
    with qtbot.waitSignal(engine.exact_reached, timeout=10_000):
        computation.gate.set()
    qtbot.waitUntil(lambda: engine.is_idle)
    assert [entry[0] for entry in computation.log].count("load") == 2


def test_a_reload_before_anything_is_shown_waits(engine: Engine, computation: FakeComputation, qtbot: QtBot) -> None:
    engine.reload()
    qtbot.waitUntil(lambda: engine._queue.is_waiting and engine.is_idle)  # the worker sleeps
    with qtbot.waitSignal(engine.exact_reached, timeout=10_000):
        _show(engine, 0.5)
    assert [entry[0] for entry in computation.log].count("load") == 1


def test_only_coarse_results_while_dragging(engine: Engine, computation: FakeComputation, qtbot: QtBot) -> None:
    frames: list[Frame] = []
    engine.frame_ready.connect(frames.append)
    for number in range(8):
        _show(engine, number / 10, dragging=True)
        qtbot.waitUntil(lambda number=number: bool(frames) and frames[-1].request.betas[0] == number / 10)
        assert not frames[-1].exact
    qtbot.waitUntil(lambda: frames[-1].exact)  # a drag that pauses gets its exact result


def test_numbers_follow_a_drag_of_the_shape_and_need_not_follow_one_of_the_pose(
    engine: Engine, computation: FakeComputation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hit_viewer.worker.table_pace.PICTURES_SHARE", 0.0)
    found: list[Numbers] = []
    engine.numbers_ready.connect(found.append)
    for number in range(5):
        _show(engine, number / 10, dragging=True)
        qtbot.waitUntil(lambda number=number: bool(found) and found[-1].request.betas[0] == number / 10)
        assert not found[-1].exact
    with qtbot.waitSignal(engine.exact_reached):
        _show(engine, 0.4)
    assert found[-1].exact
    found.clear()
    pose = (0.3,) + (0.0,) * 68
    request = request_for(ViewerState(betas=(0.4,) + (0.0,) * 9, body_pose=pose))
    with qtbot.waitSignal(engine.exact_reached):
        engine.show(request, (), dragging=True)  # a pause, in which the profile follows
    assert [numbers.exact for numbers in found] == [True]


def test_a_drag_shows_a_cut_at_once_and_the_occupancy_next(
    engine: Engine, computation: FakeComputation, qtbot: QtBot
) -> None:
    shown: list[SlicePicture] = []
    engine.slice_ready.connect(shown.append)
    for number in range(6):  # the last request, not only the last at rest, is evaluated
        planes = ViewerState().planes.moved("axial", position=0.01 * number)
        state = ViewerState(betas=(number / 10,) + (0.0,) * 9, planes=planes)
        engine.show(request_for(state), ("axial",), dragging=True)
        here = 0.01 * number
        qtbot.waitUntil(lambda here=here: bool(shown) and shown[-1].position == here and shown[-1].evaluated)
    kinds = [entry[0] for entry in computation.log if entry[0] in ("slice", "checked")]
    assert kinds[:4] == ["slice", "checked", "slice", "checked"]


def test_a_drag_goes_on_in_the_middle_of_a_slice(
    engine: Engine, computation: FakeComputation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = computation.slice

    def overtaken(request: Request, axis: str, exact: bool, stop: Callable[[], None]) -> SlicePicture:
        if request.betas[0] == 0.1 and not exact:
            _show(engine, 0.2, dragging=True, planes=("axial",))
        return plain(request, axis, exact, stop)

    monkeypatch.setattr(computation, "slice", overtaken)
    with qtbot.waitSignal(engine.exact_reached):
        _show(engine, 0.1, dragging=True, planes=("axial",))
    log = [entry for entry in computation.log if entry[0] != "numbers"]
    kinds = [entry[:1] + entry[1][:1] if entry[0] == "frame" else entry[:1] for entry in log]
    assert kinds[:4] == [("load",), ("frame", 0.1), ("frame", 0.2), ("slice",)]
    assert [entry for entry in computation.log if entry[0] == "frame" and not entry[2]][2:] == []  # none twice


def test_slices_become_exact_in_the_order_asked_for(engine: Engine, computation: FakeComputation, qtbot: QtBot) -> None:
    for planes in (("sagittal", "axial"), ("axial", "sagittal")):
        computation.log.clear()
        with qtbot.waitSignal(engine.exact_reached):
            _show(engine, len(planes[0]) / 10, planes=planes)
        exact = [entry[1] for entry in computation.log if entry[0] == "slice" and entry[-1]]
        assert tuple(exact) == planes


def test_a_moved_plane_computes_no_surface(engine: Engine, computation: FakeComputation, qtbot: QtBot) -> None:
    state = ViewerState()
    with qtbot.waitSignal(engine.exact_reached):
        engine.show(request_for(state), ("axial", "frontal"), dragging=False)
    computation.log.clear()
    moved = replace(state, planes=state.planes.moved("axial", position=0.1))
    with qtbot.waitSignal(engine.exact_reached):
        engine.show(request_for(moved), ("axial", "frontal"), dragging=False)
    assert [entry[:2] for entry in computation.log] == [("slice", "axial"), ("slice", "axial")]


def test_an_error_is_told_and_the_engine_goes_on(engine: Engine, computation: FakeComputation, qtbot: QtBot) -> None:
    computation.error = InputError("betas: expected ten numbers, found none.")
    with qtbot.waitSignal(engine.failed) as signal:
        _show(engine, 0.5)
    assert signal.args[0].sentence == "betas: expected ten numbers, found none."
    with qtbot.waitSignal(engine.exact_reached):
        _show(engine, 0.6)


def test_unexpected_errors_and_memory_get_a_sentence(
    engine: Engine, computation: FakeComputation, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    computation.error = ZeroDivisionError("by zero")
    with qtbot.waitSignal(engine.failed) as signal:
        _show(engine, 0.5)
    assert "ZeroDivisionError" in signal.args[0].sentence
    assert "ZeroDivisionError" in caplog.text
    computation.error = MemoryError()
    with qtbot.waitSignal(engine.failed) as signal:
        _show(engine, 0.6)
    assert "memory" in signal.args[0].sentence


def test_results_are_delivered_on_the_windows_thread(engine: Engine, qtbot: QtBot) -> None:
    threads: list[int] = []
    engine.frame_ready.connect(lambda frame: threads.append(threading.get_ident()))
    with qtbot.waitSignal(engine.exact_reached):
        _show(engine, 0.5)
    assert set(threads) == {threading.get_ident()}


def test_a_job_reports_progress_and_its_result(engine: Engine, qtbot: QtBot, tmp_path: Path) -> None:
    shares: list[float] = []
    results: list[list[Path]] = []
    engine.job_progress.connect(lambda job, share, what: shares.append(share))
    request = request_for(ViewerState())
    job = Job(
        "x", lambda work, progress: work.export("meshes", request, tmp_path / "a.obj", {}, progress), results.append
    )
    with qtbot.waitSignal(engine.job_finished):
        engine.submit(job)
    qtbot.waitUntil(lambda: bool(results))
    assert results == [[tmp_path / "a.obj"]]
    assert shares
    assert shares == sorted(shares)


def test_pictures_and_short_jobs_are_served_between_the_steps_of_a_long_job(
    engine: Engine, computation: FakeComputation, qtbot: QtBot
) -> None:
    frames: list[Frame] = []
    ended: list[str] = []
    engine.frame_ready.connect(frames.append)
    begun, go_on = threading.Event(), threading.Event()

    def work(work: object, progress: Callable[[float, str], None]) -> str:
        begun.set()
        while not go_on.is_set():
            progress(0.5, "long")
        return "long"

    engine.submit(Job("long", work, ended.append, long=True))
    engine.submit(Job("second", lambda work, progress: "second", ended.append, long=True))
    qtbot.waitUntil(begun.is_set)
    for number in (1, 2):  # a drag goes on meanwhile; at its end all becomes exact
        _show(engine, number / 10, dragging=True)
        qtbot.waitUntil(lambda number=number: bool(frames) and frames[-1].request.betas[0] == number / 10)
    with qtbot.waitSignal(engine.exact_reached):
        _show(engine, 0.3)
    engine.submit(Job("short", lambda work, progress: "short", ended.append))
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == ["short"]
    assert not engine.is_idle
    go_on.set()
    qtbot.waitUntil(lambda: ended == ["short", "long", "second"])
    qtbot.waitUntil(lambda: engine.is_idle)


def test_a_picture_in_between_is_not_interrupted_itself(
    engine: Engine, computation: FakeComputation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, depth, deepest = computation.frame, 0, 0

    def frame(request: Request, exact: bool) -> Frame:
        nonlocal depth, deepest
        depth += 1
        deepest = max(deepest, depth)
        breathe()  # as every network does
        depth -= 1
        return plain(request, exact)

    def work(work: object, progress: Callable[[float, str], None]) -> None:
        with breathing(lambda: progress(0.5, "long")):
            for number in range(8):
                _show(engine, number / 10, dragging=True)
                breathe()

    monkeypatch.setattr(computation, "frame", frame)
    with qtbot.waitSignal(engine.job_finished):
        engine.submit(Job("long", work, long=True))
    assert [entry[1][0] for entry in computation.log if entry[0] == "frame"] == [number / 10 for number in range(8)]
    assert deepest == 1


def test_a_jobs_own_model_is_not_told_to_the_window(engine: Engine, computation: FakeComputation, qtbot: QtBot) -> None:
    told: list[str] = []
    engine.model_ready.connect(lambda facts: told.append(facts.name))
    with qtbot.waitSignal(engine.exact_reached):
        _show(engine, 0.5)
    for name in ("long", "frame", "frame"):
        with qtbot.waitSignal(engine.job_finished):
            engine.submit(Job(name, lambda work, progress: None, model="phantom_female", long=name == "long"))
    with qtbot.waitSignal(engine.exact_reached):
        _show(engine, 0.6)
    loaded = [entry[1] for entry in computation.log if entry[0] == "load"]
    assert loaded == ["phantom_male", "phantom_female", "phantom_male"]
    assert told == ["phantom_male", "phantom_male"]


def test_a_cancelled_job_leaves_nothing(
    engine: Engine, computation: FakeComputation, qtbot: QtBot, tmp_path: Path
) -> None:
    failures: list[Failure] = []
    computation.gate.clear()
    request = request_for(ViewerState())
    job = Job(
        "x",
        lambda work, progress: work.export("meshes", request, tmp_path / "a.obj", {}, progress),
        failed=failures.append,
    )
    engine.submit(job)
    qtbot.waitUntil(computation.begun.is_set)
    assert list(tmp_path.iterdir()) != []  # it writes beside the target
    with qtbot.waitSignal(engine.job_finished):
        job.cancel()
        computation.gate.set()
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].cancelled
    assert list(tmp_path.iterdir()) == []


def test_close_in_the_middle_of_work(computation: FakeComputation, qtbot: QtBot) -> None:
    engine = Engine(computation)
    computation.delay_s = 0.05
    request = request_for(ViewerState())
    engine.submit(Job("x", lambda work, progress: work.export("meshes", request, Path("never.obj"), {}, progress)))
    qtbot.waitUntil(computation.begun.is_set)
    _show(engine, 0.3)
    engine.close()
    assert engine.is_closed
    assert not Path("never.obj").exists()


def test_what_a_job_answers_to_goes_on_the_windows_thread(engine: Engine, qtbot: QtBot) -> None:
    gone: list[threading.Thread] = []

    class Widget:
        def __del__(self) -> None:
            gone.append(threading.current_thread())

    def submit() -> None:
        widget = Widget()
        engine.submit(Job("export", lambda computation, progress: None, lambda result: repr(widget)))

    for _ in range(5):
        with qtbot.waitSignal(engine.job_finished):
            submit()
        qtbot.waitUntil(lambda: engine.is_idle)
    assert gone
    assert set(gone) == {threading.main_thread()}
