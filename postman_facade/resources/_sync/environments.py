# Derived from postman_facade/resources/_async/environments.py by `python -m codegen.unasync`; change that file instead.
"""Environments, synchronous."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from postman_api_client.operations import OPERATIONS
from postman_api_client.tracebacks import sensitive

from postman_facade.client.answers import read_document
from postman_facade.documents import EnvironmentDocument
from postman_facade.documents.patch import Patch, setting, unsetting
from postman_facade.errors import EditConflict, ValidationError
from postman_facade.resources._sync.documents import Documents

if TYPE_CHECKING:
    from postman_facade.resources._sync.pages import Pages

_ATTEMPTS = 5


class Environments(Documents[EnvironmentDocument]):
    """Environments as lossless documents, and their variables one by one.

    Source: getEnvironment, createEnvironment, putEnvironment, patchEnvironment, deleteEnvironment.
    """

    _document = EnvironmentDocument

    def list(self, *, workspace: str | None = None) -> Pages:
        """The environments you can see: `id`, `uid`, `name`, `owner`, `updatedAt` and more.

        `workspace`: only those in the workspace with this id or link. Raises WrongReference, before
        anything is sent. Source: getEnvironments.
        """
        inside = self._postman.ids.bare("workspace", workspace)
        return self._postman.pages("/environments", params={"workspace": inside})

    def get_value(self, environment: str, key: str) -> Any:
        """The value of the enabled variable `key`. Raises NoSuchItem, and what `get` raises."""
        return (self.get(environment)).get(key)

    @sensitive
    def set(self, environment: str, key: str, value: Any, *, secret: bool | None = None) -> None:
        """Give the enabled variable `key` a value, or add it; everything else stays as it is.

        `environment`: its id, uid, link or name. `secret`: whether it is one; None leaves that.
        Nothing is written when it is so already. The service changes variables by their position:
        when others move them at the same time, the change is taken back and made again on what is
        there then. Raises EditConflict when that does not end, and what `get` raises.
        """
        kind = None if secret is None else "secret" if secret else "default"
        self._patch(environment, lambda there: setting(there, key, value, kind))

    @sensitive
    def unset(self, environment: str, key: str) -> None:
        """Take the enabled variable `key` away, if there is one. See `set`."""
        self._patch(environment, lambda there: unsetting(there, key))

    def _patch(self, environment: str, make: Callable[[EnvironmentDocument], Patch | None]) -> None:
        for _ in range(_ATTEMPTS):
            there = self.get(environment)
            environment = there.uid or there.id or environment
            patch = make(there)
            if patch is None:
                return
            try:
                answered = self._patched(environment, patch.operations)
            except ValidationError:
                if make(self.get(environment)) == patch:
                    raise  # nobody moved anything: the change itself is refused
                continue
            if patch.struck(answered.data["values"]):
                return
            undo = patch.undo(answered.data["values"])
            if undo is None:
                break
            self._patched(environment, undo)
        raise EditConflict(
            status_code=412,
            message="others changed the variables at the same time",
            method="PATCH",
            path=OPERATIONS["patchEnvironment"].path,
            hint="look at the environment, then repeat the change",
        )

    def _patched(
        self, environment: str, operations: Sequence[dict[str, Any]]
    ) -> EnvironmentDocument:
        response = self._postman.request("PATCH", self._url(environment), json=operations)
        operation = OPERATIONS["patchEnvironment"]
        return read_document(operation, response, EnvironmentDocument.from_json)

    def _listed(self, workspace: str, name: str) -> Pages:
        return self.list(workspace=workspace)
