"""Exports, from the menu to the files: options, a place, a job with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings

from hit_core.anatomy import AXES, AXIS_INDEX
from hit_core.errors import InputError
from hit_core.writers.slices import MOST_PICTURES, series_positions
from hit_core.writers.tables import ORDER
from hit_viewer.document.layer_looks import layer_color
from hit_viewer.document.layers import LAYERS
from hit_viewer.document.playback import Playback
from hit_viewer.document.session import Session
from hit_viewer.document.session_files import session_values
from hit_viewer.document.state import ViewerState
from hit_viewer.scene.bordered_pictures import Framing
from hit_viewer.scene.camera import Viewpoint
from hit_viewer.scene.shots import FINE
from hit_viewer.texts import exports as texts
from hit_viewer.texts.translation import tr
from hit_viewer.texts.window import SAVED
from hit_viewer.widgets.messages import EXPORT
from hit_viewer.window.dialogs import JobDialog
from hit_viewer.window.export_dialog import ExportDialog
from hit_viewer.window.export_options import KINDS, ExportKind
from hit_viewer.window.file_actions import FileActions
from hit_viewer.window.main_window import MainWindow
from hit_viewer.window.movie_recording import Movie
from hit_viewer.window.option_types import Value
from hit_viewer.worker.engine import Engine
from hit_viewer.worker.exports.film_scripts import FilmScript, film_script
from hit_viewer.worker.exports.movies import movie_size
from hit_viewer.worker.jobs import Failure, Job
from hit_viewer.worker.protocol import Computation, Progress
from hit_viewer.worker.results import Shown
from hit_viewer.worker.until_exact import UntilExact

if TYPE_CHECKING:
    from hit_viewer.scene import SceneView

__all__ = ["ExportActions"]

MISSING = {"differences": texts.NO_PINNED}
WIDE = (16, 9)


class ExportActions(QObject):
    """What the export entries of the File menu do."""

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
        self.movie: Movie | None = None
        self._job_dialogs: dict[Job, JobDialog] = {}
        engine.job_progress.connect(self._show_progress)
        engine.job_finished.connect(self._end_progress)
        self._tables = {"numbers": window.numbers_panel.tables, "differences": window.compare_panel.tables}
        window.numbers_panel.csv_button.clicked.connect(lambda: self.choose("numbers"))
        window.compare_panel.csv_button.clicked.connect(lambda: self.choose("differences"))

    @property
    def job_dialog(self) -> JobDialog | None:
        """Progress of the job begun last, None when all are done."""
        return next(reversed(self._job_dialogs.values()), None)

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

    def _remembered(self, kind: ExportKind) -> dict[str, Value]:
        stored = {option.name: option.read(self._stored(kind, option.name)) for option in kind.options}
        return {name: value for name, value in stored.items() if value is not None}

    def _stored(self, kind: ExportKind, option: str) -> object:
        return self.settings.value(f"export/{kind.name}/{option}")

    def _fresh(self, kind: ExportKind) -> dict[str, Value]:
        """Values that follow what is on show."""
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
            dialog.say(str(error), False)
        else:
            dialog.say(tr(texts.COUNT_PICTURES, count=count), count <= MOST_PICTURES)

    def _follow_film(self, dialog: ExportDialog) -> None:
        """Leave out what a kind of film does not ask, and say what it lacks."""
        film = str(dialog.values()["film"])
        dialog.boxes["seconds"].setEnabled(film != "motion")
        dialog.boxes["beta"].setEnabled(film == "sweep")
        try:
            self._script(film, 1.0, 1.0)
        except InputError as error:
            dialog.say(str(error), False)
        else:
            dialog.say("")

    def _choose_place(self, kind: ExportKind, values: Mapping[str, Value]) -> None:
        for name, value in values.items():
            self.settings.setValue(f"export/{kind.name}/{name}", value)
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
        options = {**kind.defaults, **options}

        def done(paths: list[Path]) -> None:
            text = texts.WROTE if len(paths) == 1 else texts.WROTE_MANY
            found = {"count": len(paths), "name": paths[0].name, "folder": paths[0].parent}
            self.window.messages.say(tr(text, **found), EXPORT)

        picture: Callable[[], Any] | None = None

        def write(work: Computation, progress: Progress) -> list[Path]:
            drawn = {"pixels": picture()} if picture is not None else {}
            return work.export(name, request, path, {**options, **drawn}, progress)

        def submit(develop: Callable[[], Any] | None = None) -> None:
            nonlocal picture
            picture = develop
            self.engine.submit(job)

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
                self._end_progress(job)
                self._fail(Failure(str(error), repr(error)))

        job = Job(tr(kind.title).rstrip("."), write, done, self._fail, request.model)
        dialog = JobDialog(job.name, self.window)
        dialog.gave_up.connect(job.cancel)
        self._job_dialogs[job] = dialog
        if name == "picture" or name in self._tables:
            self._when_exact(job, dialog, begin)
        else:
            begin()
        return job

    def _when_exact(self, job: Job, dialog: JobDialog, begin: Callable[[], None]) -> None:
        """Begin what is written as it is shown when that is exact: nobody wants the body before in a file."""
        self.playback.pause()
        dialog.show_progress(0.0, tr(texts.WAITING_FOR_EXACT))

        def given_up() -> None:
            self._end_progress(job)
            self.window.messages.say(tr(texts.NOTHING_WRITTEN), EXPORT)

        waiting = UntilExact(self.session, self.results, self.engine, begin, given_up)
        dialog.gave_up.connect(waiting.give_up)
        waiting.begin()

    def _shown(self, name: str) -> dict[str, Any]:
        """What only the window knows of an export."""
        state = self.session.state
        if name in ("meshes", "rigged"):
            return {"looks": {layer: (layer_color(layer, state), state.layers[layer].opacity) for layer in LAYERS}}
        if name in self._tables:
            densities = dict(zip(ORDER, state.densities, strict=True))
            return {"tables": self._tables[name](), "record": {"density_kg_per_l": densities}}
        if name in ("slices", "series", "picture"):
            session = session_values(state, self.scene.camera_state())
            return {"session": session, "shown": tuple(axis for axis in AXES if state.planes[axis].visible)}
        return {}

    def _draw_picture(self, options: dict[str, Any], submit: Callable[[Callable[[], Any]], None]) -> None:
        """Draw the picture in the size asked for, its border included, and hand on what develops it."""
        size = (round(options["width"]), round(options["height"]))
        transparent = bool(options["transparent"])
        framing = self._framing(size if all(size) else self.scene.window_size, bool(options["plain"]))
        options["border_pixels"] = framing.record
        self.view.take(
            framing.inner, transparent, lambda develop: submit(framing.around(develop, light=transparent)), FINE
        )

    def _framing(
        self, size: tuple[int, int], plain: bool, still: bool = True, state: ViewerState | None = None
    ) -> Framing:
        return Framing(self.scene, state or self.session.state, size, self.results.facts, plain, still)

    def _script(self, film: str, seconds: float, beta: float) -> FilmScript:
        frame, playback = self.scene.frame, self.playback
        heights = (-1.0, 1.0) if frame is None else (float(frame.bounds[0][1]), float(frame.bounds[1][1]))
        return film_script(
            film, self.session.state, seconds=seconds, beta=round(beta), heights=heights,
            sequence=playback.sequence, name=playback.name,
        )  # fmt: skip

    def _record(
        self,
        path: Path,
        film: str = "motion",
        side: float = 0.0,
        wide: bool = False,
        seconds: float = 8.0,
        beta: float = 1.0,
        plain: bool = False,
    ) -> Movie | None:
        self.playback.pause()
        before = self.scene.shown
        side = side or float(KINDS["movie"].defaults["side"])
        try:
            script = self._script(film, seconds, beta)
            self.scene.keep_range(self.scene.frame)
            size = movie_size(WIDE if wide else self.scene.window_size, round(side))
            framing = self._framing(size, plain, still=False, state=script.state_at(0))
        except InputError as error:
            self.scene.keep_range(None)
            self._fail(Failure(str(error), repr(error)))
            return None
        width, height = framing.inner
        camera, begun = self.scene.camera_state(), False

        def draw(shown: Shown, take: Callable[[Callable[[], Any]], None]) -> None:
            nonlocal begun
            self.scene.show(shown)
            self.scene.turn(0.0, 0.0 if begun else script.tilt_deg)
            self.scene.spin(script.turn_deg if begun else 0.0)
            begun = True
            self.view.take((2 * width, 2 * height), False, lambda develop: take(framing.around(develop, halve=True)))

        about = {"border_pixels": framing.record}
        movie = Movie(path, script, self.engine, draw, about, self)
        dialog = JobDialog(tr(texts.MOVIE).rstrip("."), self.window)
        dialog.gave_up.connect(movie.cancel)
        movie.progress.connect(lambda share: dialog.show_progress(share, path.name))
        self.movie = movie

        def finished(result: object) -> None:
            self.movie = None
            dialog.close()
            dialog.deleteLater()
            self.scene.keep_range(None)
            if script.turn_deg or script.tilt_deg:
                Viewpoint.restore_camera(self.scene, camera)  # the scene's own waits for a session's body
            if before is not None:
                self.scene.show(before)
                self.view.schedule_render()
            if isinstance(result, Failure):
                self._fail(result)
            else:
                said = SAVED if result is not None else texts.MOVIE_CANCELLED
                self.window.messages.say(tr(said, name=path.name), EXPORT)
            movie.deleteLater()

        movie.finished.connect(finished)
        movie.start()
        return movie

    def abandon(self) -> None:
        """The program ends: leave nothing half-done behind. Called when the engine has stopped."""
        if self.movie is not None:
            self.movie.blockSignals(True)
            self.movie.abandon()

    def _show_progress(self, job: Job, share: float, what: str) -> None:
        if job in self._job_dialogs:
            self._job_dialogs[job].show_progress(share, what)

    def _end_progress(self, job: Job) -> None:
        dialog = self._job_dialogs.pop(job, None)
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()

    def _fail(self, failure: Failure) -> None:
        if failure.cancelled:
            self.window.messages.say(failure.sentence, EXPORT)
        else:
            self.files.show_failure(failure)
