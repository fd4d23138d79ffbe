"""Help > About > Licences shows whose work the program holds, from the bundle's files or from what is installed."""

import json
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hit_viewer.splash import show_splash
from hit_viewer.window.about import AboutDialog
from hit_viewer.window.licences import INDEX, NO_TEXT, installed_parts, parts
from hit_viewer.window.licences_dialog import LicencesDialog


def test_what_is_installed_is_named_with_its_licence() -> None:
    found = {part.name.lower(): part for part in installed_parts(without=["trimesh"])}
    assert list(found) == sorted(found)
    assert {
        "torch",
        "pyside6_essentials",
        "shiboken6",
        "numpy",
        "vtk",
    } <= found.keys()  # shiboken6 is needed by another
    assert found.keys().isdisjoint({"hit-viewer", "trimesh", "pytest", "mypy"})
    assert "BSD" in found["torch"].licence
    assert "LGPL" in found["pyside6_essentials"].licence
    assert "Redistribution" in found["numpy"].text()


def test_a_bundle_tells_by_its_own_files(tmp_path: Path) -> None:
    folder = tmp_path / "licences"
    folder.mkdir()
    (folder / "Some_library.txt").write_text("Do what you like.", encoding="utf-8")
    entries = [{"name": "Some library", "version": "3", "licence": "Own", "files": ["Some_library.txt"]}]
    (folder / INDEX).write_text(json.dumps(entries), encoding="utf-8")
    (part,) = parts(str(tmp_path))
    assert (part.name, part.version, part.licence, part.text()) == ("Some library", "3", "Own", "Do what you like.")


def test_about_opens_the_texts(qtbot: QtBot) -> None:
    about = AboutDialog()
    qtbot.addWidget(about)
    about.licences_button.click()
    (dialog,) = about.findChildren(LicencesDialog)
    names = [part.name.lower() for part in dialog.parts]
    assert dialog.list.count() == len(names) > 20
    dialog.list.setCurrentRow(names.index("numpy"))
    assert "Redistribution" in dialog.page.toPlainText()
    silent = next(row for row, part in enumerate(dialog.parts) if part.text() == NO_TEXT)
    dialog.list.setCurrentRow(silent)
    assert "brings no text" in dialog.page.toPlainText()
    dialog.close()


def test_the_splash_shows_name_and_icon(qtbot: QtBot, qapp: QApplication) -> None:
    splash = show_splash(qapp)
    qtbot.addWidget(splash)
    assert splash.isVisible()
    picture = splash.pixmap().toImage()
    colors = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    assert len(colors) > 8
    splash.close()
