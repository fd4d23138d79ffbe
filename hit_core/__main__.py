"""`python -m hit_core` is `hit`."""

import sys

from hit_core.cli import main

if __name__ == "__main__":
    sys.exit(main())
