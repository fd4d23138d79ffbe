"""What a file opened in the window holds: a body, a session, or a picture exported with its record."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from hit_core.atomic import write_bytes
from hit_core.axes import AXES
from hit_core.body.files import BodyFile, open_body_file, shown_in
from hit_core.body.parameters import GENDERS, BodyParameters, BodySequence
from hit_core.containers.archives import read_bytes
from hit_core.containers.json_files import parse_json
from hit_core.errors import BodyFileError, InputError
from hit_core.phrases import Phrase, joined, phrase
from hit_core.plain_text import one_line
from hit_core.spaces import SPACES
from hit_core.writers.fit_records import FitDoubts, fit_beside
from hit_core.writers.pictures import read_picture_record
from hit_core.writers.report_record import read_report_record
from hit_viewer.document.models import ModelFacts
from hit_viewer.document.opened_body import OpenedBody
from hit_viewer.document.other_computers import names_another_computer
from hit_viewer.document.rulers import rulers_from
from hit_viewer.document.scans import FittedScan
from hit_viewer.document.state import ANOTHER_PERSON, ViewerState
from hit_viewer.texts import scans as scan_texts
from hit_viewer.texts.bodies import REPORT_OF, REPORT_VISITS
from hit_viewer.texts.translation import tr

__all__ = [
    "BODY_ENDINGS",
    "REPORT_ENDINGS",
    "SESSION_ENDING",
    "Opened",
    "body_changes",
    "open_any",
    "open_converted",
    "open_person",
    "open_report",
    "save_session_file",
    "session_values",
    "state_body",
]

BODY_ENDINGS = (".npz", ".pkl", ".json")
SESSION_ENDING = ".hitsession"
REPORT_ENDINGS = (".html", ".htm")
MOST_VISITS = 50
"""That a report is believed to have."""
LONGEST_TOLD = 80
"""Letters of what a report says of itself."""
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
    body: OpenedBody | None = None
    """The body's file, kept open for another choice, unless it came from elsewhere."""
    scale: float = 1.0
    """How much larger the body is than its betas say."""
    person: str = ""
    """Name or code that a report gives the person."""
    date: str = ""
    source: str = ""
    """Of a report or visit: its day, and what its body was from."""


def open_any(
    path: Path, state: ViewerState, person: str | None = None, up: str = "auto", angles: str = "auto"
) -> Opened:
    """Read a body, a session, a picture or a report; of a body file a person, with an axis of its world turned up.

    `angles` is the unit of the file's rotation vectors, as of `load_body`.

    Raises
    ------
    BodyFileError, InputError
        With the file, what was expected and what was found.
    """
    if path.suffix.lower() in (SESSION_ENDING, ".png", *REPORT_ENDINGS) and (person is not None or up != "auto"):
        raise InputError.about(
            phrase("shows one body as it was kept"), file=path, remedy=phrase("Leave person and up out")
        )
    if path.suffix.lower() == SESSION_ENDING:
        return _open_session(path)
    if path.suffix.lower() == ".png":
        return _open_picture(path, state)
    if path.suffix.lower() in REPORT_ENDINGS:
        return open_report(path, state)[-1]
    return open_person(open_body_file(path, angles), path.name, state, person, up)


def open_person(file: BodyFile, name: str, state: ViewerState, person: str | None = None, up: str = "auto") -> Opened:
    """Return a person of a file, the first by default, with an axis of its world turned up.

    A motion, and a body that was turned by hand, begin at the origin, where planes and looks are, unless they are
    wanted as the file has them.
    """
    body, motion = shown_in(file, person, up)
    changes, motion = _placed(body, motion, name, state, up)
    notes = (motion or body).notes
    fit = fit_beside(Path(file.path), body) if motion is None else None
    if isinstance(fit, FitDoubts):
        changes["scan"] = FittedScan.of_record(fit, changes["betas"])
    elif fit is not None:
        notes = (*notes, str(fit))
    opened = OpenedBody(file, name, file.person(person).name, up, notes)
    return Opened(state, changes, notes=notes, sequence=motion, body=opened, scale=body.scale)


def open_converted(
    present: OpenedBody, body: BodyParameters, motion: BodySequence | None, state: ViewerState
) -> Opened:  # fmt: skip
    """Return an opened body in another shape space, placed as it was, with the notes of its conversion."""
    changes, motion = _placed(body, motion, present.name, state, present.up)
    changes = {name: changes[name] for name in _CONVERTED}
    opened = replace(present, notes=(motion or body).notes)
    return Opened(state, changes, notes=opened.notes, sequence=motion, body=opened)


_CONVERTED = ("betas", "body_pose", "global_orient", "transl", "shape_space", "gender")
"""What a conversion changes."""


def _placed(
    body: BodyParameters, motion: BodySequence | None, name: str, state: ViewerState, up: str
) -> tuple[dict[str, Any], BodySequence | None]:
    if up != "file" and (motion is not None or up != "auto"):
        start = body.transl  # what it does from there on is kept
        body = replace(body, transl=body.transl - start)
        motion = None if motion is None else replace(motion, transl=motion.transl - start)
    changes = body_changes(body, name, state)
    changes["upright"] = motion is None  # a motion keeps its bows and turns
    return changes, motion


def body_changes(body: BodyParameters, name: str, state: ViewerState) -> dict[str, Any]:
    """Return what of the state shows a body that came from a file of this name."""
    changes: dict[str, Any] = {
        "betas": tuple(map(float, body.betas)),
        "body_pose": tuple(map(float, body.body_pose)),
        "global_orient": tuple(map(float, body.global_orient)),
        "transl": tuple(map(float, body.transl)),
        "body_name": name,
        **ANOTHER_PERSON,
        "upright": True,
    }
    changes["shape_space"] = body.shape_space or ""
    changes["gender"] = body.gender or ("unknown" if body.shape_space not in (None, "phantom") else "")
    return changes


def _open_session(path: Path) -> Opened:
    try:
        values = parse_json(read_bytes(path, MAX_SESSION), finite=True)
    except ValueError as error:
        raise BodyFileError.about(
            phrase("is damaged or no session ({error})", error=error), file=path, expected=phrase("JSON")
        ) from None
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise BodyFileError.about(
            phrase("is no session of this program"), file=path, expected=phrase('format "{format}"', format=FORMAT)
        )
    return _from_values(values, path)


def _from_values(values: Mapping[str, Any], path: Path) -> Opened:
    try:
        state = ViewerState.from_json(values.get("state", {}))
    except InputError as error:
        raise BodyFileError(phrase("{file}: {error}", file=path, error=error)) from error
    camera = values.get("camera")
    return Opened(state, camera=camera if isinstance(camera, dict) else {}, is_session=True, notes=_told_of(state))


def _told_of(state: ViewerState) -> tuple[str, ...]:
    """Return what is told of the scan that a session's body was fitted to; only whether it lies here is looked up."""
    if state.scan is None:
        return ()
    path = state.scan.path
    if state.scan.is_of_record:
        return (tr(scan_texts.FITTED_BEFORE, path=path),)
    if names_another_computer(path):
        return (tr(scan_texts.SCAN_ELSEWHERE, path=path),)
    try:
        is_there = Path(path).is_file()
    except (OSError, ValueError):
        is_there = False
    return (tr(scan_texts.SCAN_THERE if is_there else scan_texts.SCAN_GONE, path=path),)


def _open_picture(path: Path, state: ViewerState) -> Opened:
    if not path.is_file():
        raise BodyFileError.about(phrase("is missing"), file=path)
    record = read_picture_record(path) or {}
    if isinstance(record.get("session"), dict):
        return _from_values(record["session"], path)
    if not isinstance(record.get("body"), dict):
        raise BodyFileError.about(
            phrase("carries no session"), file=path, expected=phrase("a picture exported by this program")
        )
    return Opened(state, _recorded_changes(record, path, state))


def open_report(path: Path, state: ViewerState) -> list[Opened]:
    """Return all visits of a report, or the only body; of several, the last one says how many there are.

    Raises
    ------
    BodyFileError
        The file is no report, or holds what cannot be.
    """
    record = read_report_record(path)
    visits = record.get("visits")
    if not isinstance(visits, list) or not visits:
        return [_reported(record, path, state)]
    count = len(visits)
    good = count <= MOST_VISITS and all(
        isinstance(visit, dict) and isinstance(visit.get("body"), dict) for visit in visits
    )
    alone: dict[str, Any] = {"rulers": None} if good else {}  # a visit has its own, or none
    visits = visits if good else [{}]
    *others, last = [_reported({**record, **alone, **visit}, path, state) for visit in visits]
    told = joined((last.notes[0], Phrase(REPORT_VISITS, {"count": count})), " ")
    return [*others, replace(last, notes=(told,))]


def _reported(record: Mapping[str, Any], path: Path, state: ViewerState) -> Opened:
    changes = _recorded_changes(record, path, state)
    person, model = record.get("person"), record.get("model")
    person, model = person if isinstance(person, dict) else {}, model if isinstance(model, dict) else {}
    changes |= {name: person.get(name) for name in ("age", "weight_kg")}
    rulers = record.get("rulers")
    try:
        if isinstance(rulers, dict):
            changes |= {"rulers": rulers_from(rulers["laid"]), "space": rulers["space"]}  # where they were taken
        replace(state, **changes)
    except (InputError, KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise BodyFileError.about(phrase("holds what cannot be ({error})", error=error), file=path) from error
    told = person.get("date"), model.get("name"), person.get("name"), person.get("source")
    date, model_name, name, source = (one_line(str(value or ""))[:LONGEST_TOLD] for value in told)
    note = tr(REPORT_OF, date=date or "?", model=model_name or "?")
    return Opened(state, changes, notes=(note,), person=name, date=date, source=source)


def _recorded_changes(record: Mapping[str, Any], path: Path, state: ViewerState) -> dict[str, Any]:
    """Return body, space and plane of a picture or report that was written without a window."""
    stored = record["body"]
    names = ("betas", "body_pose", "global_orient", "transl", "gender", "shape_space")
    try:
        body = BodyParameters(**{name: stored[name] for name in names if stored.get(name) is not None})
        changes = body_changes(body, path.name, state)
        space = record.get("space")
        changes |= {"space": space, "upright": False} if space in SPACES else {}
        plane = record.get("plane")
        if isinstance(plane, dict) and plane.get("kind") in AXES:
            position = float(plane["position_m"])
            changes["planes"] = state.planes.moved(plane["kind"], position=position, visible=True, follows=None)
    except (InputError, KeyError, TypeError, ValueError) as error:
        reason = phrase("carries a record that cannot be read ({error})", error=error)
        raise BodyFileError.about(reason, file=path, expected=phrase("a file that this program wrote")) from error
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
