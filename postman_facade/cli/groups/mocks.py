"""``pmf mocks``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from postman_facade.cli.applying import deleting
from postman_facade.cli.commands import Group
from postman_facade.cli.listing import Field, details, listing, with_name
from postman_facade.cli.options import (
    collection_option,
    environment_option,
    into_workspace_option,
    name_option,
    workspace_option,
)
from postman_facade.cli.writing import Written, writing

if TYPE_CHECKING:
    from postman_api_client.models.mock import Mock

    from postman_facade import Postman

_NAME, _UID = Field("name", "name"), Field("uid", "uid", "id")
_URL = Field("url", "mockUrl", "fact")


@click.group(cls=Group)
def mocks() -> None:
    """Work with mock servers."""


@mocks.command("list", short_help="List mock servers.")
@workspace_option
@name_option
@listing(_NAME, _UID, _URL, none="No mock servers.")
def list_mocks(postman: Postman, workspace: str | None, name: str | None) -> Iterable[Mock]:
    """List the mock servers you can see."""
    return with_name(postman.mocks.list(workspace=workspace), name)


@mocks.command("get", short_help="Show a mock server.")
@click.argument("mock")
@details(
    _NAME,
    _UID,
    _URL,
    Field("collection", "collection", "id"),
    Field("environment", "environment", "id"),
    Field("public", "isPublic"),
    Field("created", "createdAt"),
    Field("updated", "updatedAt"),
)
def get_mock(postman: Postman, mock: str) -> Mock:
    """Show MOCK (id, uid, link or name)."""
    return postman.mocks.get(mock)


@mocks.command("publish", short_help="Create or update a mock server.")
@click.argument("name")
@collection_option
@into_workspace_option
@environment_option
@click.option("--private", is_flag=True, help="Callers need an API key.")
@writing
def publish_mock(
    postman: Postman,
    name: str,
    collection: str,
    workspace: str,
    environment: str | None,
    private: bool,
) -> Written:
    """Create or update the mock server with this NAME so that it serves a collection.

    If it already matches, nothing is written. Prints the action (created, updated or unchanged),
    the uid and the name.
    """
    return Written.of(
        postman.mocks.publish(
            name,
            collection=collection,
            workspace=workspace,
            environment=environment,
            private=private,
        )
    )


@mocks.command("delete", short_help="Delete mock servers.")
@click.argument("mocks", nargs=-1, required=True, metavar="MOCK...")
@deleting("mock server", lambda postman, id: postman.mocks.delete(id))
def delete_mocks(postman: Postman, mocks: tuple[str, ...]) -> Iterable[Mock]:
    """Delete mock servers (id, uid, link or name)."""
    return map(postman.mocks.get, mocks)
