"""Thousands of random steps, each done to the sandbox and to a model of it; then both are read."""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Sequence
from typing import Any, TypeVar

import hypothesis
import pytest
from hypothesis import Phase
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from postman_facade.sandbox import Sandbox

from .in_process import InProcess
from .model import (
    Document,
    Spot,
    from_collection,
    is_folder,
    kind,
    matches,
    spots,
    to_collection,
    to_item,
    to_values,
    without_ids,
)

STEPS = 50
LEAST_STEPS = 31  # of an example, on the average
PHASES = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)  # explaining takes minutes
# Few, so that steps meet; all of them are read after each step.
MOST_DOCUMENTS = 3
MISSING = "00000000-0000-4000-8000-000000000000"
T = TypeVar("T")

texts = st.text(max_size=6)
names = st.text(min_size=1, max_size=6)
picks = st.integers(min_value=0, max_value=99)
methods = st.sampled_from(["GET", "POST", "PUT", "DELETE"])
requests = st.fixed_dictionaries({"name": texts, "method": methods, "url": texts})
nodes = st.recursive(
    requests,
    lambda inner: st.fixed_dictionaries({"name": texts, "item": st.lists(inner, max_size=3)}),
    max_leaves=4,
)
trees = st.lists(nodes, max_size=3)
documents = st.fixed_dictionaries({"name": texts, "description": texts, "item": trees})
variables = st.fixed_dictionaries(
    {"key": names, "value": names},
    optional={"enabled": st.booleans(), "type": st.sampled_from(["default", "secret"])},
)


leaves = st.one_of(requests, st.fixed_dictionaries({"name": texts, "item": st.just([])}))
information = st.fixed_dictionaries({}, optional={"name": texts, "description": texts}).filter(bool)
changes = st.fixed_dictionaries({}, optional={"name": texts, "method": methods, "url": texts})


def pick(things: Sequence[T], number: int) -> T:
    return things[number % len(things)]


class SandboxAgainstModel(RuleBasedStateMachine):
    """A step asks the sandbox, expects its status, and only then changes the model."""

    api: InProcess
    sandbox: Sandbox
    steps = 0

    def __init__(self) -> None:
        super().__init__()
        self.sandbox.reset()
        self.owner = self.ask("GET", "/me")["user"]["id"]
        self.collections: dict[str, Document] = {}
        self.environments: dict[str, Document] = {}

    def ask(self, method: str, path: str, body: Any = None, *, expect: int = 200) -> Any:
        answer = self.api(method, path, body)
        assert answer.status == expect, (method, path, body, answer)
        return answer.body

    # Collections

    @precondition(lambda self: len(self.collections) < MOST_DOCUMENTS)
    @rule(document=documents)
    def create_collection(self, document: Document) -> None:
        made = self.ask("POST", "/collections", to_collection(document))["collection"]
        self.adopt(made["id"], document)

    @precondition(lambda self: self.collections)
    @rule(number=picks, document=documents)
    def replace_collection(self, number: int, document: Document) -> None:
        id = pick(list(self.collections), number)
        self.ask("PUT", f"/collections/{id}", to_collection(document))
        self.adopt(id, document)

    @precondition(lambda self: self.collections)
    @rule(number=picks, name=texts, node=nodes)
    def add_to_what_was_read(self, number: int, name: str, node: Document) -> None:
        """The whole body goes back, with a new name and one element more."""
        id = pick(list(self.collections), number)
        whole = self.ask("GET", f"/collections/{id}")
        whole["collection"]["info"]["name"] = name
        whole["collection"]["item"].append(to_item(node))
        self.ask("PUT", f"/collections/{id}", whole)
        model = self.collections[id]
        self.adopt(id, {**model, "name": name, "item": [*model["item"], node]})

    @precondition(lambda self: self.collections)
    @rule(number=picks, changes=information)
    def patch_collection(self, number: int, changes: Document) -> None:
        id = pick(list(self.collections), number)
        self.ask("PATCH", f"/collections/{id}", {"collection": {"info": changes}})
        self.collections[id].update(changes)

    @precondition(lambda self: self.collections)
    @rule(number=picks, again=st.booleans())
    def delete_collection(self, number: int, again: bool) -> None:
        """It may be made again, with the ids that its elements had."""
        id = pick(list(self.collections), number)
        self.ask("DELETE", f"/collections/{id}")
        document = self.collections.pop(id)
        for method in ("GET", "DELETE"):
            self.ask(method, f"/collections/{id}", expect=404)
        if again:
            self.create_collection(document)

    @precondition(lambda self: len(self.collections) > 1 and self.places())
    @rule(number=picks, other=picks)
    def steal_from_a_collection(self, number: int, other: int) -> None:
        """What is in one collection cannot be put into another too."""
        owner, spot = pick(self.places(), number)
        thief = pick([id for id in self.collections if id != owner], other)
        loot = {**self.collections[thief], "item": [spot.node]}
        self.ask("PUT", f"/collections/{thief}", to_collection(loot), expect=400)

    # Folders and requests

    @precondition(lambda self: self.collections)
    @rule(number=picks, node=leaves)
    def create_element(self, number: int, node: Document) -> None:
        id, folder = pick(self.parents(), number)
        fields = {key: value for key, value in node.items() if key != "item"}
        body = {**fields, **({"folder": folder["id"]} if "id" in folder else {})}
        made = self.ask("POST", f"/collections/{id}/{kind(node)}s", body)
        folder["item"].append({"id": made["model_id"], **copy.deepcopy(node)})

    @precondition(lambda self: self.places())
    @rule(number=picks, changes=changes)
    def update_element(self, number: int, changes: Document) -> None:
        id, spot = pick(self.places(), number)
        known = {key: value for key, value in changes.items() if key in spot.node}
        self.ask("PUT", element_path(id, spot.node), known)
        spot.node.update(known)

    @precondition(lambda self: self.places())
    @rule(number=picks)
    def read_element(self, number: int) -> None:
        id, spot = pick(self.places(), number)
        data = self.ask("GET", element_path(id, spot.node))["data"]
        assert data["folder"] == spot.folder
        if is_folder(spot.node):
            children = [node["id"] for node in sorted(spot.node["item"], key=kind)]
            assert [*data["folders_order"], *data["order"]] == children
            assert data["name"] == spot.node["name"]
        else:
            assert {key: data[key] for key in spot.node} == spot.node

    @precondition(lambda self: self.places())
    @rule(number=picks)
    def delete_element(self, number: int) -> None:
        id, spot = pick(self.places(), number)
        self.ask("DELETE", element_path(id, spot.node))
        spot.remove()
        self.ask("GET", element_path(id, spot.node), expect=404)

    @precondition(lambda self: self.places())
    @rule(number=picks, other=picks, position=st.sampled_from(["start", "end"]))
    def move_element(self, number: int, other: int, position: str) -> None:
        _, spot = pick(self.places(), number)
        home, folder = pick(self.parents(), other)
        inside = any(folder is within.node for within in spots([spot.node]))
        self.transfer(spot, home, folder, "move", position, expect=400 if inside else 200)
        if not inside:
            folder["item"].insert(place(folder, position), spot.remove())

    @precondition(lambda self: self.places())
    @rule(number=picks, other=picks, position=st.sampled_from(["start", "end"]))
    def copy_element(self, number: int, other: int, position: str) -> None:
        _, spot = pick(self.places(), number)
        home, folder = pick(self.parents(), other)
        self.transfer(spot, home, folder, "copy", position)
        folder["item"].insert(place(folder, position), without_ids(spot.node))
        self.adopt(home, self.collections[home])

    # Environments

    @precondition(lambda self: len(self.environments) < MOST_DOCUMENTS)
    @rule(name=texts, values=st.lists(variables, max_size=3))
    def create_environment(self, name: str, values: list[Document]) -> None:
        sent = {"environment": {"name": name, "values": values}}
        made = self.ask("POST", "/environments", sent)["environment"]
        self.environments[made["id"]] = {"name": name, "values": to_values(values)}

    @precondition(lambda self: self.environments)
    @rule(number=picks, name=texts, values=st.lists(variables, max_size=3))
    def replace_environment(self, number: int, name: str, values: list[Document]) -> None:
        id = pick(list(self.environments), number)
        self.ask("PUT", f"/environments/{id}", {"environment": {"name": name, "values": values}})
        self.environments[id] = {"name": name, "values": to_values(values)}

    @precondition(lambda self: self.environments)
    @rule(number=picks, name=names, value=variables, index=st.integers(0, 3))
    def patch_environment(self, number: int, name: str, value: Document, index: int) -> None:
        """One operation in each of several calls; a place that is not there is refused."""
        id = pick(list(self.environments), number)
        model = self.environments[id]
        self.patch(id, "replace", "/name", name)
        self.patch(id, "add", "/values/-", value)
        model["name"] = name
        model["values"] += to_values([value])
        there = index < len(model["values"])
        self.patch(id, "replace", f"/values/{index}/key", name, expect=200 if there else 400)
        if there:
            model["values"][index]["key"] = name
            self.patch(id, "remove", f"/values/{index}")
            del model["values"][index]

    @precondition(lambda self: self.environments)
    @rule(number=picks)
    def delete_environment(self, number: int) -> None:
        id = pick(list(self.environments), number)
        self.ask("DELETE", f"/environments/{id}")
        del self.environments[id]
        for method in ("GET", "DELETE"):
            self.ask(method, f"/environments/{id}", expect=404)

    @invariant()
    def lists_agree(self) -> None:
        type(self).steps += 1
        models = {"collections": self.collections, "environments": self.environments}
        for key, model in models.items():
            listed = self.ask("GET", f"/{key}")[key]
            assert [(entry["id"], entry["name"]) for entry in listed] == [
                (id, document["name"]) for id, document in model.items()
            ]

    @invariant()
    def documents_agree(self) -> None:
        for id, document in self.collections.items():
            assert from_collection(self.ask("GET", f"/collections/{id}")) == document
        for id, environment in self.environments.items():
            read = self.ask("GET", f"/environments/{id}")["environment"]
            assert {key: read[key] for key in environment} == environment

    @invariant()
    def ids_are_unique(self) -> None:
        ids = [spot.node["id"] for _, spot in self.places()]
        assert len(set(ids)) == len(ids)

    def adopt(self, id: str, document: Document) -> None:
        """Take a document into the model once it is read: new elements learn their ids from that."""
        read = from_collection(self.ask("GET", f"/collections/{id}"))
        assert matches(document, read), (document, read)
        self.collections[id] = read

    def places(self) -> list[tuple[str, Spot]]:
        """Every folder and request with the id of its collection."""
        return [
            (id, spot)
            for id, document in self.collections.items()
            for spot in spots(document["item"])
        ]

    def parents(self) -> list[tuple[str, Document]]:
        """Whatever can hold elements: collections, which have no id in the model, and folders."""
        folders = [(id, spot.node) for id, spot in self.places() if is_folder(spot.node)]
        return [*self.collections.items(), *folders]

    def transfer(
        self, spot: Spot, home: str, folder: Document, mode: str, position: str, expect: int = 200
    ) -> None:
        target = ("folder", folder["id"]) if "id" in folder else ("collection", home)
        body = {
            "ids": [f"{self.owner}-{spot.node['id']}"],
            "target": {"model": target[0], "id": f"{self.owner}-{target[1]}"},
            "mode": mode,
            "location": {"position": position},
        }
        self.ask("POST", f"/collection-{kind(spot.node)}s-transfers", body, expect=expect)

    def patch(self, id: str, op: str, path: str, value: Any = None, *, expect: int = 200) -> None:
        operation = {"op": op, "path": path, **({} if value is None else {"value": value})}
        self.ask("PATCH", f"/environments/{id}", [operation], expect=expect)


def element_path(collection: str, node: Document) -> str:
    return f"/collections/{collection}/{kind(node)}s/{node['id']}"


def place(folder: Document, position: str) -> int:
    return 0 if position == "start" else len(folder["item"])


@pytest.mark.parametrize("examples", [8, pytest.param(64, marks=pytest.mark.thorough)])
def test_the_sandbox_does_as_its_model(examples: int) -> None:
    with contextlib.closing(Sandbox(seed=3)) as sandbox:
        machine = SandboxAgainstModel
        machine.sandbox, machine.api, machine.steps = sandbox, InProcess(sandbox), 0
        settings = hypothesis.settings(
            max_examples=examples, stateful_step_count=STEPS, phases=PHASES
        )
        run_state_machine_as_test(  # type: ignore[no-untyped-call]  # it has no annotations
            machine, settings=settings
        )
        assert machine.steps >= LEAST_STEPS * examples
