from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.merge_collection_fork_request_strategy import (
    MergeCollectionForkRequestStrategy,
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


class MergeCollectionForkRequest(Model):
    """MergeCollectionForkRequest"""

    __slots__ = (
        "destination",
        "source",
        "strategy",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "destination": "destination",
        "source": "source",
        "strategy": "strategy",
    }

    destination: str
    source: str
    strategy: MergeCollectionForkRequestStrategy | Unset

    def __init__(
        self,
        *,
        destination: str,
        source: str,
        strategy: MergeCollectionForkRequestStrategy | Unset = UNSET,
    ) -> None:
        self.destination = destination
        self.source = source
        self.strategy = strategy
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.destination = get("destination", ABSENT)
        model.source = get("source", ABSENT)
        model.strategy = get("strategy", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
