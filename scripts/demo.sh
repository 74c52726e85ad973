#!/usr/bin/env bash
# The main job on a real collection: ./scripts/demo.sh [COLLECTION.json]
# Against the sandbox, or against the live API in a workspace of its own if POSTMAN_API_KEY is set.
given=${1:+$(realpath -- "$1" 2>/dev/null || printf '%s' "$1")}
source "$(dirname "$0")/environment.sh" library
exec "$python" examples/round_trip.py "${given:-examples/bookshop.postman_collection.json}"
