"""What the border around a picture of the 3D view tells."""

from dataclasses import replace

import numpy as np
import pytest

from hit_viewer.document.cut_open import Opening
from hit_viewer.document.models import ModelFacts
from hit_viewer.document.state import ViewerState
from hit_viewer.scene.picture_captions import body_sides, view_caption
from hit_viewer.worker.requests import request_for
from hit_viewer.worker.results import Frame

FACTS = ModelFacts("phantom_male", "male", "male", is_phantom=True, shape_space="phantom")
NONE = ("", "", "", "")


def test_legend_and_warnings_follow_the_state() -> None:
    state = ViewerState()

    def named(state: ViewerState) -> list[str]:
        return [name for name, _, _ in view_caption(state, FACTS, NONE).legend]

    closed = replace(state, opening=Opening("closed"))
    hidden = state.layers.styled("AT", visible=False).styled("BT", opacity=0.0).styled("skin", visible=False)
    bare = replace(closed, layers=hidden)
    assert named(bare) == ["LT"]
    cut = replace(bare, planes=state.planes.moved("axial", visible=True))
    assert named(cut) == ["AT", "LT", "BT"], "slices show them"
    assert named(replace(bare, opening=Opening())) == ["AT", "LT", "BT", "Lungs (empty)"], "cuts show them"
    assert named(closed) == ["Skin"], "nothing else is seen"
    assert named(state) == ["Skin", "AT", "LT", "BT", "Lungs (empty)"]
    assert view_caption(state, FACTS, NONE).notes[0] == "Demonstration phantom, not medical data"
    far = replace(state, betas=(0.0, -2.5, *(0.0,) * 8), space="shaped")
    notes = view_caption(far, FACTS, NONE).notes
    assert "Betas beyond 2: the model extrapolates" in notes
    assert any(note.startswith("Space: Shaped") for note in notes)
    foreign = replace(state, betas=(1.0,) * 10, shape_space="smpl")
    assert any("belong to SMPL" in note for note in view_caption(foreign, FACTS, NONE).notes)


@pytest.mark.parametrize(("turn", "left"), [(0.0, "R"), (np.pi, "L"), (np.pi / 2, "P"), (np.pi / 4, "")])
def test_sides_are_those_of_the_trunk(turn: float, left: str) -> None:
    joints = np.zeros((24, 3), np.float32)
    joints[1], joints[2], joints[3] = (0.1, -0.1, 0), (-0.1, -0.1, 0), (0, 0.1, 0)
    rotation = np.array([[np.cos(turn), 0, np.sin(turn)], [0, 1, 0], [-np.sin(turn), 0, np.cos(turn)]])
    frame = Frame(request_for(ViewerState()), {}, (joints @ rotation.T).astype(np.float32), True)
    front = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
    assert body_sides(frame, front)[0] == left
    shaped = replace(frame, request=request_for(ViewerState(space="shaped")))
    assert body_sides(shaped, front) == ("R", "L", "S", "I")
