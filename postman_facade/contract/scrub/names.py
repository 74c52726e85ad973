"""What the name of a header, a field or a parameter says about its value."""

from __future__ import annotations

import functools
import re

_SECRET = frozenset(
    (
        *("apikey", "accesskey", "accesstoken", "refreshtoken", "token", "jwt", "bearer"),
        *("password", "passwd", "pwd", "secret", "clientsecret", "privatekey", "authorization"),
        *("cookie", "setcookie", "credential", "credentials", "signature", "sig", "sessionid"),
        *("assertion", "clientassertion", "codeverifier", "invitecode", "targetcode"),
        *("invitationcode", "invitation", "xamzsignature", "xamzcredential", "xgoogsignature"),
        *("xgoogcredential", "awsaccesskeyid", "obfuscatedsecret", "secrethash"),
    )
)
_SECRET_ENDS = (
    *("token", "secret", "password", "passphrase", "apikey", "accesskey", "secretkey"),
    *("privatekey", "authorization"),
)
# They open nothing, and pages are asked for with them.
_NO_SECRET = frozenset(("nexttoken", "pagetoken", "nextpagetoken", "continuationtoken"))
_LINKS = frozenset(("webhookurl", "invitationlink"))
_ACCOUNTS = frozenset(
    (
        *("owner", "ownerid", "createdby", "updatedby", "lastupdatedby", "reviewedby", "addedby"),
        *("requestedby", "user", "users", "userid", "userids", "team", "teams", "teamid"),
        *("account", "accountid", "actor", "author", "member", "members", "reviewers"),
    )
)
# How an authorization works, and where it is asked for: no secrets, though among them.
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
_SEPARATORS = re.compile(r"[-_. ]")


@functools.lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    return _SEPARATORS.sub("", name).lower()


@functools.lru_cache(maxsize=4096)
def is_secret(name: str) -> bool:
    plain = _plain(name)
    if plain in _NO_SECRET or plain in _SETTINGS:
        return False
    return plain in _SECRET or plain.endswith(_SECRET_ENDS)


def is_link(name: str) -> bool:
    """Whether whoever has the URL can use what is behind it."""
    return _plain(name) in _LINKS


def is_cookie(name: str) -> bool:
    return _plain(name) in ("cookie", "setcookie")


def is_setting(name: str) -> bool:
    return _plain(name) in _SETTINGS


def is_account(name: str, holder: str) -> bool:
    """Whether it holds the id of a user or a team; `holder` is the name of what it is in."""
    plain = _plain(name)
    return plain in _ACCOUNTS or (plain in ("id", "value") and _plain(holder) in _ACCOUNTS)
