# Derived from postman_facade/native_git/_async/planning.py by `python -m codegen.unasync`; change that file instead.
"""The files and the service, compared, synchronous."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from postman_facade.errors import ConfigurationError, FileTreeError, NotFoundError
from postman_facade.native_git import comparison
from postman_facade.native_git._sync.remote import Fetched, Remote
from postman_facade.native_git.comparison import Change, Listed, Question
from postman_facade.native_git.concurrently import each
from postman_facade.native_git.kinds import LAYOUTS, Kind
from postman_facade.native_git.references import to_ids
from postman_facade.native_git.secrets import leave_out
from postman_facade.native_git.tree import Tree

if TYPE_CHECKING:
    from postman_facade.client._sync import Postman

Json = dict[str, Any]
WIDTH = 16
"""Calls at once; how fast they are is up to the rate limit."""
ORDER = list(LAYOUTS)


class Comparison:
    """A folder and a workspace, looked at once."""

    def __init__(self, postman: Postman, folder: str | os.PathLike[str]) -> None:
        self._postman = postman
        self.tree = Tree(folder)
        self.changes: list[Change] = []
        self.questions: list[Question] = []

    def look(self, workspace: str | None = None, *, to: str | None = None) -> None:
        """Read the folder and the listings.

        `workspace`: the one that the folder has or is to have. `to`: another one, to restore into.
        """
        self.own = self.tree.lock()
        self.local = self.tree.scan()
        self.is_restore = to is not None
        id = self._workspace(workspace, to)
        self.lock = self.tree.lock(id) if self.is_restore else self.own
        self.lock.workspace = id
        self.remote = Remote(self._postman, id)
        self.listed = self.remote.listing()
        if self.is_restore:  # what was deleted there is made again
            for path, entry in [*self.lock.entries.items()]:
                if (entry.kind, entry.uid) not in self.listed:
                    del self.lock.entries[path]
        names: dict[str, tuple[Kind, str]] = {
            path: (self.tree.kind(path), self.tree.name(path, self.about(path)))
            for path in self.local
            if path not in self.lock.entries
        }
        found = comparison.triage(self.local, names, self.lock.entries, self.listed)
        self.changes, self.questions, gone = found
        for path in gone:
            del self.lock.entries[path]
        if self.is_restore:  # what else is there is none of the folder's business
            self.changes = [change for change in self.changes if change.path]

    def answers(self, questions: Iterable[Question]) -> Iterator[tuple[Question, Fetched]]:
        """The elements that are asked for, as they come; those that are gone by now are left out."""

        def read(question: Question) -> Fetched | None:
            try:
                return self.remote.fetch(question.listed)
            except NotFoundError:
                return None

        for question, fetched in each(read, questions, WIDTH):
            if fetched is not None:
                yield question, fetched

    def judged(self, question: Question, fetched: Fetched) -> Change | None:
        """How the files of an element and what was fetched differ."""
        kind, path = question.listed.kind, question.path
        value = self.value(path) if path in self.local else None
        there = leave_out(kind, fetched.value)
        return comparison.judge(question, self.local.get(path), value, there)

    def value(self, path: str) -> Json:
        """What the files of an element say, with ids of the service."""
        return to_ids(self.tree.value(path, self.about(path)), self.lock)

    def paths(self, more: Iterable[Question] = ()) -> dict[str, str]:
        """The paths of the elements of the workspace, by id."""
        known = {entry.uid: path for path, entry in self.lock.entries.items() if entry.uid}
        return known | {question.listed.uid: question.path for question in more}

    def about(self, path: str) -> Json:
        """What is known of an element that its files do not say."""
        known = self.lock.entries if hasattr(self, "lock") else self.own.entries
        entry = known.get(path) or self.own.entries.get(path)
        return entry.about if entry else {}

    def _workspace(self, workspace: str | None, to: str | None) -> str:
        own, folder = self.own.workspace, str(self.tree.root)
        wanted = to or workspace
        if wanted is None:
            if not own:
                raise FileTreeError("has no workspace yet; name one", folder)
            return own
        id = self._postman.resolve_id("workspace", wanted)
        if to is not None and id == own:
            raise ConfigurationError("to must be another workspace than the one of the folder")
        if to is None and own not in ("", id):
            reason = f"has the workspace {own}; choose another folder for {wanted!r}"
            raise FileTreeError(reason, folder)
        return id


def in_order(changes: Iterable[Change]) -> list[Change]:
    """By kind and path."""
    return sorted(changes, key=lambda change: (ORDER.index(change.kind), change.path, change.name))


def new(kind: Kind, uid: str, name: str) -> Listed:
    """What is known of an element beside its listing."""
    return Listed(kind, uid, name, "", {})
