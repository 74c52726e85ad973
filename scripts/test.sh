#!/usr/bin/env bash
# Layout, lint, types, the generated tree, and the tests, in less than two minutes on two cores.
# Arguments go to pytest. What takes longer runs in .ci/run.
source "$(dirname "$0")/environment.sh" development
bin=.venv/bin
step() { echo "== $*" >&2; "$@"; }
step $bin/ruff format --check .
step $bin/ruff check .
# Each half of the tests goes to a process, which takes from the other when it is done: what tests
# share is made once, not twice.
tests="$bin/pytest -n auto --dist worksteal"
if $python -c 'import sys; sys.exit(sys.version_info >= (3, 11))'; then
  echo "The generator and the recorder need Python 3.11, so what they made is not checked here." >&2
  step $bin/mypy --no-error-summary -p postman_facade
  step $tests --ignore=tests/unit/codegen "$@"
  exit
fi
checks() {
  step $bin/mypy --no-error-summary -p postman_facade -p codegen -p tests &&
  step $bin/mypy --no-error-summary benchmarks examples &&
  step $bin/mypy --no-error-summary -m tools.release -m tools.shipped -m tools.first_commands -m tools.breaking &&
  step $python -m codegen --check
}
# The tests wait now and then; what is checked meanwhile is shown after them.
shown=$(mktemp)
trap 'rm -f "$shown"' EXIT
checks >"$shown" 2>&1 &
checked=$!
failed=0
step $tests "$@" || failed=$?
wait $checked || failed=1
cat "$shown" >&2
exit $failed
