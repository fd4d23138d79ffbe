"""Dark and light colours for the whole window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

__all__ = ["apply_palette", "apply_sheet", "apply_theme", "resolved"]

_COLORS = {
    "dark": {
        "Window": "#23272e",
        "WindowText": "#dfe4ea",
        "Base": "#1b1f25",
        "AlternateBase": "#262b33",
        "Text": "#e6eaf0",
        "PlaceholderText": "#8b95a3",
        "Button": "#2f353e",
        "ButtonText": "#e2e7ee",
        "BrightText": "#ffffff",
        "ToolTipBase": "#313842",
        "ToolTipText": "#eef1f5",
        "Highlight": "#3d7fd6",
        "HighlightedText": "#ffffff",
        "Link": "#6fb1ff",
        "Light": "#3b434e",
        "Midlight": "#343b45",
        "Mid": "#191c21",
        "Dark": "#14171b",
        "Shadow": "#0d0f12",
        "Accent": "#3d7fd6",
    },
    "light": {
        "Window": "#f1f3f6",
        "WindowText": "#1d232b",
        "Base": "#ffffff",
        "AlternateBase": "#f6f7f9",
        "Text": "#1d232b",
        "PlaceholderText": "#7c8794",
        "Button": "#e7eaef",
        "ButtonText": "#1d232b",
        "BrightText": "#ffffff",
        "ToolTipBase": "#ffffff",
        "ToolTipText": "#1d232b",
        "Highlight": "#2f6fc4",
        "HighlightedText": "#ffffff",
        "Link": "#1d5fb8",
        "Light": "#ffffff",
        "Midlight": "#f6f7f9",
        "Mid": "#c2c8d0",
        "Dark": "#a4acb6",
        "Shadow": "#7d8690",
        "Accent": "#2f6fc4",
    },
}

_STYLE = """
QGroupBox {{ font-weight: 600; border: 1px solid {line}; border-radius: 6px; margin-top: 9px; padding-top: 6px; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 9px; padding: 0 4px; }}
QLabel#warning {{ color: #e0912f; font-weight: 600; }}
QLabel#quiet {{ color: {quiet}; }}
QLabel#caption {{ color: {quiet}; padding: 3px 10px; }}
QLabel#phantom {{ color: #1d232b; background: #f0b54d; border-radius: 8px; padding: 1px 9px; font-weight: 600; }}
QCheckBox::indicator:unchecked:enabled {{ border: 1px solid {edge}; border-radius: 3px; background: {base}; }}
QDockWidget::title {{ padding: 5px 8px; }}
QToolTip {{ border: 1px solid {line}; padding: 3px; }}
"""


def resolved(theme: str) -> str:
    """Return "dark" or "light": the choice, or what the system has."""
    if theme in _COLORS:
        return theme
    scheme = QGuiApplication.styleHints().colorScheme()
    return "light" if scheme == Qt.ColorScheme.Light else "dark"


def apply_theme(app: QApplication, theme: str) -> str:
    """Give the application the theme's palette and sheet; return "dark" or "light"."""
    name = apply_palette(app, theme)
    apply_sheet(app, name)
    return name


def apply_palette(app: QApplication, theme: str) -> str:
    """Give the application the theme's palette, without a sheet as yet; return "dark" or "light"."""
    name = resolved(theme)
    # To put one sheet in another's place takes four times as long as to take it away and give one to bare widgets.
    app.setStyleSheet("")
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    palette = QPalette()
    for role, color in _COLORS[name].items():
        palette.setColor(getattr(QPalette.ColorRole, role), QColor(color))
    faint = QColor("#69727e" if name == "dark" else "#a3abb5")
    for role_name in ("WindowText", "Text", "ButtonText"):
        palette.setColor(QPalette.ColorGroup.Disabled, getattr(QPalette.ColorRole, role_name), faint)
    app.setPalette(palette)
    return name


def apply_sheet(app: QApplication, name: str) -> None:
    """Give the application the sheet of "dark" or "light"."""
    line, quiet = ("#3b434e", "#a9b3bf") if name == "dark" else ("#cdd3da", "#5a6572")
    edge = "#7d8896" if name == "dark" else "#9aa3ae"
    app.setStyleSheet(_STYLE.format(line=line, quiet=quiet, edge=edge, base=_COLORS[name]["Base"]))
