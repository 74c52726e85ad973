"""How Sphinx builds the documentation: `scripts/docs.sh`, offline, with every warning an error."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "generated"), str(ROOT / "docs" / "_extensions")]

from postman_facade import __version__  # noqa: E402 - of the checkout

project = "postman_facade"
version = release = __version__
project_copyright = "the authors of postman_facade; it is not a product of Postman, Inc."

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "commands",
    "public_names",
    "operations",
    "search_words",
]
nitpicky = True
suppress_warnings = ["ref.python"]  # several have a name such as `type`; the nearest is meant
default_role = "code"  # docstrings are Markdown where it matters: `this` is code
myst_heading_anchors = 3
exclude_patterns = ["_build", "_extensions"]

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_default_options = {"members": True, "undoc-members": True}
autodoc_class_signature = "separated"
add_module_names = False
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 80
toc_object_entries_show_parents = "hide"

html_search_scorer = str(ROOT / "docs" / "_extensions" / "scorer.js")
html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["site.css"]
pygments_dark_style = "github-dark"
html_title = f"postman_facade {version}"
html_use_index = False
html_show_sphinx = False
html_show_sourcelink = False
html_copy_source = False
