"""Exports, from the menu to the files: options, a place, a job in the list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMessageBox

from hit_core.axes import AXES, AXIS_INDEX
from hit_core.errors import HITError, InputError
from hit_core.writers.slices import MOST_PICTURES, series_positions
from hit_core.writers.tables import ORDER
from hit_viewer.document.edits import Session
from hit_viewer.document.layer_looks import layer_color
from hit_viewer.document.layers import LAYERS
from hit_viewer.document.playback import Playback
from hit_viewer.document.session_files import session_values
from hit_viewer.scene.smooth_edges import FINE
from hit_viewer.texts import exports as texts
from hit_viewer.texts import visits as visit_texts
from hit_viewer.texts.translation import tr
from hit_viewer.texts.window import APP
from hit_viewer.widgets.job_tray import JobTray
from hit_viewer.widgets.messages import EXPORT
from hit_viewer.window.dialogs import JobDialog
from hit_viewer.window.export_dialog import ExportDialog
from hit_viewer.window.export_options import KINDS, ExportKind
from hit_viewer.window.file_actions import FileActions
from hit_viewer.window.film_studio import FilmStudio
from hit_viewer.window.main_window import MainWindow
from hit_viewer.window.movie_recording import Movie
from hit_viewer.window.option_types import Value, Words
from hit_viewer.worker.engine import Engine
from hit_viewer.worker.job_list import Jobs, Stage, Task
from hit_viewer.worker.jobs import Failure, Job
from hit_viewer.worker.protocol import Computation, Progress
from hit_viewer.worker.until_exact import UntilExact

if TYPE_CHECKING:
    from hit_viewer.scene import SceneView

__all__ = ["ExportActions"]

MISSING = {"differences": texts.NO_PINNED}


class ExportActions(QObject):
    """What the export entries of the File menu do."""

    visits_wanted = Signal(str)
    """A report of several visits of this person, by name or code."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        engine: Engine,
        playback: Playback,
        view: SceneView,
        files: FileActions,
        settings: QSettings,
    ) -> None:
        super().__init__(window)
        self.results = window.results
        self.window, self.session, self.engine, self.playback = window, session, engine, playback
        self.view, self.scene, self.files, self.settings = view, view.scene, files, settings
        self.dialog: ExportDialog | None = None
        """The options being asked."""
        self.studio = FilmStudio(session, self.results, playback, view)
        self.job_dialog: JobDialog | None = None
        """While a picture or table waits for exact values: the body must stay as it is."""
        self.jobs = Jobs(engine.submit, self)
        self.tray = JobTray(window, self.jobs, window.messages.say)
        window.status.add_tool(self.tray.button)
        engine.job_progress.connect(lambda job, share, what: self.jobs.show_progress(job, share))
        self._tables = {"numbers": window.numbers_panel.tables, "differences": window.compare_panel.tables}
        window.numbers_panel.csv_button.clicked.connect(lambda: self.choose("numbers"))
        window.compare_panel.csv_button.clicked.connect(lambda: self.choose("differences"))

    @property
    def is_idle(self) -> bool:
        """Whether nothing is exported or waits for it."""
        return not self.jobs.open_tasks and self.job_dialog is None

    def may_close(self) -> bool:
        """Ask about exports that are not finished; False keeps the window open."""
        count, buttons = len(self.jobs.open_tasks), QMessageBox.StandardButton
        if not count:
            return True
        asked = tr(texts.NOT_FINISHED, count=count)
        answer = QMessageBox.question(self.window, tr(APP), asked, buttons.Yes | buttons.No, buttons.No)
        return answer == buttons.Yes

    # Asking.

    def choose(self, name: str) -> None:
        """Ask for an export's options and its place, then write it."""
        kind = KINDS[name]
        problem = "" if self.can_export(name) else MISSING.get(name, texts.NO_BODY)
        if problem:
            self.files.show_failure(Failure(tr(problem), tr(problem)))
        elif kind.options:
            dialog = ExportDialog(kind, {**kind.defaults, **self._remembered(kind)}, self.window)
            self.dialog = dialog
            dialog.changed.connect(lambda option: self._follow(dialog, option))
            dialog.accepted.connect(lambda: self._choose_place(kind, dialog.values()))
            dialog.finished.connect(self._forget_dialog)
            if name == "report":
                dialog.add_way(tr(visit_texts.BUTTON), tr(visit_texts.VISITS_TIP), lambda: self._to_visits(dialog))
            dialog.set_values(self._fresh(kind))
            self._follow(dialog, "axis")
            dialog.open()
        else:
            self._choose_place(kind, {})

    def can_export(self, name: str) -> bool:
        """Whether there is something to export."""
        if name == "differences":
            return self.window.compare_panel.pinned is not None
        return self.scene.frame is not None

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _to_visits(self, dialog: ExportDialog) -> None:
        person = str(dialog.values()["person"])
        dialog.reject()
        self.visits_wanted.emit(person)

    def _remembered(self, kind: ExportKind) -> dict[str, Value]:
        stored = {option.name: option.read(self._stored(kind, option.name)) for option in kind.options}
        return {name: value for name, value in stored.items() if value is not None}

    def _stored(self, kind: ExportKind, option: str) -> object:
        return self.settings.value(f"export/{kind.name}/{option}")

    def _fresh(self, kind: ExportKind) -> dict[str, Value]:
        """Values that follow what is on show."""
        if kind.name == "report":
            return {"person": self.files.person}
        if kind.name == "movie" and self._stored(kind, "film") in (None, "motion"):
            return {"film": "motion" if self.playback.count else "turntable"}
        if kind.name == "picture" and self._stored(kind, "width") is None:
            width, height = self.scene.window_size
            return {"width": float(width), "height": float(height)}
        return {}

    def _follow(self, dialog: ExportDialog, option: str) -> None:
        """Fit a series to the body along a new axis, and say how many pictures it makes."""
        if dialog.kind.name == "movie":
            self._follow_film(dialog)
        if dialog.kind.name != "series" or self.scene.frame is None:
            return
        if option == "axis":
            low, high = (corner[AXIS_INDEX[str(dialog.values()["axis"])]] for corner in self.scene.frame.bounds)
            dialog.set_values({"from_cm": round(100 * float(low), 1), "to_cm": round(100 * float(high), 1)})
        try:
            count = len(series_positions(*(float(dialog.values()[name]) for name in ("from_cm", "to_cm", "step_mm"))))
        except InputError as error:
            dialog.say(error.told(), False)
        else:
            dialog.say(tr(texts.COUNT_PICTURES, count=count), count <= MOST_PICTURES)

    def _follow_film(self, dialog: ExportDialog) -> None:
        """Leave out what a kind of film does not ask, and say what it lacks."""
        film = str(dialog.values()["film"])
        dialog.boxes["seconds"].setEnabled(film != "motion")
        dialog.boxes["beta"].setEnabled(film == "sweep")
        dialog.boxes["through"].setEnabled(film != "camera")
        try:
            self.studio.script(film, through=bool(dialog.values()["through"]))
        except InputError as error:
            dialog.say(error.told(), False)
        else:
            dialog.say("")

    def _choose_place(self, kind: ExportKind, values: Mapping[str, Value]) -> None:
        for option in kind.options:
            if not isinstance(option, Words):
                self.settings.setValue(f"export/{kind.name}/{option.name}", values[option.name])
        title = tr(kind.title).rstrip(".")
        if kind.formats:
            default = kind.stem + next(iter(kind.formats))
            path = self.files.ask_save(title, default, tr(kind.filters), tuple(kind.formats))
        else:
            path = self.files.ask_folder(title)
        if path is not None:
            self.export(kind.name, path, **values)

    # Writing.

    def export(self, name: str, path: Path, **options: Any) -> Job | Movie | None:
        """Write an export in the background; options not given have their defaults. None if it cannot be begun."""
        if name == "movie":
            return self._record(path, **options)
        kind, request = KINDS[name], self.results.request
        options, title = {**kind.defaults, **options}, tr(kind.title).rstrip(".")
        picture: Callable[[], Any] | None = None

        def write(work: Computation, progress: Progress) -> list[Path]:
            drawn = {"pixels": picture()} if picture is not None else {}
            return work.export(name, request, path, {**options, **drawn}, progress)

        def submit(develop: Callable[[], Any] | None = None) -> None:
            nonlocal picture
            picture = develop
            self._end_dialog()
            self.window.messages.say(tr(texts.BEGUN, name=path.name), EXPORT)
            self.jobs.submit(job, path, _written)

        def begin() -> None:
            nonlocal request
            request = self.results.request
            job.model = request.model
            options.update(self._shown(name))
            if name != "picture":
                submit()
                return
            try:
                self._draw_picture(options, submit)
            except InputError as error:
                self._end_dialog()
                self._fail(title, Failure(error.told(), repr(error)), path)

        def written(paths: list[Path]) -> None:
            self.window.messages.say(_written(paths), EXPORT)

        job = Job(title, write, written, partial(self._fail, title), request.model)
        if name == "picture" or name in self._tables:
            self._when_exact(title, begin)
        else:
            begin()
        return job

    def _when_exact(self, title: str, begin: Callable[[], None]) -> None:
        """Begin what is written as it is shown when that is exact: nobody wants the body before in a file."""
        self.playback.pause()
        dialog = self._open_dialog(title)
        dialog.show_progress(0.0, tr(texts.WAITING_FOR_EXACT))

        def given_up() -> None:
            self._end_dialog()
            self.window.messages.say(tr(texts.NOTHING_WRITTEN), EXPORT)

        waiting = UntilExact(self.session, self.results, self.engine, begin, given_up)
        dialog.gave_up.connect(waiting.give_up)
        waiting.begin()

    def _open_dialog(self, title: str) -> JobDialog:
        self._end_dialog()
        self.job_dialog = dialog = JobDialog(title, self.window)
        return dialog

    def _end_dialog(self) -> None:
        dialog, self.job_dialog = self.job_dialog, None  # its closing may come back here
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()

    def _shown(self, name: str) -> dict[str, Any]:
        """What only the window knows of an export."""
        state = self.session.state
        if name in ("meshes", "rigged"):
            return {"looks": {layer: (layer_color(layer, state), state.layers[layer].opacity) for layer in LAYERS}}
        if name in self._tables:
            densities = dict(zip(ORDER, state.densities, strict=True))
            return {"tables": self._tables[name](), "record": {"density_kg_per_l": densities}}
        if name == "report":
            told = {"source": state.body_name, "age": state.age, "weight_kg": state.weight_kg}
            return {**told, "rulers": state.rulers}
        if name in ("slices", "series", "picture"):
            session = session_values(state, self.scene.camera_state())
            return {"session": session, "shown": tuple(axis for axis in AXES if state.planes[axis].visible)}
        return {}

    def _draw_picture(self, options: dict[str, Any], submit: Callable[[Callable[[], Any]], None]) -> None:
        """Draw the picture in the size asked for, its border included, and hand on what develops it."""
        size = (round(options["width"]), round(options["height"]))
        transparent = bool(options["transparent"])
        framing = self.studio.framing(size if all(size) else self.scene.window_size, bool(options["plain"]))
        options["border_pixels"] = framing.record
        self.view.take(
            framing.inner, transparent, lambda develop: submit(framing.around(develop, light=transparent)), FINE
        )

    def _record(self, path: Path, **options: Any) -> Movie | None:
        title = tr(texts.MOVIE).rstrip(".")
        try:
            movie = self.studio.movie(path, **options)
        except HITError as error:
            self._fail(title, Failure(error.told(), repr(error)), path)
            return None
        task = self.jobs.add(Task(title, path, movie.cancel))

        def finished(result: object) -> None:
            if isinstance(result, Failure):
                self.jobs.end(task, Stage.FAILED, result.sentence, result.details)
                self._fail(title, result)
            else:
                told = _written([path]) if result is not None else tr(texts.MOVIE_CANCELLED)
                self.jobs.end(task, Stage.DONE if result is not None else Stage.CANCELLED, told)
                self.window.messages.say(told, EXPORT)

        movie.progress.connect(lambda share: self.jobs.advance(task, share))
        movie.finished.connect(finished)
        self.window.messages.say(tr(texts.BEGUN, name=path.name), EXPORT)
        self.studio.line_up(movie)
        return movie

    def abandon(self) -> None:
        """The program ends: leave nothing half-done behind."""
        self.studio.abandon()

    def _fail(self, title: str, failure: Failure, path: Path | None = None) -> None:
        """Say why something was not written, and show it in the list; with a path it is not there yet."""
        if failure.cancelled:
            self.window.messages.say(failure.sentence, EXPORT)
            return
        if path is not None:
            task = self.jobs.add(Task(title, path, lambda: None))
            self.jobs.end(task, Stage.FAILED, failure.sentence, failure.details)
        self.window.messages.say(tr(texts.FAILED, name=title, sentence=failure.sentence), EXPORT)
        self.tray.open()


def _written(paths: list[Path]) -> str:
    """Say what was written."""
    text = texts.WROTE if len(paths) == 1 else texts.WROTE_MANY
    return tr(text, count=len(paths), name=paths[0].name, folder=paths[0].parent)
