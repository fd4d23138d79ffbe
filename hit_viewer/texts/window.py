"""The English texts of the window; `translation.tr` hands them to Qt's translators."""

from __future__ import annotations

from pathlib import PurePath

from hit_viewer.texts.translation import tr

__all__ = ["model_title"]


def model_title(model: str) -> str:
    """Return what a model is called, given its name or path as in the state."""
    if model in EMBEDDED_TITLES:
        return tr(EMBEDDED_TITLES[model])
    path = PurePath(model)
    return f"{path.parent.parent.name}: {path.stem}" if path.suffix == ".ckpt" else path.name


APP = "HIT Viewer"
TITLE = "{body} - {model} - HIT Viewer"
TITLE_PHANTOM = "{body} - {model} - HIT Viewer - demonstration phantom, not medical data"
TITLE_OTHER_SPACE = "{space} betas on {own}: another body"
TITLE_OTHER_GENDER = "betas of another gender's body"
CHOOSE_SMPL = "SMPL folder..."
CHOOSE_SMPL_TIP = "Open the settings, to name the folders of SMPL's files and HIT's models that these betas mean"
OTHER_MODEL_TIP = "Show these betas on the model of the other gender"
USE_MODEL = "Use {model}"
SHOWN_WITH = "The file's body is {gender}: shown with {model}."
DEFAULT_BODY = "Template body"
PHANTOM = "Demonstration phantom, not medical data"
CAPTION = "LT {LT}.   AT {AT}.   BT {BT}."

# Layers, planes, spaces
LAYER_TITLES = {"skin": "Skin", "AT": "AT  subcutaneous fat", "LT": "LT  lean tissue", "BT": "BT  long bones"}
LAYER_TIPS = {
    "skin": "The body's surface, as its parameters give it",
    "AT": "Subcutaneous adipose tissue: fat under the skin only",
    "LT": "Lean tissue: muscle and organs, with visceral and intramuscular fat",
    "BT": "Long bones of arms and legs only",
}
AXIS_TITLES = {"axial": "Axial", "frontal": "Frontal", "sagittal": "Sagittal"}
AXIS_TIPS = {
    "axial": "Height y of the horizontal plane, in centimetres",
    "frontal": "Depth z of the plane that faces you, in centimetres; forward is positive",
    "sagittal": "Position x of the plane from front to back, in centimetres; the body's left is positive",
}
SPACE_TITLES = {"posed": "Posed", "shaped": "Shaped (X-pose)", "canonical": "Canonical (betas 0)"}
FIELD_TITLES = {
    "tissues": "Tissues",
    "probability": "Tissue probability",
    "skinning": "Skinning weights",
    "beta": "Shape displacement",
    "compression": "Compression",
}
LIGHT_TITLES = {"studio": "Studio", "headlight": "Headlight", "soft": "Soft"}
LOOK_TITLES = {"layers": "Layers", "solid": "Solid", "cutaway": "Cutaway", "bones": "Lean and bones"}
VIEW_TITLES = {
    "front": "Front",
    "back": "Back",
    "left": "Left",
    "right": "Right",
    "top": "Top",
    "bottom": "Bottom",
    "oblique": "Oblique",
}

# Panels
CONTROLS = "Controls"
SLICES = "Slices"
THE_BODY = "body"
BODY_TAB = "Body"
POSE_TAB = "Pose"
VIEW_TAB = "View"
MODEL = "Model"
MODEL_TIP = "Which body and tissues are computed; betas, pose and camera stay"
SHAPE = "Shape"
BETA_TIP = "Shape component {number}, in standard deviations. Double-click resets it."
BETA_NAMES = ("Tall (SD)", "Slim (SD)", *(f"Shape {number} (SD)" for number in range(3, 11)))
BEYOND = "Beyond {limit:g} the model extrapolates"
RESET_ALL = "Reset all"
RESET_ALL_TIP = "Set all ten betas to zero"
RANDOM = "Random"
RANDOM_TIP = "Draw ten betas between -{limit:g} and {limit:g}, the model's reach"
JOINT = "Joint"
JOINT_TIP = "Choose a joint here or click it on the body; by keys: arrows, or the first letters of its name"
ROTATION_TITLES = ("Bend (x)", "Twist (y)", "Side (z)")
ARM_TITLES = ("Twist (x)", "Swing (y)", "Raise (z)")
ORIENTATION_TITLES = ("Tilt (x)", "Turn (y)", "Lean (z)")
ROTATION_TIP = "Rotation vector of the {joint} about {axis}, in degrees. Double-click resets it."
BOTH_SIDES = "Both sides"
BOTH_SIDES_TIP = "Move the joint of the other side as a mirror image"
MIRROR = "Mirror"
MIRROR_TIP = "Exchange left and right"
RESET_JOINT = "Reset joint"
RESET_POSE = "Reset pose"
POSE_PRESETS = "Pose"
POSE_PRESETS_TIP = "Choose a pose by name"
UPRIGHT = "Upright at the origin"
UPRIGHT_TIP = "Ignore the file's orientation and position, so that the body stands in the middle of the view"
GLOBAL = "Orientation and position"
TRANSL_TITLES = ("Left (x)", "Up (y)", "Forward (z)")
TRANSL_TIP = "Translation of the body along {axis}, in centimetres"
LAYERS_BOX = "Layers"
LOOK = "Look"
LOOK_TIP = "Opacities and visibility that go well together"
OPACITY_TIP = "Opacity of this layer, in percent"
COLOR_TIP = "Colour of this layer, in the picture and in the slices"
COLOR_CHOOSE = "Choose a colour..."
COLOR_RESET = "Palette colour"
WIREFRAME = "Skin as wireframe"
WIREFRAME_TIP = "Draw the skin's triangles as lines; without, the skin is translucent"
PALETTE = "Colour-blind safe palette"
PALETTE_TIP = "Okabe and Ito's colours, in the picture and in the slices"
PLANES_BOX = "Slice planes"
PLANE_SHOW_TIP = "Show the {axis} plane in the picture"
CLIP = "Cut"
CLIP_TIPS = {
    "axial": "Cut away what lies above the axial plane",
    "frontal": "Cut away what lies in front of the frontal plane",
    "sagittal": "Cut away what lies on the body's left of the sagittal plane",
}
FIELD = "Shows"
FIELD_TIP = "What the slices show"
SPACE = "Space"
SPACE_TIP = "Posed: the body as given. Shaped: the same body in the X-pose. Canonical: the mean body in the X-pose."
LIGHTING = "Light"
LIGHTING_TIP = "How the body is lit: by three lamps, from the camera, or softly from all sides"
DETAIL = "Detail"
DETAIL_TITLES = {"auto": "Automatic", "display": "Display", "full": "Full"}
DETAIL_TIP = (
    "How finely surfaces are drawn. Automatic: with a graphics card all vertices at rest, a tenth of them in drags and "
    "without one. Exports are always as fine as they say"
)

# Slices
SLICE_TIP = (
    "Drag: move the crosshair. Wheel: step through. Ctrl+wheel: zoom. "
    "Right drag: pan. Double-click: enlarge. By keys: arrows move the crosshair, Page up/down step, + and - zoom, "
    "Ctrl+arrows pan, Home fits, Return enlarges."
)
PART_TITLES = {
    "trunk": "Trunk",
    "head": "Head",
    "left arm": "Left arm",
    "right arm": "Right arm",
    "left leg": "Left leg",
    "right leg": "Right leg",
    "several parts": "Several parts",
}
OUTLINE_GIRTH = "girth {girth} cm"
AT_CROSSHAIR = "{tissue} at the crosshair"
CARRIED_PIXEL = "taken from nearby: no part of the model lies exactly here"
CARRIED_SHARE = "{percent} % taken from nearby"
HATCHING = "Hatch what is taken from nearby"
HATCHING_TIP = (
    "In folds of the skin and where parts touch, no part of the model may lie exactly at a pixel: it then shows what "
    "lies nearest. Hatched, also in exported slices"
)

# Numbers
NUMBERS = "Numbers"
NUMBER_CHANGES = ("", "Volume", "Mass\n(est.)", "of body\nvolume", "Change")
ROW_TITLES = {"rest": "air and rest", "body": "body"}
NO_NUMBER = "\u2013"
"""Instead of a number that cannot be."""
IN_STANDARD_POSE = "Volumes and masses are those in the standard pose"
SHOWN_DIFFERS = (
    "Volumes are those in the standard pose. Bending the joints changes the surfaces drawn here, which hold: {volumes}"
)
UNRELIABLE = "No reliable volumes"
DOUBTFUL = "Beyond the model's reach"
DOUBTFUL_WORD = "extrapolated"
"""The same where there is little room."""
REST_TIP = (
    "Airways, lungs and whatever no class owns: the body less LT, AT and BT. Counted as air, which weighs nothing"
)
BODY_TIP = (
    "Volume inside the skin. Its mass is an estimate: the tissues' volumes times their densities; air and rest count "
    "as weightless"
)
MEASURE_TITLES = {"height": "Height", "chest": "Chest", "waist": "Waist", "hip": "Hip"}
MEASURE_TIP = "{name} of the body standing with arms out, in centimetres. Type one and the shape that has it is found."
RESPONSE = "+1 at the mean shape: height {height:+.1f} cm, volume {volume:+.1f} l, weight about {weight:+.1f} kg"
PIN = "Pin as baseline"
PIN_TIP = "Remember these numbers and show the change since"
UNPIN = "Remove baseline"
COPY_CSV = "Save as CSV..."
CSV_TIP = "Volumes, masses, lengths, thickness, areas of the slices and the profile, with the densities used"

# Numbers as typed
TYPED_NOTHING = "Nothing is typed"
TYPED_NO_NUMBER = "{typed} is no number"
TYPED_MARKS = "{typed} has several marks: write one decimal point or comma, and no marks between thousands"
TYPED_UNIT = "{unit} is not understood here: use {units}"
TYPED_WHOLE = "This must be a whole number"
TYPED_RANGE = "This must be between {low} and {high}"
TYPED_WRONG = "{reason}. Nothing was changed; Escape brings {value} back."

# Status
UNEXPECTED = "Something unexpected went wrong: {what}"
NO_MEMORY = "There is not enough memory for this: choose a lower detail, or close other programs."
READY = "Ready"
NO_MODEL = "No model is loaded"
PREPARING = "Preparing {model}: {percent} %"
LOADING = "Loading {model}..."
STATUS = {"exact": "exact", "about": "quick", "before": "of the body before"}
STANDING = {"exact": "", "about": "about", "before": "before"}
"""How shown values stand to the present body, where they stand."""
STANDING_SLICE = {"exact": "", "about": "coarse", "before": "before the change"}
STANDING_TIPS = {
    "exact": "",
    "about": "Quick (volumes to about half a percent): exact values follow as soon as the body rests",
    "before": "These values are of the body before the last change; new ones are being computed",
}
RESIDUAL = "residual {value:.3f} mm"
UPDATE = "{value:.0f} ms"
OFF = "about {value:.0f} mm off while dragging"
EXTRAPOLATES = "extrapolated: betas beyond {limit:g}"
SHOWN_UPRIGHT = "shown upright"

# Files
OPEN_BODY = "Open..."
OPEN_FILTER = (
    "All that can be opened (*.pkl *.npz *.json *.gz *.hitsession *.png);;"
    "Bodies and motions (*.pkl *.npz *.json *.gz);;Sessions (*.hitsession);;Exported pictures (*.png);;All files (*)"
)
OPEN_MODEL = "Open model..."
SAVE_BODY = "Save body..."
BODY_SAVE_FILTER = "Body (*.npz);;Body (*.pkl);;Body (*.json)"
SAVE_SESSION = "Save session"
SAVE_SESSION_AS = "Save session as..."
SESSION_ENDING = ".hitsession"
SESSION_FILTER = "HIT Viewer session (*.hitsession)"
RECENT = "Open recent"
SAVED = "Saved {name}"
WHOLE_BODY = "Whole body"
ABOUT_TEXT = (
    "<h3>HIT Viewer</h3><p>Shows the tissues that the HIT model predicts inside a body.</p>"
    "<p><b>The embedded bodies and models are a demonstration phantom made up by rules, not medical data. "
    "This program is no medical device.</b></p>"
    "<p>Apache License 2.0. It uses PySide6 (LGPL 3), PyVista (MIT), VTK (BSD), PyTorch (BSD), NumPy and SciPy (BSD), "
    "scikit-image (BSD), trimesh (MIT), libigl (MPL 2), superqt (BSD), nibabel, pydicom and highdicom (MIT), OpenCV "
    "(Apache 2) with FFmpeg (LGPL 2.1) and smplx (non-commercial, licensed by the Max "
    "Planck Society, not bundled).</p>"
)
OPENED = "Opened {name}"
READING = {"read": "Reading {name}: {percent} %", "unpack": "Unpacking {name}: {percent} %"}
READING_BEGINS = "Reading {name}..."
READING_CANCELLED = "Reading {name} was cancelled: nothing was changed"
CANCEL_READING_TIP = "Stop reading the file (Escape); everything stays as it is"
ASK_MODELS = (
    "{name} names a model outside of the folders that are known here: {models}\n\n"
    "Nothing there was looked at. Shall the model be opened?"
)
MODELS_LEFT_OUT = "The model was not opened: shown with {model}."
PINNED_LEFT_OUT = "Its pinned body, whose model was not opened, is left out."
THE_LAST_SESSION = "What you were working on"
DAMAGED = "What was kept of an earlier run could not be read and was moved aside. It is now:"
CANCEL = "Cancel"
SETTINGS = "Settings..."
SMPL_FOLDER = "SMPL folder"
SMPL_FOLDER_TIP = "Folder with SMPL_MALE.pkl, SMPL_FEMALE.pkl or their .npz; only for checkpoints without a body inside"
MODEL_FOLDERS = "Model folders"
MODEL_FOLDERS_TIP = "Folders that hold HIT models, each a folder with config.yaml and ckpts"
DEVICE = "Device"
DEVICE_TIP = "Where models compute; automatic takes a graphics card if there is one"
CHOOSE = "Choose..."
CHECK = "Check"
CHECK_MODEL = "{name}: {what}"
CHECK_USABLE = "usable, {gender}, checkpoints: {count}"
CHECK_NO_MODELS = "{folder}: no models in this folder"
CHECK_SMPL = "SMPL bodies found: {found}"
CHECK_NO_SMPL = "No SMPL bodies found (not needed for models that carry their own)"
CHECK_DEVICE = "Computes on: {device}"
CHECKING = "Looking..."
CHECK_NO_FOLDER = "{folder}: no such folder"
RESTORE = "The program ended unexpectedly. Restore what you were working on?"
QUIT = "Quit"
FILE = "&File"
EDIT = "&Edit"
VIEW = "&View"
HELP = "&Help"
UNDO = "Undo"
UNDO_WHAT = "Undo {what}"
REDO = "Redo"
REDO_WHAT = "Redo {what}"
COPY_DETAILS = "Copy details"
ABOUT = "About HIT Viewer"
SHORTCUTS = "Keyboard shortcuts"
THEME = "Theme"
THEME_TITLES = {"system": "As the system", "dark": "Dark", "light": "Light"}
PANELS = "Panels"
UNSAVED = "Save the changes to this body before closing?"
ERROR_TITLE = "HIT Viewer"

PROFILE = "Profile"
PROFILE_TIP = (
    "Area of each tissue in all parts of the body against height: arms beside the trunk count too. "
    "Click or drag to move the axial plane; arrow keys move it by 5 mm."
)
AREA_AXIS = "Area with arms and legs, cm\u00b2,\nagainst height y, cm"
FOLLOWS_TIP = "Bind the {axis} plane to a place of the body: it then follows shape and pose"
FREE = "free"
PRESETS = "Presets"
PRESETS_TIP = "Shapes kept by name"
SAVE_AS_PRESET = "Keep this shape..."
PRESET_NAME_PROMPT = "Name of this shape"
REMOVE_PRESET = "Remove"

# Motions
PLAY = "Play or pause"
PLAY_TIP = "Play or pause (Space)"
SEEK_TIP = "Frame of the motion"
SPEED_TIP = "Speed"
LOOP = "Loop"
EXPORT_MOVIE = "Save movie..."
CLOSE_MOTION = "Close the motion; the body keeps its pose"

# Labels of undo steps
STEP_BETA = "{name}"
STEP_SHAPE = "shape"
STEP_POSE = "pose"
STEP_JOINT = "{joint}"
STEP_MODEL = "model"
STEP_LAYER = "{layer} layer"
STEP_PLANE = "{axis} plane"
STEP_LOOK = "look"
STEP_OPEN = "opened body"
STEP_OPEN_SESSION = "opened session"
STEP_VIEW = "view"

SHORTCUT_GROUPS = {
    "In the picture": (
        ("Arrows", "Turn"),
        ("Shift+arrows", "Move"),
        ("+ / -", "Zoom"),
        ("Escape", "End measuring"),
    ),
    "While a file is read": (("Escape", "Cancel"),),
    "In a slice": (
        ("Arrows", "Move the crosshair, 5 mm"),
        ("Page up / down", "Step through, 5 mm"),
        ("Shift", "The same, 1 mm"),
        ("Ctrl+arrows", "Move the picture"),
        ("+ / -", "Zoom"),
        ("Home", "Show the whole slice"),
        ("Return", "Enlarge"),
    ),
    "On a slider": (
        ("Arrows", "One step"),
        ("Page up / down", "Ten steps"),
        ("Home", "Reset"),
    ),
}
"""Keys of widgets; those of menus are told by the menus."""
EMBEDDED_TITLES = {"phantom_male": "Male (demonstration phantom)", "phantom_female": "Female (demonstration phantom)"}
