"""Run a monitor, write the result as JUnit XML, and fail if the run fails.

MONITOR=Nightly REPORT=monitor.xml python examples/gate_on_monitor.py
"""

import os
import sys
from pathlib import Path

from postman_facade import Postman

with Postman() as postman:
    run = postman.monitors.run(os.environ["MONITOR"], timeout=1800)
    Path(os.environ["REPORT"]).write_text(run.to_junit(), encoding="utf-8")
    sys.exit(0 if run.passed else f"{run!r}")
