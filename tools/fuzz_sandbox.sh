#!/usr/bin/env bash
# Thousands of requests that Schemathesis makes up from the API document, against the sandbox: no
# server error, and every refusal in a documented shape. ./tools/fuzz_sandbox.sh [EXAMPLES]
# EXAMPLES is how many it makes up for an operation. Keeps Schemathesis in .venv/fuzz.
source "$(dirname "$0")/../scripts/environment.sh" development
wanted="schemathesis==4.32.5"
environment=.venv/fuzz
if [ "$(cat "$environment/installed" 2>/dev/null)" != "$wanted" ]; then
  echo "Installing $wanted into $environment (once) ..." >&2
  "$python" -m venv "$environment"
  "$environment/bin/python" -m pip install --quiet --disable-pip-version-check "$wanted"
  echo "$wanted" > "$environment/installed"
fi
exec "$python" tools/fuzz_sandbox.py "$PWD/$environment/bin/schemathesis" "${1:-5}"
