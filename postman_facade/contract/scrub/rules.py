"""Decide how to treat a value: by its name, the other fields of its object, and the API document."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from enum import Enum, auto
from typing import Any
from urllib.parse import unquote

from postman_api_client.operations import Operation


class Rule(Enum):
    """How to treat the text of a field."""

    TEXT = auto()
    """Search it for anything that looks like a secret."""
    SUSPECT = auto()
    """Also search it for random-looking words."""
    VALUE = auto()
    """Also hide all of it if it looks random or like a password."""
    CREDENTIALS = auto()
    """Attributes; hide their values unless they are settings."""
    HIDDEN = auto()
    COOKIE = auto()
    LINK = auto()
    PERSON = auto()
    ACCOUNT = auto()
    """The id of a user or team."""
    ADDRESS = auto()
    PAIR = auto()
    """A list of a name and a value."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SECRET = _words(
    """apikey accesskey accesstoken refreshtoken token jwt bearer password passwd pwd secret
    clientsecret privatekey authorization cookie setcookie credential credentials signature sig
    sessionid assertion clientassertion codeverifier invitecode targetcode invitationcode invitation
    xamzsignature xamzcredential xgoogsignature xgoogcredential awsaccesskeyid obfuscatedsecret
    secrethash accountkey sharedaccesssignature storagekey passcode passkey bindpw jsessionid
    phpsessid aspnetsessionid connectsid sessionkey"""
)
_SECRET_ENDS = (
    *("token", "secret", "password", "passphrase", "apikey", "accesskey", "secretkey", "scimkey"),
    *("privatekey", "authorization", "authkey", "encryptionkey", "signingkey", "masterkey"),
)
# These names and suffixes are ambiguous: the value decides.
_OFTEN = _words("pass pw pwd passwd auth session sess sid creds otp pin csrf xsrf")
_ALWAYS_OF_WORDS = _words("pass pw pwd passwd")
_WORDS = _words(
    """true false none null yes pass passed fail failed string noauth basic bearer apikey oauth
    oauth1 oauth2 digest hawk awsv4 ntlm edgegrid jwt asap inherit required optional enabled
    disabled active expired open closed ended public private text password session auth current
    default"""
)
_JWK = _words("d p q dp dq qi k")
_SHORTEST = 4  # characters
_LONG = 16
# Page cursors grant no access.
_NO_SECRET = _words("nexttoken pagetoken nextpagetoken continuationtoken")
_ACCOUNTS = _words(
    """owner ownerid createdby updatedby lastupdatedby reviewedby addedby requestedby user users
    userid userids team teams teamid account accountid actor author member members reviewers"""
)
# Settings of an authorization, which are not secret.
_SETTINGS = _words(
    """key type in addtokento granttype tokentype tokenname algorithm headerprefix signaturemethod
    clientauthentication challengealgorithm region service scope version authurl accesstokenurl
    refreshtokenurl redirecturi"""
)
_HOLDERS = ("headers", "header", "query", "querystring", "params", "parameters", "form", "fields")
_SEPARATORS = re.compile(r"[-_. ]")
_ENCODED = 3  # nested percent-encodings of a name
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


@functools.lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    return _SEPARATORS.sub("", decoded(name)).lower()


def decoded(name: str) -> str:
    """Return `name` as decoded from a URL or form."""
    for _ in range(_ENCODED):
        if "%" not in name:
            break
        name = unquote(name)
    return name


@functools.lru_cache(maxsize=4096)
def is_secret(name: str) -> bool:
    plain = _plain(name)
    if plain in _NO_SECRET or plain in _SETTINGS:
        return False
    return plain in _SECRET or plain.endswith(_SECRET_ENDS)


@functools.lru_cache(maxsize=4096)
def _last_word(name: str) -> str:
    words = _WORD.findall(decoded(name))
    return words[-1].lower() if words else ""


def hides(name: str, value: object, *, bare: bool = False) -> bool:
    """Whether `value` is a secret if named `name`; `bare` text may be code or prose."""
    if is_secret(name):
        return True
    word = _last_word(name)
    if word not in _OFTEN:
        return False
    if isinstance(value, list):
        return any(hides(name, inner, bare=bare) for inner in value)
    if not isinstance(value, str) or len(value) < _SHORTEST or value.lower() in _WORDS:
        return False
    if word in _ALWAYS_OF_WORDS:
        return not bare or not value.isdecimal()
    if any(map(str.isspace, value)):
        return False
    return not bare or len(value) >= _LONG or any(map(str.isdecimal, value))


def _is_cookie(name: str) -> bool:
    return _plain(name) in ("cookie", "setcookie")


def _is_account(name: str, holder: str) -> bool:
    """Whether it is the id of a user or team; `holder` is the name of its parent."""
    plain = _plain(name)
    return plain in _ACCOUNTS or (plain in ("id", "value") and _plain(holder) in _ACCOUNTS)


_VALUES = ("value", "currentValue", "initialValue", "sessionValue", "localValue")
_PAIR = 2
_INHERITED = frozenset(
    (Rule.SUSPECT, Rule.VALUE, Rule.CREDENTIALS, Rule.HIDDEN, Rule.LINK, Rule.PERSON, Rule.ADDRESS)
)


def inherited(rule: Rule) -> Rule:
    """Return the initial rule of the fields, if `rule` applies to the object."""
    return rule if rule in _INHERITED else Rule.TEXT


def of_field(key: object, fields: dict[str, Any], holder: str, given: Rule) -> Rule:
    """Return the rule for one of the `fields` of `holder`; `given` by default."""
    if not isinstance(key, str):  # YAML has them
        return given
    if given is Rule.HIDDEN or given is Rule.CREDENTIALS:
        return _within_credentials(key, fields, given)
    if key in _VALUES and (special := _for_value(fields, fields[key])):
        return special
    if _has_objects(fields[key]):
        named = key in ("auth", "helperAttributes", "cookie", "cookies")
        return Rule.CREDENTIALS if named else given
    if _is_cookie(key):
        return Rule.COOKIE
    # A private part of a JSON Web Key.
    if hides(key, fields[key]) or (key in _JWK and isinstance(fields.get("kty"), str)):
        return Rule.HIDDEN
    if _plain(key) in ("webhookurl", "invitationlink"):
        return Rule.LINK
    return Rule.ACCOUNT if _is_account(key, holder) else given


def of_elements(holder: str, value: list[Any], given: Rule) -> Rule:
    """Return the rule for items of the list `holder`, such as headers as name and value."""
    if given is Rule.PAIR:
        return Rule.TEXT
    has_members = given is Rule.TEXT and _plain(holder).endswith(_HOLDERS)
    return Rule.PAIR if has_members and all(map(_is_pair, value)) else given


def of_pair(value: list[Any], given: Rule) -> Rule | None:
    """Return the rule for the second of a pair, if the first is its name."""
    if given is not Rule.PAIR:
        return None
    name, second = value
    return of_field(name, {name: second}, "", Rule.TEXT)


def _is_pair(value: Any) -> bool:
    return isinstance(value, list) and len(value) == _PAIR and isinstance(value[0], str)


def called(key: object, fields: dict[str, Any]) -> str:
    """Return the name of the field for its children; a role operation names its target."""
    path = fields.get("path")
    if key == "value" and "op" in fields and isinstance(path, str):
        return path.rpartition("/")[2]
    return str(key)


def _within_credentials(key: str, fields: dict[str, Any], given: Rule) -> Rule:
    label = _label(fields)
    if label is not None and "value" in fields:
        if key not in _VALUES:
            return Rule.TEXT
        key = label
    elif given is Rule.CREDENTIALS and _has_objects(fields[key]):
        return Rule.CREDENTIALS
    is_setting = _plain(key) in _SETTINGS
    return Rule.TEXT if is_setting and given is Rule.CREDENTIALS else Rule.HIDDEN


def _for_value(fields: dict[str, Any], value: object) -> Rule | None:
    """Return the rule for a variable, header or parameter, or a change of one."""
    label = _label(fields)
    if label is not None and _is_cookie(label):
        return Rule.COOKIE
    if fields.get("type") == "secret" or fields.get("secret") is True:
        return Rule.HIDDEN
    if label is not None and hides(label, value):
        return Rule.HIDDEN
    path = fields.get("path")
    if "op" in fields and isinstance(path, str) and path.endswith("/value"):
        return Rule.HIDDEN  # variable and type are known only to the server
    return None


def _label(fields: dict[str, Any]) -> str | None:
    labels = (fields.get(name) for name in ("key", "name"))
    return next((label for label in labels if isinstance(label, str)), None)


def _has_objects(value: Any) -> bool:
    return isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(inner, (dict, list)) for inner in value)
    )


Pointers = tuple[tuple[tuple[str, ...], Rule], ...]
"""The rest of each pointer at this level, and the rule for its target."""
NOTHING: Pointers = ()
WHOLE: Pointers = ((("**", "*"), Rule.HIDDEN),)
"""All of a body, also if it is text."""

_BY_NAME: dict[str, Rule] = {
    "value": Rule.VALUE,
    "ip": Rule.ADDRESS,
    # Later requests use the id, so only its parts can be hidden.
    "id": Rule.TEXT,
    **dict.fromkeys(_words("script headers body requestObject variables"), Rule.SUSPECT),
    **dict.fromkeys(
        _words("mockUrl webhookUrl publicUrl invitationLink url href avatar"), Rule.LINK
    ),
    **dict.fromkeys(
        _words("name username userName fullName display externalId teamDomain emails * email"),
        Rule.PERSON,
    ),
}
# Ids with ambiguous names.
_ANSWERED = {
    "getAccounts": ("/id",),
    "getTeams": ("/data/*/id",),
    "getTeamUser": ("/id",),
    "getTeamUsers": ("/data/*/id",),
}


def pointers_of(operation: Operation | None, part: str) -> Pointers:
    """Return the pointers to fields that the API document marks as secret (`x-secret`).

    `part` is "request" or "response".
    """
    if operation is None:
        return NOTHING
    if "" in operation.secrets.get(part, ()):
        return WHOLE
    scim = operation.path.startswith("/scim/")
    rules = {
        pointer: Rule.PERSON if scim else _BY_NAME.get(pointer.rpartition("/")[2], Rule.HIDDEN)
        for pointer in operation.secrets.get(part, ())
    }
    rules.update(dict.fromkeys(_accounts(operation, part), Rule.ACCOUNT))
    return tuple((tuple(pointer.split("/")[1:]), rule) for pointer, rule in rules.items())


def _accounts(operation: Operation, part: str) -> Iterable[str]:
    if part == "response":
        return _ANSWERED.get(operation.id, ())
    return (
        pointer
        for pointer, described in operation.ids.items()
        if described["in"] == "body" and described["element"] in ("user", "team", "account")
    )


def step(pointers: Pointers, name: str) -> tuple[Pointers, Rule | None]:
    """Return the rest of `pointers` below `name`, and the rule for its value, if any."""
    if not pointers:
        return NOTHING, None
    left = []
    rule = None
    for parts, found in pointers:
        if parts[0] == "**":  # any number of names, including none
            left.append((parts, found))
            parts = parts[1:]
        first = parts[0]
        if first == name or first == "*":
            if len(parts) > 1:
                left.append((parts[1:], found))
            else:
                rule = found
    return tuple(left) or NOTHING, rule
