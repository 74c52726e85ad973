"""Statuses, media types, parameters and headers, over the operations of the document."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import Any

import pytest

from postman_facade.contract import ApiDocument, Code, Interaction
from postman_facade.contract.engine import check
from tests.unit.contract.traffic import (
    OPERATIONS,
    document,
    facts,
    interaction,
    sampled,
    url,
)
from tests.unit.generated.cases import each

of_every_operation = each({operation: operation for operation in OPERATIONS})
Places = set[tuple[Code, str]]


def found(operation: str, **changes: Any) -> Places:
    """The differences in a call of the operation, of the request's body none."""
    findings = check(interaction(operation, **changes), document())
    assert all(f.operation == operation and f.interaction == "a test" for f in findings)
    return {(f.code, f.pointer) for f in findings if not f.pointer.startswith("/request/body")}


def of_request(operation: str, **changes: Any) -> Places:
    places = found(operation, **changes)
    return {(code, pointer) for code, pointer in places if pointer.startswith("/request/")}


def media_types(operation: str, status: int) -> list[str]:
    return list(facts(operation)["responses"][str(status)].get("content", {}))


@of_every_operation
def test_a_call_as_documented(operation: str) -> None:
    [media_type] = media_types(operation, 500)
    assert found(operation, response={}, media_type=media_type) == set()


@of_every_operation
def test_a_status_that_is_not_documented(operation: str) -> None:
    for status in (206, 418, 599):
        assert found(operation, status=status, response={"any": "thing"}) == {
            (Code.UNDOCUMENTED_STATUS, "/response/status")
        }


@of_every_operation
def test_a_media_type_that_is_not_documented(operation: str) -> None:
    for media_type in ("text/html", "application/octet-stream", ""):
        assert found(operation, response={}, media_type=media_type) == {
            (Code.UNDOCUMENTED_MEDIA_TYPE, "/response/header/content-type")
        }


@of_every_operation
def test_json_by_another_name_is_remarked_on_and_read(operation: str) -> None:
    for media_type in ("application/json; charset=utf-8", "application/vnd.example.v2+json"):
        expected = {(Code.KINDRED_MEDIA_TYPE, "/response/header/content-type")}
        if media_type.partition(";")[0] in media_types(operation, 500):
            expected = set()
        assert found(operation, response={}, media_type=media_type) == expected
        expected |= {(Code.WRONG_TYPE, "/response/body")}
        assert found(operation, response=1, media_type=media_type) == expected


@of_every_operation
def test_bodies_that_are_missing_or_too_many(operation: str) -> None:
    for status, response in facts(operation)["responses"].items():
        if "content" in response:
            expected = {(Code.MISSING_BODY, "/response/body")}
            assert found(operation, status=int(status)) == expected
        else:
            expected = {(Code.UNDOCUMENTED_BODY, "/response/body")}
            assert found(operation, status=int(status), response={}) == expected


@of_every_operation
def test_a_request_without_a_documented_body(operation: str) -> None:
    body = facts(operation).get("requestBody")
    sent = check(interaction(operation, request={}), document())
    bare = check(interaction(operation), document())
    codes = {f.code for f in sent if f.pointer == "/request/body"}
    assert (Code.UNDOCUMENTED_BODY in codes) is (body is None)
    missing = {f.code for f in bare if f.pointer == "/request/body"}
    required = body is not None and body.get("required", False)
    assert missing == ({Code.MISSING_BODY} if required else set())


@of_every_operation
def test_query_parameters(operation: str) -> None:
    address = url(operation)
    assert of_request(operation, url=f"{address}&nobodysParameter=1&nobodysParameter=2") == {
        (Code.UNDOCUMENTED_PARAMETER, "/request/query/nobodysParameter")
    }
    for parameter in facts(operation).get("parameters", ()):
        name, where = parameter["name"], f"/request/query/{parameter['name']}"
        if parameter["in"] != "query":
            continue
        if parameter["schema"].get("type") in ("integer", "number", "boolean"):
            expected = {(Code.WRONG_TYPE, where)}
            for text in ("a-text", "", "1e", "True"):
                assert of_request(operation, url=f"{address}&{name}={text}") == expected
        if parameter.get("required"):
            bare = address.partition("?")[0]
            assert (Code.MISSING_PARAMETER, "/request/query") in of_request(operation, url=bare)


@pytest.mark.parametrize(
    ("operation", "query", "expected"),
    [
        ("getCollections", "limit=10&offset=-1&name=10", set()),
        ("getMonitors", "active=true&owner=12345678", set()),
        ("getMonitors", "limit=26", {(Code.OUT_OF_BOUNDS, "/request/query/limit")}),
        ("getMocks", "workspace=a%26b&workspace=", set()),
        ("getWorkspaces", "type=galaxy", {(Code.UNDOCUMENTED_VALUE, "/request/query/type")}),
        ("getWorkspaces", "limit=1&limit=x", {(Code.WRONG_TYPE, "/request/query/limit")}),
        ("getSdks", "sdkIds=a,b,c&workspaceId=x", set()),
        ("getSdks", "sdkIds=" + "a," * 100, {(Code.OUT_OF_BOUNDS, "/request/query/sdkIds")}),
        ("getMockCallLogs", "limit=1.5e1", set()),
        ("getMockCallLogs", "limit=nan", {(Code.WRONG_TYPE, "/request/query/limit")}),
    ],
)
def test_texts_in_queries_stand_for_values(operation: str, query: str, expected: Places) -> None:
    missing = {(Code.MISSING_PARAMETER, "/request/query")}
    address = url(operation).partition("?")[0]
    assert of_request(operation, url=f"{address}?{query}") - missing == expected


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (
            {
                "X-API-Key": "key",
                "Authorization": "Basic",
                "User-Agent": "x",
                "Sec-Fetch-Mode": "x",
            },
            [],
        ),
        ({":authority": "api.postman.com", "X-Forwarded-For": "::1"}, []),
        ({"Prefer": "respond-async"}, []),
        ({"prefer": "wait=1"}, [(Code.UNDOCUMENTED_VALUE, "/request/header/prefer")]),
        ({"X-Mine": "x"}, [(Code.UNDOCUMENTED_PARAMETER, "/request/header/x-mine")]),
    ],
)
def test_headers(headers: dict[str, str], expected: list[tuple[Code, str]]) -> None:
    sent = tuple(headers.items())
    assert of_request("putCollection", request_headers=sent) == set(expected)


def test_a_parameter_that_is_sent_twice_is_found_once() -> None:
    seen = interaction(
        "getMocks", url="/mocks?x=1&x=2", media_type="application/problem+json", response={}
    )
    assert [f.pointer for f in check(seen, document())] == ["/request/query/x"]


def test_a_place_in_the_document_is_a_json_pointer() -> None:
    seen = interaction("getWorkspaceActivityFeed", url="/workspaces/x/activities?limit=x")
    found = [f.expected for f in check(seen, document()) if f.code is Code.WRONG_TYPE]
    [parameter] = [
        place
        for place, known in enumerate(facts("getWorkspaceActivityFeed")["parameters"])
        if known["name"] == "limit"
    ]
    path = "/paths/~1workspaces~1{workspaceId}~1activities/get/parameters"
    assert found == [f"{path}/{parameter}/schema/type"]


def test_a_header_is_documented_for_some_operations_only() -> None:
    assert of_request("getCollection", request_headers=(("Prefer", "respond-async"),)) == {
        (Code.UNDOCUMENTED_PARAMETER, "/request/header/prefer")
    }


def test_headers_of_answers_may_be_any() -> None:
    headers = (("Location", "/sdks/1"), ("X-Anything", "x"))
    assert found("createSdk", status=202, response_headers=headers) == set()


def test_parts_of_forms_are_not_read() -> None:
    headers = (("Content-Type", "multipart/form-data; boundary=x"),)
    seen = interaction("importOpenApiDefinition", request_headers=headers, request_body=b"--x--")
    assert not [f for f in check(seen, document()) if f.pointer.startswith("/request/body")]


def test_text_is_a_string() -> None:
    headers = (("Content-Type", "application/yaml"),)
    for body, expected in [
        (b"openapi: 3.0.3", set()),
        (b"\xff", {(Code.UNREADABLE_BODY, "/response/body")}),
    ]:
        changes = {"response_headers": headers, "response_body": body}
        assert found("getSpecDefinition", status=200, **changes) == expected


def test_an_interaction_shows_no_secret() -> None:
    secret = "PMAK-SANDBOX-0000"
    seen = Interaction(
        "GET",
        f"https://api.postman.com/me?apikey={secret}",
        (("x-api-key", secret),),
        secret.encode(),
        200,
        (("set-cookie", secret),),
        secret.encode(),
        "a test",
    )
    assert repr(seen) == "<Interaction GET /me 200 from a test>"
    assert secret not in "".join(map(repr, check(seen, document())))


def test_loading_and_checking_are_fast() -> None:
    def seconds(work: Any) -> float:
        times = []
        for _ in range(3):
            started = time.process_time()
            work()
            times.append(time.process_time() - started)
        return min(times)

    assert seconds(ApiDocument.load) < 0.5
    every = [s for operation in OPERATIONS for s in sampled(operation)]
    seen = [
        interaction(s.operation, status=s.status, media_type=s.media_type, **{s.part: s.value})
        for s in every[:: len(every) // 200]
    ][:200]
    assert len(seen) == 200
    assert seconds(lambda: [check(each, document()) for each in seen]) < 0.1


def test_the_package_is_loaded_by_nothing_else() -> None:
    code = (
        "import sys, postman_facade; postman_facade.Postman('key'); import postman_facade.sandbox\n"
        "print([n for n in sys.modules if 'contract' in n or 'jsonschema' in n])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
