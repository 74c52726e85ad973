"""Secrets put into every place that takes one, and where they are found again."""

from __future__ import annotations

import base64
import json
import pickle
import pprint
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx

API_KEY = "planted.api+key/4f1d9c"
SCIM_KEY = "planted.scim+key/8b20e7"
BASIC = "planted.basic+secret/35aa61"
HEADER = "planted.header+secret/c9e4f2"
PARAM = "planted.query+secret/71d0b8"
VALUE = "planted.value+secret/e6a3f5"
PROXY = "planted-proxy-password-0d92"
REDIS = "planted-redis-password-5c17"
OTHER = "planted-secret-of-another-b48e"
"""In the environment of the process, and nothing to do with us."""

SECRETS = (API_KEY, SCIM_KEY, BASIC, HEADER, PARAM, VALUE, PROXY, REDIS, OTHER)
_HERE = str(Path(__file__).parent)


def _forms(secret: str) -> Iterator[str]:
    yield secret
    yield quote(secret, safe="")
    yield json.dumps(secret)[1:-1].replace("/", "\\/")
    yield base64.b64encode(f"id:{secret}".encode()).decode()


FORMS = tuple(form for secret in SECRETS for form in _forms(secret))


def told(text: str, *, but: str | None = None) -> list[str]:
    """The planted secrets in `text`, in whichever form."""
    return [form for form in FORMS if form in text and form != but]


def leaks(error: BaseException) -> list[str]:
    """Where `error`, all it came from, and all their frames but those of tests show a secret."""
    found = [f"{place}: {secret}" for place, text in _shown(error) for secret in told(text)]
    list(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    return found


def _shown(error: BaseException) -> Iterator[tuple[str, str]]:
    seen: set[int] = set()
    left: list[BaseException | None] = [error]
    while left:
        each = left.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        left += each.__cause__, each.__context__
        yield type(each).__name__, f"{each} {each!r} {pprint.pformat(vars(each))}"
        if type(each).__module__.startswith("postman_facade."):
            yield "pickle", str(pickle.dumps(each, 0), "latin-1")
        for frame, line in traceback.walk_tb(each.__traceback__):
            code = frame.f_code
            if not code.co_filename.startswith(_HERE):
                for name, value in frame.f_locals.items():
                    yield f"{code.co_filename}:{line} {code.co_name}.{name}", repr(value)


def shown(value: Any) -> str:
    """What someone sees who prints, formats, lays out or stores `value`."""
    try:
        stored = str(pickle.dumps(value, 0), "latin-1")
    except TypeError as error:
        stored = str(error)
    attributes = pprint.pformat(vars(value)) if hasattr(value, "__dict__") else ""
    request = shown(value.request) if isinstance(value, httpx.Response) else ""
    headers = f"{value.headers!r} {value.url}" if isinstance(value, httpx.Request) else ""
    return f"{value} {value!r} {attributes} {stored} {request} {headers}"
