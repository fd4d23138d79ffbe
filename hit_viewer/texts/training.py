"""English texts of the training panel; they pass through `tr` as those of the window do."""

from hit_viewer.texts.translation import text

PANEL = text("Training")
MENU = text("Training")

# The list
COLUMNS = (text("Training"), text("State"), text("Progress"), text("Time left"))
LIST_TIP = text(
    "Trainings found in the trainings folder. Tick several to lay their curves over each other and compare them."
)
NO_RUNS = text(
    "No trainings yet. Start begins one as it stands under New: on phantom subjects, which are made first, from the "
    "embedded phantom. No files of your own are needed."
)
STATES = {
    "preparing": text("making subjects"),
    "starting": text("starting"),
    "running": text("running"),
    "pausing": text("pausing"),
    "paused": text("paused"),
    "stopping": text("stopping"),
    "stopped": text("stopped"),
    "finished": text("finished"),
    "failed": text("failed"),
    "killed": text("ended unexpectedly"),
}
EPOCHS = text("{epoch} of {total} epochs")
EPOCHS_DONE = text("{epoch} epochs")
SUBJECTS_MADE = text("{made} of {wanted} subjects")
SUMMARY = text("{name}: {state}")
LEFT = text("{left} left")
PAUSE, RESUME, STOP, STOP_NOW, GO_ON = text("Pause"), text("Resume"), text("Stop"), text("Stop now"), text("Go on")
PAUSE_TIP = text("Wait after the step under way, and free the processor; Resume goes on")
STOP_TIP = text("End after the epoch under way and write a checkpoint, from which Go on continues")
STOP_NOW_TIP = text("End at once; what was learned since the last checkpoint is lost")
GO_ON_TIP = text("Start again with the same options; it continues from its last checkpoint")
USE = text("Use this model")
USE_TIP = text("Show the body with what this training has learned so far; the training goes on meanwhile")
USE_STAGE_1 = text("Stage 1 learns how the body moves and holds no tissues yet: train stage 2, then look at it")
USE_NOTHING = text("No checkpoint has been written yet")
CHOICES = {"newest": text("newest checkpoint"), "best": text("best checkpoint")}
CHOICE_TIP = text("Newest: the checkpoint written last. Best: the one with the highest validation accuracy.")
EDIT = text("As template")
EDIT_TIP = text("Fill the form under New with the options of this training")
COPY_DETAILS_TIP = text("Copy the message, the command and the end of the log")
GOES_ON = text("{count} in training")
GOES_ON_TIP = text(
    "{names}: trainings go on when this window closes, and are found again when it opens. Click to see them."
)
LEFT_RUNNING = text("Trainings go on without the window: %s")
ENDED = text("Training {name}: {state}")
USING = text("Showing what {name} has learned")

# The form
NEW_TAB = text("New")
STAGE = text("Stage")
STAGES = {1: text("1: the body itself (implicit SMPL)"), 2: text("2: tissues")}
STAGE_TIP = text(
    "Stage 1 learns shape and skinning from synthetic bodies; stage 2 starts from it and learns tissues from scans"
)
GENDERS = {"male": text("Male"), "female": text("Female")}
GENDER_TIP = text("Of the body model and of the subjects")
DATA = text("Data")
DATA_TITLES = {"phantom": text("Phantom subjects"), "folder": text("Folder")}
DATA_TIP = text("Phantom subjects are made first if they are not there yet; a folder holds GENDER/SPLIT/*.gz")
SUBJECTS_TIP = text("Number of phantom subjects; making one takes some ten seconds")
SUBJECTS_SUFFIX = text(" subjects")
FOLDER_TIP = text("Folder of the data set; empty: HIT_DATA_DIR")
PRETRAINED = text("Starts from")
PRETRAINED_TIP = text("The stage 1 training whose networks stage 2 starts from")
PRETRAINED_STANDARD = text("{name} (standard)")
PRETRAINED_EMBEDDED = text("The embedded phantom (for phantom subjects)")
NO_STAGE_1 = text("There is no {name} yet: train stage 1 first, or start from something else.")
PRETRAINED_NONE = text("Nothing (learns everything)")
NAME = text("Name")
NAME_TIP = text(
    "Name of the training, of its folder and of the model; a training of the same name goes on where it stopped"
)
OUT_DIR = text("Kept in")
OUT_DIR_TIP = text(
    "Folder that holds the training's folder; empty: the first models folder of the settings, else your own"
)
EPOCHS_FIELD = text("Epochs")
EPOCHS_TIP = text("Rounds through all subjects")
BATCH = text("Batch size")
BATCH_TIP = text("Subjects per step")
RATE = text("Learning rate")
RATE_TIP = text("Step of the optimizer (Adam)")
DEVICE = text("Device")
DEVICE_TIP = text("auto: a graphics card if there is one; cpu, cuda:0, cuda:1, mps")
SEED = text("Seed")
SEED_TIP = text("Random numbers depend on it alone: the same seed draws the same")
MINUTES = text("Stop after")
MINUTES_TIP = text("Minutes after which the training ends with a checkpoint, at the end of the epoch")
MINUTES_SUFFIX = text(" min")
NO_LIMIT = text("no limit")
EXTRA = text("More options")
EXTRA_TIP = text("Any option of `hit train`, as key=value, apart by blanks or lines; `hit train --options` lists them")
EXTRA_EXAMPLE = text("key=value, e.g. data_cfg.n_pts_mri=4000 trainer.check_val_every_n_epoch=5")
COMMAND = text("Command")
COMMAND_TIP = text("What Start runs, in a process of its own; it can be run in a terminal as well")
COPY = text("Copy")
COPY_COMMAND_TIP = text("Copy the command")
START = text("Start")
START_TIP = text("Start the training; it goes on when the window closes")
CHECKING = text("Checking the options...")
CHECKED = text("The options are valid.")
MAKES_SUBJECTS = text("{note} {count} phantom subjects are made first, some ten seconds each.")
CHECK_FAILED = text("The options could not be checked: {reason}")
WILL_GO_ON = text("{name} exists and goes on after {epoch} epochs.")
IN_USE = text("{name}: a training of this name is running. Stop it first, or choose another name.")
OTHER_KIND = text("{name}: a training of this name exists, of another stage or gender. Choose another name.")
NOT_STARTED = text("The training could not be started: {reason}")

# Curves
CURVES_TAB = text("Curves")
CURVES_TIP = text(
    "Losses above, scores below. Move the mouse or use the arrow keys to read values; wheel or + and - zoom, "
    "drag or Shift and arrow keys pan, double-click or Home shows all."
)
LOG_SCALE = text("Log scale")
LOG_SCALE_TIP = text("Logarithmic axis for losses; values of zero and below are left out")
AXIS_TIP = text("What the curves are drawn against")
AXES = {"steps": text("Steps"), "epochs": text("Epochs")}
METRICS_TIP = text("Curves to draw")
NO_CURVES = text("Curves appear with the first steps")
NONE_TICKED = text("Tick a curve in the list")

# Log and picture
LOG_TAB = text("Log")
LOG_TIP = text("The end of the training's log")
NO_LOG = text("Nothing has been written yet")
PICTURE_TAB = text("Validation")
PICTURE_TIP = text("Middle slice of the first validation subject after each validation: prediction, truth, difference")
NO_PICTURE = text("The first validation of stage 2 draws a slice here: prediction, truth, difference")
PICTURE_TIME = text("Prediction | truth | difference, of {time}")

# Comparison
COMPARE_TAB = text("Compare")
COMPARE_TIP = text("Best metrics of the ticked trainings, and the options in which they differ")
COMPARE_HINT = text("Tick trainings in the list to compare them")
BEST = text("Best {name}")
EPOCHS_ROW = text("Epochs done")
STATE_ROW = text("State")
