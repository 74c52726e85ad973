from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.collection_auth import CollectionAuth
    from ..models.patch_collection_request_collection_events_item import (
        PatchCollectionRequestCollectionEventsItem,
    )
    from ..models.patch_collection_request_collection_info import (
        PatchCollectionRequestCollectionInfo,
    )
    from ..models.patch_collection_request_collection_variable_item import (
        PatchCollectionRequestCollectionVariableItem,
    )


class PatchCollectionRequestCollection(Model):
    """PatchCollectionRequestCollection"""

    __slots__ = (
        "info",
        "variable",
        "auth",
        "events",
        "variables",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "info": "info",
        "variable": "variable",
        "auth": "auth",
        "events": "events",
        "variables": "variables",
    }

    info: PatchCollectionRequestCollectionInfo | Unset
    variable: list[PatchCollectionRequestCollectionVariableItem] | Unset
    auth: CollectionAuth | Unset
    events: list[PatchCollectionRequestCollectionEventsItem] | Unset
    variables: list[PatchCollectionRequestCollectionVariableItem] | Unset

    def __init__(
        self,
        *,
        info: PatchCollectionRequestCollectionInfo | Unset = UNSET,
        variable: list[PatchCollectionRequestCollectionVariableItem] | Unset = UNSET,
        auth: CollectionAuth | Unset = UNSET,
        events: list[PatchCollectionRequestCollectionEventsItem] | Unset = UNSET,
        variables: list[PatchCollectionRequestCollectionVariableItem] | Unset = UNSET,
    ) -> None:
        self.info = info
        self.variable = variable
        self.auth = auth
        self.events = events
        self.variables = variables
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("info", ABSENT)
        model.info = (
            models.PatchCollectionRequestCollectionInfo.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("variable", ABSENT)
        model.variable = (
            value
            if value is ABSENT
            else decode(
                value,
                models.PatchCollectionRequestCollectionVariableItem,
            )
        )
        value = get("auth", ABSENT)
        model.auth = models.CollectionAuth.from_dict(value) if isinstance(value, dict) else value
        value = get("events", ABSENT)
        model.events = (
            value
            if value is ABSENT
            else decode(
                value,
                models.PatchCollectionRequestCollectionEventsItem,
            )
        )
        value = get("variables", ABSENT)
        model.variables = (
            value
            if value is ABSENT
            else decode(
                value,
                models.PatchCollectionRequestCollectionVariableItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
