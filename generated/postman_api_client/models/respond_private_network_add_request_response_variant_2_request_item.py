from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.respond_private_network_add_request_request_status import (
    RespondPrivateNetworkAddRequestRequestStatus,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.list_private_network_add_requests_response_requests_item_element import (
        ListPrivateNetworkAddRequestsResponseRequestsItemElement,
    )
    from ..models.list_private_network_add_requests_response_requests_item_response import (
        ListPrivateNetworkAddRequestsResponseRequestsItemResponse,
    )


class RespondPrivateNetworkAddRequestResponseVariant2RequestItem(Model):
    """RespondPrivateNetworkAddRequestResponseVariant2RequestItem"""

    __slots__ = (
        "id",
        "created_at",
        "created_by",
        "message",
        "status",
        "element",
        "response",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdAt": "created_at",
        "createdBy": "created_by",
        "message": "message",
        "status": "status",
        "element": "element",
        "response": "response",
    }

    id: int | Unset
    created_at: str | Unset
    created_by: int | Unset
    message: str | Unset
    status: RespondPrivateNetworkAddRequestRequestStatus | Unset
    element: ListPrivateNetworkAddRequestsResponseRequestsItemElement | Unset
    response: ListPrivateNetworkAddRequestsResponseRequestsItemResponse | Unset

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        created_at: str | Unset = UNSET,
        created_by: int | Unset = UNSET,
        message: str | Unset = UNSET,
        status: RespondPrivateNetworkAddRequestRequestStatus | Unset = UNSET,
        element: ListPrivateNetworkAddRequestsResponseRequestsItemElement | Unset = UNSET,
        response: ListPrivateNetworkAddRequestsResponseRequestsItemResponse | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.created_by = created_by
        self.message = message
        self.status = status
        self.element = element
        self.response = response
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.message = get("message", ABSENT)
        model.status = get("status", ABSENT)
        value = get("element", ABSENT)
        model.element = (
            models.ListPrivateNetworkAddRequestsResponseRequestsItemElement.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("response", ABSENT)
        model.response = (
            models.ListPrivateNetworkAddRequestsResponseRequestsItemResponse.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
