"""Classify values by the name of their header, field or parameter."""

from __future__ import annotations

import functools
import re
from urllib.parse import unquote

_SECRET = frozenset(
    (
        *("apikey", "accesskey", "accesstoken", "refreshtoken", "token", "jwt", "bearer"),
        *("password", "passwd", "pwd", "secret", "clientsecret", "privatekey", "authorization"),
        *("cookie", "setcookie", "credential", "credentials", "signature", "sig", "sessionid"),
        *("assertion", "clientassertion", "codeverifier", "invitecode", "targetcode"),
        *("invitationcode", "invitation", "xamzsignature", "xamzcredential", "xgoogsignature"),
        *("xgoogcredential", "awsaccesskeyid", "obfuscatedsecret", "secrethash"),
        *("accountkey", "sharedaccesssignature", "storagekey", "passcode", "passkey", "bindpw"),
        *("jsessionid", "phpsessid", "aspnetsessionid", "connectsid", "sessionkey"),
    )
)
_SECRET_ENDS = (
    *("token", "secret", "password", "passphrase", "apikey", "accesskey", "secretkey"),
    *(
        "scimkey",
        "privatekey",
        "authorization",
        "authkey",
        "encryptionkey",
        "signingkey",
        "masterkey",
    ),
)
# These names and suffixes are ambiguous: the value decides.
_OFTEN = frozenset(
    (
        *("pass", "pw", "pwd", "passwd", "auth", "session", "sess", "sid", "creds", "otp", "pin"),
        *("csrf", "xsrf"),
    )
)
_ALWAYS_OF_WORDS = frozenset(("pass", "pw", "pwd", "passwd"))
_WORDS = frozenset(
    (
        *("true", "false", "none", "null", "yes", "pass", "passed", "fail", "failed", "string"),
        *("noauth", "basic", "bearer", "apikey", "oauth", "oauth1", "oauth2", "digest", "hawk"),
        *("awsv4", "ntlm", "edgegrid", "jwt", "asap", "inherit", "required", "optional"),
        *("enabled", "disabled", "active", "expired", "open", "closed", "ended", "public"),
        *("private", "text", "password", "session", "auth", "current", "default"),
    )
)
_JWK = frozenset(("d", "p", "q", "dp", "dq", "qi", "k"))
_SHORTEST = 4  # characters
_LONG = 16
# Page cursors grant no access.
_NO_SECRET = frozenset(("nexttoken", "pagetoken", "nextpagetoken", "continuationtoken"))
_LINKS = frozenset(("webhookurl", "invitationlink"))
_ACCOUNTS = frozenset(
    (
        *("owner", "ownerid", "createdby", "updatedby", "lastupdatedby", "reviewedby", "addedby"),
        *("requestedby", "user", "users", "userid", "userids", "team", "teams", "teamid"),
        *("account", "accountid", "actor", "author", "member", "members", "reviewers"),
    )
)
# Settings of an authorization, which are not secret.
_SETTINGS = frozenset(
    (
        *(
            "key",
            "type",
            "in",
            "addtokento",
            "granttype",
            "tokentype",
            "tokenname",
            "algorithm",
            "headerprefix",
        ),
        *("signaturemethod", "clientauthentication", "challengealgorithm", "region", "service"),
        *("scope", "version", "authurl", "accesstokenurl", "refreshtokenurl", "redirecturi"),
    )
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


def is_of_key(name: str, fields: dict[str, object]) -> bool:
    """Whether it is a private part of a JSON Web Key."""
    return name in _JWK and isinstance(fields.get("kty"), str)


def is_link(name: str) -> bool:
    """Whether the URL grants access to whoever has it."""
    return _plain(name) in _LINKS


def is_cookie(name: str) -> bool:
    return _plain(name) in ("cookie", "setcookie")


def has_members(name: str) -> bool:
    """Whether the name is that of names and values: headers, parameters or fields."""
    return _plain(name).endswith(_HOLDERS)


def is_setting(name: str) -> bool:
    return _plain(name) in _SETTINGS


def is_account(name: str, holder: str) -> bool:
    """Whether it is the id of a user or team; `holder` is the name of its parent."""
    plain = _plain(name)
    return plain in _ACCOUNTS or (plain in ("id", "value") and _plain(holder) in _ACCOUNTS)
