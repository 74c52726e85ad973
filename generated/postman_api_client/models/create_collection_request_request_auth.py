from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.create_collection_request_request_auth_type import (
    CreateCollectionRequestRequestAuthType,
)
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

    from ..models.auth_attribute import AuthAttribute


class CreateCollectionRequestRequestAuth(Model):
    """CreateCollectionRequestRequestAuth"""

    __slots__ = (
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
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "apikey": "apikey",
        "awsv4": "awsv4",
        "basic": "basic",
        "bearer": "bearer",
        "digest": "digest",
        "edgegrid": "edgegrid",
        "hawk": "hawk",
        "ntlm": "ntlm",
        "oauth1": "oauth1",
        "oauth2": "oauth2",
        "jwt": "jwt",
        "asap": "asap",
    }

    type: CreateCollectionRequestRequestAuthType
    apikey: list[AuthAttribute] | Unset
    awsv4: list[AuthAttribute] | Unset
    basic: list[AuthAttribute] | Unset
    bearer: list[AuthAttribute] | Unset
    digest: list[AuthAttribute] | Unset
    edgegrid: list[AuthAttribute] | Unset
    hawk: list[AuthAttribute] | Unset
    ntlm: list[AuthAttribute] | Unset
    oauth1: list[AuthAttribute] | Unset
    oauth2: list[AuthAttribute] | Unset
    jwt: list[AuthAttribute] | Unset
    asap: list[AuthAttribute] | Unset

    def __init__(
        self,
        *,
        type: CreateCollectionRequestRequestAuthType,
        apikey: list[AuthAttribute] | Unset = UNSET,
        awsv4: list[AuthAttribute] | Unset = UNSET,
        basic: list[AuthAttribute] | Unset = UNSET,
        bearer: list[AuthAttribute] | Unset = UNSET,
        digest: list[AuthAttribute] | Unset = UNSET,
        edgegrid: list[AuthAttribute] | Unset = UNSET,
        hawk: list[AuthAttribute] | Unset = UNSET,
        ntlm: list[AuthAttribute] | Unset = UNSET,
        oauth1: list[AuthAttribute] | Unset = UNSET,
        oauth2: list[AuthAttribute] | Unset = UNSET,
        jwt: list[AuthAttribute] | Unset = UNSET,
        asap: list[AuthAttribute] | Unset = UNSET,
    ) -> None:
        self.type = type
        self.apikey = apikey
        self.awsv4 = awsv4
        self.basic = basic
        self.bearer = bearer
        self.digest = digest
        self.edgegrid = edgegrid
        self.hawk = hawk
        self.ntlm = ntlm
        self.oauth1 = oauth1
        self.oauth2 = oauth2
        self.jwt = jwt
        self.asap = asap
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        value = get("apikey", ABSENT)
        model.apikey = (
            value
            if value is ABSENT
            else decode(
                value,
                models.AuthAttribute,
            )
        )
        value = get("awsv4", ABSENT)
        model.awsv4 = (
            value
            if value is ABSENT
            else decode(
                value,
                models.AuthAttribute,
            )
        )
        value = get("basic", ABSENT)
        model.basic = (
            value
            if value is ABSENT
            else decode(
                value,
                models.AuthAttribute,
            )
        )
        value = get("bearer", ABSENT)
        model.bearer = (
            value
            if value is ABSENT
            else decode(
                value,
                models.AuthAttribute,
            )
        )
        value = get("digest", ABSENT)
        model.digest = (
            value
            if value is ABSENT
            else decode(
                value,
                models.AuthAttribute,
            )
        )
        value = get("edgegrid", ABSENT)
        model.edgegrid = (
            value
            if value is ABSENT
            else decode(
                value,
                models.AuthAttribute,
            )
        )
        value = get("hawk", ABSENT)
        model.hawk = (
            value
            if value is ABSENT
            else decode(
                value,
                models.AuthAttribute,
            )
        )
        value = get("ntlm", ABSENT)
        model.ntlm = (
            value
            if value is ABSENT
            else decode(
                value,
                models.AuthAttribute,
            )
        )
        value = get("oauth1", ABSENT)
        model.oauth1 = (
            value
            if value is ABSENT
            else decode(
                value,
                models.AuthAttribute,
            )
        )
        value = get("oauth2", ABSENT)
        model.oauth2 = (
            value
            if value is ABSENT
            else decode(
                value,
                models.AuthAttribute,
            )
        )
        value = get("jwt", ABSENT)
        model.jwt = (
            value
            if value is ABSENT
            else decode(
                value,
                models.AuthAttribute,
            )
        )
        value = get("asap", ABSENT)
        model.asap = (
            value
            if value is ABSENT
            else decode(
                value,
                models.AuthAttribute,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
