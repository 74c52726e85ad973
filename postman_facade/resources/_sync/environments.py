# Derived from postman_facade/resources/_async/environments.py by `python -m codegen.unasync`; change that file instead.
"""Environments, synchronous."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from postman_api_client.operations import OPERATIONS
from postman_api_client.types import path_segment

from postman_facade.client.answers import member, read_document
from postman_facade.documents import EnvironmentDocument
from postman_facade.errors import InvalidSetting
from postman_facade.resources.reference import Reference

if TYPE_CHECKING:
    from postman_facade.client._sync import Postman


class Environments:
    """Environments as lossless documents."""

    def __init__(self, postman: Postman) -> None:
        self._postman = postman

    def list(self, *, workspace: str | None = None) -> Iterator[dict[str, Any]]:
        """The environments you can see: `id`, `uid`, `name`, `owner`, `updatedAt` and more."""
        params = {} if workspace is None else {"workspace": workspace}
        listing = OPERATIONS["getEnvironments"]
        response = self._postman.exchange(listing, {"url": "/environments", "params": params})
        for entry in member(listing, response, "environments", list):
            yield entry

    def get(self, environment: str) -> EnvironmentDocument:
        """The environment with this id or uid. Raises NotFound. Source: getEnvironment."""
        operation = OPERATIONS["getEnvironment"]
        response = self._postman.exchange(operation, {"url": _url(environment)})
        return read_document(operation, response, EnvironmentDocument.from_json)

    def create(self, document: EnvironmentDocument, *, workspace: str | None = None) -> Reference:
        """A new environment; without `workspace` in your oldest personal one."""
        params = {} if workspace is None else {"workspace": workspace}
        return self._write("createEnvironment", "/environments", document, params)

    def save(self, document: EnvironmentDocument) -> Reference:
        """Replace name and all values of the environment that `document` was read from."""
        if document.id is None:
            raise InvalidSetting(
                "the document has no id, so there is nothing to save to; use create"
            )
        return self._write("putEnvironment", _url(document.id), document, {})

    def delete(self, environment: str) -> None:
        """Delete the environment with this id or uid. Raises NotFound."""
        self._postman.exchange(OPERATIONS["deleteEnvironment"], {"url": _url(environment)})

    def _write(
        self, operation: str, url: str, document: EnvironmentDocument, params: dict[str, str]
    ) -> Reference:
        response = self._postman.exchange(
            OPERATIONS[operation],
            {
                "url": url,
                "params": params,
                "content": document.to_request(),
                "headers": {"Content-Type": "application/json"},
            },
        )
        return Reference.of(member(OPERATIONS[operation], response, "environment", dict))


def _url(environment: str) -> str:
    return f"/environments/{path_segment('environment', environment)}"
