# Derived from postman_facade/resources/_async/users.py by `python -m codegen.unasync`; change that file instead.
"""The owner of the key and the team, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from postman_api_client.operations import OPERATIONS

from postman_facade.client.answers import whole

if TYPE_CHECKING:
    from postman_facade.client._sync import Postman


class Users:
    """The owner of the key, and the team."""

    def __init__(self, postman: Postman) -> None:
        self._postman = postman

    def me(self) -> dict[str, Any]:
        """The owner of the key: `id`, `username`, `teamId` and more. Source: getAuthenticatedUser.

        A service account has no user, so that the answer is empty.
        """
        operation = OPERATIONS["getAuthenticatedUser"]
        answer = whole(operation, self._postman.exchange(operation, {"url": "/me"}))
        user: dict[str, Any] = answer.get("user") or {}
        return user
