"""The operations of the area `audit_logs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.audit_action import AuditAction
    from ...models.get_audit_logs_response import GetAuditLogsResponse
    from ...models.sort_direction import SortDirection
    from ...types import UNSET, AsyncSend, Send, Unset


class AuditLogsApi:
    """The operations of the area `audit_logs`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def get_audit_log_event_actions(
        self,
    ) -> list[AuditAction]:
        r"""List the kinds of audit log events.

        Gives every action that the log may name, each with its dotted name and a name to show,
        as a bare array without paging. The dotted name is what the log can be filtered by.
        Enterprise plan only.

        `GET /audit-actions`

        Returns:
            The body of the answer.
        """

        from .get_audit_log_event_actions import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getAuditLogEventActions"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    def get_audit_logs(
        self,
        *,
        user_id: int | Unset = UNSET,
        action: str | Unset = UNSET,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        orderBy: SortDirection | Unset = UNSET,
        order_by: SortDirection | Unset = UNSET,
    ) -> GetAuditLogsResponse:
        r"""List audit log events.

        Gives what was done in the team under `trails`, newest first unless ordered otherwise
        and 300 to a page at most. The next cursor, a number, stands at the top of the answer
        and not in a `meta`; when it is missing the list has ended. Events hold names, mail and
        IP addresses. Enterprise plan only.

        `GET /audit/logs`

        Args:
            user_id: Only events of this user, by user id.
            action: Only events with this action, by its dotted name.
            since: Only events after this day, written YYYY-MM-DD.
            until: Only events before this day, written YYYY-MM-DD.
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.
            orderBy: Oldest event first with `asc`, newest first with `desc`.
            order_by: Deprecated spelling of `orderBy`.

        Returns:
            The body of the answer.
        """

        from .get_audit_logs import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getAuditLogs"],
            lambda: _get_kwargs(
                user_id=user_id,
                action=action,
                since=since,
                until=until,
                limit=limit,
                cursor=cursor,
                orderBy=orderBy,
                order_by=order_by,
            ),
            _parse_response,
        )


class AsyncAuditLogsApi:
    """The operations of the area `audit_logs`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def get_audit_log_event_actions(
        self,
    ) -> list[AuditAction]:
        r"""List the kinds of audit log events.

        Gives every action that the log may name, each with its dotted name and a name to show,
        as a bare array without paging. The dotted name is what the log can be filtered by.
        Enterprise plan only.

        `GET /audit-actions`

        Returns:
            The body of the answer.
        """

        from .get_audit_log_event_actions import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getAuditLogEventActions"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    async def get_audit_logs(
        self,
        *,
        user_id: int | Unset = UNSET,
        action: str | Unset = UNSET,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        orderBy: SortDirection | Unset = UNSET,
        order_by: SortDirection | Unset = UNSET,
    ) -> GetAuditLogsResponse:
        r"""List audit log events.

        Gives what was done in the team under `trails`, newest first unless ordered otherwise
        and 300 to a page at most. The next cursor, a number, stands at the top of the answer
        and not in a `meta`; when it is missing the list has ended. Events hold names, mail and
        IP addresses. Enterprise plan only.

        `GET /audit/logs`

        Args:
            user_id: Only events of this user, by user id.
            action: Only events with this action, by its dotted name.
            since: Only events after this day, written YYYY-MM-DD.
            until: Only events before this day, written YYYY-MM-DD.
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.
            orderBy: Oldest event first with `asc`, newest first with `desc`.
            order_by: Deprecated spelling of `orderBy`.

        Returns:
            The body of the answer.
        """

        from .get_audit_logs import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getAuditLogs"],
            lambda: _get_kwargs(
                user_id=user_id,
                action=action,
                since=since,
                until=until,
                limit=limit,
                cursor=cursor,
                orderBy=orderBy,
                order_by=order_by,
            ),
            _parse_response,
        )
