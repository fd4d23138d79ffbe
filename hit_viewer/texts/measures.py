"""Texts about measures of anthropometry, indices and percentiles."""

from __future__ import annotations

from hit_viewer.texts.translation import text

MEASURES = text("Measures and indices")
SHOW_MEASURES = text("Show measures and indices")
HEADS = ("", text("Value"), text("Percentile"))
GROUPS = {
    "height": text("Heights"),
    "girth": text("Girths"),
    "length": text("Lengths"),
    "breadth": text("Breadths and depths"),
    "index": text("Weight and indices"),
}
SHORT_TITLES = {
    "whtr_crest": text("Waist/height, crest"),
    "whr_crest": text("Waist/hip, crest"),
    "bri": text("Body roundness"),
    "conicity": text("Conicity"),
    "bsa": text("Surface, estimated"),
    "area": text("Surface, of the skin"),
}
"""Of indices, where there is little room; tooltips have the full ones."""
GROUP_TIP = text("Click to show or hide these")
DEFINITION = text("{title}: {definition}")
SOURCE = text("Source: {source}")
SHOW_LINE = text(
    "Taken on the body standing with arms out, whatever its pose. Click to draw its line on the body; click again to "
    "take it away."
)
SHOWN = text("Line of a measure")
PERCENTILE_TIP = text("{rank} percentile of {group}")
PERCENTILE_SITE_TIP = text("{rank} percentile of {group}; {site}")
WEIGHTS = {"given": text("Weight, as given"), "estimated": text("Weight, estimated"), "": text("Weight")}
WEIGHT_GIVEN_TIP = text("As entered above.")
WEIGHT_ESTIMATED_TIP = text("The tissues' volumes times their densities. Enter the person's own above, if you know it.")
OF_WEIGHT = {"given": text("With the weight given."), "estimated": text("With the estimated weight.")}
AGE, AGE_UNKNOWN, YEARS = text("Age"), text("all adults"), text("years")
AGE_TIP = text("The person's age in years, for percentiles of that age. Empty: of all adults.")
WEIGHT, WEIGHT_UNKNOWN = text("Own weight"), text("estimated")
WEIGHT_TIP = text(
    "The person's weight on the scales, in kilograms, for the indices. It changes no shape. Empty: estimated from the "
    "tissues' volumes."
)
OWN_TABLE = text("Compare with a table of my own...")
OWN_TABLE_TIP = text(
    "A CSV of this measure by age: columns age, L, M, S, or age, p5, p50, p95 and the like; lengths in cm"
)
OWN_TABLE_FILTER = text("Tables (*.csv);;All files (*)")
NO_OWN_TABLE = text("No table of my own")
OWN_TABLES = text("Own tables: {names}.")
OWN_TABLES_AGE = text("Own tables need the age: {names}.")
COMPARED = text("Percentiles are of {group} in the United States, 2021 to 2023 (NHANES).")
TOO_YOUNG = text("There are no percentiles for people below {years} years.")
NO_SEX = text("There are no percentiles: this model is neither a man's nor a woman's.")
NO_FAT = text("Fat has none: AT is the fat under the skin, tables hold DXA's fat of the whole body.")
NO_FAT_TIP = text(
    "AT is adipose tissue under the skin, as MRI shows it in a lying person: not the fat inside of the trunk, and not "
    "lipid. DXA's fat mass is the lipid of the whole body. To set one against the other would mislead."
)
