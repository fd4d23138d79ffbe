"""Write a rigged body (GLB) for animation programs, and draw the body with its tissues.

python examples/rigged_avatar.py [FOLDER] [--quick]
"""

import sys
from pathlib import Path

import numpy as np
import pyvista

import hit_core
from hit_core.settings import resources_dir
from hit_core.writers import write
from hit_core.writers.subject import Subject, silent

out, quick = Path(next(iter(sys.argv[1:]), "output")), "--quick" in sys.argv

model = hit_core.load_model("phantom_male", device="cpu")
person = hit_core.load_body(resources_dir() / "examples" / "sitting.npz")
avatar = Subject.of(model, person)
(file,) = write("rigged", avatar, out / "rigged_avatar.glb", silent, {"detail": "display"})
print(f"wrote {file}: skin and tissues on 24 joints, ten shape targets, {file.stat().st_size / 1e6:.0f} MB")

surfaces = hit_core.tissue_surfaces(model, avatar.body, detail="display")
plotter = pyvista.Plotter(off_screen=True, window_size=(200, 150) if quick else (560, 520))
skin = pyvista.make_tri_mesh(avatar.body.vertices[0].numpy(), model.body_model.faces.numpy())
plotter.add_mesh(skin, color=(222, 184, 160), opacity=0.25, smooth_shading=True)
for tissue in (hit_core.Tissue.BT, hit_core.Tissue.LT):
    mesh = pyvista.make_tri_mesh(surfaces[tissue].vertices, surfaces[tissue].faces)
    plotter.add_mesh(mesh, color=tissue.color, opacity=1.0 if tissue == hit_core.Tissue.BT else 0.4)
plotter.view_vector(np.array([0.5, 0.2, 1.0]), viewup=(0, 1, 0))
plotter.screenshot(out / "rigged_avatar.png")
