"""English texts of the list of cases; `translation.tr` hands them to Qt's translators."""

from hit_viewer.texts.translation import text

__all__: list[str] = []

PANEL = text("Cases")
MENU = text("Case list")
OPEN_FOLDER = text("Cases of a folder...")
OPEN_FOLDER_SHORT = text("Folder...")
OPEN_FOLDER_TIP = text("Go through the bodies and scans of a folder")
OPEN_TABLE = text("Cases of a CSV file...")
OPEN_TABLE_SHORT = text("CSV...")
OPEN_TABLE_TIP = text(
    "Go through the files that a CSV names in its column named file; columns name, age, weight_kg go into reports"
)
TABLE_FILTER = text("Tables (*.csv)")
NEXT = text("Next case")
PREVIOUS = text("Previous case")
NONE = text("No cases yet: open a folder or a CSV file.")
COUNT = text("{place}: {count} cases, {marked} marked")
READING = text("Looking for cases in {place}")
LIST_TIP = text("A click shows a case; Ctrl+Page down and Ctrl+Page up go on and back")
MARKS = {"good": text("Good"), "doubtful": text("Doubtful"), "wrong": text("Wrong")}
MARK_TIP = text("Quality of this case; kept in a CSV beside the cases. A second click takes the mark away.")
SIGNS = {"": "", "good": "+ ", "doubtful": "? ", "wrong": "x "}
NOTE = text("Note")
NOTE_TIP = text("About this case; kept with its mark")
FIT_ALL = text("Fit scans...")
FIT_ALL_TIP = text("Fit a body to every scan of the list, one after the other; asks for a folder")
REPORT_ALL = text("Reports")
REPORT_FORMATS = {".html": text("Web pages (HTML), which open again..."), ".pdf": text("PDF, for reading...")}
REPORT_ALL_TIP = text("Write a report of every body, and of every scan that was fitted; asks for a folder")
FIT = text("Fit to scan")
REPORT = text("Report")
NO_SCANS = text("The list has no scans.")
NO_BODIES = text("There is no body to report of: fit the scans first.")
NOT_FITTED = text("Reports begun: {count}. Scans that are not fitted yet, and have none: {left}.")
BEGUN = text("{name}: {count} begun, see Jobs below on the right")
DAMAGED = text("The marks beside the cases cannot be read, and are left alone: {reason}")
ELSEWHERE = text("Marks cannot be written beside the cases and are kept in {path}: {reason}")
NOT_KEPT = text("Marks could not be kept: {reason}")
NO_PICTURE = text("No picture: {reason}")
