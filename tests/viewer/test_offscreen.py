"""Pictures and movies without a window, and the entry points without a display."""

import json
import pickle
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import smplx_like
from fake_computation import FACES, FakeComputation
from PIL import Image, ImageSequence

from hit_core.errors import InputError, OutputError
from hit_core.settings import resources_dir
from hit_viewer.__main__ import main
from hit_viewer.document.cut_open import Opening
from hit_viewer.document.kept_views import CameraView
from hit_viewer.document.layer_looks import layer_color
from hit_viewer.document.layers import LAYERS
from hit_viewer.document.planes import ClipBox, Planes
from hit_viewer.document.session_files import Opened, open_any
from hit_viewer.document.state import SkinPoint, ViewerState
from hit_viewer.offscreen import opened_for, render_movie, render_picture
from hit_viewer.scene.bordered_pictures import Framing
from hit_viewer.scene.scene import Scene
from hit_viewer.worker.results import Shown


def test_a_picture_shows_the_body_and_carries_its_session(tmp_path: Path) -> None:
    state = ViewerState(betas=(1.0,) + (0.0,) * 9)
    path = render_picture(tmp_path / "p.png", state, computation=FakeComputation(), size=(200, 240))
    pixels = np.asarray(Image.open(path))
    assert pixels.shape[:2] == (240, 200)
    middle, corner = pixels[120, 100, :3].astype(int), pixels[5, 5, :3].astype(int)
    assert np.abs(middle - corner).max() > 40
    opened = open_any(path, ViewerState())
    assert opened.is_session
    assert opened.state == state
    assert opened.camera["position"]


@pytest.mark.parametrize("chosen", [{"measure": "calf"}, {"region": "left_thigh"}])
def test_a_picture_shows_the_line_of_a_measure_or_region(tmp_path: Path, chosen: dict[str, str]) -> None:
    def pixels(name: str, **changes: str) -> np.ndarray:
        state = replace(ViewerState(), **changes)
        path = render_picture(tmp_path / name, state, computation=FakeComputation(), size=(120, 160), plain=True)
        return np.asarray(Image.open(path).convert("RGB")).astype(int)

    apart = np.abs(pixels("with.png", **chosen) - pixels("without.png")).max(2) > 40
    rows = np.flatnonzero(apart.any(1))
    assert len(rows)
    assert 25 < rows.min() <= rows.max() < 40, "where the ring of the spheroid lies"


def test_a_picture_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        render_picture(tmp_path / "no" / "p.bmp", computation=FakeComputation(), size=(40, 40), plain=True)


def test_the_border_tells_the_sides_of_what_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []

    class Watched(Framing):
        def __init__(self, scene: Scene, *rest: object) -> None:
            seen.append((scene.frame is not None, scene.directions))
            super().__init__(scene, *rest)

    monkeypatch.setattr("hit_viewer.offscreen.Framing", Watched)
    for view in ("front", "back"):
        render_picture(tmp_path / "p.png", computation=FakeComputation(), size=(200, 240), view=view)
    (shown, front), (_, back) = seen
    assert shown
    assert front != back


def test_a_movie_shows_the_motion_and_tells_its_origin(tmp_path: Path) -> None:
    poses = np.zeros((6, 72))
    poses[:, 50] = np.linspace(0, 1, 6)
    np.savez(tmp_path / "motion.npz", poses=poses, betas=np.zeros(10), trans=np.zeros((6, 3)), mocap_framerate=20.0)
    opened = opened_for(tmp_path / "motion.npz", None)
    path = render_movie(tmp_path / "m.gif", opened, computation=FakeComputation(), size=(300, 360))
    with Image.open(path) as movie:
        assert movie.size == (300, 360)
        record = json.loads(movie.info["comment"])
        assert movie.info["duration"] == 300  # the small body stands still: its pictures are one
    assert record["frames"] == 6
    assert record["motion"] == "motion.npz"


@pytest.mark.parametrize("film", ["sweep", "slices"])
def test_films_of_a_body_need_no_motion(tmp_path: Path, film: str) -> None:
    path, body = tmp_path / "m.gif", opened_for(None, None)
    render_movie(path, body, computation=FakeComputation(), size=(200, 240), film=film, seconds=1.0)
    with Image.open(path) as movie:
        assert json.loads(movie.info["comment"])["film"] == film
        assert movie.n_frames > 10


def test_all_in_a_movie_belongs_to_its_frame(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    planes = Planes().moved("sagittal", visible=True, follows="knees").moved("axial", visible=True)
    box = ClipBox(True, (-0.1, -0.2, -0.1), (2.0, 0.5, 0.1))
    point = SkinPoint(700, (1.0, 0.0, 0.0), len(FACES))
    state = ViewerState(upright=False, planes=planes, box=box, skin_point=point)
    drawn: list[Shown] = []
    show = Scene.show
    monkeypatch.setattr(Scene, "show", lambda scene, shown: (drawn.append(shown), show(scene, shown))[1])
    shares: list[float] = []
    path = render_movie(
        tmp_path / "a.gif", Opened(state), computation=FakeComputation(), size=(192, 256), film="sweep", seconds=1.0,
        progress=shares.append,
    )  # fmt: skip
    assert len({shown.frame.request.body_key for shown in drawn}) > 10
    assert shares == pytest.approx(np.arange(1, 31) / 30)
    for shown in drawn:
        assert set(shown.slices) == {"axial", "sagittal"}
        for axis, picture in shown.slices.items():
            assert picture.request is not None
            assert picture.request.body_key == shown.frame.request.body_key
            assert picture.position == shown.state.planes[axis].position
        assert shown.thickness is not None
        assert shown.thickness.request.body_key == shown.frame.request.body_key
        assert len(shown.caps) == 6 + len(shown.state.opening.axes)
    with Image.open(path) as movie:
        record = json.loads(movie.info["comment"])
        strip = np.asarray(movie.convert("RGB")).astype(int)[-record["border_pixels"]["bottom"] :]
    assert record["slices"] == "cuts of each frame's surfaces"
    for layer in LAYERS:
        gap = np.abs(strip - layer_color(layer, state)).max(-1)
        assert (gap <= 12).sum() > 20, f"the legend tells {layer} in its colour"
    ground = np.median(strip.reshape(-1, 3), axis=0)
    assert (np.abs(strip - ground).sum(-1) > 150).mean() > 0.03, "legend and notice are written"


def test_both_kinds_of_movie_show_the_same(tmp_path: Path) -> None:
    found = []
    for ending in (".gif", ".mp4"):
        path = render_movie(
            tmp_path / f"a{ending}", Opened(ViewerState()), computation=FakeComputation(), size=(320, 180), plain=True,
            film="turntable", seconds=1.0,
        )  # fmt: skip
        found.append(read_movie(path))
    assert len(found[0]) == len(found[1])
    for picture, film in zip(*found, strict=True):
        assert np.abs(picture.astype(int) - film).mean() < 8


def read_movie(path: Path) -> list[np.ndarray]:
    if path.suffix == ".gif":
        with Image.open(path) as picture:
            return [np.asarray(frame.convert("RGB")) for frame in ImageSequence.Iterator(picture)]
    video, frames = cv2.VideoCapture(str(path)), []
    while (read := video.read())[0]:
        frames.append(read[1][..., ::-1])
    return frames


def test_a_turntable_goes_once_around_from_where_the_camera_stands(tmp_path: Path) -> None:
    def turned(**where: Any) -> list[np.ndarray]:
        path = render_movie(
            tmp_path / "a.mp4", Opened(ViewerState()), computation=FakeComputation(), size=(320, 180), plain=True,
            film="turntable", seconds=1.0, **where,
        )  # fmt: skip
        return read_movie(path)

    frames = turned()
    apart = [np.abs(frame.astype(int) - frames[0]).mean() for frame in frames]
    assert len(frames) == 30
    assert apart[8] > 2 * apart[1]  # seen from the side, in the end again from the front
    assert apart[8] > 2 * apart[29]
    far = turned(camera={"position": (0.0, 0.0, 40.0), "focal_point": (0.0, 0.0, 0.0), "up": (0.0, 1.0, 0.0)})
    assert far[0].std() < 0.5 * frames[0].std()


@pytest.mark.parametrize(("film", "through"), [("camera", False), ("slices", True)])
def test_a_film_goes_through_kept_views(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, film: str, through: bool
) -> None:
    front, left = CameraView((0, 0, 6), (0, 0, 0), (0, 1, 0)), CameraView((6, 0, 0), (0, 0, 0), (0, 1, 0))
    seen: list[CameraView] = []
    stand = Scene.stand
    monkeypatch.setattr(Scene, "stand", lambda scene, view: (seen.append(view), stand(scene, view))[1])
    render_movie(
        tmp_path / "a.gif", Opened(ViewerState(views=(front, left))), computation=FakeComputation(), size=(160, 120),
        film=film, seconds=1.0, plain=True, through=through,
    )  # fmt: skip
    assert len(seen) == 30
    assert seen[0].position == pytest.approx(front.position)
    assert seen[-1].position == pytest.approx(left.position)


def test_the_pinned_body_stands_beside_with_its_own_cuts(tmp_path: Path) -> None:
    pinned = replace(ViewerState(betas=(0.0, -2.0, *(0.0,) * 8)).as_pinned, model="phantom_female")
    state = ViewerState(pinned=pinned, comparison="side")
    computation = FakeComputation()
    render_picture(tmp_path / "p.png", state, computation=computation, size=(400, 240), plain=True)
    with Image.open(tmp_path / "p.png") as picture:
        pixels = np.asarray(picture.convert("RGB")).astype(int)
    halves = pixels[:, :200], pixels[:, 200:]
    for half in halves:
        assert (np.abs(half - layer_color("LT", state)).max(-1) < 30).sum() > 100  # cut open
    assert [entry[1] for entry in computation.log if entry[0] == "load"][-1] == "phantom_male"


def test_pictures_show_the_distances_from_a_pinned_body(tmp_path: Path) -> None:
    pinned = ViewerState().as_pinned
    state = ViewerState(betas=(2.0, *(0.0,) * 9), opening=Opening("closed"), pinned=pinned)
    found = []
    for one in (state, replace(state, pinned=None)):
        render_picture(tmp_path / "p.png", one, computation=FakeComputation(), size=(200, 240), plain=True)
        with Image.open(tmp_path / "p.png") as picture:
            found.append(np.asarray(picture.convert("RGB")).astype(int)[100:140, 80:120])
    assert (found[0] - found[1]).mean() > 15  # in the middle nothing changed: light, where the skin is darker


def test_a_person_of_a_file_is_shown_with_an_axis_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = ("betas", "poses", "trans")
    one, two = (
        dict(zip(names, (np.full(10, beta), np.zeros((3, 72)), np.zeros((3, 3))), strict=True)) for beta in (0, 2)
    )
    path = tmp_path / "two.pkl"
    path.write_bytes(pickle.dumps({1: one, 7: two}))
    assert opened_for(path, None, "1").state.betas[0] == 0.0
    assert opened_for(path, None, "7").state.betas[0] == 2.0
    upright, turned = (opened_for(path, None, "7", up).state.global_orient for up in ("file", "z"))
    assert upright != turned
    render_picture(tmp_path / "p.png", computation=FakeComputation(), size=(200, 240))
    assert main([str(tmp_path / "p.png"), "--picture", str(tmp_path / "q.png"), "--up", "z"]) == 2
    assert "Leave person and up out" in capsys.readouterr().err


def test_the_unit_of_a_files_angles_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "knee.npz"
    pose = np.zeros((1, 72))
    pose[0, 12] = 30.0
    np.savez(path, betas=np.zeros(10), poses=pose)
    turned = [opened_for(path, None, angles=unit).state.body_pose[9] for unit in ("degrees", "auto", "radians")]
    np.testing.assert_allclose(turned[:2], np.radians(30.0))
    assert abs(turned[2]) > 1.0
    assert main([str(path), "--picture", str(tmp_path / "no" / "p.bmp"), "--angles", "auto"]) == 2
    assert f"{path}: The angles are far too large for radians" in capsys.readouterr().err


def test_a_body_of_smplx_is_converted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "body.npz"
    betas = smplx_like.turn() @ smplx_like.BETAS
    np.savez(path, betas=betas, poses=np.zeros((1, 165)), gender="male", trans=np.zeros((1, 3)))
    as_it_is = opened_for(path, None)
    assert "SMPLX_MALE.npz" in as_it_is.notes[-1]
    np.testing.assert_allclose(as_it_is.state.betas, betas, atol=1e-6)
    np.savez(tmp_path / "SMPLX_MALE.npz", **smplx_like.model_arrays())
    monkeypatch.setenv("HIT_SMPL_DIR", str(tmp_path))
    opened = opened_for(path, None)
    np.testing.assert_allclose(opened.state.betas, smplx_like.BETAS, atol=0.05)
    assert opened.state.shape_space == "phantom"
    assert "converted" in opened.notes[0]


def test_a_movie_needs_a_motion(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no motion"):
        render_movie(tmp_path / "m.gif", opened_for(None, None), computation=FakeComputation(), size=(300, 360))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("size", ["12", "9x9", "axb", "100x99999"])
def test_a_size_that_is_none(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--picture", "p.png", "--size", size])
    assert "is no size" in capsys.readouterr().err


def test_bad_input_gets_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.pkl"
    bad.write_bytes(b"nothing")
    assert main([str(bad), "--picture", str(tmp_path / "p.png")]) == 2
    said = capsys.readouterr().err
    assert str(bad) in said
    assert len(said.splitlines()) == 1
    assert not (tmp_path / "p.png").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="other platforms always have a display")
def test_without_a_display_the_window_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert main([]) == 2
    assert "hit infer" in capsys.readouterr().err


def test_the_program_explains_itself() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "hit_viewer", "--help"], capture_output=True, text=True, timeout=200, check=True
    )
    assert "a body, session or exported picture" in done.stdout


def test_the_embedded_model_of_the_bodys_gender_shows_it() -> None:
    examples = resources_dir() / "examples"
    assert opened_for(examples / "standing.npz", None).state.model == "phantom_female"
    assert opened_for(examples / "sitting.npz", None).state.model == "phantom_male"
    assert opened_for(examples / "standing.npz", "phantom_male").state.model == "phantom_male"
