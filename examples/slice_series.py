"""Write a series of axial slices, from the thighs to the chest, and lay them out on one sheet.

python examples/slice_series.py [FOLDER] [--quick]
"""

import sys
from pathlib import Path

import numpy as np
from PIL import Image

import hit_core
from hit_core.writers import write
from hit_core.writers.subject import Subject, silent

out, quick = Path(next(iter(sys.argv[1:]), "output")), "--quick" in sys.argv

model = hit_core.load_model("phantom_female", device="cpu")
person = hit_core.BodyParameters(betas=np.array([0.0, -1.0]), gender="female")
options = {"axis": "axial", "from_cm": -50.0, "to_cm": 10.0, "step_mm": 300.0 if quick else 40.0}
options |= {"spacing_mm": 10.0 if quick else 2.0, "plain": True, "scale": 1}
files = write("series", Subject.of(model, person, "shaped"), out / "series", silent, options)

slices = [file for file in files if file.suffix == ".png"]
slices.sort(key=lambda file: float(file.stem.split("_")[-1]))  # its place, metres
pictures = [Image.open(file).convert("RGBA") for file in slices]
print(len(pictures), "pictures in", out / "series", "beside a record with the areas of each")
width, height = pictures[0].width // 2, pictures[0].height
sheet = Image.new("RGB", (4 * width, -(-len(pictures) // 4) * height), "white")
for number, picture in enumerate(pictures):
    middle = picture.crop((width // 2, 0, 3 * width // 2, height))  # without the hands
    sheet.paste(middle, (number % 4 * width, number // 4 * height), middle)
sheet.save(out / "slice_series.png")
