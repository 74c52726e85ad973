"""What is used of the plan, and where that leads."""

from __future__ import annotations

import calendar
from typing import Any

import pytest
from postman_api_client.models import AuthenticatedUser

from postman_facade.resources.usage import usage_of

MID_APRIL = calendar.timegm((2030, 4, 16, 0, 0, 0))  # half of thirty days


def answer(**calls: Any) -> AuthenticatedUser:
    limits = [{"name": "mock_usage", "limit": 1000}, {"name": "api_usage", **calls}]
    return AuthenticatedUser.from_dict({"operations": limits})


def test_the_calls_of_the_month() -> None:
    usage = usage_of(answer(limit=1000, usage=250, overage=0), MID_APRIL)
    assert (usage.used, usage.limit, usage.share, usage.forecast) == (250, 1000, 0.25, 500)
    assert [meter.name for meter in usage.meters] == ["mock_usage", "api_usage"]


def test_a_plan_without_limit() -> None:
    usage = usage_of(answer(limit=99_999_999, usage=7), MID_APRIL)
    assert usage.limit is None
    assert usage.share is None


def test_the_first_day_tells_nothing_of_the_month() -> None:
    first = calendar.timegm((2030, 4, 1, 23, 0, 0))
    assert usage_of(answer(limit=1000, usage=250), first).forecast is None


@pytest.mark.parametrize("body", [{}, {"operations": None}, {"operations": ["odd"]}])
def test_an_account_that_is_told_nothing(body: dict[str, Any]) -> None:
    usage = usage_of(AuthenticatedUser.from_dict(body), MID_APRIL)
    assert (usage.used, usage.limit, usage.forecast) == (0, None, None)
