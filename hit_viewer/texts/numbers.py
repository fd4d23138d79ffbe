"""Texts about numbers: the table, measures that are entered and held, and what was typed wrongly."""

from __future__ import annotations

from hit_viewer.texts.translation import text

NUMBERS = text("Numbers")
NUMBER_CHANGES = ("", text("Volume"), text("Mass\n(est.)"), text("of body\nvolume"), text("Change"))
ROW_TITLES = {"AT": text("AT  fat under skin"), "rest": text("air and rest"), "body": text("body")}
NO_NUMBER = "\u2013"
"""Instead of a number that cannot be."""
IN_STANDARD_POSE = text("Volumes and masses are those in the standard pose")
SHOWN_DIFFERS = text(
    "Volumes are those in the standard pose. Bending the joints changes the surfaces drawn here, which hold: {volumes}"
)
UNRELIABLE = text("No reliable volumes")
DOUBTFUL = text("Beyond the model's reach")
DOUBTFUL_WORD = text("extrapolated")
"""The same where there is little room."""
REST_TIP = text(
    "Airways, lungs and what belongs to no tissue: the body less LT, AT and BT. Counted as air, which weighs nothing"
)
BODY_TIP = text(
    "Volume inside the skin. Its mass is an estimate: the tissues' volumes times their densities; air and rest count "
    "as weightless"
)
MEASURE_TITLES = {
    "height": text("Height"),
    "weight": text("Weight"),
    "chest": text("Chest"),
    "waist": text("Waist"),
    "hip": text("Hip"),
    "arm": text("Arm"),
    "thigh": text("Thigh"),
    "inseam": text("Inseam"),
}
MEASURE_TIP = text("{name} of the body standing with arms out, in centimetres. Enter a value to fit the shape.")
WEIGHT_TIP = text("Estimated mass of the body, in kilograms. Enter a value to fit the shape.")
HOLD = text("Hold {name}")
HOLD_TIP = text("Ticked: this number is held. Ticked measures and the one that you enter are met together.")
HELD_MISSED = text("{name}: {wanted} {unit} is held, this body is {gap} {unit} too {direction}")
TOO_LARGE, TOO_SMALL = text("large"), text("small")
MEASURES_MET = text("The likeliest of many bodies with these measures")
ASKED_MISSED = text("{name}: {wanted} {unit} was entered, this body is {gap} {unit} too {direction}")
WANTED_UNKNOWN = text("{name}: {wanted} {unit} is wanted, this body's is not known")
HOLD_HINT = text("Tick a measure to hold it while you enter another.")
HELD_LIKELIEST = text("Ticked measures are met together, by the likeliest of many bodies.")
MEASURES_MISSED = text("Not all could be met: {missed}")
MEASURE_MISSED = text("{name} is {gap} {unit} too {direction}")
MEASURES_TOGETHER = text("Measures")
RESPONSE = text("+1 at the mean shape: height {height:+.1f} cm, volume {volume:+.1f} l, weight about {weight:+.1f} kg")
PIN_TIP = text("Remember these numbers and show the change since")
COPY_CSV = text("Save as CSV...")
CSV_TIP = text("Volumes, masses, lengths, thickness, areas of the slices and the profile, with the densities used")

# Numbers as typed
TYPED_NOTHING = text("Enter a number")
TYPED_NO_NUMBER = text("{typed} is not a number")
TYPED_MARKS = text("{typed} has several separators: use one decimal point or comma, and none between thousands")
TYPED_UNIT = text("{unit} is not understood here: use {units}")
TYPED_WHOLE = text("This must be a whole number")
TYPED_RANGE = text("This must be between {low} and {high}")
TYPED_WRONG = text("{reason}. Nothing was changed; Escape brings {value} back.")
