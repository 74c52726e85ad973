"""The requests that read and write documents of each kind."""

from __future__ import annotations

from typing import Any, Protocol

from postman_api_client.models.create_collection_request import CreateCollectionRequest
from postman_api_client.models.create_environment_request import CreateEnvironmentRequest
from postman_api_client.models.put_collection_request import PutCollectionRequest
from postman_api_client.models.put_collection_response import PutCollectionResponse
from postman_api_client.models.put_environment_request import PutEnvironmentRequest
from postman_api_client.models.put_environment_response import PutEnvironmentResponse
from postman_api_client.types import Unset

from postman_facade.calls.request import Request, build


class DocumentRequests(Protocol):
    """Reads and writes one kind of document. `Request.with_json` adds the body."""

    def get(self, id: str, /) -> Request[object]: ...

    def create(self, workspace: str | Unset, /) -> Request[object]: ...

    def put(self, id: str, /) -> Request[object]: ...

    def delete(self, id: str, /) -> Request[object]: ...

    def written(self, body: Any, /) -> object:
        """Return the element in the response of `create` or `put`."""


class CollectionRequests:
    """See `DocumentRequests`."""

    def get(self, id: str) -> Request[object]:
        return build(lambda api: api.collections.get_collection(id))

    def create(self, workspace: str | Unset) -> Request[PutCollectionResponse]:
        body = CreateCollectionRequest()
        return build(lambda api: api.collections.create_collection(body=body, workspace=workspace))

    def put(self, id: str) -> Request[object]:
        return build(lambda api: api.collections.put_collection(id, body=PutCollectionRequest()))

    def delete(self, id: str) -> Request[object]:
        return build(lambda api: api.collections.delete_collection(id))

    def written(self, body: PutCollectionResponse) -> object:
        return body.collection


class EnvironmentRequests:
    """See `DocumentRequests`."""

    def get(self, id: str) -> Request[object]:
        return build(lambda api: api.environments.get_environment(id))

    def create(self, workspace: str | Unset) -> Request[PutEnvironmentResponse]:
        body = CreateEnvironmentRequest()
        return build(
            lambda api: api.environments.create_environment(body=body, workspace=workspace)
        )

    def put(self, id: str) -> Request[PutEnvironmentResponse]:
        body = PutEnvironmentRequest()
        return build(lambda api: api.environments.put_environment(id, body=body))

    def delete(self, id: str) -> Request[object]:
        return build(lambda api: api.environments.delete_environment(id))

    def written(self, body: PutEnvironmentResponse) -> object:
        return body.environment
