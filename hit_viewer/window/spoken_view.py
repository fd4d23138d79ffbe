"""Tells in words what the 3D view shows, for those who do not see it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from hit_core.axes import AXES
from hit_core.plain_text import one_line
from hit_viewer.document.edits import Session
from hit_viewer.document.layer_looks import seen_layers
from hit_viewer.texts import access as texts
from hit_viewer.texts import window as window_texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.translation import tr
from hit_viewer.worker.latest_results import LatestResults, Standing

__all__ = ["SpokenView"]

LATER_MS = 300
"""How long a change waits, so that a drag costs nothing."""


class SpokenView(QObject):
    """Keeps the accessible name and description of a view as what the state says."""

    def __init__(self, session: Session, results: LatestResults, view: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._results, self._view = session, results, view
        view.setAccessibleName(tr(texts.VIEW))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self.tell)
        session.changed.connect(lambda old, new: self._wait())
        results.standing_changed.connect(lambda part: self._wait())
        results.model_changed.connect(lambda facts: self._wait())
        self.tell()

    def _wait(self) -> None:
        if not self._later.isActive():
            self._later.start()

    def tell(self) -> None:
        """Describe what is shown now."""
        self._view.setAccessibleDescription(self.description())

    def description(self) -> str:
        """Return body, look, planes and how exact they are, in sentences."""
        state, facts = self._session.state, self._results.facts
        if facts is None:
            return tr(texts.NOTHING_YET)
        body = one_line(self._session.file.name if self._session.file is not None else state.body_name)
        told = [tr(texts.SHOWN, body=body or tr(window_texts.DEFAULT_BODY), model=facts.title)]
        if facts.is_phantom:
            told.append(f"{tr(window_texts.PHANTOM)}.")
        layers = [_layer(name) for name in seen_layers(state)]
        told.append(tr(texts.LAYERS, layers=", ".join(layers)) if layers else tr(texts.NO_LAYERS))
        if state.opening.axes:
            told.append(tr(texts.OPENED, part=tr(window_texts.OPENING_TITLES[state.opening.part])))
        if state.box.on:
            told.append(tr(texts.BOX_ON))
        planes = [self._plane(axis) for axis in AXES if state.planes[axis].visible]
        told.append(tr(texts.PLANES, planes=", ".join(planes)) if planes else tr(texts.NO_PLANES))
        if state.pinned is not None:
            told.append(tr(texts.PINNED))
        standing = self._results.of("frame")
        exact = standing is Standing.EXACT
        told.append(tr(texts.EXACT) if exact else f"{tr(window_texts.STANDING_TIPS[standing.value])}.")
        return " ".join(told)

    def _plane(self, axis: str) -> str:
        plane = self._session.state.planes[axis]
        told = texts.PLANE_CUTS if plane.clips else texts.PLANE_AT
        return tr(told, axis=tr(window_texts.AXIS_TITLES[axis]), position=shown(100 * plane.position, ".1f"))


def _layer(name: str) -> str:
    title = window_texts.LUNGS if name == "lungs" else window_texts.LAYER_TITLES[name]
    return " ".join(tr(title).split())
