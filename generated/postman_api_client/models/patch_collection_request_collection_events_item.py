from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.put_collection_request_collection_event_item_listen import (
    PutCollectionRequestCollectionEventItemListen,
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

    from ..models.patch_collection_request_collection_events_item_script import (
        PatchCollectionRequestCollectionEventsItemScript,
    )


class PatchCollectionRequestCollectionEventsItem(Model):
    """PatchCollectionRequestCollectionEventsItem"""

    __slots__ = (
        "listen",
        "script",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "listen": "listen",
        "script": "script",
    }

    listen: PutCollectionRequestCollectionEventItemListen
    script: PatchCollectionRequestCollectionEventsItemScript | Unset

    def __init__(
        self,
        *,
        listen: PutCollectionRequestCollectionEventItemListen,
        script: PatchCollectionRequestCollectionEventsItemScript | Unset = UNSET,
    ) -> None:
        self.listen = listen
        self.script = script
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.listen = get("listen", ABSENT)
        value = get("script", ABSENT)
        model.script = (
            models.PatchCollectionRequestCollectionEventsItemScript.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
