"""The files and the service, compared, asynchronous."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterable
from typing import TYPE_CHECKING, Any

from postman_facade.errors import (
    ApiError,
    AuthenticationError,
    ConfigurationError,
    DocumentError,
    FileTreeError,
    FirewallChallengeError,
    MalformedResponseError,
    NotFoundError,
    PostmanError,
    QuotaExceededError,
    RateLimitError,
    ResponseTooLargeError,
)
from postman_facade.native_git import comparison
from postman_facade.native_git._async.remote import AsyncRemote, Fetched
from postman_facade.native_git.comparison import Change, Listed, Question
from postman_facade.native_git.concurrently import each_async
from postman_facade.native_git.keyring import Keyring
from postman_facade.native_git.kinds import LAYOUTS, Kind
from postman_facade.native_git.lockfile import Entry
from postman_facade.native_git.references import replaced
from postman_facade.native_git.results import Outcome
from postman_facade.native_git.secrets import leave_out_known
from postman_facade.native_git.tree import Tree

if TYPE_CHECKING:
    from postman_facade.client._async import AsyncPostman

Json = dict[str, Any]
WIDTH = 16
"""Calls at once; the rate limit decides how fast they are."""
ORDER = list(LAYOUTS)
HOPELESS = (AuthenticationError, FirewallChallengeError, QuotaExceededError, RateLimitError)
"""Errors after which the next call fails too."""
_OF_ONE = (ApiError, DocumentError, MalformedResponseError, ResponseTooLargeError)


class AsyncComparison:
    """A folder and a workspace at one time."""

    def __init__(
        self, postman: AsyncPostman, folder: str | os.PathLike[str], *, has_keyring: bool
    ) -> None:
        self._postman = postman
        self._has_keyring = has_keyring
        self.tree = Tree(folder)
        self.changes: list[Change] = []
        self.questions: list[Question] = []
        self.failed: list[Outcome] = []
        """What cannot be read."""
        self.begun: list[str] = []
        """The paths of elements that an earlier push began to create."""
        self.unnoted: list[tuple[Question, Fetched]] = []
        """What an earlier push wrote and could not note."""

    async def look(
        self, workspace: str | None = None, *, to: str | None = None, is_full: bool = False
    ) -> None:
        """Read the folder and the listings.

        Args:
            workspace: The workspace of the folder, if it has none yet.
            to: Another workspace, to restore into.
            is_full: Whether to ask for elements that the listings show as unchanged.
        """
        self.keyring = Keyring() if self._has_keyring else None
        self.own = self.tree.lock()
        self.local = self.tree.scan()
        self.moves = self.tree.follow(self.own)
        self.own.move(self.moves)
        self.is_restore = to is not None
        id = await self._workspace(workspace, to)
        self.lock = self.own
        if self.is_restore:
            self.lock = self.tree.lock(id)
            self.lock.move(self.moves)
        self.lock.workspace = id
        self.remote = AsyncRemote(self._postman, id)
        await self._list(id)
        self._triage(is_full)

    async def answers(
        self, questions: Iterable[Question]
    ) -> AsyncIterator[tuple[Question, Fetched]]:
        """Yield the elements as they arrive, without those that are gone or cannot be read."""

        async def read(question: Question) -> Fetched | PostmanError | None:
            try:
                return await self.remote.fetch(question.listed)
            except NotFoundError:
                return None
            except HOPELESS:
                raise
            except _OF_ONE as error:
                return error

        async for question, fetched in each_async(read, questions, WIDTH):
            if isinstance(fetched, PostmanError):
                kind, uid, name, _, _ = question.listed
                change = Change(kind, name, question.path, uid, "update", "remote")
                self.failed.append(Outcome(change, "failed", uid, str(fetched)))
            elif fetched is not None:
                yield question, fetched

    def judged(self, question: Question, fetched: Fetched) -> Change | None:
        """Return how the files of an element and the fetched one differ."""
        kind, path = question.listed.kind, question.path
        value = self.value(path, fetched.clean) if path in self.local else None
        if value is not None:
            leave_out_known(kind, value, fetched.value)
        return comparison.judge(question, self.local.get(path), value, fetched.clean)

    def value(self, path: str, there: Json | None = None) -> Json:
        """Return the value of an element from its files, with ids of the service.

        `there`: the element on the service, without secrets.
        """
        ids = {path: id for id, path in self.paths(self.questions).items()}
        ids |= {old: ids[new] for old, new in self.moves.items() if new in ids}
        return replaced(self.tree.value(path, self.about(path), there), ids)

    def paths(self, more: Iterable[Question] = ()) -> dict[str, str]:
        """Return the paths of the elements of the workspace, by id."""
        known = {entry.uid: path for path, entry in self.lock.entries.items() if entry.uid}
        return known | {question.listed.uid: question.path for question in more}

    def about(self, path: str) -> Json:
        """Return what the files of an element do not contain."""
        entry = self.lock.entries.get(path) or self.own.entries.get(path)
        return entry.about if entry else {}

    async def _workspace(self, workspace: str | None, to: str | None) -> str:
        own, folder = self.own.workspace, str(self.tree.root)
        wanted = to or workspace
        if wanted is None:
            if not own:
                raise FileTreeError(
                    "has no workspace yet; pull one into it, by its name or id", folder
                )
            return own
        id = await self._postman.resolve_id("workspace", wanted)
        if to is not None and id == own:
            raise ConfigurationError("to must be another workspace than the one of the folder")
        if to is None and own not in ("", id):
            reason = f"has the workspace {own}; choose another folder for {wanted!r}"
            raise FileTreeError(reason, folder)
        return id

    async def _list(self, id: str) -> None:
        try:
            self.listed, refused = await self.remote.listing()
        except NotFoundError as error:
            message = (
                f"the workspace {id} of {self.tree.root} does not exist, or this key cannot see it"
            )
            raise NotFoundError(
                status_code=404, message=message, method=error.method, path=error.path
            ) from None
        self.refused = refused.keys()
        for kind, reason in refused.items():
            every = Change(kind, f"every {kind}", "", "", "update", "remote")
            self.failed.append(Outcome(every, "failed", "", reason))

    def _triage(self, is_full: bool) -> None:
        known: dict[str, Entry] = {}
        for path, entry in [*self.lock.entries.items()]:
            if entry.kind in self.refused:
                continue
            if not entry.uid:
                self.begun.append(path)
                del self.lock.entries[path]
            elif self.is_restore and (entry.kind, entry.uid) not in self.listed:
                del self.lock.entries[path]  # deleted there, so create it again
            else:
                is_asked = is_full or (
                    self.keyring is not None
                    and not self.is_restore
                    and not self.keyring.has_all(entry.uid, entry.secrets)
                )
                known[path] = entry._replace(listed="") if is_asked else entry
        local = {
            path: hash
            for path, hash in self.local.items()
            if self.tree.kind(path) not in self.refused
        }
        # Those that were begun come first, so that they get the elements that were created.
        new = sorted(local.keys() - known.keys(), key=lambda path: (path not in self.begun, path))
        names: dict[str, tuple[Kind, str]] = {
            path: (self.tree.kind(path), self.tree.name(path, self.about(path))) for path in new
        }
        self.changes, self.questions, gone = comparison.triage(local, names, known, self.listed)
        for path in gone:
            del self.lock.entries[path]
        if self.is_restore:  # other elements there do not belong to the folder
            self.changes = [change for change in self.changes if change.path]


def in_order(changes: Iterable[Change]) -> list[Change]:
    """Return the changes by kind and path."""
    return sorted(changes, key=lambda change: (ORDER.index(change.kind), change.path, change.name))


def new(kind: Kind, uid: str, name: str) -> Listed:
    """Return an element without its entry in the listing."""
    return Listed(kind, uid, name, "", {})
