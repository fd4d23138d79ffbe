"""A report of several visits of one person: files are read, dates asked for, and the pages written as a job."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QFileDialog

from hit_core.body.files import BODY_SUFFIXES
from hit_core.errors import HITError
from hit_core.writers.report import Precision
from hit_core.writers.report.visits import COMPARED
from hit_viewer.document.edits import Session
from hit_viewer.document.models import ModelFacts
from hit_viewer.document.session_files import REPORT_ENDINGS
from hit_viewer.document.shape_space import model_for
from hit_viewer.document.visits import DAYS_A_YEAR, VisitBody, read_visits, shown_visit
from hit_viewer.texts import exports as export_texts
from hit_viewer.texts import visits as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.messages import EXPORT
from hit_viewer.window.export_options import KINDS
from hit_viewer.window.file_actions import FileActions
from hit_viewer.window.main_window import MainWindow
from hit_viewer.window.visits_dialog import VisitsDialog
from hit_viewer.worker.job_list import Jobs
from hit_viewer.worker.jobs import Failure, Job, failure_of
from hit_viewer.worker.protocol import Computation, Progress
from hit_viewer.worker.reading import Reader
from hit_viewer.worker.requests import Request, VisitRequest, request_for

__all__ = ["VisitReports"]

FILES = "visits"
KEPT = "export/visits"
"""Where precision errors are kept, by column, and where they are from."""


class VisitReports(QObject):
    """Between the dialog, the files, and the jobs."""

    def __init__(
        self, window: MainWindow, session: Session, files: FileActions, reader: Reader, jobs: Jobs, settings: QSettings
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._files, self._reader, self._jobs = window, session, files, reader, jobs
        self._settings = settings
        self.dialog: VisitsDialog | None = None
        """From the first time on; what was entered stays in it until the program ends."""

    def choose(self, person: str = "") -> None:
        """Ask which bodies of whom are compared."""
        dialog = self.dialog
        if dialog is None:
            dialog = self.dialog = VisitsDialog(*self._kept_precision(), self._window)
            dialog.files_wanted.connect(self.choose_files)
            dialog.shown_wanted.connect(self.add_shown)
            dialog.wanted.connect(self._choose_place)
            dialog.finished.connect(lambda _: self._reader.cancel(FILES))
        if person:
            dialog.person.setText(person)
        dialog.open()
        if not dialog.lines:
            self.add_shown()
        dialog.person.setFocus()

    # Its lines.

    def choose_files(self) -> None:
        """Ask for files and add their bodies."""
        bodies, reports = (" ".join(f"*{end}" for end in ends) for ends in (BODY_SUFFIXES, REPORT_ENDINGS))
        names, _ = QFileDialog.getOpenFileNames(
            self.dialog, tr(texts.ADD_FILES).rstrip("."), self._files.folder,
            tr(texts.FILTER, bodies=bodies, reports=reports),
        )  # fmt: skip
        if names:
            self.add_files([Path(name) for name in names])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read files and add their bodies; one that cannot be read is named, and keeps none of the others out."""
        if self.dialog is None:
            return
        self.dialog.add_button.setEnabled(False)
        self.dialog.tell(tr(texts.READING, count=len(paths)))
        work = partial(_read_all, list(paths), self._window.results.facts)
        self._reader.read(FILES, work, self._take, self._refused)

    def _take(self, read: list[list[VisitBody] | Failure]) -> None:
        if self.dialog is None:
            return
        told = [tr(texts.NOT_OPENED, reason=found.sentence) for found in read if isinstance(found, Failure)]
        self.dialog.add_button.setEnabled(True)
        self.dialog.add([one for found in read if isinstance(found, list) for one in found], told="\n".join(told))

    def _refused(self, failure: Failure) -> None:
        if self.dialog is not None:
            self.dialog.add_button.setEnabled(True)
            self.dialog.tell(failure.sentence)

    def add_shown(self) -> None:
        """Add the body that is shown, as it is now."""
        facts = self._window.results.facts
        if self.dialog is None:
            return
        if facts is None:
            self.dialog.tell(tr(texts.NO_SHOWN))
        else:
            self.dialog.add([shown_visit(self._session.state, facts, self._files.date, self._files.person)])

    # Writing.

    def _choose_place(self) -> None:
        dialog, kind = self.dialog, KINDS["report"]
        if dialog is None:
            return
        path = self._files.ask_save(
            tr(texts.TITLE), kind.stem + next(iter(kind.formats)), tr(kind.filters), tuple(kind.formats)
        )
        if path is not None:
            dialog.hide()
            self._keep_precision(dialog)
            self.write(path)

    def write(self, path: Path) -> Job | None:
        """Write what stands in the dialog in the background."""
        dialog = self.dialog
        if dialog is None or dialog.problem():
            return None
        model, visits = self._model(), []
        first = min(day for line in dialog.lines if (day := line.day) is not None)
        age = dialog.age.value() or None
        for line in dialog.lines:
            day = line.day or first
            older = None if age is None else age + (day - first).days / DAYS_A_YEAR
            state = replace(line.visit.state, model=model, pinned=None)
            visits.append(
                VisitRequest(
                    request_for(state), line.visit.source, day.isoformat(), line.weight_kg, older, state.rulers
                )
            )
        shown = next((at for at, line in enumerate(dialog.lines) if line.visit.model), len(visits) - 1)
        main = visits.pop(shown)  # whose borders of regions hold for all
        request: Request = main.request
        source = dialog.precision_from.text().strip()
        options: dict[str, Any] = {
            "person": dialog.person.text().strip(), "source": main.source, "date": main.date, "age": main.age,
            "weight_kg": main.weight_kg, "rulers": main.rulers, "others": tuple(visits),
            "precision": Precision(dialog.precision, **({"source": source} if source else {})),
        }  # fmt: skip

        def work(computation: Computation, progress: Progress) -> list[Path]:
            return computation.export("report", request, path, options, progress)

        def written(paths: list[Path]) -> None:
            self._window.messages.say(_written(paths), EXPORT)

        job = Job(tr(texts.TITLE), work, written, self._failed, request.model)
        self._window.messages.say(tr(export_texts.BEGUN, name=path.name), EXPORT)
        self._jobs.submit(job, path, _written)
        return job

    def _model(self) -> str:
        """Return the model that shows all of them: the one of the body shown, else one of their gender."""
        lines = self.dialog.lines if self.dialog is not None else []
        for line in lines:
            if line.visit.model:
                return line.visit.model
        gender = next((line.visit.gender for line in lines if line.visit.gender), "")
        model, choices = self._session.state.model, self._window.model_panel.choices
        own = next((choice.gender for choice in choices if choice.name == model), "")
        return model_for(gender, model, own, choices)

    def _failed(self, failure: Failure) -> None:
        said = failure.sentence
        if not failure.cancelled:
            said = tr(export_texts.FAILED, name=tr(texts.TITLE), sentence=said)
        self._window.messages.say(said, EXPORT)

    def _kept_precision(self) -> tuple[dict[str, float], str]:
        kept = {}
        for name in COMPARED:
            try:
                kept[name] = float(str(self._settings.value(f"{KEPT}/{name}", 0.0)))
            except ValueError:
                continue
        return kept, str(self._settings.value(f"{KEPT}/from", ""))

    def _keep_precision(self, dialog: VisitsDialog) -> None:
        for name in COMPARED:
            self._settings.setValue(f"{KEPT}/{name}", dialog.precision.get(name, 0.0))
        self._settings.setValue(f"{KEPT}/from", dialog.precision_from.text().strip())


def _read_all(paths: Sequence[Path], facts: ModelFacts | None) -> list[list[VisitBody] | Failure]:
    read: list[list[VisitBody] | Failure] = []
    for path in paths:
        try:
            read.append(read_visits(path, facts))
        except HITError as error:
            read.append(failure_of(error))
    return read


def _written(paths: list[Path]) -> str:
    return tr(export_texts.WROTE, name=paths[0].name, folder=paths[0].parent)
