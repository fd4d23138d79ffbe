"""Waits until all that is seen is exact for the present body: what is written as it is shown must not be old."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from hit_viewer.document.edits import Session
from hit_viewer.worker.engine import Engine
from hit_viewer.worker.latest_results import LatestResults, Standing

__all__ = ["UntilExact"]


class UntilExact(QObject):
    """Calls `done` as soon as everything is exact, or `given_up` when that fails or is no longer wanted; then ends."""

    def __init__(
        self,
        session: Session,
        results: LatestResults,
        engine: Engine,
        done: Callable[[], None],
        given_up: Callable[[], None],
    ) -> None:
        super().__init__(session)
        self._session, self._results, self._done, self._given_up = session, results, done, given_up
        self._over = False
        results.standing_changed.connect(self._look)
        engine.failed.connect(self.give_up)

    def begin(self) -> None:
        """Look for the first time: everything may be exact already."""
        self._session.end_drag()
        self._look()

    def _look(self) -> None:
        if self._results.everything is Standing.EXACT:
            self._end(self._done)

    def give_up(self) -> None:
        """Wait no longer."""
        self._end(self._given_up)

    def _end(self, call: Callable[[], None]) -> None:
        if not self._over:
            self._over = True
            self.deleteLater()
            call()
