"""What a ruler says, in words, and as a row of the table of measures."""

from __future__ import annotations

from collections.abc import Mapping

from hit_core.axes import AXIS_INDEX
from hit_core.measure.joint_angles import JOINT_ANGLES
from hit_core.phrases import phrase
from hit_core.tissues import Tissue
from hit_core.writers.tables import OwnMeasure
from hit_viewer.document.rulers import IN_SLICES, Ruler
from hit_viewer.texts import rulers as texts
from hit_viewer.texts.translation import tr
from hit_viewer.worker.results import TakenRuler

__all__ = ["own_measures", "ruler_text", "ruler_tip"]

STANDARD_POSE = phrase("in the zero pose: upright, arms out")
POSES = {
    "posed": phrase("in the pose shown"),
    "shaped": phrase("in the X-pose"),
    "canonical": phrase("of the mean body, in the X-pose"),
}
"""In which distances, angles and what lies in slices is taken, by space."""

ANGLES = {one.name: one for one in JOINT_ANGLES}


def ruler_text(taken: TakenRuler | None) -> str:
    """Return what a ruler says; None is being measured."""
    if taken is None:
        return texts.WAITING
    if taken.degrees is not None:
        return tr(texts.DEGREES, degrees=taken.degrees)
    if taken.area_m2 is not None:
        parts = {name: 1e4 * area for name, area in taken.tissues.items()}
        return tr(texts.AREA, area=1e4 * taken.area_m2, tissues=_parts(parts, texts.AREA_CM2))
    if taken.metres is None:
        return tr(texts.ELSEWHERE)
    if taken.stretches:
        parts = {name: 1000 * length for name, length in taken.tissues.items()}
        return tr(texts.LINE, length=100 * taken.metres, tissues=_parts(parts, texts.LENGTH_MM))
    if taken.along_m is not None:
        return tr(texts.BOTH, straight=100 * taken.metres, along=100 * taken.along_m)
    return tr(texts.STRAIGHT, straight=100 * taken.metres)


def _parts(amounts: Mapping[str, float], said: str) -> str:
    """Return what lies in each tissue that is there."""
    told = [tr(said, name=name, value=amount) for name, amount in amounts.items() if amount > 0]
    return "  ".join(told) or tr(texts.NOTHING)


def ruler_tip(ruler: Ruler, taken: TakenRuler | None) -> str:
    """Return how a ruler is taken."""
    if ruler.kind in IN_SLICES:
        tips = [tr(texts.LINE_TIP if ruler.kind == "line" else texts.AREA_TIP, name=ruler.name), tr(texts.SHOW_TIP)]
        if taken is not None and taken.stretches:
            told = [
                tr(texts.STRETCH, name=tr(Tissue[name].title), value=1000 * length) for name, length in taken.stretches
            ]
            tips.insert(1, tr(texts.ALONG, stretches=", ".join(told)))
        if ruler.kind == "area" and taken is not None and taken.area_m2 is None:
            tips.insert(1, tr(texts.CROSSED))
    elif ruler.kind == "angle":
        tips = [tr(texts.ANGLE_TIP, name=ruler.name, definition=tr(ANGLES[ruler.joint].definition))]
    elif ruler.part:
        tips = [tr(texts.PLANE_TAPE_TIP, name=ruler.name, part=tr(texts.PLANE_PARTS[ruler.part]))]
    else:
        tips = [tr(texts.DISTANCE_TIP if ruler.kind == "distance" else texts.TAPE_TIP, name=ruler.name)]
    if ruler.kind == "distance" and taken is not None and taken.metres is not None and taken.along_m is None:
        tips.append(tr(texts.NO_WAY))
    if ruler.kind == "tape":
        tips.append(tr(texts.CHANGE_PLANE_TIP))
    return "\n".join([*tips, tr(texts.EDIT_TIP)])


def own_measures(rulers: tuple[Ruler, ...], taken: tuple[TakenRuler, ...], space: str = "posed") -> list[OwnMeasure]:
    """Return rows for the table of measures, of what is known."""
    rows, pose = [], POSES[space]
    for number, (ruler, found) in enumerate(zip(rulers, taken, strict=True), start=1):
        name = f"own_{number}"
        if found.degrees is not None:
            said = phrase("{definition}; 180 is straight", definition=ANGLES[ruler.joint].definition)
            rows.append(OwnMeasure(name, ruler.name, "angle", found.degrees, "deg", pose, said))
        elif ruler.kind in IN_SLICES:
            rows += _in_slice(name, ruler, found, pose)
        elif found.metres is not None and ruler.kind == "tape":
            said = phrase("convex hull of the skin's cut, across the bone on limbs, level on the trunk")
            if ruler.part:
                part, way = ruler.part.replace("_", " "), ", ".join(f"{value:.3f}" for value in ruler.normal)
                said = phrase(
                    "convex hull of the cut of the {part}, across the direction ({way}) of x, y and z",
                    part=part,
                    way=way,
                )
            rows.append(OwnMeasure(name, ruler.name, "girth", 100 * found.metres, "cm", STANDARD_POSE, said))
        elif found.metres is not None:
            said = phrase("straight between two points of the skin")
            rows.append(OwnMeasure(name, ruler.name, "distance", 100 * found.metres, "cm", pose, said))
            if found.along_m is not None:
                along = phrase("shortest way along the skin between the same two points")
                title = phrase("{name}, along the skin", name=ruler.name)
                rows.append(OwnMeasure(f"{name}_along", title, "distance", 100 * found.along_m, "cm", pose, along))
    return rows


def _in_slice(name: str, ruler: Ruler, found: TakenRuler, pose: str) -> list[OwnMeasure]:
    """Return length or area of what is drawn in a slice, and those of each tissue."""
    whole, unit, scale = (found.metres, "cm", 100.0) if ruler.kind == "line" else (found.area_m2, "cm2", 1e4)
    if whole is None:
        return []
    index = AXIS_INDEX[ruler.axis]
    where = f"{pose}, {ruler.axis} slice at {'xyz'[index]} = {100 * ruler.corners[0][index]:.1f} cm"
    said = "drawn in a slice, where it stays when the body changes"
    rows = [OwnMeasure(name, ruler.name, ruler.kind, scale * whole, unit, where, f"{ruler.kind} {said}")]
    rows += [
        OwnMeasure(
            f"{name}_{tissue}", f"{ruler.name}, {tissue}", ruler.kind, scale * part, unit, where, f"{tissue} in it"
        )
        for tissue, part in found.tissues.items()
    ]
    return rows
