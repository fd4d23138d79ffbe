"""Help > Guide: the documentation's pages inside the program, without a network."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QCursor,
    QDesktopServices,
    QImage,
    QImageReader,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QToolTip,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hit_viewer.texts import help as texts
from hit_viewer.texts.plain_names import tip
from hit_viewer.texts.translation import tr
from hit_viewer.window.guide_pages import GuidePages, slug

__all__ = ["Guide"]

SIZE = QSize(1000, 760)
MARGIN, ROOM_FOR_BAR = 18, 24
WIDEST_PICTURE = 1000
PLACE = Qt.ItemDataRole.UserRole
"""Page and anchor of an entry."""
RESIZED_MS = 120


class Guide(QWidget):
    """Pages and headings to the left, with a line to search them; the page to the right."""

    def __init__(self, parent: QWidget | None = None, pages: GuidePages | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr(texts.GUIDE_TITLE))
        self.pages = pages or GuidePages()
        self.page = _Page(self.pages)
        self.page.setAccessibleName(tr(texts.GUIDE_TITLE))
        self.page.anchorClicked.connect(self._follow)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr(texts.GUIDE_SEARCH))
        self.line.setAccessibleName(tr(texts.GUIDE_SEARCH))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._list)
        self.line.returnPressed.connect(self._open_first)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(tr(texts.GUIDE_PAGES))
        self.tree.itemClicked.connect(self._choose)
        self.tree.itemActivated.connect(self._choose)
        self.back_button = self._button("\u2190", texts.GUIDE_BACK, "Alt+Left", self._back)
        self.on_button = self._button("\u2192", texts.GUIDE_ON, "Alt+Right", self._on)
        self._past: list[tuple[str, str]] = []
        self._future: list[tuple[str, str]] = []
        self._here = ("", "")
        row = QHBoxLayout()
        for widget in (self.back_button, self.on_button):
            row.addWidget(widget)
        row.addWidget(self.line, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(6, 6, 0, 6)
        column.addLayout(row)
        column.addWidget(self.tree)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(self.page)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([280, SIZE.width() - 280])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
        self.resize(SIZE.boundedTo(self.screen().availableGeometry().size() - QSize(40, 80)))
        self._list("")
        self.open(self.pages.names[0] if self.pages.names else "")

    def _button(self, text: str, told: str, keys: str, slot: object) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tr(told))
        button.setAccessibleName(tr(told))
        button.setShortcut(keys)
        button.clicked.connect(slot)
        return button

    @property
    def place(self) -> tuple[str, str]:
        """The page shown, and the heading that it was opened at."""
        return self._here

    def open(self, page: str, anchor: str = "") -> None:
        """Show a page at one of its headings."""
        if self._here[0] and self._here != (page, anchor):
            self._past.append(self._here)
            self._future.clear()
        self._go(page, anchor)

    def _go(self, page: str, anchor: str) -> None:
        self._here = (page, anchor)
        self.page.show_page(page, anchor, self.line.text().split())
        self.back_button.setEnabled(bool(self._past))
        self.on_button.setEnabled(bool(self._future))

    def _back(self) -> None:
        if self._past:
            self._future.append(self._here)
            self._go(*self._past.pop())

    def _on(self) -> None:
        if self._future:
            self._past.append(self._here)
            self._go(*self._future.pop())

    def _follow(self, url: QUrl) -> None:
        """Open a link: a page here, else what the system opens addresses with."""
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)
            return
        page = url.path().removesuffix(".md") or self._here[0]
        if page in self.pages.names:
            self.open(page, url.fragment())
        else:
            QToolTip.showText(QCursor.pos(), tr(texts.GUIDE_ELSEWHERE), self.page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    # What is listed.

    def _list(self, typed: str) -> None:
        self.tree.clear()
        self.tree.setRootIsDecorated(not typed.strip())
        if typed.strip():
            hits = self.pages.find(typed)
            for hit in hits:
                where = tr(texts.GUIDE_HIT, heading=hit.section.title, page=self.pages.title(hit.section.page))
                item = self._entry(where, hit.section.page, hit.section.anchor)
                item.setToolTip(0, tip(f"...{hit.excerpt}..."))
                self.tree.addTopLevelItem(item)
            if not hits:
                nothing = QTreeWidgetItem([tr(texts.GUIDE_NOTHING)])
                nothing.setDisabled(True)
                self.tree.addTopLevelItem(nothing)
            return
        parents: dict[str, QTreeWidgetItem] = {}
        for section in self.pages.sections:
            if section.level == 1 or section.page not in parents:
                parents[section.page] = self._entry(section.title, section.page, "")
                self.tree.addTopLevelItem(parents[section.page])
            elif section.level == 2:
                parents[section.page].addChild(self._entry(section.title, section.page, section.anchor))

    def _entry(self, title: str, page: str, anchor: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([title])
        item.setData(0, PLACE, (page, anchor))
        return item

    def _choose(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, PLACE)
        if place:
            self.open(*place)

    def _open_first(self) -> None:
        item = self.tree.topLevelItem(0)
        if item is not None:
            self._choose(item)


class _Page(QTextBrowser):
    """One page: headings that can be gone to, pictures as wide as there is room, tables with lines."""

    def __init__(self, pages: GuidePages) -> None:
        super().__init__()
        self._pages = pages
        self._name, self._width = "", 0
        self._words: list[str] = []
        self.setOpenLinks(False)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(RESIZED_MS)
        self._later.timeout.connect(self._lay_out_again)

    def show_page(self, name: str, anchor: str, words: list[str]) -> None:
        """Show a page from one of its headings on, with words marked."""
        self._words = words
        if name != self._name or self._width != self.viewport().width():
            self._fill(name)
        self._mark()
        self._go_to(anchor)

    def _fill(self, name: str) -> None:
        self._name, self._width = name, self.viewport().width()
        features = QTextDocument.MarkdownFeature
        page = QTextDocument(self)
        page.setDefaultFont(self.font())
        page.setDocumentMargin(MARGIN)
        page.setMarkdown(self._pages.text(name), features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        for frame in page.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._rule(frame)
        self.setDocument(page)  # at last: laid out before, text between tables gets lost

    def _rule(self, table: QTextTable) -> None:
        look = table.format()
        look.setBorder(1)
        look.setBorderCollapse(True)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(QBrush(self.palette().color(QPalette.ColorRole.Midlight)))
        look.setCellPadding(5)
        look.setCellSpacing(0)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(look)

    def _mark(self) -> None:
        """Give the words that were looked for a ground of their own."""
        ground = QTextCharFormat()
        ground.setBackground(QColor("#e5a83b"))
        ground.setForeground(QColor("#1d232b"))
        marks = []
        for word in self._words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, ground
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)

    def _go_to(self, anchor: str) -> None:
        block = self.document().begin()
        while anchor and block.isValid():
            level = block.blockFormat().intProperty(QTextFormat.Property.HeadingLevel)
            if level and slug(block.text()) == anchor:
                cursor = QTextCursor(block)
                self.moveCursor(QTextCursor.MoveOperation.End)  # so that the heading comes to stand above
                self.setTextCursor(cursor)
                self.ensureCursorVisible()
                return
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Read a picture of the pages, no wider than the page."""
        path = (self._pages.folder / QUrl(name).path()).resolve()
        if not path.is_relative_to(self._pages.folder.resolve()):
            return None
        reader = QImageReader(str(path))
        size, room = reader.size(), min(self.viewport().width() - 2 * MARGIN - ROOM_FOR_BAR, WIDEST_PICTURE)
        ratio = self.devicePixelRatioF()
        if size.isValid() and size.width() > room > 0:
            shown = QSize(room, max(1, size.height() * room // size.width()))
            reader.setScaledSize(shown * ratio if shown.width() * ratio < size.width() else size)
        image: QImage = reader.read()
        if not image.isNull() and size.width() > room > 0:
            image.setDevicePixelRatio(image.width() / room)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures when the width rests."""
        super().resizeEvent(event)
        if self._name and self._width != self.viewport().width():
            self._later.start()

    def _lay_out_again(self) -> None:
        if self._name and self._width != self.viewport().width():
            bar = self.verticalScrollBar()
            share = bar.value() / max(bar.maximum(), 1)
            self._fill(self._name)
            self._mark()
            bar.setValue(round(share * bar.maximum()))
