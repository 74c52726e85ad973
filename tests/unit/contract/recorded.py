"""Recordings as tests write them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

API = "https://api.postman.com"
ME: dict[str, Any] = {"user": {"id": 1, "username": "ada"}, "operations": []}
JSON_TYPE = "application/json"


def cassette(*interactions: dict[str, Any]) -> dict[str, Any]:
    return {"version": 1, "interactions": list(interactions)}


def interaction(
    path: str = "/me", *, method: str = "GET", status: int = 200, body: Any = ME, sent: Any = None
) -> dict[str, Any]:
    """One of a cassette. Bodies are given decoded."""
    return {
        "request": {
            "method": method,
            "uri": path if "://" in path else API + path,
            "body": None if sent is None else json.dumps(sent),
            "headers": {} if sent is None else {"content-type": [JSON_TYPE]},
        },
        "response": {
            "status": {"code": status, "message": ""},
            "headers": {"content-type": [JSON_TYPE]},
            "body": {"string": json.dumps(body)},
        },
    }


def entry(
    path: str = "/me", *, method: str = "GET", status: int = 200, content: Any = None, **more: Any
) -> dict[str, Any]:
    """One of a HAR file."""
    text = json.dumps(ME)
    return {
        "request": {
            "method": method,
            "url": path if "://" in path else API + path,
            "headers": [],
            "bodySize": 0,
            **more,
        },
        "response": {
            "status": status,
            "headers": [{"name": "Content-Type", "value": JSON_TYPE}],
            "content": content or {"size": len(text), "mimeType": JSON_TYPE, "text": text},
        },
    }


def har(*entries: dict[str, Any]) -> dict[str, Any]:
    pages = [{"id": "page_1", "title": 'no "entries": [here'}]
    return {"log": {"version": "1.2", "creator": {}, "pages": pages, "entries": list(entries)}}


def written(file: Path, value: Any) -> Path:
    """A file with `value` as JSON, or as it is."""
    if isinstance(value, bytes):
        file.write_bytes(value)
    else:
        text = value if isinstance(value, str) else json.dumps(value)
        file.write_text(text, encoding="utf-8")
    return file
