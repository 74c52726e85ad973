"""What becomes of a request and its answer on their way into a cassette."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from typing import Any

import pytest
import yaml

from postman_facade.testing.cassettes import NotRecordedError, scrub, vcr_config

KEY = "PMAK" + "-" + "FAKE-0000"
VALUE = "fake" + "0value1" + "Word2"
UID = "12345678-3f2b9c1e-7a44-4c0e-8f53-1d2e3f4a5b6c"


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
    with pytest.raises(
        NotRecordedError, match="not written: response/body/string is not text in a"
    ):
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


def sent(config: dict[str, Any], headers: dict[str, str], body: bytes = b"") -> Any:
    """A request with these headers as the recorder compares it."""
    return config["before_record_request"](Sent("POST", "http://127.0.0.1:1/a", headers, body))


def test_a_header_says_which_key_it_holds_and_with_which_scheme() -> None:
    config = vcr_config(api_key="fake-key-1", scim_key="fake-key-2")
    assert sent(config, {"X-Api-Key": "fake-key-1"}).headers == {"X-Api-Key": "[api-key]"}
    assert sent(config, {"x-api-key": "fake-key-2"}).headers == {"x-api-key": "[scim-key]"}
    assert sent(config, {"authorization": "fake-key-2"}).headers == {"authorization": "[scim-key]"}
    bearer = sent(config, {"authorization": "Bearer fake-key-2"})
    assert bearer.headers == {"authorization": "Bearer [scim-key]"}
    basic = sent(config, {"authorization": "Basic ZmFrZTpzZWNyZXQ="})
    assert basic.headers == {"authorization": "Basic [secret]"}
    assert sent(config, {"x-api-key": "fake-key-3"}).headers == {"x-api-key": "[secret]"}


def test_headers_that_mean_something_are_kept_as_they_are_sent() -> None:
    meant = {
        "content-type": "application/json",
        "prefer": "respond-async",
        "if-match": '"1"',
        "accept": "application/yaml",
    }
    noise = {
        "user-agent": "python",
        "host": "127.0.0.1",
        "connection": "keep-alive",
        "accept-encoding": "gzip",
        "content-length": "0",
    }
    assert sent(vcr_config(), meant | noise).headers == meant
    assert sent(vcr_config(), {"accept": "application/json, */*;q=0.5"}).headers == {}


def test_limits_are_kept_where_they_were_reached() -> None:
    config = vcr_config()
    headers = {"RateLimit-Remaining": ["0"], "Retry-After": ["3"]}
    kept = {}
    for status in (200, 429):
        request = asked(config, "GET", "/me")
        answer = {"status": {"code": status}, "headers": headers, "body": {"string": b""}}
        _, written = config["before_save_interaction"](request, answer)
        kept[status] = written["headers"]
    assert kept == {200: {"Retry-After": ["3"]}, 429: headers}


def test_what_differs_each_time_is_written_as_it_is_replayed() -> None:
    names = {"Shelf-3f9a": "Shelf", "a name": "The name"}
    config = vcr_config(stand_ins=names)
    request = asked(config, "GET", "/collections?name=Shelf-3f9a&x=a+name&y=a%20name", "Shelf-3f9a")
    assert request.uri.endswith("?name=Shelf&x=The+name&y=The%20name")
    assert request.body == b"Shelf"
    answer = {"headers": {"Location": ["/Shelf-3f9a"]}, "body": {"string": b'{"n":"Shelf-3f9a"}'}}
    _, written = config["before_save_interaction"](request, answer)
    assert written["headers"] == {"Location": ["/Shelf"]}
    assert written["body"]["string"] == b'{"n":"Shelf"}'


def test_a_form_has_the_same_boundary_each_time() -> None:
    bodies = set()
    for boundary in ("3f9a1c", "77ab02"):
        body = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--{boundary}--'
        )
        headers = {"content-type": f"multipart/form-data; boundary={boundary}"}
        request = sent(vcr_config(), headers, body.encode())
        bodies.add((request.headers["content-type"], request.body))
    assert len(bodies) == 1


def test_what_comes_from_a_cassette_is_not_looked_into_again() -> None:
    config = vcr_config()
    request = asked(config, "GET", "/me")
    answer = {"body": {"string": b'{"token": "fake0value1Word2"}'}}
    assert config["after_load_interaction"](request, answer) == (request, answer)
    assert config["before_record_response"](answer) is answer
    assert asked(config, "POST", "/a", "about fake0value1Word2").body == b"about fake0value1Word2"
