"""Keys taken out of text that people will see."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from urllib.parse import quote

REDACTED = "[redacted]"
_SHAPES = re.compile(
    r"\bPM(?:AK|AT)-[A-Za-z0-9*-]{4,}"
    r"|\b(?:Bearer|Basic)\s+[\w.~+/=-]{8,}"
    r"|\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*"
)


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """`text` without `secrets`, however they are encoded, and without what looks like a key."""
    for secret in secrets:
        if len(secret) < 4:
            continue
        for form in {secret, quote(secret, safe=""), b64encode(secret.encode()).decode()}:
            text = text.replace(form, REDACTED)
    return _SHAPES.sub(REDACTED, text)
