"""Dark and light colours, strong letters and margins, for the whole window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

__all__ = [
    "GROUP_MARGINS",
    "READABLE",
    "STALE_OPACITY",
    "TEXT_SIZE",
    "apply_text_size",
    "apply_theme",
    "contrast",
    "readable",
    "resolved",
    "scaled",
    "set_tone",
    "set_wrong",
    "strong",
]

READABLE = 4.5
"""The least contrast of a text (WCAG 2.1, AA)."""
_COLORS = {
    "dark": {
        "Window": "#23272e",
        "WindowText": "#dfe4ea",
        "Base": "#1b1f25",
        "AlternateBase": "#262b33",
        "Text": "#e6eaf0",
        "PlaceholderText": "#a9b3bf",
        "Button": "#2f353e",
        "ButtonText": "#e2e7ee",
        "BrightText": "#eba24a",
        "ToolTipBase": "#313842",
        "ToolTipText": "#eef1f5",
        "Highlight": "#3273c9",
        "HighlightedText": "#ffffff",
        "Link": "#7ab8ff",
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
        "PlaceholderText": "#5a6572",
        "Button": "#e7eaef",
        "ButtonText": "#1d232b",
        "BrightText": "#8a4b00",
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

_TONES = {
    "": QPalette.ColorRole.WindowText,
    "quiet": QPalette.ColorRole.PlaceholderText,
    "stale": QPalette.ColorRole.PlaceholderText,
    "warning": QPalette.ColorRole.BrightText,
}
_WRONG = {"dark": "#ff8f85", "light": "#b3261e"}
TEXT_SIZE, USUAL_POINTS = "text_size", "usual_points"
TEXT_SCALES = {"small": 0.9, "large": 1.15, "larger": 1.3, "largest": 1.5, "double": 2.0}
"""By the names in the settings; any other is the usual size."""
GROUP_MARGINS = (6, 2, 6, 3)
"""Around what a titled group holds, pixels."""
STALE_OPACITY = 0.45
"""Of pictures and curves that belong to another body."""
_BOX_EDGE = "#b4becb"
"""Fusion draws the edge of a check box in a darker shade of its window's colour: this one is seen on both themes."""


def resolved(theme: str) -> str:
    """Return "dark" or "light": the choice, or what the system has."""
    if theme in _COLORS:
        return theme
    scheme = QGuiApplication.styleHints().colorScheme()
    return "light" if scheme == Qt.ColorScheme.Light else "dark"


def apply_theme(app: QApplication, theme: str) -> str:
    """Give the application the theme's colours; return "dark" or "light".

    Colours are all in the palette: a style sheet for all widgets keeps the window for a tenth of a second when it
    changes, and makes each label's painting dearer.
    """
    name = resolved(theme)
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    palette = QPalette()
    for role, color in _COLORS[name].items():
        palette.setColor(getattr(QPalette.ColorRole, role), QColor(color))
    faint = QColor("#69727e" if name == "dark" else "#a3abb5")
    for role_name in ("WindowText", "Text", "ButtonText"):
        palette.setColor(QPalette.ColorGroup.Disabled, getattr(QPalette.ColorRole, role_name), faint)
    app.setPalette(palette)
    boxes = QPalette(palette)
    boxes.setColor(QPalette.ColorRole.Window, QColor(_BOX_EDGE))
    app.setPalette(boxes, "QCheckBox")  # type: ignore[arg-type]  # the stubs want bytes, which are refused
    return name


def apply_text_size(app: QApplication, size: str) -> None:
    """Let the application write in one of the sizes of the settings; before its widgets are made."""
    usual = app.property(USUAL_POINTS) or app.font().pointSizeF()
    app.setProperty(USUAL_POINTS, usual)
    app.setProperty(TEXT_SIZE, TEXT_SCALES.get(size, 1.0))
    font = app.font()
    font.setPointSizeF(usual * TEXT_SCALES.get(size, 1.0))
    if font != app.font():
        app.setFont(font)


def scaled(pixels: int) -> int:
    """Return a length that holds a text, pixels, at the text size in use."""
    app = QApplication.instance()
    return round(pixels * float((app.property(TEXT_SIZE) if app is not None else None) or 1.0))


def set_tone(label: QWidget, tone: str) -> None:
    """Write a label's text "quiet", "stale" as what belongs to another body, as a "warning", or, with "", as usual."""
    role = _TONES[tone]
    if label.foregroundRole() != role:
        label.setForegroundRole(role)
        label.setFont(strong() if tone == "warning" else QFont())


def set_wrong(widget: QWidget, on: bool) -> None:
    """Write a field's or a label's text in red, or as any other."""
    palette = QPalette()
    if on:
        ground = QGuiApplication.palette().color(QPalette.ColorRole.Base)
        red = QColor(_WRONG["dark" if ground.lightness() < 128 else "light"])
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
            palette.setColor(role, red)
    widget.setPalette(palette)


def contrast(first: QColor, second: QColor) -> float:
    """Return how far two colours differ in brightness, 1 to 21 (WCAG 2.1)."""
    lights = sorted(_luminance(color) for color in (first, second))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(color: QColor) -> float:
    channels = (color.redF(), color.greenF(), color.blueF())
    linear = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def readable(color: QColor) -> QColor:
    """Return a colour of the same hue that can be read as text on the window's ground."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    for _ in range(30):
        if contrast(color, ground) >= READABLE:
            break
        color = color.lighter(106) if ground.lightness() < 128 else color.darker(106)
    return color


def strong() -> QFont:
    """Return the font of what shall be seen first."""
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font
