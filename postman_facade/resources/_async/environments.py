"""Environments, asynchronous."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from postman_api_client.operations import OPERATIONS
from postman_api_client.tracebacks import sensitive

from postman_facade.client import arguments
from postman_facade.client.answers import read_document
from postman_facade.client.arguments import text
from postman_facade.documents import EnvironmentDocument
from postman_facade.documents.patch import Change, Unrecoverable, setting, unsetting
from postman_facade.documents.text import encoded
from postman_facade.errors import EditConflictError, PostmanError, ValidationError
from postman_facade.resources._async.documents import AsyncDocuments
from postman_facade.resources._async.writes import AsyncRepeats, passes

if TYPE_CHECKING:
    from postman_facade.resources._async.pages import AsyncPages

_MOST_CHANGES = 12
# A value that was struck by mistake is put back also where that takes longer than a call may.
_SECONDS_TO_PUT_BACK = 120.0
_RETRIES_TO_PUT_BACK = 11


class AsyncEnvironments(AsyncDocuments[EnvironmentDocument]):
    """Environments as lossless documents, and their variables one by one.

    Source: getEnvironment, createEnvironment, putEnvironment, patchEnvironment, deleteEnvironment.
    """

    _document = EnvironmentDocument

    def list(self, *, workspace: str | None = None) -> AsyncPages:
        """The environments you can see: `id`, `uid`, `name`, `owner`, `updatedAt` and more.

        `workspace`: only those in the workspace with this id, link or name. Raises InvalidReferenceError,
        before anything is sent. Source: getEnvironments.
        """
        return self._postman.ids.listing(OPERATIONS["getEnvironments"], workspace)

    async def get_value(self, environment: str, key: str) -> Any:
        """The value of the enabled variable `key`. Raises ItemNotFoundError, and what `get` raises."""
        return (await self.get(environment)).variables[text("key", key, empty=True)]

    @sensitive
    async def set(
        self, environment: str, key: str, value: Any, *, secret: bool | None = None
    ) -> None:
        """Give the enabled variable `key` a value, or add it; everything else stays as it is.

        `environment`: its id, uid, link or name. `secret`: whether it is one; None leaves that.
        Nothing is written when it is so already. The API changes variables by their position: if
        others move them at the same time, what was struck instead is put back, for up to two
        minutes, and the change is made again. After a lost answer the environment is read to see
        what became of the change. Raises EditConflictError when that does not end or a value of others
        cannot be put back, and what `get` raises.
        """
        text("key", key, empty=True)
        arguments.encoded("value", value)  # what JSON cannot say is refused before anything is sent
        kind = None if secret is None else "secret" if secret else "default"
        await self._change(environment, lambda there: setting(there, key, value, kind))

    @sensitive
    async def unset(self, environment: str, key: str) -> None:
        """Take the enabled variable `key` away, if there is one. See `set`."""
        text("key", key, empty=True)
        await self._change(environment, lambda there: unsetting(there, key))

    async def _change(
        self, environment: str, make: Callable[[EnvironmentDocument], Change | None]
    ) -> None:
        """Carry out what `make` makes of the environment as it is, until it makes nothing."""
        there = await self.get(environment)
        environment = there.uid or there.id or environment
        repeats = AsyncRepeats(self._postman, OPERATIONS["patchEnvironment"])
        unprotected = False
        for _ in range(_MOST_CHANGES):
            change = make(there)
            if change is None:
                return
            change = change.plain or change if unprotected else change
            sent = await self._sent_once(environment, change, repeats)
            try:
                there = await self._put_back(environment, change, sent)
            except Unrecoverable:
                raise _conflict(
                    "others changed the variables at the same time, and a value of theirs may be lost"
                ) from None
            ignored = sent.done is True and there.values == change.before
            refused = isinstance(sent.failure, ValidationError)
            unprotected = change.plain is not None and (ignored or refused)
            if unprotected:
                continue
            if ignored:
                return  # the service says that it did it
            if sent.failure is not None and make(there) is not None:
                raise sent.failure
        raise _conflict("others changed the variables at the same time")

    async def _sent_once(self, environment: str, change: Change, repeats: AsyncRepeats) -> _Sent:
        try:
            return _Sent(await self._patched(environment, change), None, done=True)
        except PostmanError as error:
            failure = error
        refused = isinstance(failure, ValidationError)
        again = await repeats.wait(failure)
        if not (again or refused or failure.may_have_taken_effect):
            raise failure
        try:
            there = await self.get(environment)
        except PostmanError as error:
            raise (failure if passes(error) else error) from None
        if refused:  # the position may be that of another variable by now
            again = there.values != change.before
        done = None if failure.may_have_taken_effect else False
        return _Sent(there, None if again else failure, done=done)

    async def _put_back(
        self,
        environment: str,
        change: Change,
        sent: _Sent,
        patience: AsyncRepeats | None = None,
    ) -> EnvironmentDocument:
        """The environment after a change, with what it struck by mistake as it was."""
        there, lost = sent.there, False
        if sent.done is False:
            return there
        undo = change.undo(there.values, sure=sent.done is True)
        while undo:
            struck = undo.key
            if patience is None:
                patience = AsyncRepeats(
                    self._postman,
                    OPERATIONS["patchEnvironment"],
                    _SECONDS_TO_PUT_BACK,
                    max_retries=_RETRIES_TO_PUT_BACK,
                )
            try:
                undone = await self._sent_once(environment, undo, patience)
            except PostmanError as error:
                raise _not_put_back(undo) from error
            try:
                there = await self._put_back(environment, undo, undone, patience)
            except Unrecoverable:  # what can be put back still is
                there, lost = undone.there, True
            again = change.undo(there.values, sure=False, struck=struck)
            if undone.failure is not None and again:
                raise _not_put_back(undo) from undone.failure
            undo = again
        if lost:
            raise Unrecoverable
        return there

    async def _patched(self, environment: str, change: Change) -> EnvironmentDocument:
        operation = OPERATIONS["patchEnvironment"]
        once = self._postman.with_options(max_retries=0)
        response = await once.request(
            "PATCH", self._url(environment), content=encoded(change.operations), headers=self._JSON
        )
        return read_document(operation, response, EnvironmentDocument.from_json)

    def _listed(self, workspace: str, name: str) -> AsyncPages:
        return self.list(workspace=workspace)


class _Sent(NamedTuple):
    """What became of a change that was sent once."""

    there: EnvironmentDocument
    failure: PostmanError | None
    """After which it is not to be sent again."""
    done: bool | None
    """True: `there` is the answer to it. False: it was not carried out. None: nobody knows."""


def _not_put_back(undo: Change) -> EditConflictError:
    return _conflict(
        f"others changed the variables at the same time, so that {undo.key!r} was changed instead, "
        "and it could not be put back"
    )


def _conflict(message: str) -> EditConflictError:
    return EditConflictError(
        status_code=412,
        message=message,
        method="PATCH",
        path=OPERATIONS["patchEnvironment"].path,
        hint="look at the environment, then repeat the change",
    )
