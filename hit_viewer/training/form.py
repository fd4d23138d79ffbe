"""What a new training shall be; the options are checked as they are typed, and the command line is shown."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hit_core.plain_text import one_line
from hit_core.training.watch.run_folder import Run
from hit_viewer.texts import training as texts
from hit_viewer.texts.plain_names import PlainLabel
from hit_viewer.texts.translation import tr
from hit_viewer.training.checker import OptionsChecker
from hit_viewer.training.command_lines import (
    DEFAULT_EPOCHS,
    EMBEDDED,
    FOLDER,
    NO_PRETRAINING,
    PHANTOM,
    STAGE_1,
    STAGE_2,
    Plan,
    command_text,
)
from hit_viewer.training.form_parts import CommandView, beside, choices, folder_button
from hit_viewer.widgets.number_field import NumberField, Reasons
from hit_viewer.widgets.theme import scaled, set_tone

__all__ = ["TrainingForm"]

LEAST_LETTERS = 16
"""Of the stage and of what a training begins with, seen at least; the list has all."""
DEVICES = ("auto", "cpu", "cuda:0", "cuda:1", "mps")


class TrainingForm(QWidget):
    """Fields, the command that follows from them, what is wrong with it, and Start."""

    start_wanted = Signal(Plan)
    """Its options are right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: tuple[Run, ...] = ()
        self._start_when_checked = False
        self._start_is_chosen = False
        """Whether somebody chose what stage 2 starts from; otherwise it follows the data."""
        self.checker = OptionsChecker(self)
        self.checker.answered.connect(self._show_answer)
        self._fields()
        self._lay_out()
        self._connect()
        self._show_stage()

    def _fields(self) -> None:
        self.stage = choices(texts.STAGES, texts.STAGE_TIP)
        self.stage.setCurrentIndex(self.stage.findData(STAGE_2))
        self.gender = choices(texts.GENDERS, texts.GENDER_TIP)
        self.data = choices(texts.DATA_TITLES, texts.DATA_TIP)
        self.subjects = NumberField(3, 10_000, unit=tr(texts.SUBJECTS_SUFFIX))
        self.subjects.setValue(20)
        self.data_folder = QLineEdit()
        self.data_folder.setPlaceholderText("HIT_DATA_DIR" if os.environ.get("HIT_DATA_DIR") else "")
        self.pretrained = QComboBox()
        for box in (self.stage, self.pretrained):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(LEAST_LETTERS)
        self.name = QLineEdit()
        self.out_dir = QLineEdit()
        self.epochs = NumberField(1, 1_000_000)
        self.epochs.setValue(DEFAULT_EPOCHS[STAGE_2])
        self.batch_size = NumberField(1, 10_000)
        self.batch_size.setValue(8)
        self.rate = NumberField(1e-10, 1e3, decimals=10, general=True)
        self.rate.setValue(1e-4)
        self.device = QComboBox()
        self.device.setEditable(True)
        self.device.addItems(DEVICES)
        self.seed = NumberField(0, 2**31 - 1)
        self.minutes = NumberField(
            0, 1_000_000, decimals=1, unit=tr(texts.MINUTES_SUFFIX), lowest_text=tr(texts.NO_LIMIT)
        )
        self.numbers = (self.subjects, self.epochs, self.batch_size, self.rate, self.seed, self.minutes)
        self.extra = QPlainTextEdit()
        self.extra.setPlaceholderText(tr(texts.EXTRA_EXAMPLE))
        self.extra.setTabChangesFocus(True)
        self.extra.setFixedHeight(scaled(44))
        self.command = CommandView()
        self.command.setReadOnly(True)
        self.command.setTabChangesFocus(True)
        self.command.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.command.setMinimumHeight(scaled(52))
        self.message = PlainLabel()
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = QPushButton(tr(texts.COPY))
        self.start_button = QPushButton(tr(texts.START))
        for widget, tip in (
            (self.subjects, texts.SUBJECTS_TIP), (self.data_folder, texts.FOLDER_TIP),
            (self.pretrained, texts.PRETRAINED_TIP), (self.name, texts.NAME_TIP), (self.out_dir, texts.OUT_DIR_TIP),
            (self.epochs, texts.EPOCHS_TIP), (self.batch_size, texts.BATCH_TIP), (self.rate, texts.RATE_TIP),
            (self.device, texts.DEVICE_TIP), (self.seed, texts.SEED_TIP), (self.minutes, texts.MINUTES_TIP),
            (self.extra, texts.EXTRA_TIP), (self.command, texts.COMMAND_TIP),
            (self.copy_button, texts.COPY_COMMAND_TIP), (self.start_button, texts.START_TIP),
        ):  # fmt: skip
            widget.setToolTip(tr(tip))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(4)
        form.setContentsMargins(0, 0, 0, 0)
        self.folder_row = beside(self.data_folder, folder_button(self, self.data_folder, texts.FOLDER_TIP))
        for title, widgets in (
            (texts.STAGE, (self.stage, self.gender)),
            (texts.DATA, (self.data, self.subjects, self.folder_row)),
            (texts.PRETRAINED, (self.pretrained,)),
            (texts.NAME, (self.name,)),
            (texts.OUT_DIR, (self.out_dir, folder_button(self, self.out_dir, texts.OUT_DIR_TIP))),
            (texts.EPOCHS_FIELD, (self.epochs, QLabel(tr(texts.BATCH)), self.batch_size)),
            (texts.RATE, (self.rate, QLabel(tr(texts.SEED)), self.seed)),
            (texts.DEVICE, (self.device, QLabel(tr(texts.MINUTES)), self.minutes)),
            (texts.EXTRA, (self.extra,)),
            (texts.COMMAND, (self.command,)),
        ):
            label = QLabel(tr(title))
            label.setBuddy(widgets[0])
            named = label
            for widget in widgets:
                named = widget if isinstance(widget, QLabel) else named
                if isinstance(widget, NumberField) or widget is widgets[0]:
                    widget.setAccessibleName(named.text())
            form.addRow(label, beside(*widgets))
        row = QHBoxLayout()
        row.addWidget(self.message, 1)
        row.addWidget(self.copy_button)
        row.addWidget(self.start_button)
        inner = QWidget()
        inner.setLayout(form)
        reasons = Reasons(*self.numbers)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it holds is reached by Tab, and scrolled to
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 6)
        column.addWidget(area, 1)
        column.addWidget(reasons)
        column.addLayout(row)

    def _connect(self) -> None:
        self.stage.currentIndexChanged.connect(self._show_stage)
        self.data.currentIndexChanged.connect(self._follow_data)
        self.pretrained.activated.connect(self._choose_start)
        for box in (self.gender, self.data, self.pretrained):
            box.currentIndexChanged.connect(self._changed)
        for edit in (self.name, self.out_dir, self.data_folder):
            edit.textChanged.connect(self._changed)
        for number in self.numbers:
            number.valueChanged.connect(self._changed)
        self.device.currentTextChanged.connect(self._changed)
        self.extra.textChanged.connect(self._changed)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.command.toPlainText()))
        self.start_button.clicked.connect(self.start)

    # From the fields to the plan and back.

    def plan(self) -> Plan:
        """What the fields say."""
        return Plan(
            stage=int(self.stage.currentData()), gender=str(self.gender.currentData()),
            data=str(self.data.currentData()), data_folder=self.data_folder.text().strip(),
            subjects=round(self.subjects.value()), name=self.name.text().strip(), out_dir=self.out_dir.text().strip(),
            pretrained=str(self.pretrained.currentData() or ""), epochs=round(self.epochs.value()),
            batch_size=round(self.batch_size.value()), lr=self.rate.value(), device=self.device.currentText().strip(),
            seed=round(self.seed.value()), minutes=self.minutes.value(),
            extra=self.extra.toPlainText(),
        )  # fmt: skip

    def show_plan(self, plan: Plan) -> None:
        """Fill the fields."""
        for box, value in ((self.stage, plan.stage), (self.gender, plan.gender), (self.data, plan.data)):
            box.setCurrentIndex(max(0, box.findData(value)))
        self._start_is_chosen = True
        self.pretrained.setCurrentIndex(max(0, self.pretrained.findData(plan.pretrained)))
        self.data_folder.setText(plan.data_folder)
        self.subjects.setValue(plan.subjects)
        self.name.setText(plan.name)
        self.out_dir.setText(plan.out_dir)
        self.epochs.setValue(plan.epochs)
        self.batch_size.setValue(plan.batch_size)
        self.rate.setValue(plan.lr)
        self.device.setCurrentText(plan.device)
        self.seed.setValue(plan.seed)
        self.minutes.setValue(plan.minutes)
        self.extra.setPlainText(plan.extra)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Offer these trainings to start from, and know the names in use."""
        stage_1 = [run.name for run in runs if _is_stage_1(run)]
        known = [run.name for run in self._runs if _is_stage_1(run)]
        self._runs = tuple(runs)
        if stage_1 != known or not self.pretrained.count():
            self._show_pretrained()
        self._show_note()

    def _show_pretrained(self) -> None:
        chosen = self.pretrained.currentData() if self._start_is_chosen else self._usual_start
        standard = f"pretrained_{self.gender.currentData()}"
        with QSignalBlocker(self.pretrained):
            self.pretrained.clear()
            self.pretrained.addItem(tr(texts.PRETRAINED_STANDARD, name=standard), "")
            for run in self._runs:
                if _is_stage_1(run) and run.name != standard:
                    self.pretrained.addItem(one_line(run.name), run.name)
            self.pretrained.addItem(tr(texts.PRETRAINED_EMBEDDED), EMBEDDED)
            self.pretrained.addItem(tr(texts.PRETRAINED_NONE), NO_PRETRAINING)
            self.pretrained.setCurrentIndex(max(0, self.pretrained.findData(chosen)))

    @property
    def _usual_start(self) -> str:
        """What stage 2 starts from unless it is chosen: phantom subjects need no stage 1 training of one's own."""
        return EMBEDDED if self.data.currentData() == PHANTOM else ""

    def _choose_start(self) -> None:
        self._start_is_chosen = True

    def _follow_data(self) -> None:
        if not self._start_is_chosen:
            self.pretrained.setCurrentIndex(max(0, self.pretrained.findData(self._usual_start)))

    def _show_stage(self) -> None:
        other = {STAGE_1: STAGE_2, STAGE_2: STAGE_1}[int(self.stage.currentData())]
        if self.epochs.value() == DEFAULT_EPOCHS[other]:
            self.epochs.setValue(DEFAULT_EPOCHS[int(self.stage.currentData())])
        self._changed()

    def _changed(self) -> None:
        plan = self.plan()
        self.subjects.setVisible(plan.data == PHANTOM)
        self.subjects.setEnabled(plan.stage == STAGE_2)
        self.folder_row.setVisible(plan.data == FOLDER)
        self.pretrained.setEnabled(plan.stage == STAGE_2)
        self.name.setPlaceholderText(plan.standard_name)
        if not self.pretrained.count() or plan.gender not in self.pretrained.itemText(0):
            self._show_pretrained()
        self.command.setPlainText(command_text(plan.commands()))
        self._start_when_checked = False
        self._say(texts.CHECKING)
        self.start_button.setEnabled(True)
        self.checker.check(plan.overrides())

    # Check and start.

    def _show_answer(self, wrong: str, notes: str) -> None:
        self.start_button.setEnabled(not wrong)
        if wrong:
            self._start_when_checked = False
            self._say(wrong, warning=True)
            return
        self._note = notes or tr(texts.CHECKED)
        self._show_note()
        if self._start_when_checked:
            self._start_when_checked = False
            self.start()

    def _show_note(self) -> None:
        """Say that the options are right, or what there is to know of the name."""
        if not self.checker.is_right:
            return
        plan = self.plan()
        folder = plan.folder
        same = next((run for run in self._runs if run.folder == folder), None)
        if same is not None and same.alive:
            self._say(tr(texts.IN_USE, name=same.name), warning=True)
        elif same is not None and same.epoch:
            self._say(tr(texts.WILL_GO_ON, name=same.name, epoch=same.epoch))
        elif plan.lacks_pretraining:
            self._say(tr(texts.NO_STAGE_1, name=f"pretrained_{plan.gender}"), warning=True)
        elif plan.makes_subjects:
            self._say(tr(texts.MAKES_SUBJECTS, note=self._note, count=plan.subjects))
        else:
            self._say(self._note)
        self.start_button.setEnabled(same is None or not same.alive)

    def _say(self, text: str, warning: bool = False) -> None:
        set_tone(self.message, "warning" if warning else "quiet")
        self.message.setText(tr(text))

    def start(self) -> None:
        """Start the training, as soon as its options are known to be right."""
        wrong = [number for number in self.numbers if not number.take()]
        if wrong:
            wrong[0].setFocus()
            return
        if self.checker.is_right:
            self.start_wanted.emit(self.plan())
        else:
            self._start_when_checked = True

    def show_failure(self, sentence: str) -> None:
        """Say why it could not be started."""
        self._say(sentence, warning=True)

    _note = ""


def _is_stage_1(run: Run) -> bool:
    return "train_cfg=train_smpl" in run.command or run.name.startswith("pretrained")
