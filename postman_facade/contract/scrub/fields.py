"""Rules for fields of an object that depend on its other fields."""

from __future__ import annotations

from typing import Any

from . import names
from .pointers import Rule

_VALUES = ("value", "currentValue", "initialValue", "sessionValue", "localValue")
_CREDENTIALS = ("auth", "helperAttributes", "cookie", "cookies")
_PAIR = 2
_INHERITED = frozenset(
    (Rule.SUSPECT, Rule.VALUE, Rule.CREDENTIALS, Rule.HIDDEN, Rule.LINK, Rule.PERSON, Rule.ADDRESS)
)


def inherited(rule: Rule) -> Rule:
    """Return the initial rule of the fields, if `rule` applies to the object."""
    return rule if rule in _INHERITED else Rule.TEXT


def rule(key: object, fields: dict[str, Any], holder: str, given: Rule) -> Rule:
    """Return the rule for one of the `fields` of `holder`; `given` by default."""
    if not isinstance(key, str):  # YAML has them
        return given
    if given is Rule.HIDDEN or given is Rule.CREDENTIALS:
        return _within_credentials(key, fields, given)
    if key in _VALUES and (special := _for_value(fields, fields[key])):
        return special
    if _has_objects(fields[key]):
        return Rule.CREDENTIALS if key in _CREDENTIALS else given
    if names.is_cookie(key):
        return Rule.COOKIE
    if names.hides(key, fields[key]) or names.is_of_key(key, fields):
        return Rule.HIDDEN
    if names.is_link(key):
        return Rule.LINK
    return Rule.ACCOUNT if names.is_account(key, holder) else given


def rule_of_elements(holder: str, value: list[Any], given: Rule) -> Rule:
    """Return the rule for items of the list `holder`, such as headers as name and value."""
    if given is Rule.PAIR:
        return Rule.TEXT
    are_pairs = given is Rule.TEXT and names.has_members(holder) and all(map(_is_pair, value))
    return Rule.PAIR if are_pairs else given


def rule_of_pair(value: list[Any], given: Rule) -> Rule | None:
    """Return the rule for the second of a pair, if the first is its name."""
    if given is not Rule.PAIR:
        return None
    name, second = value
    return rule(name, {name: second}, "", Rule.TEXT)


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
        setting = names.is_setting(label)
    else:
        if given is Rule.CREDENTIALS and _has_objects(fields[key]):
            return Rule.CREDENTIALS
        setting = names.is_setting(key)
    return Rule.TEXT if setting and given is Rule.CREDENTIALS else Rule.HIDDEN


def _for_value(fields: dict[str, Any], value: object) -> Rule | None:
    """Whether it is a variable, header or parameter, or a change of one."""
    label = _label(fields)
    if label is not None and names.is_cookie(label):
        return Rule.COOKIE
    if fields.get("type") == "secret" or fields.get("secret") is True:
        return Rule.HIDDEN
    if label is not None and names.hides(label, value):
        return Rule.HIDDEN
    path = fields.get("path")
    if "op" in fields and isinstance(path, str) and path.endswith("/value"):
        return Rule.HIDDEN  # variable and type are known only to the server
    return None


def _label(fields: dict[str, Any]) -> str | None:
    return next(
        (fields[name] for name in ("key", "name") if isinstance(fields.get(name), str)), None
    )


def _has_objects(value: Any) -> bool:
    return isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(inner, (dict, list)) for inner in value)
    )
