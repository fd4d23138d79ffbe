"""`hit data -D`: the picture of a subject has the published colours, and bone that can be seen."""

from pathlib import Path

import imageio.v3 as imageio
import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from small_data import FAST

from hit_core.cli.main import main

COLORS = {"E": "#000000", "LT": "#e00000", "AT": "#f5d000", "BT": "#0030ff"}
"""Black, red, yellow and blue, as published."""
CANONICAL = {"outside": "#e00000", "inside": "#00a000"}


@pytest.fixture
def drawn(data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Figure, np.ndarray]:
    """The figure, and its pixels as saved."""
    figures: list[Figure] = []
    monkeypatch.setattr(plt, "close", figures.append)
    path = tmp_path / "subject.png"
    points = ["data_cfg.nb_points_canspace=4000"]
    arguments = ["data", "-D", "--gender", "male", "--save", str(path)]
    assert main([*arguments, *FAST, f"data_cfg.data_folder={data_set}", "data_cfg.n_pts_mri=3000", *points]) == 0
    monkeypatch.undo()
    (figure,) = figures
    yield figure, imageio.imread(path)[..., :3]
    plt.close(figure)


def test_legends_name_the_published_colours(drawn: tuple[Figure, np.ndarray]) -> None:
    figure, _ = drawn
    for axes, colors in zip(figure.axes, (COLORS, CANONICAL), strict=True):
        legend = axes.get_legend()
        shown = {
            text.get_text().partition(":")[0]: tuple(handle.get_facecolor()[0][:3])
            for text, handle in zip(legend.get_texts(), legend.legend_handles, strict=True)
        }
        assert shown == {name: pytest.approx(to_rgb(color)) for name, color in colors.items()}


def test_every_class_can_be_seen(drawn: tuple[Figure, np.ndarray]) -> None:
    _, pixels = drawn
    half = pixels.shape[1] // 2
    ground = pixels[0, 0].astype(int)
    for colors, part in ((COLORS, pixels[:, :half]), (CANONICAL, pixels[:, half:])):
        for name, color in colors.items():
            rgb = np.round(255 * np.array(to_rgb(color))).astype(int)
            assert np.abs(rgb - ground).max() > 100, name
            # The legend's dot has some 50 pixels.
            assert (np.abs(part.astype(int) - rgb).max(2) < 12).sum() > 130, name
