"""YAML that is more than it seems: aliases, depth, numbers and tags."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import yaml

from postman_facade import _yaml
from postman_facade.contract import check
from postman_facade.contract.diff import reading
from postman_facade.contract.scrub import remaining, scrub

LAUGHS = 'a0: &a0 ["lol","lol"]\n' + "".join(
    f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 10)
)
MERGES = "a0: &a0 {k: v}\n" + "".join(
    f"a{n}: &a{n} {{<<: [{','.join([f'*a{n - 1}'] * 9)}]}}\n" for n in range(1, 10)
)
CHAIN = "a0: &a0 []\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 400))
LONG = "a: &a " + "x" * 100_000 + "\nb: [" + "*a," * 1000 + "]\n"
HOSTILE = {
    "laughs": LAUGHS,
    "merged maps": MERGES,
    "a long text": LONG,
    "a chain": CHAIN,
    "itself": "x: &x [*x]\n",
    "itself in a map": "x: &x {a: {b: *x}}\n",
    "itself merged": "x: &x {<<: *x}\n",
    "lists": "x: " + "[" * 10_000 + "]" * 10_000 + "\n",
    "a million lists": "x: " + "[" * 1_000_000,
    "maps": "x: " + "{a: " * 10_000 + "}" * 10_000 + "\n",
    "blocks": "- " * 10_000 + "x\n",
    "keys": "? " * 10_000 + "x\n",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_it_is_refused_at_once(text: str) -> None:
    started = time.process_time()
    for read in (_yaml.load, _yaml.load_with_node):
        with pytest.raises(_yaml.Unbounded):
            read(text)
    assert time.process_time() - started < 1


def test_the_bound_of_newer_readers_is_the_same_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise yaml.scanner.ScannerError(None, None, "exceeded maximum nesting depth")

    monkeypatch.setattr(yaml, "load", refuse)
    with pytest.raises(_yaml.Unbounded, match="nested more than 200 levels"):
        _yaml.load("[[]]")


@pytest.mark.parametrize("name", ["laughs", "itself", "lists"])
def test_every_reader_refuses_it(tmp_path: Path, name: str) -> None:
    text = HOSTILE[name] if name != "lists" else "paths: {}\n" + HOSTILE[name]
    file = tmp_path / "one.yaml"
    file.write_text(f"{text}interactions: []\n", encoding="utf-8")
    (problem,) = check(file).problems
    assert problem.message.startswith(("repeats", "refers", "is nested"))
    with pytest.raises(ValueError, match="repeats|refers|is nested"):
        reading.load(file)
    for read in (scrub, remaining):
        with pytest.raises(ValueError, match="repeats|refers|is nested"):
            read(file.read_text("utf-8"))


def test_what_recorders_repeat_is_read() -> None:
    headers = ["application/json"] * 20
    value = {"interactions": [{"response": {"headers": {"a": headers}}} for _ in range(500)]}
    text = yaml.safe_dump(value)
    assert "*id" in text
    assert _yaml.load(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1:30", 90),
        ("1:" * 600 + "1", "1:" * 600 + "1"),
        ("9" * 5000, "9" * 5000),
        ("1:" * 600 + "1.5", "1:" * 600 + "1.5"),
        ("!!binary YWJj", b"abc"),
    ],
)
def test_numbers_without_end_stay_text(text: str, value: object) -> None:
    assert _yaml.load(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "!!binary '####'",
        "!!int ''",
        "!!float x",
        "!!bool x",
        "!!timestamp x",
        "2024-99-99",
        "1:" * 400 + "1.5",
        "? [a]\n: b",
        "*a",
        "a: \x00",
        b"\xff\xfe\xfa",
        "!made-up x",
        "!!python/object/new:os.system [ls]",
        "!!python/name:os.system ''",
        "%YAML 9.9\n--- a",
        "a\n--- b",
    ],
)
def test_what_is_not_read_is_told_in_a_line(text: str | bytes) -> None:
    with pytest.raises(_yaml.NotYaml) as caught:
        _yaml.load(text)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 250
