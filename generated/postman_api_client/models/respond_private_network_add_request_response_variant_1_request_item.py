from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.respond_private_network_add_request_request_status import (
    RespondPrivateNetworkAddRequestRequestStatus,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.respond_private_network_add_request_response_variant_1_request_item_element import (
        RespondPrivateNetworkAddRequestResponseVariant1RequestItemElement,
    )


class RespondPrivateNetworkAddRequestResponseVariant1RequestItem(Model):
    """RespondPrivateNetworkAddRequestResponseVariant1RequestItem"""

    __slots__ = (
        "id",
        "created_at",
        "created_by",
        "message",
        "status",
        "element",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdAt": "created_at",
        "createdBy": "created_by",
        "message": "message",
        "status": "status",
        "element": "element",
    }

    id: int
    created_at: str
    created_by: int
    message: str
    status: RespondPrivateNetworkAddRequestRequestStatus
    element: RespondPrivateNetworkAddRequestResponseVariant1RequestItemElement

    def __init__(
        self,
        *,
        id: int,
        created_at: str,
        created_by: int,
        message: str,
        status: RespondPrivateNetworkAddRequestRequestStatus,
        element: RespondPrivateNetworkAddRequestResponseVariant1RequestItemElement,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.created_by = created_by
        self.message = message
        self.status = status
        self.element = element
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
            models.RespondPrivateNetworkAddRequestResponseVariant1RequestItemElement.from_dict(
                value
            )
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
