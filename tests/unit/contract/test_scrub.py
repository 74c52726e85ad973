"""Whatever a secret is sent in, nothing of it is left, and what it was sent in stays what it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from postman_facade.contract.scrub import keys
from tests.unit.contract.carriers import CARRIERS
from tests.unit.contract.leaks import leak
from tests.unit.contract.planted import FORMS, SERVICES

# Each carrier has every ninth form, and each form is in several; the benchmark has all of them.
STEP = 9


@pytest.mark.parametrize("carrier", CARRIERS)
def test_nothing_is_left(carrier: str) -> None:
    forms = list(FORMS)[list(CARRIERS).index(carrier) % STEP :: STEP]
    assert {form: found for form in forms if (found := leak(form, carrier))} == {}


def test_nothing_is_left_as_it_is() -> None:
    assert {form: found for form in FORMS if (found := leak(form, "text"))} == {}


def test_there_are_enough_of_them() -> None:
    assert len(FORMS) >= 150
    assert len(CARRIERS) >= 25


def test_the_documentation_names_every_service() -> None:
    page = (Path(__file__).parents[3] / "docs" / "testing" / "scrubbing.md").read_text("utf-8")
    assert [service for service in keys.SERVICES if service not in page] == []


def test_there_is_a_key_of_every_service() -> None:
    assert set(SERVICES) == set(keys.SERVICES)
