"""Texts of body files: persons, the axis that is up, gender, notes."""

from hit_viewer.texts.translation import text

PERSONS_TITLE = text("Persons in {name}")
PERSONS_ASK = text("{name} holds {count} persons. Which one shall be shown?")
PERSONS_COLUMNS = (text("Person"), text("Frames"), text("Height"), text("Picture"))
PERSONS_HEIGHT_TIP = text("Estimated with the model that is shown now")
PERSON_NOT_CHOSEN = text("{name}: no person was chosen, nothing was changed")
PERSON_BUTTON = text("Person...")
PERSON_TIP = text("Show another person of the file")
UP = text("Up")
UP_TIP = text("The axis that is up in the file's world, found or chosen; choosing one shows the body in its place")
UP_TITLES = {
    "auto": text("Up: found"),
    "y": text("Up: Y"),
    "z": text("Up: Z"),
    "-y": text("Up: -Y (camera)"),
    "file": text("Up: as file"),
}
NOTES_BUTTON = text("Notes of the file ({count})")
NOTES_TIP = text("What was read, left out or assumed when the file was opened")
STEP_UP = text("Turn body")

ANGLES_ASK = text("{name} has angles that are far too large for radians, and are taken as degrees.")
ANGLES_WHICH = text("In which unit are they? As radians most would be more than a whole turn.")
ANGLES_DEGREES = text("Degrees")
ANGLES_RADIANS = text("Radians")
FILE_NOT_TAKEN = text("{name}: nothing was chosen, nothing was changed")

GENDER_ASK = text(
    "{name} does not say whether the body is a man's or a woman's, and its betas mean another body for each."
)
GENDER_ASK_NEUTRAL = text(
    "The body in {name} is neutral; there is no neutral model, and its betas mean another body for each gender."
)
GENDER_WHICH = text("Which model shall show such bodies? The answer is kept; the model can be changed at any time.")
GENDER_FEMALE = text("Female")
GENDER_MALE = text("Male")
SHOWN_WITHOUT_GENDER = text("The file names no gender: shown with {model}, as chosen before.")

STEP_SMPLX = text("Convert shape")
SMPLX_CONVERTING = text("Converting the shape of {name} from SMPL-X's model")
SMPLX_HELPS = text("With {file} in the SMPL folder of the settings the shape would be converted truly.")
REPORT_OF = text("Report of {date}, made with the model {model}.")
REPORT_VISITS = text("It has {count} visits; the last one is shown.")
