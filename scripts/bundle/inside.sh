#!/bin/sh
# What try.py runs inside a bare root, as an ordinary user: everything that users do without the window, then the window.
set -eu
out="$HOME/Größe und Gewicht"
mkdir -p "$out"
cd "$HOME"
for name in python python3 python3.11 pip; do
    if command -v "$name" > /dev/null; then echo "there is a $name here"; exit 1; fi
done
step() { echo "-- $*"; "$@" || { echo "FAILED: $*"; cat "$HOME"/.local/state/hit-viewer/log/hit-2*.log 2> /dev/null || true; exit 1; }; }
step "$AT/hit" --version
step "$AT/hit" model list
step "$AT/hit" doctor
step "$AT/hit" infer --output meshes --betas 0 -1 --resolution 128 --device cpu --out_folder "$out/infer"
step "$AT/hit" export meshes --betas 0 -1 --out "$out/body.glb"
step "$AT/hit" export numbers --betas 0 -1 --out "$out/numbers.csv"
step "$AT/hit" export dicom-seg --betas 0 -1 --spacing_mm 8 --out "$out/labels.dcm"
step "$AT/hit" export volume --betas 0 -1 --spacing_mm 8 --out "$out/labels.nii.gz"
step "$AT/hit" measure --betas 0 -1 --out "$out/measures.csv"
step "$AT/hit" report --betas 0 -1 --name "Jörg M." --out "$out/report.pdf"
step "$AT/hit" cohort "$EXAMPLES/standing.npz" "$EXAMPLES/sitting.npz" --out "$out/cohort"
step "$AT/hit-viewer" --picture "$out/picture.png" --size 400x500
step "$AT/hit-viewer" --movie "$out/turn.mp4" --film turntable --seconds 1 --size 200x240
step "$AT/hit-viewer" --movie "$out/turn.gif" --film turntable --seconds 1 --size 200x240
for file in infer/*_LT.obj body.glb numbers.csv labels.dcm labels.nii.gz measures.csv report.pdf picture.png turn.mp4 turn.gif; do
    for found in "$out"/$file; do [ -s "$found" ] || { echo "FAILED: $file is missing or empty"; exit 1; }; done
done
if touch "$AT/_internal/x" 2> /dev/null && [ "$KIND" != run ]; then echo "FAILED: the installation is not read-only"; exit 1; fi
echo "-- window"
exec "$AT/hit-viewer"
