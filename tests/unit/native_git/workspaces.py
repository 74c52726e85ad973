"""A workspace with something of every kind in it, and a look at folders."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from postman_facade import CollectionDocument, Postman
from postman_facade.documents import identity

SECRETS = ("s3cret-of-variable", "s3cret-of-auth", "s3cret-of-collection", "s3cret-of-global")
COLLECTION: dict[str, Any] = json.loads(
    (Path(__file__).parent / "pairs" / "lending.postman_collection.json").read_text()
)
ROOT_FILE = "openapi: 3.0.0\ninfo: {title: Desk, version: '1'}\npaths: {}\n"


def furnish(postman: Postman, workspace: str) -> dict[str, str]:
    """Put something of every kind into a workspace; the ids by kind."""
    within = {"workspace": workspace}

    def post(path: str, body: Any, params: dict[str, str] | None = None) -> Any:
        return postman.request("POST", path, params=params or within, json=body).json()

    collection = json.loads(json.dumps(COLLECTION).replace("not-a-real-key", SECRETS[2]))
    collection["item"][2]["request"]["auth"] = {
        "type": "basic",
        "basic": [{"key": "username", "value": "reader"}, {"key": "password", "value": SECRETS[1]}],
    }
    identity.forget(CollectionDocument(collection))  # no two have the same ids
    values = [
        {"key": "token", "value": SECRETS[0], "type": "secret", "enabled": True},
        {"key": "base", "value": "https://example.com", "type": "default", "enabled": True},
    ]
    ids = {
        "collection": post("/collections", {"collection": collection})["collection"]["uid"],
        "environment": post("/environments", {"environment": {"name": "Desk", "values": values}})[
            "environment"
        ]["uid"],
    }
    refers = {"collection": ids["collection"], "environment": ids["environment"]}
    ids["mock"] = post("/mocks", {"mock": {"name": "Stand-in", **refers}})["mock"]["id"]
    response = {"name": "down", "statusCode": 503, "headers": [], "body": "", "language": "text"}
    made = post(f"/mocks/{ids['mock']}/server-responses", {"serverResponse": response}, {})
    active = {"mock": {"config": {"serverResponseId": made["id"]}}}
    postman.request("PUT", f"/mocks/{ids['mock']}", json=active)
    schedule = {"cron": "0 0 * * *", "timezone": "UTC"}
    monitor = {"name": "Nightly", "schedule": schedule, **refers}
    ids["monitor"] = post("/monitors", {"monitor": monitor})["monitor"]["id"]
    spec = {
        "name": "Desk API",
        "type": "OPENAPI:3.0",
        "files": [
            {"path": "index.yaml", "content": ROOT_FILE, "type": "ROOT"},
            {"path": "parts/book.yaml", "content": "type: object\n", "type": "DEFAULT"},
        ],
    }
    ids["spec"] = post("/specs", spec, {"workspaceId": workspace})["id"]
    variables = [{"key": "region", "value": SECRETS[3], "type": "secret", "enabled": True}]
    postman.request("PUT", f"/workspaces/{workspace}/global-variables", json={"values": variables})
    return ids


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def without_ids(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files without what names the workspace they are of: ids, and hashes of files with ids."""
    return {
        path: re.sub(rb"(?m)^id: .*\n|^\t*\"sha256\": .*\n", b"", content)
        for path, content in files.items()
        if not path.startswith((".postman/pmf.", ".postman/resources"))
    }


def names_in(postman: Postman, workspace: str) -> dict[str, list[str]]:
    """What is in a workspace: the names by kind."""
    inventory = postman.request("GET", f"/workspaces/{workspace}").json()["workspace"]
    return {
        kind: sorted(entry["name"] for entry in inventory.get(kind, []))
        for kind in ("collections", "environments", "mocks", "monitors", "specs")
    }
