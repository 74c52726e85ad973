# Derived from postman_facade/resources/_async/environments.py by `python -m codegen.unasync`; change that file instead.
"""Environments, synchronous."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from postman_api_client.models.environment_reference import EnvironmentReference
from postman_api_client.models.environment_summary import EnvironmentSummary
from postman_api_client.tracebacks import sensitive

from postman_facade.calls import arguments
from postman_facade.calls.arguments import flag, text
from postman_facade.calls.request import build
from postman_facade.calls.responses import read_document
from postman_facade.documents import EnvironmentDocument
from postman_facade.documents.patch import Change, Unrecoverable, setting, unsetting
from postman_facade.documents.text import encoded
from postman_facade.errors import EditConflictError, PostmanError, ValidationError
from postman_facade.json_types import JsonValue
from postman_facade.policy.ids import Identified, ReferenceLike
from postman_facade.resources._sync.documents import Documents
from postman_facade.resources._sync.writes import Repeats, passes
from postman_facade.resources.document_requests import EnvironmentRequests

if TYPE_CHECKING:
    from postman_facade.resources._sync.pages import Pages

_PATCH = build(lambda api: api.environments.patch_environment("x", body=[])).operation
_MOST_CHANGES = 12
# Seconds to restore a value that was changed by mistake; this may take longer than a call may.
_SECONDS_TO_PUT_BACK = 120.0
_RETRIES_TO_PUT_BACK = 11


class Environments(Documents[EnvironmentDocument]):
    """Environments as lossless documents, and single variables."""

    _document = EnvironmentDocument
    _requests = EnvironmentRequests()
    _element = EnvironmentReference

    def list(self, *, workspace: ReferenceLike | None = None) -> Pages[EnvironmentSummary]:
        """List environments.

        Args:
            workspace: Only those in this workspace, by id, link or name.

        Raises:
            InvalidReferenceError: The workspace is not a valid reference; nothing was sent.
        """
        return self._references.listing(
            workspace,
            lambda api, id: api.environments.get_environments(workspace=id),
            lambda body: body.environments,
        )

    def get_value(self, environment: ReferenceLike, key: str) -> JsonValue:
        """Return the value of the enabled variable `key`.

        Raises:
            ItemNotFoundError: There is no such variable.

        Also raises the errors of `get`.
        """
        return (self.get(environment)).variables[text("key", key, empty=True)]

    @sensitive
    def set(
        self,
        environment: ReferenceLike,
        key: str,
        value: JsonValue,
        *,
        secret: bool | None = None,
    ) -> None:
        """Set the enabled variable `key`, or add it, without changing anything else.

        If it has the value already, nothing is written. The API addresses variables by position:
        if somebody else moves them at the same time and another one is changed by mistake, that
        one is restored, within two minutes, and the change is repeated. If the response is lost,
        the environment is read to find out whether the change was made.

        Args:
            environment: Its id, uid, link or name.
            secret: Whether it is a secret; None keeps its type.

        Raises:
            EditConflictError: Others keep changing the variables, or a value of theirs could not
                be restored.

        Also raises the errors of `get`.
        """
        text("key", key, empty=True)
        arguments.encoded("value", value)  # what JSON cannot say is refused before anything is sent
        if secret is not None:
            flag("secret", secret)
        kind = None if secret is None else "secret" if secret else "default"
        self._change(environment, lambda there: setting(there, key, value, kind))

    @sensitive
    def unset(self, environment: ReferenceLike, key: str) -> None:
        """Remove the enabled variable `key`, if there is one. See `set`."""
        text("key", key, empty=True)
        self._change(environment, lambda there: unsetting(there, key))

    def _change(
        self,
        reference: ReferenceLike,
        make: Callable[[EnvironmentDocument], Change | None],
    ) -> None:
        """Send the change that `make` derives from the environment, until it derives none."""
        there = self.get(reference)
        environment = there.uid or there.id or self._references.id("environment", reference)
        repeats = Repeats(self._caller, _PATCH)
        unprotected = False
        for _ in range(_MOST_CHANGES):
            change = make(there)
            if change is None:
                return
            change = change.plain or change if unprotected else change
            sent = self._sent_once(environment, change, repeats)
            try:
                there = self._put_back(environment, change, sent)
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
                return  # the service reports success
            if sent.failure is not None and make(there) is not None:
                raise sent.failure
        raise _conflict("others changed the variables at the same time")

    def _sent_once(self, environment: str, change: Change, repeats: Repeats) -> _Sent:
        try:
            return _Sent(self._patched(environment, change), None, done=True)
        except PostmanError as error:
            failure = error
        refused = isinstance(failure, ValidationError)
        again = repeats.wait(failure)
        if not (again or refused or failure.may_have_taken_effect):
            raise failure
        try:
            there = self.get(environment)
        except PostmanError as error:
            raise (failure if passes(error) else error) from None
        if refused:  # another variable may have this position by now
            again = there.values != change.before
        done = None if failure.may_have_taken_effect else False
        return _Sent(there, None if again else failure, done=done)

    def _put_back(
        self,
        environment: str,
        change: Change,
        sent: _Sent,
        patience: Repeats | None = None,
    ) -> EnvironmentDocument:
        """Return the environment after a change; restore what was changed by mistake."""
        there, lost = sent.there, False
        if sent.done is False:
            return there
        undo = change.undo(there.values, sure=sent.done is True)
        while undo:
            struck = undo.key
            if patience is None:
                patience = Repeats(
                    self._caller,
                    _PATCH,
                    _SECONDS_TO_PUT_BACK,
                    max_retries=_RETRIES_TO_PUT_BACK,
                )
            try:
                undone = self._sent_once(environment, undo, patience)
            except PostmanError as error:
                raise _not_put_back(undo) from error
            try:
                there = self._put_back(environment, undo, undone, patience)
            except Unrecoverable:  # restore whatever is still possible
                there, lost = undone.there, True
            again = change.undo(there.values, sure=False, struck=struck)
            if undone.failure is not None and again:
                raise _not_put_back(undo) from undone.failure
            undo = again
        if lost:
            raise Unrecoverable
        return there

    def _patched(self, environment: str, change: Change) -> EnvironmentDocument:
        once = self._caller.with_options(max_retries=0)
        request = build(lambda api: api.environments.patch_environment(environment, body=[]))
        response = once.exchange(request.with_json(encoded(change.operations)))
        return read_document(request.operation, response, _with_variables)

    def _named(self, workspace: str, name: str) -> Pages[Identified]:
        return self._references.listing(
            workspace,
            lambda api, id: api.environments.get_environments(workspace=id),
            lambda body: body.environments,
        )


class _Sent(NamedTuple):
    """The result of a change that was sent once."""

    there: EnvironmentDocument
    failure: PostmanError | None
    """If set, the change is not sent again."""
    done: bool | None
    """True: carried out, and `there` is the response. False: not carried out. None: unknown."""


def _with_variables(content: bytes) -> EnvironmentDocument:
    """The environment; raises DocumentError for one whose variables cannot be told apart."""
    document = EnvironmentDocument.from_json(content)
    _ = document.values
    return document


def _not_put_back(undo: Change) -> EditConflictError:
    return _conflict(
        f"others changed the variables at the same time, so {undo.key!r} was changed instead "
        "and could not be restored"
    )


def _conflict(message: str) -> EditConflictError:
    return EditConflictError(
        status_code=412,
        message=message,
        method="PATCH",
        path=_PATCH.path,
        hint="check the environment, then repeat the change",
    )
