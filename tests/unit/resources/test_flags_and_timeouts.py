"""Flags and timeouts of helpers are checked before anything is sent."""

from __future__ import annotations

from typing import Any

import pytest

from postman_facade import CollectionDocument, EnvironmentDocument, Postman
from postman_facade.errors import ConfigurationError
from postman_facade.testing import ScriptedServer

from ..calls.hostile import full_answer
from .walking import ended, ended_async, helpers


def _parameters(kind: str) -> list[tuple[str, str]]:
    with Postman("key", rate_limit=None) as postman:
        return [
            (helper.name, parameter.name)
            for helper in helpers(postman)
            for parameter in helper.parameters.values()
            if kind in str(parameter.annotation).split(" | ")
        ]


FLAGS = _parameters("bool")
TIMEOUTS = [case for case in _parameters("float") if case[1] == "timeout"]


def test_the_flags_that_destroy_are_among_them() -> None:
    assert {("forks.merge", "delete"), ("collections.publish", "allow_delete")} <= {*FLAGS}
    assert len(FLAGS) >= 8
    assert len(TIMEOUTS) >= 4


@pytest.mark.parametrize(("name", "parameter"), FLAGS)
@pytest.mark.parametrize("value", ["no", 0, []])
def test_a_flag_is_true_or_false(name: str, parameter: str, value: Any) -> None:
    for end in (ended, ended_async):
        found = end(full_answer, name, **{parameter: value})
        assert not found.sent
        assert isinstance(found.error, ConfigurationError)
        assert str(found.error).startswith(f"{parameter} must be True or False, not ")


@pytest.mark.parametrize(("name", "parameter"), TIMEOUTS)
@pytest.mark.parametrize("value", ["5", -1, float("nan"), True])
def test_a_timeout_is_a_number_of_seconds(name: str, parameter: str, value: Any) -> None:
    for end in (ended, ended_async):
        found = end(full_answer, name, **{parameter: value})
        assert not found.sent
        assert isinstance(found.error, ConfigurationError)
        assert str(found.error).startswith(f"{parameter} must be ")
        assert "seconds" in str(found.error)


@pytest.mark.parametrize("flag", ["check", "allow_delete"])
def test_the_flags_of_save_are_true_or_false(flag: str) -> None:
    given: dict[str, Any] = {flag: "no"}
    server = ScriptedServer()
    with Postman("key", rate_limit=None, transport=server) as postman:
        with pytest.raises(ConfigurationError, match=f"{flag} must be True or False, not str"):
            postman.collections.save(CollectionDocument.new("Shelf"), **given)
        with pytest.raises(ConfigurationError, match=f"{flag} must be True or False, not str"):
            postman.environments.save(EnvironmentDocument.new("Shelf"), **given)
    assert not server.requests
