"""The text of a cassette."""

from __future__ import annotations

import re
from typing import Any

import pytest

from postman_facade.testing.cassettes import Readable


@pytest.mark.parametrize(
    "body", ['{"a":1.10}', '{"a":[1,{"b":"ü\\n"}]}', "not json", "", '{"a": 1}', "[1e3]", '{"cut":']
)
def test_bodies_survive_being_written_readably(body: str) -> None:
    interaction: dict[str, Any] = {
        "request": {"method": "POST", "uri": "https://a.example.com/", "body": body, "headers": {}},
        "response": {
            "status": {"code": 200, "message": "OK"},
            "headers": {},
            "body": {"string": body},
        },
    }
    serializer = Readable({"recorded_against": "a test"})
    loaded = serializer.deserialize(serializer.serialize({"interactions": [interaction]}))
    got = loaded["interactions"][0]["response"]["body"]["string"].decode()
    assert re.sub(r"\s", "", got) == re.sub(r"\s", "", body)
