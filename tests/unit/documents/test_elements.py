"""Which elements of two versions of a collection are the same, and which a write would delete."""

from __future__ import annotations

from typing import Any

import pytest

from postman_facade import CollectionDocument, EnvironmentDocument
from postman_facade.documents import identity
from postman_facade.documents.elements import paired
from postman_facade.errors import DestructiveChangeError, EditConflictError
from postman_facade.resources.guards import require_nothing_lost, require_unchanged
from tests.unit.documents.raw import raw


def collection(*items: dict[str, Any], **more: Any) -> CollectionDocument:
    info = {"name": "Shelf", "_postman_id": "c", "updatedAt": "2030-01-01T00:00:00.000Z"}
    return CollectionDocument.from_json({"info": info, "item": list(items), **more})


def request(name: str, id: str | None = None, **more: Any) -> dict[str, Any]:
    made = {"name": name, "request": {"method": "GET", "url": "https://example.com"}, **more}
    return made if id is None else {"id": id, **made}


def folder(name: str, *items: dict[str, Any], id: str | None = None) -> dict[str, Any]:
    made: dict[str, Any] = {"name": name, "item": list(items)}
    return made if id is None else {"id": id, **made}


def test_every_element_is_told_with_its_path() -> None:
    document = collection(
        folder("Fiction", request("List", response=[{"name": "ok", "id": "r"}])),
        variable=[{"key": "base"}, {"id": "v"}],
    )
    assert [(element.kind, element.path) for element in document.elements()] == [
        ("folder", "Fiction"),
        ("request", "Fiction/List"),
        ("response", "Fiction/List/ok"),
        ("variable", "base"),
        ("variable", "v"),
    ]


def test_the_id_decides_before_the_path() -> None:
    before = collection(request("A", "1"), request("B", "2"))
    after = collection(request("B", "1"), request("A", "2"))
    pairing = paired(before.elements(), after.elements())
    assert [(one.path, other.path) for one, other in pairing.pairs] == [("A", "B"), ("B", "A")]
    assert not pairing.lost
    assert not pairing.added


def test_without_ids_the_path_decides_as_often_as_it_occurs() -> None:
    before = collection(request("A", "1"), request("A", "2"), request("B", "3"))
    after = collection(request("A"), request("A"), request("A"))
    pairing = paired(before.elements(), after.elements())
    assert [one.id for one, _ in pairing.pairs] == ["1", "2"]
    assert [element.id for element in pairing.lost] == ["3"]
    assert len(pairing.added) == 1


def test_what_the_caller_has_not_seen_is_not_deleted() -> None:
    read = collection(folder("Fiction", request("List", "1"), id="f"), request("Old", "2"))
    document = collection(folder("Fiction", request("List", "1"), id="f"))
    read.take_snapshot()
    document.snapshot = read.snapshot
    require_nothing_lost(paired(read.elements(), document.elements()), document)
    remote = collection(*raw(read)["item"], request("New", "3"))
    with pytest.raises(
        DestructiveChangeError, match=r"delete 1: request 'New'.*allow_delete"
    ) as caught:
        require_nothing_lost(paired(remote.elements(), document.elements()), document)
    assert caught.value.elements == ("request 'New'",)


def test_at_most_ten_are_listed_and_all_are_counted() -> None:
    remote = collection(*(request(f"R{number}", str(number)) for number in range(12)))
    document = collection()
    pairing = paired(remote.elements(), document.elements())
    with pytest.raises(DestructiveChangeError, match="delete 12: .* and 2 more") as caught:
        require_nothing_lost(pairing, document)
    assert len(caught.value.elements) == 12
    assert len(str(caught.value)) <= 200


def test_a_collection_that_others_changed_is_not_written_over() -> None:
    document = collection()
    document.take_snapshot()
    require_unchanged(collection(), document.snapshot, "/collections/{collectionId}")
    remote = collection()
    raw(remote)["info"]["updatedAt"] = "2030-01-02T00:00:00.000Z"
    with pytest.raises(EditConflictError, match=r"2030-01-02\S+, after .* 2030-01-01") as caught:
        require_unchanged(remote, document.snapshot, "/collections/{collectionId}")
    assert caught.value.status_code == 412


def test_ones_own_write_is_no_change_by_others() -> None:
    written = collection(request("A", "1"))
    written.take_snapshot(written=True)
    remote = collection(request("A", "9", createdAt="2030-01-03T00:00:00.000Z"))
    raw(remote)["info"]["updatedAt"] = "2030-01-03T00:00:00.000Z"
    require_unchanged(remote, written.snapshot, "/collections/{collectionId}")
    raw(remote)["item"][0]["name"] = "B"
    with pytest.raises(EditConflictError):
        require_unchanged(remote, written.snapshot, "/collections/{collectionId}")


def test_a_file_takes_over_the_ids_of_what_is_there() -> None:
    remote = collection(folder("F", request("A", "1"), id="f"), request("B", "2"))
    document = collection(folder("F", request("A", "x1")), request("C", "x2"))
    document.data["info"] = {"name": "Shelf", "_postman_id": "other", "uid": "9-other"}
    pairing = paired(remote.elements(), document.elements())
    identity.adopt(document, remote, pairing)
    assert document.id == "c"
    assert document.uid is None
    assert raw(document)["item"][0]["id"] == "f"
    assert raw(document)["item"][0]["item"][0]["id"] == "1"
    assert "id" not in raw(document)["item"][1]


def test_a_new_document_has_no_ids() -> None:
    document = collection(folder("F", request("A", "1", response=[{"id": "r", "uid": "9-r"}])))
    identity.forget(document)
    assert document.id is None
    assert [element.id for element in document.elements()] == [None, None, None]


def test_variables_with_the_same_key_are_told_apart_by_their_number() -> None:
    values = [{"key": "a", "value": "1"}, {"key": "a", "value": "2", "enabled": False}]
    before = EnvironmentDocument.from_json({"name": "E", "values": values})
    after = EnvironmentDocument.from_json({"name": "E", "values": values[:1]})
    assert len(paired(before.elements(), after.elements()).lost) == 1
