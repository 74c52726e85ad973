"""What is recorded is honest and holds no secret."""

from __future__ import annotations

import copy
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from postman_facade.contract.scrub import remaining
from postman_facade.testing.cassettes import NotRecordedError, Readable, scrub, vcr_config

KEY = "PMAK" + "-" + "FAKE-0000"
VALUE = "fake" + "0value1" + "Word2"
UID = "12345678-3f2b9c1e-7a44-4c0e-8f53-1d2e3f4a5b6c"
FILES = sorted((Path(__file__).parents[2] / "cassettes").rglob("*.yaml"))
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
    assert remaining(text) == []
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
    text = (
        f'{{"uid": "{UID}", "owner": "12345678", "k": "PMAK-abc123", "m": "a.b@mail.example.org"}}'
    )
    scrubbed = scrub(text)
    assert scrub(scrubbed) == scrubbed
    for secret in ("12345678", "3f2b9c1e", "PMAK-abc123", "mail.example.org"):
        assert secret not in scrubbed
    data = yaml.safe_load(scrubbed)
    assert data["uid"].startswith(data["owner"] + "-")
    assert scrub(UID) == data["uid"]


def asked(config: dict[str, Any], method: str, path: str, body: str = "") -> Any:
    """A request as the recorder compares it."""
    request = Sent(method, f"http://127.0.0.1:1{path}", {"x-note": KEY}, body.encode())
    return config["before_record_request"](request)


@dataclass
class Sent:
    """A request as vcrpy has it."""

    method: str
    uri: str
    headers: dict[str, Any]
    body: bytes | None


def test_a_request_is_compared_as_it_is_written() -> None:
    body = json.dumps({"environment": {"values": [{"value": VALUE, "type": "secret"}]}})
    request = asked(vcr_config(), "PUT", f"/environments/{UID}?access_key={VALUE}", body)
    assert request.uri == f"https://api.postman.com/environments/{scrub(UID)}?access_key=[secret]"
    assert request.body.decode() == body.replace(VALUE, "[secret]")
    assert request.headers == {"x-note": "[secret]"}
    again = asked(vcr_config(), "PUT", request.uri.removeprefix("https://api.postman.com"), body)
    assert (again.uri, again.body) == (request.uri, request.body)


def test_an_answer_stays_what_it_is_until_it_is_written() -> None:
    config = vcr_config()
    answer = {"headers": {}, "body": {"string": json.dumps({"token": VALUE}).encode()}}
    assert config["before_record_response"](copy.deepcopy(answer)) == answer
    # It gave the secret away.
    request = asked(config, "POST", "/collections", f"about {VALUE}")
    assert request.body == b"about [secret]"
    _, written = config["before_save_interaction"](request, answer)
    assert written["body"]["string"] == b'{"token": "[secret]"}'


def test_an_answer_that_cannot_be_read_is_not_written() -> None:
    config = vcr_config()
    request = asked(config, "GET", "/me")
    answer = {"headers": {}, "body": {"string": b"\xff\xfb\x00secret?" * 9}}
    assert config["before_record_response"](copy.deepcopy(answer)) == answer
    with pytest.raises(NotRecordedError, match="not written: response/body/string is no text in a"):
        config["before_save_interaction"](request, answer)


def test_headers_that_say_nothing_are_not_written() -> None:
    config = vcr_config(secrets=["fake-and-known"])
    headers = {"Server": ["x"], "Location": ["/a/fake-and-known"], "Set-Cookie": ["a=b"]}
    request = asked(config, "GET", "/me")
    _, written = config["before_save_interaction"](request, {"headers": headers, "body": {}})
    assert written["headers"] == {"Location": ["/a/[secret]"]}


def test_what_is_to_be_kept_is_kept() -> None:
    body = json.dumps({"password": "an older one"})
    kept = asked(vcr_config(keep=("an older one",)), "POST", "/a", body)
    assert kept.body.decode() == body
    assert asked(vcr_config(), "POST", "/a", body).body.decode() != body


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
