# Derived from postman_facade/native_git/_async/remote.py by `python -m codegen.unasync`; change that file instead.
"""The elements of a workspace on the service, synchronous."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, NamedTuple

from postman_facade.documents import CollectionDocument, EnvironmentDocument, identity
from postman_facade.documents.elements import paired
from postman_facade.errors import ConfigurationError, NotFoundError, PermissionDeniedError
from postman_facade.native_git.comparison import Listed
from postman_facade.native_git.kinds import Kind, author_value, lines
from postman_facade.native_git.lockfile import listed_print
from postman_facade.native_git.secrets import leave_out
from postman_facade.policy.ids import segment
from postman_facade.resources.spec_source import SpecSource

if TYPE_CHECKING:
    from postman_facade.client._sync import Postman

Json = dict[str, Any]


class Fetched(NamedTuple):
    """An element as it is on the service."""

    value: Json
    clean: Json
    """The value without its secrets."""
    document: CollectionDocument | EnvironmentDocument | None
    """What guards of a write compare with."""

    @classmethod
    def of(
        cls,
        kind: Kind,
        data: Json,
        document: CollectionDocument | EnvironmentDocument | None = None,
    ) -> Fetched:
        value = author_value(kind, data)
        return cls(value, leave_out(kind, value), document)


class Remote:
    """Reads and writes the elements of one workspace."""

    def __init__(self, postman: Postman, workspace: str) -> None:
        """`workspace`: its id."""
        self._postman = postman
        self.workspace = workspace

    def listing(self) -> tuple[dict[tuple[Kind, str], Listed], dict[Kind, str]]:
        """Return the elements of the workspace by kind and id, and the kinds that are refused.

        Takes one request for the workspace, one for each kind, and one for each further page.
        Raises NotFoundError.
        """
        # A workspace that is not there has empty listings, which must not look like deletions.
        self._json("GET", f"/workspaces/{segment('workspace', self.workspace)}")
        listed: dict[tuple[Kind, str], Listed] = {}
        refused: dict[Kind, str] = {}
        within = {"workspace": self.workspace}
        sources: tuple[tuple[Kind, str, dict[str, str]], ...] = (
            ("environment", "/environments", within),
            ("collection", "/collections", within),
            ("spec", "/specs", {"workspaceId": self.workspace}),
            ("mock", "/mocks", within),
            ("monitor", "/monitors", within),
        )
        for kind, path, params in sources:
            try:
                for entry in self._postman.paginate(path, params=params):
                    found = entry if isinstance(entry, dict) else entry.to_dict()
                    uid = str(found.get("uid") or found["id"])
                    name = str(found.get("name", ""))
                    kept = found if kind == "spec" else {}  # the rest is in the element
                    listed[kind, uid] = Listed(kind, uid, name, listed_print(found), kept)
            except PermissionDeniedError as error:
                refused[kind] = str(error)
        try:
            found = {"values": (self._json("GET", self._globals)).get("values") or []}
        except PermissionDeniedError as error:
            refused["globals"] = str(error)
        else:
            if found["values"]:
                print = listed_print(leave_out("globals", found))
                uid = self.workspace
                listed["globals", uid] = Listed("globals", uid, "Globals", print, found)
        return listed, refused

    def fetch(self, listed: Listed) -> Fetched:
        """An element, secrets included. Raises NotFoundError."""
        kind, uid = listed.kind, listed.uid
        if kind == "collection":
            collection = self._postman.collections.get(uid)
            return Fetched.of(kind, collection.data, collection)
        if kind == "environment":
            environment = self._postman.environments.get(uid)
            return Fetched.of(kind, environment.data, environment)
        return Fetched.of(kind, self._raw(kind, uid, listed.entry))

    def create(self, kind: Kind, value: Json) -> str:
        """Make an element, and return its id. What needs several steps is not finished yet."""
        workspace = {"workspace": self.workspace}
        if kind == "collection":
            collection = CollectionDocument.of(value)
            identity.forget(collection)
            return _uid(self._postman.collections.create(collection, workspace=self.workspace))
        if kind == "environment":
            environment = EnvironmentDocument.of(value)
            identity.forget(environment)
            made = self._postman.environments.create(environment, workspace=self.workspace)
            return _uid(made)
        if kind == "globals":
            self.update(kind, self.workspace, value, Fetched({}, {}, None))
            return self.workspace
        if kind == "spec":
            source = _source(value)
            body = {
                "name": value["name"],
                "type": value.get("type") or source.type,
                "files": [
                    {
                        "path": path,
                        "content": text,
                        "type": "ROOT" if path == source.root else "DEFAULT",
                    }
                    for path, text in source.files.items()
                ],
            }
            made = self._json("POST", "/specs", {"workspaceId": self.workspace}, body)
            return str(made["id"])
        if kind == "mock":
            mock = {key: value[key] for key in _MOCK if key in value}
            made = (self._json("POST", "/mocks", workspace, {"mock": mock}))["mock"]
            return str(made.get("uid") or made["id"])
        monitor = {key: inner for key, inner in value.items() if inner is not None}
        made = (self._json("POST", "/monitors", workspace, {"monitor": monitor}))["monitor"]
        return str(made.get("uid") or made["id"])

    def update(self, kind: Kind, uid: str, value: Json, fetched: Fetched) -> None:
        """Make the element have the value; `fetched` is what it was.

        Raises EditConflictError when a collection or environment was changed since.
        """
        remote, document = fetched.value, fetched.document
        if isinstance(document, CollectionDocument):
            collection = CollectionDocument.of(value)
            pairing = paired(document.elements(), collection.elements())
            identity.adopt(collection, document, pairing)
            collection.snapshot = document.snapshot
            self._postman.collections.save(collection, allow_delete=True)
        elif isinstance(document, EnvironmentDocument):
            environment = EnvironmentDocument.of(value)
            environment.adopt_id(document)
            environment.snapshot = document.snapshot
            self._postman.environments.save(environment, allow_delete=True)
        elif kind == "globals":
            body = {"values": value.get("values") or []}
            self._json("PUT", self._globals, None, body)
        elif kind == "spec":
            self._update_spec(uid, value, remote)
        elif kind == "mock":
            self._update_mock(uid, value, remote)
        else:
            for key in ("collection", "environment"):
                if value.get(key) != remote.get(key):
                    raise ConfigurationError(
                        f"the {key} of the monitor {value['name']!r} cannot be changed; delete the "
                        "monitor and push again"
                    )
            changed = {
                key: inner
                for key, inner in value.items()
                if key not in ("collection", "environment") and remote.get(key) != inner
            }
            self._json("PUT", _path("monitor", uid), None, {"monitor": changed})

    def delete(self, kind: Kind, uid: str) -> None:
        """Delete the element; one that is not there is deleted already."""
        try:
            if kind == "globals":
                self._json("PUT", self._globals, None, {"values": []})
            else:
                self._postman.request("DELETE", _path(kind, uid))
        except NotFoundError:
            return

    @property
    def _globals(self) -> str:
        return f"/workspaces/{segment('workspace', self.workspace)}/global-variables"

    def _raw(self, kind: Kind, uid: str, entry: Json) -> Any:
        if kind == "globals":
            return entry or self._json("GET", self._globals)
        if kind == "spec":
            return self._spec(uid, entry or self._json("GET", _path(kind, uid)))
        found: Json = (self._json("GET", _path(kind, uid)))[kind]
        if kind == "mock":
            responses = self._json("GET", f"{_path(kind, uid)}/server-responses")
            found["responses"] = [
                self._json("GET", f"{_path(kind, uid)}/server-responses/{one['id']}")
                for one in responses
            ]
        return found

    def _spec(self, uid: str, entry: Json) -> Json:
        files: dict[str, str] = {}
        root = ""
        for file in self._postman.paginate(f"{_path('spec', uid)}/files"):
            found = file if isinstance(file, dict) else file.to_dict()
            path = str(found["path"])
            one = self._json("GET", f"{_path('spec', uid)}/files/{segment('file', path)}")
            files[path] = str(one.get("content") or "")
            root = path if found.get("type") == "ROOT" else root
        root = root or next(iter(files), "index.yaml")
        name, kind = entry.get("name"), entry.get("type")
        return {"name": name, "type": kind, "root": root, "files": dict(sorted(files.items()))}

    def _update_spec(self, uid: str, value: Json, remote: Json) -> None:
        path = _path("spec", uid)
        if value["name"] != remote.get("name"):
            self._json("PATCH", path, None, {"name": value["name"]})
        for name, text in value["files"].items():
            there = remote["files"].get(name)
            if there is None:
                self._json("POST", f"{path}/files", None, {"path": name, "content": text})
            elif lines(there) != lines(text):
                file = f"{path}/files/{segment('file', name)}"
                self._json("PATCH", file, None, {"content": text})
        for name in remote["files"].keys() - value["files"].keys():
            self._postman.request("DELETE", f"{path}/files/{segment('file', name)}")

    def _update_mock(self, uid: str, value: Json, remote: Json) -> None:
        path = _path("mock", uid)
        changed = {
            key: value[key] for key in _MOCK if key in value and value[key] != remote.get(key)
        }
        if changed:
            self._json("PUT", path, None, {"mock": changed})
        there = {one.get("name"): one for one in self._json("GET", f"{path}/server-responses")}
        before = {one.get("name"): one for one in remote.get("responses") or []}
        wanted = {one.get("name"): one for one in value.get("responses") or []}
        for name, response in wanted.items():
            body = {"serverResponse": copy.deepcopy(response)}
            if name not in there:
                there[name] = self._json("POST", f"{path}/server-responses", None, body)
            elif before.get(name) != response:
                self._json("PUT", f"{path}/server-responses/{there[name]['id']}", None, body)
        active = there.get(value.get("active"), {}).get("id")
        if value.get("active") != remote.get("active"):
            config = {"serverResponseId": active}
            self._json("PUT", path, None, {"mock": {"config": config}})
        for name in there.keys() - wanted.keys():
            self._postman.request("DELETE", f"{path}/server-responses/{there[name]['id']}")

    def _json(
        self, method: str, path: str, params: dict[str, str] | None = None, body: Any = None
    ) -> Any:
        response = self._postman.request(method, path, params=params, json=body)
        return response.json()


_LENGTH = 36  # characters of a bare id
_MOCK = ("name", "private", "collection", "environment", "config")


def _source(value: Json) -> SpecSource:
    source = SpecSource.of(value["files"])
    return source if not value.get("root") else source._replace(root=value["root"])


def _uid(reference: Any) -> str:
    return str(reference.uid or reference.id)


def _path(kind: Kind, uid: str) -> str:
    return f"/{kind}s/{segment(kind, uid[-_LENGTH:])}"  # without the owner, which some do not take
