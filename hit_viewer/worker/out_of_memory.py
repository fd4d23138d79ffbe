"""When an accelerator's memory runs out: smaller pieces first, then the processor; and the user is told."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from typing import Any, TypeVar

import torch

from hit_core.body.parameters import BodyParameters
from hit_core.body.scaling import scaled
from hit_core.errors import DeviceError, HITError
from hit_core.model.device import spare_memory
from hit_core.model.hit import HITModel
from hit_core.model.library import load_model as load_hit_model
from hit_core.phrases import phrase
from hit_viewer.document.models import ModelFacts
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts.translation import tr
from hit_viewer.worker.protocol import Progress
from hit_viewer.worker.results import Where

__all__ = ["ModelHolder", "is_out_of_memory", "sparing"]

log = logging.getLogger(__name__)
SPARED_AT_MOST = 2
"""How often the pieces are halved before the accelerator is given up."""
Kind = TypeVar("Kind", bound=type)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an accelerator had not enough memory, be it said by torch or by hit_core."""
    memory = torch.OutOfMemoryError
    return isinstance(error, memory) or (isinstance(error, DeviceError) and isinstance(error.__cause__, memory))


def sparing(*names: str) -> Callable[[Kind], Kind]:
    """Let methods of a class begin anew after its `retreat` made room; where that returns False, the error stands.

    Results do not depend on the device or the size of the pieces, so a step that begins anew is the same step.
    """

    def again(method: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(method)
        def run(self: Any, *arguments: Any, **options: Any) -> Any:
            while True:
                try:
                    return method(self, *arguments, **options)
                except (torch.OutOfMemoryError, DeviceError) as error:
                    if not is_out_of_memory(error):
                        raise
                    log.warning("%s: %s", method.__name__, error)
                    failed = error
                # Outside of the handler, whose traceback would keep the step's tensors alive.
                failed = failed.with_traceback(None)
                if not self.retreat():
                    raise failed

        return run

    def change(kind: Kind) -> Kind:
        for name in names:
            setattr(kind, name, again(getattr(kind, name)))
        return kind

    return change


class ModelHolder:
    """Loads a model, on the accelerator while its memory suffices, then on the processor."""

    def __init__(
        self, load_model: Callable[[str], HITModel], load_on_processor: Callable[[str], HITModel] | None = None
    ) -> None:
        self._load_model = load_model
        self._load_on_processor = load_on_processor or (lambda name: load_hit_model(name, device="cpu"))
        self._model: HITModel | None = None
        self._name = ""
        self._accelerated = False
        self._gave_up = False
        self._spared = 0

    def load(self, model: str, progress: Progress) -> ModelFacts:
        """Load a model and prepare its surfaces."""
        gave_up = False
        try:
            self._take(model, self._load_model(model), progress)
        except (torch.OutOfMemoryError, DeviceError) as error:
            if not is_out_of_memory(error):
                raise
            log.warning("load: %s", error)
            gave_up = True
        if gave_up:
            self._take(model, self._load_on_processor(model), progress)
        self._gave_up = gave_up
        info = self.model.info
        title = info.name.replace("_", " ")
        device = str(self.model.device)
        growth = scaled(self.model.body_model, BodyParameters(scale=1.01)).betas * 100
        return ModelFacts(
            info.name,
            title,
            info.gender,
            info.is_phantom,
            device,
            info.sha256,
            info.shape_space,
            tuple(growth.tolist()),
            self.is_sketched,
        )

    def _take(self, name: str, loaded: HITModel, progress: Progress) -> None:
        """Make a model that is loaded the one that is held; one that is refused leaves the one before."""
        self._prepare(loaded, lambda share, _: progress(share, name))
        self._name, self._model, self._accelerated = name, loaded, loaded.device.type != "cpu"

    def _prepare(self, loaded: HITModel, progress: Progress) -> None:
        """Make ready what every step with this model needs, and change nothing if that fails."""

    @property
    def is_sketched(self) -> bool:
        """Whether surfaces are a sketch of those that the model has."""
        return False

    def retreat(self) -> bool:
        """Make room after memory ran out: smaller pieces, twice, then the processor; False if nothing is left."""
        if not self._accelerated:
            return False
        if self._spared < SPARED_AT_MOST:
            self._spared += 1
            spare_memory()
        else:
            self._gave_up = True
            self._take(self._name, self._load_on_processor(self._name), lambda share, what: None)
        return True

    @property
    def where(self) -> Where:
        """Where steps are computed, and what the user should know of it."""
        device = str(self._model.device) if self._model is not None else ""
        note = tool_texts.ON_PROCESSOR if self._gave_up else tool_texts.IN_PIECES if self._spared else ""
        return Where(device, tr(note) if note else "")

    @property
    def model(self) -> HITModel:
        """The loaded model."""
        if self._model is None:
            raise HITError(phrase("No model is loaded yet: choose one first."))
        return self._model
