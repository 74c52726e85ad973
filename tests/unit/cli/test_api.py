"""Raw calls."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click import unstyle

from postman_facade.sandbox import Sandbox
from tests.unit.cli.conftest import COLLECTION, Pmf

Store = Callable[[dict[str, Any]], str]
Writes = Callable[[], list[tuple[str, str]]]
NUMBERS = '{"collection":{"info":%s,"item":[],"made_up":[1.10,1e3,12345678901234567890]}}'


def test_json_is_printed_as_it_came(pmf: Pmf) -> None:
    info = json.dumps(COLLECTION["info"])
    made = pmf("api", "POST", "/collections", "--data", NUMBERS % info).json
    result = pmf("api", "get", f"collections/{made['collection']['uid']}")
    assert '"made_up":[1.10,1e3,12345678901234567890]' in result.out.replace(" ", "")
    assert result.out.count("\n") == 1
    shown = pmf("api", "GET", f"/collections/{made['collection']['uid']}", terminal=True).out
    assert "1.10,\n" in unstyle(shown)
    assert json.loads(unstyle(shown)) == result.json


def test_what_is_no_json_is_printed_as_it_is(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    import httpx

    from postman_facade import Postman

    text = "a: 1\r\n\xe9"
    answers = iter(
        [
            httpx.Response(200, content=text.encode(), headers={"content-type": "text/yaml"}),
            httpx.Response(200, content=b"{broken", headers={"content-type": "application/json"}),
            httpx.Response(204),
        ]
    )
    monkeypatch.setattr(Postman, "request", lambda *_, **__: next(answers))
    assert pmf("api", "GET", "/specs/x", terminal=True).out == text
    assert pmf("api", "GET", "/specs/x", terminal=True).out == "{broken"
    assert pmf("api", "GET", "/specs/x").out == ""


def test_the_query_is_taken_from_path_and_options(pmf: Pmf, workspace: str, stored: Store) -> None:
    stored(COLLECTION)
    listed = pmf("api", "GET", f"/collections?workspace={workspace}", "--param", "name=Shelf").json
    assert [entry["name"] for entry in listed["collections"]] == ["Shelf"]
    none = pmf("api", "GET", f"/collections?workspace={workspace}", "--param", "name=a=b").json
    assert none["collections"] == []


def test_a_parameter_may_be_repeated(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    import httpx

    from postman_facade import Postman

    seen: list[dict[str, Any]] = []

    def request(self: Postman, method: str, path: str, **kwargs: Any) -> httpx.Response:
        seen.append(kwargs["params"])
        return httpx.Response(204)

    monkeypatch.setattr(Postman, "request", request)
    pmf("api", "GET", "/x?a=1&b=", "--param", "a=2")
    assert seen == [{"a": ["1", "2"], "b": ""}]


@pytest.mark.parametrize("source", ["argument", "file", "stdin"])
def test_a_body_from_anywhere(
    pmf: Pmf, source: str, tmp_path: Path, postman_sandbox: Sandbox
) -> None:
    text = json.dumps({"collection": COLLECTION})
    (tmp_path / "body.json").write_text(text, encoding="utf-8")
    given = {"argument": text, "file": f"@{tmp_path / 'body.json'}", "stdin": "-"}[source]
    result = pmf("api", "POST", "/collections", "--data", given, input=text.encode())
    assert result.code == 0
    assert result.json["collection"]["name"] == "Shelf"


def test_headers_are_sent_and_any_body_with_them(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    import httpx

    from postman_facade import Postman

    seen: list[Any] = []

    def request(self: Postman, method: str, path: str, **kwargs: Any) -> httpx.Response:
        seen.append((kwargs["headers"], kwargs["content"]))
        return httpx.Response(204)

    monkeypatch.setattr(Postman, "request", request)
    pmf("api", "PUT", "/x", "--header", "Content-Type: text/plain", "--data", "{no json")
    pmf("api", "PUT", "/x", "--header", "x-made-up:1", "--data", "{}")
    assert seen == [
        ({"Content-Type": "text/plain"}, b"{no json"),
        ({"x-made-up": "1", "content-type": "application/json"}, b"{}"),
    ]


def test_all_entries_as_lines_and_as_an_array(pmf: Pmf, stored: Store) -> None:
    for number in range(5):
        stored({**COLLECTION, "info": {**COLLECTION["info"], "name": f"Shelf {number}"}})
    lines = pmf("api", "GET", "/collections?limit=2", "--all").out.splitlines()
    entries = [json.loads(line) for line in lines]
    assert sorted(entry["name"] for entry in entries) == [f"Shelf {n}" for n in range(5)]
    assert pmf("api", "GET", "/collections?limit=2", "--all", "--array").json == entries
    assert pmf("api", "GET", "/collections?name=None", "--all").out == ""
    assert pmf("api", "GET", "/collections?name=None", "--all", "--array").json == []


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["GET", "/me", "--array"], "--array requires --all"),
        (["GET", "/me", "--all"], "not a listing"),
        (["GET", "https://example.com/me"], "the part after the host"),
        (["POST", "/collections", "--data", "{"], "not JSON"),
        (["POST", "/collections", "--data", '{"a":1,"a":2}'], "'a' a second time"),
        (["POST", "/collections", "--data", "[NaN]"], "no JSON number, at line 1"),
        (["POST", "/collections", "--data", "@/none/such"], "cannot read /none/such"),
        (["GET", "/me", "--param", "made-up-secret"], "NAME=VALUE"),
        (["GET", "/me", "--header", "made-up-secret"], "NAME:VALUE"),
        (["FETCH", "/me"], "METHOD"),
    ],
)
def test_invalid_input_is_rejected(
    pmf: Pmf, arguments: list[str], reason: str, postman_sandbox: Sandbox
) -> None:
    pmf.secrets.append("made-up-secret")
    result = pmf("api", *arguments)
    assert (result.code, result.out) == (2, "")
    assert reason in result.err
    assert result.err.count("\n") == 1
    assert not postman_sandbox.calls


def test_a_dry_run_sends_no_write(pmf: Pmf, writes: Writes) -> None:
    pmf.secrets.append("PMAK-MADE-UP-0000")
    path = "/collections?apikey=PMAK-MADE-UP-0000&workspace=here"
    result = pmf("api", "POST", path, "--data", '{"a": 1}', "--dry-run")
    assert result.code == 0
    assert "would send POST /collections?apikey=" in result.out
    assert "&workspace=here, 8 bytes" in result.out
    assert pmf("api", "GET", "/me", "--dry-run").json["user"]
    assert not writes()


def test_a_dry_run_shows_no_secret_of_the_query(pmf: Pmf) -> None:
    given = ("--param", "apikey=made-up-secret", "--param", "page=2")
    result = pmf("api", "POST", "/collections", *given, "--dry-run")
    assert result.out == "would send POST /collections?apikey=[redacted]&page=2, no body\n"
