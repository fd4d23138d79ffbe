"""The border that is burnt into pictures: it covers nothing, fits, and says less where there is little room."""

import numpy as np
import pytest

from hit_core.errors import InputError
from hit_core.picture_borders import PHANTOM, Caption, around, framed, warnings, within

LEGEND = (
    ("LT", "lean tissue", (1, 150, 2)),
    ("AT", "subcutaneous fat", (200, 3, 4)),
    ("BT", "long bones", (5, 6, 220)),
)
FULL = Caption(LEGEND, (PHANTOM, "Betas beyond 2: the model extrapolates"), ("R", "L", "S", "I"), True, "at the body")


@pytest.mark.parametrize("size", [(1920, 1200), (640, 400), (320, 240), (160, 160), (8192, 4000), (400, 2000)])
@pytest.mark.parametrize("dark", [False, True])
def test_a_border_within_keeps_the_size(size: tuple[int, int], dark: bool) -> None:
    border = within(size, FULL)
    width, height = border.inner(size)
    assert height >= 0.5 * size[1]
    pixels = np.random.default_rng(0).integers(0, 255, (height, width, 3), np.uint8)
    whole = framed(pixels, border, pixel_m=0.002, dark=dark)
    assert whole.shape == (size[1], size[0], 3)
    np.testing.assert_array_equal(whole[border.top : border.top + height, border.left : border.left + width], pixels)
    for _, _, color in border.caption.legend:
        assert (whole[border.top + height :] == color).all(-1).any(), "each colour is told"
    assert PHANTOM in border.caption.notes
    paper = whole[-1, 0]
    assert (paper.max() < 60) == dark


@pytest.mark.parametrize("shape", [(500, 900), (900, 60), (20, 20)])
def test_a_border_around_holds_the_words(shape: tuple[int, int]) -> None:
    border = around((shape[1], shape[0]), FULL)
    pixels = np.zeros((*shape, 4), np.uint8)
    whole = framed(pixels, border, pixel_m=0.001)
    np.testing.assert_array_equal(whole[border.top : border.top + shape[0], border.left : border.left + shape[1]], 0)
    assert (whole[border.top + shape[0] :, :, 3] == 255).all()
    strip = whole[border.top + shape[0] :]
    ink = (strip[..., :3] < 128).all(-1)
    assert not ink[:, -2:].any(), "no word is cut off"
    assert not ink[-1].any()


def test_small_pictures_say_less_but_never_leave_the_notice_out() -> None:
    large, small = within((1280, 1000), FULL), within((150, 150), FULL)
    assert large.caption == FULL
    assert small.caption.notes == FULL.notes
    assert all(not meaning for _, meaning, _ in small.caption.legend)
    with pytest.raises(InputError, match="too small for its notice"):
        within((40, 20), FULL)


def test_the_scale_bar_is_as_long_as_it_says() -> None:
    border = within((1000, 800), Caption(scaled=True))
    width, height = border.inner((1000, 800))
    whole = framed(np.full((height, width, 3), 255, np.uint8), border, pixel_m=0.001)
    (columns,) = np.nonzero((whole[height:] < 100).all(-1).any(0))
    bar = columns[: np.flatnonzero(np.diff(columns) > 1)[0] + 1]
    assert np.ptp(bar) == pytest.approx(200, abs=3), "20 cm at 1 mm a pixel, a fifth of the width"


def test_warnings_follow_the_record() -> None:
    assert warnings({"model": {"is_phantom": False}, "body": {"betas": [2.0, -2.0]}}) == ()
    assert warnings({"model": {"is_phantom": True}, "body": {"betas": [0, -2.01]}, "warnings": ["a"]}) == (
        PHANTOM, "Betas beyond 2: the model extrapolates", "a",
    )  # fmt: skip
    said = "The model is trained for betas from -2 to 2; beyond, it extrapolates"
    assert warnings({"body": {"betas": [3.0]}, "warnings": [said]}) == (said,), "what is said is not said twice"
