"""Recordings of every kind stay what they are, and replay."""

from __future__ import annotations

import base64
import difflib
import gzip
import json
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from postman_facade._http import httpx
from postman_facade.contract.scrub import Leak, remaining, scrub, scrub_file
from postman_facade.testing.cassettes import register, vcr_config
from tests.unit.contract.planted import EMAIL, KEY, PLAIN, USER, UUID

UNREAD = "not read: is not text in a known character set"
RECORDER = pytest.mark.skipif(sys.version_info < (3, 11), reason="the recorder needs Python 3.11")
ENVIRONMENT = {
    "environment": {
        "owner": USER,
        "uid": f"{USER}-{UUID}",
        "values": [
            {"key": "shelf", "value": PLAIN, "type": "secret", "enabled": True},
            {"key": "mail", "value": EMAIL},
        ],
    }
}

CASSETTE = f"""\
# by hand
interactions:
- request:
    method: POST   # once
    uri: "https://api.postman.com/environments?apikey={PLAIN}"
    body: null
    headers: {{x-api-key: ['{KEY}'], Accept: ["*/*"], Content-Length: ['0']}}
  response:
    status: {{code: 200, message: OK}}
    headers:
      Content-Length: ['212']
      Set-Cookie:
      - session={PLAIN}; Path=/
    body:
      string: |-
        {{
         "environment": {{
          "owner": "{USER}",
          "note": "📚 for {EMAIL}",

          "x": 1.50
         }}
        }}
- request: &again
    method: GET
    uri: https://api.postman.com/me
    body: >-
      {{"jwt":
      "{PLAIN}"}}
    headers: {{}}
  response:
    status: {{code: 200, message: OK}}
    headers: {{}}
    body: {{string: '{{"user": {{"id": {USER}}}, "a": "it''s"}}'}}
- request: *again
  response:
    status: {{code: 200, message: OK}}
    headers: {{}}
    body: {{string: !!binary "/wD/"}}
version: 1
"""


def test_a_cassette_changes_where_it_must() -> None:
    scrubbed = scrub(CASSETTE)
    for secret in (PLAIN, KEY, EMAIL, USER):
        assert secret not in scrubbed
    changes = difflib.ndiff(CASSETTE.splitlines(), scrubbed.splitlines())
    assert len([line for line in changes if line.startswith("- ")]) == 10
    assert scrubbed.startswith("# by hand\n")
    assert "method: POST   # once\n" in scrubbed
    assert "request: *again" in scrubbed
    assert '\n          "x": 1.50\n' in scrubbed
    assert "📚" in scrubbed
    assert scrub(scrubbed) == scrubbed
    assert remaining(scrubbed) == [Leak(UNREAD, "interactions/2/response/body/string")]


def test_the_length_of_a_body_is_right() -> None:
    first = yaml.safe_load(scrub(CASSETTE))["interactions"][0]
    body = first["response"]["body"]["string"]
    assert first["response"]["headers"]["Content-Length"] == [str(len(body.encode()))]
    assert first["request"]["headers"]["Content-Length"] == ["0"]
    assert first["response"]["headers"]["Set-Cookie"] == ["session=[secret]; Path=/"]


def har(**content: Any) -> dict[str, Any]:
    request = {
        "method": "POST",
        "url": f"https://api.postman.com/environments?apikey={PLAIN}",
        "headers": [{"name": "X-API-Key", "value": KEY}, {"name": "content-length", "value": "4"}],
        "cookies": [{"name": "session", "value": PLAIN, "path": "/"}],
        "queryString": [{"name": "apikey", "value": PLAIN}],
        "postData": {
            "mimeType": "application/x-www-form-urlencoded",
            "text": f"jwt={PLAIN}&a=1",
            "params": [{"name": "jwt", "value": PLAIN}, {"name": "a", "value": "1"}],
        },
        "bodySize": len(f"jwt={PLAIN}&a=1"),
    }
    response = {
        "status": 200,
        "headers": [{"name": "Set-Cookie", "value": f"session={PLAIN}; HttpOnly"}],
        "cookies": [{"name": "session", "value": PLAIN, "httpOnly": True}],
        "content": {"mimeType": "application/json", **content},
    }
    entry = {"time": 1.50, "request": request, "response": response}
    return {"log": {"version": "1.2", "entries": [entry]}}


def test_a_har_file_has_nothing_in_any_place() -> None:
    body = json.dumps(ENVIRONMENT)
    recorded = json.dumps(har(text=body, size=len(body)), indent=1)
    scrubbed = scrub(recorded)
    for secret in (PLAIN, KEY, EMAIL, USER, UUID):
        assert secret not in scrubbed
    entry = json.loads(scrubbed)["log"]["entries"][0]
    request, response = entry["request"], entry["response"]
    assert request["postData"]["text"] == "jwt=[secret]&a=1"
    assert request["bodySize"] == len("jwt=[secret]&a=1")
    assert request["headers"][1]["value"] == str(request["bodySize"])
    assert request["postData"]["params"][1] == {"name": "a", "value": "1"}
    assert request["cookies"][0] == {"name": "session", "value": "[secret]", "path": "/"}
    content = response["content"]
    assert content["size"] == len(content["text"])
    assert json.loads(content["text"])["environment"]["values"][0]["key"] == "shelf"
    assert scrub(scrubbed) == scrubbed
    assert remaining(scrubbed) == []


def test_content_in_base64_stays_that() -> None:
    body = json.dumps(ENVIRONMENT).encode()
    text = base64.b64encode(body).decode()
    scrubbed = scrub(json.dumps(har(text=text, encoding="base64", size=len(body))))
    content = json.loads(scrubbed)["log"]["entries"][0]["response"]["content"]
    decoded = base64.b64decode(content["text"], validate=True)
    assert content["size"] == len(decoded)
    assert decoded.decode() == scrub(body.decode())
    picture = base64.b64encode(bytes(range(256)) * 9).decode()
    recorded = json.dumps(har(text=picture, encoding="base64"))
    kept = json.loads(scrub(recorded))["log"]["entries"][0]["response"]["content"]
    assert kept["text"] == picture


def test_bytes_that_are_no_text_hold_no_key_either() -> None:
    data = b"\xff\xfe" + KEY.encode() + b"\x00" + EMAIL.encode()
    recorded = yaml.safe_dump({"interactions": [{"request": {}, "response": data}]})
    assert KEY.encode() not in yaml.safe_load(scrub(recorded))["interactions"][0]["response"]
    packed = gzip.compress(data)
    recorded = yaml.safe_dump({"interactions": [{"request": {}, "response": packed}]})
    unpacked = gzip.decompress(yaml.safe_load(scrub(recorded))["interactions"][0]["response"])
    assert KEY.encode() not in unpacked


def test_bytes_change_where_they_stand() -> None:
    written = base64.b64encode(b"\xff" + KEY.encode()).decode()
    recorded = (
        f"interactions: # two\n- body: !!binary |\n    {written}\n- {{a: !!binary {written}}}\n"
    )
    expected = base64.b64encode(b"\xff[secret]").decode()
    first, second = f'- body: !!binary "{expected}"', f'- {{a: !!binary "{expected}"}}'
    assert scrub(recorded) == f"interactions: # two\n{first}\n{second}\n"


def test_the_log_of_calls() -> None:
    call = {"method": "GET", "path": f"/users/{USER}", "status": 200, "operation": "getTeamUser"}
    recorded = json.dumps({"calls": [call, {**call, "path": "/me", "milliseconds": 1.50}]})
    scrubbed = scrub(recorded)
    assert scrubbed == recorded.replace(USER, scrub(f"/users/{USER}").removeprefix("/users/"))


def test_everything_but_what_changes_stays_as_it_is_written() -> None:
    recorded = f'{{ "a" : 1.10,"A\\u00e9":[1e3 , -0],\r\n\t"token":"{PLAIN}", "ü": "\\/" }}\r\n'
    assert scrub(recorded) == recorded.replace(PLAIN, "[secret]")


def test_percent_encoded_bytes_that_are_no_text_stay() -> None:
    assert scrub("/a?b=%ff%FF%20c") == "/a?b=%ff%FF%20c"
    made = scrub(f"/a?b=%ff%FF%20{EMAIL.replace('@', '%40')}%20")
    assert made.startswith("/a?b=%FF%FF%20user-")
    assert made.endswith("%40example.com%20")


@pytest.mark.parametrize("indent", [None, 2])
def test_a_report_of_newman_holds_bodies_as_bytes(indent: int | None) -> None:
    def report(body: bytes) -> str:
        stream = {"type": "Buffer", "data": [*body]}
        run = {"executions": [{"response": {"code": 200, "stream": stream}}]}
        return json.dumps({"run": run}, indent=indent)

    recorded = report(json.dumps({"password": "two words", "note": KEY}).encode())
    assert scrub(recorded) == report(b'{"password": "[secret]", "note": "[secret]"}')
    assert not remaining(scrub(recorded))
    (unread,) = remaining(report(b"\xff\xfb\x00" * 9))
    assert unread == Leak(UNREAD, "run/executions/0/response/stream/data")


def test_yaml_that_cannot_be_changed_in_place_is_written_anew() -> None:
    sent = {"type": "Buffer", "data": [*KEY.encode()]}
    recorded = f"interactions: [{{a: {json.dumps(sent)}}}]\n"
    written = bytes(yaml.safe_load(scrub(recorded))["interactions"][0]["a"]["data"])
    assert written == b"[secret]"


def test_yaml_with_a_key_twice_is_refused() -> None:
    recorded = f"interactions: [{{a: b, a: '{KEY}'}}]\n"
    with pytest.raises(ValueError, match="the same key twice in a mapping, at line 1"):
        scrub(recorded)


@pytest.mark.parametrize(
    "text",
    ["interactions: [", "interactions: !!python/none", "a\ninteractions:", "'\ninteractions:'"],
)
def test_what_is_no_cassette_is_text(text: str) -> None:
    assert scrub(f"{text}\n# {KEY}\n") == f"{text}\n# [secret]\n"


def test_the_filter_of_a_search_for_people() -> None:
    url = "https://api.postman.com/scim/v2/Users"
    query = [{"name": "filter", "value": 'userName eq "nobody"'}, {"name": "count", "value": "1"}]
    request = {"method": "GET", "url": url, "queryString": query}
    scrubbed = json.loads(scrub(json.dumps({"request": request, "response": {}})))
    values = [parameter["value"] for parameter in scrubbed["request"]["queryString"]]
    assert values == ["[secret]", "1"]


def test_a_request_to_nowhere_is_one_too() -> None:
    exchange = {"request": {"method": "GET", "url": f"http://[?apikey={PLAIN}"}, "response": {}}
    scrubbed = json.loads(scrub(json.dumps(exchange)))
    assert scrubbed["request"]["url"] == "http://[?apikey=[secret]"


@pytest.mark.parametrize(
    "request_",
    [
        {"headers": [1, {"x": KEY}, None], "body": [KEY]},
        {"headers": {1: KEY}, "body": {"encoding": "base64", "text": "???" + KEY}},
        {"headers": KEY, "queryString": KEY, "content": {"size": KEY}},
        {"queryString": [KEY, {"name": "filter"}, {}], "postData": 314159},
    ],
)
def test_recordings_that_nobody_makes_are_scrubbed_too(request_: dict[str, Any]) -> None:
    sent = {"method": "GET", "url": "/scim/v2/Users", **request_}
    recorded = {"interactions": [{"request": sent, "response": {}}], 7: {"token": PLAIN}}
    for text in (yaml.safe_dump(recorded), json.dumps(recorded)):
        scrubbed = scrub(text, secrets=["314159"])
        assert KEY not in scrubbed
        assert PLAIN not in scrubbed
        assert "314159" not in scrubbed
        assert yaml.safe_load(scrubbed)


def test_what_is_clean_elsewhere_may_be_secret_in_an_operation() -> None:
    body = json.dumps({"user": {"username": "shelf"}})
    sent = {"method": "GET", "url": "https://api.postman.com/me"}
    answer = {"request": sent, "response": {"content": {"text": body}}}
    scrubbed = json.loads(scrub(json.dumps([body, answer])))
    assert scrubbed[0] == body
    assert "shelf" not in str(scrubbed[1])


def test_what_is_written_in_ascii_stays_so() -> None:
    recorded = json.dumps({"a": f"é {KEY}"})
    assert scrub(recorded) == json.dumps({"a": "é [secret]"})
    recorded = json.dumps({"a": f"é {KEY}"}, ensure_ascii=False)
    assert scrub(recorded) == json.dumps({"a": "é [secret]"}, ensure_ascii=False)


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "calls.txt"
    recorded = f"x-api-key: {KEY}\r\nßé\r\n".encode()
    path.write_bytes(recorded)
    assert scrub_file(path, in_place=False) == "x-api-key: [secret]\r\nßé\r\n"
    assert path.read_bytes() == recorded
    scrub_file(str(path), in_place=True)
    assert path.read_bytes() == "x-api-key: [secret]\r\nßé\r\n".encode()


def test_a_file_in_which_nothing_changes_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "calls.txt"
    path.write_text("nothing", encoding="utf-8")
    path.chmod(0o444)
    before = path.stat().st_mtime_ns
    assert scrub_file(path, in_place=True, secrets=["something"]) == "nothing"
    assert path.stat().st_mtime_ns == before


def test_findings_say_what_and_where() -> None:
    found = remaining(CASSETTE)
    assert Leak("key", "line 7") in found
    assert Leak("cookie", "interactions/0/response/headers/Set-Cookie/0") in found
    assert Leak("secret field", "interactions/1/request/body/jwt") in found
    place = "interactions/0/response/body/string/environment"
    assert Leak("id of an account", f"{place}/owner") in found
    assert Leak("e-mail address", f"{place}/note") in found
    for secret in (PLAIN, KEY, EMAIL):
        assert secret not in repr(found)


class Memory:
    """Cassettes that are in no file."""

    def __init__(self) -> None:
        self.text = ""

    def save_cassette(self, _: Any, cassette: dict[str, Any], serializer: Any) -> None:
        self.text = import_module("vcr.serialize").serialize(cassette, serializer)

    def load_cassette(self, _: Any, serializer: Any) -> Any:
        if not self.text:
            raise import_module("vcr.persisters.filesystem").CassetteNotFoundError
        return import_module("vcr.serialize").deserialize(self.text, serializer)


class Echo(BaseHTTPRequestHandler):
    """Answers with what it was sent, and with what a service would tell of it."""

    def do_POST(self) -> None:
        sent = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        answer = json.dumps({**ENVIRONMENT, "sent": sent.decode(), "log": f"{PLAIN} {KEY}"})
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Set-Cookie", f"session={PLAIN}; Path=/")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer.encode())

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Echo) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def ask(server: str) -> list[tuple[int, Any]]:
    """Calls with a secret in every place."""
    answers = []
    for path, body in (
        (f"/environments?workspace={UUID}&apikey={PLAIN}", json.dumps(ENVIRONMENT)),
        (f"/environments/{USER}-{UUID}", json.dumps({"note": f"{EMAIL} {PLAIN}"})),
        (f"/collections/{UUID}?access_key={KEY}", f"jwt={PLAIN}&a=1"),
    ):
        headers = {"X-API-Key": KEY, "Content-Type": "text/plain", "Cookie": f"a={PLAIN}"}
        answer = httpx.post(server + path, content=body, headers=headers)
        answers.append((answer.status_code, answer.json()))
    return answers


def nothing_is_in(text: str) -> None:
    for secret in (PLAIN, KEY, EMAIL, USER, UUID):
        assert secret not in text
    assert remaining(text) == []


@RECORDER
def test_what_was_recorded_by_others_replays_when_it_is_scrubbed(server: str) -> None:
    vcr = import_module("vcr")
    memory = Memory()
    recorder = vcr.VCR(record_mode="once", match_on=["method", "path", "query", "body"])
    recorder.register_persister(memory)
    with recorder.use_cassette("memory.yaml"):
        ask(server)
    for secret in (PLAIN, KEY, EMAIL, USER, UUID):
        assert secret in memory.text

    memory.text = scrub(memory.text)
    nothing_is_in(memory.text)
    replayer = vcr.VCR(**vcr_config(), record_mode="none")
    register(replayer)
    replayer.register_persister(memory)
    with replayer.use_cassette("memory.yaml") as cassette:
        answers = ask("http://nobody.invalid")
        assert cassette.all_played
    environments = [answer["environment"] for _, answer in answers]
    assert [status for status, _ in answers] == [200] * 3
    assert environments[0] == environments[2]
    assert environments[0]["uid"].startswith(environments[0]["owner"] + "-")


@RECORDER
@pytest.mark.parametrize("serializer", ["yaml", "json"])
def test_what_is_recorded_is_scrubbed_at_once(server: str, serializer: str) -> None:
    vcr = import_module("vcr")
    memory = Memory()
    for mode, host in (("once", server), ("none", "http://nobody.invalid")):
        recorder = vcr.VCR(**{**vcr_config(), "serializer": serializer}, record_mode=mode)
        register(recorder, origin="a test")
        recorder.register_persister(memory)
        with recorder.use_cassette("memory") as cassette:
            answers = ask(host)
            assert len(cassette) == len(answers) == 3
        nothing_is_in(memory.text)
    assert scrub(memory.text) == memory.text
