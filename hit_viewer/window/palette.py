"""The command palette: every action of every menu, found by a few letters of its name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QFrame,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hit_viewer.texts import help as texts
from hit_viewer.texts.translation import tr

__all__ = ["Command", "CommandPalette", "commands_of", "likeness", "ranked"]

WIDTH, HEIGHT, FROM_TOP = 620, 420, 60
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
"""Keys that the list takes while the line is typed into."""
WORD, NEXT, NAMED = 8, 5, 4
"""What a letter counts at the begin of a word, right after the one before, and in the name rather than the menu."""


@dataclass(frozen=True)
class Command:
    """An action with the menus that lead to it and its keys, as they are shown."""

    action: QAction
    name: str
    menu: str
    keys: str


def commands_of(*places: QMenuBar | QMenu) -> list[Command]:
    """Return what the menus of a bar, and menus of buttons, do, in their order."""
    found: list[Command] = []
    for place in places:
        # QAction.menu() is not used: PySide6 6.11 deletes the menu with what it returns.
        owner = place.parentWidget() or place  # a menu below may belong to a panel
        below = {menu.menuAction(): menu for menu in owner.window().findChildren(QMenu)}
        if isinstance(place, QMenu):
            place.aboutToShow.emit()
        title = _plain(place.title()) if isinstance(place, QMenu) else ""
        found += _commands(place.actions(), below, title)
    return found


def _commands(actions: Iterable[QAction], below: Mapping[QAction, QMenu], menu: str) -> Iterator[Command]:
    for action in actions:
        name = _plain(action.text())
        if action in below:
            path = tr(texts.FIND_UNDER, menu=menu, below=name) if menu else name
            below[action].aboutToShow.emit()  # so that it is filled, and greyed, as if it were opened
            yield from _commands(below[action].actions(), below, path)
        elif not action.isSeparator() and action.isVisible() and name:
            native = QKeySequence.SequenceFormat.NativeText
            yield Command(action, name, menu, " / ".join(keys.toString(native) for keys in action.shortcuts()))


def likeness(typed: str, command: Command) -> int | None:
    """Return how well what is typed fits a command: more is better, None is not at all.

    Each word's letters have to follow each other in the name, or in the menu or the keys; begins of words and letters
    in a row count more.
    """
    places = ((_folded(command.name), NAMED), (_folded(f"{command.menu} {command.keys}"), 0))
    total = 0
    for word in _folded(typed).split():
        scores = [score + bonus for text, bonus in places if (score := _in_order(word, text)) is not None]
        if not scores:
            return None
        total += max(scores)
    return total


def ranked(typed: str, commands: Sequence[Command]) -> list[Command]:
    """Return the commands that fit, the best ones first; all, in their order, when nothing is typed."""
    scored = [(score, command) for command in commands if (score := likeness(typed, command)) is not None]
    return [command for _, command in sorted(scored, key=lambda pair: -pair[0])]


def _in_order(word: str, text: str) -> int | None:
    """Return the best score of a word's letters in a text, from each place where its first letter stands."""
    starts = [place for place, letter in enumerate(text) if letter == word[0]]
    scores = [score for start in starts if (score := _from(word, text, start)) is not None]
    return max(scores, default=None)


def _from(word: str, text: str, start: int) -> int | None:
    score, place = 0, start - 1
    for number, letter in enumerate(word):
        found = start if number == 0 else text.find(letter, place + 1)
        if found < 0:
            return None
        score += 1
        score += WORD if found == 0 or not text[found - 1].isalnum() else 0
        score += NEXT if number and found == place + 1 else 0
        place = found
    return score


def _folded(text: str) -> str:
    """Return a text without case and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _plain(text: str) -> str:
    """Return a menu's text without its marks of keys."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class CommandPalette(QDialog):
    """A line to type into above the commands that fit; Return runs the chosen one."""

    def __init__(self, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(tr(texts.FIND).rstrip("."))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.commands = list(commands)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr(texts.FIND_TIP))
        self.line.setAccessibleName(tr(texts.FIND_TIP))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._show)
        self.list = QTreeWidget()
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(tr(texts.FIND).rstrip("."))
        self.list.clicked.connect(self._click)
        head = self.list.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column in (0, 2):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(8, 8, 8, 8)
        self._edge = QFrame(self)  # the palette has no frame of the system's
        self._edge.setFrameShape(QFrame.Shape.Box)
        self._edge.setForegroundRole(QPalette.ColorRole.Highlight)
        self._edge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        stack.addWidget(self.line)
        stack.addWidget(self.list)
        self._shown: list[Command] = []
        self._show("")
        columns = sum(map(self.list.sizeHintForColumn, range(3)))
        width = min(max(WIDTH, columns + self.list.verticalScrollBar().sizeHint().width() + 24), parent.width() - 20)
        self.resize(width, min(HEIGHT, parent.height() - FROM_TOP - 20))
        self.move(parent.mapToGlobal(QPoint((parent.width() - width) // 2, FROM_TOP)))
        self.line.setFocus()

    @property
    def chosen(self) -> Command | None:
        """What Return runs; None if nothing that can be done is chosen."""
        index = self.list.currentIndex().row()
        command = self._shown[index] if 0 <= index < len(self._shown) else None
        return command if command is not None and command.action.isEnabled() else None

    def names(self) -> list[str]:
        """Return the names listed."""
        return [command.name for command in self._shown]

    def _show(self, typed: str) -> None:
        self._shown = ranked(typed, self.commands)
        self.list.clear()
        quiet = self.palette().placeholderText()
        for command in self._shown:
            checked = command.action.isCheckable() and command.action.isChecked()
            item = QTreeWidgetItem([("\u2713 " if checked else "") + command.name, command.menu, command.keys])
            item.setToolTip(0, command.action.toolTip())
            item.setForeground(1, quiet)
            item.setDisabled(not command.action.isEnabled())
            self.list.addTopLevelItem(item)
        if not self._shown:
            nothing = QTreeWidgetItem([tr(texts.FIND_NONE)])
            nothing.setDisabled(True)
            self.list.addTopLevelItem(nothing)
        first = next((row for row, command in enumerate(self._shown) if command.action.isEnabled()), None)
        if first is not None:
            self._choose(first)

    def _click(self, index: QModelIndex) -> None:
        self.run()

    def run(self) -> None:
        """Do what is chosen, after the palette is gone and the focus is back where it was."""
        command = self.chosen
        if command is not None:
            self.close()
            QTimer.singleShot(0, command.action, command.action.trigger)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows choose in the list and Return run it while the line is typed into."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in MOVES:
                self._move(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.run()
                return True
        return super().eventFilter(watched, event)

    def _move(self, event: QKeyEvent) -> None:
        """Go to the next command that can be done."""
        down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
        steps = 8 if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) else 1
        possible = [row for row, command in enumerate(self._shown) if command.action.isEnabled()]
        if not possible:
            return
        here = self.list.currentIndex().row()
        place = possible.index(here) if here in possible else 0
        place = min(max(place + (steps if down else -steps), 0), len(possible) - 1)
        self._choose(possible[place])

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.list.model().index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the edge around everything."""
        super().resizeEvent(event)
        self._edge.setGeometry(self.rect())

    def changeEvent(self, event: QEvent) -> None:
        """Go away when another window is chosen."""
        super().changeEvent(event)
        other = QApplication.activeWindow()
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and other not in (None, self):
            self.close()
