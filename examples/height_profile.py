"""Plot how much of each tissue lies at each height of a body, and write it as a table (CSV).

python examples/height_profile.py [FOLDER] [--quick]
"""

import sys
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np

import hit_core
from hit_core.slices import Plane, evaluate
from hit_core.writers.tables import save_table

out, quick = Path(next(iter(sys.argv[1:]), "output")), "--quick" in sys.argv
out.mkdir(parents=True, exist_ok=True)

model = hit_core.load_model("phantom_female", device="cpu")
body = model.body(betas=[0.5, -1.0])
skin = body.vertices[0].numpy()
floor, top = skin[:, 1].min(), skin[:, 1].max()

rows = []
for height in np.arange(0.05, top - floor, 0.4 if quick else 0.02):
    plane = Plane.fitted("axial", float(floor + height), skin, 0.01 if quick else 0.004)
    areas = evaluate(model, body, plane, space="posed").areas_m2
    rows.append([round(100 * height, 1), *(round(1e4 * areas[tissue], 1) for tissue in hit_core.TISSUES)])
print("wrote", save_table(["height_cm", "LT_cm2", "AT_cm2", "BT_cm2"], rows, out / "height_profile.csv"))

heights, *areas = np.array(rows).T
fig, axes = plt.subplots(figsize=(3.6, 4.4), layout="constrained")
for tissue, area in zip(hit_core.TISSUES, areas, strict=True):
    axes.plot(area, heights, color=np.divide(tissue.color, 255), label=tissue.title)
axes.set(xlabel="area, cm²", ylabel="height above the floor, cm", xlim=(0, None))
axes.legend(fontsize=7)
fig.savefig(out / "height_profile.png", dpi=110)
