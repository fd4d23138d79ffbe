"""The training panel in its window: its place, what it says in the status bar, and the models that it hands over."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings

from hit_viewer.document.edits import Session
from hit_viewer.texts import training as training_texts
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.training.panel import TrainingPanel
from hit_viewer.window.main_window import MainWindow
from hit_viewer.worker.engine import Engine

__all__ = ["TrainingActions"]

log = logging.getLogger(__name__)


class TrainingActions(QObject):
    """Connects the panel with session, engine and window."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        engine: Engine,
        *,
        ask: Callable[[], None],
        look_for_models: Callable[[], None],
        settings: QSettings,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._engine = window, session, engine
        self._ask = ask
        self.panel = TrainingPanel(settings)
        window.add_training(self.panel)
        self.panel.use_model.connect(self.use_model)
        self.panel.status.connect(window.messages.say)
        self.panel.alive_changed.connect(window.status.show_trainings)
        self.panel.models_changed.connect(look_for_models)
        window.status.trainings.clicked.connect(window.show_training)

    def use_model(self, model: str) -> None:
        """Show a training's checkpoint; the same file may hold newer weights than the last time."""
        if model == self._session.state.model:
            self._engine.reload()
            self._ask()
        else:
            self._session.update(model=model, label=tr(texts.STEP_MODEL))

    def close(self) -> None:
        """Stop watching; trainings go on, and the log says so."""
        going_on = self.panel.close_watcher()
        if going_on:
            log.warning(training_texts.LEFT_RUNNING, ", ".join(going_on))
