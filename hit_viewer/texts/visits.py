"""English texts of reports of several visits; `translation.tr` hands them to Qt's translators."""

from hit_viewer.texts.translation import text

__all__: list[str] = []

VISITS = text("Write report of visits...")
VISITS_TIP = text("Several bodies of one person with their dates: changes, curves, and a page each (HTML or PDF)")
BUTTON = text("Visits...")
ABOUT = text(
    "Bodies of one person on several days: body files, fits, and reports, which bring their date and all their visits."
)
PAGE_VISITS = text("Visits")
PAGE_PRECISION = text("Precision errors")
AGE = text("Age at the first visit")
AGE_TIP = text(
    "In years, for percentiles; at later visits the person is older by as much as the dates say. Until it is typed it "
    "follows from the age that the panel or a report tells."
)
AGE_UNKNOWN = text("unknown")
BODY = text("Body")
DATE = text("Date")
DATE_TIP = text("Day of this visit, for example {example} or {iso}; only reports know theirs")
WEIGHT = text("Weight")
WEIGHT_TIP = text("The person's own on that day; empty: the tissues' estimate")
WEIGHT_UNKNOWN = text("estimated")
DATE_EXAMPLE = text("e.g. {example}")
DATE_OF = text("Date of {name}")
WEIGHT_OF = text("Weight at {name}")
REMOVE = text("Remove")
REMOVE_OF = text("Take {name} off this list")
ADD_FILES = text("Add files...")
ADD_FILES_TIP = text("Body files, fits (NAME_body.npz) and reports (HTML) of the same person")
ADD_SHOWN = text("Add the body shown")
ADD_SHOWN_TIP = text("The body in the window, as it is now, with its weight and its own measures")
SORT = text("Sort by date")
SORT_TIP = text("The report is in the order of the dates in any case")
FILTER = text("Bodies and reports ({bodies} {reports});;All files (*)")
SHOWN = text("body shown")
READING = text("Reading {count} files")
WHERE_TO = text("Choose file...")
PRECISION_ABOUT = text(
    "Standard deviations of your own repeats, in each measure's unit. A change is marked where it is more than "
    "{factor:.2f} times the precision error. They are kept for the next report."
)
PRECISION_FROM = text("Where from")
PRECISION_FROM_TIP = text("Stands in the report, for example: ten repeats by two persons")
NOT_STATED = text("not stated")

NO_DAY = text('"{typed}" is no day: write it like {example}.')
DAY_FAR = text("{typed} is not between 1900 and today.")
TWO_NEEDED = text("Add at least two bodies.")
DATE_NEEDED = text("{name} needs its date.")
DATE_WRONG = text("{name}: {reason}")
SAME_DATE = text("{first} and {second} have the same date.")
TOO_MANY = text("A report takes at most {most} visits: {name} was not added.")
GENDERS = text("{first} is {one} and {second} is {other}: visits are those of one person.")
SPACES = text(
    "The betas of {first} are those of {one}, of {second} those of {other}: changes would not be the person's."
)
MODELS = text("{first} and {second} are shown by different models: take one of them off.")
NOT_OPENED = text("Not added: {reason}")
"""The rest of the list stays."""
SCAN = text("is a scan: open it, fit a body to it, and add the body shown")
SESSION = text("is a session: open it, and add the body shown")
PERSONS = text("holds {count} persons: open it, choose one, and add the body shown")
NO_SHOWN = text("There is no body yet: wait until it is shown.")
TITLE = text("Report of visits")
