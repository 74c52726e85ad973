from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class UpdateSpecSyncOptionsRequestSyncOptions(Model):
    """UpdateSpecSyncOptionsRequestSyncOptions"""

    __slots__ = (
        "sync_examples",
        "delete_orphaned_requests",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "syncExamples": "sync_examples",
        "deleteOrphanedRequests": "delete_orphaned_requests",
    }

    sync_examples: bool | Unset
    delete_orphaned_requests: bool | Unset

    def __init__(
        self,
        *,
        sync_examples: bool | Unset = UNSET,
        delete_orphaned_requests: bool | Unset = UNSET,
    ) -> None:
        self.sync_examples = sync_examples
        self.delete_orphaned_requests = delete_orphaned_requests
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.sync_examples = get("syncExamples", ABSENT)
        model.delete_orphaned_requests = get("deleteOrphanedRequests", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
