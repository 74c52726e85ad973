"""What is recorded is honest and holds no secret."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from postman_facade.testing.cassettes import Readable, scrub

FILES = sorted((Path(__file__).parents[1] / "cassettes").rglob("*.yaml"))
SECRETS = re.compile(
    r"PM(?:AK|AT)-[A-Za-z0-9]|x-api-key|Bearer |Basic [A-Za-z0-9+/]{8}|\beyJ[\w-]+\.|apikey=",
    re.IGNORECASE,
)
EMAIL = re.compile(r"[\w.+-]+@(?!example\.com)[\w-]+\.\w+")
ACCOUNT = re.compile(r"\b(?!9000)\d{6,}-[0-9a-f]{8}-[0-9a-f]{4}-")


def test_there_are_recordings() -> None:
    assert len(FILES) >= 10


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_recording_says_its_origin_and_holds_no_secret(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert re.match(r"recorded_against: (the live API|the sandbox of postman_facade \S+)\n", text)
    for shape in (SECRETS, EMAIL, ACCOUNT):
        assert not shape.search(text), shape.search(text)
    assert scrub(text) == text


def test_the_gate_would_find_them() -> None:
    for planted in (
        "PMAK" + "-0123456789",
        "X-API-Key: k",
        "?apikey=k",
        "Authorization: Bearer abc",
    ):
        assert SECRETS.search(planted)
    assert EMAIL.search("somebody@mail.example.org")
    assert ACCOUNT.search("12345678-0123abcd-0123-4567-89ab-0123456789ab")


def test_keys_go_and_ids_become_the_same_pseudonym_everywhere() -> None:
    uid = "12345678-3f2b9c1e-7a44-4c0e-8f53-1d2e3f4a5b6c"
    text = (
        f'{{"uid": "{uid}", "owner": "12345678", "k": "PMAK-abc123", "m": "a.b@mail.example.org"}}'
    )
    scrubbed = scrub(text)
    assert scrub(scrubbed) == scrubbed
    for secret in ("12345678", "3f2b9c1e", "PMAK-abc123", "mail.example.org"):
        assert secret not in scrubbed
    data = yaml.safe_load(scrubbed)
    assert data["uid"].startswith(data["owner"] + "-")
    assert scrub(uid) == data["uid"]


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
    serializer = Readable("a test")
    loaded = serializer.deserialize(serializer.serialize({"interactions": [interaction]}))
    got = loaded["interactions"][0]["response"]["body"]["string"].decode()
    assert re.sub(r"\s", "", got) == re.sub(r"\s", "", body)
