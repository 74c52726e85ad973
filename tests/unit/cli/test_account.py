"""Whose key it is, and what is used of the plan."""

from __future__ import annotations

import pytest
from click import unstyle
from postman_api_client.models import User

from postman_facade import Postman
from postman_facade.resources._sync.users import Users
from postman_facade.resources.usage import Meter, Usage
from postman_facade.sandbox import Sandbox
from tests.unit.cli.conftest import Pmf

NEARLY = Meter("api_usage", 950, 1000, 0, 1900)
BEGUN = Meter("mock_usage", 1, 1000, 0, None)
ENDLESS = Meter("api_object_usage", 12, None, 0, 24)


@pytest.fixture
def metered(monkeypatch: pytest.MonkeyPatch) -> None:
    usage = Usage(NEARLY, (NEARLY, BEGUN, ENDLESS))
    monkeypatch.setattr(Postman, "usage", lambda self: usage)


def test_whoami_tells_user_team_and_server(pmf: Pmf, postman_sandbox: Sandbox) -> None:
    result = pmf("whoami")
    told = dict(line.split(maxsplit=1) for line in result.out.splitlines())
    assert (result.code, result.err) == (0, "")
    with Postman(postman_sandbox.api_key, base_url=postman_sandbox.url, rate_limit=None) as postman:
        user = postman.users.me()
    assert user is not None
    assert (told["user"], told["team"]) == (user.username, user.team_name)
    assert told["server"] == postman_sandbox.url
    assert pmf("whoami", "--json").json == user.to_dict()
    assert unstyle(pmf("whoami", terminal=True).out).split() == result.out.split()


def test_a_service_account_is_no_user(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Users, "me", lambda self: None)
    assert "service account" in pmf("whoami").out
    assert pmf("whoami", "--json").json == {}


def test_a_team_may_have_no_name(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    user = User.from_dict({"id": 7, "username": None, "teamId": 0})
    monkeypatch.setattr(Users, "me", lambda self: user)
    lines = [line.split() for line in pmf("whoami").out.splitlines()]
    assert lines[:2] == [["id", "7"], ["team", "none"]]


@pytest.mark.usefixtures("metered")
def test_usage_for_programs(pmf: Pmf) -> None:
    first, second, third = pmf("usage", "--json").json
    assert first == {**NEARLY._asdict(), "share": 0.95}
    assert second["forecast"] is None
    assert (third["limit"], third["share"]) == (None, None)


@pytest.mark.usefixtures("metered")
def test_usage_in_a_pipe_is_aligned(pmf: Pmf) -> None:
    heading, *lines = pmf("usage").out.splitlines()
    assert heading.split() == ["WHAT", "USED", "LIMIT", "OVERAGE", "SHARE", "FORECAST"]
    assert [line.split() for line in lines] == [
        ["api_usage", "950", "1000", "0", "0.950", "1900"],
        ["mock_usage", "1", "1000", "0", "0.001", "-"],
        ["api_object_usage", "12", "-", "0", "-", "24"],
    ]
    assert len(set(map(len, (heading, *lines)))) == 1


@pytest.mark.usefixtures("metered")
def test_usage_on_a_terminal_has_bars(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR")
    _, nearly, begun, endless = pmf("usage", terminal=True).out.splitlines()
    assert [bar.count("━") for bar in (nearly, begun)] == [19, 1]
    assert [bar.count("╌") for bar in (nearly, begun)] == [1, 19]
    assert "\x1b[31m" in nearly  # red
    assert "\x1b[31m" not in begun
    assert "━" not in endless


def test_usage_is_that_of_the_service(pmf: Pmf) -> None:
    names = {meter["name"] for meter in pmf("usage", "--json").json}
    assert "api_usage" in names
