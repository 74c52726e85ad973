"""For all tests: no settings from outside, and cassettes as the library writes them."""

from __future__ import annotations

import pytest

from postman_facade import settings

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
