from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.spec import Spec
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    spec_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/specs/{spec_id}".format(
            spec_id=path_segment("spec_id", spec_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> Spec:
    """The body of a 2xx answer."""
    return cast(
        "Spec",
        decode(
            response.json(),
            Spec,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Spec]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    spec_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[Spec]:
    r"""Read a spec.

    Gives name, type and file format of a specification, without any file contents. Its id
    is a plain UUID; specs have no uid of their own.

    `GET /specs/{specId}`

    Args:
        spec_id: Id of the spec, a UUID; specs have no uid.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        spec_id=spec_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    spec_id: str,
    *,
    client: AuthenticatedClient,
) -> Spec | None:
    """Read a spec: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        spec_id=spec_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    spec_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[Spec]:
    """Read a spec: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        spec_id=spec_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    spec_id: str,
    *,
    client: AuthenticatedClient,
) -> Spec | None:
    """Read a spec: as `sync`."""
    return (
        await asyncio_detailed(
            spec_id=spec_id,
            client=client,
        )
    ).parsed
