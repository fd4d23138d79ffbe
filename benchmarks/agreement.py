"""Do points, slices and volumes agree with the carried surfaces in any pose? Inside tests and distances are libigl's.

    python benchmarks/agreement.py [--device auto] [--points 100000] [--detail full] [--keep]

Every point lies inside the posed skin. A point agrees if a surface of its class holds it, or none where its class is
empty. Folded and overlapping parts are held by several surfaces. `HIT_REAL_BODIES` names a folder with more bodies.
"""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

import igl
import numpy as np
from results import Row, keep, machine, table

from hit_core.body.files import load_body
from hit_core.body.model import PosedBody
from hit_core.model.hit import HITModel
from hit_core.model.library import load_model
from hit_core.slices import Plane, evaluate
from hit_core.surfaces import Surfaces, bake
from hit_core.tissues import TISSUES, Found, Tissue

POSES: dict[str, dict[int, float]] = {
    "A pose": {47: -1.0, 50: 1.0},
    "arms on the trunk": {47: -1.2, 50: 1.2, 45: 0.3, 46: -0.9, 48: 0.3, 49: 0.9, 52: -1.4, 55: 1.4},
    "crouching": {0: -2.2, 3: -2.2, 9: 2.3, 12: 2.3, 2: 0.2, 5: -0.2, 6: 0.4, 47: -1.0, 50: 1.0},
}
"""Entries of body_pose, radians."""
FAR_M = 0.001
EVERY_M = 0.05


def inside(vertices: np.ndarray, faces: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Whether points lie inside a closed mesh, folds and overlaps included."""
    around = igl.fast_winding_number(vertices.astype(np.float64), faces.astype(np.int64), points.astype(np.float64))
    return np.rint(around) != 0


def bodies(models: dict[str, HITModel]) -> Iterator[tuple[str, HITModel, PosedBody]]:
    """What is tried."""
    for name, pose in POSES.items():
        angles = np.zeros(69, np.float32)
        angles[list(pose)] = list(pose.values())
        yield f"female, {name}", models["female"], models["female"].body([0.4, -0.8], angles)
    yield "obese man, A pose", models["male"], models["male"].body([0.0, -2.0], _a_pose())
    folders = [Path(__file__).parents[1] / "resources" / "examples", os.environ.get("HIT_REAL_BODIES")]
    for path in sorted(path for folder in folders if folder for path in Path(folder).glob("*.pkl")):
        file = load_body(path)
        model = models.get(file.gender or "", models["female"])
        parts = (file.betas, file.body_pose, file.global_orient, file.transl)
        yield f"{path.parent.name}/{path.name}", model, model.body(*(part.copy() for part in parts))


def _a_pose() -> np.ndarray:
    angles = np.zeros(69, np.float32)
    angles[[47, 50]] = -1.0, 1.0
    return angles


def holding(surfaces: Surfaces, points: np.ndarray) -> dict[Tissue, np.ndarray]:
    """Which surfaces hold each point; under NO, whether none does."""
    held = {tissue: inside(surfaces[tissue].vertices, surfaces[tissue].faces, points) for tissue in TISSUES}
    return {**held, Tissue.NO: ~np.any(list(held.values()), axis=0)}


def agreeing(labels: np.ndarray, held: dict[Tissue, np.ndarray]) -> np.ndarray:
    """Points whose class one of the surfaces that hold them has."""
    return np.select([labels == int(tissue) for tissue in Tissue], [held[tissue] for tissue in Tissue], False)


def rows_of(name: str, model: HITModel, body: PosedBody, count: int, detail: str) -> list[Row]:
    """Agreement of points, of class volumes and of slices for one body."""
    skin, faces = body.vertices[0].cpu().numpy(), body.faces.cpu().numpy()
    draw = np.random.default_rng(1)
    parts: list[np.ndarray] = []
    while sum(map(len, parts)) < count:
        drawn = draw.uniform(skin.min(0), skin.max(0), (10 * count, 3)).astype(np.float32)
        parts.append(drawn[inside(skin, faces, drawn)])
    points = np.concatenate(parts)[:count]
    surfaces = bake(model, detail=detail).with_shape(body.shaped).with_pose(body).to_surfaces()
    result = model.query(points, body)
    labels, found = result.labels[0].cpu().numpy(), result.found[0].cpu().numpy()
    held = holding(surfaces, points)
    wrong = ~agreeing(labels, held)
    meshes = [surfaces[tissue] for tissue in TISSUES]
    apart = [
        igl.point_mesh_squared_distance(points[wrong].astype(float), mesh.vertices.astype(float), mesh.faces)[0]
        for mesh in meshes
    ]
    far = np.sqrt(np.min(apart, axis=0)) > FAR_M
    gap = held[Tissue.NO][wrong] & (found[wrong] == Found.CARRIED)
    volumes = []
    for tissue in TISSUES:
        # What bone or fat claims beside it goes to the class that the points have.
        mine, theirs = labels == int(tissue), held[tissue]
        volumes.append(f"{tissue.name} {100 * (mine.sum() / max(1, theirs.sum()) - 1):+.2f} %")
    shares = [f"{kind.name.lower()} {100 * np.mean(found == kind):.2f} %" for kind in Found]
    pixels, classes, left_out = _sliced(model, body, skin, faces)
    disagreeing = ~agreeing(classes, holding(surfaces, pixels))
    return [
        Row(
            f"{name}: points that disagree", f"{100 * wrong.mean():.2f} %", "0.3 %",
            f"{100 * far.sum() / count:.2f} % more than 1 mm from a surface, of these "
            f"{100 * (far & gap).sum() / count:.2f} % in gaps that no surface fills; {', '.join(shares)}",
        ),
        Row(f"{name}: volumes against the surfaces'", ", ".join(volumes), "0.5 %", f"{count:,} points"),
        Row(
            f"{name}: slices every 5 cm along each axis", f"{left_out} pixels left out", "0",
            f"of {len(pixels):,} inside the skin; {100 * disagreeing.mean():.2f} % disagree with the surfaces",
        ),
    ]  # fmt: skip


def _sliced(
    model: HITModel, body: PosedBody, skin: np.ndarray, faces: np.ndarray
) -> tuple[np.ndarray, np.ndarray, int]:
    """Pixels inside the skin of slices along all axes, their classes, and how many of them have none."""
    pixels, classes, left_out = [], [], 0
    for kind, axis in (("axial", 1), ("frontal", 2), ("sagittal", 0)):
        for position in np.arange(skin[:, axis].min() + EVERY_M / 2, skin[:, axis].max(), EVERY_M):
            plane = Plane.fitted(kind, float(position), skin, spacing=0.004)
            slice_ = evaluate(model, body, plane, space="posed", fields=())
            points = plane.points().reshape(-1, 3)
            within = inside(skin, faces, points)
            left_out += int(((slice_.found.reshape(-1) == Found.NONE) & within).sum())
            pixels.append(points[within])
            classes.append(slice_.labels.reshape(-1)[within])
    return np.concatenate(pixels), np.concatenate(classes), left_out


def main() -> None:
    """Print the table; with --keep, put it into RESULTS.md."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--device", default="auto")
    parser.add_argument("--points", type=int, default=100_000)
    parser.add_argument("--detail", default="full", choices=("full", "display"))
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    models = {gender: load_model(f"phantom_{gender}", device=options.device) for gender in ("female", "male")}
    rows = [row for case in bodies(models) for row in rows_of(*case, options.points, options.detail)]
    text = table(rows)
    print(f"{machine(models['male'].device)}\n\n{text}")
    if options.keep:
        keep(f"Agreement with the carried surfaces, {options.detail} detail", models["male"].device, text)


if __name__ == "__main__":
    main()
