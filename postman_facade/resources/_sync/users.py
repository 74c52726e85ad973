# Derived from postman_facade/resources/_async/users.py by `python -m codegen.unasync`; change that file instead.
"""Users, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from postman_api_client.models.authenticated_user import AuthenticatedUser
from postman_api_client.models.scim_name import ScimName
from postman_api_client.models.scim_new_user import ScimNewUser
from postman_api_client.models.scim_user import ScimUser
from postman_api_client.models.scim_user_operation import ScimUserOperation
from postman_api_client.models.scim_user_patch import ScimUserPatch
from postman_api_client.models.scim_user_state import ScimUserState
from postman_api_client.models.user import User

from postman_facade.calls.arguments import text
from postman_facade.calls.request import optional
from postman_facade.errors import ConfigurationError, NameNotFoundError
from postman_facade.policy.ids import segment
from postman_facade.resources._sync.pages import listing
from postman_facade.resources.usage import Usage, usage_of

if TYPE_CHECKING:
    from postman_api_client.models.team_member import TeamMember

    from postman_facade.calls._sync import Caller
    from postman_facade.resources._sync.pages import Pages

_USER = "urn:ietf:params:scim:schemas:core:2.0:User"
_PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"


class Users:
    """The owner of the key, and the members of the team."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(self, *, group: int | None = None) -> Pages[TeamMember]:
        """List the members of the team, or of the group with this id."""
        return listing(
            self._caller,
            lambda api: api.users.get_team_users(group_id=optional(group)),
            lambda body: body.data,
        )

    def me(self) -> User | None:
        """Return the owner of the key; None for a service account, which has no user."""
        user = self._caller.call(
            lambda api: api.users.get_authenticated_user(),
            lambda body: body.user or User.from_dict({}),
            User,
        )
        return user if user.id else None

    def usage(self) -> Usage:
        """Return how much of the plan is used this month."""
        return usage_of(self._authenticated(), self._caller.clock.time())

    def provision(
        self, email: str, *, given_name: str, family_name: str, groups: Sequence[str] = ()
    ) -> ScimUser:
        """Create or reactivate the user with this email, and return it.

        An active user is not changed. Needs a SCIM key.

        Args:
            groups: The names of groups to add a new user to.
        """
        name = ScimName(
            given_name=text("given_name", given_name), family_name=text("family_name", family_name)
        )
        if isinstance(groups, str) or not isinstance(groups, Sequence):
            raise ConfigurationError(f"groups must be a list of names, not {type(groups).__name__}")
        names = [text("groups", group) for group in groups]
        found = self._provisioned(email)
        if found is not None:
            return found if found.active else self._activate(found, True)
        body = ScimNewUser(schemas=[_USER], user_name=email, name=name, groups=names, active=True)
        return self._caller.call(
            lambda api: api.scim.create_scim_user(body=body), lambda body: body, ScimUser
        )

    def deactivate(self, email: str) -> ScimUser:
        """Deactivate the user with this email, and return it. Needs a SCIM key.

        Raises:
            NameNotFoundError: No user has this email.
        """
        found = self._provisioned(email)
        if found is None:
            raise NameNotFoundError(
                status_code=404,
                message=f"no user is named {email!r}",
                method="GET",
                path=self._by_email(email).path,
            )
        return self._activate(found, False) if found.active else found

    def _authenticated(self) -> AuthenticatedUser:
        return self._caller.call(
            lambda api: api.users.get_authenticated_user(), lambda body: body, AuthenticatedUser
        )

    def _provisioned(self, email: str) -> ScimUser | None:
        segment("email", email)  # which is part of a query
        same = [
            user
            for user in self._by_email(email)
            if isinstance(user, ScimUser) and str(user.user_name).lower() == email.lower()
        ]
        return same[0] if same else None

    def _by_email(self, email: str) -> Pages[ScimUser]:
        quoted = email.replace("\\", "\\\\").replace('"', '\\"')
        return listing(
            self._caller,
            lambda api: api.scim.get_scim_users(filter=f'userName eq "{quoted}"'),
            lambda body: body.resources,
        )

    def _activate(self, user: ScimUser, active: bool) -> ScimUser:
        change = ScimUserOperation(op="replace", value=ScimUserState(active=active))
        body, id = ScimUserPatch(schemas=[_PATCH], operations=[change]), str(user.id)
        return self._caller.call(
            lambda api: api.scim.patch_scim_user(id, body=body), lambda body: body, ScimUser
        )
