#!/usr/bin/env bash
# The client from the document: overlays, effective document, generation, checks. See --help.
source "$(dirname "$0")/environment.sh" development
exec "$python" -m codegen "$@"
