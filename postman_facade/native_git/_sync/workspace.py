# Derived from postman_facade/native_git/_async/workspace.py by `python -m codegen.unasync`; change that file instead.
"""A workspace in a folder: pulled, compared and pushed, synchronous."""

from __future__ import annotations

import os
from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from postman_facade.errors import (
    ConfigurationError,
    EditConflictError,
    FileTreeError,
    KeyringError,
    PostmanError,
)
from postman_facade.native_git._sync import local
from postman_facade.native_git._sync.planning import HOPELESS, Comparison, in_order, new
from postman_facade.native_git.comparison import Change, Question
from postman_facade.native_git.kinds import LAYOUTS, Kind, about_of, files_of, print_of
from postman_facade.native_git.lockfile import BEING_WRITTEN, Entry
from postman_facade.native_git.references import replaced, require_ids
from postman_facade.native_git.results import Outcome, Plan, Progress, Pulled, Pushed
from postman_facade.native_git.secrets import fill, put_back

if TYPE_CHECKING:
    from postman_facade.client._sync import Postman

Json = dict[str, Any]
_ORDER = list(LAYOUTS)
_IN_STEPS = ("spec", "mock")
"""Kinds that one request does not write."""


class WorkspaceFiles:
    """The files of a workspace in a folder, and the workspace itself.

    The files are in the layout of Postman's Native Git; monitors and mock servers, which it does
    not have, are in files below `.postman`. Secrets are left out of all files: an empty value of a
    secret variable or an authorization means the value on the service.
    """

    def __init__(
        self,
        postman: Postman,
        folder: str | os.PathLike[str],
        *,
        secrets: Literal["omit", "keyring"] = "omit",
    ) -> None:
        """`secrets`: whether to keep the secrets that the files leave out in the system keyring.

        A push takes them from there for elements that it creates, for example in another workspace.
        Needs the extra `keyring`.
        """
        if secrets not in ("omit", "keyring"):
            raise ConfigurationError("secrets must be 'omit' or 'keyring'")
        self._postman = postman
        self._folder = folder
        self._has_keyring = secrets == "keyring"

    def pull(
        self,
        workspace: str | None = None,
        *,
        full: bool = False,
        progress: Progress | None = None,
    ) -> Pulled:
        """Write the changes of the service to the folder.

        Only elements whose listing changed are read. Files that you edited are kept, and so is
        everything that is not of the layout. An interrupted pull is resumed by the next one.

        Args:
            workspace: The id, link or name of the workspace. Defaults to that of the folder.
            full: Whether to read elements whose listing did not change too. Listings do not show
                changes of monitor schedules and of server responses.
            progress: Called after each element.

        Raises:
            FileTreeError: A file cannot be read or written, or the folder has another workspace.
            KeyringError: The keyring cannot be used.
            NotFoundError: The workspace does not exist, or this key cannot see it.
        """
        seen = self._comparison()
        with seen.tree.in_use():
            seen.look(workspace, is_full=full)
            found = in_order(self._pulled(seen, progress))
        return Pulled(
            seen.lock.workspace,
            [change for change in found if change.side == "remote"],
            [change for change in found if change.side == "both"],
            [change for change in found if change.side == "local"],
            seen.failed,
        )

    def plan(self, *, to: str | None = None) -> Plan:
        """Compare the folder with the workspace, without changing either.

        Args:
            to: Another workspace to restore into, by id, link or name.

        Raises:
            FileTreeError: A file cannot be read, or the folder has no workspace yet.
            NotFoundError: The workspace does not exist, or this key cannot see it.
        """
        seen = self._comparison()
        self._compare(seen, to)
        return Plan(seen.lock.workspace, seen.is_restore, in_order(seen.changes), seen.failed)

    def apply(
        self,
        plan: Plan,
        *,
        overwrite: Collection[str] = (),
        progress: Progress | None = None,
    ) -> Pushed:
        """Apply the changes of the files to the service.

        The two are compared again first, and each element once more before it is written, so that
        changes that others made in the meantime are not overwritten. If an element fails, the
        others are still pushed, unless no call can succeed. Another push continues from there, and
        creates nothing twice.

        Args:
            plan: The result of `plan`.
            overwrite: The names or paths of conflicts to overwrite.
            progress: Called after each element.

        Raises:
            FileTreeError: A file cannot be read or written.
            KeyringError: The keyring cannot be used.
        """
        seen = self._comparison()
        with seen.tree.in_use():
            self._compare(seen, plan.workspace if plan.is_restore else None)
            outcomes = self._pushed(seen, plan, set(overwrite), progress)
        return Pushed(seen.lock.workspace, outcomes + seen.failed)

    def _comparison(self) -> Comparison:
        return Comparison(self._postman, self._folder, has_keyring=self._has_keyring)

    def _pulled(self, seen: Comparison, progress: Progress | None) -> list[Change]:
        """Write the changes of the service to the files, and return all differences found."""
        found = [change for change in seen.changes if change.side != "remote"]
        new = [change for change in seen.changes if change.side == "remote"]
        for question in seen.questions:
            edited = seen.local.get(question.path)
            if edited and question.entry and edited != question.entry.files:
                seen.value(question.path)  # what cannot be read is noticed before any request
        questions = seen.questions + [
            Question(
                seen.tree.path_for(change.kind, change.name, seen.lock),
                None,
                seen.listed[change.kind, change.uid],
            )
            for change in sorted(new, key=lambda change: (change.name, change.uid))
            if change.action == "create"
        ]
        questions.sort(key=lambda question: _ORDER.index(question.listed.kind))
        paths = seen.paths(questions)
        done = 0
        try:
            seen.tree.refer(seen.lock, seen.moves, seen.local)
            for question, fetched in seen.answers(questions):
                if (change := local.take(seen, question, fetched, paths)) is not None:
                    found.append(change)
                done += 1
                if progress is not None:
                    progress(done, len(questions), question.listed.name)
            for gone in new:
                if gone.action == "delete":
                    found.append(local.drop(seen, gone))
        finally:
            seen.tree.save(seen.lock)
        return found

    def _compare(self, seen: Comparison, to: str | None) -> None:
        seen.look(to=to)
        for question, fetched in seen.answers(seen.questions):
            if (change := seen.judged(question, fetched)) is not None:
                seen.changes.append(change)
                continue
            if not seen.is_restore and local.is_unnoted(seen, question, fetched):
                seen.unnoted.append((question, fetched))
            local.note(seen, question, fetched, seen.local.get(question.path, ""))

    def _pushed(
        self, seen: Comparison, plan: Plan, named: set[str], progress: Progress | None
    ) -> list[Outcome]:
        """Carry out the changes of the plan that are still there."""
        agreed = {_identity(change) for change in plan.changes}
        work = [
            change
            for change in seen.changes
            if _identity(change) in agreed
            and (
                change.side == "local"
                or (change.is_conflict and named & {change.name, change.path})
            )
        ]
        if work and not seen.is_restore:
            seen.tree.refer(seen.lock, seen.moves, seen.local)
        for question, fetched in seen.unnoted:
            local.write(seen, question, fetched, local.files_from(question, fetched, seen.paths()))
            self._save(seen)
        outcomes: list[Outcome] = []
        work.sort(key=_step)
        for place, change in enumerate(work, 1):
            try:
                outcome = self._written(seen, change, change.is_conflict)
            except EditConflictError as error:
                outcome = Outcome(change, "conflict", change.uid, str(error))
            except PostmanError as error:
                outcome = Outcome(change, "failed", change.uid, str(error))
                if isinstance(error, (*HOPELESS, FileTreeError, KeyringError)):
                    left = work[place:]
                    return [*outcomes, outcome, *(Outcome(one, "skipped", one.uid) for one in left)]
            outcomes.append(outcome)
            if progress is not None:
                progress(len(outcomes), len(work), change.name)
        return outcomes

    def _written(self, seen: Comparison, change: Change, is_agreed: bool) -> Outcome:
        """Carry out one change, and note it."""
        kind, path = change.kind, change.path
        fetched = there = None
        if change.uid:
            fetched = seen.remote.fetch(new(kind, change.uid, change.name))
            there = fetched.clean
            known = seen.lock.entries.get(path)
            content = print_of(kind, there)
            if not is_agreed and known and known.content not in (content, BEING_WRITTEN):
                return Outcome(change, "conflict", change.uid, "the service changed it meanwhile")
        if change.action == "delete":
            seen.remote.delete(kind, change.uid)
            local.forget(seen, path)
            seen.lock.entries.pop(path, None)
            self._save(seen)
            return Outcome(change, "done", change.uid)
        files = seen.tree.hash(path)  # first, so that later edits are noticed
        value = seen.value(path, there)
        require_ids(value)
        uid = change.uid
        if fetched is not None:
            put_back(kind, value, fetched.value)
        own = seen.own.entries.get(path)
        if seen.keyring is not None and own is not None:
            fill(kind, value, partial(seen.keyring.get, own.uid))
        if fetched is None:
            self._begin(seen, change, uid, value)
            uid = seen.remote.create(kind, value)
            self._begin(seen, change, uid, value)
            if kind == "mock":  # its responses follow
                seen.remote.update(kind, uid, value, seen.remote.fetch(new(kind, uid, "")))
        else:
            if kind in _IN_STEPS:
                self._begin(seen, change, uid, value)
            seen.remote.update(kind, uid, value, fetched)
        self._note(seen, change, uid, files, own)
        return Outcome(change, "done", uid)

    def _begin(self, seen: Comparison, change: Change, uid: str, value: Json) -> None:
        """Note that the element is ours, and may be half written or, without an id, created."""
        seen.lock.entries[change.path] = Entry(
            change.kind, uid, change.name, "", BEING_WRITTEN, "", about_of(change.kind, value)
        )
        self._save(seen)

    def _note(
        self, seen: Comparison, change: Change, uid: str, files: str, own: Entry | None
    ) -> None:
        """Note what the service made of the element, and update its files too."""
        kind, path = change.kind, change.path
        fetched = seen.remote.fetch(new(kind, uid, change.name))
        name = str(fetched.clean.get("name") or change.name)
        entry = local.entry_of(Question(path, None, new(kind, uid, name)), fetched)
        entry = entry._replace(files=files)
        if seen.is_restore or seen.tree.hash(path) != files:
            # The files are of another workspace, or were edited again.
            seen.lock.entries[path] = entry
        else:
            local.keep(seen, kind, uid, fetched.value, own)
            value = replaced(fetched.clean, seen.paths())
            seen.tree.put(seen.lock, path, files_of(kind, path, value), entry)
        self._save(seen)

    def _save(self, seen: Comparison) -> None:
        seen.tree.save(seen.lock, seen.lock.workspace if seen.is_restore else None)


def _identity(change: Change) -> tuple[Kind, str, str, str]:
    return change.kind, change.path, change.uid, change.action


def _step(change: Change) -> tuple[bool, int, str]:
    """What others refer to comes first, and is deleted last."""
    place = _ORDER.index(change.kind)
    is_deletion = change.action == "delete"
    return is_deletion, -place if is_deletion else place, change.path
