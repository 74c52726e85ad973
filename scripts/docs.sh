#!/usr/bin/env bash
# The documentation as a site in docs/_build/html, built offline; every warning is an error.
source "$(dirname "$0")/environment.sh" development
install docs -r requirements-docs.txt
exec "$python" -m sphinx --builder html --fail-on-warning --keep-going --nitpicky --jobs auto \
  --doctree-dir docs/_build/doctrees docs docs/_build/html "$@"
