"""Documents read and edited without a cast, an assert or an ignore; and mistakes that are found."""

from __future__ import annotations

from pathlib import Path

from typing_extensions import assert_type

from postman_facade import CollectionDocument, EnvironmentDocument
from postman_facade.documents import Folder, Request
from postman_facade.json_types import JsonObject, JsonValue


def reads(collection: CollectionDocument, environment: EnvironmentDocument) -> None:
    for request in collection.requests():
        assert_type(request, Request)
        print(request.path.upper(), request.method.lower(), request.url.partition("?"))
        print(request.headers["Accept"].upper(), request.query["page"].isdecimal())
        assert_type(request.headers.get("Accept"), str | None)
        assert_type(request.body.json, JsonValue)
        assert_type(request.auth.type, str | None)
        assert_type(request.auth["token"], JsonValue)
        for header in request.headers.entries:
            print(header.key.upper(), header.value.upper(), header.enabled, header.description)
        for field in request.body.formdata.entries:
            print(field.type.upper(), field.src[0].upper())
    for folder in collection.folders():
        assert_type(folder, Folder)
        print(folder.scripts.test.splitlines(), dict(folder.variables))
    assert_type(collection.find("Books/Read"), Request)
    assert_type(environment.variables["host"], JsonValue)
    assert_type([variable.type for variable in environment.variables.entries], list[str])
    assert_type(collection.data, JsonObject)


def edits(collection: CollectionDocument, environment: EnvironmentDocument) -> None:
    folder = collection.add_folder("Orders", before="Books", description="New")
    request = folder.add_request("Pay", "POST", "https://example.com/orders")
    texts = {"X-Trace": "on"}
    request.headers.update(texts)
    request.query["page"] = "2"
    request.auth.bearer("{{token}}")
    request.auth.set("oauth2", accessToken="{{token}}", addTokenTo="header")
    request.body.json = {"text": texts, "numbers": [1, 2.5, None], "tuple": ("a", "b")}
    request.body.json = texts
    request.body.urlencoded.update(texts)
    request.body.formdata.add_file("cover", "cover.png").enabled = False
    request.scripts.test = "pm.test('ok', () => {});"
    collection.variables["host"] = "https://example.com"
    collection.variables["numbers"] = [1, 2, 3]
    environment.variables.set("token", "made up", type="secret")
    collection.move(request, after="Books")
    collection.remove(folder)


def sources(path: Path, given: dict[str, object], texts: dict[str, str]) -> None:
    assert_type(CollectionDocument.of(path), CollectionDocument)
    assert_type(EnvironmentDocument.of({"name": "E", "values": []}), EnvironmentDocument)
    CollectionDocument.of(given)
    CollectionDocument.of(texts)
    CollectionDocument.of(CollectionDocument.new("Shop"))


def mistakes(collection: CollectionDocument, environment: EnvironmentDocument) -> None:
    request = collection.find("Books/Read")
    request.header["Accept"] = "*/*"  # type: ignore[attr-defined] # misspelt
    request.headers["Accept"] = 1  # type: ignore[assignment] # no text
    request.headers = {}  # type: ignore[misc,assignment] # a view is not replaced
    request.scripts.tests = ""  # type: ignore[attr-defined] # misspelt
    request.body.json = {1, 2}  # type: ignore[assignment] # no JSON
    request.auth.bearer(token=5)  # type: ignore[arg-type] # no text
    request.auth.api_key("k", "v", location="body")  # type: ignore[arg-type] # nowhere
    collection.add_request("Pay", "POST", urls="x")  # type: ignore[call-arg] # misspelt
    collection.remove(5)  # type: ignore[arg-type] # neither path nor view
    environment.variables.set("token", "x", kind="secret")  # type: ignore[call-arg] # misspelt
    environment.variable["token"] = "x"  # type: ignore[attr-defined] # misspelt
    collection.find("Books/Read").folders()  # type: ignore[attr-defined] # of folders
    CollectionDocument.of(environment)  # type: ignore[arg-type] # of another kind
