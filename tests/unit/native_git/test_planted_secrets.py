"""Secrets planted everywhere are in no file in any form, and stay on the service."""

from __future__ import annotations

import base64
import copy
import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

from postman_facade import Postman
from postman_facade.native_git import WorkspaceFiles
from postman_facade.native_git.secrets import leave_out, put_back
from tests.unit.native_git.workspaces import SECRETS, files_of

AUTHORIZATIONS: dict[str, tuple[str, ...]] = {
    "apikey": ("value",),
    "awsv4": ("accessKey", "secretKey", "sessionToken"),
    "basic": ("password",),
    "bearer": ("token",),
    "digest": ("password", "nonce", "clientNonce"),
    "edgegrid": ("accessToken", "clientToken", "clientSecret"),
    "hawk": ("authKey", "extraData"),
    "jwt": ("secret", "privateKey", "payload"),
    "ntlm": ("password",),
    "oauth1": ("consumerSecret", "token", "tokenSecret", "privateKey"),
    "oauth2": ("accessToken", "clientSecret", "password", "refreshToken"),
    "asap": ("privateKey", "kid"),
    "unknown": ("anything",),
}
OPEN = {"key": "X-Key", "username": "reader", "in": "header", "realm": "desk"}


class Planted:
    """Makes secrets, and remembers them."""

    def __init__(self) -> None:
        self.values: list[str] = []

    def secret(self) -> str:
        self.values.append(f"plant?ed {len(self.values):03} säcret/")
        return self.values[-1]

    def auth(self, *, is_old: bool = False) -> dict[str, Any]:
        """Every authorization in one, with one selected; `is_old` is the form of format 2.0."""
        auth: dict[str, Any] = {"type": "bearer"}
        for kind, keys in AUTHORIZATIONS.items():
            settings = OPEN | {key: self.secret() for key in keys}
            entries = [{"key": key, "value": value} for key, value in settings.items()]
            auth[kind] = settings if is_old else entries
        parameters = [{"key": "client_secret", "value": self.secret(), "send_as": "request_body"}]
        auth["oauth2"] = (
            {**auth["oauth2"], "tokenRequestParams": parameters}
            if is_old
            else [*auth["oauth2"], {"key": "tokenRequestParams", "value": parameters}]
        )
        return auth

    def variables(self) -> list[dict[str, Any]]:
        return [
            {"key": "token", "value": self.secret(), "type": "secret"},
            {"key": "token", "value": self.secret(), "type": "secret", "disabled": True},
            {"key": "open", "value": "open", "type": "string"},
        ]

    def request(self) -> dict[str, Any]:
        return {
            "method": "GET",
            "url": "https://example.com",
            "auth": self.auth(),
            "header": [
                {"key": "Authorization", "value": f"Bearer {self.secret()}"},
                {"key": "x-api-key", "value": self.secret(), "disabled": True},
                {"key": "Authorization", "value": "Bearer {{token}}"},
                {"key": "Accept", "value": "text/plain"},
            ],
        }

    def collection(self, *, is_old: bool = False) -> dict[str, Any]:
        response = {"name": "ok", "originalRequest": self.request(), "code": 200, "body": ""}
        item = {"name": "Find", "request": self.request(), "response": [response]}
        schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
        return {
            "info": {"name": "Planted", "schema": schema},
            "item": [
                item,
                {"name": "Folder", "auth": self.auth(is_old=is_old), "item": [copy.deepcopy(item)]},
            ],
            "auth": self.auth(),
            "variable": self.variables(),
        }


def forms(secret: str) -> list[str]:
    """The secret as it is, escaped for JSON, YAML and URLs, and in base64 at any position."""
    escaped = json.dumps(secret)[1:-1]
    encoded = [base64.b64encode(b"x" * n + secret.encode()).decode()[4:-4] for n in range(3)]
    return [secret, escaped, quote(secret), quote(secret, safe=""), *encoded]


def test_they_are_in_no_file_and_are_kept_by_a_push(
    postman: Postman, workspace: str, tmp_path: Path
) -> None:
    planted = Planted()
    within = {"workspace": workspace}
    body = {"collection": planted.collection()}
    made = postman.request("POST", "/collections", params=within, json=body).json()
    uid = made["collection"]["uid"]
    environment = {"name": "Desk", "values": planted.variables()}
    postman.request("POST", "/environments", params=within, json={"environment": environment})
    globals = {"values": planted.variables()}
    postman.request("PUT", f"/workspaces/{workspace}/global-variables", json=globals)
    before: Any = postman.collections.get(uid).data
    assert all(secret in str(body) + str(environment) + str(globals) for secret in planted.values)

    files = WorkspaceFiles(postman, tmp_path)
    files.pull(workspace)
    for path, content in files_of(tmp_path).items():
        text = content.decode()
        found = [form for secret in planted.values for form in forms(secret) if form in text]
        assert not found, path
        assert "planted" not in text

    for request in tmp_path.rglob("*.request.yaml"):
        request.write_text(request.read_text().replace("text/plain", "text/html"))
    assert [one.status for one in files.apply(files.plan()).outcomes] == ["done"]
    after: Any = postman.collections.get(uid).data
    text = json.dumps(after, ensure_ascii=False)
    assert text.count("text/html") == 2
    assert "Bearer {{token}}" in text
    for key in ("item", "auth", "variable"):
        changed = json.dumps(before[key], ensure_ascii=False)
        changed = changed.replace("text/plain", "text/html", 1) if key == "item" else changed
        for secret in planted.values:
            assert (secret in changed) == (secret in json.dumps(after[key], ensure_ascii=False))
    assert files.plan().changes == []


def test_a_value_without_secrets_is_not_copied_and_one_with_them_is_not_changed() -> None:
    plain = {"name": "Desk", "values": [{"key": "a", "value": "b"}]}
    assert leave_out("environment", plain) is plain
    whole = Planted().collection(is_old=True)
    kept = copy.deepcopy(whole)
    clean = leave_out("collection", whole)
    assert whole == kept
    put_back("collection", clean, whole)
    assert clean == whole


def test_secrets_that_another_tool_wrote_are_no_change_and_leave_the_files_with_a_pull(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path
) -> None:
    files = WorkspaceFiles(postman, tmp_path)
    files.pull(workspace)
    before = files_of(tmp_path)
    cover = tmp_path / "postman/collections/Lending- desk & shelf/Cover.request.yaml"
    cover.write_text(cover.read_text().replace('password: ""', f"password: {SECRETS[1]}"))
    desk = tmp_path / "postman/environments/Desk.environment.yaml"
    desk.write_text(desk.read_text().replace('value: ""', f"value: {SECRETS[0]}"))
    for keeps_lock in (True, False):
        if not keeps_lock:
            (tmp_path / ".postman/pmf.lock.json").unlink()
        assert files.plan().changes == []
    pulled = files.pull()
    assert (pulled.changes, pulled.conflicts, pulled.kept) == ([], [], [])
    assert files_of(tmp_path) == before
