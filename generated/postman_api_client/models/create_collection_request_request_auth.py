from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_collection_request_request_auth_type import (
    CreateCollectionRequestRequestAuthType,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.auth_attribute import AuthAttribute
    from ..types import JsonValue


@_attrs_define
class CreateCollectionRequestRequestAuth:
    """CreateCollectionRequestRequestAuth"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "type",
            "apikey",
            "awsv4",
            "basic",
            "bearer",
            "digest",
            "edgegrid",
            "hawk",
            "ntlm",
            "oauth1",
            "oauth2",
            "jwt",
            "asap",
        )
    )

    type: CreateCollectionRequestRequestAuthType
    apikey: list[AuthAttribute] | Unset = UNSET
    awsv4: list[AuthAttribute] | Unset = UNSET
    basic: list[AuthAttribute] | Unset = UNSET
    bearer: list[AuthAttribute] | Unset = UNSET
    digest: list[AuthAttribute] | Unset = UNSET
    edgegrid: list[AuthAttribute] | Unset = UNSET
    hawk: list[AuthAttribute] | Unset = UNSET
    ntlm: list[AuthAttribute] | Unset = UNSET
    oauth1: list[AuthAttribute] | Unset = UNSET
    oauth2: list[AuthAttribute] | Unset = UNSET
    jwt: list[AuthAttribute] | Unset = UNSET
    asap: list[AuthAttribute] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("type", self.type),
                ("apikey", self.apikey),
                ("awsv4", self.awsv4),
                ("basic", self.basic),
                ("bearer", self.bearer),
                ("digest", self.digest),
                ("edgegrid", self.edgegrid),
                ("hawk", self.hawk),
                ("ntlm", self.ntlm),
                ("oauth1", self.oauth1),
                ("oauth2", self.oauth2),
                ("jwt", self.jwt),
                ("asap", self.asap),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.auth_attribute import AuthAttribute

        d = dict(src_dict)
        model = cls(
            type=d.pop("type", UNSET),
            apikey=decode(
                d.pop("apikey", UNSET),
                AuthAttribute,
            ),
            awsv4=decode(
                d.pop("awsv4", UNSET),
                AuthAttribute,
            ),
            basic=decode(
                d.pop("basic", UNSET),
                AuthAttribute,
            ),
            bearer=decode(
                d.pop("bearer", UNSET),
                AuthAttribute,
            ),
            digest=decode(
                d.pop("digest", UNSET),
                AuthAttribute,
            ),
            edgegrid=decode(
                d.pop("edgegrid", UNSET),
                AuthAttribute,
            ),
            hawk=decode(
                d.pop("hawk", UNSET),
                AuthAttribute,
            ),
            ntlm=decode(
                d.pop("ntlm", UNSET),
                AuthAttribute,
            ),
            oauth1=decode(
                d.pop("oauth1", UNSET),
                AuthAttribute,
            ),
            oauth2=decode(
                d.pop("oauth2", UNSET),
                AuthAttribute,
            ),
            jwt=decode(
                d.pop("jwt", UNSET),
                AuthAttribute,
            ),
            asap=decode(
                d.pop("asap", UNSET),
                AuthAttribute,
            ),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> JsonValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: JsonValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
