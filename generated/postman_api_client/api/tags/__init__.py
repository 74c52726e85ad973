"""The operations of the area `tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.direction import Direction
    from ...models.get_tagged_entities_entity_type import GetTaggedEntitiesEntityType
    from ...models.get_tagged_entities_response import GetTaggedEntitiesResponse
    from ...types import UNSET, AsyncSend, Send, Unset


class TagsApi:
    """The operations of the area `tags`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def get_tagged_entities(
        self,
        slug: str,
        *,
        limit: int | Unset = UNSET,
        direction: Direction | Unset = UNSET,
        cursor: str | Unset = UNSET,
        entity_type: GetTaggedEntitiesEntityType | Unset = UNSET,
    ) -> GetTaggedEntitiesResponse:
        r"""List what carries a tag.

        Gives the workspaces, collections and APIs with this tag, ten to a page and 50 at most;
        collections come by uid and workspaces by id. A new tag shows up after a moment, and an
        unknown one is a 404. A cursor that is not valid silently gives the first page again.
        Enterprise plan only, by the published marker; other plans get a 403 or 404.

        `GET /tags/{slug}/entities`

        Args:
            slug: The tag, in lower case letters, digits and hyphens.
            limit: Most entries to put on one page.
            direction: First tagged first with `asc`, last tagged first with `desc`.
            cursor: Where the next page starts; send back the value the previous page gave.
            entity_type: Only elements of this kind.

        Returns:
            The body of the answer.
        """

        from .get_tagged_entities import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getTaggedEntities"],
            lambda: _get_kwargs(
                slug=slug,
                limit=limit,
                direction=direction,
                cursor=cursor,
                entity_type=entity_type,
            ),
            _parse_response,
        )


class AsyncTagsApi:
    """The operations of the area `tags`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def get_tagged_entities(
        self,
        slug: str,
        *,
        limit: int | Unset = UNSET,
        direction: Direction | Unset = UNSET,
        cursor: str | Unset = UNSET,
        entity_type: GetTaggedEntitiesEntityType | Unset = UNSET,
    ) -> GetTaggedEntitiesResponse:
        r"""List what carries a tag.

        Gives the workspaces, collections and APIs with this tag, ten to a page and 50 at most;
        collections come by uid and workspaces by id. A new tag shows up after a moment, and an
        unknown one is a 404. A cursor that is not valid silently gives the first page again.
        Enterprise plan only, by the published marker; other plans get a 403 or 404.

        `GET /tags/{slug}/entities`

        Args:
            slug: The tag, in lower case letters, digits and hyphens.
            limit: Most entries to put on one page.
            direction: First tagged first with `asc`, last tagged first with `desc`.
            cursor: Where the next page starts; send back the value the previous page gave.
            entity_type: Only elements of this kind.

        Returns:
            The body of the answer.
        """

        from .get_tagged_entities import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getTaggedEntities"],
            lambda: _get_kwargs(
                slug=slug,
                limit=limit,
                direction=direction,
                cursor=cursor,
                entity_type=entity_type,
            ),
            _parse_response,
        )
