"""For all tests: no settings from outside, and cassettes as the library writes them."""

from __future__ import annotations

import functools
import gc
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import httpx
import hypothesis
import pytest

from postman_facade import settings
from postman_facade._logging import LOG_VARIABLE

if TYPE_CHECKING:
    from tests.unit.secrets.keyrings import MemoryKeyring

pytest_plugins = ["tests.unit.sandbox.conformance"]

# Building one takes longer than most tests, and every plain httpx client builds its own.
vars(httpx._transports.default)["create_ssl_context"] = functools.cache(httpx.create_ssl_context)

# Where a run decides over a change it draws the same cases each time; people's runs draw new ones.
# `--hypothesis-profile=thorough` draws more of them.
DRAWN = hypothesis.settings(deadline=None, derandomize="CI" in os.environ)
hypothesis.settings.register_profile("default", DRAWN, max_examples=25)
hypothesis.settings.register_profile("thorough", DRAWN, max_examples=100)
hypothesis.settings.load_profile("default")

VARIABLES = (
    settings.KEY_VARIABLE,
    settings.SCIM_KEY_VARIABLE,
    settings.BASE_URL_VARIABLE,
    settings.REGION_VARIABLE,
    LOG_VARIABLE,
)


def pytest_collection_finish() -> None:
    _keep_what_is_there()


@pytest.fixture(autouse=True, scope="module")
def _collections_look_at_what_is_new() -> Iterator[None]:
    yield
    _keep_what_is_there()


def _keep_what_is_there() -> None:
    """Take what is left out of all later garbage collections, which were a sixth of the time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def _nothing_from_outside() -> Iterator[None]:
    """No settings, and no keyring of the system."""
    with pytest.MonkeyPatch.context() as patch:
        for name in VARIABLES:
            patch.delenv(name, raising=False)
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        yield


@pytest.fixture
def memory_keyring() -> Iterator[MemoryKeyring]:
    """A keyring in memory, which the library uses as that of the system."""
    import keyring
    import keyring.backends.fail

    from tests.unit.secrets.keyrings import MemoryKeyring

    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]
