from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.json_object import JsonObject
    from ..models.list_private_network_workspaces_response_meta import (
        ListPrivateNetworkWorkspacesResponseMeta,
    )
    from ..models.network_element import NetworkElement


class ListPrivateNetworkWorkspacesResponse(Model):
    """ListPrivateNetworkWorkspacesResponse"""

    __slots__ = (
        "elements",
        "folders",
        "meta",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "elements": "elements",
        "folders": "folders",
        "meta": "meta",
    }

    elements: list[NetworkElement]
    folders: list[JsonObject]
    meta: ListPrivateNetworkWorkspacesResponseMeta

    def __init__(
        self,
        *,
        elements: list[NetworkElement],
        folders: list[JsonObject],
        meta: ListPrivateNetworkWorkspacesResponseMeta,
    ) -> None:
        self.elements = elements
        self.folders = folders
        self.meta = meta
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("elements", ABSENT)
        model.elements = (
            value
            if value is ABSENT
            else decode(
                value,
                models.NetworkElement,
            )
        )
        value = get("folders", ABSENT)
        model.folders = (
            value
            if value is ABSENT
            else decode(
                value,
                models.JsonObject,
            )
        )
        value = get("meta", ABSENT)
        model.meta = (
            models.ListPrivateNetworkWorkspacesResponseMeta.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
