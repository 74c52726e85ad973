"""``pmf users``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from postman_facade.cli.commands import Group
from postman_facade.cli.listing import Field, listing
from postman_facade.cli.writing import Written, writing

if TYPE_CHECKING:
    from postman_api_client.models.scim_user import ScimUser
    from postman_api_client.models.team_member import TeamMember

    from postman_facade import Postman


@click.group(cls=Group)
def users() -> None:
    """List, provision and deactivate the members of the team."""


@users.command("list", short_help="List the members of the team.")
@click.option("--group", type=int, metavar="ID", help="Only those in the group with this id.")
@listing(
    Field("name", "name"),
    Field("id", "id", "id"),
    Field("email", "email", "fact"),
    Field("roles", "roles", "fact"),
    Field("joined", "joinedAt", "day"),
    none="No users.",
)
def list_users(postman: Postman, group: int | None) -> Iterable[TeamMember]:
    """List the members of the team."""
    return postman.users.list(group=group)


@users.command("provision", short_help="Create or reactivate a user.")
@click.argument("email")
@click.option("--given-name", required=True, metavar="NAME", help="The given name.")
@click.option("--family-name", required=True, metavar="NAME", help="The family name.")
@click.option(
    "--group", "groups", multiple=True, metavar="GROUP", help="Add a new user to it. Repeatable."
)
@writing
def provision_user(
    postman: Postman, email: str, given_name: str, family_name: str, groups: tuple[str, ...]
) -> Written:
    """Create or reactivate the user with this EMAIL; an active user is not changed.

    Needs a SCIM key in POSTMAN_SCIM_KEY.
    """
    user = postman.users.provision(
        email, given_name=given_name, family_name=family_name, groups=groups
    )
    return _written("active", user)


@users.command("deactivate", short_help="Deactivate a user.")
@click.argument("email")
@writing
def deactivate_user(postman: Postman, email: str) -> Written:
    """Deactivate the user with this EMAIL. Needs a SCIM key in POSTMAN_SCIM_KEY."""
    return _written("inactive", postman.users.deactivate(email))


def _written(action: str, user: ScimUser) -> Written:
    return Written(action, "user", user.id, user.user_name)
