# Derived from postman_facade/resources/_async/mocks.py by `python -m codegen.unasync`; change that file instead.
"""Mock servers, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from postman_api_client.operations import OPERATIONS

from postman_facade.client.answers import member
from postman_facade.client.arguments import flag, text
from postman_facade.policy.ids import segment
from postman_facade.resources._sync.publishing import Steps, Update, named, publish_once
from postman_facade.resources._sync.writes import send_guarded
from postman_facade.resources.guards import outcome_of
from postman_facade.resources.published import Published
from postman_facade.resources.reference import Reference

if TYPE_CHECKING:
    from postman_facade.client._sync import Postman
    from postman_facade.resources._sync.pages import Pages


class Mocks:
    """Mock servers and which of their server responses is on."""

    def __init__(self, postman: Postman) -> None:
        self._postman = postman

    def list(self, *, workspace: str | None = None) -> Pages:
        """The mock servers: `id`, `uid`, `name`, `mockUrl`, `collection` and more.

        `workspace`: only those in the workspace with this id, link or name. Raises InvalidReferenceError,
        before anything is sent. Source: getMocks.
        """
        return self._postman.ids.listing(OPERATIONS["getMocks"], workspace)

    def get(self, mock: str) -> dict[str, Any]:
        """The mock server with this id, uid, link or name. Raises NotFoundError. Source: getMock."""
        operation = OPERATIONS["getMock"]
        url = self._postman.ids.url_by_name(operation, mock)
        response = self._postman.exchange(operation, {"url": url})
        return member(operation, response, "mock", dict)

    def publish(
        self,
        name: str,
        *,
        collection: str,
        workspace: str,
        environment: str | None = None,
        private: bool = False,
    ) -> Published:
        """Make the mock server of this name in `workspace` serve `collection`.

        These and the environment may be ids, links or names. It is created where there is none,
        and not written where nothing differs. Raises MultipleMatchesError and OutcomeUnknownError as publishing a
        collection does. Source: createMock, updateMock.
        """
        text("name", name)
        resolve = self._postman.resolve_id
        workspace = resolve("workspace", workspace)
        wanted: dict[str, Any] = {"name": name, "private": flag("private", private)}
        wanted["collection"] = resolve("collection", collection)
        if environment is not None:
            wanted["environment"] = resolve("environment", environment)
        return publish_once(
            self._postman,
            Steps(
                operation=OPERATIONS["createMock"],
                find=lambda client: named(Mocks(client).list(workspace=workspace), name),
                create=lambda client: Mocks(client)._create(workspace, wanted),
                update=lambda reference: self._update(reference, wanted),
                is_as_made=lambda reference: self._is_as(reference, wanted),
                delete=lambda reference: self.delete(reference.id),
            ),
        )

    def activate(self, mock: str, server_response: str | None) -> None:
        """Answer every call with this server response, by its id; None switches it off."""
        if server_response is not None:
            text("server_response", server_response)
        mock = self._postman.resolve_id("mock", mock, form="id")
        self._put(mock, {"config": {"serverResponseId": server_response}})

    def delete(self, mock: str) -> None:
        """Delete the mock server with this id, uid or link, but no name. Raises NotFoundError."""
        operation = OPERATIONS["deleteMock"]
        url = self._postman.ids.url(operation, mock)
        self._postman.exchange(operation, {"url": url})

    def _create(self, workspace: str, wanted: dict[str, Any]) -> Reference:
        response = self._postman.request(
            "POST", "/mocks", params={"workspace": workspace}, json={"mock": wanted}
        )
        return Reference.of(member(OPERATIONS["createMock"], response, "mock", dict))

    def _update(self, reference: Reference, wanted: dict[str, Any]) -> Update:
        there = self._settings(reference)
        changed = {key: value for key, value in wanted.items() if there.get(key) != value}
        if not changed:
            return "unchanged"

        operation = OPERATIONS["updateMock"]

        def look(client: Postman) -> Update | None:
            now = Mocks(client)._settings(reference)
            return outcome_of(changed, there, now, operation.path)

        def send(once: Postman) -> Update:
            Mocks(once)._put(reference.id, changed)
            return "updated"

        return send_guarded(self._postman, operation, send, look)

    def _is_as(self, reference: Reference, wanted: dict[str, Any]) -> bool:
        there = self._settings(reference)
        return all(there.get(key) == value for key, value in wanted.items())

    def _settings(self, reference: Reference) -> dict[str, Any]:
        """As they are sent: `private` where the service answers `isPublic`."""
        mock = self.get(reference.id)
        return {**mock, "private": not mock.get("isPublic", False)}

    def _put(self, mock: str, changed: dict[str, Any]) -> None:
        self._postman.request("PUT", _url(mock), json={"mock": changed})


def _url(mock: str) -> str:
    return f"/mocks/{segment('mock', mock)}"
