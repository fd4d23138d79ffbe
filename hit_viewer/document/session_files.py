"""What a file opened in the window holds: a body, a session, or a picture exported with its record."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from hit_core.anatomy import AXES, SPACES
from hit_core.atomic import write_bytes
from hit_core.body.files import load_body_and_motion
from hit_core.body.parameters import GENDERS, BodyParameters, BodySequence
from hit_core.containers.archives import read_bytes
from hit_core.containers.json_files import parse_json
from hit_core.errors import BodyFileError, InputError
from hit_core.writers.pictures import read_picture_record
from hit_viewer.document.models import ModelFacts
from hit_viewer.document.state import ViewerState

__all__ = [
    "BODY_ENDINGS",
    "SESSION_ENDING",
    "Opened",
    "open_any",
    "save_session_file",
    "session_values",
    "state_body",
]

BODY_ENDINGS = (".npz", ".pkl", ".json")
SESSION_ENDING = ".hitsession"
FORMAT = "hit-viewer-session"
MAX_SESSION = 4 * 1024**2


@dataclass(frozen=True)
class Opened:
    """What a file gives: a whole state, or changes to the present one."""

    state: ViewerState
    changes: Mapping[str, Any] = field(default_factory=dict)
    camera: dict[str, Any] = field(default_factory=dict)
    is_session: bool = False
    notes: tuple[str, ...] = ()
    sequence: BodySequence | None = None


def open_any(path: Path, state: ViewerState) -> Opened:
    """Read a body, a session or a picture.

    Raises
    ------
    BodyFileError, InputError
        With the file, what was expected and what was found.
    """
    if path.suffix.lower() == SESSION_ENDING:
        return _open_session(path)
    if path.suffix.lower() == ".png":
        return _open_picture(path, state)
    body, motion = load_body_and_motion(path)
    changes = _body_changes(body, path.name, state)
    return Opened(state, changes, notes=(motion or body).notes, sequence=motion)


def _body_changes(body: BodyParameters, name: str, state: ViewerState) -> dict[str, Any]:
    changes: dict[str, Any] = {
        "betas": tuple(map(float, body.betas)),
        "body_pose": tuple(map(float, body.body_pose)),
        "global_orient": tuple(map(float, body.global_orient)),
        "transl": tuple(map(float, body.transl)),
        "body_name": name,
        "upright": True,
    }
    changes["shape_space"] = body.shape_space or ""
    changes["gender"] = body.gender or ("unknown" if body.shape_space not in (None, "phantom") else "")
    return changes


def _open_session(path: Path) -> Opened:
    try:
        values = parse_json(read_bytes(path, MAX_SESSION), finite=True)
    except ValueError as error:
        raise BodyFileError.about(f"is damaged or no session ({error})", file=path, expected="JSON") from None
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise BodyFileError.about("is no session of this program", file=path, expected=f'format "{FORMAT}"')
    return _from_values(values, path)


def _from_values(values: Mapping[str, Any], path: Path) -> Opened:
    try:
        state = ViewerState.from_json(values.get("state", {}))
    except InputError as error:
        raise BodyFileError(f"{path}: {error}") from error
    camera = values.get("camera")
    return Opened(state, camera=camera if isinstance(camera, dict) else {}, is_session=True)


def _open_picture(path: Path, state: ViewerState) -> Opened:
    if not path.is_file():
        raise BodyFileError.about("is missing", file=path)
    record = read_picture_record(path) or {}
    if isinstance(record.get("session"), dict):
        return _from_values(record["session"], path)
    if not isinstance(record.get("body"), dict):
        raise BodyFileError.about("carries no session", file=path, expected="a picture exported by this program")
    return Opened(state, _recorded_changes(record, path, state))


def _recorded_changes(record: Mapping[str, Any], path: Path, state: ViewerState) -> dict[str, Any]:
    """Return body, space and plane of a picture that was written without a window."""
    stored = record["body"]
    names = ("betas", "body_pose", "global_orient", "transl", "gender", "shape_space")
    try:
        body = BodyParameters(**{name: stored[name] for name in names if stored.get(name) is not None})
        changes = _body_changes(body, path.name, state)
        space = record.get("space")
        changes |= {"space": space, "upright": False} if space in SPACES else {}
        plane = record.get("plane")
        if isinstance(plane, dict) and plane.get("kind") in AXES:
            position = float(plane["position_m"])
            changes["planes"] = state.planes.moved(plane["kind"], position=position, visible=True, follows=None)
    except (InputError, KeyError, TypeError, ValueError) as error:
        reason = f"carries a record that cannot be read ({error})"
        raise BodyFileError.about(reason, file=path, expected="a picture exported by this program") from error
    return changes


def session_values(state: ViewerState, camera: Mapping[str, Any]) -> dict[str, Any]:
    """Return a session as plain values."""
    return {"format": FORMAT, "state": state.to_json(), "camera": dict(camera)}


def save_session_file(path: Path, state: ViewerState, camera: Mapping[str, Any]) -> None:
    """Write a session, whole or not at all; OutputError if that fails."""
    write_bytes(path, json.dumps(session_values(state, camera), indent=1).encode())


def state_body(state: ViewerState, facts: ModelFacts | None) -> BodyParameters:
    """Return the body that a state shows, for a file; what its betas belong to comes from its own file or the model."""
    orient, transl = state.place
    gender = state.gender or (facts.gender if facts is not None else None)
    return BodyParameters(
        betas=np.asarray(state.betas, np.float32),
        body_pose=np.asarray(state.body_pose, np.float32),
        global_orient=np.asarray(orient, np.float32),
        transl=np.asarray(transl, np.float32),
        gender=gender if gender in GENDERS else None,
        shape_space=state.shape_space or (facts.shape_space if facts is not None else None),
    )
