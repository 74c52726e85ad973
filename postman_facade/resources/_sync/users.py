# Derived from postman_facade/resources/_async/users.py by `python -m codegen.unasync`; change that file instead.
"""The owner of the key and the team, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from postman_api_client.operations import OPERATIONS

from postman_facade.client.answers import member, whole
from postman_facade.client.arguments import text
from postman_facade.errors import ConfigurationError, NameNotFoundError
from postman_facade.policy.ids import segment
from postman_facade.resources.usage import Usage, usage_of

if TYPE_CHECKING:
    from postman_facade.client._sync import Postman
    from postman_facade.resources._sync.pages import Pages

_USER = "urn:ietf:params:scim:schemas:core:2.0:User"
_PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"


class Users:
    """The owner of the key, and the team."""

    def __init__(self, postman: Postman) -> None:
        self._postman = postman

    def list(self, *, group: int | None = None) -> Pages:
        """The users of the team, or of one of its groups: `id`, `name`, `email`, `roles` and more.

        Source: getTeamUsers.
        """
        return self._postman.paginate("/users", params={"groupId": group})

    def provision(
        self, email: str, *, given_name: str, family_name: str, groups: Sequence[str] = ()
    ) -> dict[str, Any]:
        """The user with this address, active in the team: added, or switched on again, if need be.

        `groups`: names of groups that a new user is put into. Needs a SCIM key. Source:
        createScimUser, patchScimUser; facts: SCIM.
        """
        name = {
            "givenName": text("given_name", given_name),
            "familyName": text("family_name", family_name),
        }
        if isinstance(groups, str) or not isinstance(groups, Sequence):
            raise ConfigurationError(f"groups must be a list of names, not {type(groups).__name__}")
        found = self._provisioned(email)
        if found is not None:
            return found if found.get("active") else self._activate(found, True)
        user = {
            "schemas": [_USER],
            "userName": email,
            "name": name,
            "groups": [text("groups", group) for group in groups],
            "active": True,
        }
        response = self._postman.request("POST", "/scim/v2/Users", json=user)
        return whole(OPERATIONS["createScimUser"], response)

    def deactivate(self, email: str) -> dict[str, Any]:
        """Take the user with this address out of the team. Raises NameNotFoundError. Needs a SCIM key."""
        found = self._provisioned(email)
        if found is None:
            raise NameNotFoundError(
                status_code=404,
                message=f"no user is called {email!r}",
                method="GET",
                path="/scim/v2/Users",
            )
        return self._activate(found, False) if found.get("active") else found

    def _provisioned(self, email: str) -> dict[str, Any] | None:
        segment("email", email)  # which is looked for in a query
        quoted = email.replace("\\", "\\\\").replace('"', '\\"')
        params = {"filter": f'userName eq "{quoted}"'}
        entries = self._postman.paginate("/scim/v2/Users", params=params)
        same = [entry for entry in entries if entry.get("userName", "").lower() == email.lower()]
        return same[0] if same else None

    def _activate(self, user: dict[str, Any], active: bool) -> dict[str, Any]:
        url = f"/scim/v2/Users/{segment('user', user['id'])}"
        operation = {"op": "replace", "value": {"active": active}}
        patch = {"schemas": [_PATCH], "Operations": [operation]}
        response = self._postman.request("PATCH", url, json=patch)
        return whole(OPERATIONS["patchScimUser"], response)

    def usage(self) -> Usage:
        """What is used of what the plan allows this month. Source: getAuthenticatedUser."""
        operation = OPERATIONS["getAuthenticatedUser"]
        answer = whole(operation, self._postman.exchange(operation, {"url": "/me"}))
        return usage_of(answer, self._postman.clock.time())

    def me(self) -> dict[str, Any]:
        """The owner of the key: `id`, `username`, `teamId` and more. Source: getAuthenticatedUser.

        A service account has no user, so that the answer is empty.
        """
        operation = OPERATIONS["getAuthenticatedUser"]
        response = self._postman.exchange(operation, {"url": "/me"})
        if not whole(operation, response).get("user"):
            return {}
        return member(operation, response, "user", dict)
