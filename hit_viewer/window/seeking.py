"""Bodies that are asked for by what they measure: a height, a girth, a body mass index."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from hit_core.body.beta_limits import TRAINED_BETA
from hit_core.measure.solved import SolvedBody, unit_of
from hit_viewer.document.edits import Session
from hit_viewer.texts import numbers as number_texts
from hit_viewer.texts import window as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.messages import SEEKING
from hit_viewer.window.main_window import MainWindow
from hit_viewer.worker.engine import Engine
from hit_viewer.worker.jobs import Failure, Job
from hit_viewer.worker.protocol import Computation, Progress

__all__ = ["Seeking"]

Betas = tuple[float, ...]


class Seeking(QObject):
    """Lets the engine look for betas and gives them to the body, if it is still the one that was asked for."""

    def __init__(
        self, window: MainWindow, session: Session, engine: Engine, show_failure: Callable[[Failure], None]
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._engine, self._show_failure = window, session, engine, show_failure

    def measure(self, name: str, metres: float) -> None:
        """Fit the shape to a height or girth."""
        betas, label = self._session.state.betas, tr(number_texts.MEASURE_TITLES[name])
        self._seek(label, lambda work, _: work.betas_for(betas, {name: metres}))

    def measures(self, wanted: dict[str, float]) -> None:
        """Fit the shape to several measures at once, in cm and kg."""
        densities, label = self._session.state.densities, tr(number_texts.MEASURES_TOGETHER)
        found: list[SolvedBody] = []

        def work(computation: Computation, progress: Progress) -> Betas:
            found.append(computation.solve(wanted, densities, lambda: progress(0.0, label)))
            return found[-1].betas

        def tell(_: Betas) -> None:
            missed = "; ".join(
                tr(
                    number_texts.MEASURE_MISSED,
                    name=tr(number_texts.MEASURE_TITLES[name]),
                    gap=shown(abs(gap), ".1f"),
                    unit=unit_of(name),
                    direction=tr(number_texts.TOO_LARGE if gap > 0 else number_texts.TOO_SMALL),
                )
                for name, gap in found[-1].missed.items()
            )
            said = tr(number_texts.MEASURES_MISSED, missed=missed) if missed else tr(number_texts.MEASURES_MET)
            self._window.messages.say(said, SEEKING)
            self._window.numbers_panel.tell_missed(wanted)

        self._seek(label, work, tell)

    def bmi(self, wanted: float) -> None:
        """Fit the shape to a body mass index at the present height."""
        state, label = self._session.state, tr(texts.BMI, value=wanted)
        self._window.messages.stand(SEEKING, tr(texts.BMI_SOUGHT, value=wanted))

        def tell(betas: Betas) -> None:
            beyond = max(map(abs, betas)) > TRAINED_BETA
            self._window.messages.say(tr(texts.BMI_BEYOND if beyond else texts.BMI_FOUND, value=wanted), SEEKING)

        def work(computation: Computation, progress: Progress) -> Betas:
            return computation.betas_for_bmi(state.betas, wanted, state.densities, lambda: progress(0.0, label))

        self._seek(label, work, tell)

    def _seek(
        self, label: str, work: Callable[[Computation, Progress], Betas], tell: Callable[[Betas], None] | None = None
    ) -> None:
        state = self._session.state
        betas, model = state.betas, state.model

        def found(values: Betas) -> None:
            self._window.messages.end(SEEKING)
            if (self._session.state.betas, self._session.state.model) == (betas, model):  # else another was chosen
                self._session.update(betas=values, label=label)
                if tell is not None:
                    tell(values)

        def failed(failure: Failure) -> None:
            self._window.messages.end(SEEKING)
            self._show_failure(failure)
            self._window.numbers_panel.refresh()

        self._engine.submit(Job(label, work, found, failed, model))
