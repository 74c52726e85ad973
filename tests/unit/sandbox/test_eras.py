"""The forms in which the live API answered in 2018, as its own recordings of that time show them."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from postman_facade.sandbox import Sandbox

from .conftest import START

LIMITS = {"x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"}


@pytest.fixture
def old() -> Iterator[httpx.Client]:
    with Sandbox(era="2018", clock=lambda: START) as sandbox:
        headers = {"x-api-key": sandbox.api_key}
        with httpx.Client(base_url=sandbox.url, headers=headers) as client:
            yield client


def limits(answer: httpx.Response) -> dict[str, str]:
    return {name: value for name, value in answer.headers.items() if "rate" in name.lower()}


def test_three_headers_tell_of_sixty_calls_and_an_epoch(old: httpx.Client) -> None:
    told = limits(old.get("/me"))
    assert told.keys() == LIMITS
    assert told["x-ratelimit-limit"] == "60"
    assert told["x-ratelimit-remaining"] == "59"
    assert told["x-ratelimit-reset"] == str(int(START) + 60)


def test_the_sixty_first_call_is_refused_in_the_words_of_then(old: httpx.Client) -> None:
    for _ in range(60):
        assert old.get("/me").status_code == 200
    refused = old.get("/me")
    assert refused.status_code == 429
    message = f"Rate Limit exceeded. Please retry at {1000 * (int(START) + 60)}"
    assert refused.json() == {"error": {"name": "rateLimitError", "message": message}}
    assert limits(refused).keys() == LIMITS
    assert "retry-after" not in refused.headers


def test_people_are_texts(old: httpx.Client) -> None:
    assert old.get("/me").json() == {"user": {"id": "12345678"}}
    schema = "https://schema.getpostman.com/json/collection/v2.0.0/collection.json"
    document = {"info": {"name": "C", "schema": schema}, "item": []}
    uid = old.post("/collections", json={"collection": document}).json()["collection"]["uid"]
    schedule = {"cron": "0 0 * * *", "timezone": "UTC"}
    monitor = {"name": "M", "collection": uid, "schedule": schedule}
    id = old.post("/monitors", json={"monitor": monitor}).json()["monitor"]["id"]
    assert old.get(f"/monitors/{id}").json()["monitor"]["owner"] == "12345678"
    assert old.get("/monitors").json()["monitors"][0]["owner"] == "12345678"


def test_another_limit_can_be_asked_for() -> None:
    with Sandbox(era="2018", limit="5/min") as sandbox:
        answer = httpx.get(f"{sandbox.url}/me", headers={"x-api-key": sandbox.api_key})
    assert answer.headers["x-ratelimit-limit"] == "5"
