"""Load an embedded model and ask which tissue lies at points.

python examples/load_and_query.py [FOLDER] [--quick]
"""

import sys
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np

import hit_core

out, quick = Path(next(iter(sys.argv[1:]), "output")), "--quick" in sys.argv
out.mkdir(parents=True, exist_ok=True)

model = hit_core.load_model("phantom_female", device="cpu")
body = model.body(betas=[0.5, -1.0])

# Random points in front of and behind the plane through the body's middle, in metres.
low, high = (edge(0).values.tolist() for edge in (body.vertices[0].min, body.vertices[0].max))
points = np.random.default_rng(0).uniform(low, high, (500 if quick else 40_000, 3))
points[:, 2] *= 0.02
result = model.query(points, body)

labels = result.labels[0].numpy()
for tissue in hit_core.TISSUES:
    print(f"{tissue.title}: {(labels == tissue).sum()} of {len(points)} points")
print("origin found for", f"{result.valid.float().mean():.1%}", "of the points")

fig, axes = plt.subplots(figsize=(4, 4.4), layout="constrained")
for tissue in hit_core.TISSUES:
    inside = points[labels == tissue]
    axes.scatter(inside[:, 0], inside[:, 1], s=1, color=np.divide(tissue.color, 255), label=tissue.title)
axes.set(aspect="equal", xlabel="to the body's left, m", ylabel="up, m")
axes.legend(markerscale=6, loc="upper left", fontsize=6)
fig.savefig(out / "load_and_query.png", dpi=110)
