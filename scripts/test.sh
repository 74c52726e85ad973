#!/usr/bin/env bash
# Layout, lint, types, the generated tree, and the tests, in less than two minutes on two cores.
# Arguments go to pytest. What takes longer runs in .ci/run.
source "$(dirname "$0")/environment.sh" development
bin=.venv/bin
step() { echo "== $*" >&2; "$@"; }
step $bin/ruff format --check .
step $bin/ruff check .
if $python -c 'import sys; sys.exit(sys.version_info >= (3, 11))'; then
  echo "The generator and the recorder need Python 3.11, so what they made is not checked here." >&2
  step $bin/mypy --no-error-summary -p postman_facade
  step $bin/pytest -n auto --ignore=tests/unit/codegen "$@"
  exit
fi
step $python -m codegen --check &
generated=$!
step $bin/mypy --no-error-summary -p postman_facade -p codegen -p tests
step $bin/mypy --no-error-summary benchmarks examples
step $bin/mypy --no-error-summary -m tools.release -m tools.shipped -m tools.first_commands
wait $generated
# Pyright uses one core, and the tests wait now and then: side by side they leave none unused.
found=$(mktemp)
trap 'rm -f "$found"' EXIT
step $bin/basedpyright --level error > "$found" &
typed=$!
tests=0
step $bin/pytest -n auto "$@" || tests=$?
wait $typed || { cat "$found"; exit 1; }
exit $tests
