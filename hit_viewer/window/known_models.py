"""Which models can be chosen, and which a file may name without the user being asked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from hit_core.model.library import EMBEDDED, find_models, is_in_known_folder
from hit_viewer.document.models import ModelChoice
from hit_viewer.texts import window as texts

__all__ = ["MODELS", "KnownModels", "embedded_choices", "model_choices"]

MODELS = "models"
"""The kind of reading (`worker.reading`) that looks for models."""
KEY = "known_models"
MOST_KEPT = 100


def embedded_choices() -> list[ModelChoice]:
    """Return the models that need no looking for."""
    return [ModelChoice(name, texts.EMBEDDED_TITLES[name], gender=gender) for gender, name in EMBEDDED.items()]


def model_choices() -> list[ModelChoice]:
    """Look for models; return those that can be chosen or say why not, the embedded ones first."""
    choices = []
    for found in find_models():
        title = texts.EMBEDDED_TITLES.get(found.name, found.name)
        choices.append(ModelChoice(found.name, title, found.problem or "", found.gender or ""))
    return sorted(
        choices, key=lambda choice: (choice.name not in texts.EMBEDDED_TITLES, choice.name == "phantom_female")
    )


class KnownModels:
    """The folders searched for models, and those that the user opened models from."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def _opened(self) -> list[str]:
        stored = self._settings.value(KEY, [])
        names = stored if isinstance(stored, list | tuple) else [stored]
        return [str(name) for name in names if name]

    def covers(self, model: str) -> bool:
        """Whether a file may name this model without a question."""
        return is_in_known_folder(model, self._opened())

    def add(self, model: str) -> None:
        """Remember the folder of a model that the user has chosen."""
        if not self.covers(model):
            path = Path(model).absolute()
            folder = path.parent.parent if path.suffix == ".ckpt" else path
            others = [name for name in self._opened() if name != str(folder)]
            self._settings.setValue(KEY, [str(folder), *others][:MOST_KEPT])
