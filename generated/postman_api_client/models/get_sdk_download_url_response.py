from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.sdk_language import SdkLanguage
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GetSdkDownloadUrlResponse(Model):
    """GetSdkDownloadUrlResponse"""

    __slots__ = (
        "id",
        "language",
        "url",
        "expires_at",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "language": "language",
        "url": "url",
        "expiresAt": "expires_at",
    }

    id: str
    language: SdkLanguage
    url: str
    expires_at: str

    def __init__(
        self,
        *,
        id: str,
        language: SdkLanguage,
        url: str,
        expires_at: str,
    ) -> None:
        self.id = id
        self.language = language
        self.url = url
        self.expires_at = expires_at
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.language = get("language", ABSENT)
        model.url = get("url", ABSENT)
        model.expires_at = get("expiresAt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
