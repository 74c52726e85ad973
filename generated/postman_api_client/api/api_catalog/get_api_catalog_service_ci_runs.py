from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_api_catalog_service_ci_runs_status import (
    GetApiCatalogServiceCiRunsStatus,
)
from ...models.json_object import JsonObject
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    service_id: str,
    *,
    system_environment_id: str,
    collection_id: str | Unset = UNSET,
    environment_id: str | Unset = UNSET,
    status: GetApiCatalogServiceCiRunsStatus | Unset = UNSET,
    branch: str | Unset = UNSET,
    workflow_name: str | Unset = UNSET,
    actor: str | Unset = UNSET,
    repo_name: str | Unset = UNSET,
    repo_owner: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api-catalog/services/{service_id}/ci-runs".format(
            service_id=path_segment("service_id", service_id),
        ),
    }
    _params: dict[str, Any] = {
        "systemEnvironmentId": system_environment_id,
        "collectionId": collection_id,
        "environmentId": environment_id,
        "status": status,
        "branch": branch,
        "workflowName": workflow_name,
        "actor": actor,
        "repoName": repo_name,
        "repoOwner": repo_owner,
        "sort": sort,
        "limit": limit,
        "cursor": cursor,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> JsonObject:
    """The body of a 2xx answer."""
    return cast(
        "JsonObject",
        decode(
            response.json(),
            JsonObject,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JsonObject]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    service_id: str,
    *,
    client: AuthenticatedClient,
    system_environment_id: str,
    collection_id: str | Unset = UNSET,
    environment_id: str | Unset = UNSET,
    status: GetApiCatalogServiceCiRunsStatus | Unset = UNSET,
    branch: str | Unset = UNSET,
    workflow_name: str | Unset = UNSET,
    actor: str | Unset = UNSET,
    repo_name: str | Unset = UNSET,
    repo_owner: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[JsonObject]:
    r"""List CI runs of a service.

    The collection runs that CI made for a service, with their pipelines and commits.

    Seen in use, but not documented: what it returns is not known and may change.

    `GET /api-catalog/services/{serviceId}/ci-runs`

    Args:
        service_id: Id of the service.
        system_environment_id: Id of the system environment.
        collection_id: Only those of this collection.
        environment_id: Only those with this environment.
        status: Only those with this status.
        branch: Only those of this branch.
        workflow_name: Only those of this workflow.
        actor: Only those started by this account.
        repo_name: Only those of this repository.
        repo_owner: Only those of this owner's repositories.
        sort: What to sort by and in which direction, such as `timestamp:desc`.
        limit: How many entries one page may hold.
        cursor: Where the page begins: the cursor that the page before it names.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        service_id=service_id,
        system_environment_id=system_environment_id,
        collection_id=collection_id,
        environment_id=environment_id,
        status=status,
        branch=branch,
        workflow_name=workflow_name,
        actor=actor,
        repo_name=repo_name,
        repo_owner=repo_owner,
        sort=sort,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    service_id: str,
    *,
    client: AuthenticatedClient,
    system_environment_id: str,
    collection_id: str | Unset = UNSET,
    environment_id: str | Unset = UNSET,
    status: GetApiCatalogServiceCiRunsStatus | Unset = UNSET,
    branch: str | Unset = UNSET,
    workflow_name: str | Unset = UNSET,
    actor: str | Unset = UNSET,
    repo_name: str | Unset = UNSET,
    repo_owner: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> JsonObject | None:
    """List CI runs of a service: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        service_id=service_id,
        system_environment_id=system_environment_id,
        collection_id=collection_id,
        environment_id=environment_id,
        status=status,
        branch=branch,
        workflow_name=workflow_name,
        actor=actor,
        repo_name=repo_name,
        repo_owner=repo_owner,
        sort=sort,
        limit=limit,
        cursor=cursor,
        client=client,
    ).parsed


async def asyncio_detailed(
    service_id: str,
    *,
    client: AuthenticatedClient,
    system_environment_id: str,
    collection_id: str | Unset = UNSET,
    environment_id: str | Unset = UNSET,
    status: GetApiCatalogServiceCiRunsStatus | Unset = UNSET,
    branch: str | Unset = UNSET,
    workflow_name: str | Unset = UNSET,
    actor: str | Unset = UNSET,
    repo_name: str | Unset = UNSET,
    repo_owner: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[JsonObject]:
    """List CI runs of a service: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        service_id=service_id,
        system_environment_id=system_environment_id,
        collection_id=collection_id,
        environment_id=environment_id,
        status=status,
        branch=branch,
        workflow_name=workflow_name,
        actor=actor,
        repo_name=repo_name,
        repo_owner=repo_owner,
        sort=sort,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    service_id: str,
    *,
    client: AuthenticatedClient,
    system_environment_id: str,
    collection_id: str | Unset = UNSET,
    environment_id: str | Unset = UNSET,
    status: GetApiCatalogServiceCiRunsStatus | Unset = UNSET,
    branch: str | Unset = UNSET,
    workflow_name: str | Unset = UNSET,
    actor: str | Unset = UNSET,
    repo_name: str | Unset = UNSET,
    repo_owner: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> JsonObject | None:
    """List CI runs of a service: as `sync`."""
    return (
        await asyncio_detailed(
            service_id=service_id,
            system_environment_id=system_environment_id,
            collection_id=collection_id,
            environment_id=environment_id,
            status=status,
            branch=branch,
            workflow_name=workflow_name,
            actor=actor,
            repo_name=repo_name,
            repo_owner=repo_owner,
            sort=sort,
            limit=limit,
            cursor=cursor,
            client=client,
        )
    ).parsed
