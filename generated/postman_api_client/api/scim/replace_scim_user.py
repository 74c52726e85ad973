from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.scim_user import ScimUser
from ...models.scim_user_replacement import ScimUserReplacement
from ...types import (
    Response,
    decode,
    encode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    user_id: str,
    *,
    body: ScimUserReplacement,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/scim/v2/Users/{user_id}".format(
            user_id=path_segment("user_id", user_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ScimUser:
    """The body of a 2xx answer."""
    return cast(
        "ScimUser",
        decode(
            response.json(),
            ScimUser,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ScimUser]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient,
    body: ScimUserReplacement,
) -> Response[ScimUser]:
    r"""Replace a provisioned user.

    Sets the user name, the person's name and the account's state, all at once.

    `PUT /scim/v2/Users/{userId}`

    Args:
        user_id: SCIM id of the user, a string.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        user_id=user_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    user_id: str,
    *,
    client: AuthenticatedClient,
    body: ScimUserReplacement,
) -> ScimUser | None:
    """Replace a provisioned user: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        user_id=user_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient,
    body: ScimUserReplacement,
) -> Response[ScimUser]:
    """Replace a provisioned user: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        user_id=user_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    user_id: str,
    *,
    client: AuthenticatedClient,
    body: ScimUserReplacement,
) -> ScimUser | None:
    """Replace a provisioned user: as `sync`."""
    return (
        await asyncio_detailed(
            user_id=user_id,
            body=body,
            client=client,
        )
    ).parsed
