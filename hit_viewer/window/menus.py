"""Menus and what they do: files, edits, views."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from hit_core.axes import AXES
from hit_viewer.document.camera_views import VIEWS
from hit_viewer.document.edits import Session
from hit_viewer.document.layers import LAYERS
from hit_viewer.document.state import SKIN_COLORS
from hit_viewer.texts import access as access_texts
from hit_viewer.texts import cases as case_texts
from hit_viewer.texts import exports as export_texts
from hit_viewer.texts import help as help_texts
from hit_viewer.texts import measures as measure_texts
from hit_viewer.texts import rulers as ruler_texts
from hit_viewer.texts import skin_maps as map_texts
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts import training as training_texts
from hit_viewer.texts import visits as visit_texts
from hit_viewer.texts import window as texts
from hit_viewer.texts.plain_names import menu_text, tip
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.shape_presets import PresetsButton
from hit_viewer.window.about import AboutDialog
from hit_viewer.window.arrangement import ARRANGEMENTS, arrangement_icon
from hit_viewer.window.case_review import CaseReview
from hit_viewer.window.dialogs import ShortcutsDialog
from hit_viewer.window.export_actions import ExportActions
from hit_viewer.window.export_options import KINDS
from hit_viewer.window.file_actions import FileActions
from hit_viewer.window.guide import Guide
from hit_viewer.window.kept_views_menu import KeptViewsMenu
from hit_viewer.window.main_window import MainWindow
from hit_viewer.window.palette import CommandPalette, commands_of
from hit_viewer.window.tour import Tour

__all__ = ["Actions"]


class Actions(QObject):
    """Builds the menus of a window and carries their actions out."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        files: FileActions,
        exports: ExportActions,
        review: CaseReview,
        *,
        look: Callable[[str], None],
        choose_theme: Callable[[str], None],
        choose_settings: Callable[[], object],
        check_installation: Callable[[], object],
        reset_layout: Callable[[], object],
        settings: QSettings,
    ) -> None:
        super().__init__(window)
        self.window, self.session, self.files, self.settings = window, session, files, settings
        self.exports, self.review = exports, review
        self._with_keys: list[tuple[str, str, QAction]] = []
        """Menu, text and action of all that a key does."""
        self._guide: Guide | None = None
        self.tour = Tour(window, settings)
        self._look, self._choose_theme, self._choose_settings = look, choose_theme, choose_settings
        self._reset_layout, self._check_installation = reset_layout, check_installation
        self._file_menu()
        self._edit_menu()
        self._view_menu()
        self._tools_menu()
        self._help_menu()
        session.history_changed.connect(self._show_history)
        files.recent_changed.connect(self._show_recent)
        self._show_history()

    # Menus.

    def _add(
        self, menu: QMenu, text: str, slot: Callable[[], object], keys: str | QKeySequence | None = None
    ) -> QAction:
        action = QAction(tr(text), self.window)
        action.triggered.connect(lambda _=False: slot())
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
            self._with_keys.append((menu.title().replace("&", ""), tr(text), action))
        menu.addAction(action)
        return action

    def _file_menu(self) -> None:
        menu = self.window.menuBar().addMenu(tr(texts.FILE))
        self.open_action = self._add(menu, texts.OPEN_BODY, self.files.choose_body, "Ctrl+O")
        self.recent_menu = menu.addMenu(tr(texts.RECENT))
        examples = menu.addMenu(tr(help_texts.EXAMPLES))
        examples.setToolTipsVisible(True)
        for name, title in help_texts.EXAMPLE_TITLES.items():
            action = self._add(examples, title, partial(self.files.open_example, name))
            action.setToolTip(tr(help_texts.EXAMPLE_TIPS[name]))
        self._add(menu, texts.OPEN_MODEL, self.files.choose_model)
        menu.addSeparator()
        self._add(menu, texts.SAVE_BODY, self.files.choose_save_body)
        self._add(menu, texts.SAVE_SESSION, self.files.save_session, "Ctrl+S")
        self._add(menu, texts.SAVE_SESSION_AS, self.files.choose_save_session, "Ctrl+Shift+S")
        menu.addSeparator()
        self.export_actions = {}
        for name, kind in KINDS.items():
            action = self._add(menu, kind.title, partial(self.exports.choose, name), kind.keys or None)
            action.setToolTip(tr(kind.tip))
            self.export_actions[name] = action
            if name == "report":
                self._add(menu, visit_texts.VISITS, partial(self.exports.visits_wanted.emit, "")).setToolTip(
                    tr(visit_texts.VISITS_TIP)
                )
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._show_exports)
        self.files.playback.changed.connect(self._show_exports)
        self._show_exports()
        self._add(menu, export_texts.JOBS, self.exports.tray.toggle, "Ctrl+J")
        menu.addSeparator()
        self._add(menu, texts.SETTINGS, self._choose_settings, "Ctrl+,")
        self._add(menu, texts.QUIT, self.window.close, "Ctrl+Q")
        self._show_recent()

    def _edit_menu(self) -> None:
        menu = self.window.menuBar().addMenu(tr(texts.EDIT))
        self.undo_action = self._add(menu, texts.UNDO, self.session.undo, "Ctrl+Z")
        self.redo_action = self._add(menu, texts.REDO, self.session.redo, "Ctrl+Shift+Z")
        self.redo_action.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        menu.addSeparator()
        self._add(menu, texts.PLAY, self.files.playback.toggle, "Space")
        menu.addSeparator()
        self._add(menu, texts.RESET_ALL, self.window.shape_panel.reset_button.click, "Ctrl+R")
        self._add(menu, texts.MIRROR, self.window.pose_panel.mirror_button.click, "Ctrl+M")

    def _view_menu(self) -> None:
        menu = self.window.menuBar().addMenu(tr(texts.VIEW))
        for number, name in enumerate(VIEWS, start=1):
            self._add(menu, texts.VIEW_TITLES[name], partial(self._look, name), f"Ctrl+{number}")
        self._add(menu, texts.WHOLE_BODY, lambda: self._look("oblique"), "Home")
        self.kept_views = KeptViewsMenu(self.window, self.session, self.exports.view, menu)
        menu.addMenu(self.kept_views)
        menu.addSeparator()
        layers = menu.addMenu(tr(texts.LAYERS_BOX))
        for number, name in enumerate(LAYERS, start=1):
            self._add(layers, texts.LAYER_TITLES[name], self.window.layers_panel.visible[name].click, f"Alt+{number}")
        colors = menu.addMenu(tr(map_texts.COLORS))
        for kind in SKIN_COLORS:
            self._add(colors, map_texts.COLORS_TITLES[kind], partial(self.window.layers_panel.color_skin, kind))
        planes = menu.addMenu(tr(texts.PLANES_BOX))
        for axis, key in zip(AXES, ("A", "D", "S"), strict=True):
            self._add(planes, texts.AXIS_TITLES[axis], self.window.planes_panel.visible[axis].click, key)
        menu.addSeparator()
        theme = menu.addMenu(tr(texts.THEME))
        group = QActionGroup(theme)
        chosen = str(self.settings.value("theme", "system"))
        for name, title in texts.THEME_TITLES.items():
            action = self._add(theme, title, partial(self._choose_theme, name))
            action.setCheckable(True)
            action.setChecked(name == chosen)
            group.addAction(action)
        self.training_action = self._add(menu, training_texts.MENU, self.window.show_training, "Ctrl+T")
        cases = menu.addMenu(tr(case_texts.PANEL))
        self._add(cases, case_texts.MENU, self.window.show_cases, "Ctrl+L")
        self._add(cases, case_texts.OPEN_FOLDER, self.review.choose_folder)
        self._add(cases, case_texts.OPEN_TABLE, self.review.choose_table)
        self._add(cases, case_texts.NEXT, partial(self.review.panel.step, 1), "Ctrl+PgDown")
        self._add(cases, case_texts.PREVIOUS, partial(self.review.panel.step, -1), "Ctrl+PgUp")
        self._layout_menu(menu)
        panels = menu.addMenu(tr(texts.PANELS))
        for dock in (self.window.left_dock, self.window.right_dock, self.window.training_dock, self.window.cases_dock):
            panels.addAction(dock.toggleViewAction())
        self._add(menu, texts.RESET_LAYOUT, self._reset_layout)
        self._add(menu, access_texts.NEXT_AREA, partial(self.window.areas.go, 1), "F6")
        self._add(menu, access_texts.AREA_BEFORE, partial(self.window.areas.go, -1), "Shift+F6")

    def _layout_menu(self, view_menu: QMenu) -> None:
        """Layouts of 3D view and slices, with buttons at the right end of the menu bar."""
        menu, arrangement = view_menu.addMenu(tr(texts.ARRANGEMENT)), self.window.arrangement
        group, actions = QActionGroup(menu), {}
        buttons = QWidget(self.window.menuBar())
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(0)
        for name, keys in zip(ARRANGEMENTS, ("F2", "F3", "F4", "F5"), strict=True):
            action = self._add(menu, texts.ARRANGEMENT_TITLES[name], partial(arrangement.choose, name), keys)
            action.setCheckable(True)
            action.setToolTip(tr(texts.ARRANGEMENT_TIP, title=action.text(), keys=keys))
            group.addAction(action)
            actions[name] = action
            button = QToolButton()
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setDefaultAction(action)
            row.addWidget(button)

        def show(name: str) -> None:
            actions[name].setChecked(True)

        def draw() -> None:
            ink = self.window.palette().color(QPalette.ColorRole.WindowText)
            for name, action in actions.items():
                action.setIcon(arrangement_icon(name, ink))

        arrangement.changed.connect(show)
        self.window.palette_changed.connect(draw)
        show(arrangement.name)
        draw()
        self.window.menuBar().setCornerWidget(buttons)

    def _tools_menu(self) -> None:
        menu = self.window.menuBar().addMenu(tr(tool_texts.TOOLS))
        thickness = self.window.numbers_panel.thickness
        self.measure_action = self._add(menu, tool_texts.MEASURE_MODE, thickness.pick_button.click, "M")
        self.measure_action.setCheckable(True)
        thickness.pick_button.toggled.connect(self.measure_action.setChecked)
        self._add(menu, tool_texts.MEASURE_CROSSHAIR, thickness.crosshair_button.click, "T")
        rulers = self.window.numbers_panel.rulers
        for kind, key in (("distance", "L"), ("tape", "G"), ("line", "Shift+L"), ("area", "Shift+G")):
            action = self._add(menu, ruler_texts.MODES[kind], rulers.modes[kind].click, key)
            action.setCheckable(True)
            rulers.modes[kind].toggled.connect(action.setChecked)
        menu.addMenu(rulers.planes)
        menu.addMenu(rulers.angles)
        self._add(menu, measure_texts.SHOW_MEASURES, self.window.show_measures)
        menu.addSeparator()
        compare = self.window.compare_panel
        self.pin_action = self._add(menu, tool_texts.PIN_A, compare.pin_button.click, "B")
        self._add(menu, tool_texts.UNPIN_A, compare.remove_button.click)
        self.beside_action = self._add(menu, tool_texts.SIDE_BY_SIDE, self._swap_comparison, "Shift+B")
        menu.addSeparator()
        self._add(menu, tool_texts.BOX, self.window.box_panel.on.click, "X")

    def _swap_comparison(self) -> None:
        other = "distance" if self.session.state.comparison == "side" else "side"
        self.session.update(comparison=other, label=tr(texts.STEP_VIEW))

    def _help_menu(self) -> None:
        menu = self.window.menuBar().addMenu(tr(texts.HELP))
        self._add(menu, help_texts.GUIDE, self.show_guide, "F1")
        self._add(menu, help_texts.FIND, self.find_command, "Ctrl+K")
        self._add(menu, texts.SHORTCUTS, self.show_shortcuts, "?")
        menu.addSeparator()
        self._add(menu, help_texts.TOUR, self.tour.start)
        self._add(menu, help_texts.CHECK, self._check_installation)
        self._add(menu, help_texts.ABOUT, lambda: AboutDialog(self.window).show())

    def show_guide(self) -> None:
        """Show the guide, where it was left."""
        if self._guide is None:
            self._guide = Guide(self.window)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def find_command(self) -> None:
        """Find one of the menus' commands by a few letters."""
        menus = [button.menu() for button in self.window.findChildren(PresetsButton)]
        CommandPalette(commands_of(self.window.menuBar(), *menus), self.window).show()

    def show_shortcuts(self) -> None:
        """Show all shortcuts at a glance."""
        groups: dict[str, list[tuple[str, str]]] = {}
        for menu, text, action in self._with_keys:
            keys = " / ".join(keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts())
            groups.setdefault(menu, []).append((keys, text))
        for title, table in texts.SHORTCUT_GROUPS.items():
            groups[tr(title)] = [(tr(combination), tr(what)) for combination, what in table]
        ShortcutsDialog(groups, self.window).show()

    def _show_history(self) -> None:
        for action, possible, label, plain, named in (
            (self.undo_action, self.session.can_undo, self.session.undo_label, texts.UNDO, texts.UNDO_WHAT),
            (self.redo_action, self.session.can_redo, self.session.redo_label, texts.REDO, texts.REDO_WHAT),
        ):
            action.setEnabled(possible)
            action.setText(tr(named, what=label) if possible and label else tr(plain))

    def _show_exports(self) -> None:
        for name in ("differences",):
            self.export_actions[name].setEnabled(self.exports.can_export(name))

    def _show_recent(self) -> None:
        self.recent_menu.clear()
        for name in self.files.recent_files():
            opening = partial(self.files.open_file, Path(name))
            self._add(self.recent_menu, menu_text(Path(name).name), opening).setToolTip(tip(name))
        self.recent_menu.setEnabled(bool(self.files.recent_files()))
