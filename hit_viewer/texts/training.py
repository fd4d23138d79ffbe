"""English texts of the training panel; they pass through `tr` as those of `texts.py` do."""

PANEL = "Training"
MENU = "Training"

# The list
COLUMNS = ("Training", "State", "Progress", "Left")
LIST_TIP = "Trainings found in the trainings folder. Tick several to lay their curves over each other and compare them."
NO_RUNS = "No trainings yet: choose what to learn under New, and press Start."
STATES = {
    "preparing": "making subjects", "starting": "starting", "running": "running", "pausing": "pausing",
    "paused": "paused", "stopping": "stopping", "stopped": "stopped", "finished": "finished", "failed": "failed",
    "killed": "ended unexpectedly",
}  # fmt: skip
EPOCHS = "{epoch} of {total} epochs"
EPOCHS_DONE = "{epoch} epochs"
SUBJECTS_MADE = "{made} of {wanted} subjects"
SUMMARY = "{name}: {state}"
LEFT = "{left} left"
PAUSE, RESUME, STOP, STOP_NOW, GO_ON = "Pause", "Resume", "Stop", "Stop now", "Go on"
PAUSE_TIP = "Wait after the step under way, and free the processor; Resume goes on"
STOP_TIP = "End after the epoch under way and write a checkpoint, from which Go on continues"
STOP_NOW_TIP = "End at once; what was learned since the last checkpoint is lost"
GO_ON_TIP = "Start again with the same options; it continues from its last checkpoint"
USE = "Use this model"
USE_TIP = "Show the body with what this training has learned so far; the training goes on meanwhile"
USE_STAGE_1 = "Stage 1 learns how the body moves and holds no tissues yet: train stage 2, then look at it"
USE_NOTHING = "No checkpoint has been written yet"
CHOICES = {"newest": "newest checkpoint", "best": "best checkpoint"}
CHOICE_TIP = "Newest: the checkpoint written last. Best: the one with the highest validation accuracy."
EDIT = "As template"
EDIT_TIP = "Fill the form under New with the options of this training"
COPY_DETAILS_TIP = "Copy the message, the command and the end of the log"
GOES_ON = "{count} in training"
GOES_ON_TIP = "{names}: trainings go on when this window closes, and are found again when it opens. Click to see them."
LEFT_RUNNING = "Trainings go on without the window: %s"
ENDED = "Training {name}: {state}"
USING = "Showing what {name} has learned"

# The form
NEW_TAB = "New"
STAGE = "Stage"
STAGES = {1: "1: the body itself (implicit SMPL)", 2: "2: tissues"}
STAGE_TIP = (
    "Stage 1 learns shape and skinning from synthetic bodies; stage 2 starts from it and learns tissues from scans"
)
GENDERS = {"male": "Male", "female": "Female"}
GENDER_TIP = "Of the body model and of the subjects"
DATA = "Data"
DATA_TITLES = {"phantom": "Phantom subjects", "folder": "Folder"}
DATA_TIP = "Phantom subjects are made first if they are not there yet; a folder holds GENDER/SPLIT/*.gz"
SUBJECTS_TIP = "Number of phantom subjects; making one takes some ten seconds"
SUBJECTS_SUFFIX = " subjects"
FOLDER_TIP = "Folder of the data set; empty: HIT_DATA_DIR"
PRETRAINED = "Starts from"
PRETRAINED_TIP = "The stage 1 training whose networks stage 2 starts from"
PRETRAINED_STANDARD = "{name} (standard)"
PRETRAINED_EMBEDDED = "The embedded phantom (for phantom subjects)"
NO_STAGE_1 = "There is no {name} yet: train stage 1 first, or start from something else."
PRETRAINED_NONE = "Nothing (learns everything)"
NAME = "Name"
NAME_TIP = "Name of the training, of its folder and of the model; a training of the same name goes on where it stopped"
OUT_DIR = "Kept in"
OUT_DIR_TIP = "Folder that holds the training's folder; empty: the first models folder of the settings, else your own"
EPOCHS_FIELD = "Epochs"
EPOCHS_TIP = "Rounds through all subjects"
BATCH = "Batch size"
BATCH_TIP = "Subjects per step"
RATE = "Learning rate"
RATE_TIP = "Step of the optimizer (Adam)"
DEVICE = "Device"
DEVICE_TIP = "auto: a graphics card if there is one; cpu, cuda:0, cuda:1, mps"
SEED = "Seed"
SEED_TIP = "Random numbers depend on it alone: the same seed draws the same"
MINUTES = "Stop after"
MINUTES_TIP = "Minutes after which the training ends with a checkpoint, at the end of the epoch"
MINUTES_SUFFIX = " min"
NO_LIMIT = "no limit"
EXTRA = "More options"
EXTRA_TIP = "Any option of `hit train`, as key=value, apart by blanks or lines; `hit train --options` lists them"
EXTRA_EXAMPLE = "key=value, e.g. data_cfg.n_pts_mri=4000 trainer.check_val_every_n_epoch=5"
COMMAND = "Command"
COMMAND_TIP = "What Start runs, in a process of its own; it can be run in a terminal as well"
COPY = "Copy"
COPY_COMMAND_TIP = "Copy the command"
START = "Start"
START_TIP = "Start the training; it goes on when the window closes"
CHECKING = "Checking the options..."
CHECKED = "The options are right."
CHECK_FAILED = "The options could not be checked: {reason}"
WILL_GO_ON = "{name} exists and goes on after {epoch} epochs."
IN_USE = "{name}: a training of this name is running. Stop it first, or choose another name."
OTHER_KIND = "{name}: a training of this name exists, of another stage or gender. Choose another name."
NOT_STARTED = "The training could not be started: {reason}"

# Curves
CURVES_TAB = "Curves"
CURVES_TIP = (
    "Losses above, scores below. Move the mouse or use the arrow keys to read values; wheel or + and - zoom, "
    "drag or Shift and arrow keys pan, double-click or Home shows all."
)
LOG_SCALE = "Log scale"
LOG_SCALE_TIP = "Logarithmic axis for losses; values of zero and below are left out"
AXIS_TIP = "What the curves are drawn against"
AXES = {"steps": "Steps", "epochs": "Epochs"}
METRICS_TIP = "Curves to draw"
NO_CURVES = "Curves appear with the first steps"
NONE_TICKED = "Tick a curve in the list"

# Log and picture
LOG_TAB = "Log"
LOG_TIP = "The end of the training's log"
NO_LOG = "Nothing has been written yet"
PICTURE_TAB = "Validation"
PICTURE_TIP = "Middle slice of the first validation subject after each validation: prediction, truth, difference"
NO_PICTURE = "The first validation of stage 2 draws a slice here: prediction, truth, difference"
PICTURE_TIME = "Prediction | truth | difference, of {time}"

# Comparison
COMPARE_TAB = "Compare"
COMPARE_TIP = "Best metrics of the ticked trainings, and the options in which they differ"
COMPARE_HINT = "Tick trainings in the list to compare them"
BEST = "Best {name}"
EPOCHS_ROW = "Epochs done"
STATE_ROW = "State"
