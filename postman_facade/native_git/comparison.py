"""Compare the files of a workspace with the service, and find out which side changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, NamedTuple

from postman_facade.documents.difference import differences
from postman_facade.native_git.kinds import Kind, content_of, print_of
from postman_facade.native_git.lockfile import BEING_WRITTEN, Entry

Json = dict[str, Any]
Action = Literal["create", "update", "delete"]
Side = Literal["local", "remote", "both"]
_MOST_FIELDS = 50


class Listed(NamedTuple):
    """An element of the workspace, from its listing."""

    kind: Kind
    uid: str
    name: str
    listed: str
    """The fingerprint of the entry."""
    entry: Json


class Change(NamedTuple):
    """An element that differs between the files and the service."""

    kind: Kind
    name: str
    path: str
    """The path of its files; empty if it has none yet."""
    uid: str
    """The id on the service; empty if it does not exist there."""
    action: Action
    """The action on the side that changed; if both did, in the files."""
    side: Side
    """The side that changed: `local` (the files), `remote` (the service), or both (a conflict)."""
    fields: tuple[str, ...] = ()
    """JSON pointers of the differences; `(moved)` marks items in another folder."""

    @property
    def is_conflict(self) -> bool:
        """Whether both sides changed."""
        return self.side == "both"


class Question(NamedTuple):
    """An element that must be read to find out how it differs."""

    path: str
    entry: Entry | None
    """The lock entry, if it was pulled or pushed before."""
    listed: Listed


def triage(
    local: Mapping[str, str],
    names: Mapping[str, tuple[Kind, str]],
    known: Mapping[str, Entry],
    listed: Mapping[tuple[Kind, str], Listed],
) -> tuple[list[Change], list[Question], list[str]]:
    """What is certain by hashes and the listing alone, what has to be looked at, and the paths that
    are gone from both sides.

    `local`: the hashes of what has files, by path; `names`: the kinds and names of those that were
    never pulled or pushed.
    """
    changes: list[Change] = []
    questions: list[Question] = []
    gone: list[str] = []
    for path, entry in known.items():
        there, here = listed.get((entry.kind, entry.uid)), local.get(path)
        if there is None and here is None:
            gone.append(path)
        elif there is None:
            is_edited = here != entry.files
            changes.append(
                Change(entry.kind, entry.name, path, "", "update", "both")
                if is_edited
                else Change(entry.kind, entry.name, path, "", "delete", "remote")
            )
        elif here is None and there.listed == entry.listed:
            changes.append(Change(entry.kind, there.name, path, entry.uid, "delete", "local"))
        elif here != entry.files or there.listed != entry.listed:
            questions.append(Question(path, entry, there))
    waiting: dict[tuple[Kind, str], list[Listed]] = {}
    for one in new_on_service(known, listed):
        waiting.setdefault((one.kind, one.name), []).append(one)
    for path, (kind, name) in names.items():
        alike = waiting.get((kind, name))
        if alike:  # made by an earlier push that could not note it, or by somebody else
            questions.append(Question(path, None, alike.pop(0)))
        else:
            changes.append(Change(kind, name, path, "", "create", "local"))
    for rest in waiting.values():
        changes += [Change(one.kind, one.name, "", one.uid, "create", "remote") for one in rest]
    return changes, questions, gone


def new_on_service(
    known: Mapping[str, Entry], listed: Mapping[tuple[Kind, str], Listed]
) -> list[Listed]:
    """Return the elements of the service without known files."""
    seen = {(entry.kind, entry.uid) for entry in known.values()}
    return [one for key, one in listed.items() if key not in seen]


def judge(
    question: Question, local_hash: str | None, local: Json | None, remote: Json
) -> Change | None:
    """Return how the two sides of an element differ; None if they do not.

    Both values are without secrets; `local` is None if there are no files.
    """
    path, entry, listed = question
    kind, remote_print = listed.kind, print_of(listed.kind, remote)
    if local is not None and says_the_same(kind, local, remote):
        return None
    if entry is None and local is not None and _is_begun(kind, local, remote):
        return Change(
            kind, listed.name, path, listed.uid, "update", "local", fields(kind, remote, local)
        )
    remote_changed = entry is None or entry.content not in (remote_print, BEING_WRITTEN)
    local_changed = entry is None or local_hash != entry.files
    if not local_changed and not remote_changed:
        return None
    side: Side = "both" if local_changed and remote_changed else "local"
    side = "remote" if not local_changed else side
    if local is None:
        return Change(kind, listed.name, path, listed.uid, "delete", side)
    return Change(kind, listed.name, path, listed.uid, "update", side, fields(kind, remote, local))


def says_the_same(kind: Kind, local: Json, remote: Json) -> bool:
    """Whether the service matches the files; for some kinds it adds defaults."""
    if print_of(kind, local) == print_of(kind, remote):
        return True
    return kind in ("monitor", "mock") and _contains(remote, local)


def _is_begun(kind: Kind, local: Json, remote: Json) -> bool:
    """Whether it is what a push made of the element and could not finish or note."""
    if kind != "mock" or "responses" in remote:
        return False
    later = ("active", "responses")
    return _contains(remote, {key: value for key, value in local.items() if key not in later})


def _contains(more: Any, less: Any) -> bool:
    if isinstance(more, dict) and isinstance(less, dict):
        return all(key in more and _contains(more[key], inner) for key, inner in less.items())
    return type(more) is type(less) and bool(more == less)


def fields(kind: Kind, before: Json, after: Json) -> tuple[str, ...]:
    """Return where two values of an element differ."""
    found = differences(content_of(kind, before), content_of(kind, after))
    moved = _moved(before, after) if kind == "collection" else []
    return (*moved, *found[:_MOST_FIELDS])


def _moved(before: Json, after: Json) -> list[str]:
    """Return the items that were moved to another folder."""
    old, new = dict(_places(before)), dict(_places(after))
    return [
        f"{path} (moved)" for id, (above, path) in new.items() if id in old and old[id][0] != above
    ]


def _places(collection: Json) -> Iterable[tuple[str, tuple[str, str]]]:
    """Return the ids of items, each with the id of its folder and its path."""
    pending = [("", "", collection)]
    while pending:
        above, path, folder = pending.pop()
        for item in folder["item"]:
            if not isinstance(item, dict):
                continue
            id, inner = str(item.get("id") or ""), f"{path}/{item.get('name', '')}"
            if id:
                yield id, (above, inner)
            if isinstance(item.get("item"), list):
                pending.append((id or inner, inner, item))
