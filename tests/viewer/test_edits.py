"""Updates, drags, undo and redo."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from hit_viewer.document.edits import Session
from hit_viewer.document.state import ViewerState


def _beta(session: Session, value: float, drag: bool = False) -> None:
    session.update(betas=session.state.with_beta(0, value), drag=drag, label="beta")


def test_update_says_what_changed_and_nothing_else() -> None:
    session = Session()
    seen: list[tuple[ViewerState, ViewerState]] = []
    session.changed.connect(lambda old, new: seen.append((old, new)))
    before = session.state
    _beta(session, 1.0)
    _beta(session, 1.0)
    assert seen == [(before, session.state)]
    assert before.betas[0] == 0.0


def test_a_whole_drag_is_one_undo_step() -> None:
    session = Session()
    rests: list[bool] = []
    session.rested.connect(lambda: rests.append(True))
    for value in (0.1, 0.5, 1.5):
        _beta(session, value, drag=True)
    assert session.dragging
    session.end_drag()
    session.end_drag()
    assert rests == [True]
    _beta(session, 2.0)
    session.undo()
    assert session.state.betas[0] == 1.5
    session.undo()
    assert session.state.betas[0] == 0.0
    assert not session.can_undo
    session.redo()
    session.redo()
    assert session.state.betas[0] == 2.0
    assert not session.can_redo


def test_an_edit_forgets_what_was_undone() -> None:
    session = Session()
    _beta(session, 1.0)
    session.undo()
    assert session.redo_label == "beta"
    _beta(session, 0.5)
    assert not session.can_redo


def test_playing_frames_are_no_undo_steps() -> None:
    session = Session()
    session.update(undoable=False, betas=(1.0,) * 10)
    assert not session.can_undo


def test_modified_until_saved() -> None:
    session = Session()
    assert not session.is_modified
    _beta(session, 1.0)
    assert session.is_modified
    session.mark_saved()
    assert not session.is_modified
    session.undo()
    assert session.is_modified
    session.open(ViewerState(model="other"))
    assert not session.is_modified


def test_opening_is_a_step_that_brings_the_former_work_back_with_its_file() -> None:
    session = Session()
    _beta(session, 1.0)
    session.mark_saved(Path("a.hitsession"))
    _beta(session, 2.0)
    work = session.state
    session.open(ViewerState(model="other"), Path("b.hitsession"), "opened")
    assert (session.file, session.is_modified, session.undo_label) == (Path("b.hitsession"), False, "opened")
    _beta(session, 0.5)
    session.undo()
    session.undo()
    assert session.state == work
    assert (session.file, session.is_modified) == (Path("a.hitsession"), True)
    session.redo()
    assert (session.file, session.is_modified) == (Path("b.hitsession"), False)
    session.undo()
    session.undo()
    assert (session.file, session.is_modified) == (Path("a.hitsession"), False)


@given(st.lists(st.one_of(st.floats(-2, 2, width=16), st.sampled_from(["undo", "redo", "drag", "end"])), max_size=30))
def test_undoing_everything_gives_the_first_state(actions: list[object]) -> None:
    session = Session()
    first = session.state
    for action in actions:
        if isinstance(action, float):
            _beta(session, action)
        elif action == "drag":
            _beta(session, session.state.betas[0] + 0.125, drag=True)
        elif action == "end":
            session.end_drag()
        else:
            getattr(session, str(action))()
    last = session.state
    steps = 0
    while session.can_undo:
        session.undo()
        steps += 1
    assert session.state == first
    for _ in range(steps):
        session.redo()
    if not any(action == "undo" for action in actions):
        assert session.state == last
