"""Cases one after the other: shown, marked, their marks kept; fits and reports of all."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from hit_core.errors import HITError, InputError, OutputError
from hit_core.phrases import phrase
from hit_viewer.document.cases import Case, CaseList, Kept, read_cases, save_marks
from hit_viewer.document.edits import Session
from hit_viewer.document.session_files import Opened, open_any
from hit_viewer.document.shape_space import enlarged, model_for
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import cases as texts
from hit_viewer.texts import exports as export_texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.cases_panel import CasesPanel
from hit_viewer.window.export_options import KINDS
from hit_viewer.window.file_actions import FileActions
from hit_viewer.window.main_window import MainWindow
from hit_viewer.worker.case_work import Thumbnail, fit_case, thumbnail
from hit_viewer.worker.job_list import Jobs, Stage, Task
from hit_viewer.worker.jobs import Failure, Job, failure_of
from hit_viewer.worker.protocol import Computation, Progress
from hit_viewer.worker.reading import Reader
from hit_viewer.worker.requests import Request, request_for

__all__ = ["CaseReview"]

LIST, PICTURE, MARKS, BODIES = "cases", "case picture", "case marks", "case bodies"


@dataclass(frozen=True)
class _Wanted:
    """A body that a report is to be written of."""

    case: Case
    path: Path
    target: Path


class CaseReview(QObject):
    """Between the panel, the files, and the jobs."""

    def __init__(
        self, window: MainWindow, session: Session, files: FileActions, reader: Reader, jobs: Jobs
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._session, self._files, self._reader, self._jobs = window, session, files, reader, jobs
        self.cases: CaseList | None = None
        self.fitted: dict[Path, Path] = {}
        """Bodies that were fitted to scans since the program began."""
        self._unsaved: dict[Path, CaseList] = {}
        """Lists with marks that are not written yet, by their folders or files."""
        self._without_picture: list[int] = []
        self._promised: dict[str, set[str]] = {}
        """Names that jobs in line will write, by folder."""
        self._batches = 0
        self.panel = panel = CasesPanel()
        window.add_cases(panel)
        panel.folder_button.clicked.connect(self.choose_folder)
        panel.table_button.clicked.connect(self.choose_table)
        panel.fit_button.clicked.connect(self.choose_fits)
        panel.reports_wanted.connect(self.choose_reports)
        panel.chosen.connect(self._show)
        panel.marked.connect(lambda number, mark: self._change(number, mark=mark))
        panel.noted.connect(lambda number, note: self._change(number, note=note))
        window.closing.connect(self.close)

    # The list.

    def choose_folder(self) -> None:
        """Ask for a folder and go through its cases."""
        name = QFileDialog.getExistingDirectory(self._window, tr(texts.OPEN_FOLDER).rstrip("."), self._files.folder)
        if name:
            self.open(Path(name))

    def choose_table(self) -> None:
        """Ask for a CSV file and go through its cases."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr(texts.OPEN_TABLE).rstrip("."), self._files.folder, tr(texts.TABLE_FILTER)
        )
        if name:
            self.open(Path(name))

    def open(self, place: Path) -> None:
        """Read a folder or CSV and show its cases; a bad one leaves the list as it is."""
        self.panel.tell_note()
        self._window.cases_dock.show()
        self.panel.about.setText(tr(texts.READING, place=place.name))
        self._reader.read(LIST, partial(read_cases, place), self._take, self._refused)

    def _take(self, cases: CaseList) -> None:
        self.panel.tell_note()
        self.cases = cases
        self.panel.show_cases(cases.cases, self._about())
        self._without_picture = list(range(len(cases.cases)))
        if cases.damaged:
            self._window.messages.say(tr(texts.DAMAGED, reason=cases.damaged))
        self._draw_next()

    def _refused(self, failure: Failure) -> None:
        self.panel.about.setText(self._about())
        self._files.show_failure(failure)

    def _about(self) -> str:
        if self.cases is None:
            return tr(texts.NONE)
        marked = sum(1 for case in self.cases.cases if case.mark)
        return tr(texts.COUNT, place=self.cases.place.name, count=len(self.cases.cases), marked=marked)

    def _draw_next(self) -> None:
        """Draw the small pictures, one after the other."""
        if self.cases is None or not self._without_picture:
            return
        cases, number = self.cases, self._without_picture.pop(0)

        def drawn(picture: Thumbnail) -> None:
            self.panel.show_picture(number, picture.width, picture.height, picture.pixels)
            self._draw_next()

        def failed(failure: Failure) -> None:
            self.panel.show_no_picture(number, failure.sentence)
            self._draw_next()

        self._reader.read(PICTURE, partial(thumbnail, cases.cases[number].path), drawn, failed)

    def _show(self, number: int) -> None:
        if self.cases is not None:
            case = self.cases.cases[number]
            self.panel.show_chosen(case)
            self._files.open_file(case.path)

    # Marks.

    def _change(self, number: int, **changes: str) -> None:
        if self.cases is None or not 0 <= number < len(self.cases.cases):
            return
        changed = self.cases.changed(number, **changes)
        if changed != self.cases:
            self.cases = changed
            self.panel.show_case(number, changed.cases[number], self._about())
            self._unsaved[changed.place] = changed
            self._save()

    def _save(self) -> None:
        """Write the marks, one writing after the other: an older one never comes last."""
        if self._unsaved and not self._reader.is_reading(MARKS):
            cases = next(iter(self._unsaved.values()))
            self._reader.read(MARKS, partial(save_marks, cases), partial(self._saved, cases), self._not_saved)

    def _saved(self, cases: CaseList, kept: Kept) -> None:
        if self._unsaved.get(cases.place) is cases:
            del self._unsaved[cases.place]
        if kept.reason:
            self._window.messages.say(tr(texts.ELSEWHERE, path=kept.path, reason=kept.reason))
        self._save()

    def _not_saved(self, failure: Failure) -> None:
        self._files.show_failure(Failure(tr(texts.NOT_KEPT, reason=failure.sentence), failure.details))

    def close(self) -> None:
        """Keep what is not kept yet."""
        self.panel.tell_note()
        self._reader.cancel(MARKS)
        for cases in self._unsaved.values():
            try:
                save_marks(cases)
            except OutputError as error:
                self._window.messages.say(tr(texts.NOT_KEPT, reason=error))
        self._unsaved.clear()

    # All of them.

    def choose_fits(self) -> None:
        """Ask for a folder and fit a body to every scan."""
        scans = [case for case in self.cases.cases if case.is_scan] if self.cases is not None else []
        if not scans:
            self._window.messages.say(tr(texts.NO_SCANS))
            return
        folder = self._files.ask_folder(tr(texts.FIT_ALL).rstrip("."))
        if folder is None:
            return
        there = _names_in(folder)
        for case in scans:
            self._fit(
                case.path, folder, self._unused(folder, there, case.path.stem, "_body.npz", "_fit.json", "_fit.png")
            )
        self._window.messages.say(tr(texts.BEGUN, name=tr(texts.FIT), count=len(scans)))

    def _unused(self, folder: Path, there: set[str], stem: str, *endings: str) -> str:
        """Return a stem, numbered where one of its files is there or promised to a job: nothing is written over."""
        taken = there | self._promised.setdefault(os.path.realpath(folder), set())
        number, name = 1, stem
        while taken & (files := {f"{name}{ending}".lower() for ending in endings}):
            number += 1
            name = f"{stem}_{number}"
        self._promised[os.path.realpath(folder)] |= files
        return name

    def _fit(self, path: Path, folder: Path, stem: str) -> None:
        model = self._session.state.model

        def work(_: Computation, progress: Progress) -> list[Path]:
            return fit_case(path, model, folder, stem, progress)

        def done(_: list[Path]) -> None:
            self.fitted[path] = folder / f"{stem}_body.npz"

        self._jobs.submit(Job(tr(texts.FIT), work, done), path, _written)

    def choose_reports(self, ending: str = ".html") -> None:
        """Ask for a folder and write a report of every body that there is, as web pages or as PDF."""
        cases = self.cases.cases if self.cases is not None else ()
        bodies = [case for case in cases if not case.is_scan or case.path in self.fitted]
        if not bodies:
            self._window.messages.say(tr(texts.NO_BODIES))
            return
        folder = self._files.ask_folder(tr(texts.REPORT_ALL).rstrip("."))
        if folder is None:
            return
        there = _names_in(folder)
        wanted = []
        for case in bodies:
            target = folder / (self._unused(folder, there, case.path.stem, ending) + ending)
            wanted.append(_Wanted(case, self.fitted.get(case.path, case.path), target))
        self._window.messages.say(tr(texts.NOT_FITTED, count=len(wanted), left=len(cases) - len(bodies)))
        self._batches += 1  # another one, asked for meanwhile, is read beside this one
        self._reader.read(
            f"{BODIES} {self._batches}", partial(_read_all, wanted, ViewerState()), partial(self._report_all, wanted)
        )

    def _report_all(self, wanted: list[_Wanted], read: list[Opened | Failure]) -> None:
        for one, found in zip(wanted, read, strict=True):
            if isinstance(found, Failure):
                task = self._jobs.add(Task(tr(texts.REPORT), one.path, lambda: None, writes=False))
                self._jobs.end(task, Stage.FAILED, found.sentence, found.details)
            else:
                self._report(one, found)

    def _report(self, wanted: _Wanted, opened: Opened) -> None:
        """Put the report of a body in line, with the model of its gender."""
        changes: dict[str, Any] = dict(opened.changes)
        state, choices = self._session.state, self._window.model_panel.choices
        own = next((choice.gender for choice in choices if choice.name == state.model), "")
        if opened.scale != 1:
            changes["betas"] = enlarged(changes["betas"], opened.scale, self._files.results.facts)
        changes["model"] = model_for(str(changes["gender"]), state.model, own, choices)
        shown = replace(ViewerState(), **changes)
        request: Request = request_for(shown)
        case = wanted.case
        options: dict[str, Any] = {**KINDS["report"].defaults, "source": wanted.path.name}
        options |= {"person": case.person, "age": case.age, "weight_kg": case.weight_kg}

        def work(computation: Computation, progress: Progress) -> list[Path]:
            return computation.export("report", request, wanted.target, options, progress)

        def note(paths: list[Path]) -> str:
            return " ".join([_written(paths), *map(tr, opened.notes)])

        self._jobs.submit(Job(tr(texts.REPORT), work, model=request.model), wanted.target, note)


def _read_all(wanted: list[_Wanted], state: ViewerState) -> list[Opened | Failure]:
    read: list[Opened | Failure] = []
    for one in wanted:
        try:
            opened = open_any(one.path, state)
            if opened.is_session:  # of a model of its own, which may be anywhere
                raise InputError.about(phrase("is a session"), file=one.path, expected=phrase("a body"))
            read.append(opened)
        except HITError as error:
            read.append(failure_of(error))
    return read


def _names_in(folder: Path) -> set[str]:
    """Return the names in a folder, in small letters: some disks do not tell them apart from large ones."""
    try:
        return {path.name.lower() for path in folder.iterdir()}
    except OSError:  # the jobs will say why
        return set()


def _written(paths: list[Path]) -> str:
    text = export_texts.WROTE if len(paths) == 1 else export_texts.WROTE_MANY
    return tr(text, count=len(paths), name=paths[0].name, folder=paths[0].parent)
