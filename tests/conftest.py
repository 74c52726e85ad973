"""For all tests: no settings from outside, and cassettes as the library writes them."""

from __future__ import annotations

import os

import hypothesis
import pytest

from postman_facade import settings

pytest_plugins = ["tests.unit.sandbox.conformance"]

# Where a run decides over a change it draws the same cases each time; people's runs draw new ones.
hypothesis.settings.register_profile("default", deadline=None, derandomize="CI" in os.environ)
hypothesis.settings.load_profile("default")

VARIABLES = (
    settings.KEY_VARIABLE,
    settings.SCIM_KEY_VARIABLE,
    settings.BASE_URL_VARIABLE,
    settings.REGION_VARIABLE,
)


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
