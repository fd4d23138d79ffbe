"""A page to hand over: one body's pictures, measures, tissues, indices and percentiles as a single HTML file."""

from __future__ import annotations

import base64
import html
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date as Date
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageOps

from ..atomic import write_bytes
from ..body.joints import joint
from ..body.poses import POSES
from ..errors import InputError
from ..fit.skinned import vertex_normals
from ..measure.anthropometry import ANTHROPOMETRY
from ..measure.indices import INDICES
from ..measure.percentiles import NHANES, OFFERED
from ..measure.person import person_row
from ..measure.regions import REGIONS
from ..slices import Plane, class_picture, evaluate
from ..tissues import SKIN_COLOR, TISSUES
from .splats import dense, splat
from .subject import Progress, Subject, silent

__all__ = ["write_report"]

PIXELS_PER_M, SIZE = 190.0, (400, 460)
"""Of the pictures of the skin."""
SHRUNK, SLICE_SHRUNK = 30, 17
"""The page shows bodies at 1:30 and axial slices at 1:17."""
RULER_M = 0.2
SHOWN_REGIONS = ("head_neck", "trunk", "left_arm", "right_arm", "left_leg", "right_leg", "android", "gynoid")
TITLES = {"LT": "LT lean tissue", "AT": "AT subcutaneous", "BT": "BT long bones"}
LONGEST_NAME = 80
LEVELS = {"chest": ("spine3",), "navel": ("spine1",), "mid-thigh": ("right_hip", "right_knee")}
"""Axial slices, at the middle of these joints' heights."""
NOT_MEDICAL = "Not a medical device: for research and teaching, not for diagnosis or treatment."
TISSUES_ARE = (
    "LT is lean tissue: muscle and organs, with the fat among them. AT is subcutaneous adipose tissue: what lies "
    "between skin and muscle, not the fat inside of the trunk, and not lipid, so that it must not be compared with "
    "DXA's fat mass. BT are the long bones of arms and legs."
)
METHODS = (
    "The body is the one of ten shape coefficients{source}. Tissues were predicted inside it by the HIT model {model} "
    "(checkpoint {sha}), carried as surfaces to this body; their volumes are those in a standard pose, masses are "
    "volumes times {densities} kg/l. Measures were taken on the skin in a standing pose with the arms out, after "
    "ISO 8559-1:2017 and NHANES where named. Slices are those of the body with its arms a little out. "
    "Percentiles: {nhanes}. HIT Viewer {version}."
)
STYLE = """
@page { size: A4; margin: 12mm } * { box-sizing: border-box }
body { font: 9.5pt/1.35 system-ui, sans-serif; color: #1d2530; max-width: 186mm; margin: 6mm auto }
h1 { font-size: 15pt; margin: 0 } h2 { font-size: 9.5pt; margin: 2.5mm 0 0.7mm; border-bottom: 1px solid #b9c2cc }
.sub { color: #55606c } .notice { background: #fff3d6; padding: 1mm 2mm; margin: 1.5mm 0 }
.pictures { display: flex; gap: 5mm; align-items: flex-end } figure { margin: 0 0 1mm }
figcaption { color: #55606c; font-size: 7.5pt; max-width: 62mm } img { display: block }
.columns { display: grid; grid-template-columns: 1fr 1fr 1.4fr; gap: 5mm; align-items: start; font-size: 8.5pt }
.ruler { border: solid #1d2530; border-width: 0 1px 1px; height: 1.5mm; margin-top: 1mm }
table { border-collapse: collapse; width: 100% } td, th { padding: 0.1mm 1mm; text-align: left }
td.n, th.n { text-align: right; white-space: nowrap } tr:nth-child(even) { background: #f3f5f7 }
.bar { position: relative; display: inline-block; width: 18mm; height: 2.2mm; background: #dde3e9 }
.bar i { position: absolute; top: -0.5mm; width: 0.8mm; height: 3.4mm; background: #b3261e }
.rank { display: inline-block; width: 6mm }
.swatch { display: inline-block; width: 3mm; height: 3mm; vertical-align: middle }
.small { font-size: 8pt; color: #55606c }
"""


def write_report(
    subject: Subject,
    path: Path,
    *,
    name: str = "",
    source: str = "",
    weight_kg: float | None = None,
    age: float | None = None,
    date: str = "",
    spacing_mm: float = 2.0,
    progress: Progress = silent,
) -> None:
    """Write the page of one body.

    Parameters
    ----------
    subject, path
        What, as it stands, and whereto; the file needs no other and links to none.
    name, source
        A name or code of the person, and where the body is from; shown, put into no file's name.
    weight_kg, age
        The person's own, see `person_row`.
    date
        Of the page; today's by default.
    spacing_mm
        Pixel of its slices.
    progress
        Told how far it is.

    Raises
    ------
    InputError
        The name is too long.
    """
    if len(name) > LONGEST_NAME:
        raise InputError.about("is too long", field="name", expected=f"at most {LONGEST_NAME} letters", found=len(name))
    progress(0.05, "measures")
    row = person_row(subject.model, subject.body, weight_kg=weight_kg, age=age, warnings=subject.warnings)
    progress(0.3, "pictures")
    pictures = [*_skin(subject)]
    for number, picture in enumerate(_slices(subject, spacing_mm / 1000)):
        progress(0.4 + 0.15 * number, "slices")
        pictures.append(picture)
    record = subject.record(measures=row, person={"name": name, "age": age, "weight_kg": weight_kg, "source": source})
    page = _page(subject, record, row, pictures, name, source, date or Date.today().isoformat())
    write_bytes(path, page.encode())


@dataclass(frozen=True)
class _Picture:
    """What is shown on the page, at which size."""

    title: str
    image: Image.Image
    pixel_m: float
    shrunk: int

    def html(self) -> str:
        inverted = ImageOps.invert(self.image)
        image = self.image.crop(inverted.getbbox())
        stream = io.BytesIO()
        image.save(stream, "PNG", optimize=True)
        data = base64.b64encode(stream.getvalue()).decode()
        wide = 1000 * image.width * self.pixel_m / self.shrunk
        title = html.escape(self.title)
        return (
            f'<figure><img alt="{title}" style="width: {wide:.1f}mm" src="data:image/png;base64,{data}">'
            f"<figcaption>{title}</figcaption></figure>"
        )


def _skin(subject: Subject) -> Iterable[_Picture]:
    """The skin from the front and from the body's left, as it stands."""
    vertices = subject.body.vertices[0].cpu().numpy().astype(float)
    faces = subject.body.faces.cpu().numpy()
    normals = vertex_normals(vertices, faces)
    colors = np.broadcast_to(np.array(SKIN_COLOR, float), vertices.shape)
    points, facing, tints = dense(vertices, faces, normals, colors)
    middle, spread = (vertices.max(0) + vertices.min(0)) / 2, np.ptp(vertices, axis=0)
    scale = min(PIXELS_PER_M, 0.97 * SIZE[0] / float(spread[[0, 2]].max()), 0.97 * SIZE[1] / float(spread[1]))
    for title, axes, signs, light in (("front", [0, 1, 2], [1, 1, 1], 2), ("left side", [2, 1, 0], [-1, 1, 1], 0)):
        seen = (points - middle)[:, axes] * signs
        yield _Picture(title, splat(seen, tints, facing[:, light], scale, SIZE), 1 / scale, SHRUNK)


def _slices(subject: Subject, spacing_m: float) -> Iterable[_Picture]:
    """A frontal slice through the middle and axial ones at levels, of the shaped body standing in the A pose."""
    model, betas = subject.model, subject.body.betas
    body = model.body(betas.cpu().numpy().copy(), POSES["A"])
    skin, joints = body.vertices[0].cpu().numpy(), body.joints[0].cpu().numpy()
    planes = [("frontal, middle", Plane.fitted("frontal", float(joints[joint("spine1"), 2]), skin, spacing_m))]
    for title, names in LEVELS.items():
        height = float(np.mean([joints[joint(one), 1] for one in names]))
        planes.append((f"axial, {title}", Plane.fitted("axial", height, skin, spacing_m)))
    for title, plane in planes:
        fields = evaluate(model, body, plane, space="posed")
        drawn = Image.fromarray(class_picture(fields, 2))
        white = Image.new("RGB", drawn.size, "white")
        white.paste(drawn, mask=drawn.getchannel("A"))
        areas = ", ".join(f"{tissue.name} {1e4 * area:.0f} cm2" for tissue, area in fields.areas_m2.items() if area > 0)
        shrunk = SLICE_SHRUNK if plane.kind == "axial" else SHRUNK
        yield _Picture(f"{title}: {areas}", white, spacing_m / 2, shrunk)


def _page(
    subject: Subject, record: dict[str, Any], row: dict[str, Any], pictures: Sequence[_Picture],
    name: str, source: str, date: str,
) -> str:  # fmt: skip
    info = subject.model.info
    notices = [record["notice"]] if record.get("notice") else []
    notices += [*record["warnings"], *(str(row["warnings"]).split("; ") if row["warnings"] else [])]
    bodies = "".join(picture.html() for picture in pictures if picture.shrunk == SHRUNK)
    across = "".join(picture.html() for picture in pictures if picture.shrunk == SLICE_SHRUNK)
    across += _ruler(SLICE_SHRUNK)
    densities = ", ".join(f"{tissue.name} {tissue.density_kg_per_l}" for tissue in TISSUES)
    methods = METHODS.format(
        source=f" from {source}" if source else "",
        model=info.name,
        sha=(info.sha256 or "unknown")[:12],
        densities=densities,
        nhanes=NHANES,
        version=record["versions"]["hit-viewer"],
    )
    data = json.dumps(record, default=str).replace("<", "\\u003c")
    title = name or "Body report"
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{html.escape(title)}</title><style>{STYLE}</style></head><body>
<h1>{html.escape(title)}</h1>
<div class="sub">{html.escape(date)} · {html.escape(info.gender)} · model {html.escape(info.name)}
{"· " + html.escape(source) if source else ""}</div>
{"".join(f'<div class="notice">{html.escape(notice)}</div>' for notice in dict.fromkeys(notices))}
<div class="pictures">{bodies}<div>{across}</div></div>
<div class="columns"><div><h2>Heights and girths</h2>{_measures(row, ("height", "girth"))}</div>
<div><h2>Lengths and breadths</h2>{_measures(row, ("length", "breadth", "depth"))}
<h2>Regions, litres</h2>{_regions(row)}</div>
<div><h2>Tissues</h2>{_tissues(row)}{_percentiles(row)}<h2>Indices</h2>{_indices(row)}</div></div>
<p>{html.escape(TISSUES_ARE)}</p><p class="small">{html.escape(methods)}</p>
<p class="small">{html.escape(NOT_MEDICAL)}</p>
<script type="application/json" id="hit-record">{data}</script>
</body></html>
"""


def _ruler(shrunk: int) -> str:
    wide = 1000 * RULER_M / shrunk
    return f'<div class="ruler" style="width: {wide:.1f}mm"></div><figcaption>{100 * RULER_M:.0f} cm</figcaption>'


def _tissues(row: dict[str, Any]) -> str:
    lines = []
    for tissue in TISSUES:
        litres, mass = row[f"{tissue.name}_l"], row[f"{tissue.name}_kg"]
        red, green, blue = tissue.color
        share = "" if litres is None else f"{100 * litres / row['body_l']:.1f} %"
        lines.append(
            f'<tr><td><span class="swatch" style="background: rgb({red},{green},{blue})"></span> '
            f'{html.escape(TITLES[tissue.name])}</td><td class="n">{_told(litres, 1, "l")}</td>'
            f'<td class="n">{_told(mass, 1, "kg")}</td><td class="n">{share}</td></tr>'
        )
    weight = f"{_told(row['weight_kg'], 1, 'kg')} ({row['weight_is']})" if row["weight_kg"] else ""
    head = (
        '<tr><th></th><th class="n">volume</th><th class="n">mass, estimated</th><th class="n">of body volume</th></tr>'
    )
    body = (
        f'<tr><td>body</td><td class="n">{_told(row["body_l"], 1, "l")}</td><td class="n">{weight}</td><td></td></tr>'
    )
    return f"<table>{head}{''.join(lines)}{body}</table>"


def _measures(row: dict[str, Any], kinds: tuple[str, ...]) -> str:
    lines = "".join(
        f'<tr title="{html.escape(one.definition)}; {html.escape(one.source)}"><td>{html.escape(one.title)}</td>'
        f'<td class="n">{_told(row[f"{one.name}_cm"], 1, "cm")}</td></tr>'
        for one in ANTHROPOMETRY
        if one.kind in kinds
    )
    return f"<table>{lines}</table>"


def _regions(row: dict[str, Any]) -> str:
    head = '<tr><th></th><th class="n">LT</th><th class="n">AT</th></tr>'
    lines = "".join(
        f'<tr title="{html.escape(region.definition)}"><td>{html.escape(region.title)}</td>'
        + "".join(f'<td class="n">{_told(row[f"{region.name}_{name}_l"], 1, "")}</td>' for name in ("LT", "AT"))
        + "</tr>"
        for region in REGIONS
        if region.name in SHOWN_REGIONS
    )
    return f"<table>{head}{lines}</table>"


def _indices(row: dict[str, Any]) -> str:
    lines = "".join(
        f'<tr title="{html.escape(one.formula)}; {html.escape(one.source)}"><td>{html.escape(one.title)}</td>'
        f'<td class="n">{_told(row[one.name], one.decimals, one.unit if one.name != "absi" else "")}</td></tr>'
        for one in INDICES
    )
    return f"<table>{lines}</table>"


def _percentiles(row: dict[str, Any]) -> str:
    people = row["percentiles_of"]
    if not people:
        return ""
    titles = {one.name: one.title for one in ANTHROPOMETRY} | {one.name: one.title for one in INDICES}
    titles |= {"weight": "Weight", "whtr_crest": "Waist (crest) to height", "whr_crest": "Waist (crest) to hip"}
    lines = "".join(
        f'<tr title="{html.escape(site)}"><td>{html.escape(titles[name])}</td>'
        f'<td class="n">{_bar(row[f"percentile_{column}"])}</td></tr>'
        for column, (name, site) in OFFERED.items()
        if row.get(f"percentile_{column}") is not None
    )
    return f"<h2>Percentiles among {html.escape(people)}</h2><table>{lines}</table>"


def _bar(percentile: int | str | None) -> str:
    """A line from 0 to 100 with a mark; at its ends nothing is said but that the value lies beyond."""
    if percentile is None:
        return ""
    text = str(percentile)
    place = float(text.lstrip("<>"))
    said = {"<": "&lt; {}", ">": "&gt; {}"}.get(text[0], "{}").format(f"{place:.0f}")
    return f'<span class="bar"><i style="left: {place:.0f}%"></i></span> <span class="rank">{said}</span>'


def _told(value: float | None, decimals: int, unit: str) -> str:
    return "" if value is None else html.escape(f"{value:.{decimals}f} {unit}".strip())
