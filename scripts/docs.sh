#!/usr/bin/env bash
# The documentation as a site in docs/_build/html, built offline and checked; every warning is an error.
source "$(dirname "$0")/environment.sh" development
install docs -r requirements-docs.txt
"$python" -m sphinx --builder html --fail-on-warning --keep-going --nitpicky --quiet --jobs auto \
  --doctree-dir docs/_build/doctrees docs docs/_build/html
"$python" -m pytest --quiet --no-header -m site tests/docs
if command -v chromium >/dev/null; then "$python" tools/look_at_site.py; fi
echo "docs/_build/html/index.html"
