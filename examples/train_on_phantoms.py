"""Generate phantom subjects and train a model on them, briefly: the whole way from data to slices.

python examples/train_on_phantoms.py [FOLDER] [--quick]      (needs the packages of ".[train]")
"""

import sys
from pathlib import Path

from PIL import Image

import hit_core
from hit_core.cli import main as hit
from hit_core.settings import resources_dir

out, quick = Path(next(iter(sys.argv[1:]), "output")), "--quick" in sys.argv
data, models = out / "subjects", out / "models"

hit(["data", "phantom", "--subjects", "3" if quick else "12", "--gender", "male", "--out", str(data)])

options = {
    "exp_name": "first_try",
    "out_dir": models,
    "data_cfg.data_folder": data,
    "smpl_cfg.gender": "male",
    "train_cfg.pretrained": resources_dir() / "models" / "phantom_male",  # which knows how bodies move
    "trainer.accelerator": "cpu",
    "trainer.max_epochs": 1 if quick else 30,
    "trainer.check_val_every_n_epoch": 1 if quick else 10,
    "num_workers": 0 if quick else 2,
    "optimizer": "muon",
    "lr": 0.01,
    "batch_size": 3,
    "data_cfg.n_pts_mri": 50 if quick else 800,  # points per subject and step
    "data_cfg.n_points_hands": 10 if quick else 30,
    "data_cfg.nb_points_canspace": 1000 if quick else 500_000,
}
code = hit(["train", *(f"{name}={value}" for name, value in options.items())])
if code:
    sys.exit(code)

model = hit_core.load_model(str(models / "first_try"), device="cpu")
print("trained to epoch", model.info.epoch, "with a validation accuracy of", model.info.accuracy)
picture = Image.open(models / "first_try" / "validation.png")  # prediction, truth, difference
picture.save(out / "train_on_phantoms.png")
