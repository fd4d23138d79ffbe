"""Compare two bodies: their slices side by side, and their volumes in numbers.

python examples/compare_bodies.py [FOLDER] [--quick]
"""

import sys
from pathlib import Path

import matplotlib.pyplot as plt

import hit_core
from hit_core.measure import tissue_table
from hit_core.slices import Plane, class_picture, evaluate
from hit_core.surfaces import bake

out, quick = Path(next(iter(sys.argv[1:]), "output")), "--quick" in sys.argv
out.mkdir(parents=True, exist_ok=True)

model = hit_core.load_model("phantom_female", device="cpu")
bodies = {"A, slim": model.body(betas=[0.0, 1.5]), "B, heavy": model.body(betas=[0.0, -1.5])}

surfaces = bake(model, detail="display")
a, b = (tissue_table(surfaces.with_shape(body.shaped)) for body in bodies.values())
for row in a.rows:
    change = b[row.name].volume_l - row.volume_l
    print(f"{row.title:30} A {row.volume_l:5.1f} l   B {b[row.name].volume_l:5.1f} l   B - A {change:+5.1f} l")

fig, axes = plt.subplots(1, 2, figsize=(5.4, 4), sharey=True, layout="constrained")
for ax, (name, body) in zip(axes, bodies.items(), strict=True):
    plane = Plane.along_axes("frontal", 0.0, 0.02 if quick else 0.003)
    fields = evaluate(model, body, plane, space="shaped")
    ax.imshow(class_picture(fields), extent=(-90, 90, -120, 70))
    ax.set(title=name, xlabel="cm", xlim=(-60, 60))
fig.savefig(out / "compare_bodies.png", dpi=110)
