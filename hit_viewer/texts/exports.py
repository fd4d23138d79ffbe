"""English texts of exports; `translation.tr` hands them to Qt's translators."""

from hit_viewer.texts.translation import text

__all__: list[str] = []

MESHES = text("Export meshes...")
MESHES_TIP = text("Surfaces of skin and tissues, in metres")
RIGGED = text("Export rigged body...")
RIGGED_TIP = text(
    "Skin and tissues on SMPL's joints with a shape target per beta, for animation programs (GLB, metres)"
)
SLICES = text("Export slices...")
SLICES_TIP = text("A picture per slice plane, with scale and record")
SERIES = text("Export slice series...")
SERIES_TIP = text("Pictures along an axis, with scale and record")
VOLUME = text("Export label volume...")
VOLUME_TIP = text(
    "Tissue of every voxel: NIfTI (RAS millimetres) or DICOM-SEG (LPS millimetres), with images and a report"
)
PICTURE = text("Save picture...")
PICTURE_TIP = text("The picture as drawn, in any size; dropped onto the window it brings this state back")
MOVIE = text("Save movie...")
MOVIE_TIP = text("A film of what the 3D view shows: a motion, or one that is made of this body")
NUMBERS = text("Save numbers...")
NUMBERS_TIP = text("Volumes, masses, lengths and profile as a table (CSV), one unit per column")
REPORT = text("Write report...")
REPORT_TIP = text(
    "A page to hand over: pictures, slices, measures, tissues, indices and percentiles (HTML or PDF, A4). Age and "
    "weight are those of the panel."
)
PERSON = text("Name or code")
PERSON_TIP = text("Stands on the page alone: in no file's name, and it is not remembered")
DIFFERENCES = text("Save differences...")
DIFFERENCES_TIP = text("The table that compares this body with the pinned one (CSV)")

GLB = text("glTF, binary")
NIFTI_GZ = text("NIfTI, compressed")
NIFTI = text("NIfTI")
DICOM_SEG = text("DICOM segmentation")
GIF = text("Animated picture")
CSV = text("Table")
PAGE = text("Web page")

SPACE = text("Space")
SPACE_TIP = text(
    "Posed: the body as given. Shaped: the same body in the X-pose. Canonical: the mean body in the X-pose."
)
SPACES = {
    "shown": text("As shown"),
    "posed": text("Posed"),
    "shaped": text("Shaped (X-pose)"),
    "canonical": text("Canonical (betas 0)"),
}
DETAIL = text("Detail")
DETAIL_TIP = text("Full: about 850,000 vertices. Display: about 60,000, as the window draws them.")
DETAILS_FULL = {"full": text("Full"), "display": text("Display")}
DETAILS_DISPLAY = {"display": text("Display"), "full": text("Full")}
RIGGED_DETAIL_TIP = text("Display: about 60,000 vertices and 22 MB. Full: about 850,000 and 260 MB.")
FILES = text("Files")
FILES_TIP = text("As the format allows: GLB and OBJ keep layers apart in one file, PLY and STL get a file per layer")
FILES_TITLES = {"auto": text("As the format allows"), "one": text("One file"), "layers": text("One file per layer")}
COORDINATES = text("Coordinates")
COORDINATES_TIP = text(
    "Millimetres in NIfTI's or DICOM's axes lie on a label volume of the same body in any viewer. GLB has metres."
)
COORDINATES_TITLES = {
    "body": text("Metres, Y up"),
    "ras_mm": text("Millimetres, RAS (NIfTI)"),
    "lps_mm": text("Millimetres, LPS (DICOM)"),
}
PLANES = text("Planes")
PLANES_TIP = text("Which slice planes, where they stand now")
PLANES_TITLES = {"all": text("All three"), "shown": text("Those shown in the picture")}
SPACING = text("Pixel")
VOXEL = text("Voxel")
SPACING_TIP = text("Distance of evaluated points, in millimetres")
PLAIN = text("Plain picture, for papers")
PLAIN_TIP = text("Leave the border out: colours and what they mean, the body's sides, scale, and what to be warned of")
AXIS = text("Planes")
AXIS_TIP = text("Which way the planes lie")
AXES = {
    "axial": text("Axial, along height y"),
    "frontal": text("Frontal, along depth z"),
    "sagittal": text("Sagittal, along side x"),
}
FROM = text("From")
FROM_TIP = text("Position of the first plane, in centimetres")
TO = text("To")
TO_TIP = text("Position of the last plane, in centimetres")
STEP = text("Step")
STEP_TIP = text("Distance of the planes, in millimetres")
WIDTH = text("Width")
WIDTH_TIP = text("Width of the picture with its border, in pixels")
HEIGHT = text("Height", "of a picture")
HEIGHT_TIP = text("Height of the picture with its border, in pixels")
TRANSPARENT = text("Transparent background")
TRANSPARENT_TIP = text("Leave the background out, for slides and papers")
SIDE = text("Longer side")
SIDE_TIP = text("Longer side of the movie's pictures with their border, in pixels")
FILM = text("Film")
FILM_TIP = text("What happens in it; a motion and a pinned body A must be there")
FILM_TITLES = {
    "motion": text("Motion that is open"),
    "turntable": text("Turntable: once around the body"),
    "sweep": text("Shape: a beta from -2 to 2 and back"),
    "compare": text("From body A to this body"),
    "slices": text("Slices: from the feet to the head"),
    "camera": text("Camera: through the kept views"),
}
WIDE = text("16:9, as screens are (1920 x 1080)")
WIDE_TIP = text("Otherwise the pictures have the 3D view's shape")
SECONDS = text("Length")
SECONDS_TIP = text("Seconds, at 30 pictures a second; a motion has its own length")
THROUGH = text("Camera through the kept views")
THROUGH_TIP = text("Views are kept in the View menu, two at least; otherwise the camera is that of the film")
FILM_BETA = text("Beta")
FILM_BETA_TIP = text("Which shape parameter is swept, 1 to 10")

SLICES_SHOW = text("Slices show: {field}")
SPACE_IS = text("Space: {space}")
PINNED_DISTANCE = text("Skin: distance from body A's, shapes compared in one pose")
PINNED_INSIDE = text("inside of A")
PINNED_OUTSIDE = text("mm outside of A")
PINNED_GHOST = text("Wire frame: body A, pinned")
PINNED_BESIDE = text("Left: body A, pinned; right: body B. Sides and scale hold for both")
ASKEW = text("Edges without a letter lie askew to the body")
SCALE_WHERE = text("in the middle of the view")

CONTINUE = text("Choose file...")
CONTINUE_FOLDER = text("Choose folder...")
COUNT_PICTURES = text("{count} pictures")
WROTE = text("Wrote {name} to {folder}")
WROTE_MANY = text("Wrote {count} files to {folder}")
MOVIE_CANCELLED = text("Cancelled: no movie was written")
MOVIE_ENDED = text("The process that made the movie ended before it was complete: the log may tell why.")
NO_PINNED = text("There is no pinned body to compare with: pin one first.")
NO_BODY = text("There is no body yet: wait until it is shown.")
WAITING_FOR_EXACT = text("Waiting for the exact values of this body")
NOTHING_WRITTEN = text("Cancelled: nothing was written.")
JOBS = text("Jobs")
JOBS_TIP = text("Exports and fits to scans: how far they are, what came of them, and what failed (Ctrl+J)")
JOBS_OPEN = text("Jobs: {count}")
JOBS_TOLD = text("Jobs: {count}, {percent} % of the first")
NO_JOBS = text("Nothing has been exported or fitted since the program began.")
JOB_TITLE = text("{name}: {file}")
BEGUN = text("Writing {name}: see Jobs, below on the right")
IN_LINE = text("In line")
PERCENT = text("{percent} %")
SECONDS_LEFT = text("{percent} %, about {count} s left")
MINUTES_LEFT = text("{percent} %, about {count} min left")
CANCELLING = text("Being cancelled")
OPEN_FOLDER = text("Open folder")
FOLDER_IS = text("No program for folders was found. The folder: {folder}")
CLEAR = text("Clear")
CLEAR_TIP = text("Take what is done off this list")
HIDE = text("Hide")
FAILED = text("{name}: {sentence}")
NOT_FINISHED = text("Jobs that are not finished: {count}. Close, and cancel them?")
