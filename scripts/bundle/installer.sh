#!/bin/sh
# HIT Viewer @VERSION@: run this file to install the program for yourself; no administrator is needed.
#   sh FILE.run [--to FOLDER]     default: ~/.local/opt/hit-viewer, with an entry in the menu and names in ~/.local/bin
#   sh FILE.run --to FOLDER --only-folder    nothing outside that folder
# To remove it, delete the folder, ~/.local/bin/hit, ~/.local/bin/hit-viewer and
# ~/.local/share/applications/hit-viewer.desktop.
set -eu
to="$HOME/.local/opt/hit-viewer" only=no
while [ $# -gt 0 ]; do
    case "$1" in
        --to) [ $# -gt 1 ] || { echo "--to needs a folder" >&2; exit 2; }; to="$2"; shift 2 ;;
        --only-folder) only=yes; shift ;;
        *) sed -n '2,6s/^# *//p' "$0"; exit 2 ;;
    esac
done
for tool in head tail gzip tar; do
    command -v "$tool" > /dev/null || { echo "This needs the program '$tool', which is not installed." >&2; exit 1; }
done
mkdir -p "$to"
to="$(cd "$to" && pwd)"
if [ -n "$(ls -A "$to")" ] && [ ! -e "$to/hit-viewer" ]; then
    echo "$to holds other files: name an empty folder by --to." >&2
    exit 1
fi
new="$to.new-$$"
trap 'rm -rf "$new"' EXIT
mkdir "$new"
echo "Unpacking into $to ..."
tail -n +@LINES@ "$0" | head -c @TOOL@ | tar -xzf - -C "$new"
tail -n +@LINES@ "$0" | tail -c +$((@TOOL@ + 1)) | LD_LIBRARY_PATH="$new" "$new/xz" -dc |
    tar -xf - --strip-components=1 -C "$new" || { echo "Unpacking failed: is the disk full, or the file cut off?" >&2; exit 1; }
rm "$new/xz" "$new/liblzma.so.5"
chmod 755 "$new"
rm -rf "$to"
mv "$new" "$to"
trap - EXIT
if [ "$only" = no ]; then
    bin="$HOME/.local/bin" menu="${XDG_DATA_HOME:-$HOME/.local/share}/applications"
    mkdir -p "$bin" "$menu"
    ln -sf "$to/hit-viewer" "$bin/hit-viewer"
    ln -sf "$to/hit" "$bin/hit"
    program="\"$to/hit-viewer\"" icon="$to/_internal/hit_viewer/hit-viewer.svg"
    cat > "$menu/hit-viewer.desktop" << END
@DESKTOP@END
    echo "HIT Viewer is in the menu of applications. On a console: $bin/hit-viewer and $bin/hit"
else
    echo "Start it by $to/hit-viewer"
fi
exit 0
