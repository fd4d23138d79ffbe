"""Every English text of the window stands in a module of texts and passes through `tr`."""

import ast
import re
from pathlib import Path

import pytest

import hit_viewer
from hit_core.errors import InputError
from hit_core.phrases import Language, key, phrase, speaking
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr

FOLDER = Path(hit_viewer.__file__).parent
MODULES = [FOLDER / "texts" / f"{name}.py" for name in ("window", "tools", "exports", "training", "help")]
SHOWN = {
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QDockWidget"),
    *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setStatusTip", "setTitle"),
    *("setLabelText", "setInformativeText", "setWhatsThis", "addAction", "addMenu", "addTab", "addItem", "addRow"),
    *("setTabText", "setItemText", "setHorizontalHeaderLabels", "drawText", "showMessage", "ValueSlider"),
    *("question", "information", "warning", "critical", "getOpenFileName", "getSaveFileName", "getText", "getColor"),
    *("getExistingDirectory", "QTableWidgetItem", "QMessageBox", "QProgressDialog", "setSuffix", "setPrefix"),
}
"""Calls whose string arguments are read by people."""
UNITS = {"cm", "mm", "kg", "l", "ms", "s", "x", "y", "z", "LT", "AT", "BT", "b", "br"}
"""Units, coordinates and names of the model's classes, which are the same in every language."""


def words(text: str) -> list[str]:
    text = re.sub(r"\b[A-Z]+(_[A-Z]+)+\b", "", text)  # names of environment variables
    return [word for word in re.findall(r"[^\W\d_]{1,}", text) if word not in UNITS]


def untranslated(argument: ast.expr) -> list[str]:
    """English in an argument that does not come from `tr`: a literal, or a constant of the texts as it is."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return words(argument.value)
    if isinstance(argument, ast.JoinedStr):
        return [word for part in argument.values for word in untranslated(part)]
    if isinstance(argument, ast.FormattedValue):
        return untranslated(argument.value)
    if isinstance(argument, ast.IfExp):
        return untranslated(argument.body) + untranslated(argument.orelse)
    if isinstance(argument, ast.BinOp | ast.BoolOp):
        parts = [argument.left, argument.right] if isinstance(argument, ast.BinOp) else argument.values
        return [word for part in parts for word in untranslated(part)]
    if isinstance(argument, ast.List | ast.Tuple):
        return [word for part in argument.elts for word in untranslated(part)]
    base = argument.value if isinstance(argument, ast.Subscript) else argument
    if isinstance(base, ast.Attribute) and isinstance(base.value, ast.Name) and base.value.id.endswith("texts"):
        return [f"{base.value.id}.{base.attr}"]
    return []


def faults(source: str) -> list[str]:
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            owner = getattr(getattr(node.func, "value", None), "id", "")
            if name == "tr" and node.args and isinstance(node.args[0], ast.Constant | ast.JoinedStr):
                found.append(f"line {node.lineno}: tr of a text that stands in no module of texts")
            if name in SHOWN and owner != "log":
                for argument in node.args:
                    found += [f"line {node.lineno}, {name}: {word}" for word in untranslated(argument)]
    return found


def test_the_check_finds_what_it_looks_for() -> None:
    for bad in (
        'QLabel("Height")',
        "box.setToolTip(texts.TIP)",
        'button.setText(f"{count} files")',
        "menu.addAction(texts.TITLES[name])",
        'self.tabs.addTab(panel, "Body")',
        'label.setText("Yes" if on else tr(texts.NO))',
        'label.setText(tr("Yes"))',
    ):
        assert faults(bad), bad
    for good in ('QLabel("")', "box.setToolTip(tr(texts.TIP))", 'item.setText(f"{x:.1f} cm")', 'box.setSuffix(" kg")'):
        assert not faults(good), good


@pytest.mark.parametrize("file", sorted(FOLDER.rglob("*.py")), ids=lambda file: str(file.relative_to(FOLDER)))
def test_shown_texts_are_translated(file: Path) -> None:
    assert faults(file.read_text("utf-8")) == []


def names_used(source: str, module: str) -> set[str]:
    """Names of a module of texts that a source takes from it: by attribute, or imported one by one."""
    tree, used = ast.parse(source), set()
    aliases = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "hit_viewer.texts":
            aliases |= {alias.asname or alias.name for alias in node.names if alias.name == module}
        elif isinstance(node, ast.ImportFrom) and node.module == f"hit_viewer.texts.{module}":
            used |= {alias.name for alias in node.names}
    attributes = (node for node in ast.walk(tree) if isinstance(node, ast.Attribute))
    return used | {node.attr for node in attributes if getattr(node.value, "id", "") in aliases}


def test_a_text_of_another_module_is_no_use() -> None:
    source = (
        "from hit_viewer.texts import tools as texts\nfrom hit_viewer.texts.window import APP\nx = texts.BOX, y.OPEN"
    )
    assert names_used(source, "tools") == {"BOX"}
    assert names_used(source, "window") == {"APP"}


@pytest.mark.parametrize("file", MODULES, ids=lambda file: file.stem)
def test_every_text_is_shown_somewhere(file: Path) -> None:
    source = file.read_text("utf-8")
    used = set().union(*(names_used(path.read_text("utf-8"), file.stem) for path in FOLDER.rglob("*.py")))
    used |= {node.id for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name) and is_read(node)}
    targets = [node.targets[0] for node in ast.parse(source).body if isinstance(node, ast.Assign)]
    names = [target.id for target in targets if isinstance(target, ast.Name)]
    assert names, "a module of texts without texts"
    assert [name for name in names if name.isupper() and name not in used] == []


def is_read(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Load)


def test_the_window_shows_translations_with_their_values() -> None:
    german = Language("de", {texts.SAVED: "{name} gesichert", key("Light", "bright colours"): "Hell"}, ",")
    with speaking(german):
        assert tr(texts.SAVED, name="a.npz") == "a.npz gesichert"
        assert tr(texts.THEME_TITLES["light"]) == "Hell"
        assert tr(texts.LIGHTING) == "Light"
    assert tr(texts.SAVED, name="a.npz") == "Saved a.npz"


def test_an_error_of_the_core_is_told_in_the_language_in_use() -> None:
    error = InputError.about(phrase("is too long"), field="name", expected=phrase("at most {most} letters", most=80))
    german = {
        "is too long": "ist zu lang",
        "expected {what}": "erwartet {what}",
        "at most {most} letters": "bis {most}",
    }
    with speaking(Language("de", german)):
        assert error.told() == "name: ist zu lang: erwartet bis 80."
        assert str(error) == "name: is too long: expected at most 80 letters."


@pytest.mark.parametrize("file", MODULES, ids=lambda file: file.stem)
def test_every_text_is_marked_for_translators(file: Path) -> None:
    """What a module of texts gives a name to is marked, but for mere values."""
    plain = [
        leaf.value
        for node in ast.parse(file.read_text("utf-8")).body
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") != "__all__"
        for leaf in unmarked(node.value)
    ]
    assert [value for value in plain if words(value)] == []


def unmarked(node: ast.expr) -> list[ast.Constant]:
    if isinstance(node, ast.Dict):
        return [leaf for value in node.values for leaf in unmarked(value)]
    if isinstance(node, ast.Tuple | ast.List):
        return [leaf for value in node.elts for leaf in unmarked(value)]
    return [node] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []
