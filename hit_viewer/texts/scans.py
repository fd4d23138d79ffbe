"""English texts of the panel that fits a body to a scan."""

from __future__ import annotations

from hit_viewer.texts.translation import text

__all__: list[str] = []

PANEL = text("Fit to scan")
STEP = text("fit to scan")
READING = text("reading {name}")
FITTING = text("fitting a body to {name}: {percent:.0f} %")
CANCELLED = text("The fit was cancelled; the scan stays.")
GIVEN_UP = text("Cancelled: the body stays as it is.")
FITTED = text("A body lies on the scan, half of it within {median:.1f} mm: the panel Fit to scan has the rest.")
ACCEPTED_PHOTO = text("The body of {name} is shown. {caution}")
ACCEPTED = text("The body of {name} is shown. The scan stays beside it until it is closed.")
UNIT, UP, FACING, GENDER = text("Unit"), text("Up"), text("Looks along"), text("Gender")
AUTO = text("found out")
AUTO_FOUND = text("found out: {value}")
UNITS = {"m": text("m"), "cm": text("cm"), "mm": text("mm"), "in": text("inches"), "ft": text("feet")}
GENDERS = {"male": text("male"), "female": text("female")}
UNIT_TIP = text("Unit of the scan's numbers")
UP_TIP = text("The scan's axis that points from feet to head")
FACING_TIP = text("The scan's axis that the body looks along")
GENDER_TIP = text("Whose body is fitted; both are tried if it is not said")
HEIGHT = text("Height")
HEIGHT_UNKNOWN = text("by the scan")
HEIGHT_TIP = text("The person's standing height: the scan is made as large; needed for bodies from photos")
HEIGHT_TITLE = text("How tall is the person?")
HEIGHT_ASK = text("{name} is from a photo, which does not tell how tall the person is. All sizes depend on it.")
CLOTHED = text("Loose clothes")
CLOTHED_TIP = text("Look for the body inside of clothes; its girths are then a guess")
MIRRORED = text("Mirrored")
MIRRORED_TIP = text("The scan shows left as right: turn it round")
SCAN_OPACITY, BODY_OPACITY = text("Opacity of the scan"), text("Opacity of the body")
SCAN_OPACITY_TIP = text("How much of the scan is seen: nothing once the body is fitted, or it would cover the colours")
BODY_OPACITY_TIP = text("How much of the fitted body is seen")
OUTLINE = text("Outline of the scan in the slices")
OUTLINE_TIP = text("Where the slices' planes cut the scan, however much of it is seen in 3D; exported slices have none")
OUTLINE_OF = text("the scan")
SLICES_ASIDE = text("not the scan's body")
REFIT = text("Refit")
REFIT_TIP = text("Fit again with what is said above")
CANCEL = text("Cancel")
CANCEL_TIP = text("Stop the fit")
ACCEPT = text("Accept")
ACCEPT_TIP = text("Take the fitted body: one step that can be undone")
CLOSE = text("Close scan")
CLOSE_TIP = text("Take the scan away; the body stays as it is")
WAITING = text("The body moves onto the scan.")
DISTANCE = text("Distance: median {median:.1f} mm, 95 % within {p95:.1f} mm.")
UNEXPLAINED = text("Not in the ten betas: {mm:.1f} mm, {share:.0f} % of how the person differs from the mean body.")
SPREAD = text("Spread of the fit, volumes: {shares}.")
SPREAD_OF, SPREAD_BELOW = text("{name} \u00b1{percent:.1f} %"), text("{name} below \u00b1{percent:.1f} %")
SPREAD_TIP = text(
    "How far the scan leaves the tissues' volumes open: 20 bodies whose betas fit it about as well were drawn, and "
    "their volumes compared (standard deviation). The table's intervals are wider by it once the body is accepted. "
    "It does not tell how well ten betas say the person: that is the share that is not in them."
)
SURE = text("{finding} ({percent:.0f} % sure).")
GIVEN = text("{finding} (given).")
COLUMNS = (text("cm"), text("scan"), text("body"))
MEASURES = {
    "height": text("height"),
    "chest": text("chest"),
    "waist": text("waist"),
    "hip": text("hip"),
    "arm": text("upper arm, right"),
    "thigh": text("thigh, right"),
    "inseam": text("inseam"),
}
LEGEND = text("Scan inside the body by {most:g} mm (blue) to outside by {most:g} mm (red)")
SCAN_THERE = text("Its body was fitted to the scan {path}: open that to see both.")
SCAN_GONE = text("Its body was fitted to the scan {path}, which is not found.")
SCAN_ELSEWHERE = text("Its body was fitted to the scan {path}, on another machine: not looked for.")
FITTED_BEFORE = text("Its body was fitted to a scan, as {path} tells.")
FITTED_TIP_BEFORE = text(
    "Fitted to a scan ({unit}, {up} up), as {path} tells\nDistance: median {median:.1f} mm, 95 % within {p95:.1f} mm\n"
    "Not in the ten betas: {unexplained:.1f} mm"
)
FITTED_TIP = text(
    "Fitted to {path} ({unit}, {up} up)\nDistance: median {median:.1f} mm, 95 % within {p95:.1f} mm\n"
    "Not in the ten betas: {unexplained:.1f} mm"
)
CHANGED_SINCE = text("The shape was changed since")
