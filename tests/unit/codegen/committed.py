"""The API documents of the repository, read once for all tests and by none that is not run."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from codegen.documents import Json, load

ROOT = Path(__file__).parents[3]


@cache
def upstream() -> Json:
    return load(ROOT / "openapi/upstream.yaml")


@cache
def effective() -> Json:
    return load(ROOT / "openapi/postman-api.yaml")


def some(*starts: str) -> Json:
    """The effective document with a few paths: comparing all of them takes seconds."""
    paths = {p: item for p, item in effective()["paths"].items() if p.startswith(starts)}
    return {**effective(), "paths": paths}
