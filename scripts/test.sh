#!/usr/bin/env bash
# Everything CI runs: layout, lint, types, the generated tree, tests, coverage.
source "$(dirname "$0")/environment.sh" development
bin=.venv/bin
step() { echo "== $*" >&2; "$@"; }
step $bin/ruff format --check .
step $bin/ruff check .
step $python -m codegen.unasync --check
step $python -m codegen --check &
regenerated=$!
step $bin/mypy --no-error-summary -p postman_facade -p codegen -p tests
step $bin/mypy --no-error-summary benchmarks examples
wait $regenerated
step $bin/basedpyright --level error
step $bin/pytest -n auto --cov --cov-report=term "$@"
