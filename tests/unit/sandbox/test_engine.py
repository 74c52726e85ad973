"""The example of a resource in the description of the package is one: it is served as it stands."""

from __future__ import annotations

import textwrap
from typing import Any

import httpx
from postman_api_client.operations import OPERATIONS

from postman_facade.sandbox import resources
from postman_facade.sandbox.resources import ROUTES, engine, workspaces
from postman_facade.sandbox.server import routing

NEWS = {"topic": "T", "description": "D", "category": "bug_fix"}


def test_every_row_of_the_resources_is_an_operation() -> None:
    documented = {(operation.method, operation.path) for operation in OPERATIONS.values()}
    assert {(method, path) for method, path, _ in ROUTES} <= documented


def example() -> engine.Resource:
    """The class in the description of the package."""
    lines = (resources.__doc__ or "").splitlines()
    code = textwrap.dedent("\n".join(line for line in lines if line.startswith("    ") or not line))
    names: dict[str, Any] = {
        "Resource": engine.Resource,
        "Page": engine.Page,
        "Workspaces": workspaces.Workspaces,
    }
    exec(f"from __future__ import annotations\n{code}", names)  # noqa: S102 - our own words
    made: engine.Resource = names["Updates"]()
    return made


def test_the_example_is_a_resource(api: httpx.Client, monkeypatch: Any) -> None:
    for method, template, handler in example().routes():
        place = next(one for one in routing.RESOURCES if one.template == template)
        changed = place.endpoints[method]._replace(handler=handler)
        monkeypatch.setitem(place.endpoints, method, changed)
    workspace = api.get("/workspaces").json()["workspaces"][0]["id"]
    path = f"/workspaces/{workspace}/updates"
    refused = api.post(path, json={**NEWS, "category": "news"})
    assert refused.status_code == 400
    assert "body/category must be one of: improvement" in refused.json()["detail"]
    made = api.post(path, json={**NEWS, "more": 1}).json()
    assert {key: made[key] for key in NEWS} == NEWS
    assert api.get(f"{path}/{made['id']}").json() == made
    listed = api.get(path).json()
    assert (listed["data"], listed["meta"]) == ([made], {"nextCursor": None})
    assert api.delete(f"{path}/{made['id']}").status_code == 204
    gone = api.get(f"{path}/{made['id']}")
    assert (gone.status_code, gone.json()["detail"]) == (404, "Workspace Update does not exist")
