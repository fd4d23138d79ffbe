"""Opening, saving and exporting, with their dialogs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from hit_core.atomic import write_bytes
from hit_core.body.files import save_body
from hit_core.errors import HITError
from hit_viewer import texts
from hit_viewer.dialogs import ErrorDialog, JobDialog
from hit_viewer.engine import Engine, Failure, Job
from hit_viewer.files import BODY_ENDINGS, open_any, save_session_file, state_body
from hit_viewer.main_window import MainWindow
from hit_viewer.movie import Movie
from hit_viewer.playback import Playback
from hit_viewer.results import Frame, request_for
from hit_viewer.session import Session
from hit_viewer.texts import tr

__all__ = ["FileActions"]

MAX_RECENT = 8


class FileActions(QObject):
    """What the File menu does."""

    recent_changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        engine: Engine,
        playback: Playback,
        *,
        save_picture: Callable[[Path], None],
        camera: Callable[[], dict[str, Any]],
        restore_camera: Callable[[dict[str, Any]], None],
        settings: QSettings,
    ) -> None:
        super().__init__(window)
        self.window, self.session, self.engine, self.settings = window, session, engine, settings
        self._save_picture, self._camera, self._restore_camera = save_picture, camera, restore_camera
        self.playback = playback
        self.draw_frame: Callable[[Frame], Any] = lambda frame: None
        """Draws a frame and returns its picture; the scene's, set by who knows it."""
        self.session_file: Path | None = None
        self.dialog: ErrorDialog | None = None
        self.job_dialog: JobDialog | None = None
        self._shown_job: Job | None = None
        engine.job_progress.connect(self._show_progress)
        engine.job_finished.connect(self._end_progress)
        window.dropped.connect(self.open_file)
        window.model_panel.more.connect(self.choose_model)
        window.numbers_panel.csv_button.clicked.connect(self.choose_csv)
        window.compare_panel.csv_button.clicked.connect(self.choose_differences)
        window.may_close = self.may_close

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

    # Opening.

    def choose_body(self) -> None:
        """Ask for a file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self.window, tr(texts.OPEN_BODY), self._folder("open"), tr(texts.OPEN_FILTER)
        )
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Open a body, a session, or a picture that carries one; a bad file leaves everything as it is."""
        try:
            opened = open_any(path, self.session.state)
        except HITError as error:
            self.show_failure(Failure(str(error), f"{type(error).__name__}: {error}\n{path}"))
            return
        self._remember("open", path)
        if opened.is_session:
            self.session.open(opened.state)
            self.session_file = path if path.suffix == texts.SESSION_ENDING else None
            if opened.camera:
                self._restore_camera(opened.camera)
        else:
            self.session.update(label=tr(texts.STEP_OPEN), **opened.changes)
            if opened.sequence is not None:
                self.playback.open(opened.sequence, path.name)
            else:
                self.playback.close()
        self.session.status_changed.emit(tr(texts.OPENED, name=path.name) + "".join(f"  {n}" for n in opened.notes))

    def choose_model(self) -> None:
        """Ask for a model folder."""
        name = QFileDialog.getExistingDirectory(self.window, tr(texts.OPEN_MODEL), self._folder("model"))
        if name:
            self._remember("model", Path(name), recent=False)
            self.session.update(model=name, label=tr(texts.STEP_MODEL))

    # Saving and exporting.

    def choose_save_body(self) -> None:
        """Ask for a name and save the body's parameters."""
        path = self._ask_save(texts.SAVE_BODY, "body.npz", texts.BODY_SAVE_FILTER, BODY_ENDINGS)
        if path is not None:
            self._try(lambda: save_body(state_body(self.session.state, self.window.gender), path), path)

    def save_session(self) -> None:
        """Save to the file that the session came from."""
        if self.session_file is None:
            self.choose_save_session()
        else:
            self._write_session(self.session_file)

    def choose_save_session(self) -> None:
        """Ask for a name and save the session."""
        ending = texts.SESSION_ENDING
        path = self._ask_save(texts.SAVE_SESSION_AS, f"session{ending}", texts.SESSION_FILTER, (ending,))
        if path is not None:
            self._write_session(path)

    def _write_session(self, path: Path) -> None:
        if self._try(lambda: save_session_file(path, self.session.state, self._camera()), path):
            self.session_file = path
            self.session.mark_saved()

    def choose_export_meshes(self) -> None:
        """Ask for a file and write all meshes."""
        path = self._ask_save(texts.EXPORT_MESHES, "tissues.glb", texts.MESH_FILTER, (".glb", ".obj", ".ply", ".stl"))
        if path is not None:
            self.export_meshes(path)

    def export_meshes(self, path: Path, **options: Any) -> Job:
        """Write body and tissue meshes in the background."""
        request = request_for(self.session.state)
        return self._start(
            texts.EXPORT_MESHES, lambda work, progress: work.export_meshes(request, path, options, progress)
        )

    def choose_export_volume(self) -> None:
        """Ask for a file and write the labels on a regular grid."""
        path = self._ask_save(texts.EXPORT_VOLUME, "labels.nii.gz", texts.VOLUME_FILTER, (".gz", ".nii"))
        if path is not None:
            self.export_volume(path)

    def export_volume(self, path: Path, **options: Any) -> Job:
        """Write the labels on a regular grid in the background."""
        request = request_for(self.session.state)
        return self._start(
            texts.EXPORT_VOLUME, lambda work, progress: work.export_volume(request, path, options, progress)
        )

    def choose_export_slices(self) -> None:
        """Ask for a folder and write slice pictures."""
        name = QFileDialog.getExistingDirectory(self.window, tr(texts.EXPORT_SLICES), self._folder("export"))
        if name:
            self._remember("export", Path(name) / "x", recent=False)
            self.export_slices(Path(name))

    def export_slices(self, folder: Path, **options: Any) -> Job:
        """Write a picture per plane in the background."""
        request = request_for(self.session.state)
        return self._start(
            texts.EXPORT_SLICES, lambda work, progress: work.export_slices(request, folder, options, progress)
        )

    def choose_picture(self) -> None:
        """Ask for a file and write the picture as drawn."""
        path = self._ask_save(texts.EXPORT_PICTURE, "picture.png", texts.PICTURE_FILTER, (".png",))
        if path is not None:
            self._try(lambda: self._save_picture(path), path)

    def choose_csv(self) -> None:
        """Ask for a file and write the numbers."""
        self._choose_table("numbers.csv", self.window.numbers_panel.as_csv)

    def choose_differences(self) -> None:
        """Ask for a file and write the table of differences."""
        self._choose_table("differences.csv", self.window.compare_panel.as_csv)

    def _choose_table(self, name: str, table: Callable[[], str]) -> None:
        path = self._ask_save(texts.COPY_CSV, name, texts.CSV_FILTER, (".csv",))
        if path is not None:
            self._try(lambda: write_bytes(path, table().encode("utf-8-sig")), path)

    def choose_movie(self) -> None:
        """Ask for a file and write the motion as an animated picture."""
        path = self._ask_save(texts.EXPORT_MOVIE, "motion.gif", texts.MOVIE_FILTER, (".gif",))
        if path is not None:
            self.export_movie(path)

    def export_movie(self, path: Path) -> Movie:
        """Write the motion as an animated picture, as the scene looks now."""
        self.playback.pause()
        movie = Movie(path, self.playback, self.session, self.engine, self.draw_frame, self)
        dialog = JobDialog(tr(texts.EXPORT_MOVIE), self.window)
        dialog.gave_up.connect(movie.cancel)
        movie.progress.connect(lambda share: dialog.show_progress(share, path.name))

        def finished(result: object) -> None:
            dialog.close()
            dialog.deleteLater()
            if isinstance(result, Failure):
                self.show_failure(result)
            else:
                said = texts.SAVED if result is not None else texts.MOVIE_CANCELLED
                self.session.status_changed.emit(tr(said, name=path.name))
            self.playback.seek(self.playback.frame)
            movie.deleteLater()

        movie.finished.connect(finished)
        movie.start()
        return movie

    def _start(self, name: str, work: Callable[[Any, Any], Any]) -> Job:
        def done(paths: list[Path]) -> None:
            folder = paths[0].parent if paths else ""
            self.session.status_changed.emit(tr(texts.EXPORTED, count=len(paths), folder=folder))

        job = Job(tr(name), work, done=done, failed=self._job_failed)
        dialog = JobDialog(tr(name), self.window)
        dialog.gave_up.connect(job.cancel)
        if self.job_dialog is not None:
            self.job_dialog.deleteLater()
        self.job_dialog, self._shown_job = dialog, job
        self.engine.submit(job)
        return job

    def _show_progress(self, job: Job, share: float, what: str) -> None:
        if self.job_dialog is not None and job is self._shown_job:
            self.job_dialog.show_progress(share, what)

    def _end_progress(self, job: Job) -> None:
        if self.job_dialog is not None and job is self._shown_job:  # another job may have begun meanwhile
            self.job_dialog.close()
            self.job_dialog.deleteLater()
            self.job_dialog = None

    def _job_failed(self, failure: Failure) -> None:
        if failure.cancelled:
            self.session.status_changed.emit(failure.sentence)
        else:
            self.show_failure(failure)

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
            self.show_failure(Failure(str(error), f"{type(error).__name__}: {error}"))
            return False
        self.session.status_changed.emit(tr(texts.SAVED, name=path.name))
        return True

    def _ask_save(self, title: str, default: str, filters: str, endings: tuple[str, ...]) -> Path | None:
        start = str(Path(self._folder("export")) / default)
        name, chosen = QFileDialog.getSaveFileName(self.window, tr(title), start, tr(filters))
        if not name:
            return None
        path = Path(name)
        if path.suffix.lower() not in endings:
            wanted = next((ending for ending in endings if f"*{ending}" in chosen), endings[0])
            path = path.with_name(path.name + wanted)
        self._remember("export", path, recent=False)
        return path

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
