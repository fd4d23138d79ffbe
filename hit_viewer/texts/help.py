"""English texts of what helps: finding commands, examples, the guide, the first tour, About."""

from __future__ import annotations

from hit_viewer.texts.translation import text

__all__: list[str] = []

# Finding commands
FIND = text("Find a command...")
FIND_TIP = text("Type a few letters of what you want to do")
FIND_NONE = text("Nothing is called like this")
FIND_UNDER = text("{menu} > {below}")

# Examples
EXAMPLES = text("Examples")
EXAMPLE_TITLES = {
    "standing": text("Standing woman"),
    "sitting": text("Sitting man"),
    "thigh": text("Sitting man, cut through the left thigh"),
    "profile": text("Heavy woman: tissue areas against height"),
    "compare": text("Slim and heavy woman side by side"),
}
EXAMPLE_TIPS = {
    "standing": text("A body file: arms at the sides, with shape and pose of its own"),
    "sitting": text("A body file: upright, hands on the thighs"),
    "thigh": text("A sagittal plane through the thigh, everything on the body's left of it cut away"),
    "profile": text("The Profile panel: where along the height the tissues lie"),
    "compare": text("Body A pinned, body B beside it, and their differences in the Compare panel"),
}
EXAMPLE_A, EXAMPLE_B = text("Slim woman"), text("Heavy woman")
STEP_EXAMPLE = text("example")

# The guide
GUIDE = text("Guide")
GUIDE_TITLE = text("Guide - HIT Viewer")
GUIDE_SEARCH = text("Search the guide")
GUIDE_PAGES = text("Pages")
GUIDE_BACK = text("Back (Alt+left)")
GUIDE_ON = text("Forward (Alt+right)")
GUIDE_HIT = text("{heading} ({page})")
GUIDE_NOTHING = text("Found nowhere")
GUIDE_ELSEWHERE = text("The library's reference is not part of this guide: `make docs` builds it")
