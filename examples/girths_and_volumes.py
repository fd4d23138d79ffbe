"""Write girths and tissue volumes of several bodies as a table (CSV).

python examples/girths_and_volumes.py [FOLDER] [--quick]
"""

import sys
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np

import hit_core
from hit_core.measure import measure_body, tissue_table
from hit_core.surfaces import bake
from hit_core.writers.tables import save_table

out, quick = Path(next(iter(sys.argv[1:]), "output")), "--quick" in sys.argv
out.mkdir(parents=True, exist_ok=True)

model = hit_core.load_model("phantom_male", device="cpu")
surfaces = bake(model, detail="display")
people = np.random.default_rng(1).normal(0, 0.7, (3 if quick else 40, 10)).clip(-2, 2)

rows = []
for betas in people:
    body = model.body(betas=betas)
    measures, table = measure_body(model.body_model, body.betas[0]), tissue_table(surfaces.with_shape(body.shaped))
    girths = [round(100 * girth, 1) for girth in measures.girths_m.values()]
    litres = [round(table[tissue.name].volume_l, 2) for tissue in hit_core.TISSUES]
    rows.append([round(100 * measures.height_m, 1), *girths, *litres])
header = ["height_cm", "chest_cm", "waist_cm", "hip_cm", "LT_l", "AT_l", "BT_l"]
print("wrote", save_table(header, rows, out / "girths_and_volumes.csv"))

fig, axes = plt.subplots(figsize=(4.6, 3.4), layout="constrained")
axes.scatter(*np.array(rows)[:, [2, 5]].T, color=np.divide(hit_core.Tissue.AT.color, 255))
axes.set(xlabel="waist, cm", ylabel="subcutaneous fat, l")
fig.savefig(out / "girths_and_volumes.png", dpi=110)
