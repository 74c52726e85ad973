"""Which operation a method and a URL ask for."""

from __future__ import annotations

import pytest

from postman_facade.contract import ApiDocument, Code, Interaction
from postman_facade.contract.engine import check
from tests.unit.contract.traffic import OPERATIONS, document, interaction, url
from tests.unit.generated.cases import each

of_every_operation = each({operation: operation for operation in OPERATIONS})


def asked(method: str, url: str, known: ApiDocument | None = None) -> str | None:
    known = known or document()
    route = known.route(url)
    operation = known.operation(route.template, method) if route is not None else None
    return operation.id if operation is not None else None


def test_there_are_operations() -> None:
    assert len(OPERATIONS) == len(document().operations) == 213 + 36


@of_every_operation
def test_every_operation_is_found_by_its_path(operation: str) -> None:
    assert asked(OPERATIONS[operation][1], url(operation)) == operation


@pytest.mark.parametrize(
    ("path", "operation"),
    [
        ("/collections/collection-forks", "getCollectionsForkedByUser"),
        ("/collections/a-collection", "getCollection"),
        ("/collections/a-collection/", "getCollection"),
        ("/collections/a-collection/forks", "getCollectionForks"),
        ("/collections/one/tasks/two", "getAsyncSpecTaskStatus"),
        ("/specs/one/tasks/two", "getAsyncSpecTaskStatus"),
        ("/mocks/one/tasks/two", None),
        ("/specs/one/generations/collection", "getSpecCollections"),
        ("/specs/one/version-tags/two/files", "getSpecVersionTag"),
        ("/no/such/path", None),
        ("/", None),
        ("", None),
    ],
)
def test_literal_segments_beat_parameters(path: str, operation: str | None) -> None:
    found = asked("GET", f"https://api.postman.com{path}")
    assert found == operation
    if operation is not None:
        assert operation in OPERATIONS


def test_the_order_in_the_document_does_not_matter() -> None:
    paths = ["/{any}/{thing}", "/its/{thing}", "/{kind}/one", "/its/one"]
    kind = {"name": "kind", "in": "path", "schema": {"type": "string", "enum": ["its", "ours"]}}
    for ordered in (paths, paths[::-1]):
        known = ApiDocument(
            {
                "paths": {
                    path: {"get": {"operationId": path, "parameters": [kind], "responses": {}}}
                    for path in ordered
                }
            }
        )
        assert asked("GET", "/its/one", known) == "/its/one"
        assert asked("GET", "/its/two", known) == "/its/{thing}"
        assert asked("GET", "/ours/one", known) == "/{kind}/one"
        assert asked("GET", "/theirs/one", known) == "/{any}/{thing}"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("index.json", "index.json"),
        ("schemas/user.json", "schemas/user.json"),
        ("schemas%2Fuser.json", "schemas/user.json"),
        ("a/b%2Fc/d", "a/b/c/d"),
        ("caf%C3%A9", "café"),
    ],
)
def test_file_paths_hold_slashes(path: str, value: str) -> None:
    route = document().route(f"https://api.postman.com/specs/one/files/{path}")
    assert route is not None
    assert route.template == "/specs/{specId}/files/{filePath}"
    assert route.values == {"specId": "one", "filePath": value}


def test_an_encoded_slash_ends_no_segment() -> None:
    route = document().route("/collections/a%2Fb")
    assert route is not None
    assert route.values == {"collectionId": "a/b"}


@pytest.mark.parametrize(
    "server",
    [
        "https://api.postman.com",
        "https://api.eu.postman.com",
        "https://api.getpostman.com",
        "https://API.POSTMAN.COM:443",
        "http://api.postman.com",
        "",
    ],
)
def test_the_servers_of_the_api(server: str) -> None:
    assert asked("GET", f"{server}/me?include=x") == "getAuthenticatedUser"


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/me",
        "https://api.postman.com.example.com/me",
        "https://go.postman.co/me",
        "https://api.postman.com:8443/me",
        "http://api.postman.com:443/me",
        "http://127.0.0.1:8080/me",
        "http://localhost/me",
        "http://[::1]:8080/me",
        "http://127.0.0.1:99999/me",
    ],
)
def test_other_servers(url: str) -> None:
    if ":99999" in url:
        with pytest.raises(ValueError):
            asked("GET", url)
    else:
        assert asked("GET", url) is None


@pytest.mark.parametrize("server", ["http://127.0.0.1:8080", "http://[::1]:8080/"])
def test_a_local_port_is_the_api_when_it_is_named(server: str) -> None:
    known = ApiDocument.load([server])
    assert asked("GET", f"{server.rstrip('/')}/me", known) == "getAuthenticatedUser"
    assert asked("GET", f"{server.rstrip('/').replace('8080', '8081')}/me", known) is None


@pytest.mark.parametrize("url", ["", "127.0.0.1:8080", "ftp://example.com", "http://[::1", "/v1"])
def test_what_is_no_base_url_is_reported(url: str) -> None:
    with pytest.raises(ValueError, match="is not a base URL"):
        ApiDocument.load([url])


def test_servers_of_a_document_that_leave_out_the_host_are_passed_over() -> None:
    known = ApiDocument({"servers": [{"url": "/v1"}, {"url": "http://[::1"}, {}], "paths": {}})
    assert known.route("https://example.com/v1/me") is None


def test_a_gateway_has_a_base_path() -> None:
    known = ApiDocument.load(["https://gateway.example.com/postman/v1/"])
    assert (
        asked("GET", "https://gateway.example.com/postman/v1/me", known) == "getAuthenticatedUser"
    )
    assert asked("GET", "https://gateway.example.com/postman/v10/me", known) is None
    assert asked("GET", "https://gateway.example.com/me", known) is None


@of_every_operation
def test_a_path_that_is_not_documented(operation: str) -> None:
    seen = interaction(operation, url=f"https://api.postman.com/nobody{OPERATIONS[operation][0]}")
    assert [(f.code, f.operation, f.pointer) for f in check(seen, document())] == [
        (Code.UNDOCUMENTED_PATH, None, "/request/url")
    ]


@of_every_operation
def test_a_method_that_is_not_documented(operation: str) -> None:
    template, _ = OPERATIONS[operation]
    known = {method for path, method in OPERATIONS.values() if path == template}
    for method in {"GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS"} - known:
        found = check(interaction(operation, method=method), document())
        assert [(f.code, f.pointer, f.severity) for f in found] == [
            (Code.UNDOCUMENTED_METHOD, "/request/method", "error")
        ]


def test_head_is_get_without_the_body() -> None:
    seen = Interaction("HEAD", "/me", (), b"", 200, (), b"", "a test")
    assert check(seen, document()) == []
    assert [f.code for f in check(interaction("getAuthenticatedUser", status=200), document())] == [
        Code.MISSING_BODY
    ]
