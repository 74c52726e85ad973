from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.search_postman_resources_response_data_item_links_self import (
        SearchPostmanResourcesResponseDataItemLinksSelf,
    )
    from ..models.search_postman_resources_response_data_item_links_web import (
        SearchPostmanResourcesResponseDataItemLinksWeb,
    )


class SearchPostmanResourcesResponseDataItemLinks(Model):
    """SearchPostmanResourcesResponseDataItemLinks"""

    __slots__ = (
        "web",
        "self_",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "web": "web",
        "self": "self_",
    }

    web: SearchPostmanResourcesResponseDataItemLinksWeb
    self_: SearchPostmanResourcesResponseDataItemLinksSelf

    def __init__(
        self,
        *,
        web: SearchPostmanResourcesResponseDataItemLinksWeb,
        self_: SearchPostmanResourcesResponseDataItemLinksSelf,
    ) -> None:
        self.web = web
        self.self_ = self_
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("web", ABSENT)
        model.web = (
            models.SearchPostmanResourcesResponseDataItemLinksWeb.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("self", ABSENT)
        model.self_ = (
            models.SearchPostmanResourcesResponseDataItemLinksSelf.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
