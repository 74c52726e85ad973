"""Whatever a secret is sent in, nothing of it is left, and what it was sent in stays what it was."""

from __future__ import annotations

import json

from postman_facade.contract.scrub import remaining, scrub
from tests.unit.contract.planted import CARRIERS, FORMS
from tests.unit.generated.cases import each


def is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


@each({f"{form} in {carrier}": (form, carrier) for form in FORMS for carrier in CARRIERS})
def test_nothing_is_left(case: tuple[str, str]) -> None:
    form, carrier = case
    text, secret = FORMS[form]
    wrap, unwrap = CARRIERS[carrier]
    recorded = wrap(text)
    assert unwrap(recorded) == text
    found = remaining(recorded)
    assert found
    assert secret not in str(found)

    scrubbed = scrub(recorded)
    assert secret not in scrubbed
    left = unwrap(scrubbed)
    assert secret not in left
    assert is_json(left) == is_json(text)
    assert scrub(scrubbed) == scrubbed
    assert remaining(scrubbed) == []


def test_there_are_enough_of_them() -> None:
    assert len(FORMS) >= 40
    assert len(CARRIERS) >= 10
