"""Help > About: the version, what to cite, and licences."""

from __future__ import annotations

import html
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from hit_viewer.texts import help as texts
from hit_viewer.texts.translation import tr
from hit_viewer.window.licences_dialog import LicencesDialog

__all__ = ["CITATIONS", "AboutDialog", "Citation", "program_version"]

SIZE = QSize(620, 600)


@dataclass(frozen=True)
class Citation:
    """A work to be cited."""

    key: str
    kind: str
    authors: tuple[str, ...]
    title: str
    where: tuple[tuple[str, str], ...]
    """BibTeX's fields of its place, the first one named in the window."""
    year: int

    @property
    def sentence(self) -> str:
        """The citation as a list of references has it."""
        return f"{', '.join(self.authors)}: {self.title}. {self.where[0][1]}, {self.year}."

    @property
    def bibtex(self) -> str:
        """The citation for BibTeX."""
        fields = [("author", " and ".join(self.authors)), ("title", f"{{{self.title}}}"), *self.where]
        lines = [f"  {name} = {{{value}}}," for name, value in (*fields, ("year", str(self.year)))]
        return "\n".join([f"@{self.kind}{{{self.key},", *lines, "}"])


CITATIONS = {
    "hit": Citation(
        "keller2024hit",
        "inproceedings",
        ("Marilyn Keller", "Vaibhav Arora", "Abdelmouttaleb Dakri", "Shivam Chandhok", "Jürgen Machann",
         "Andreas Fritsche", "Michael J. Black", "Sergi Pujades"),
        "HIT: Estimating Internal Human Implicit Tissues from the Body Surface",
        (("booktitle", "Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)"),),
        2024,
    ),
    "smpl": Citation(
        "loper2015smpl",
        "article",
        ("Matthew Loper", "Naureen Mahmood", "Javier Romero", "Gerard Pons-Moll", "Michael J. Black"),
        "SMPL: A Skinned Multi-Person Linear Model",
        (("journal", "ACM Transactions on Graphics (Proc. SIGGRAPH Asia)"), ("volume", "34"), ("number", "6"),
         ("pages", "248:1--248:16")),
        2015,
    ),
    "anny": Citation(
        "bregier2025anny",
        "article",
        ("Romain Brégier", "Guénolé Fiche", "Laura Bravo-Sánchez", "Thomas Lucas", "Matthieu Armando",
         "Philippe Weinzaepfel", "Grégory Rogez", "Fabien Baradel"),
        "Human Mesh Modeling for Anny Body",
        (("journal", "arXiv preprint arXiv:2511.03589"),),
        2025,
    ),
}  # fmt: skip
"""By their names in the texts; the program itself is cited with its version."""


def program_version() -> str:
    """Return the version that is installed; empty where it is not known."""
    try:
        return version("hit-viewer")
    except PackageNotFoundError:
        return ""


def _of_the_program() -> Citation:
    year = 2026
    return Citation(
        "hitviewer", "software", ("HIT Viewer contributors",), "HIT Viewer",
        (("version", program_version() or "?"),), year,
    )  # fmt: skip


class AboutDialog(QDialog):
    """Text that can be selected, and a button that copies what to cite."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(texts.ABOUT))
        self.citations = {**CITATIONS, "viewer": _of_the_program()}
        self.page = QTextBrowser()
        self.page.setOpenExternalLinks(True)
        self.page.setAccessibleName(tr(texts.ABOUT))
        self.page.setHtml(self._page())
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Close)
        buttons.rejected.connect(self.close)
        self.copy_button = QPushButton(tr(texts.ABOUT_COPY))
        self.copy_button.setToolTip(tr(texts.ABOUT_COPY_TIP))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.licences_button = QPushButton(tr(texts.ABOUT_LICENCES))
        self.licences_button.setToolTip(tr(texts.ABOUT_LICENCES_TIP))
        self.licences_button.setAutoDefault(False)
        self.licences_button.clicked.connect(lambda: LicencesDialog(self).show())
        buttons.addButton(self.licences_button, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        column.addWidget(buttons)
        self.resize(SIZE.boundedTo(self.screen().availableGeometry().size() - QSize(40, 80)))

    def _page(self) -> str:
        parts = [
            f"<p>{html.escape(citation.sentence)}<br><i>({html.escape(tr(texts.CITED_FOR[name]))})</i></p>"
            for name, citation in self.citations.items()
        ]
        return tr(texts.ABOUT_TEXT, version=html.escape(program_version()), citations="".join(parts))

    def _copy(self) -> None:
        cited = list(self.citations.values())
        text = [f"HIT Viewer {program_version()}".strip(), *(one.sentence for one in cited)]
        QGuiApplication.clipboard().setText("\n\n".join([*text, *(one.bibtex for one in cited)]))
        self.copy_button.setText(tr(texts.ABOUT_COPIED))
