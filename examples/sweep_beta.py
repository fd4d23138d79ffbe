"""Sweep one beta and plot what becomes of the tissues' volumes.

python examples/sweep_beta.py [FOLDER] [--quick]
"""

import sys
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np

import hit_core
from hit_core.measure import tissue_table
from hit_core.surfaces import bake

out, quick = Path(next(iter(sys.argv[1:]), "output")), "--quick" in sys.argv
out.mkdir(parents=True, exist_ok=True)

model = hit_core.load_model("phantom_male", device="cpu")
surfaces = bake(model, detail="display")  # extracted once, then carried to each body
values = np.linspace(-2, 2, 3 if quick else 17)
tables = [tissue_table(surfaces.with_shape(model.body(betas=[0.0, value]).shaped)) for value in values]

fig, axes = plt.subplots(figsize=(5, 3.4), layout="constrained")
for tissue in hit_core.TISSUES:
    litres = [table[tissue.name].volume_l for table in tables]
    print(tissue.title, "from", f"{litres[0]:.1f} to {litres[-1]:.1f} l")
    axes.plot(values, litres, color=np.divide(tissue.color, 255), label=tissue.title, marker=".")
axes.set(xlabel="second beta (slim), standard deviations", ylabel="volume, l", ylim=(0, None))
axes.legend(fontsize=7)
fig.savefig(out / "sweep_beta.png", dpi=110)
