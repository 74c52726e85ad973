"""``pmf workspaces``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from postman_facade.cli.applying import deleting
from postman_facade.cli.commands import Group
from postman_facade.cli.listing import Field, details, listing, with_name
from postman_facade.cli.options import name_option
from postman_facade.cli.writing import Written, writing

if TYPE_CHECKING:
    from postman_api_client.models.workspace import Workspace
    from postman_api_client.models.workspace_summary import WorkspaceSummary

    from postman_facade import Postman

_TYPES = "personal, private, team, public or partner"
_NAME, _ID = Field("name", "name"), Field("id", "id", "id")
_PARTS = ("collections", "environments", "monitors", "mocks", "specs")


@click.group(cls=Group)
def workspaces() -> None:
    """List, read, create and delete workspaces."""


@workspaces.command("list", short_help="List workspaces.")
@click.option("--type", metavar="TYPE", help=f"Only those of this type: {_TYPES}.")
@name_option
@listing(
    _NAME,
    _ID,
    Field("type", "type", "fact"),
    Field("updated", "updatedAt", "day"),
    none="No workspaces.",
)
def list_workspaces(
    postman: Postman, type: str | None, name: str | None
) -> Iterable[WorkspaceSummary]:
    """List the workspaces you can see."""
    return with_name(postman.workspaces.list(type=type), name)


@workspaces.command("get", short_help="Show a workspace and what is in it.")
@click.argument("workspace")
@details(
    _NAME,
    _ID,
    Field("type", "type"),
    Field("visibility", "visibility"),
    Field("about", "about"),
    *(Field(part, part, "count") for part in _PARTS),
    Field("created", "createdAt"),
    Field("updated", "updatedAt"),
)
def get_workspace(postman: Postman, workspace: str) -> Workspace:
    """Show WORKSPACE (id, link or name), and how much is in it."""
    return postman.workspaces.get(workspace)


@workspaces.command("create", short_help="Create a workspace.")
@click.argument("name")
@click.option("--type", metavar="TYPE", default="personal", show_default=True, help=f"{_TYPES}.")
@click.option("--description", metavar="TEXT", default="", help="A description.")
@writing
def create_workspace(postman: Postman, name: str, type: str, description: str) -> Written:
    """Create a workspace with this NAME. Prints `created`, the id and the name."""
    return Written.by(
        "created", postman.workspaces.create(name, type=type, description=description)
    )


@workspaces.command("delete", short_help="Delete workspaces and everything in them.")
@click.argument("workspaces", nargs=-1, required=True, metavar="WORKSPACE...")
@deleting("workspace", lambda postman, id: postman.workspaces.delete(id))
def delete_workspaces(postman: Postman, workspaces: tuple[str, ...]) -> Iterable[Workspace]:
    """Delete workspaces (id, link or name) and everything in them."""
    return map(postman.workspaces.get, workspaces)
