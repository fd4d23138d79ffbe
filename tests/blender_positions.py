"""Run by a Python that has `bpy`: opens GLB files in Blender and stores where it shows their vertices.

Arguments: an .npz to write, then GLB files. Positions come back with glTF's axes, Y up, as `FILE:MESH`.
"""

import sys
from pathlib import Path

import bpy
import numpy as np


def main(out: str, *files: str) -> None:
    found = {}
    for file in files:
        bpy.ops.wm.read_factory_settings(use_empty=True)
        bpy.ops.import_scene.gltf(filepath=file)
        graph = bpy.context.evaluated_depsgraph_get()
        for thing in bpy.context.scene.objects:
            if thing.type != "MESH" or not thing.vertex_groups:
                continue
            shown = thing.evaluated_get(graph)
            mesh = shown.to_mesh()
            flat = np.empty(3 * len(mesh.vertices))
            mesh.vertices.foreach_get("co", flat)
            matrix = np.array(shown.matrix_world)
            points = flat.reshape(-1, 3) @ matrix[:3, :3].T + matrix[:3, 3]
            found[f"{Path(file).stem}:{thing.name}"] = points[:, [0, 2, 1]] * [1, 1, -1]
    np.savez(out, **found)


if __name__ == "__main__":
    main(*sys.argv[1:])
