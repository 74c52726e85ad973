"""Namespaces are made once for each client, and never shared with its copies."""

from __future__ import annotations

import threading

from postman_facade.client.namespaces import copy_of, namespace


class _Area:
    def __init__(self, client: _Client) -> None:
        self.client = client


class _Client:
    def __init__(self) -> None:
        self.option = 1

    @namespace
    def area(self) -> _Area:
        """An area."""
        return _Area(self)


def test_a_namespace_is_made_once() -> None:
    client = _Client()
    assert client.area is client.area
    assert client.area.client is client


def test_a_copy_has_namespaces_of_its_own() -> None:
    client = _Client()
    assert client.area.client is client
    copied = copy_of(client)
    assert copied.option == 1
    assert copied.area.client is copied
    assert client.area.client is client


def test_threads_get_the_same_namespace() -> None:
    client, barrier = _Client(), threading.Barrier(8)
    areas: list[_Area] = []

    def ask() -> None:
        barrier.wait()
        areas.append(client.area)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(map(id, areas))) == 1


def test_a_namespace_keeps_its_documentation() -> None:
    assert _Client.area.__doc__ == "An area."
