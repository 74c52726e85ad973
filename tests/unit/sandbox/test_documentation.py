"""Public documentation of collections, and collections as OpenAPI."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from .conftest import Clock

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
MISSING = "00000000-0000-4000-8000-000000000000"
LIGHT = {"highlight": "AA5500", "rightSidebar": "202020", "topBar": "FFFFFF"}
DARK = {"highlight": "0055AA", "rightSidebar": "101010", "topBar": "000000"}


@pytest.fixture
def collection(api: httpx.Client) -> dict[str, Any]:
    request = {"method": "GET", "url": "https://example.com/things?page=1"}
    item = {"name": "List things", "request": request}
    sent = {"info": {"name": "Things", "schema": SCHEMA}, "item": [item]}
    made: dict[str, Any] = api.post("/collections", json={"collection": sent}).json()["collection"]
    return made


@pytest.fixture
def path(collection: dict[str, Any]) -> str:
    return f"/collections/{collection['uid']}/public-documentations"


def settings(**more: Any) -> dict[str, Any]:
    themes = [
        {"name": "light", "colors": LIGHT, "logo": None},
        {"name": "dark", "colors": DARK, "logo": "https://example.com/logo.png"},
    ]
    customization = {
        "metaTags": [{"name": "title", "value": "Things"}],
        "appearance": {"default": "light", "themes": themes},
    }
    return {"customColor": LIGHT, "customization": customization, **more}


def appearance(**more: Any) -> dict[str, Any]:
    return settings(customization={"appearance": more})


def bad(answer: httpx.Response, detail: str) -> None:
    expected = {
        "type": "https://api.postman.com/problems/bad-request",
        "title": "Bad Request",
        "status": 400,
        "detail": detail,
    }
    assert (answer.status_code, answer.json()) == (400, expected)


class TestPublicDocumentation:
    @pytest.mark.fact("public documentation: PUT, DELETE")
    def test_publish(self, api: httpx.Client, collection: dict[str, Any], path: str) -> None:
        environment = api.post("/environments", json={"environment": {"name": "E"}}).json()
        uid = environment["environment"]["uid"]
        sent = settings(environmentUid=uid, documentationLayout="classic-double-column")
        answer = api.put(path, json=sent)
        assert answer.status_code == 200
        published = answer.json()
        assert published == {
            **sent,
            "id": published["id"],
            "collectionId": collection["id"],
            "published": True,
            "publishDate": "2023-11-14T22:13:20.000Z",
            "publisherId": "12345678",
            "publicUrl": f"https://documenter.postman.com/view/12345678/{published['id']}",
        }

    def test_publish_again(self, api: httpx.Client, path: str, clock: Clock) -> None:
        first = api.put(path, json=settings()).json()
        assert first["documentationLayout"] == "classic-single-column"
        assert "environmentUid" not in first
        clock.advance(60)
        again = api.put(path, json=settings(customColor=DARK)).json()
        later = {"customColor": DARK, "publishDate": "2023-11-14T22:14:20.000Z"}
        assert again == {**first, **later}

    @pytest.mark.fact("public documentation: PUT, DELETE")
    def test_unpublish(self, api: httpx.Client, collection: dict[str, Any], path: str) -> None:
        first = api.put(path, json=settings()).json()
        answer = api.delete(path)
        assert (answer.status_code, answer.content) == (204, b"")
        assert api.delete(path).status_code == 404
        assert api.get(f"/collections/{collection['id']}").status_code == 200
        assert api.put(path, json=settings()).json()["id"] != first["id"]

    def test_what_is_not_published(self, api: httpx.Client, path: str) -> None:
        for unknown in (path, f"/collections/12345678-{MISSING}/public-documentations"):
            answer = api.delete(unknown)
            assert answer.status_code == 404
            assert answer.json()["type"] == "https://api.postman.com/problems/not-found"

    def test_an_unknown_collection(self, api: httpx.Client, collection: dict[str, Any]) -> None:
        for id in (f"12345678-{MISSING}", collection["id"], "nonsense"):
            answer = api.put(f"/collections/{id}/public-documentations", json=settings())
            bad(answer, "Collection Id not present")

    @pytest.mark.fact("public documentation: PUT, DELETE")
    @pytest.mark.parametrize("name", ["customColor", "customization"])
    def test_a_property_that_is_missing(self, api: httpx.Client, path: str, name: str) -> None:
        sent = settings()
        del sent[name]
        bad(api.put(path, json=sent), f"Property '{name}' is missing from the request body")

    @pytest.mark.parametrize("body", [None, [], "x"])
    def test_a_body_that_is_no_object(self, api: httpx.Client, path: str, body: Any) -> None:
        detail = "Property 'customColor' is missing from the request body"
        bad(api.put(path, json=body), detail)

    @pytest.mark.parametrize(
        ("sent", "theme"),
        [
            (settings(customColor={**LIGHT, "topBar": "000000"}), "light"),
            (settings(customization={}), "light"),
            (appearance(default="dark", themes=[]), "dark"),
            (appearance(themes=[{"name": "light", "colors": DARK}]), "light"),
        ],
    )
    def test_the_colors_are_those_of_a_theme(
        self, api: httpx.Client, path: str, sent: dict[str, Any], theme: str
    ) -> None:
        detail = (
            "The request contains following incorrect or missing fields:"
            f" {theme} theme and customColor"
        )
        bad(api.put(path, json=sent), detail)
        assert api.delete(path).status_code == 404

    @pytest.mark.parametrize(
        ("sent", "fault"),
        [
            (settings(customColor="red"), "/customColor must be object"),
            (settings(customColor={"topBar": 1}), "/customColor/topBar must be string"),
            (settings(documentationLayout=1), "/documentationLayout must be string"),
            (
                settings(documentationLayout="x"),
                "/documentationLayout must be one of: classic-single-column, classic-double-column",
            ),
            (settings(customization=[]), "/customization must be object"),
            (settings(customization={"metaTags": {}}), "/customization/metaTags must be array"),
            (
                settings(customization={"metaTags": [{"name": "title"}]}),
                "/customization/metaTags must have required property 'value'",
            ),
            (
                settings(customization={"appearance": 1}),
                "/customization/appearance must be object",
            ),
            (
                appearance(default="blue"),
                "/customization/appearance/default must be one of: light, dark",
            ),
            (appearance(themes=[1]), "/customization/appearance/themes must be object"),
            (
                appearance(themes=[{"colors": {"topBar": None}}]),
                "/customization/appearance/themes/colors/topBar must be string",
            ),
            (
                appearance(themes=[{"logo": 1}]),
                "/customization/appearance/themes/logo must be string",
            ),
            (settings(environmentUid=1.5), "/environmentUid must be string"),
            (
                settings(environmentUid=f"12345678-{MISSING}"),
                "/environmentUid must be the uid of an environment",
            ),
        ],
    )
    def test_a_body_that_is_wrong(
        self, api: httpx.Client, path: str, sent: dict[str, Any], fault: str
    ) -> None:
        bad(api.put(path, json=sent), f"body{fault}")
        assert api.delete(path).status_code == 404


class TestTransformations:
    @pytest.mark.fact("transformations: GET")
    def test_openapi_as_a_string(self, api: httpx.Client, collection: dict[str, Any]) -> None:
        path = f"/collections/{collection['id']}/transformations"
        answer = api.get(path)
        assert answer.status_code == 200
        assert set(answer.json()) == {"output"}
        document = json.loads(answer.json()["output"])
        assert document["openapi"].startswith("3.0.")
        assert document["info"]["title"] == "Things"
        assert document["paths"]["/things"]["get"]["summary"] == "List things"
        assert api.get(path, params={"format": "json"}).json() == answer.json()

    def test_yaml(self, api: httpx.Client, collection: dict[str, Any]) -> None:
        path = f"/collections/{collection['id']}/transformations"
        lines = api.get(path, params={"format": "yaml"}).json()["output"].splitlines()
        assert lines[0].startswith('"openapi": "3.0.')
        assert '  "title": "Things"' in lines

    def test_nothing_is_stored(self, api: httpx.Client, collection: dict[str, Any]) -> None:
        path = f"/collections/{collection['id']}"
        before = api.get(path).json()
        api.get(f"{path}/transformations")
        assert api.get(path).json() == before

    def test_another_format(self, api: httpx.Client, collection: dict[str, Any]) -> None:
        path = f"/collections/{collection['id']}/transformations"
        bad(api.get(path, params={"format": "xml"}), "format must be one of: json, yaml")

    @pytest.mark.fact("transformations: GET")
    def test_not_found(self, api: httpx.Client) -> None:
        path = f"/collections/{MISSING}/transformations"
        answer = api.get(path)
        expected = {
            "type": "https://api.postman.com/problems/not-found",
            "title": "Not Found",
            "status": 404,
            "detail": "Not Found",
            "instance": path,
        }
        assert (answer.status_code, answer.json()) == (404, expected)
