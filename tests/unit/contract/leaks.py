"""Whether a secret is left of a form in a carrier, or something else is wrong with what is left."""

from __future__ import annotations

import json

from postman_facade.contract.scrub import remaining, scrub

from .carriers import CARRIERS
from .planted import FORMS


def leak(form: str, carrier: str) -> str:
    """What is wrong, or nothing."""
    text, secret = FORMS[form]
    wrap, unwrap = CARRIERS[carrier]
    recorded = wrap(text)
    assert unwrap(recorded) == text
    found = remaining(recorded)
    if not found or secret in str(found):
        return "not found, or told"
    scrubbed = scrub(recorded)
    try:
        left = unwrap(scrubbed)
    except Exception as error:
        return f"not what it was: {error}"
    if secret in scrubbed or secret in left:
        return "left"
    if _is_json(left) != _is_json(text):
        return "no JSON any more"
    if scrub(scrubbed) != scrubbed or remaining(scrubbed):
        return "once is not enough"
    return ""


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True
