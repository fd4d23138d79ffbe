"""The settings page: SMPL and model folders, the device, language and looks, with a check that says what was found."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hit_core.body.smpl_files import find_smpl_file
from hit_core.errors import HITError
from hit_core.model.device import choose_device
from hit_core.model.library import FoundModel, find_models
from hit_core.settings import Settings, load_settings, save_settings
from hit_core.writers.report.letterhead import LONGEST_INSTITUTION, letterhead
from hit_viewer.scene import CANVAS
from hit_viewer.texts import access as access_texts
from hit_viewer.texts import window as texts
from hit_viewer.texts.languages import CHOICES, LANGUAGE
from hit_viewer.texts.translation import tr
from hit_viewer.training.form_parts import beside
from hit_viewer.widgets.access import LESS_MOTION, less_motion_wanted
from hit_viewer.widgets.theme import TEXT_SIZE, set_tone
from hit_viewer.window.dialogs import ErrorDialog
from hit_viewer.worker.jobs import Failure
from hit_viewer.worker.reading import Reader

__all__ = ["SettingsDialog"]

CHECK, LOGO = "check", "logo"
"""Kinds of reading: of the folders named here, and of the logo, which may be large."""
DEVICES = ("auto", "cpu", "cuda:0", "mps")


class NextStartChoice(QComboBox):
    """A choice that the program follows when it starts again; `later` says so beside it."""

    def __init__(self, title: str, titles: Mapping[str, str], chosen: str, tip: str) -> None:
        super().__init__()
        for name, choice in titles.items():
            self.addItem(tr(choice), name)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.setToolTip(tr(tip))
        self.setAccessibleName(tr(title))
        self._before = self.currentData()
        self.later = QLabel()
        set_tone(self.later, "quiet")
        self.currentIndexChanged.connect(self._say_when)

    def _say_when(self) -> None:
        self.later.setText("" if self.currentData() == self._before else tr(texts.NEXT_START))


class SettingsDialog(QDialog):
    """Edits hit_core's settings file."""

    def __init__(self, reader: Reader, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader, self._settings = reader, settings
        for reading in (CHECK, LOGO):
            self.finished.connect(lambda _=0, reading=reading: reader.cancel(reading))
        self.setWindowTitle(tr(texts.SETTINGS).rstrip("."))
        self.setMinimumWidth(560)
        stored = load_settings()
        self.smpl = QLineEdit(stored.smpl_dir or "")
        self.models = QLineEdit(os.pathsep.join(stored.models_dirs))
        self.device = QComboBox()
        self.device.setEditable(True)
        self.device.addItems(DEVICES)
        self.device.setCurrentText(stored.device)
        self.device.setToolTip(tr(texts.DEVICE_TIP))
        self.language = NextStartChoice(texts.LANGUAGE, CHOICES, str(settings.value(LANGUAGE, "")), texts.LANGUAGE_TIP)
        self.text_size = NextStartChoice(
            texts.TEXT_SIZE, texts.TEXT_SIZES, str(settings.value(TEXT_SIZE, "")), texts.TEXT_SIZE_TIP
        )
        self.drawing = NextStartChoice(
            texts.DRAWING, texts.DRAWINGS, str(settings.value(CANVAS, "")), texts.DRAWING_TIP
        )
        self.less_motion = QCheckBox(tr(access_texts.LESS_MOTION))
        self.less_motion.setToolTip(tr(access_texts.LESS_MOTION_TIP))
        self.less_motion.setChecked(less_motion_wanted(settings))
        self.institution = QLineEdit(stored.institution)
        self.institution.setMaxLength(LONGEST_INSTITUTION)
        self.institution.setToolTip(tr(texts.INSTITUTION_TIP))
        self.logo = QLineEdit(stored.logo or "")
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr(texts.CHECK))
        self.report.setMinimumHeight(140)
        form = QFormLayout()
        form.addRow(tr(texts.SMPL_FOLDER), self._folder_row(self.smpl, texts.SMPL_FOLDER, texts.SMPL_FOLDER_TIP))
        form.addRow(
            tr(texts.MODEL_FOLDERS),
            self._folder_row(self.models, texts.MODEL_FOLDERS, texts.MODEL_FOLDERS_TIP, several=True),
        )
        form.addRow(tr(texts.DEVICE), self.device)
        form.addRow(tr(texts.LANGUAGE), beside(self.language, self.language.later))
        form.addRow(tr(texts.TEXT_SIZE), beside(self.text_size, self.text_size.later))
        form.addRow(tr(texts.DRAWING), beside(self.drawing, self.drawing.later))
        form.addRow("", self.less_motion)
        form.addRow(tr(texts.INSTITUTION), self.institution)
        form.addRow(tr(texts.LOGO), self._file_row(self.logo, texts.LOGO_TIP, texts.LOGO_FILTER))
        self.check_button = QPushButton(tr(texts.CHECK))
        self.check_button.clicked.connect(self.check)
        form.addRow("", self.check_button)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.report)
        column.addWidget(self.buttons)

    def _folder_row(self, edit: QLineEdit, title: str, tip: str, several: bool = False) -> QWidget:
        edit.setToolTip(tr(tip))
        edit.setAccessibleName(tr(title))
        edit.setMinimumWidth(320)

        def choose() -> None:
            name = QFileDialog.getExistingDirectory(self, tr(tip), edit.text().split(os.pathsep)[-1])
            if name:
                edit.setText(f"{edit.text()}{os.pathsep}{name}".strip(os.pathsep) if several else name)

        return _with_button(edit, choose)

    def _file_row(self, edit: QLineEdit, tip: str, filters: str) -> QWidget:
        edit.setToolTip(tr(tip))
        edit.setAccessibleName(tr(texts.LOGO))

        def choose() -> None:
            name, _ = QFileDialog.getOpenFileName(self, tr(tip), edit.text(), tr(filters))
            if name:
                edit.setText(name)

        return _with_button(edit, choose)

    def _model_folders(self) -> list[str]:
        return [part.strip() for part in self.models.text().split(os.pathsep) if part.strip()]

    def check(self) -> None:
        """Say what the folders hold, and why something is unusable, as soon as they are read."""
        self.report.setPlainText(tr(texts.CHECKING))
        looking = partial(_found_in, self.smpl.text().strip(), self._model_folders(), self._device())
        self._reader.read(CHECK, looking, self.report.setPlainText, lambda why: self.report.setPlainText(why.sentence))

    def _device(self) -> str:
        return self.device.currentText().strip() or "auto"

    def accept(self) -> None:
        """Write the settings; the page stays where device or logo are not there or the file cannot be written."""
        changed = replace(
            load_settings(),
            smpl_dir=self.smpl.text().strip() or None,
            models_dirs=tuple(self._model_folders()),
            device=self._device(),
            institution=self.institution.text().strip(),
            logo=self.logo.text().strip() or None,
        )
        try:
            letterhead(changed.institution)
            choose_device(changed.device)
        except HITError as error:
            self._refuse(Failure(error.told(), repr(error)))
            return
        if changed.logo is None:
            self._keep(changed)
            return
        self._wait(True)
        look = partial(letterhead, changed.institution, changed.logo)
        self._reader.read(LOGO, look, lambda _: self._keep(changed), self._refuse)

    def _wait(self, on: bool) -> None:
        """Let nothing be changed, or all again, while the logo is looked at; Cancel is always there."""
        for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if child is not self.buttons:
                child.setEnabled(not on)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not on)

    def _refuse(self, failure: Failure) -> None:
        self._wait(False)
        if not failure.cancelled:
            ErrorDialog(failure, self).open()

    def _keep(self, changed: Settings) -> None:
        self._wait(False)
        try:
            save_settings(changed)
        except HITError as error:
            self._refuse(Failure(error.told(), repr(error)))
            return
        self._settings.setValue(LANGUAGE, self.language.currentData())
        self._settings.setValue(TEXT_SIZE, self.text_size.currentData())
        self._settings.setValue(CANVAS, self.drawing.currentData())
        self._settings.setValue(LESS_MOTION, self.less_motion.isChecked())
        super().accept()


def _with_button(edit: QLineEdit, choose: Callable[[], None]) -> QWidget:
    button = QPushButton(tr(texts.CHOOSE))
    button.setAccessibleName(f"{edit.accessibleName()}: {tr(texts.CHOOSE)}")
    button.clicked.connect(choose)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(edit, 1)
    row.addWidget(button)
    widget = QWidget()
    widget.setLayout(row)
    return widget


def _found_in(smpl: str, models: Sequence[str], device: str) -> str:
    lines = []
    if smpl and not Path(smpl).expanduser().is_dir():
        lines.append(tr(texts.CHECK_NO_FOLDER, folder=smpl))
    elif smpl:
        found = [find_smpl_file(Path(smpl).expanduser(), gender) for gender in ("male", "female", "neutral")]
        names = ", ".join(path.name for path in found if path is not None)
        lines.append(tr(texts.CHECK_SMPL, found=names) if names else tr(texts.CHECK_NO_SMPL))
    for folder in models:
        path = Path(folder).expanduser()
        if not path.is_dir():
            lines.append(tr(texts.CHECK_NO_FOLDER, folder=folder))
            continue
        own = [model for model in find_models(path) if model.path.parent == path]
        lines += [_told(model) for model in own] or [tr(texts.CHECK_NO_MODELS, folder=folder)]
    named = {Path(folder).expanduser() for folder in (*models, *load_settings().models_dirs)}
    lines += [_told(model) for model in find_models() if model.path.parent not in named]
    try:
        lines.append(tr(texts.CHECK_DEVICE, device=choose_device(device)))
    except HITError as error:
        lines.append(error.told())
    return "\n".join(lines)


def _told(model: FoundModel) -> str:
    usable = tr(texts.CHECK_USABLE, gender=model.gender, count=len(model.checkpoints))
    return tr(texts.CHECK_MODEL, name=model.name, what=tr(model.problem or usable))
