"""What the API document calls secret in an operation is not in a recording of it."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from postman_api_client.operations import OPERATIONS, Operation

from postman_facade.contract.scrub import scrub
from tests.unit.contract.planted import EMAIL, PLAIN, USER, UUID
from tests.unit.generated.cases import each

# Scripts and addresses of variables say much that is no secret: only what looks like one goes.
RANDOM = "q7W9e2R4" + "t6Y8u1I3"
NAME = "Nobody Inparticular"


def bodies() -> dict[str, tuple[Operation, str, str]]:
    return {
        f"{operation.id} {part} {pointer}": (operation, part, pointer)
        for operation in OPERATIONS.values()
        for part in ("request", "response")
        for pointer in operation.secrets.get(part, ())
        # An id is asked for later: only ids of accounts inside it are hidden.
        if pointer not in ("", "/data/*/id")
    }


def holding(value: Any, pointer: str) -> Any:
    """A body with `value` at `pointer`, two levels down where there may be any number."""
    for part in reversed(pointer.replace("**", "item/*/item/*").split("/")[1:]):
        value = [value] if part in ("*", "0") else {part: value}
    return value


def recorded(operation: Operation, part: str, body: Any) -> str:
    path = operation.path.replace("{", "a-").replace("}", "")
    request = {"method": operation.method, "uri": f"https://api.postman.com{path}", "body": ""}
    response = {"status": {"code": 200}, "headers": {}, "body": {"string": ""}}
    if part == "request":
        request["body"] = json.dumps(body)
    else:
        response["body"] = {"string": json.dumps(body)}
    return json.dumps({"interactions": [{"request": request, "response": response}]})


def body_of(cassette: str, part: str) -> Any:
    message = json.loads(cassette)["interactions"][0][part]["body"]
    return json.loads(message if part == "request" else message["string"])


@each(bodies())
def test_fields_that_are_secret(case: tuple[Operation, str, str]) -> None:
    operation, part, pointer = case
    for value in (RANDOM, {"inside": [RANDOM]}):
        scrubbed = scrub(recorded(operation, part, holding(value, pointer)))
        assert RANDOM not in scrubbed
        assert scrub(scrubbed) == scrubbed
        assert scrub(recorded(operation, part, body_of(scrubbed, part))) == scrubbed


@pytest.mark.parametrize(
    "body", ["# Shelf\n\n- key: hunter2, fine", '"hunter2"', json.dumps({"text": ["hunter2"]})]
)
def test_a_body_that_is_secret_as_a_whole(body: str) -> None:
    made = json.loads(recorded(OPERATIONS["getEnvironmentContext"], "response", None))
    message = made["interactions"][0]["response"]
    for written in (body, None):
        message["body"] = {"string": written} if written else {"text": {"inside": "hunter2"}}
        scrubbed = scrub(json.dumps(made))
        assert "hunter2" not in scrubbed
        assert scrub(scrubbed) == scrubbed


def test_there_are_fields() -> None:
    assert len(bodies()) > 100


@pytest.mark.parametrize(
    "pointer", ["/environment/values/0/value", "/collection/item/0/variable/0/value"]
)
@pytest.mark.parametrize(
    "value", ["hunter2", "fake-pass-1", f"is {PLAIN}", f"https://a.b/{RANDOM}"]
)
def test_a_variable_that_looks_like_a_password(pointer: str, value: str) -> None:
    operation = "getEnvironment" if pointer.startswith("/env") else "getCollection"
    body = holding({"key": "shelf", "value": value}, pointer.rpartition("/")[0])
    assert value.rpartition("/")[2].split()[-1] not in str(answer(operation, body))


def answer(operation: str, body: Any) -> Any:
    return body_of(scrub(recorded(OPERATIONS[operation], "response", body)), "response")


def test_people_have_other_names() -> None:
    user = {"id": int(USER), "fullName": NAME, "username": "nobody-at-all", "email": EMAIL}
    made = answer("getAuthenticatedUser", {"user": {**user, "teamDomain": "shelf", "avatar": None}})
    made = made["user"]
    assert made["id"] != int(USER)
    assert str(made["id"]).startswith("9000")
    assert made["fullName"].startswith("User ")
    assert made["username"].startswith("user-")
    assert made["email"].endswith("@example.com")
    assert made["avatar"] is None
    assert answer("getTeamUsers", {"data": [user]})["data"][0] == {
        "id": made["id"],
        "fullName": NAME,  # which this operation does not have
        "username": made["username"],
        "email": made["email"],
    }


def test_scim_names_people_too() -> None:
    user = {"userName": EMAIL, "name": {"givenName": "Nobody"}, "active": True, "externalId": UUID}
    made = answer("getScimUser", user)
    assert made["userName"].endswith("@example.com")
    assert made["name"]["givenName"].startswith("User ")
    assert made["active"] is True
    assert made["externalId"][14] == "8"
    url = "https://api.postman.com/scim/v2/Users?filter=userName%20eq%20%22nobody%22&count=1"
    exchange = {"request": {"method": "GET", "url": url}, "response": {}}
    scrubbed = json.loads(scrub(json.dumps(exchange)))
    assert scrubbed["request"]["url"].endswith("/Users?filter=[secret]&count=1")


def test_a_link_keeps_its_server() -> None:
    link = f"https://files.example.com/sdk/{RANDOM}/python?Expires=1&Signature={PLAIN}"
    assert answer("getSdkDownloadUrl", {"url": link}) == {
        "url": "https://files.example.com/sdk/[secret]/python?Expires=[secret]&Signature=[secret]"
    }
    for link in (f"//files.example.com/{RANDOM}", f"https://[{RANDOM}", RANDOM):
        assert answer("getSdkDownloadUrl", {"url": link}) == {"url": "[secret]"}
    mock = {"mock": {"mockUrl": f"https://{UUID}.mock.example.com"}}
    assert answer("getMock", mock)["mock"]["mockUrl"].startswith("https://")
    assert UUID not in str(answer("getMock", mock))


def test_where_a_user_was_is_nowhere() -> None:
    trails = answer("getAuditLogs", {"trails": [{"ip": "203.0.113.7"}, {"ip": "2001:db9::1"}]})
    first, second = (trail["ip"] for trail in trails["trails"])
    assert first.startswith("192.0.2.")
    assert second.startswith("2001:db8::")


def test_the_id_of_an_access_key_is_still_base64() -> None:
    identifier = base64.b64encode(f"{USER}-{UUID}".encode()).decode()
    made = answer(
        "getCollectionAccessKeys", {"data": [{"id": identifier, "token": "PMAT" + "-*a"}]}
    )
    assert made["data"][0]["token"] == "[secret]"
    decoded = base64.b64decode(made["data"][0]["id"]).decode()
    assert decoded == scrub(f"{USER}-{UUID}")
    # What is asked for later is the same.
    assert scrub(f"/collection-access-keys/{identifier}").endswith(made["data"][0]["id"])


def test_what_is_no_secret_stays() -> None:
    variables = [
        {"key": "baseUrl", "value": "https://bookshop.example.com/v2"},
        {"key": "retries", "value": 3, "type": "number"},
        {"key": "title", "value": "Die Verwandlung, 2024", "type": "any"},
        {"key": "shelf", "value": "90000036-4c0a7b1e-9d58-8a7e-9d43-0c8f2d1b6a10"},
        {"key": "token", "value": "{{vault:token}}", "type": "secret"},
        {"key": "token", "value": "made up for tests", "type": "secret"},
        {"key": "token", "value": "", "type": "secret"},
        {"key": "token", "value": None, "type": "secret"},
    ]
    script = {"exec": ["pm.test('in 2024', () => pm.expect(sha256(x)).to.eql('ab12'));"]}
    auth = {"type": "apikey", "apikey": [{"key": "in", "value": "header"}]}
    collection = {
        "auth": auth,
        "variable": variables,
        "item": [{"name": "Loans", "event": [{"script": script}]}],
    }
    assert answer("getCollection", {"collection": collection}) == {"collection": collection}
