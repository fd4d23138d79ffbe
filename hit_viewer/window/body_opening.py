"""What is asked about a body's file: which of its persons, which axis is up, and which gender's model shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from hit_viewer.document.edits import Session
from hit_viewer.document.models import ModelChoice
from hit_viewer.document.session_files import Opened, open_any, open_person
from hit_viewer.document.shape_space import model_for
from hit_viewer.texts import bodies as texts
from hit_viewer.texts.translation import tr
from hit_viewer.texts.window import APP, model_title
from hit_viewer.window.main_window import MainWindow
from hit_viewer.window.opening import Opening
from hit_viewer.window.person_dialog import PersonDialog
from hit_viewer.worker.results import Numbers

__all__ = ["AnglesQuestion", "BodyOpening", "GenderQuestion"]

SHOWN_AS = "bodies/without_gender"
"""Where it is kept which gender's model shows bodies without one."""


class GenderQuestion(QMessageBox):
    """Asks which model shows bodies without a gender; Esc leaves it open."""

    def __init__(self, text: str, answered: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(QMessageBox.Icon.Question, tr(APP), text, parent=parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setInformativeText(tr(texts.GENDER_WHICH))
        self.female = self.addButton(tr(texts.GENDER_FEMALE), QMessageBox.ButtonRole.ActionRole)
        self.male = self.addButton(tr(texts.GENDER_MALE), QMessageBox.ButtonRole.ActionRole)
        self.setEscapeButton(self.addButton(QMessageBox.StandardButton.Cancel))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        answers = {self.female: "female", self.male: "male"}
        self.finished.connect(
            lambda _: answered(next((a for b, a in answers.items() if b is self.clickedButton()), ""))
        )


class AnglesQuestion(QMessageBox):
    """Asks in which unit a file's angles are; degrees, which they look like, are chosen already; Esc opens nothing."""

    def __init__(self, name: str, answered: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(
            QMessageBox.Icon.Question, tr(APP), tr(texts.ANGLES_ASK, name=name), parent=parent
        )  # fmt: skip
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setInformativeText(tr(texts.ANGLES_WHICH))
        self.degrees = self.addButton(tr(texts.ANGLES_DEGREES), QMessageBox.ButtonRole.ActionRole)
        self.radians = self.addButton(tr(texts.ANGLES_RADIANS), QMessageBox.ButtonRole.ActionRole)
        self.setDefaultButton(self.degrees)
        self.setEscapeButton(self.addButton(QMessageBox.StandardButton.Cancel))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        answers = {self.degrees: "degrees", self.radians: "radians"}
        self.finished.connect(
            lambda _: answered(next((a for b, a in answers.items() if b is self.clickedButton()), ""))
        )


class BodyOpening(QObject):
    """Asks, and opens what was chosen."""

    answered = Signal()
    """Which gender's model shows a body is decided, or left open."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        opening: Opening,
        settings: QSettings,
        take: Callable[[Path, Opened], None],
        take_turned: Callable[[Opened, dict[str, Any]], None],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._opening, self._settings = window, session, opening, settings
        self._take, self._take_turned = take, take_turned
        self.question: PersonDialog | GenderQuestion | AnglesQuestion | None = None
        """What is being asked."""
        self._numbers: Numbers | None = None
        window.results.numbers_changed.connect(self._keep_numbers)
        window.file_notes.up_wanted.connect(self.turn_up)
        window.file_notes.persons_wanted.connect(self.choose_person)

    def _keep_numbers(self, numbers: Numbers) -> None:
        if numbers.responses:
            self._numbers = numbers
            self._show_heights()

    def _show_heights(self) -> None:
        if isinstance(self.question, PersonDialog) and self._numbers is not None:
            self.question.show_heights(partial(_height_cm, self._numbers))

    def ask_angles(self, path: Path, opened: Opened) -> bool:
        """Ask whether a file's large angles are degrees; the answer opens it."""
        body = opened.body
        if body is None or not body.file.degrees_assumed:
            return False

        def chosen(unit: str) -> None:
            self.question = None
            if not unit:
                self._window.messages.say(tr(texts.FILE_NOT_TAKEN, name=path.name))
                return
            work = partial(open_any, path, self._session.state, angles=unit)
            self._opening.read(path, work, partial(self._take_one, path))

        self.question = AnglesQuestion(path.name, chosen, self._window)
        self.question.open()
        return True

    def _take_one(self, path: Path, opened: Opened) -> None:
        if not self.ask_person(path, opened):
            self._take(path, opened)

    def ask_person(self, path: Path, opened: Opened) -> bool:
        """Ask which person of a file is shown, if there are several; the answer opens it."""
        body = opened.body
        if body is None or len(body.file.people) < 2:
            return False

        def chosen(name: str | None) -> None:
            self.question = None
            if name is None:
                self._window.messages.say(tr(texts.PERSON_NOT_CHOSEN, name=path.name))
                return
            work = partial(open_person, body.file, path.name, self._session.state, name, body.up)
            self._opening.read(path, work, partial(self._take, path))

        self.question = PersonDialog(body.file, path.name, body.person, chosen, self._window)
        self._show_heights()
        self.question.open()
        return True

    def choose_person(self) -> None:
        """Ask for another person of the file that the body on show came from."""
        present = self._window.opened_body.present
        if present is not None:
            self.ask_person(Path(present.file.path), Opened(self._session.state, body=present))

    def turn_up(self, up: str) -> None:
        """Let another axis of the file's world be up; the body stands as the file places it, with all that was set."""
        present = self._window.opened_body.present
        if present is None:
            return
        path, file_space = Path(present.file.path), present.file.person(present.person).shape_space or ""

        def turned(opened: Opened) -> None:
            places = {name: opened.changes[name] for name in ("global_orient", "transl")}
            body = opened.body
            if body is not None and self._session.state.shape_space != file_space:
                body = replace(body, notes=present.notes)  # its shape is converted, and stays so
            self._window.opened_body.show(body)
            self._take_turned(opened, {**places, "upright": False})

        work = partial(open_person, present.file, present.name, self._session.state, present.person, up)
        self._opening.read(path, work, turned)

    def with_model(
        self, changes: dict[str, Any], model: str, own: str, choices: tuple[ModelChoice, ...]
    ) -> tuple[dict[str, Any], tuple[str, ...]]:
        """Take the model that was chosen before for bodies without a gender; the first time, ask once it is shown."""
        gender = str(changes["gender"])
        genders = {model_for(one, model, own, choices) for one in ("male", "female")}
        if gender not in ("unknown", "neutral") or len(genders) < 2 or not any(changes["betas"]):
            return changes, ()
        kept = str(self._settings.value(SHOWN_AS, ""))
        if kept not in ("male", "female"):
            self._ask_gender(str(changes["body_name"]), gender, model, own, choices)
            return changes, ()
        chosen = model_for(kept, model, own, choices)
        return {**changes, "model": chosen}, (tr(texts.SHOWN_WITHOUT_GENDER, model=model_title(chosen)),)

    def _ask_gender(self, name: str, gender: str, model: str, own: str, choices: tuple[ModelChoice, ...]) -> None:
        def answered(chosen: str) -> None:
            self.question = None
            if chosen:
                self._settings.setValue(SHOWN_AS, chosen)
                shown = model_for(chosen, model, own, choices)
                if self._session.state.body_name == name and shown != self._session.state.model:
                    self._session.update(model=shown)
            self.answered.emit()

        ask = texts.GENDER_ASK_NEUTRAL if gender == "neutral" else texts.GENDER_ASK
        self.question = GenderQuestion(tr(ask, name=name), answered, self._window)
        self.question.open()


def _height_cm(numbers: Numbers, betas: list[float]) -> float:
    """Return about how tall a body is on the model on show, from what its betas do to height."""
    changes = zip(betas, numbers.request.betas, numbers.responses, strict=True)
    return 100 * numbers.measures.height_m + sum((new - old) * height for new, old, (height, _) in changes)
