"""The English texts of the window; `translation.tr` hands them to Qt's translators."""

from __future__ import annotations

from pathlib import PurePath

from hit_viewer.texts.translation import text, tr

__all__ = ["beta_name", "model_title"]


def beta_name(index: int) -> str:
    """Return what a beta is called."""
    return tr(BETA_NAMES[index]) if index < len(BETA_NAMES) else tr(BETA_NAME, number=index + 1)


def model_title(model: str) -> str:
    """Return what a model is called, given its name or path as in the state."""
    if model in EMBEDDED_TITLES:
        return tr(EMBEDDED_TITLES[model])
    path = PurePath(model)
    return f"{path.parent.parent.name}: {path.stem}" if path.suffix == ".ckpt" else path.name


APP = text("HIT Viewer")
TITLE = text("{body} - {model} - HIT Viewer")
TITLE_PHANTOM = text("{body} - {model} - HIT Viewer - demonstration phantom, not medical data")
TITLE_OTHER_SPACE = text("{space} betas on {own}: another body")
TITLE_OTHER_GENDER = text("betas of another gender's body")
CHOOSE_SMPL = text("SMPL folder...")
CHOOSE_SMPL_TIP = text("Set your SMPL and HIT folders in Settings, to see the body that these betas belong to")
OTHER_MODEL_TIP = text("Show these betas on the model of the other gender")
USE_MODEL = text("Use {model}")
SHOWN_WITH = text("The file's body is {gender}: shown with {model}.")
DEFAULT_BODY = text("Template body")
PHANTOM = text("Demonstration phantom, not medical data")

# Layers, planes, spaces
LAYER_TITLES = {
    "skin": text("Skin"),
    "AT": text("AT  subcutaneous fat"),
    "LT": text("LT  lean tissue"),
    "BT": text("BT  long bones"),
}
LUNGS = text("Lungs (empty)")
LAYER_TIPS = {
    "skin": text("The body's surface, as its parameters give it"),
    "AT": text("Subcutaneous adipose tissue: fat under the skin only"),
    "LT": text("Lean tissue: muscle and organs, with visceral and intramuscular fat"),
    "BT": text("Long bones of arms and legs only"),
}
AXIS_TITLES = {"axial": text("Axial"), "frontal": text("Frontal"), "sagittal": text("Sagittal")}
AXIS_TIPS = {
    "axial": text("Height y of the horizontal plane, in centimetres"),
    "frontal": text("Depth z of the plane that faces you, in centimetres; forward is positive"),
    "sagittal": text("Position x of the plane from front to back, in centimetres; the body's left is positive"),
}
SPACE_TITLES = {"posed": text("Posed"), "shaped": text("Shaped (X-pose)"), "canonical": text("Canonical (betas 0)")}
FIELD_TITLES = {
    "tissues": text("Tissues"),
    "probability": text("Tissue probability"),
    "uncertain": text("Where it is uncertain"),
    "skinning": text("Skinning weights"),
    "beta": text("Shape displacement"),
    "compression": text("Compression"),
}
LIGHT_TITLES = {"studio": text("Studio"), "headlight": text("Headlight"), "soft": text("Soft")}
LOOK_TITLES = {
    "opened": text("Opened"),
    "layers": text("Layers"),
    "bones": text("Bones in a glass body"),
    "skin": text("Skin"),
    "slices": text("Slices only"),
}
VIEW_TITLES = {
    "front": text("Front"),
    "back": text("Back"),
    "left": text("Left"),
    "right": text("Right"),
    "top": text("Top"),
    "bottom": text("Bottom"),
    "oblique": text("Oblique"),
}

# Panels
CONTROLS = text("Controls")
SLICES = text("Slices")
THE_BODY = text("body")
BODY_TAB = text("Body")
POSE_TAB = text("Pose")
VIEW_TAB = text("View")
MODEL = text("Model")
MODEL_TIP = text("Which body and tissues are computed; betas, pose and camera stay")
SHAPE = text("Shape")
BETA_TIP = text("Shape component {number}, in standard deviations. Double-click resets it.")
BETA_NAMES = (text("Tall (SD)"), text("Slim (SD)"))
BETA_NAME = text("Shape {number} (SD)")
BEYOND = text("Beyond {limit:g} the model extrapolates")
RESET_ALL = text("Reset all")
RESET_ALL_TIP = text("Set all ten betas to zero")
RANDOM = text("Random")
RANDOM_TIP = text("Draw ten betas between -{limit:g} and {limit:g}, the model's reach")
JOINT = text("Joint")
JOINT_TIP = text("Choose a joint here or click it on the body; by keys: arrows, or the first letters of its name")
ROTATION_TITLES = (text("Bend (x)"), text("Twist (y)"), text("Side (z)"))
ARM_TITLES = (text("Twist (x)"), text("Swing (y)"), text("Raise (z)"))
ORIENTATION_TITLES = (text("Tilt (x)"), text("Turn (y)"), text("Lean (z)"))
ROTATION_TIP = text("Rotation vector of the {joint} about {axis}, in degrees. Double-click resets it.")
BY_DRAGGING = text("Drag limbs in the picture")
BY_DRAGGING_TIP = text(
    "Hold a limb with the mouse and drag it: its joints turn within their usual limits. Beside the body, and with this "
    "switched off, dragging turns the view."
)
BOTH_SIDES = text("Both sides")
BOTH_SIDES_TIP = text("Move the joint of the other side as a mirror image")
MIRROR = text("Mirror")
MIRROR_TIP = text("Exchange left and right")
RESET_JOINT = text("Reset joint")
RESET_POSE = text("Reset pose")
POSE_PRESETS = text("Pose")
POSE_PRESETS_TIP = text("Choose a pose by name")
UPRIGHT = text("Upright at the origin")
UPRIGHT_TIP = text("Ignore the file's orientation and position, so that the body stands in the middle of the view")
GLOBAL = text("Orientation and position")
TRANSL_TITLES = (text("Left (x)"), text("Up (y)"), text("Forward (z)"))
TRANSL_TIP = text("Translation of the body along {axis}, in centimetres")
LAYERS_BOX = text("Layers")
LOOK = text("Look")
OPENING = text("Opened")
OPENING_TIP = text("What is taken away of the body; the cuts show its tissues, bones stay whole")
OPENING_TITLES = {
    "closed": text("Nothing"),
    "quarter": text("Front quarter"),
    "front": text("Front half"),
    "side": text("Half of a side"),
}
OPENING_SIDE_TIP = text("The body's own side that is opened")
OPENING_SIDES = {"left": text("Left"), "right": text("Right")}
OPENING_TURNS = text("Open what faces me")
OPENING_TURNS_TIP = text("When you turn the body, the part that faces you is taken away; without, always the same part")
STEP_OPENING = text("opened part")
LOOK_TIP = text("Opacities and visibility that go well together")
COVERED_TIP = text(
    "Opacity of this layer, in percent: the opaque skin hides it, but for its cuts where the body is opened"
)
OPACITY_TIP = text("Opacity of this layer, in percent")
COLOR_TIP = text("Colour of this layer, in the picture and in the slices")
COLOR_CHOOSE = text("Choose a colour...")
COLOR_RESET = text("Palette colour")
WIREFRAME = text("Skin as wireframe")
WIREFRAME_TIP = text("Draw the skin's triangles as lines; without, the skin is translucent")
PALETTE = text("Colour-blind safe palette")
PALETTE_TIP = text("Okabe and Ito's colours, in the picture and in the slices")
PLANES_BOX = text("Slice planes")
PLANE_SHOW_TIP = text("Show the {axis} plane in the picture")
CLIP = text("Cut")
CLIP_TIPS = {
    "axial": text("Cut away what lies above the axial plane"),
    "frontal": text("Cut away what lies in front of the frontal plane"),
    "sagittal": text("Cut away what lies on the body's left of the sagittal plane"),
}
FIELD = text("Shows")
FIELD_TIP = text("What the slices show")
SPACE = text("Space")
SPACE_TIP = text(
    "Posed: the body as given. Shaped: the same body in the X-pose. Canonical: the mean body in the X-pose."
)
LIGHTING = text("Light")
LIGHTING_TIP = text("How the body is lit: by three lamps, from the camera, or softly from all sides")
DETAIL = text("Detail")
DETAIL_TITLES = {"auto": text("Automatic"), "display": text("Display"), "full": text("Full")}
DETAIL_TIP = text(
    "How finely surfaces are drawn. Automatic: with a graphics card all vertices at rest, a tenth of them in drags and "
    "without one. Exports are always as fine as they say"
)

# Slices
SLICE_TIP = text(
    "Drag: move the crosshair. Wheel: step through. Ctrl+wheel: zoom. Right drag: pan. Double-click: take the main "
    "area, or give it back. By keys: arrows move the crosshair, Page up/down step, + and - zoom, Ctrl+arrows pan, "
    "Home fits, Return enlarges."
)
PART_TITLES = {
    "trunk": text("Trunk"),
    "head": text("Head"),
    "left arm": text("Left arm"),
    "right arm": text("Right arm"),
    "left leg": text("Left leg"),
    "right leg": text("Right leg"),
    "several parts": text("Several parts"),
}
OUTLINE_GIRTH = text("girth {girth} cm")
AT_CROSSHAIR = text("{tissue} at the crosshair")
CARRIED_PIXEL = text("taken from nearby: no part of the model lies exactly here")
CARRIED_SHARE = text("{percent} % taken from nearby")
HATCHING = text("Hatch what is taken from nearby")
HATCHING_TIP = text(
    "In folds of the skin and where parts touch, no part of the model may lie exactly at a pixel: it then shows what "
    "lies nearest. Hatched, also in exported slices"
)

# Status
UNEXPECTED = text("Something unexpected went wrong: {what}")
NO_MEMORY = text("There is not enough memory for this: choose a lower detail, or close other programs.")
READY = text("Ready")
NO_MODEL = text("No model is loaded")
PREPARING = text("Preparing {model}: {percent} %")
LOADING = text("Loading {model}...")
STARTING = text("Starting...")
WORKING_OUT = text("Coarse surfaces: those of {model} are being worked out ({percent} %)")
NOT_WORKED_OUT = text("The surfaces of {model} are prepared now: working them out in the background failed. {reason}")
STATUS = {"exact": text("exact"), "about": text("quick"), "before": text("of the body before")}
STANDING = {"exact": "", "about": text("about"), "before": text("before")}
"""How shown values stand to the present body, where they stand."""
STANDING_SLICE = {"exact": "", "about": text("coarse"), "before": text("before the change")}
STANDING_TIPS = {
    "exact": "",
    "about": text("Quick (volumes to about half a percent): exact values follow as soon as the body rests"),
    "before": text("These values are of the body before the last change; new ones are being computed"),
}
RESIDUAL = text("residual {value:.3f} mm")
UPDATE = text("{value:.0f} ms")
OFF = text("about {value:.0f} mm off while dragging")
EXTRAPOLATES = text("extrapolated: betas beyond {limit:g}")
SHOWN_UPRIGHT = text("shown upright")

# Files
OPEN_BODY = text("Open...")
OPEN_FILTER = text(
    "All that can be opened ({bodies} {scans} *{session} *.png *.html);;Bodies and motions ({bodies});;"
    "3D scans ({scans});;Sessions (*{session});;Exported pictures (*.png);;Reports (*.html);;All files (*)"
)
OPEN_MODEL = text("Open model...")
SAVE_BODY = text("Save body...")
BODY_SAVE_FILTER = text("Body (*.npz);;Body (*.pkl);;Body (*.json)")
SAVE_SESSION = text("Save session")
SAVE_SESSION_AS = text("Save session as...")
SESSION_FILTER = text("HIT Viewer session (*{session})")
RECENT = text("Open recent")
SAVED = text("Saved {name}")
WHOLE_BODY = text("Whole body")
KEEP_VIEW = text("Keep this view for films")
FORGET_VIEWS = text("Forget the kept views")
KEPT_VIEWS = text("Kept views")
LOOK_FROM_VIEW = text("Look from here")
REMOVE_VIEW = text("Remove")
VIEW_SIDES = (
    text("front"),
    text("front left"),
    text("left"),
    text("back left"),
    text("back"),
    text("back right"),
    text("right"),
    text("front right"),
)
VIEW_LEVEL = text("View {number}: {side}, {metres} m away")
VIEW_ABOVE = text("View {number}: {side}, {degrees}° from above, {metres} m away")
VIEW_BELOW = text("View {number}: {side}, {degrees}° from below, {metres} m away")
VIEWS_KEPT = text('Views kept for the film "Camera": {count}')
STEP_VIEWS = text("kept views")
OPENED = text("Opened {name}")
READING = {"read": text("Reading {name}: {percent} %"), "unpack": text("Unpacking {name}: {percent} %")}
READING_BEGINS = text("Reading {name}...")
READING_CANCELLED = text("Reading {name} was cancelled: nothing was changed")
CANCEL_READING_TIP = text("Stop reading the file (Escape); everything stays as it is")
ASK_MODELS = text(
    "{name} names a model outside of the folders that are known here: {models}\n\n"
    "Nothing there was looked at. Shall the model be opened?"
)
MODELS_LEFT_OUT = text("The model was not opened: shown with {model}.")
PINNED_LEFT_OUT = text("Its pinned body, whose model was not opened, is left out.")
THE_LAST_SESSION = text("What you were working on")
DAMAGED = text("What was kept of an earlier run could not be read and was moved aside. It is now:")
CANCEL = text("Cancel")
SETTINGS = text("Settings...")
SMPL_FOLDER = text("SMPL folder")
SMPL_FOLDER_TIP = text(
    "Folder with SMPL_MALE.pkl, SMPL_FEMALE.pkl or their .npz; only for checkpoints without a body inside"
)
MODEL_FOLDERS = text("Model folders")
MODEL_FOLDERS_TIP = text("Folders that hold HIT models, each a folder with config.yaml and ckpts")
DEVICE = text("Device")
DEVICE_TIP = text("Where models compute; automatic takes a graphics card if there is one")
INSTITUTION = text("Institution")
INSTITUTION_TIP = text("Stands above the pages that File > Write report makes")
LOGO = text("Logo")
LOGO_TIP = text("Picture above the pages that File > Write report makes (PNG or JPEG)")
LOGO_FILTER = text("Pictures (*.png *.jpg *.jpeg)")
CHOOSE = text("Choose...")
CHECK = text("Check")
CHECK_MODEL = text("{name}: {what}")
CHECK_USABLE = text("usable, {gender}, checkpoints: {count}")
CHECK_NO_MODELS = text("{folder}: no models in this folder")
CHECK_SMPL = text("SMPL bodies found: {found}")
CHECK_NO_SMPL = text("No SMPL bodies found (not needed for models that carry their own)")
CHECK_DEVICE = text("Computes on: {device}")
CHECKING = text("Looking...")
CHECK_NO_FOLDER = text("{folder}: no such folder")
NOT_KEPT = text("A crash would lose your changes: save them. {sentence}")
RESTORE = text("The program ended unexpectedly. Restore what you were working on?")
QUIT = text("Quit")
FILE = text("&File")
EDIT = text("&Edit")
VIEW = text("&View")
HELP = text("&Help")
UNDO = text("Undo")
UNDO_WHAT = text("Undo {what}")
REDO = text("Redo")
REDO_WHAT = text("Redo {what}")
COPY_DETAILS = text("Copy details")
SHORTCUTS = text("Keyboard shortcuts")
THEME = text("Theme")
THEME_TITLES = {"system": text("As the system"), "dark": text("Dark"), "light": text("Light", "bright colours")}
ARRANGEMENT = text("Layout")
ARRANGEMENT_TITLES = {
    "alone": text("3D alone"),
    "strip": text("3D and a strip of slices"),
    "grid": text("3D and slices, two by two"),
    "large": text("One slice large"),
}
ARRANGEMENT_TIP = text("{title} ({keys})")
PANELS = text("Panels")
RESET_LAYOUT = text("Reset layout")
TEXT_SIZE = text("Text size")
TEXT_SIZE_TIP = text("Of all that the window writes; changed at the next start")
TEXT_SIZES = {
    "small": text("Small (90 %)"),
    "": text("Usual"),
    "large": text("Large (115 %)"),
    "larger": text("Larger (130 %)"),
    "largest": text("Largest (150 %)"),
    "double": text("Twice as large (200 %)"),
}
LANGUAGE = text("Language")
LANGUAGE_TIP = text("Of the window and of the reports that it writes; changed at the next start")
LANGUAGE_OF_SYSTEM = text("The system's")
DRAWING = text("3D drawing")
DRAWING_TIP = text(
    "Graphics card: straight to the screen. Processor: in memory, then copied; quicker without a graphics card, and "
    "worth a try where the 3D view stays black. Changed at the next start"
)
DRAWINGS = {
    "": text("Automatic"),
    "native": text("Graphics card"),
    "offscreen": text("Processor"),
}
NEXT_START = text("Changes with the next start")
UNSAVED = text("Save the changes to this body before closing?")
ERROR_TITLE = text("HIT Viewer")

PROFILE = text("Profile")
PROFILE_TIP = text(
    "Area of each tissue in all parts of the body against height: arms beside the trunk count too. "
    "Click or drag to move the axial plane; arrow keys move it by 5 mm."
)
AREA_AXIS = text("Area with arms and legs, cm\u00b2,\nagainst height y, cm")
FOLLOWS_TIP = text("Bind the {axis} plane to a place of the body: it then follows shape and pose")
FREE = text("free")
PRESETS = text("Presets")
PRESETS_TIP = text("Shapes by body mass index, and shapes kept by name")
SAVE_AS_PRESET = text("Keep this shape...")
PRESET_NAME_PROMPT = text("Name of this shape")
REMOVE_PRESET = text("Remove")
BMI = text("Body mass index {value:g}")
BMI_SECTION = text("At the present height")
BMI_TIP = text(
    "Estimated mass over height squared, kg/m\u00b2. Changes Slim, and Tall so that the height stays, until the "
    "tissues' volumes times their densities give it"
)
KEPT_SECTION = text("Kept by name")
BMI_SOUGHT = text("Looking for a body with a body mass index of {value:g}...")
BMI_FOUND = text("Shape with a body mass index of {value:g}, by the estimated mass")
BMI_BEYOND = text("A body mass index of {value:g} lies beyond the model's reach: this shape is extrapolated")

# Motions
PLAY = text("Play or pause")
PLAY_TIP = text("Play or pause (Space)")
SEEK_TIP = text("Frame of the motion")
SPEED_TIP = text("Speed")
LOOP = text("Loop")
EXPORT_MOVIE = text("Save movie...")
CLOSE_MOTION = text("Close the motion; the body keeps its pose")

# Labels of undo steps
STEP_BETA = text("{name}")
STEP_SHAPE = text("shape")
STEP_POSE = text("pose")
STEP_JOINT = text("{joint}")
STEP_MODEL = text("model")
STEP_LAYER = text("{layer} layer")
STEP_PLANE = text("{axis} plane")
STEP_LOOK = text("look")
STEP_OPEN = text("opened body")
STEP_OPEN_SESSION = text("opened session")
STEP_VIEW = text("view")

SHORTCUT_GROUPS = {
    text("In the picture"): (
        (text("Arrows"), text("Turn")),
        (text("Shift+arrows"), text("Move")),
        ("+ / -", text("Zoom")),
        (text("Escape"), text("End measuring")),
    ),
    text("While a file is read"): ((text("Escape"), text("Cancel")),),
    text("In a slice"): (
        (text("Arrows"), text("Move the crosshair, 5 mm")),
        (text("Page up / down"), text("Step through, 5 mm")),
        (text("Shift"), text("The same, 1 mm")),
        (text("Ctrl+arrows"), text("Move the picture")),
        ("+ / -", text("Zoom")),
        (text("Home"), text("Show the whole slice")),
        (text("Return"), text("Enlarge")),
    ),
    text("On a slider"): (
        (text("Arrows"), text("One step")),
        (text("Page up / down"), text("Ten steps")),
        (text("Home"), text("Reset")),
    ),
}
"""Keys of widgets; those of menus are told by the menus."""
EMBEDDED_TITLES = {
    "phantom_male": text("Male (demonstration phantom)"),
    "phantom_female": text("Female (demonstration phantom)"),
}
