"""Recordings of every kind, and files that are none."""

from __future__ import annotations

import base64
import gzip
import json
import zlib
from pathlib import Path
from typing import Any

import pytest
import yaml

from postman_facade import Postman
from postman_facade.contract import Interaction, Report, check
from postman_facade.contract.recordings import Problem, Recorded, Recordings, dumps, json_stream
from postman_facade.contract.recordings.entry import Gap
from postman_facade.contract.reports import as_text
from postman_facade.errors import NotFoundError
from postman_facade.sandbox import Observation, Sandbox
from tests.unit.contract.recorded import (
    API,
    JSON_TYPE,
    ME,
    cassette,
    entry,
    har,
    interaction,
    written,
)

CASSETTES = Path(__file__).parents[2] / "cassettes"
ME_TEXT = json.dumps(ME)
STRANGE = {**ME, "strange": 1}


def read(*paths: Path) -> tuple[list[Recorded], list[Problem]]:
    recordings = Recordings(paths, [API])
    return list(recordings), recordings.problems


def only(path: Path) -> Interaction:
    ((found, _),), problems = read(path)
    assert problems == []
    return found


def places(report: Report) -> list[str]:
    return [f"{seen.difference.code.text} {seen.difference.place}" for seen in report.new]


class TestCassettes:
    @pytest.mark.parametrize("suffix", ["yaml", "yml", "json"])
    def test_yaml_and_json(self, tmp_path: Path, suffix: str) -> None:
        value = cassette(interaction("/collections?name=a", method="POST", sent={"collection": 1}))
        text = json.dumps(value) if suffix == "json" else yaml.safe_dump(value)
        file = written(tmp_path / f"one.{suffix}", text)
        assert only(file) == Interaction(
            "POST",
            f"{API}/collections?name=a",
            (("content-type", JSON_TYPE),),
            b'{"collection": 1}',
            200,
            (("content-type", JSON_TYPE),),
            ME_TEXT.encode(),
            f"{file}#1",
        )

    @pytest.mark.parametrize(
        "body",
        [
            ME_TEXT,
            {"string": ME_TEXT},
            {"string": ME_TEXT.encode()},
            {"base64_string": base64.b64encode(ME_TEXT.encode()).decode()},
        ],
    )
    def test_bodies_are_text_bytes_or_base64(self, tmp_path: Path, body: Any) -> None:
        one = interaction()
        one["response"]["body"] = body
        found = only(written(tmp_path / "one.yaml", yaml.safe_dump(cassette(one))))
        assert json.loads(found.response_body) == ME

    def test_headers_may_be_single(self, tmp_path: Path) -> None:
        one = interaction()
        one["response"]["headers"] = {"Content-Type": JSON_TYPE, "x": ["1", "2"]}
        found = only(written(tmp_path / "one.json", cassette(one)))
        assert found.response_headers == (("Content-Type", JSON_TYPE), ("x", "1"), ("x", "2"))

    @pytest.mark.parametrize(
        ("coding", "compress"),
        [("gzip", gzip.compress), ("deflate", zlib.compress)],
    )
    def test_compressed_bodies(self, tmp_path: Path, coding: str, compress: Any) -> None:
        one = interaction()
        one["response"]["headers"]["content-encoding"] = [coding]
        one["response"]["body"]["string"] = compress(json.dumps(STRANGE).encode())
        file = written(tmp_path / "one.yaml", yaml.safe_dump(cassette(one)))
        assert places(check(file)) == ["undocumented-field /response/body/strange"]

    @pytest.mark.parametrize(
        ("response", "body"),
        [
            ({"status_code": 200, "content": ME_TEXT, "headers": {}}, ME_TEXT),
            ({"status_code": 200, "content": ME_TEXT.encode(), "headers": {}}, ME_TEXT),
        ],
    )
    def test_the_form_that_httpx_had_once(
        self, tmp_path: Path, response: dict[str, Any], body: str
    ) -> None:
        one = {**interaction(), "response": response}
        found = only(written(tmp_path / "one.yaml", yaml.safe_dump(cassette(one))))
        assert (found.status, found.response_body) == (200, body.encode())

    @pytest.mark.parametrize(
        ("sent", "body"),
        [
            ("!!python/unicode 'abc'", b"abc"),
            ("!!python/str 'abc'", b"abc"),
            (
                "!!python/object/new:_io.BytesIO {state: !!python/tuple [!!binary YWJj, 0, null]}",
                b"abc",
            ),
            ("!!python/object/new:_io.BytesIO {state: !!python/tuple ['abc', 0, null]}", b"abc"),
            ("!!python/object/new:_io.BytesIO {}", b""),
            ("!!python/object/apply:builtins.iter {args: [[!!binary YWI=, c]]}", b"abc"),
        ],
    )
    def test_objects_of_python_are_read_as_vcrpy_reads_them(
        self, tmp_path: Path, sent: str, body: bytes
    ) -> None:
        text = f"""interactions:
- request:
    body: {sent}
    headers: !!python/tuple [!!python/tuple [accept, !!python/tuple [a, b]]]
    method: !!python/unicode 'GET'
    uri: !!python/unicode '{API}/me'
  response: {{body: {{string: !!python/unicode '{{}}'}}, headers: {{}}, status: {{code: 200}}}}
"""
        found = only(written(tmp_path / "one.yaml", text))
        assert (found.method, found.url, found.request_body) == ("GET", f"{API}/me", body)
        assert found.request_headers == (("accept", "a"), ("accept", "b"))

    def test_other_objects_are_not_made(self, tmp_path: Path) -> None:
        text = f"interactions:\n- !!python/object/apply:os.mkdir ['{tmp_path}/made']\n"
        _, problems = read(written(tmp_path / "one.yaml", text))
        assert not (tmp_path / "made").exists()
        assert [problem.message for problem in problems] == [
            "contains YAML that is not supported at line 2: could not determine a constructor for the tag "
            "'!!python/object/apply:os.mkdir'"
        ]

    def test_cassettes_before_the_first_version_are_reported(self, tmp_path: Path) -> None:
        _, problems = read(written(tmp_path / "one.yaml", yaml.safe_dump([interaction()])))
        assert "is a cassette of vcrpy before 1.0" in problems[0].message

    def test_a_body_as_it_was_given_to_the_client_is_not_what_was_sent(
        self, tmp_path: Path
    ) -> None:
        one = interaction(method="POST", sent={})
        one["request"]["body"] = {"name": "a"}
        (found,), problems = read(written(tmp_path / "one.json", cassette(one)))
        assert found.gaps == (Gap("/request/body", "was not recorded"),)
        assert len(problems) == 1

    def test_the_committed_ones(self) -> None:
        found, problems = read(CASSETTES)
        assert problems == []
        assert len(found) > 50
        assert {urlpath(recorded) for recorded in found} >= {"/me", "/collections"}


def urlpath(recorded: Recorded) -> str:
    return recorded.interaction.url.removeprefix(API).partition("?")[0]


class TestHar:
    def test_an_entry(self, tmp_path: Path) -> None:
        sent = {"mimeType": JSON_TYPE, "text": '{"a": 1}'}
        file = written(
            tmp_path / "one.har",
            har(entry("/collections", method="post", postData=sent, bodySize=8)),
        )
        assert only(file) == Interaction(
            "POST",
            f"{API}/collections",
            (("content-type", JSON_TYPE),),
            b'{"a": 1}',
            200,
            (("Content-Type", JSON_TYPE),),
            ME_TEXT.encode(),
            f"{file}#1",
        )

    def test_the_entries_may_come_first_and_a_mark_of_byte_order(self, tmp_path: Path) -> None:
        value = {"log": {"entries": [entry()], "version": "1.2"}, "more": 1}
        file = written(tmp_path / "one.har", b"\xef\xbb\xbf" + json.dumps(value).encode())
        assert only(file).status == 200

    def test_base64(self, tmp_path: Path) -> None:
        encoded = base64.b64encode(json.dumps(STRANGE).encode()).decode()
        content = {"size": 9, "mimeType": JSON_TYPE, "text": encoded, "encoding": "base64"}
        file = written(tmp_path / "one.har", har(entry(content=content)))
        assert places(check(file)) == ["undocumented-field /response/body/strange"]

    def test_a_form(self, tmp_path: Path) -> None:
        fields = [{"name": "a", "value": "1 & 2"}, {"name": "b", "value": ""}]
        posted = {"mimeType": "application/x-www-form-urlencoded", "params": fields}
        file = written(tmp_path / "one.har", har(entry(postData=posted)))
        assert only(file).request_body == b"a=1+%26+2&b="

    @pytest.mark.parametrize(
        "content",
        [
            {"size": 120, "mimeType": JSON_TYPE},
            {"size": -1, "mimeType": JSON_TYPE},
            {"mimeType": JSON_TYPE, "text": ""},
        ],
    )
    def test_without_bodies(self, tmp_path: Path, content: dict[str, Any]) -> None:
        create = entry("/collections", method="POST", content=content, bodySize=-1)
        file = written(tmp_path / "one.har", har(entry(content=content), create))
        found, problems = read(file)
        assert [[gap.pointer for gap in recorded.gaps] for recorded in found] == [
            ["/response/body"],
            ["/request/body", "/response/body"],
        ]
        assert [(problem.file, problem.message) for problem in problems] == [
            (f"{file}#1", "/response/body was not recorded"),
            (f"{file}#2", "/request/body, /response/body was not recorded"),
        ]
        assert {problem.kind for problem in problems} == {"left-out"}
        report = check(file)
        assert (report.failures, report.passed) == ([], False)
        assert report.coverage.operations[0] == 0
        allowed = check(file, allow_unchecked=True)
        assert (allowed.passed, allowed.coverage.operations[0]) == (True, 0)

    def test_an_empty_body_is_known_to_be_empty(self, tmp_path: Path) -> None:
        file = written(tmp_path / "one.har", har(entry(content={"size": 0})))
        assert places(check(file)) == ["missing-body /response/body"]

    def test_what_no_caller_of_the_api_does(self, tmp_path: Path) -> None:
        asking = [{"name": "Access-Control-Request-Method", "value": "GET"}]
        entries = (
            entry(method="OPTIONS", headers=asking, status=204),
            entry(method="OPTIONS", status=204),  # browsers leave headers out
            entry(f"{API}:443", method="CONNECT"),
        )
        found, problems = read(written(tmp_path / "one.har", har(entry(), *entries)))
        assert (len(found), problems) == (1, [])

    @pytest.mark.parametrize(
        "entries", [(), (entry(f"{API}:443", method="CONNECT"),), (entry("https://example.com/"),)]
    )
    def test_a_recording_of_nothing_was_not_checked(
        self, tmp_path: Path, entries: tuple[dict[str, Any], ...]
    ) -> None:
        file = written(tmp_path / "one.har", har(*entries))
        for place in (file, tmp_path):
            (problem,) = check(place).problems
            assert problem.message.startswith(
                "contains no requests to the API: nothing was checked"
            )
            assert not check(place).passed
            assert check(place, allow_unchecked=True).passed

    @pytest.mark.parametrize(
        ("status", "more", "why"),
        [
            (0, {}, ""),
            (-1, {"_failureText": "net::ERR_ABORTED"}, " (net::ERR_ABORTED)"),
            (200, {"_failureText": "net::ERR_ABORTED"}, " (net::ERR_ABORTED)"),
            (200, {"_error": "net::ERR_FAILED"}, " (net::ERR_FAILED)"),
        ],
    )
    def test_what_got_no_answer(
        self, tmp_path: Path, status: int, more: dict[str, Any], why: str
    ) -> None:
        lost = entry("/nobody knows", status=status, content={"size": -1})
        lost["response"].update(more)
        file = written(tmp_path / "one.har", har(entry(), lost))
        report = check(file)
        assert [str(problem) for problem in report.problems] == [f"{file}#2 got no response{why}"]
        assert (report.new, report.passed, report.interactions) == ([], False, 1)
        assert report.coverage.operations[0] == 1
        assert check(file, allow_unchecked=True).passed

    def test_what_was_not_answered_by_another_host_does_not_count(self, tmp_path: Path) -> None:
        lost = entry("https://example.com/a", status=0)
        report = check(written(tmp_path / "one.har", har(entry(), lost)))
        assert (report.passed, report.others) == (True, {"example.com": 1})

    @pytest.mark.parametrize(
        ("more", "is_known"),
        [
            ({"method": "DELETE", "bodySize": -1}, True),
            ({"method": "GET"}, True),
            ({"method": "POST", "bodySize": 0}, True),
            ({"method": "POST", "bodySize": -1}, False),
            ({"method": "POST", "bodySize": None}, False),
            ({"method": "POST", "bodySize": 5}, False),
            ({"method": "DELETE", "headers": [{"name": "Content-Length", "value": "7"}]}, False),
            ({"method": "POST", "headers": [{"name": "Content-Length", "value": "0"}]}, True),
            ({"method": "GET", "headers": [{"name": "Transfer-Encoding", "value": "x"}]}, False),
            ({"method": "GET", "bodySize": -1, "postData": {"mimeType": "a/b"}}, False),
        ],
    )
    def test_whether_something_was_sent(
        self, tmp_path: Path, more: dict[str, Any], is_known: bool
    ) -> None:
        (found,), _ = read(written(tmp_path / "one.har", har(entry(**more))))
        assert (found.gaps == ()) is is_known

    def test_answers_without_a_body(self, tmp_path: Path) -> None:
        nothing = {"size": -1, "mimeType": ""}
        entries = entry(status=204, content=nothing), entry(method="HEAD", content=nothing)
        found, problems = read(written(tmp_path / "one.har", har(*entries)))
        assert (len(found), problems) == (2, [])

    @pytest.mark.parametrize("spelling", ["base64", "Base64", " BASE64 "])
    @pytest.mark.parametrize("decode", [str, lambda text: "\r\n".join(text[:-1])])
    def test_spellings_of_base64(self, tmp_path: Path, spelling: str, decode: Any) -> None:
        encoded = base64.b64encode(b" " + json.dumps(STRANGE).encode()).decode()
        content = {"mimeType": JSON_TYPE, "text": encoded, "encoding": spelling}
        file = written(tmp_path / "one.har", har(entry(content=content)))
        assert places(check(file)) == ["undocumented-field /response/body/strange"]

    @pytest.mark.parametrize(
        ("encoding", "text"), [("base64", "####"), ("base64", "x"), ("quoted-printable", "=7B")]
    )
    def test_what_is_in_no_known_encoding(self, tmp_path: Path, encoding: str, text: str) -> None:
        content = {"size": 9, "mimeType": JSON_TYPE, "text": text, "encoding": encoding}
        report = check(written(tmp_path / "one.har", har(entry(content=content))))
        assert (report.new, len(report.problems), report.passed) == ([], 1, False)

    def test_base64_of_what_is_compressed(self, tmp_path: Path) -> None:
        encoded = base64.b64encode(gzip.compress(json.dumps(STRANGE).encode())).decode()
        one = entry(content={"mimeType": JSON_TYPE, "text": encoded, "encoding": "base64"})
        one["response"]["headers"].append({"name": "Content-Encoding", "value": "gzip"})
        file = written(tmp_path / "one.har", har(one))
        assert places(check(file)) == ["undocumented-field /response/body/strange"]

    def test_other_hosts_are_counted(self, tmp_path: Path) -> None:
        others = [entry("https://example.com/a"), entry("https://example.com/b")]
        report = check(written(tmp_path / "one.har", har(*others, entry())))
        assert report.others == {"example.com": 2}
        assert report.interactions == 1
        assert report.passed

    def test_entries_larger_than_what_is_read_at_once(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(json_stream, "_PIECE", 7)
        entries = [entry(f"/collections/{number}") for number in range(5)]
        file = written(tmp_path / "one.har", har(*entries))
        found, problems = read(file)
        assert [urlpath(one) for one in found] == [f"/collections/{n}" for n in range(5)]
        assert problems == []


class TestLogs:
    def test_calls_of_a_sandbox(self, tmp_path: Path) -> None:
        with Sandbox(seed=1) as sandbox, Postman(sandbox.api_key, base_url=sandbox.url) as postman:
            postman.users.me()
            with pytest.raises(NotFoundError):
                postman.request("GET", "/no such thing")
            calls = [call._asdict() for call in sandbox.calls]
        lost = {**calls[0], "status": 0}
        report = check(written(tmp_path / "calls.json", {"calls": [*calls, lost]}))
        assert places(report) == ["undocumented-path /request/url"]
        assert report.interactions == 2
        assert [problem.message for problem in report.problems[1:]] == [
            "/request/query, /request/header, /request/body, /response/header, /response/body "
            "is not recorded in a call log",
            "got no response",
        ]
        assert report.coverage.operations[0] == 0

    def test_observations_of_a_sandbox(self, tmp_path: Path) -> None:
        seen: list[Observation] = []
        with (
            Sandbox(seed=1, observe=seen.append) as sandbox,
            Postman(sandbox.api_key, base_url=sandbox.url) as postman,
        ):
            postman.users.me()
        seen.append(seen[0]._replace(query="odd=1", response_body=json.dumps(STRANGE).encode()))
        report = check(written(tmp_path / "seen.json", dumps(seen)))
        assert places(report) == [
            "undocumented-parameter /request/query/odd",
            "undocumented-field /response/body/strange",
        ]
        assert report.interactions == 2

    def test_observed_bytes(self, tmp_path: Path) -> None:
        seen = Observation("GET", "/me", "", {}, b"\xff\x00", 200, {}, b"")
        found = only(written(tmp_path / "seen.json", dumps([seen])))
        assert found.request_body == b"\xff\x00"


def execution(response: dict[str, Any] | None, url: Any = f"{API}/me") -> dict[str, Any]:
    return {"request": {"method": "GET", "url": url, "header": []}, "response": response}


class TestNewman:
    def test_a_run(self, tmp_path: Path) -> None:
        stream = {"type": "Buffer", "data": list(json.dumps(STRANGE).encode())}
        header = [{"key": "Content-Type", "value": JSON_TYPE}]
        url = {
            "protocol": "https",
            "host": ["api", "postman", "com"],
            "path": ["me"],
            "query": [{"key": "odd", "value": "1"}, {"key": "off", "disabled": True}],
        }
        answered = execution({"code": 200, "header": header, "stream": stream}, url)
        sound = {"data": list(ME_TEXT.encode())}
        uploaded = execution({"code": 200, "header": header, "stream": sound})
        uploaded["request"]["body"] = {"mode": "formdata"}
        short = execution({"code": 200, "responseSize": 9})
        executions = [answered, execution(None), uploaded, short]
        value = {"collection": {"item": []}, "run": {"stats": {}, "executions": executions}}
        report = check(written(tmp_path / "run.json", value))
        assert places(report) == [
            "undocumented-parameter /request/query/odd",
            "undocumented-field /response/body/strange",
        ]
        assert report.interactions == 3
        assert [problem.message for problem in report.problems] == [
            "got no response",
            "/request/body was not recorded",
            "/response/body was not recorded",
        ]


def _sparse(file: Path, start: bytes) -> Path:
    """Two gigabytes, of which none but the start is on the disk."""
    with file.open("wb") as opened:
        opened.write(start)
        opened.truncate(2 << 30)
    return file


GOOD = json.dumps(har(entry()))


@pytest.mark.parametrize("number", ["1e400", "-1E999999", "9" * 400, "9" * 4299, "9" * 9999])
def test_a_large_number_is_a_number(tmp_path: Path, number: str) -> None:
    text = ME_TEXT.replace('"id": 1', f'"id": {number}')
    file = written(tmp_path / "one.har", har(entry(content={"text": text})))
    assert text != ME_TEXT
    assert check(file).passed


@pytest.mark.parametrize("text", ["[" * 100_000 + "]" * 100_000, ' {"a":' * 100_000])
def test_what_is_nested_too_deeply_is_not_checked(tmp_path: Path, text: str) -> None:
    report = check(written(tmp_path / "one.har", har(entry(content={"text": text}))))
    assert report.failures == []
    assert [(one.message, one.kind) for one in report.problems] == [
        ("/response/body is nested too deeply to be checked", "left-out")
    ]


def test_a_cassette_without_the_body_has_left_it_out(tmp_path: Path) -> None:
    recorded = interaction()
    del recorded["response"]["body"]
    report = check(written(tmp_path / "one.json", cassette(recorded)))
    assert report.failures == []
    assert [one.message for one in report.problems] == ["/response/body was not recorded"]


class TestBadInput:
    @pytest.mark.parametrize(
        ("name", "content", "message"),
        [
            (
                "a.yaml",
                b"interactions:\n- request: {method: GET, uri: '",
                "is not valid YAML at line 2",
            ),
            ("a.yaml", b"a: \x00\x01", "is not valid YAML"),
            ("a.yaml", b"\xff\xfe\xfa", "is not valid YAML"),
            ("a.yaml", b"- 1\n", "is not a HAR file, cassette"),
            ("a.har", b"", "is not a HAR file, cassette"),
            ("a.har", b"\x89PNG\r\n\x1a\n", "is not UTF-8 text"),
            ("a.har", b"GIF89a", "is not a HAR file, cassette"),
            ("a.har", b"[1, 2]", "is not a HAR file, cassette"),
            ("a.har", b'{"log": 1}', "is not a HAR file, cassette"),
            ("a.har", b'{"log": {"entries": {}}}', "is not a HAR file, cassette"),
            ("a.har", b'{"log": {"entries": [1 2], "a": "a long text"}}', "is not JSON at char"),
            ("a.har", b'{"log": {"entries": [' + b"[" * 99999, "invalid JSON"),
            ("a.json", b'{"info": {}, "item": []}', "is not a HAR file, cassette"),
        ],
    )
    def test_is_told_and_the_rest_is_checked(
        self, tmp_path: Path, name: str, content: bytes, message: str
    ) -> None:
        bad = written(tmp_path / name, content)
        good = written(tmp_path / "good.har", GOOD)
        found, problems = read(bad, good)
        assert len(found) == 1
        assert len(problems) >= 1
        assert problems[0].file.startswith(str(bad))
        assert message in problems[-1].message

    @pytest.mark.parametrize("more", [GOOD, "garbage", "]", "\n\n" + GOOD])
    def test_what_comes_after_the_end_is_reported(self, tmp_path: Path, more: str) -> None:
        found, problems = read(written(tmp_path / "two.har", GOOD + more))
        assert len(found) == 1
        (problem,) = problems
        assert "has text after the end of its JSON, at character" in problem.message
        assert problem.kind == "unreadable"

    def test_what_is_there_twice_is_read_twice(self, tmp_path: Path) -> None:
        found, problems = read(written(tmp_path / "two.har", GOOD[:-1] + "," + GOOD[1:]))
        assert (len(found), problems) == (2, [])

    def test_a_cassette_in_yaml_with_a_key_twice_is_not_read(self, tmp_path: Path) -> None:
        text = yaml.safe_dump(cassette(interaction()), sort_keys=False)
        file = written(tmp_path / "two.yaml", f"{text}interactions: []\n")
        line = text.count("\n") + 1
        assert read(file) == (
            [],
            [Problem(str(file), f"has the same key twice in a mapping, at line {line}")],
        )
        merged = "a: &a {x: 1}\nb: {<<: *a, x: 2}\n" + text
        assert len(read(written(tmp_path / "merged.yaml", merged))[0]) == 1

    def test_what_comes_before_the_end_of_half_a_file_is_checked(self, tmp_path: Path) -> None:
        whole = json.dumps(har(entry(), entry()))
        half = written(tmp_path / "half.har", whole[: whole.rindex('"request"')])
        found, problems = read(half)
        assert len(found) == 1
        assert problems == [Problem(str(half), "is truncated")]

    @pytest.mark.parametrize(
        "broken",
        [
            1,
            {},
            {"request": {"method": "GET"}, "response": {"status": 200}},
            {**entry(), "response": {"status": "200"}},
            entry("https://[::1"),
            entry(content={"text": "x", "encoding": "base64"}),
        ],
    )
    def test_a_broken_entry_among_others(self, tmp_path: Path, broken: Any) -> None:
        file = written(tmp_path / "one.har", har(entry(), broken, entry()))
        found, problems = read(file)
        assert [recorded.interaction.source for recorded in found] == [f"{file}#1", f"{file}#3"]
        assert [problem.file for problem in problems] == [f"{file}#2"]

    @pytest.mark.parametrize(
        "broken",
        [
            {**interaction(), "response": None},
            {**interaction(), "request": {"method": "GET", "uri": 1}},
            {**interaction(), "response": {"status": {"code": 200}, "body": {"string": 5}}},
        ],
    )
    def test_a_broken_interaction_of_a_cassette(self, tmp_path: Path, broken: Any) -> None:
        file = written(tmp_path / "one.json", cassette(broken, interaction()))
        found, problems = read(file)
        assert [recorded.interaction.source for recorded in found] == [f"{file}#2"]
        assert [problem.file for problem in problems] == [f"{file}#1"]

    def test_two_gigabytes_of_yaml_are_refused(self, tmp_path: Path) -> None:
        _, problems = read(_sparse(tmp_path / "big.yaml", b"interactions:\n"))
        assert [problem.message for problem in problems] == [
            "is 2048 MB of YAML; the maximum is 64 MB"
        ]

    def test_two_gigabytes_of_json_are_read_in_pieces(self, tmp_path: Path) -> None:
        start = GOOD[: GOOD.rindex("]}}")].encode() + b","
        found, problems = read(_sparse(tmp_path / "big.har", start))
        assert len(found) == 1
        assert [problem.message for problem in problems] == [
            f"is not JSON at character {len(start) + 1}"
        ]

    def test_a_text_without_end_is_not_read_whole(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(json_stream, "_LARGEST", 1 << 20)
        endless = b'{"log": {"entries": ["' + b"a" * (1 << 22)
        _, problems = read(written(tmp_path / "big.har", endless))
        assert [problem.message for problem in problems] == [
            "has a value of more than 1 million characters"
        ]

    def test_cassettes_of_another_api(self, tmp_path: Path) -> None:
        others = [interaction("https://example.com/a"), interaction("https://other.example.com/")]
        file = written(tmp_path / "one.json", cassette(*others))
        report = check(file, CASSETTES / "environments")
        assert [str(problem) for problem in report.problems] == [
            f"{file} contains no requests to the API: nothing was checked "
            "(example.com, other.example.com)"
        ]
        assert report.interactions > 0

    def test_missing_files_and_folders_without_recordings(self, tmp_path: Path) -> None:
        empty = tmp_path / "empty"
        empty.mkdir()
        _, problems = read(tmp_path / "none.har", empty)
        assert [problem.message for problem in problems] == [
            "cannot be read: No such file or directory",
            "contains no recordings",
        ]

    def test_folders_may_hold_other_files(self, tmp_path: Path) -> None:
        (tmp_path / ".hidden").mkdir()
        written(tmp_path / ".hidden" / "a.har", "no JSON")
        written(tmp_path / "collection.json", '{"info": {}, "item": []}')
        written(tmp_path / "note.txt", "a note")
        (tmp_path / "deep").mkdir()
        written(tmp_path / "deep" / "one.har", GOOD)
        report = check(tmp_path)
        assert report.passed
        assert report.interactions == 1
        assert report.passed_over == [str(tmp_path / "collection.json")]
        assert report.hidden == [str(tmp_path / ".hidden" / "a.har")]
        assert "1 hidden files were not read" in as_text(report)
        named = check(tmp_path / ".hidden")
        assert (named.hidden, len(named.problems)) == ([], 1)

    def test_a_gateway_is_the_api_when_it_is_named(self, tmp_path: Path) -> None:
        file = written(tmp_path / "one.har", har(entry("https://gate.example.com/postman/me")))
        assert not check(file).passed
        assert check(file, servers=["https://gate.example.com/postman"]).passed
