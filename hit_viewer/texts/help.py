"""English texts of what helps: finding commands, examples, the guide, the first tour, About."""

from __future__ import annotations

from hit_viewer.texts.translation import text

__all__: list[str] = []

# Finding commands
FIND = text("Find a command...")
FIND_TIP = text("Type a few letters of what you want to do")
FIND_NONE = text("Nothing is called like this")
FIND_UNDER = text("{menu} > {below}")

# Examples
EXAMPLES = text("Examples")
EXAMPLE_TITLES = {
    "standing": text("Standing woman"),
    "sitting": text("Sitting man"),
    "thigh": text("Sitting man, cut through the left thigh"),
    "profile": text("Heavy woman: tissue areas against height"),
    "compare": text("Slim and heavy woman side by side"),
}
EXAMPLE_TIPS = {
    "standing": text("A body file: arms at the sides, with shape and pose of its own"),
    "sitting": text("A body file: upright, hands on the thighs"),
    "thigh": text("A sagittal plane through the thigh, everything on the body's left of it cut away"),
    "profile": text("The Profile panel: where along the height the tissues lie"),
    "compare": text("Body A pinned, body B beside it, and their differences in the Compare panel"),
}
EXAMPLE_A, EXAMPLE_B = text("Slim woman"), text("Heavy woman")
STEP_EXAMPLE = text("example")

# The guide
GUIDE = text("Guide")
GUIDE_TITLE = text("Guide - HIT Viewer")
GUIDE_SEARCH = text("Search the guide")
GUIDE_PAGES = text("Pages")
GUIDE_BACK = text("Back (Alt+left)")
GUIDE_ON = text("Forward (Alt+right)")
GUIDE_HIT = text("{heading} ({page})")
GUIDE_NOTHING = text("Found nowhere")
GUIDE_ELSEWHERE = text("The library's reference is not part of this guide: `make docs` builds it")

# The first tour
TOUR = text("First tour")
TOUR_COUNT = text("{step} of {steps}")
TOUR_BACK, TOUR_NEXT, TOUR_DONE = text("Back", "to the step before"), text("Next"), text("Done")
TOUR_SKIP = text("Skip")
TOUR_SKIP_TIP = text("End the tour (Escape). It does not come again; Help > First tour shows it")
TOUR_STEPS = {
    "sliders": (
        text("Shape the body"),
        text("Drag a slider: body and tissues follow at once. A double-click resets it. The line below marks how far "
             "the model can be trusted."),
    ),
    "view": (
        text("Look around"),
        text("Drag to turn, use the wheel to zoom, click a joint to pose it. View > Layers shows and hides skin, fat, "
             "lean tissue and bones."),
    ),
    "slices": (
        text("Look inside"),
        text("Three cuts through the body. Drag the crosshair to move the planes, use the wheel to step through, "
             "double-click to enlarge one."),
    ),
    "numbers": (
        text("Read the numbers"),
        text("Volumes, estimated masses, height and girths. Enter a height or girth to get a body that has it. "
             "Grey numbers are not to be trusted."),
    ),
    "export": (
        text("Take it with you"),
        text("File exports meshes, slices, tables, pictures and films. Ctrl+K finds every command, F1 opens the "
             "guide, and File > Examples holds bodies to begin with."),
    ),
}  # fmt: skip

# Check of the installation
CHECK = text("Check this installation...")
CHECK_RUNNING = text("Checking... {percent} %")
CHECK_WELL = text("Nothing was found that hinders work.")
CHECK_FOUND = text("What was found")
CHECK_NOTE = text(
    "For a bug report, in English. Nothing is sent; your home folder stands as ~. Names of models are in it."
)
CHECK_COPY = text("Copy", "the text to the clipboard")
CHECK_COPIED = text("Copied")

# About
ABOUT = text("About HIT Viewer")
ABOUT_COPY = text("Copy citations")
ABOUT_COPY_TIP = text("Copy version and citations as text, with BibTeX")
ABOUT_COPIED = text("Copied")
ABOUT_LICENCES = text("Licences...")
ABOUT_LICENCES_TIP = text("Whose work the program holds, and the texts of the licences")
LICENCES_TITLE = text("Licences - HIT Viewer")
LICENCES_PARTS, LICENCES_TEXT = text("Parts of the program"), text("Text of the licence")
LICENCES_NO_TEXT = text("The package brings no text of its licence.")
ABOUT_TEXT = text(
    "<h2>HIT Viewer {version}</h2><p>Shows the tissues that the HIT model predicts inside a body.</p>"
    "<p><b>The embedded bodies and models are a demonstration phantom, procedurally generated: not medical data. "
    "This program is no medical device.</b></p>"
    "<h3>Please cite</h3>{citations}"
    "<h3>Licences</h3>"
    "<p>Apache License 2.0. It uses PySide6 (LGPL 3), PyVista and pyvistaqt (MIT), VTK (BSD), PyTorch (BSD), "
    "NumPy and SciPy (BSD), scikit-image (BSD), trimesh (MIT), libigl (MPL 2), superqt (BSD), pyqtgraph (MIT), "
    "psutil (BSD), nibabel, pydicom and highdicom (MIT), OpenCV "
    "(Apache 2) with FFmpeg (LGPL 2.1).</p>"
)
CITED_FOR = {
    "hit": text("the model of the tissues"),
    "smpl": text("the body model that HIT is made for"),
    "anny": text("the body that the demonstration phantom comes from"),
    "viewer": text("this program"),
}
