"""Sessions fit their schema, which names every field of the state."""

import dataclasses
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from schemas import complaints, schema

from hit_core.axes import AXES
from hit_core.body.levels import LEVELS
from hit_viewer.document.kept_views import CameraView
from hit_viewer.document.layers import LAYERS, LayerStyle
from hit_viewer.document.planes import ClipBox, Plane
from hit_viewer.document.rulers import Ruler
from hit_viewer.document.scans import FittedScan
from hit_viewer.document.session_files import open_any, save_session_file
from hit_viewer.document.state import PinnedBody, SkinPoint, ViewerState

CAMERA = {"position": [0.0, 0.1, 3.0], "focal_point": [0.0, 0.0, 0.0], "up": [0.0, 1.0, 0.0]}
FULL = replace(
    ViewerState(),
    betas=(1.0,) * 10,
    scan=FittedScan("me.ply", "cm", "-z", 0.01, 2.0, 7.5, 3.1, 0.2, 0.01, 0.02, 0.03, (0.5,) * 10),
    box=ClipBox(on=True),
    age=46.0,
    weight_kg=81.5,
    measure="waist_crest",
    region="left_thigh",
    borders_cm=(0.0, 1.5, *[0.0] * 10),
    skin_point=SkinPoint(3, (0.2, 0.3, 0.5), 100),
    rulers=(
        Ruler("distance", "Arm", (SkinPoint(3, (0.2, 0.3, 0.5), 100), SkinPoint(9, (1.0, 0.0, 0.0), 100))),
        Ruler("tape", "Bauch", (SkinPoint(4, (0.2, 0.3, 0.5), 100),)),
        Ruler("tape", "Leg", (SkinPoint(4, (0.2, 0.3, 0.5), 100),), part="left_leg", normal=(0.0, 0.6, -0.8)),
        Ruler("angle", "Left knee", joint="left_knee"),
        Ruler("line", "Line 1", axis="axial", corners=((0.0, 0.1, 0.2), (0.1, 0.1, 0.2))),
    ),
    pinned=ViewerState(body_name="a.pkl").as_pinned,
    layers=ViewerState().layers.styled("AT", color=(1, 2, 3), visible=False),
    planes=ViewerState().planes.moved("axial", follows=next(iter(LEVELS))),
    views=(CameraView((0.0, 0.1, 3.0), (0.0, 0.0, 0.0), (0.0, 1.0, 0.0)),),
)


@pytest.mark.parametrize("state", [ViewerState(), FULL], ids=["fresh", "full"])
@pytest.mark.parametrize("camera", [{}, CAMERA], ids=["no camera", "camera"])
def test_a_saved_session_fits(tmp_path: Path, state: ViewerState, camera: dict[str, Any]) -> None:
    path = tmp_path / "a.hitsession"
    save_session_file(path, state, camera)
    content = json.loads(path.read_text())
    assert complaints("session", content) == []
    assert open_any(path, ViewerState()).state == state


def test_what_is_no_session_does_not_fit(tmp_path: Path) -> None:
    save_session_file(tmp_path / "a.hitsession", FULL, CAMERA)
    content = json.loads((tmp_path / "a.hitsession").read_text())
    for path, value in ((("format",), "x"), (("state", "space"), "outer"), (("state", "betas"), [0.0]),
                        (("state", "age"), 0.0),
                        (("state", "layers", "AT", "opacity"), 2.0), (("camera", "up"), [0.0])):  # fmt: skip
        broken = json.loads(json.dumps(content))
        place = broken
        for name in path[:-1]:
            place = place[name]
        place[path[-1]] = value
        assert complaints("session", broken), path


def test_the_schema_names_every_field() -> None:
    """A field that is added to the state belongs into the schema, and into no older version of it."""
    parts = schema("session")["$defs"]
    assert set(parts["view"]["properties"]) == {field.name for field in dataclasses.fields(CameraView)}
    kinds = {"layer": LayerStyle, "plane": Plane, "box": ClipBox, "skin_point": SkinPoint, "pinned": PinnedBody}
    kinds |= {"scan": FittedScan, "ruler": Ruler}
    for name, kind in kinds.items():
        assert set(parts[name]["properties"]) == {field.name for field in dataclasses.fields(kind)}, name
    assert set(parts["state"]["properties"]) == {"version", *(field.name for field in dataclasses.fields(ViewerState))}
    assert set(parts["state"]["properties"]["layers"]["properties"]) == set(LAYERS)
    assert set(parts["state"]["properties"]["planes"]["properties"]) == set(AXES)
