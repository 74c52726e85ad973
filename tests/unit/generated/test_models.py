"""What all models share: how they are made, compared, shown, copied and changed."""

from __future__ import annotations

import copy
import pickle
import sys
from collections.abc import Callable

import pytest
from postman_api_client.client import AuthenticatedClient
from postman_api_client.models import CollectionSummary, GlobalVariable, Mock, MockConfig
from postman_api_client.types import UNSET


def test_what_is_set_and_what_is_unknown_is_sent() -> None:
    variable = GlobalVariable(key="host", value="example.com")
    assert variable.enabled is UNSET
    variable["note"] = {"kept": [1]}
    assert variable.to_dict() == {"key": "host", "value": "example.com", "note": {"kept": [1]}}
    del variable["note"]
    assert "note" not in variable


def test_they_are_made_of_keywords_of_which_some_are_needed() -> None:
    with pytest.raises(TypeError, match="value"):
        GlobalVariable(key="host")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        GlobalVariable("host", "example.com")  # type: ignore[call-arg]
    with pytest.raises(AttributeError, match="colour"):
        GlobalVariable(key="host", value="").colour = "red"  # type: ignore[attr-defined]


def test_they_are_equal_if_all_they_hold_is() -> None:
    source = {"id": "1", "config": {"headers": ["a"]}, "more": 1}
    mock = Mock.from_dict(source)
    assert mock == Mock.from_dict(source)
    assert mock != Mock.from_dict({**source, "more": 2})
    assert mock != Mock.from_dict({**source, "config": {"headers": []}})
    assert mock != source
    with pytest.raises(TypeError, match="unhashable"):
        hash(mock)


def test_they_show_what_is_set() -> None:
    config = MockConfig.from_dict({"headers": ["a"], "odd": True})
    assert repr(config) == "MockConfig(headers=['a'], additional_properties={'odd': True})"


def _pickled(mock: Mock) -> Mock:
    twin: Mock = pickle.loads(pickle.dumps(mock))  # noqa: S301 - our own
    return twin


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, _pickled])
def test_they_can_be_copied_and_pickled(duplicate: Callable[[Mock], Mock]) -> None:
    mock = Mock.from_dict({"id": "1", "config": {"headers": ["a"]}, "more": 1})
    assert duplicate(mock) == mock
    assert duplicate(mock).to_dict() == mock.to_dict()


def test_what_was_decoded_is_left_alone() -> None:
    source = {"id": "1", "config": {"headers": ["a"]}, "more": 1}
    mock = Mock.from_dict(source)
    mock.id, mock.config.delay = "2", None
    mock["more"] = 2
    assert source == {"id": "1", "config": {"headers": ["a"]}, "more": 1}


def test_an_entry_of_a_listing_is_small() -> None:
    entry = CollectionSummary.from_dict({})
    assert not hasattr(entry, "__dict__")
    assert sys.getsizeof(entry) < 128


def test_a_plain_client_keeps_its_key_and_settings() -> None:
    client = AuthenticatedClient("https://api.example.com", "secret", prefix="Bearer")
    other = client.with_headers({"x-trace": "1"}).with_timeout(5)
    assert "secret" not in repr(client)
    with other as entered:
        http = entered.get_httpx_client()
        assert http.headers["x-api-key"] == "Bearer secret"
        assert http.headers["x-trace"] == "1"
        assert http.timeout.read == 5
    assert "x-trace" not in client.get_httpx_client().headers
    client.get_httpx_client().close()
