"""Stands for a process that works out surfaces and is done once a file lies beside it, named in TOLD_BY."""

import os
import sys
import time
from pathlib import Path

from hit_viewer.child_process import begin

if __name__ == "__main__":
    tell, model = begin(), sys.stdin.readline().strip()
    tell(share=0.25)
    while not Path(os.environ["TOLD_BY"]).exists():
        time.sleep(0.02)
    if model == "phantom_female":
        tell(failed="The disk is full.", details="")
    else:
        tell(ready="display")
        tell(done=True)
