# Derived from postman_facade/native_git/_async/workspace.py by `python -m codegen.unasync`; change that file instead.
"""A workspace in a folder: pulled, compared and pushed, synchronous."""

from __future__ import annotations

import os
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from postman_facade.errors import (
    AuthenticationError,
    EditConflictError,
    FileTreeError,
    PostmanError,
    QuotaExceededError,
)
from postman_facade.native_git._sync.planning import Comparison, in_order, new
from postman_facade.native_git._sync.remote import Fetched
from postman_facade.native_git.comparison import Change, Question
from postman_facade.native_git.kinds import LAYOUTS, Kind, about_of, print_of
from postman_facade.native_git.lockfile import BEING_WRITTEN, Entry
from postman_facade.native_git.references import require_ids, to_ids, to_paths
from postman_facade.native_git.results import Outcome, Plan, Progress, Pulled, Pushed
from postman_facade.native_git.secrets import leave_out, put_back

if TYPE_CHECKING:
    from postman_facade.client._sync import Postman

Json = dict[str, Any]
_ORDER = list(LAYOUTS)
_IN_STEPS = ("spec", "mock")
"""Kinds that one request does not write."""
# After these the next call fails too.
_HOPELESS = (QuotaExceededError, AuthenticationError, FileTreeError)


class WorkspaceFiles:
    """The files of a workspace in a folder, and the workspace itself.

    The files are in the layout of Postman's Native Git; monitors and mock servers, for which it has
    no place, have files below `.postman`. Secrets are left out of all files: an empty value of a
    secret variable or an authorization stands for what the service has.
    """

    def __init__(self, postman: Postman, folder: str | os.PathLike[str]) -> None:
        self._postman = postman
        self._folder = folder

    def pull(self, workspace: str | None = None, *, progress: Progress | None = None) -> Pulled:
        """Bring what changed on the service into the folder.

        Only what the listings show as changed is read. Files that were edited are left as they are,
        and so is everything that is not of the layout. An interrupted pull is taken up by the next.

        Args:
            workspace: The id, link or name of the workspace; not needed where the folder has one.
            progress: Called as the pull goes on.

        Raises:
            FileTreeError: A file cannot be read or written, or the folder has another workspace.
            NotFoundError: There is no such workspace, or this key cannot see it.
        """
        seen = Comparison(self._postman, self._folder)
        seen.look(workspace)
        found = [change for change in seen.changes if change.side != "remote"]
        questions = seen.questions + [
            Question(
                seen.tree.path_for(change.kind, change.name, seen.lock),
                None,
                seen.listed[change.kind, change.uid],
            )
            for change in sorted(seen.changes, key=lambda change: (change.name, change.uid))
            if change.side == "remote" and change.action == "create"
        ]
        questions.sort(key=lambda question: _ORDER.index(question.listed.kind))
        paths = seen.paths(questions)
        done = 0
        try:
            for question, fetched in seen.answers(questions):
                if (change := _taken(seen, question, fetched, paths)) is not None:
                    found.append(change)
                done += 1
                if progress is not None:
                    progress(done, len(questions), question.listed.name)
            for change in seen.changes:
                if change.side == "remote" and change.action == "delete":
                    seen.tree.drop(seen.lock, change.path)
                    found.append(change)
        finally:
            seen.tree.save(seen.lock)
        found = in_order(found)
        return Pulled(
            seen.lock.workspace,
            [change for change in found if change.side == "remote"],
            [change for change in found if change.side == "both"],
            [change for change in found if change.side == "local"],
        )

    def plan(self, *, to: str | None = None) -> Plan:
        """Compare the folder with the workspace, and say what a push would do.

        Nothing is changed, neither in the folder nor on the service.

        Args:
            to: Another workspace to restore into, by id, link or name.

        Raises:
            FileTreeError: A file cannot be read, or the folder has no workspace yet.
            NotFoundError: There is no such workspace, or this key cannot see it.
        """
        return _plan_of(self._compared(to))

    def apply(
        self,
        plan: Plan,
        *,
        overwrite: Collection[str] = (),
        progress: Progress | None = None,
    ) -> Pushed:
        """Create, update and delete on the service what the plan says that the files changed.

        The two are compared again first, and each element once more before it is written, so that
        nothing is overwritten that others changed in the meantime. Where one fails, the others are
        tried, unless no further call can succeed. A new plan goes on from there, and nothing is made
        twice, whatever became of the calls that failed.

        Args:
            plan: What `plan` returned.
            overwrite: The names or paths of conflicts that are to be overwritten.
            progress: Called as the push goes on.

        Raises:
            FileTreeError: A file cannot be read or written.
        """
        seen = self._compared(plan.workspace if plan.is_restore else None)
        agreed = {_identity(change) for change in plan.changes}
        named = set(overwrite)
        work = [
            change
            for change in seen.changes
            if _identity(change) in agreed
            and (
                change.side == "local"
                or (change.is_conflict and named & {change.name, change.path})
            )
        ]
        outcomes: list[Outcome] = []
        for change in sorted(work, key=_step):
            try:
                outcome = self._written(seen, change, change.is_conflict)
            except EditConflictError as error:
                outcome = Outcome(change, "conflict", change.uid, str(error))
            except PostmanError as error:
                outcome = Outcome(change, "failed", change.uid, str(error))
                if isinstance(error, _HOPELESS):
                    outcomes.append(outcome)
                    break
            outcomes.append(outcome)
            if progress is not None:
                progress(len(outcomes), len(work), change.name)
        return Pushed(seen.lock.workspace, outcomes)

    def _compared(self, to: str | None) -> Comparison:
        seen = Comparison(self._postman, self._folder)
        seen.look(to=to)
        for question, fetched in seen.answers(seen.questions):
            if (change := seen.judged(question, fetched)) is not None:
                seen.changes.append(change)
            else:
                _noted(seen, question, fetched)
        return seen

    def _written(self, seen: Comparison, change: Change, is_agreed: bool) -> Outcome:
        """Carry out one change, and note it."""
        kind, path = change.kind, change.path
        fetched = None
        if change.uid:
            fetched = seen.remote.fetch(new(kind, change.uid, change.name))
            known = seen.lock.entries.get(path)
            content = print_of(kind, leave_out(kind, fetched.value))
            if not is_agreed and known and known.content not in (content, BEING_WRITTEN):
                return Outcome(change, "conflict", change.uid, "the service changed it meanwhile")
        if change.action == "delete":
            seen.remote.delete(kind, change.uid)
            seen.lock.entries.pop(path, None)
            self._save(seen)
            return Outcome(change, "done", change.uid)
        value = to_ids(seen.tree.value(path, seen.about(path)), seen.lock)
        require_ids(value)
        files = seen.tree.hash(path)
        uid = change.uid
        if fetched is None:
            uid = seen.remote.create(kind, value)
            self._begin(seen, change, uid, value)
            if kind == "mock":  # its responses follow
                seen.remote.update(kind, uid, value, seen.remote.fetch(new(kind, uid, "")))
        else:
            put_back(kind, value, fetched.value)
            if kind in _IN_STEPS:
                self._begin(seen, change, uid, value)
            seen.remote.update(kind, uid, value, fetched)
        self._note(seen, change, uid, files)
        return Outcome(change, "done", uid)

    def _begin(self, seen: Comparison, change: Change, uid: str, value: Json) -> None:
        """Note that the element is ours and may be half written."""
        seen.lock.entries[change.path] = Entry(
            change.kind, uid, change.name, "", BEING_WRITTEN, "", about_of(change.kind, value)
        )
        self._save(seen)

    def _note(self, seen: Comparison, change: Change, uid: str, files: str) -> None:
        """Note what the service made of the element, and make the files say so too."""
        kind, path = change.kind, change.path
        there = leave_out(kind, (seen.remote.fetch(new(kind, uid, change.name))).value)
        name = str(there.get("name") or change.name)
        entry = Entry(kind, uid, name, "", print_of(kind, there), files, about_of(kind, there))
        if (
            seen.is_restore or seen.tree.hash(path) != files
        ):  # the files are of another workspace, or edited again
            seen.lock.entries[path] = entry
        else:
            seen.tree.put(seen.lock, path, to_paths(there, seen.paths()), entry)
        self._save(seen)

    def _save(self, seen: Comparison) -> None:
        seen.tree.save(seen.lock, seen.lock.workspace if seen.is_restore else None)


def _taken(
    seen: Comparison, question: Question, fetched: Fetched, paths: dict[str, str]
) -> Change | None:
    """Make the files of an element be what was fetched, unless they were edited."""
    path, listed = question.path, question.listed
    kind = listed.kind
    is_new = path not in seen.local and question.entry is None
    change = (
        Change(kind, listed.name, path, listed.uid, "create", "remote")
        if is_new
        else seen.judged(question, fetched)
    )
    if change is None:
        _noted(seen, question, fetched)
        return None
    if change.side != "remote":
        return change
    if seen.tree.hash(path) != seen.local.get(path, ""):
        return change._replace(side="both")  # edited since the folder was read
    value = leave_out(kind, fetched.value)
    seen.tree.put(seen.lock, path, to_paths(value, paths), _entry(question, value))
    return change


def _noted(seen: Comparison, question: Question, fetched: Fetched) -> None:
    """Note that the files and the service are alike."""
    value = leave_out(question.listed.kind, fetched.value)
    files = seen.local.get(question.path, "")
    seen.lock.entries[question.path] = _entry(question, value)._replace(files=files)


def _entry(question: Question, value: Json) -> Entry:
    kind, uid, name, listed, _ = question.listed
    return Entry(kind, uid, name, listed, print_of(kind, value), "", about_of(kind, value))


def _plan_of(seen: Comparison) -> Plan:
    return Plan(seen.lock.workspace, seen.is_restore, in_order(seen.changes))


def _identity(change: Change) -> tuple[Kind, str, str, str]:
    return change.kind, change.path, change.uid, change.action


def _step(change: Change) -> tuple[bool, int, str]:
    """What others refer to comes first, and is deleted last."""
    place = _ORDER.index(change.kind)
    is_deletion = change.action == "delete"
    return is_deletion, -place if is_deletion else place, change.path
