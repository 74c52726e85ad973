"""The API documents of the repository, read once for all tests."""

from __future__ import annotations

from pathlib import Path

from codegen.documents import load

ROOT = Path(__file__).parents[3]
UPSTREAM = load(ROOT / "openapi/upstream.yaml")
EFFECTIVE = load(ROOT / "openapi/postman-api.yaml")
