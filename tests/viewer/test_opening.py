from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import torch
from fake_computation import RADII, FakeComputation
from PySide6.QtCore import QSize
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from hit_core import load_model
from hit_core.errors import InputError
from hit_core.measure import anthropometry
from hit_core.tissues import LUNG_COLOR, SKIN_COLOR, Tissue
from hit_viewer.app import Viewer
from hit_viewer.document.cut_open import Opening, middle, wedge_of
from hit_viewer.document.layer_looks import LOOKS
from hit_viewer.document.layers import LayerStyle
from hit_viewer.document.state import ViewerState
from hit_viewer.scene.hidden_scene import hidden_scene
from hit_viewer.scene.scene import Scene
from hit_viewer.worker.face_order import walls_first
from hit_viewer.worker.results import Frame, LayerMesh
from hit_viewer.worker.surface_cuts import cut_picture
from hit_viewer.worker.whole_picture import shown_of

JOINTS = np.zeros((24, 3))
COLORS = ((0, 0, 0), *(tissue.color for tissue in (Tissue.LT, Tissue.AT, Tissue.BT)))
FRONT = np.array([0.0, 0.0, 1.0])


@pytest.mark.parametrize(
    ("opening", "towards", "gone"),
    [
        (Opening("closed"), FRONT, []),
        (Opening("quarter"), FRONT, ["left front"]),
        (Opening("quarter", "right"), FRONT, ["right front"]),
        (Opening("front"), FRONT, ["left front", "right front"]),
        (Opening("side", "right"), FRONT, ["right front", "right back"]),
        (Opening("quarter", turns=True), np.array([-1.0, 0.0, -1.0]), ["right back"]),
        (Opening("front", turns=True), -FRONT, ["left back", "right back"]),
        (Opening("quarter", "right"), -FRONT, ["right front"]),
    ],
)
def test_what_an_opening_takes_away(opening: Opening, towards: np.ndarray, gone: list[str]) -> None:
    places = {"left front": (1, 0, 1), "right front": (-1, 0, 1), "left back": (1, 0, -1), "right back": (-1, 0, -1)}
    taken = wedge_of(opening, JOINTS, towards).holds(np.array(list(places.values()), float))
    assert [name for name, is_gone in zip(places, taken, strict=True) if is_gone] == gone


def test_cuts_go_through_pelvis_hips_and_shoulders() -> None:
    joints = np.zeros((24, 3))
    joints[0, 0] = 0.1
    joints[[1, 2], 2] = 0.02
    joints[[16, 17], 2] = 0.06
    assert (middle(joints, 0), middle(joints, 2)) == (0.1, 0.04)


@pytest.mark.parametrize("wrong", [{"part": "all"}, {"side": "front"}, {"part": ["quarter"]}])
def test_an_opening_that_does_not_exist_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(InputError):
        Opening(**wrong)


def test_a_session_of_before_is_closed() -> None:
    values = ViewerState().to_json()
    assert ViewerState.from_json(values).opening == Opening()
    del values["opening"]
    assert ViewerState.from_json(values).opening.part == "closed"
    with pytest.raises(InputError):
        ViewerState.from_json({**values, "opening": {"part": "closed", "turns": "yes"}})


@pytest.fixture
def scene() -> Iterator[Scene]:
    with hidden_scene((200, 260)) as scene:
        yield scene


def _show(scene: Scene, view: str = "front", **changes: object) -> Frame:
    shown = shown_of(FakeComputation(), replace(ViewerState(), **changes))  # type: ignore[arg-type]
    scene.show(shown)
    scene.look(view)
    return shown.frame


def _color(scene: Scene, point: tuple[float, float, float]) -> np.ndarray:
    pixels = scene.picture()
    x, y = scene.screen_points(np.array([point], np.float32))[0]
    return pixels[round(pixels.shape[0] - 1 - y), round(x)].astype(int)


def _hue(color: np.ndarray) -> np.ndarray:
    return color / np.linalg.norm(color)


def test_an_opened_body_shows_its_tissues_in_their_own_colours_beside_whole_skin(scene: Scene) -> None:
    half = 0.5 * np.ptp(_show(scene).bounds, axis=0)
    middle_of_lean = (0.6 * RADII["LT"] * half[0], 0.0, 0.0)
    in_the_fat = (0.5 * (RADII["LT"] + RADII["AT"]) * half[0], 0.0, 0.0)
    assert _color(scene, middle_of_lean) == pytest.approx(np.array(Tissue.LT.color), abs=4)
    assert _color(scene, in_the_fat) == pytest.approx(np.array(Tissue.AT.color), abs=4)
    on_the_skin = _color(scene, (-middle_of_lean[0], 0.0, 0.0))
    assert _hue(on_the_skin) == pytest.approx(_hue(np.array(SKIN_COLOR)), abs=0.06)
    _show(scene, opening=Opening("quarter", "right"))
    assert _color(scene, (-middle_of_lean[0], 0.0, 0.0)) == pytest.approx(np.array(Tissue.LT.color), abs=4)
    _show(scene, opening=Opening("closed"))
    assert _hue(_color(scene, middle_of_lean)) == pytest.approx(_hue(on_the_skin), abs=0.06)


def test_what_faces_the_camera_is_opened_when_it_turns(scene: Scene) -> None:
    half = 0.5 * np.ptp(_show(scene, "back").bounds, axis=0)
    inside = (-0.6 * RADII["LT"] * half[0], 0.0, 0.0)
    closed = _color(scene, inside)
    assert _hue(closed) == pytest.approx(_hue(np.array(SKIN_COLOR)), abs=0.06)
    _show(scene, "back", opening=Opening("front", turns=True))
    assert _color(scene, inside) == pytest.approx(np.array(Tissue.LT.color), abs=4)


def test_nothing_below_an_opaque_skin_is_drawn(scene: Scene) -> None:
    _show(scene, opening=Opening("closed"))
    seen = {name for name, surface in scene.body.surfaces.items() if surface.actor.visibility}
    assert seen == {"skin"}
    _show(scene)
    seen = {name for name, surface in scene.body.surfaces.items() if surface.actor.visibility}
    assert seen == {"skin", "BT", "lungs"}
    glass = ViewerState().layers.styled("skin", opacity=0.5)
    _show(scene, layers=glass, opening=Opening("closed"))
    assert all(scene.body.surfaces[name].actor.visibility for name in ("skin", "AT", "LT", "BT"))


@pytest.mark.parametrize("share", [0.985, 0.93])
def test_a_cut_reaches_the_skin(scene: Scene, share: float) -> None:
    frame = _show(scene)
    fat = frame.layers["AT"]
    thin = replace(fat, points=fat.points * np.float32(share))  # ends some millimetres, or centimetres, below the skin
    picture = cut_picture(replace(frame, layers={**frame.layers, "AT": thin}), 2, 0.0, 0.002, COLORS)
    half = 0.5 * np.ptp(frame.bounds, axis=0)
    row = int(np.argmin(np.abs(picture.origin[1] + picture.v[1] * 0.002 * np.arange(len(picture.labels)))))
    width = 0.002 * np.count_nonzero(picture.labels[row] == Tissue.AT)
    assert width == pytest.approx(2 * half[0] * (1.0 - RADII["LT"]), abs=0.008)
    assert Tissue.NO in picture.labels  # and ends there


def test_walls_of_bones_and_of_lungs_are_told_apart() -> None:
    def ball(centre: float, radius: float, turn: int) -> tuple[np.ndarray, np.ndarray]:
        corners = np.concatenate([np.eye(3), -np.eye(3)]) * radius + [centre, 0, 0]
        signs = [(0, 1, 2), (1, 3, 2), (3, 4, 2), (4, 0, 2), (1, 0, 5), (3, 1, 5), (4, 3, 5), (0, 4, 5)]
        return corners.astype(np.float32), np.array(signs, np.int32)[:, ::turn]

    parts = [ball(0.0, 1.0, 1), ball(0.3, 0.1, -1), ball(-0.3, 0.2, -1)]
    around = np.concatenate([points for points, _ in parts])
    faces = np.concatenate([faces + 6 * number for number, (_, faces) in enumerate(parts)])
    extra = np.concatenate([faces, faces[:8]])  # the outside is the largest part
    ordered, walls, cavities = walls_first(extra, around, parts[1][0] + np.float32(0.001))
    assert (walls, cavities) == (8, 8)
    assert {*ordered[:8].ravel()} == {*range(6, 12)}
    assert {*ordered[8:16].ravel()} == {*range(12, 18)}
    lean = LayerMesh(around, around, ordered, walls, cavities)
    assert len(lean.faces) == len(extra)


def test_lungs_are_dark() -> None:
    assert max(LUNG_COLOR) < 128


def test_each_look_sets_what_it_shows_and_is_named_then(viewer: Viewer, qtbot: QtBot) -> None:
    panel = viewer.window.layers_panel
    planes = viewer.session.state.planes.moved("sagittal", visible=True)
    viewer.session.update(planes=planes)
    for number, (name, look) in enumerate(LOOKS.items()):
        panel.look.setCurrentIndex(number)
        panel.look.activated.emit(number)
        state = viewer.session.state
        assert state.layers == look.layers
        assert state.opening == look.opening
        assert state.planes.sagittal.visible  # nothing else is turned off
        assert panel.look.currentData() == name
    assert all(viewer.session.state.planes[axis].visible for axis in ("axial", "frontal", "sagittal"))
    viewer.session.update(layers=viewer.session.state.layers.styled("BT", opacity=0.3, visible=True))
    assert panel.look.currentIndex() == -1


def test_the_opened_part_is_chosen_in_the_panel(viewer: Viewer, qtbot: QtBot) -> None:
    panel = viewer.window.layers_panel
    assert viewer.session.state.opening == Opening()
    panel.opening.setCurrentIndex(panel.opening.findData("side"))
    panel.opening.activated.emit(panel.opening.currentIndex())
    panel.side.setCurrentIndex(panel.side.findData("right"))
    panel.side.activated.emit(panel.side.currentIndex())
    panel.turns.click()
    assert viewer.session.state.opening == Opening("side", "right", True)
    assert not panel.side.isEnabled()
    viewer.session.undo()
    assert not panel.turns.isChecked()
    assert LayerStyle() == viewer.session.state.layers.skin


def test_the_legends_lines_end_between_entries(viewer: Viewer, qtbot: QtBot) -> None:
    legend, counts = viewer.window.legend, set()
    for width in (1200, 700, 500):
        legend.resize(width, legend.height())
        document = QTextDocument()
        document.setDefaultFont(legend.font())
        document.setHtml(legend.text())
        lines = document.firstBlock().text().split("\u2028")
        counts.add(len(lines))
        assert sum(line.count("\ufffc") for line in lines) == 5  # swatches
        for line in lines:
            entries = [" ".join(entry.split()) for entry in line.split("\ufffc")]
            assert entries[0] == ""  # a line begins with a swatch
            assert all(entries[1:])  # and ends with a name
            document.setHtml(line)
            assert document.idealWidth() <= width
    assert len(counts) == 3


def test_the_legend_has_the_colours_that_are_seen(viewer: Viewer, qtbot: QtBot) -> None:
    legend = viewer.window.legend

    def colors() -> set[tuple[int, ...]]:
        image = legend.grab().toImage()
        pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        return {pixel.getRgb()[:3] for pixel in pixels}

    tissues = {tissue.color for tissue in (Tissue.AT, Tissue.LT, Tissue.BT)}
    assert tissues | {SKIN_COLOR, LUNG_COLOR} <= colors()
    viewer.session.update(colour_blind=True)
    assert {tissue.color_blind_safe for tissue in (Tissue.AT, Tissue.LT, Tissue.BT)} <= colors()
    viewer.session.update(opening=Opening("closed"))
    assert not colors() & {LUNG_COLOR, Tissue.LT.color_blind_safe}


@pytest.mark.parametrize("gender", ["male", "female"])
def test_the_axial_plane_stands_at_the_navel(gender: str) -> None:
    model = load_model(f"phantom_{gender}").body_model
    navel = anthropometry(model, torch.zeros(10))["waist_navel"].line(model.v_template.double().numpy())
    assert navel[:, 1] == pytest.approx(ViewerState().planes.axial.position, abs=0.015)


def test_every_look_has_a_small_picture(viewer: Viewer) -> None:
    look = viewer.window.layers_panel.look
    assert all(not look.itemIcon(number).isNull() for number in range(look.count()))
    assert look.itemIcon(0).actualSize(QSize(64, 80)) == QSize(64, 80)
