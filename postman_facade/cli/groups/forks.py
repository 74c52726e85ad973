"""``pmf forks``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from postman_facade.cli.applying import applying, deleting
from postman_facade.cli.commands import Group
from postman_facade.cli.listing import Field, listing
from postman_facade.cli.options import days_option, into_workspace_option
from postman_facade.cli.progress import working
from postman_facade.cli.writing import Written, writing

if TYPE_CHECKING:
    from postman_api_client.models.fork import Fork
    from postman_api_client.models.user_fork import UserFork

    from postman_facade import Postman, Reference

_LABEL, _UID = Field("label", "forkName"), Field("uid", "forkId", "id")
_CREATED = Field("created", "createdAt", "day")


@click.group(cls=Group)
def forks() -> None:
    """List forks of collections, keep them up to date, merge and delete them."""


@forks.command("list", short_help="List your forks, or those of a collection.")
@click.argument("collection", required=False)
@listing(_LABEL, _UID, _CREATED, Field("by", "createdBy", "fact"), none="No forks.")
def list_forks(postman: Postman, collection: str | None) -> Iterable[Fork | UserFork]:
    """List the forks of COLLECTION (id, uid, link or name), or your own forks."""
    return postman.forks.mine() if collection is None else postman.forks.list(collection)


@forks.command("create", short_help="Fork a collection.")
@click.argument("collection")
@click.option("--label", required=True, metavar="LABEL", help="The label of the fork.")
@into_workspace_option
@writing
def create_fork(postman: Postman, collection: str, label: str, workspace: str) -> Written:
    """Fork COLLECTION (id, uid, link or name) into a workspace."""
    return Written.by("created", postman.forks.create(collection, label=label, workspace=workspace))


@forks.command("pull", short_help="Pull the changes of the parents into forks.")
@click.argument("forks", nargs=-1, metavar="FORK...")
@click.option("--all", "every", is_flag=True, help="All your forks.")
@applying(
    "pull the changes of the parent into",
    "pulled",
    "fork",
    lambda postman, id: postman.forks.pull(id),
)
def pull_forks(postman: Postman, forks: tuple[str, ...], every: bool) -> Iterable[Reference]:
    """Pull the changes of the parents into forks (id, uid, link or name) that are behind."""
    if bool(forks) == every:
        raise click.UsageError("name forks, or pass --all")
    found = map(_of_fork, postman.forks.mine()) if every else (_fork(postman, one) for one in forks)
    return (fork for fork in found if postman.forks.is_behind(fork.id))


@forks.command("merge", short_help="Merge a fork into its parent.")
@click.argument("fork")
@click.option("--delete", is_flag=True, help="Delete the fork afterwards.")
@writing
def merge_fork(postman: Postman, fork: str, delete: bool) -> Written:
    """Merge FORK (id, uid, link or name) into its parent. Prints `merged` and the parent's uid."""
    found = _fork(postman, fork)
    with working(f"Merging {found.name or found.id}"):
        return Written("merged", "collection", postman.forks.merge(found.id, delete=delete), "")


@forks.command("prune", short_help="Delete the forks of a collection that are not used.")
@click.argument("collection")
@days_option
@deleting("fork", lambda postman, id: postman.collections.delete(id))
def prune_forks(postman: Postman, collection: str, days: float) -> Iterable[Reference]:
    """Delete the forks of COLLECTION (id, uid, link or name) that have not changed for N days."""
    return map(_of_fork, postman.forks.stale(collection, days=days))


def _fork(postman: Postman, reference: str) -> Reference:
    from postman_facade import Reference

    id = postman.resolve_id("collection", reference, form="id")
    return Reference(id, reference if reference != id else "", "", "collection")


def _of_fork(fork: Fork | UserFork) -> Reference:
    from postman_facade import Reference

    return Reference(fork.fork_id, fork.fork_name, "", "collection")
