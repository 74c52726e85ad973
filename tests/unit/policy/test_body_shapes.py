"""Each shape of error body the service has been seen to send, under each of its statuses."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_facade import errors
from postman_facade.policy.errors import error_from

KEY = "made-up-key-7c1f0e52b9d84a63"
SAYS = f"nothing of that kind here ({KEY})"
READABLE = "nothing of that kind here ([redacted])"
PROBLEMS = "https://api.example.com/problems"

BY_STATUS = {
    400: errors.ValidationError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    411: errors.ValidationError,
    413: errors.RequestTooLargeError,
    422: errors.ValidationError,
    423: errors.LockedError,
    429: errors.RateLimitError,
    500: errors.ServerError,
}


class Shape(NamedTuple):
    statuses: tuple[int, ...]
    body: Any
    name: str | None
    message: str = READABLE


SHAPES = {
    "E1": Shape(
        (400, 401, 403, 404, 500),
        {"error": {"name": "someError", "message": SAYS}},
        "someError",
    ),
    "E2 parameter": Shape(
        (400, 404),
        {"error": {"name": "paramMissingError", "message": SAYS, "details": {"param": "info"}}},
        "paramMissingError",
        f"{READABLE} [info]",
    ),
    "E2 parameters": Shape(
        (400,),
        {"error": {"name": "paramMissingError", "message": SAYS, "details": {"param": ["a", "b"]}}},
        "paramMissingError",
        f"{READABLE} [a, b]",
    ),
    "E2 element": Shape(
        (400, 404),
        {"error": {"name": "someError", "message": SAYS, "details": {"item": "mock", "id": "1"}}},
        "someError",
    ),
    "E2 list": Shape(
        (400,),
        {"error": {"name": "malformedRequestError", "message": SAYS, "details": [": a", ": b"]}},
        "malformedRequestError",
        f"{READABLE} : a; : b",
    ),
    "E2 empty": Shape(
        (400, 401, 404), {"error": {"name": "e", "message": SAYS, "details": {}}}, "e"
    ),
    "E3": Shape((500,), {"error": {"type": "serverError", "message": SAYS}}, "serverError"),
    "E4": Shape(
        (404,),
        {"error": {"name": "mockNotFoundError", "header": "No mock", "message": SAYS}},
        "mockNotFoundError",
    ),
    "E5 inside": Shape(
        (404,),
        {"error": {"name": "workspaceNotFoundError", "message": SAYS, "statusCode": 404}},
        "workspaceNotFoundError",
    ),
    "E5 beside": Shape(
        (400,), {"error": {"name": "badError", "message": SAYS}, "statusCode": 400}, "badError"
    ),
    "E6": Shape(
        (403,),
        {
            "error": {
                "status": 403,
                "name": "forbiddenError",
                "message": SAYS,
                "detail": "another sentence",
                "instance": "/workspaces",
            }
        },
        "forbiddenError",
    ),
    "E7": Shape(
        (400,), {"error": {"name": {"name": "schemaError", "reason": SAYS}}}, "schemaError"
    ),
    "N": Shape((400, 404), {"name": "badRequestError", "message": SAYS}, "badRequestError"),
    "P1": Shape(
        (400, 401, 403, 404, 409, 422, 423, 429, 500),
        {"type": f"{PROBLEMS}/some-problem", "title": "Problem", "status": 0, "detail": SAYS},
        "some-problem",
    ),
    "P1 bare type": Shape(
        (404, 409, 423),
        {"type": "someError", "title": "Problem", "status": 0, "detail": SAYS},
        "someError",
    ),
    "P1 URN": Shape(
        (400, 404),
        {"type": "urn:error:monitor:badThing", "title": "Problem", "status": 0, "detail": SAYS},
        "badThing",
    ),
    "P2": Shape(
        (400, 401, 403, 404, 411, 413, 429, 500),
        {
            "type": f"{PROBLEMS}/some-problem",
            "title": "Problem",
            "status": 0,
            "detail": SAYS,
            "instance": "/environments/1",
        },
        "some-problem",
    ),
    "P3": Shape(
        (400, 401, 403, 404, 409, 429, 500),
        {
            "type": f"{PROBLEMS}/some-problem",
            "title": "Problem",
            "instance": "/packages",
            "detail": SAYS,
            "createdAt": "2026-01-02T03:04:05.000Z",
        },
        "some-problem",
    ),
    "P4": Shape(
        (400, 409),
        {
            "type": f"{PROBLEMS}/some-problem",
            "title": "Problem",
            "status": 0,
            "detail": SAYS,
            "instance": "/sdks",
            "requestId": "of-the-body",
        },
        "some-problem",
    ),
    "P5 empty": Shape(
        (400, 403, 404, 500),
        {"type": f"{PROBLEMS}/some-problem", "title": SAYS, "status": 0, "detail": {}},
        "some-problem",
    ),
    "P5 error": Shape(
        (400, 403, 500),
        {
            "type": f"{PROBLEMS}/some-problem",
            "title": "Problem",
            "detail": {"error": {"name": "innerError", "message": SAYS}},
        },
        "some-problem",
    ),
    "P5 results": Shape(
        (400,),
        {
            "type": f"{PROBLEMS}/some-problem",
            "title": "Problem",
            "detail": {"error": SAYS, "result": []},
        },
        "some-problem",
    ),
    "P6": Shape(
        (400,),
        {
            "type": f"{PROBLEMS}/some-problem",
            "title": "Problem",
            "status": 0,
            "detail": [SAYS, "and more"],
        },
        "some-problem",
        f"{READABLE}; and more",
    ),
    "P7": Shape(
        (400, 401, 403, 500),
        {"type": "SOME_PROBLEM", "title": SAYS, "status": 0, "instance": "/detected-secrets"},
        "SOME_PROBLEM",
    ),
    "P8": Shape(
        (400, 403, 404, 500),
        {"type": "someError", "title": "Problem", "detail": SAYS},
        "someError",
    ),
    "P9": Shape(
        (422,),
        {"detail": SAYS, "link": "https://example.com", "status": 422, "title": "Problem"},
        "Problem",
    ),
    "P10": Shape((404,), {"type": "about:blank", "title": SAYS}, None),
    "P11": Shape((400,), {"title": "Problem", "detail": SAYS, "status": 400}, "Problem"),
    "L": Shape((400,), {"error": "Bad Request", "message": SAYS, "statusCode": 400}, "Bad Request"),
    "L rate": Shape((429,), {"error": "rateLimited", "message": SAYS}, "rateLimited"),
    "O": Shape(
        (400, 404),
        {"error": "invalid_grant", "error_description": SAYS},
        "invalid_grant",
    ),
    "X": Shape((400,), {"collection": {"name": "forkError", "message": SAYS}}, "forkError"),
    "S": Shape(
        (400, 401, 403, 404, 409, 429, 500),
        {"schemas": ["urn:example:Error"], "detail": SAYS, "status": "0"},
        None,
    ),
    "S typed": Shape(
        (400, 409),
        {
            "schemas": ["urn:example:Error"],
            "detail": SAYS,
            "status": "0",
            "scimType": "uniqueness",
        },
        "uniqueness",
    ),
}
CASES = [
    pytest.param(status, shape, id=f"{label} {status}")
    for label, shape in SHAPES.items()
    for status in shape.statuses
]


def _body(shape: Shape, status: int) -> bytes:
    """The body, with the status in it where the shape has one."""
    body = copy.deepcopy(shape.body)
    if "status" in body:
        body["status"] = type(body["status"])(status)
    return json.dumps(body).encode()


def _error(status: int, body: bytes, **more: Any) -> errors.ApiError:
    headers = {"x-request-id": "1f2e", "server": f"echo {KEY}", "x-api-key": KEY}
    return error_from("POST", "/mocks/{mockId}", status, headers, body, secrets=(KEY,), **more)


@pytest.mark.parametrize(("status", "shape"), CASES)
def test_class_name_and_message_are_read(status: int, shape: Shape) -> None:
    error = _error(status, _body(shape, status))
    assert type(error) is BY_STATUS[status]
    assert error.status_code == status
    assert error.name == shape.name
    assert error.message == shape.message
    assert (error.method, error.path) == ("POST", "/mocks/{mockId}")


@pytest.mark.parametrize(("status", "shape"), CASES)
def test_it_is_one_line_and_holds_no_key(status: int, shape: Shape) -> None:
    error = _error(status, _body(shape, status))
    line = str(error)
    assert len(line) <= 200
    assert line.isprintable()
    assert line.startswith(f"{status} {shape.name}" if shape.name else f"{status}: ")
    assert "POST /mocks/{mockId}" in line
    assert KEY not in f"{line}{error!r}{vars(error)}"
    assert KEY.encode() not in pickle.dumps(error)
    assert error.response is not None
    assert error.response.content != _body(shape, status)  # the key was in it


def test_the_request_id_of_the_body_serves_where_no_header_has_one() -> None:
    body = _body(SHAPES["P4"], 409)
    assert _error(409, body).request_id == "1f2e"
    assert error_from("GET", "/sdks", 409, {}, body).request_id == "of-the-body"


def test_the_media_type_is_not_asked() -> None:
    body = _body(SHAPES["E1"], 404)
    for kind in ("text/html", "application/problem+json", "application/json"):
        assert error_from("GET", "/me", 404, {"content-type": kind}, body).name == "someError"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", ""),
        (b"{}", ""),
        (b"null", ""),
        (b"[]", ""),
        (b'["a", "b"]', '["a", "b"]'),
        (b'{"reason": "full moon"}', '{"reason": "full moon"}'),
        (b"\xef\xbb\xbfupstream is away\r\n", "upstream is away"),
        (b'{"error": {"name": ', '{"error": {"name":'),
        (b"\xff\xfe\x00", "��"),
        (b"[" * 100_000, "[" * 2000),
        (b'{"error": null, "message": 5}', "5"),
        (b'{"message": "<p>no</p><br>\\n<b>way</b>"}', "no way"),
        (b'{"message": "<string> is not <number>"}', "<string> is not <number>"),
        (b"<html><head><title>504 Gateway\n Time-out</title>", "HTML page: 504 Gateway Time-out"),
        (b"<!DOCTYPE html><body><script>alert(1)</script>", ""),
        (b"<?xml version='1.0'?><Error><Code>Slow</Code></Error>", "Slow"),
    ],
)
def test_a_shape_nobody_has_seen_gives_its_text(body: bytes, message: str) -> None:
    error = error_from("GET", "/me", 500, {}, body)
    assert error.message == message
    assert len(str(error)) <= 200


def test_a_key_that_json_writes_in_another_way_is_found() -> None:
    escaped = KEY.replace("-", "\\u002d")
    body = b'{"error": {"name": "x", "message": "' + escaped.encode() + b'"}}'
    error = _error(400, body)
    assert error.message == "[redacted]"


SOME_KEYS = ["error", "name", "message", "details", "detail", "title", "type", "param", "schemas"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(SOME_KEYS) | st.text(max_size=4),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(JSON, st.integers(300, 599))
def test_any_json_makes_an_error_of_one_line(value: Any, status: int) -> None:
    body = json.dumps(value).encode("utf-8", "surrogatepass")
    error = error_from("PUT", "/me", status, {}, body)
    assert len(str(error)) <= 200
    assert str(error).isprintable()


@given(st.binary(max_size=300), st.integers(300, 599))
def test_any_bytes_make_an_error_that_keeps_them(body: bytes, status: int) -> None:
    error = error_from("PUT", "/me", status, {}, body)
    assert str(error).isprintable()
    assert error.response is not None
    assert error.response.content == body
