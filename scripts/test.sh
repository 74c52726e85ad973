#!/usr/bin/env bash
# Everything CI runs: layout, lint, types, the generated tree, tests. Arguments go to pytest, such as
# `--cov`, which is left out here because it doubles the time.
source "$(dirname "$0")/environment.sh" development
bin=.venv/bin
step() { echo "== $*" >&2; "$@"; }
step $bin/ruff format --check .
step $bin/ruff check .
step $python -m codegen.unasync --check
if $python -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
  step $python -m codegen --check &
  regenerated=$!
  step $bin/mypy --no-error-summary -p postman_facade -p codegen -p tests
  step $bin/mypy --no-error-summary benchmarks examples
  wait $regenerated
  step $bin/basedpyright --level error
  step $bin/pytest -n auto "$@"
else
  echo "The generator and the recorder need Python 3.11, so what they made is not checked here." >&2
  step $bin/mypy --no-error-summary -p postman_facade
  step $bin/pytest -n auto --ignore=tests/unit/codegen "$@"
fi
