"""Ids, times and cursors that are the same whenever, and against whatever, a test is recorded."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from typing import Any

from postman_facade.testing.cassettes.stable import stabilize

OWN = "12ece9e1-2abf-8edc-8e34-de66e74114d2"


def interaction(method: str, path: str, answer: Any, body: str = "") -> dict[str, Any]:
    return {
        "request": {
            "method": method,
            "uri": f"https://api.postman.com{path}",
            "headers": {},
            "body": body,
        },
        "response": {
            "headers": {"location": [f"{path}#{answer}"]},
            "body": {"string": json.dumps(answer)},
        },
    }


def recorded(*interactions: dict[str, Any]) -> list[dict[str, Any]]:
    stabilize(made := list(interactions))
    return made


def life(seed: str, *, between: bool = False) -> list[dict[str, Any]]:
    """A collection is made and read; in between, an environment is, if so asked."""
    account, day = 90000000 + len(seed), f"20{len(seed):02}-01-01"
    shelf, night = (str(uuid.uuid5(uuid.NAMESPACE_URL, f"{seed}/{kind}")) for kind in "ab")
    made = {"collection": {"id": shelf, "uid": f"{account}-{shelf}", "at": f"{day}T00:00:00.123Z"}}
    read = {**made, "read": f"{day}T00:00:09.000Z"}
    extra = [interaction("POST", "/environments", {"environment": {"id": night}})]
    return recorded(
        interaction("POST", "/collections", made),
        *(extra if between else []),
        interaction("GET", f"/collections/{account}-{shelf}", read, f"about {OWN}"),
    )


def test_two_recordings_are_the_same() -> None:
    assert life("one") == life("another")


def test_a_call_in_between_leaves_the_others_alone() -> None:
    first, _, last = life("one", between=True)
    assert [first, last] == life("two")


def test_what_belongs_together_stays_together_and_in_order() -> None:
    made, read = life("one")
    shelf = json.loads(made["response"]["body"]["string"])["collection"]
    assert shelf["uid"] == f"90000001-{shelf['id']}"
    assert read["request"]["uri"].endswith(f"/collections/{shelf['uid']}")
    later = json.loads(read["response"]["body"]["string"])["read"]
    assert (shelf["at"], later) == ("2023-11-14T22:13:20.000Z", "2023-11-14T22:13:21.000Z")


def test_what_the_test_sends_first_stays() -> None:
    own = {"id": OWN, "since": "2020-01-01T00:00:00Z"}
    (made,) = recorded(interaction("POST", "/collections", own, json.dumps(own)))
    assert json.loads(made["response"]["body"]["string"]) == own


def test_cursors_have_numbers() -> None:
    def listing(query: str, cursor: str | None) -> dict[str, Any]:
        return interaction("GET", f"/specs?{query}", {"meta": {"nextCursor": cursor}})

    first, second = recorded(listing("limit=2", "MTI="), listing("cursor=MTI%3D&limit=2", None))
    assert '"nextCursor": "cursor-1"' in first["response"]["body"]["string"]
    assert second["request"]["uri"].endswith("?cursor=cursor-1&limit=2")


def test_two_ids_are_never_one() -> None:
    ids = [str(uuid.uuid4()) for _ in range(30)]
    answer = dict.fromkeys(ids, ids)
    (made,) = recorded(interaction("GET", "/collections", answer))
    found: Iterable[str] = json.loads(made["response"]["body"]["string"])
    assert len(set(found)) == len(ids)
