#!/usr/bin/env bash
# A release: ./scripts/release.sh dates the changelog, builds, checks what people would install, and
# commits and tags; pushing the tag publishes it (.github/workflows/release.yml). --dry-run changes
# nothing and shows what would be; --build DIR only builds into DIR and checks.
source "$(dirname "$0")/environment.sh" development
install release -r requirements-release.txt
exec "$python" -m tools.release "$@"
