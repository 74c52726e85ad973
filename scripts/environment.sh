# Sourced by the other scripts, with what they need: `library`, or `development` on top of it.
# Makes an environment of its own in .venv, once, and keeps it in step with the project's files.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
python=.venv/bin/python
unset PYTHONDONTWRITEBYTECODE # compiling everything anew in each process doubles the time of the tests

find_python() {
  for candidate in python3 python3.14 python3.13 python3.12 python3.11 python3.10; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
  echo "Python 3.10 or newer is needed, and none was found" >&2
  exit 1
}

# install NAME ARGUMENTS... runs pip once for these arguments and these files.
install() {
  local marker=.venv/installed-$1 wanted
  shift
  wanted=$(cat pyproject.toml requirements-*.txt "${BASH_SOURCE[0]}" | cksum)
  [ "$(cat "$marker" 2>/dev/null)" = "$wanted" ] && return
  echo "Installing into .venv (once) ..." >&2
  "$python" -m pip install --quiet --disable-pip-version-check "$@"
  echo "$wanted" > "$marker"
}

[ -x "$python" ] || "$(find_python)" -m venv .venv
install library -e '.[sandbox,redis]'
if [ "$1" = development ]; then install development -r requirements-dev.txt; fi
