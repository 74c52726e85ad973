"""Variables of an environment by key: twins that are disabled and unknown keys stay."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from postman_facade.documents import EnvironmentDocument, differences
from postman_facade.errors import ItemNotFoundError
from tests.unit.documents.raw import raw

VALUES: list[Any] = [
    {"key": "base", "value": "https://old.example.com", "enabled": False},
    {"key": "base", "value": "https://example.com", "enabled": True, "unknown": [1.0]},
    {"key": "twin", "value": 1, "enabled": True},
    {"key": "twin", "value": 2},
    {"key": "token", "value": "made up", "type": "secret", "enabled": True},
    {"key": "off", "value": "x", "enabled": False},
    "not a variable",
]


@pytest.fixture
def local() -> EnvironmentDocument:
    data = {"id": "1", "name": "Local", "values": VALUES, "_postman_variable_scope": "environment"}
    return EnvironmentDocument.of(copy.deepcopy(data))


def test_values_are_views(local: EnvironmentDocument) -> None:
    assert [(v.key, v.enabled, v.type) for v in local.variables.entries] == [
        ("base", False, "default"),
        ("base", True, "default"),
        ("twin", True, "default"),
        ("twin", True, "default"),
        ("token", True, "secret"),
        ("off", False, "default"),
    ]
    assert local.variables.entries[0].data is raw(local)["values"][0]


def test_a_view_changes_its_own_place_alone(local: EnvironmentDocument) -> None:
    view = local.variables.entries[1]
    view.key, view.value, view.enabled, view.type = "base2", None, False, "secret"
    assert (view.key, view.value, view.enabled, view.type) == ("base2", None, False, "secret")
    assert set(differences(VALUES, local.data["values"])) == {
        "/1/key",
        "/1/value",
        "/1/enabled",
        "/1/type",
    }


def test_the_enabled_one_counts_and_of_several_the_last(local: EnvironmentDocument) -> None:
    assert local.variables["base"] == "https://example.com"
    assert local.variables["twin"] == 2


@pytest.mark.parametrize("key", ["off", "none", ""])
def test_what_is_not_there_is_reported(local: EnvironmentDocument, key: str) -> None:
    for ask in (local.variables.__getitem__, local.variables.__delitem__):
        with pytest.raises(ItemNotFoundError, match=f"'Local' has no enabled variable '{key}'"):
            ask(key)


def test_set_changes_one_value_alone(local: EnvironmentDocument) -> None:
    local.variables["base"] = "https://new.example.com"
    local.variables["twin"] = 3
    assert differences(VALUES, local.data["values"]) == ["/1/value", "/3/value"]
    local.variables.set("token", "another", type="default")
    assert raw(local)["values"][4]["type"] == "default"


def test_set_adds_what_is_not_there_or_only_disabled(local: EnvironmentDocument) -> None:
    local.variables["off"] = "y"
    local.variables.set("new", "z", type="secret")
    assert differences(VALUES, local.data["values"]) == ["/7", "/8"]
    assert raw(local)["values"][7:] == [
        {"key": "off", "value": "y", "enabled": True, "type": "default"},
        {"key": "new", "value": "z", "enabled": True, "type": "secret"},
    ]


def test_deleting_takes_all_enabled_ones_away(local: EnvironmentDocument) -> None:
    values = local.data["values"]
    del local.variables["base"]
    del local.variables["twin"]
    assert values is local.data["values"]
    assert values == [VALUES[0], *VALUES[4:]]
    assert "twin" not in local.variables


def test_an_entry_is_removed_alone(local: EnvironmentDocument) -> None:
    local.variables.entries[3].remove()
    assert local.data["values"] == [*VALUES[:3], *VALUES[4:]]
    assert local.variables["twin"] == 1


def test_no_value_is_shown(local: EnvironmentDocument) -> None:
    shown = f"{local!r} {local} {local.variables!r} {local.variables.entries!r}"
    assert "made up" not in shown
    assert "example.com" not in shown
    assert repr(local) == "EnvironmentDocument('Local', 6 variables)"
    assert repr(local.variables.entries[0]) == "Variable('base', enabled=False)"


def test_it_tells_and_takes_its_name(local: EnvironmentDocument) -> None:
    assert (local.id, local.name) == ("1", "Local")
    local.name = "Staging"
    assert local.data["name"] == "Staging"
    assert list(local.data) == ["id", "name", "values", "_postman_variable_scope"]


def test_the_wrapper_is_kept_or_added() -> None:
    bare, wrapped = b'{"name":"Local","values":[]}', b'{"environment":{"values":[]},"x":1.0}'
    assert EnvironmentDocument.from_json(bare).to_json() == bare
    assert EnvironmentDocument.from_json(bare).to_request() == b'{"environment":' + bare + b"}"
    assert EnvironmentDocument.from_json(wrapped).to_json() == wrapped
    assert EnvironmentDocument.from_json(wrapped).to_request() == b'{"environment":{"values":[]}}'
