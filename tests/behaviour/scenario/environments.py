"""Where the API is called: environments, whole, patched and forked."""

from __future__ import annotations

from typing import Any

from .client import Client, error_name
from .collections import bare
from .workspaces import MISSING


def an_environment_is_made(api: Client, workspace: str) -> str:
    """Returns its uid."""
    host = {"key": "host", "value": "https://books.example.com", "enabled": True, "type": "default"}
    sent = {"environment": {"name": "Staging", "values": [host]}}
    made = api.post("/environments", sent, workspace=workspace)["environment"]
    uid = str(made["uid"])
    assert (made["name"], made["id"]) == ("Staging", bare(uid))
    read = api.get(f"/environments/{uid}")["environment"]
    assert (read["name"], read["values"]) == ("Staging", [host])
    assert api.get(f"/environments/{bare(uid)}")["environment"] == read
    (listed,) = api.get("/environments")["environments"]
    assert listed["uid"] == uid
    assert api.get("/environments", workspace=workspace)["environments"] == [listed]
    assert api.get("/environments", workspace=MISSING) == {"environments": []}
    nameless: list[Any] = [None, {}, {"environment": {}}]
    for body in [*nameless, {"environment": {"name": "X", "values": {}}}]:
        refused = api.post("/environments", body, expect=400)
        assert error_name(refused) == "malformedRequestError"
    api.post("/environments", sent, expect=404, workspace=MISSING)
    for method in ("GET", "PUT", "DELETE"):
        body = {"environment": {"name": "X"}} if method == "PUT" else None
        refused = api.send(method, f"/environments/{MISSING}", body, expect=404)
        assert error_name(refused) == "instanceNotFoundError"
    return uid


def it_is_replaced_and_patched(api: Client, uid: str) -> None:
    path = f"/environments/{uid}"
    usual = {"enabled": True, "type": "default"}
    port = {"key": "port", "value": "8080", **usual}
    token = {"key": "token", "value": "", "enabled": False, "type": "secret"}
    values = [port, token]
    api.put(path, {"environment": {"name": "Production", "values": values}})
    assert api.get(path)["environment"]["values"] == values
    replace = [{"op": "replace", "path": "/values/0/value", "value": "443"}]
    patched = api.patch(path, replace)["environment"]
    assert (patched["uid"], patched["values"][0]["value"]) == (uid, "443")
    added = {"key": "region", "value": "eu"}  # the rest is as usual
    api.patch(path, [{"op": "add", "path": "/values/-", "value": added}])
    api.patch(path, [{"op": "replace", "path": "/name", "value": "Production, EU"}])
    api.patch(path, [{"op": "remove", "path": "/values/1"}])
    after = api.get(path)["environment"]
    assert after["name"] == "Production, EU"
    assert after["values"] == [{**port, "value": "443"}, {**added, **usual}]
    mixed = [*replace, {"op": "remove", "path": "/values/0"}]
    out_of_range = [{"op": "remove", "path": "/values/9"}]
    no_patch: list[Any] = [{}, [], mixed, out_of_range, [{"op": "move", "path": "/name"}]]
    for wrong in no_patch:
        api.patch(path, wrong, expect=400)
    assert api.get(path)["environment"] == after
    api.patch(f"/environments/{MISSING}", replace, expect=404)
    api.patch("/environments/staging", replace, expect=400)


def it_is_forked_and_merged(api: Client, workspace: str, uid: str) -> None:
    path = f"/environments/{uid}"
    assert api.get(f"{path}/forks")["data"] == []
    made = api.post(f"{path}/forks", {"forkName": "trial"}, workspace=workspace)["environment"]
    assert (made["name"], made["forkName"]) == ("Production, EU", "trial")
    fork = str(made["uid"])
    assert [found["forkId"] for found in api.get(f"{path}/forks")["data"]] == [fork]
    api.patch(f"/environments/{fork}", [{"op": "remove", "path": "/values/0"}])
    pull = api.post(f"/environments/{fork}/pulls", {"source": uid})
    assert pull["environment"]["uid"] == fork
    variables = api.get(path)["environment"]["values"]
    assert api.get(f"/environments/{fork}")["environment"]["values"] == variables
    change = [{"op": "replace", "path": "/values/0/value", "value": "8443"}]
    api.patch(f"/environments/{fork}", change)
    api.post(f"{path}/merges", {"source": fork, "deleteSource": True})
    assert api.get(path)["environment"]["values"][0]["value"] == "8443"
    api.get(f"/environments/{fork}", expect=404)
    api.post(f"{path}/forks", {}, expect=400)
    api.post(f"/environments/{MISSING}/forks", {"forkName": "lost"}, expect=404)
    api.post(f"{path}/forks", {"forkName": "lost"}, expect=404, workspace=MISSING)
