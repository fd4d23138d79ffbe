"""Views kept for films: a menu that lists them, looks from them, and removes them one by one."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu

from hit_viewer.document.edits import Session
from hit_viewer.document.kept_views import CameraView
from hit_viewer.document.state import ViewerState
from hit_viewer.scene import SceneView
from hit_viewer.texts import window as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.translation import tr
from hit_viewer.window.main_window import MainWindow

__all__ = ["KeptViewsMenu", "view_title"]

LEVEL_DEG = 5.0
"""A camera that stands no higher or lower than this is called level."""


class KeptViewsMenu(QMenu):
    """Follows the session's views."""

    def __init__(self, window: MainWindow, session: Session, view: SceneView, parent: QMenu) -> None:
        super().__init__(tr(texts.KEPT_VIEWS), parent)
        self._window, self._session, self._view = window, session, view
        self.addAction(tr(texts.KEEP_VIEW)).triggered.connect(self._keep)
        self.addSeparator()
        self._end = self.addSeparator()
        self._forget = self.addAction(tr(texts.FORGET_VIEWS))
        self._forget.triggered.connect(lambda: self._set(()))
        self._menus: list[QMenu] = []
        session.changed.connect(self._follow)
        self._list()

    def _keep(self) -> None:
        self._set((*self._session.state.views, self._view.scene.view))

    def _remove(self, number: int) -> None:
        views = self._session.state.views
        self._set(views[:number] + views[number + 1 :])

    def _set(self, views: tuple[CameraView, ...]) -> None:
        self._session.update(views=views, label=tr(texts.STEP_VIEWS))
        self._window.messages.say(tr(texts.VIEWS_KEPT, count=len(views)))

    def _look(self, kept: CameraView) -> None:
        self._view.scene.stand(kept)
        self._view.schedule_render()

    def _follow(self, old: ViewerState, new: ViewerState) -> None:
        if new.views != old.views:
            QTimer.singleShot(0, self, self._list)  # an entry that is being chosen is not taken away

    def _list(self) -> None:
        for menu in self._menus:
            self.removeAction(menu.menuAction())
            menu.deleteLater()
        views = self._session.state.views
        self._menus = []
        for number, kept in enumerate(views):
            menu = QMenu(view_title(number + 1, kept), self)
            menu.addAction(tr(texts.LOOK_FROM_VIEW)).triggered.connect(partial(self._look, kept))
            menu.addAction(tr(texts.REMOVE_VIEW)).triggered.connect(partial(self._remove, number))
            self.insertMenu(self._end, menu)
            self._menus.append(menu)
        self._forget.setEnabled(bool(views))


def view_title(number: int, kept: CameraView) -> str:
    """Return what a view is called: its number, the side it is from, how high, how far."""
    x, y, z = np.subtract(kept.position, kept.focal_point)
    sector = round(math.degrees(math.atan2(x, z)) / 45) % 8
    height = math.degrees(math.atan2(y, math.hypot(x, z)))
    level = abs(height) < LEVEL_DEG
    form = texts.VIEW_LEVEL if level else texts.VIEW_ABOVE if height > 0 else texts.VIEW_BELOW
    metres = shown(math.dist(kept.position, kept.focal_point), ".1f")
    side = tr(texts.VIEW_SIDES[sector])
    return tr(form, number=number, side=side, metres=metres, degrees=round(abs(height)))
