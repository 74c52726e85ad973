"""``pmf specs``."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from postman_facade import _files
from postman_facade.cli.applying import deleting
from postman_facade.cli.commands import Group
from postman_facade.cli.files import FILE, TARGET
from postman_facade.cli.listing import Field, details, listing, with_name
from postman_facade.cli.options import allow_delete_option, into_workspace_option, name_option
from postman_facade.cli.output import note, print_bytes
from postman_facade.cli.progress import working
from postman_facade.cli.session import Session
from postman_facade.cli.writing import Written, writing

if TYPE_CHECKING:
    from postman_api_client.models.generated_collection import GeneratedCollection
    from postman_api_client.models.spec import Spec

    from postman_facade import Postman

_NAME, _ID, _TYPE = Field("name", "name"), Field("id", "id", "id"), Field("type", "type", "fact")


@click.group(cls=Group)
def specs() -> None:
    """List, read, publish and delete API specifications."""


@specs.command("list", short_help="List the specifications of a workspace.")
@into_workspace_option
@name_option
@listing(_NAME, _ID, _TYPE, Field("updated", "updatedAt", "day"), none="No specifications.")
def list_specs(postman: Postman, workspace: str, name: str | None) -> Iterable[Spec]:
    """List the specifications of a workspace."""
    return with_name(postman.specs.list(workspace=workspace), name)


@specs.command("get", short_help="Show a specification.")
@click.argument("spec")
@details(_NAME, _ID, _TYPE, Field("created", "createdAt"), Field("updated", "updatedAt"))
def get_spec(postman: Postman, spec: str) -> Spec:
    """Show SPEC (id or link)."""
    return postman.specs.get(spec)


@specs.command("definition", short_help="Write the root file of a specification.")
@click.argument("spec")
@click.option("--output", "-o", type=TARGET, metavar="FILE", help="Write to this file.")
@click.pass_obj
def get_definition(session: Session, spec: str, output: Path | None) -> None:
    """Write the root file of SPEC (id or link), JSON or YAML, to a file or standard output."""
    with session.client() as postman:
        content = postman.specs.definition(spec).encode("utf-8")
    if output is None:
        print_bytes(content)
        return
    _files.write(output, content)
    note(f"Wrote {output}.")


@specs.command("collections", short_help="List the collections generated from a specification.")
@click.argument("spec")
@listing(
    _NAME,
    Field("id", "id", "id"),
    Field("state", "state", "fact"),
    Field("updated", "updatedAt", "day"),
    none="No collections.",
)
def list_collections(postman: Postman, spec: str) -> Iterable[GeneratedCollection]:
    """List the collections generated from SPEC (id or link)."""
    return postman.specs.collections(spec)


@specs.command("publish", short_help="Create or update a specification from a file.")
@click.argument("file", type=FILE)
@into_workspace_option
@click.option("--name", metavar="NAME", help="The name, by default that of the file.")
@click.option(
    "--collection",
    "-c",
    metavar="NAME",
    help="Then generate the collection with this name, or update those generated before.",
)
@allow_delete_option
@writing
def publish_spec(
    postman: Postman,
    file: Path,
    workspace: str,
    name: str | None,
    collection: str | None,
    allow_delete: bool,
) -> Written:
    """Create or update the specification with this name so that it matches FILE.

    If it already matches, nothing is written. Prints the action (created, updated or unchanged),
    the id and the name.
    """
    published = postman.specs.publish(
        file, workspace=workspace, name=name, allow_delete=allow_delete
    )
    if collection is not None:
        with working(f"Generating {collection}"):
            _generate(postman, published.id, collection)
    return Written.of(published)


@specs.command("delete", short_help="Delete specifications.")
@click.argument("specs", nargs=-1, required=True, metavar="SPEC...")
@deleting("specification", lambda postman, id: postman.specs.delete(id))
def delete_specs(postman: Postman, specs: tuple[str, ...]) -> Iterable[Spec]:
    """Delete specifications (id or link)."""
    return map(postman.specs.get, specs)


def _generate(postman: Postman, spec: str, name: str) -> None:
    generated = list(postman.specs.collections(spec))
    for collection in generated:
        postman.specs.update_collection(spec, collection)
    if not generated:
        postman.specs.generate_collection(spec, name).wait()
