"""How Sphinx builds the documentation: `scripts/docs.sh`, offline, with every warning an error."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "generated")]

from postman_facade import __version__  # noqa: E402 - of the checkout

project = "postman_facade"
version = release = __version__
project_copyright = "the authors of postman_facade; it is not a product of Postman, Inc."

extensions = ["myst_parser"]
nitpicky = True
myst_heading_anchors = 3
exclude_patterns = ["_build"]

html_theme = "furo"
html_title = f"postman_facade {version}"
html_show_sphinx = False
