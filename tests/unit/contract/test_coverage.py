"""How much of the document is in recordings."""

from __future__ import annotations

from postman_facade.contract.checking import Coverage
from tests.unit.contract.traffic import OPERATIONS, document, facts, interaction

ME = "getAuthenticatedUser"
DOCUMENTED = [id for id in OPERATIONS if facts(id).get("x-origin") != "observed"]


def covered(*calls: tuple[str, int]) -> Coverage:
    seen = (interaction(operation, status=status) for operation, status in calls)
    return Coverage(document(), seen)


def test_nothing_was_seen() -> None:
    coverage = covered()
    documented = sum(len(facts(operation)["responses"]) for operation in DOCUMENTED)
    assert coverage.operations == (0, len(DOCUMENTED))
    assert coverage.statuses == (0, documented)
    assert coverage.percent == 0
    assert {row.operation.id for row in coverage.rows} == set(OPERATIONS)


def test_operations_and_statuses_are_counted() -> None:
    coverage = covered((ME, 200), (ME, 200), (ME, 401), (ME, 418), ("getCollections", 200))
    (row,) = (row for row in coverage.rows if row.operation.id == ME)
    assert row.seen == {200: 2, 401: 1, 418: 1}
    assert row.undocumented == (418,)
    assert set(row.unseen) == set(facts(ME)["responses"]) - {"200", "401"}
    assert coverage.operations == (2, len(DOCUMENTED))
    assert coverage.statuses[0] == 3
    assert coverage.percent == 200 / len(DOCUMENTED)


def test_what_is_only_observed_counts_apart() -> None:
    coverage = covered((ME, 200), ("listMonitorExecutions", 200))
    assert coverage.observed == (1, 36)
    assert str(coverage) == "1 of 213 operations and 1 of 36 observed"
    assert coverage.as_data()["observed"] == {"seen": 1, "total": 36}


def test_what_is_not_documented_covers_nothing() -> None:
    paths = [interaction(ME, url="/nothing"), interaction(ME, method="DELETE")]
    assert Coverage(document(), paths).operations[0] == 0


def test_all_operations_are_all_of_it() -> None:
    every = [
        (operation, int(status))
        for operation in DOCUMENTED
        for status in facts(operation)["responses"]
    ]
    coverage = covered(*every)
    assert coverage.percent == 100
    assert coverage.statuses == (len(every), len(every))


def test_as_data() -> None:
    data = covered((ME, 200), (ME, 418)).as_data()
    assert data["operations"] == {"seen": 1, "total": len(DOCUMENTED)}
    assert data["answers"]["seen"] == 1
    assert data["statuses"] == {ME: {"200": 1, "418": 1}}
    assert set(data["unseen"]) == set(DOCUMENTED) - {ME}
    assert data["percent"] == round(100 / len(DOCUMENTED), 1)
