"""Find the fields of a body that the API document marks as secret (`x-secret`)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

from postman_api_client.operations import Operation

_PERSONS = frozenset(
    (
        *("name", "username", "userName", "fullName", "display", "externalId", "teamDomain"),
        *("emails", "*", "email"),
    )
)
_LINKS = frozenset(
    ("mockUrl", "webhookUrl", "publicUrl", "invitationLink", "url", "href", "avatar")
)
_SUSPECTS = frozenset(("script", "headers", "body", "requestObject", "variables"))
_SCIM = "/scim/"
_ACCOUNTS = ("user", "team", "account")
# Ids with ambiguous names.
_ANSWERED = {
    "getAccounts": ("/id",),
    "getTeams": ("/data/*/id",),
    "getTeamUser": ("/id",),
    "getTeamUsers": ("/data/*/id",),
}


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


Pointers = tuple[tuple[tuple[str, ...], Rule], ...]
"""The rest of each pointer at this level, and the rule for its target."""
NOTHING: Pointers = ()


def of(operation: Operation, part: str) -> Pointers:
    """Return the pointers for the `part` of an operation: "request" or "response"."""
    scim = operation.path.startswith(_SCIM)
    rules = {
        pointer: Rule.PERSON if scim else _rule(pointer)
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
        if described["in"] == "body" and described["element"] in _ACCOUNTS
    )


def _rule(pointer: str) -> Rule:
    name = pointer.rpartition("/")[2]
    if name == "value":
        return Rule.VALUE
    if name in _SUSPECTS:
        return Rule.SUSPECT
    if name in _PERSONS:
        return Rule.PERSON
    if name in _LINKS:
        return Rule.LINK
    if name == "ip":
        return Rule.ADDRESS
    # Later requests use the id, so only its parts can be hidden.
    return Rule.TEXT if name == "id" else Rule.HIDDEN


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
