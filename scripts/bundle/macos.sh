#!/usr/bin/env bash
# macos.sh BUILT OUT IDENTITY: sign "HIT Viewer.app" in BUILT ("-": only sealed, by no key) and pack it as a .dmg into OUT.
set -euo pipefail
built=$1 out=$2 identity=$3
app="$built/HIT Viewer.app"
version=$("$app/Contents/MacOS/hit" --version | cut -d' ' -f2)
options=()
if [ "$identity" != - ]; then
    options=(--options runtime --timestamp --entitlements "$(dirname "$0")/macos.entitlements")
fi
codesign --force --deep --sign "$identity" ${options[@]+"${options[@]}"} "$app"
codesign --verify --deep --strict "$app"
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$built/LICENCES.txt" "$stage"
ln -s /Applications "$stage/Applications"
mkdir -p "$out"
hdiutil create -volname "HIT Viewer" -srcfolder "$stage" -format ULMO -ov "$out/hit-viewer-$version-macos.dmg"
