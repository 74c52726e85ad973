from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.async_merge_pull_collection_fork_request_strategy import (
    AsyncMergePullCollectionForkRequestStrategy,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class ForkMerge(Model):
    """ForkMerge"""

    __slots__ = (
        "strategy",
        "source",
        "destination",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "strategy": "strategy",
        "source": "source",
        "destination": "destination",
    }

    strategy: AsyncMergePullCollectionForkRequestStrategy
    source: str
    destination: str

    def __init__(
        self,
        *,
        strategy: AsyncMergePullCollectionForkRequestStrategy,
        source: str,
        destination: str,
    ) -> None:
        self.strategy = strategy
        self.source = source
        self.destination = destination
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.strategy = get("strategy", ABSENT)
        model.source = get("source", ABSENT)
        model.destination = get("destination", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
