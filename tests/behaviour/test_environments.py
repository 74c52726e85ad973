"""Environments there and back."""

from __future__ import annotations

import pytest

from postman_facade import EnvironmentDocument, Postman
from tests.unit.raw import raw

pytestmark = pytest.mark.usefixtures("postman_vcr")

SOURCE = {
    "name": "Staging",
    "values": [
        {
            "key": "baseUrl",
            "value": "https://staging.example.com",
            "enabled": True,
            "type": "default",
        },
        {"key": "token", "value": "made up", "enabled": True, "type": "secret"},
        {"key": "token", "value": "made up, and older", "enabled": False, "type": "secret"},
    ],
}


def test_an_environment_comes_back_with_all_its_values(postman: Postman) -> None:
    stored = postman.environments.create(EnvironmentDocument.from_json(SOURCE))
    read = postman.environments.get(stored.uid)
    assert read.data["values"] == SOURCE["values"]
    read.variables["baseUrl"] = "https://other.example.com"
    postman.environments.save(read)
    again = postman.environments.get(stored.uid)
    assert [value["value"] for value in raw(again)["values"]] == [
        "https://other.example.com",
        "made up",
        "made up, and older",
    ]
    assert stored.uid in [entry.uid for entry in postman.environments.list()]
    postman.environments.delete(stored.uid)
