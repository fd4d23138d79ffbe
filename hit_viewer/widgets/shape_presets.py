"""Shapes kept by name."""

from __future__ import annotations

import json

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

from hit_core.body.beta_limits import MAX_BETA, NUM_BETAS
from hit_core.containers.json_files import parse_json
from hit_viewer.document.edits import Session
from hit_viewer.document.state import OWN_SHAPE
from hit_viewer.texts import window as texts
from hit_viewer.texts.plain_names import menu_text
from hit_viewer.texts.translation import tr

__all__ = ["PresetsButton"]

KEY = "presets"
BMIS = (20.0, 25.0, 30.0, 40.0)


class PresetsButton(QPushButton):
    """A menu of shapes: by body mass index, or kept by name; keep the present one, remove."""

    bmi_wanted = Signal(float)
    """Find the shape of this body mass index."""

    def __init__(self, session: Session, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(tr(texts.PRESETS), parent)
        self._session, self._settings = session, settings
        self.setToolTip(tr(texts.PRESETS_TIP))
        self._menu = QMenu(tr(texts.PRESETS), self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self.fill)
        self.setMenu(self._menu)
        self.fill()

    def presets(self) -> dict[str, list[float]]:
        """Return what is kept; entries that are no shapes are left out."""
        try:
            stored = parse_json(str(self._settings.value(KEY, "{}")).encode(), finite=True)
        except ValueError:
            return {}
        shapes = stored.items() if isinstance(stored, dict) else ()
        return {
            str(name): [float(beta) for beta in betas]
            for name, betas in shapes
            if isinstance(betas, list)
            and len(betas) == NUM_BETAS
            and all(isinstance(beta, int | float) and abs(beta) <= MAX_BETA for beta in betas)
        }

    def fill(self) -> None:
        """Build the menu anew."""
        self._menu.clear()
        self._menu.addSection(tr(texts.BMI_SECTION))
        for bmi in BMIS:
            action = self._menu.addAction(tr(texts.BMI, value=bmi))
            action.setToolTip(tr(texts.BMI_TIP))
            action.triggered.connect(lambda _=False, bmi=bmi: self.bmi_wanted.emit(bmi))
        self._menu.addSection(tr(texts.KEPT_SECTION))
        kept = self.presets()
        for name in kept:
            self._menu.addAction(menu_text(name)).triggered.connect(lambda _=False, name=name: self.choose(name))
        if kept:
            self._menu.addSeparator()
            remove = self._menu.addMenu(tr(texts.REMOVE_PRESET))
            for name in kept:
                remove.addAction(menu_text(name)).triggered.connect(lambda _=False, name=name: self.remove(name))
        self._menu.addAction(tr(texts.SAVE_AS_PRESET)).triggered.connect(self.keep)

    def choose(self, name: str) -> None:
        """Take a kept shape."""
        self._session.update(betas=tuple(self.presets()[name]), **OWN_SHAPE, label=name)

    def keep(self) -> None:
        """Ask for a name and keep the present shape under it."""
        name, ok = QInputDialog.getText(self, tr(texts.PRESETS), tr(texts.PRESET_NAME_PROMPT))
        if ok and name.strip():
            self._store({**self.presets(), name.strip(): list(self._session.state.betas)})

    def remove(self, name: str) -> None:
        """Forget a kept shape."""
        self._store({other: betas for other, betas in self.presets().items() if other != name})

    def _store(self, presets: dict[str, list[float]]) -> None:
        self._settings.setValue(KEY, json.dumps(presets))
        self.fill()
