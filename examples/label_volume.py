"""Write the segmentation of a body as a label volume (NIfTI), and read it back.

python examples/label_volume.py [FOLDER] [--quick]
"""

import sys
from pathlib import Path

import matplotlib.pyplot as plt
import nibabel
import numpy as np
from matplotlib.colors import ListedColormap

import hit_core
from hit_core.writers import write
from hit_core.writers.subject import Subject, silent

out, quick = Path(next(iter(sys.argv[1:]), "output")), "--quick" in sys.argv

model = hit_core.load_model("phantom_female", device="cpu")
person = hit_core.BodyParameters(betas=np.array([0.0, 0.5]), gender="female")
subject = Subject.of(model, person, "shaped")
(file,) = write("volume", subject, out / "label_volume.nii.gz", silent, {"spacing_mm": 40.0 if quick else 5.0})

image = nibabel.load(file)  # .dcm instead of .nii.gz writes a DICOM segmentation
labels = np.asarray(image.dataobj)
litres = np.prod(image.header.get_zooms()) / 1e6
for tissue in hit_core.TISSUES:
    print(f"{tissue.title}: {(labels == tissue).sum() * litres:.1f} l in voxels")

colors = ListedColormap(["white", *(np.divide(tissue.color, 255) for tissue in hit_core.TISSUES)])
fig, axes = plt.subplots(1, 2, figsize=(5.4, 4), layout="constrained")
for ax, cut in zip(axes, (labels[:, labels.shape[1] // 2], labels[labels.shape[0] // 2 + 1]), strict=True):
    ax.imshow(cut.T, origin="lower", cmap=colors, vmin=0, vmax=3, interpolation="nearest")
    ax.set_axis_off()
fig.savefig(out / "label_volume.png", dpi=110)
