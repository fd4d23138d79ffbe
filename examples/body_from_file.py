"""Open a body file and look at the tissues in the pose that it has.

python examples/body_from_file.py [FOLDER] [--quick]
"""

import sys
from pathlib import Path

import hit_core
from hit_core.settings import resources_dir
from hit_core.slices import Plane, class_picture, evaluate
from hit_core.writers.pictures import save_picture
from hit_core.writers.records import build_record

out, quick = Path(next(iter(sys.argv[1:]), "output")), "--quick" in sys.argv
out.mkdir(parents=True, exist_ok=True)

model = hit_core.load_model("phantom_male", device="cpu")
person = hit_core.load_body(resources_dir() / "examples" / "sitting.pkl")  # or an .npz, .json or .gz of yours
body = model.body(person.betas, person.body_pose, person.global_orient, person.transl)
print(person.gender, "betas", person.betas.round(2), *person.notes)

skin = body.vertices[0].numpy()
middle = float(body.joints[0, 0, 0])
plane = Plane.fitted("sagittal", middle + 0.09, skin, 0.02 if quick else 0.002)  # through the left thigh
fields = evaluate(model, body, plane, space="posed")
for tissue, area in fields.areas_m2.items():
    print(f"{tissue.title}: {1e4 * area:.0f} cm2")

record = build_record(model.info, person, "posed", plane=plane.record())
save_picture(class_picture(fields), out / "body_from_file.png", record)
