"""What happens in films, picture by picture."""

from dataclasses import replace

import numpy as np
import pytest

from hit_core.errors import InputError
from hit_viewer.document.film_options import FILMS
from hit_viewer.document.films import film_script, through_views
from hit_viewer.document.kept_views import CameraView
from hit_viewer.document.state import ViewerState
from hit_viewer.texts.exports import FILM_TITLES

STATE = ViewerState(betas=(1.0, *(0.0,) * 9))


def test_a_sweep_goes_to_both_ends_and_back() -> None:
    script = film_script("sweep", STATE, seconds=2.0, beta=3)
    swept = [script.state_at(number).betas[2] for number in range(script.count)]
    assert script.count == 60
    assert (swept[0], swept[-1]) == (-2.0, -2.0)
    assert max(swept) == pytest.approx(2.0, abs=0.01)
    assert np.abs(np.diff(swept)).max() < 0.25
    assert script.state_at(7).betas[0] == 1.0


def test_slices_go_from_the_feet_to_the_head() -> None:
    script = film_script("slices", STATE, heights=(-1.2, 0.6))
    places = [script.state_at(number).planes.axial.position for number in range(script.count)]
    assert -1.2 < places[0] < -1.17
    assert 0.57 < places[-1] < 0.6
    assert (np.diff(places) > 0).all()


def test_from_a_to_b_every_joint_takes_the_shortest_way() -> None:
    turned, other = np.zeros(69), np.zeros(69)
    turned[1], other[1] = 3.0, -3.0  # 0.28 apart, across the half turn
    pinned = replace(STATE, body_pose=tuple(turned), betas=(0.0,) * 10).as_pinned
    state = replace(STATE, body_pose=tuple(other), pinned=pinned)
    script = film_script("compare", state)
    first, middle, last = (script.state_at(number) for number in (0, script.count // 2, script.count - 1))
    assert first.body_pose[1] == pytest.approx(3.0)
    assert last.body_pose[1] == pytest.approx(-3.0)
    assert abs(middle.body_pose[1]) > 3.0
    assert (first.betas[0], last.betas[0]) == (0.0, 1.0)
    assert middle.betas[0] == pytest.approx(0.5, abs=0.03)
    with pytest.raises(InputError, match="another model"):
        film_script("compare", replace(state, pinned=replace(pinned, model="phantom_female")))
    with pytest.raises(InputError, match="no pinned body"):
        film_script("compare", STATE)


def test_the_camera_flies_through_the_kept_views_and_keeps_its_distance() -> None:
    focus, up = (0.1, 0.2, 0.0), (0.0, 1.0, 0.0)
    sides = ((0.1, 0.2, 2.0), (2.1, 0.2, 0.0), (0.1, 0.2, -2.0))
    script = film_script("camera", replace(STATE, views=tuple(CameraView(side, focus, up) for side in sides)))
    assert script.view_at is not None
    seen = [script.view_at(number) for number in range(script.count)]
    assert script.state_at(3) == script.state_at(200)
    assert seen[0].position == pytest.approx(sides[0])
    assert seen[-1].position == pytest.approx(sides[2])
    places = np.array([view.position for view in seen])
    assert np.linalg.norm(places - sides[1], axis=1).min() < 0.03
    assert np.linalg.norm(places - focus, axis=1) == pytest.approx(2.0)
    steps = np.linalg.norm(np.diff(places, axis=0), axis=1)
    assert steps.max() < 0.08
    assert steps[0] < 0.1 * steps.max()
    turntable = through_views(film_script("turntable", STATE), tuple(CameraView(side, focus, up) for side in sides))
    assert turntable.turn_deg == 0.0
    assert turntable.view_at is not None
    assert turntable.view_at(turntable.count - 1).position == pytest.approx(sides[2])
    with pytest.raises(InputError, match="two kept views"):
        film_script("camera", STATE)


def test_all_films_are_offered() -> None:
    assert tuple(FILM_TITLES) == FILMS
    script = film_script("turntable", STATE)
    assert script.turn_deg * script.count == pytest.approx(360.0)
