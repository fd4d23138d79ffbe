"""Opening and saving, with their dialogs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from hit_core.body.files import BODY_SUFFIXES, save_body
from hit_core.errors import BodyFileError, HITError
from hit_core.fit.scan_files import SCAN_ENDINGS, is_photo_body, is_scan
from hit_viewer.document.edits import Session
from hit_viewer.document.models import models_of
from hit_viewer.document.playback import Playback
from hit_viewer.document.session_files import (
    BODY_ENDINGS,
    SESSION_ENDING,
    Opened,
    open_any,
    save_session_file,
    state_body,
)
from hit_viewer.document.shape_space import enlarged, model_for
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import bodies as body_texts
from hit_viewer.texts import help as help_texts
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.texts.window import model_title
from hit_viewer.window.body_opening import BodyOpening
from hit_viewer.window.dialogs import ErrorDialog, Question
from hit_viewer.window.examples import EXAMPLES
from hit_viewer.window.known_models import KnownModels
from hit_viewer.window.main_window import MainWindow
from hit_viewer.window.opening import Opening
from hit_viewer.window.smplx_conversion import SmplxConversion
from hit_viewer.worker.engine import Engine
from hit_viewer.worker.jobs import Failure
from hit_viewer.worker.reading import Reader

__all__ = ["FileActions"]

MAX_RECENT = 8
MOST_SHOWN = 300
"""Letters of a model's path that a question shows."""


class FileActions(QObject):
    """What the File menu does, but for exports."""

    recent_changed = Signal()
    scan_wanted = Signal(Path)
    """A file to open is a 3D scan."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        engine: Engine,
        playback: Playback,
        *,
        camera: Callable[[], dict[str, Any]],
        restore_camera: Callable[[dict[str, Any]], None],
        reader: Reader,
        settings: QSettings,
    ) -> None:
        super().__init__(window)
        self.results = window.results
        self.window, self.session, self.engine, self.settings = window, session, engine, settings
        self._camera, self.restore_camera = camera, restore_camera
        self.playback = playback
        self.dialog: ErrorDialog | None = None
        self._reported: tuple[str, str, object] = ("", "", None)
        self.question: Question | None = None
        """What is being asked about a file."""
        self.known = KnownModels(settings)
        self.opening = Opening(window, window.messages, reader, self.show_failure)
        self.bodies = BodyOpening(window, session, self.opening, settings, self._take_body, self._take_turned)
        self.smplx = SmplxConversion(window, session, reader, self._play, self.show_failure)
        self.bodies.answered.connect(self.smplx.begin)
        window.dropped.connect(self.open_file)
        window.model_panel.more.connect(self.choose_model)

    def may_close(self) -> bool:
        """Ask about unsaved changes; False keeps the window open."""
        if not self.session.is_modified:
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self.window,
            tr(texts.APP),
            tr(texts.UNSAVED),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        if answer == buttons.Save:
            self.save_session()
            return not self.session.is_modified
        return answer == buttons.Discard

    @property
    def folder(self) -> str:
        """Where files were opened last."""
        return self._folder("open")

    @property
    def person(self) -> str:
        """Name or code that a report gave the person, while the body on show is that report's."""
        return self._of_report(0)

    @property
    def date(self) -> str:
        """Day of the report or visit that the body on show is from, YYYY-MM-DD."""
        return self._of_report(1)

    def _of_report(self, which: int) -> str:
        *told, body = self._reported
        return str(told[which]) if _body_of(self.session.state) == body else ""

    # Opening.

    def choose_body(self) -> None:
        """Ask for a file and open it."""
        name, _ = QFileDialog.getOpenFileName(self.window, tr(texts.OPEN_BODY), self._folder("open"), _open_filters())
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Read a body, a session, or a picture that carries one, and show it; a bad file leaves everything as it is."""
        if is_scan(path):
            self._take(path, None)
        else:
            self.opening.read(path, partial(_open_unless_scan, path, self.session.state), partial(self._take, path))

    def _take(self, path: Path, opened: Opened | None) -> None:
        self._remember("open", path)
        if opened is None:
            self.scan_wanted.emit(path)
            return
        if opened.is_session:
            self.when_known(opened.state, path.name, partial(self._take_session, path, opened))
            return
        if not self.bodies.ask_angles(path, opened) and not self.bodies.ask_person(path, opened):
            self._take_body(path, opened)

    def _take_body(self, path: Path, opened: Opened) -> None:
        changes, told = self.with_model(dict(opened.changes))
        if opened.scale != 1:
            changes["betas"] = enlarged(changes["betas"], opened.scale, self.results.facts)
        self._show_changes(changes, tr(texts.STEP_OPEN))
        self._reported = opened.person, opened.date, _body_of(self.session.state)
        self._play(opened, path.name)
        notes = (*told, *opened.notes)
        self.window.opened_body.show(replace(opened.body, notes=notes) if opened.body is not None else None)
        self._say_opened(path, notes)
        if self.bodies.question is None:  # else once it is answered
            self.smplx.begin()

    def _take_turned(self, opened: Opened, changes: dict[str, Any]) -> None:
        self.session.update(label=tr(body_texts.STEP_UP), **changes)
        self._play(opened, self.session.state.body_name)

    def _play(self, opened: Opened, name: str) -> None:
        if opened.sequence is not None:
            self.playback.open(opened.sequence, name)
        else:
            self.playback.close()

    def open_example(self, name: str) -> None:
        """Show one of the bodies to begin with."""
        example, title = EXAMPLES[name], tr(help_texts.EXAMPLE_TITLES[name])
        try:
            changes = example.changes(title)
        except HITError as error:
            self.show_failure(Failure(error.told(), f"{type(error).__name__}: {error}"))
            return
        self.playback.close()
        self._show_changes(changes, tr(help_texts.STEP_EXAMPLE))
        if example.tab is not None:
            self.window.tabs.setCurrentIndex(example.tab)
        self.window.messages.say(tr(texts.OPENED, name=title))

    def _show_changes(self, changes: dict[str, Any], label: str) -> None:
        """Show what a file holds; where nothing was worked on, there is nothing to save then."""
        if self.session.is_modified or self.session.file is not None:
            self.session.update(label=label, **changes)
        else:
            self.session.open(replace(self.session.state, **changes), label=label)

    def _take_session(self, path: Path, opened: Opened, state: ViewerState, told: tuple[str, ...]) -> None:
        self.playback.close()
        file = path if path.suffix.lower() == SESSION_ENDING else None
        self.session.open(state, file, tr(texts.STEP_OPEN_SESSION))
        self.restore_camera(opened.camera)
        self._say_opened(path, (*told, *opened.notes))

    def _say_opened(self, path: Path, notes: tuple[str, ...]) -> None:
        self.window.messages.say(tr(texts.OPENED, name=path.name) + "".join(f"  {tr(note)}" for note in notes))

    def when_known(self, state: ViewerState, name: str, use: Callable[[ViewerState, tuple[str, ...]], object]) -> None:
        """Use a state from outside, and what to tell of it; models elsewhere than in known folders are asked about.

        Without a yes the present model takes their place, and nothing of them is touched.
        """
        unknown = [model for model in models_of(state) if not self.known.covers(model)]
        if not unknown:
            use(state, ())
            return

        def answered(yes: bool) -> None:
            self.question = None
            if yes:
                for model in unknown:
                    self.known.add(model)
                use(state, ())
            else:
                use(*self._without(state, unknown))

        models = ", ".join(model[:MOST_SHOWN] for model in unknown)
        self.question = Question(tr(texts.ASK_MODELS, name=name, models=models), answered, self.window)
        self.question.open()

    def _without(self, state: ViewerState, unknown: list[str]) -> tuple[ViewerState, tuple[str, ...]]:
        told = []
        if state.model in unknown:
            state = replace(state, model=self.session.state.model)
            told.append(tr(texts.MODELS_LEFT_OUT, model=model_title(state.model)))
        if state.pinned is not None and state.pinned.model in unknown:
            state = replace(state, pinned=None)
            told.append(tr(texts.PINNED_LEFT_OUT))
        return state, tuple(told)

    def with_model(self, changes: dict[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
        """Take the model of a body's gender where there is one, and say so."""
        facts, model, gender = self.results.facts, self.session.state.model, str(changes["gender"])
        choices = self.window.model_panel.choices
        listed = next((choice.gender for choice in choices if choice.name == model), "")
        own = facts.gender if facts is not None and facts.asked == model else listed
        chosen = model_for(gender, model, own, choices)
        if chosen == model:
            return self.bodies.with_model(changes, model, own, choices) if own != gender else (changes, ())
        return {**changes, "model": chosen}, (tr(texts.SHOWN_WITH, gender=gender, model=model_title(chosen)),)

    def choose_model(self) -> None:
        """Ask for a model folder."""
        name = QFileDialog.getExistingDirectory(self.window, tr(texts.OPEN_MODEL), self._folder("model"))
        if name:
            self._remember("model", Path(name), recent=False)
            self.known.add(name)
            self.session.update(model=name, label=tr(texts.STEP_MODEL))

    # Saving.

    def choose_save_body(self) -> None:
        """Ask for a name and save the body's parameters."""
        path = self.ask_save(tr(texts.SAVE_BODY), "body.npz", tr(texts.BODY_SAVE_FILTER), BODY_ENDINGS)
        if path is not None:
            self._try(lambda: save_body(state_body(self.session.state, self.results.facts), path), path)

    def save_session(self) -> None:
        """Save to the file that the session came from."""
        if self.session.file is None:
            self.choose_save_session()
        else:
            self._write_session(self.session.file)

    def choose_save_session(self) -> None:
        """Ask for a name and save the session."""
        ending = SESSION_ENDING
        path = self.ask_save(
            tr(texts.SAVE_SESSION_AS), f"session{ending}", tr(texts.SESSION_FILTER, session=SESSION_ENDING), (ending,)
        )
        if path is not None:
            self._write_session(path)

    def _write_session(self, path: Path) -> None:
        if self._try(lambda: save_session_file(path, self.session.state, self._camera()), path):
            self.session.mark_saved(path)

    # What they share.

    def show_failure(self, failure: Failure) -> None:
        """Show one dialog at a time; the same sentence twice is said once."""
        if self.dialog is not None:
            if self.dialog.text() == failure.sentence:
                return
            self.dialog.close()
        self.dialog = ErrorDialog(failure, self.window)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _try(self, write: Callable[[], object], path: Path) -> bool:
        try:
            write()
        except HITError as error:
            self.show_failure(Failure(error.told(), f"{type(error).__name__}: {error}"))
            return False
        self.window.messages.say(tr(texts.SAVED, name=path.name))
        return True

    def ask_save(self, title: str, default: str, filters: str, endings: tuple[str, ...]) -> Path | None:
        """Ask for a file to write; it gets the chosen filter's ending if it has none of `endings`."""
        start = str(Path(self._folder("export")) / default)
        name, chosen = QFileDialog.getSaveFileName(self.window, title, start, filters)
        if not name:
            return None
        path = Path(name)
        if not path.name.lower().endswith(endings):
            wanted = next((ending for ending in endings if f"*{ending})" in chosen), endings[0])
            path = path.with_name(path.name + wanted)
        self._remember("export", path, recent=False)
        return path

    def ask_folder(self, title: str) -> Path | None:
        """Ask for a folder to write into."""
        name = QFileDialog.getExistingDirectory(self.window, title, self._folder("export"))
        if not name:
            return None
        self._remember("export", Path(name) / "x", recent=False)
        return Path(name)

    def _folder(self, kind: str) -> str:
        return str(self.settings.value(f"folders/{kind}", str(Path.home())))

    def _remember(self, kind: str, path: Path, recent: bool = True) -> None:
        self.settings.setValue(f"folders/{kind}", str(path.parent))
        if recent:
            others = [name for name in self.recent_files() if name != str(path)]
            self.settings.setValue("recent", [str(path), *others][:MAX_RECENT])
            self.recent_changed.emit()

    def recent_files(self) -> list[str]:
        """Files opened lately, the last one first."""
        stored = self.settings.value("recent", [])
        names = stored if isinstance(stored, list | tuple) else [stored]
        return [str(name) for name in names if name]


def _body_of(state: ViewerState) -> object:
    """Return what tells a body from others: files of different persons may have one name."""
    return state.body_name, state.betas


def _open_unless_scan(path: Path, state: ViewerState) -> Opened | None:
    """Return what a file gives; None where it holds no body of SMPL, but the vertices of one from a photo."""
    try:
        return open_any(path, state)
    except BodyFileError:
        if is_photo_body(path):
            return None
        raise


def _open_filters() -> str:
    """Return what can be opened as a file dialog wants it."""
    bodies = " ".join(f"*{ending}" for ending in BODY_SUFFIXES)
    scans = " ".join(f"*{ending}" for ending in SCAN_ENDINGS)
    return tr(texts.OPEN_FILTER, bodies=bodies, scans=scans, session=SESSION_ENDING)
