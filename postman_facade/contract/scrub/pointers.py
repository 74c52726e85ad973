"""The fields of a body that the API document calls secret (`x-secret`), found on the way down."""

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
# Ids that have no telling name.
_ANSWERED = {
    "getAccounts": ("/id",),
    "getTeams": ("/data/*/id",),
    "getTeamUser": ("/id",),
    "getTeamUsers": ("/data/*/id",),
}


class Rule(Enum):
    """What becomes of the text in a field."""

    TEXT = auto()
    """It is searched for what looks like a secret."""
    SUSPECT = auto()
    """So it is, and for what looks as if it were made at random."""
    VALUE = auto()
    """So it is, and hidden as a whole when it looks like that or like a password."""
    CREDENTIALS = auto()
    """Attributes, with values that are hidden unless they are settings."""
    HIDDEN = auto()
    COOKIE = auto()
    LINK = auto()
    PERSON = auto()
    ACCOUNT = auto()
    """The id of a user or a team."""
    ADDRESS = auto()
    PAIR = auto()
    """A list of a name and its value."""


Pointers = tuple[tuple[tuple[str, ...], Rule], ...]
"""What is left of each pointer on the way down, and the rule for what it points at."""
NOTHING: Pointers = ()


def of(operation: Operation, part: str) -> Pointers:
    """The pointers for the `part` of an operation: "request" or "response"."""
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
    # An id is what later requests ask for: only what it is made of can be hidden.
    return Rule.TEXT if name == "id" else Rule.HIDDEN


def step(pointers: Pointers, name: str) -> tuple[Pointers, Rule | None]:
    """What is left of `pointers` below `name`, and the rule for all there, if there is one."""
    if not pointers:
        return NOTHING, None
    left = []
    rule = None
    for parts, found in pointers:
        if parts[0] == "**":  # any number of names, none among them
            left.append((parts, found))
            parts = parts[1:]
        first = parts[0]
        if first == name or first == "*":
            if len(parts) > 1:
                left.append((parts[1:], found))
            else:
                rule = found
    return tuple(left) or NOTHING, rule
