#!/usr/bin/env bash
# Programs of others against a sandbox: installs newman and the MCP server of Postman from npm, into
# .venv/clients or the folder given, and uses both. Needs npm.
given=${1:+$(realpath -m -- "$1")}
source "$(dirname "$0")/../scripts/environment.sh" library
folder=${given:-.venv/clients}
if ! command -v npm > /dev/null; then
  echo "npm is needed, and was not found" >&2
  exit 1
fi
mkdir -p "$folder"
# The MCP server has an install script that only its own developers can run.
npm install --prefix "$folder" --ignore-scripts --no-audit --no-fund --silent \
  newman@6.2.2 @postman/postman-mcp-server@2.13.0
exec "$python" tools/foreign_clients.py "$folder"
