# Sourced by the other scripts: an environment of its own in .venv, made once and kept in step.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
python=.venv/bin/python
wanted=$(cat pyproject.toml requirements-dev.txt "${BASH_SOURCE[0]}" | cksum)
if [ "$(cat .venv/.installed 2>/dev/null)" != "$wanted" ]; then
  finder=python3
  for candidate in python3 python3.13 python3.12 python3.11 python3.10; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
      finder=$candidate
      break
    fi
  done
  "$finder" -c 'import sys; sys.exit("Python 3.10 or newer is needed" if sys.version_info < (3, 10) else 0)'
  echo "Making the environment in .venv (once) ..." >&2
  "$finder" -m venv --clear .venv
  "$python" -m pip install --quiet --disable-pip-version-check -e '.[sandbox,redis]' "$@"
  echo "$wanted" > .venv/.installed
fi
