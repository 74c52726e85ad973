"""``pmf contract``: what it shows, writes and exits with."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from click import unstyle

from postman_facade.cli import contract as command
from tests.unit.cli.conftest import Pmf, Result
from tests.unit.contract.recorded import API, ME, cassette, entry, har, interaction, written
from tests.unit.package.test_yaml import LAUGHS

KEY = "PMAK-abc12-def34"
BASELINE = "contract-baseline.yaml"


class Contract(Pmf):
    def __call__(self, *arguments: str, input: bytes = b"", terminal: bool = False) -> Result:
        return super().__call__("contract", *arguments, input=input, terminal=terminal)


@pytest.fixture
def contract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Contract:
    """Run in a folder with a recording that is sound, one that is not, and one that is broken."""
    monkeypatch.chdir(tmp_path)
    written(Path("sound.json"), cassette(interaction()))
    strange = interaction(body={**ME, "strange": 1})
    written(Path("strange.json"), cassette(strange, interaction("/collections", body={})))
    written(Path("broken.har"), "{")
    return Contract(monkeypatch)


class TestCheck:
    def test_what_is_sound_passes(self, contract: Contract) -> None:
        result = contract("check", "sound.json")
        assert (result.code, result.err) == (0, "")
        assert result.out.startswith("1 interactions with 1 of 213 operations")

    def test_a_new_difference_is_1(self, contract: Contract) -> None:
        result = contract("check", "sound.json", "strange.json")
        assert result.code == 1
        assert "warning undocumented-field /response/body/strange" in result.out
        assert "once in strange.json#1" in result.out

    def test_what_cannot_be_checked_is_2_and_the_rest_is_checked(self, contract: Contract) -> None:
        result = contract("check", "strange.json", "broken.har")
        assert result.code == 2
        assert "/response/body/strange" in result.out
        assert "Not checked\n  broken.har is truncated" in result.out

    def test_a_terminal_has_colors_and_a_pipe_has_none(
        self, contract: Contract, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("NO_COLOR", raising=False)
        plain, colored = contract("check", "."), contract("check", ".", terminal=True)
        assert "\x1b[" not in plain.out
        assert "\x1b[33mwarning undocumented-field" in colored.out
        assert unstyle(colored.out) == plain.out
        monkeypatch.setenv("NO_COLOR", "1")
        assert contract("check", ".", terminal=True).out == plain.out

    def test_forms_for_programs(self, contract: Contract) -> None:
        assert contract("check", "strange.json", "--format", "json").json["passed"] is False
        ElementTree.fromstring(contract("check", ".", "--format", "junit").out)  # noqa: S314
        assert contract("check", ".", "--format", "sarif").json["version"] == "2.1.0"
        result = contract("check", "sound.json", "--format", "html", "-o", "report.html")
        assert (result.code, result.out) == (0, "")
        assert Path("report.html").read_text(encoding="utf-8").startswith("<!doctype html>")

    def test_a_gateway(self, contract: Contract) -> None:
        written(Path("gate.har"), har(entry("https://gate.example.com/api/me")))
        assert contract("check", "gate.har").code == 2
        assert contract("check", "gate.har", "--base-url", "https://gate.example.com/api").code == 0

    def test_a_sandbox_is_the_api_when_it_is_named(self, contract: Contract) -> None:
        written(Path("local.har"), har(entry("http://127.0.0.1:8080/me")))
        result = contract("check", "local.har")
        assert result.code == 2
        assert "contains no requests to the API: nothing was checked (127.0.0.1:8080)" in result.out
        assert contract("check", "local.har", "--base-url", "http://127.0.0.1:8080").code == 0
        assert contract("check", "local.har", "--base-url", "http://127.0.0.1:8081").code == 2

    def test_what_was_left_out_is_2_unless_that_is_allowed(self, contract: Contract) -> None:
        written(Path("lost.har"), har(entry(), entry(status=0), entry(content={"size": 9})))
        result = contract("check", "lost.har")
        assert result.code == 2
        assert (
            "Not checked\n  lost.har#2 got no response\n  lost.har#3 /response/body was"
            in result.out
        )
        assert "2 not checked" in result.out
        assert contract("check", "lost.har", "--update-baseline").code == 2
        for name in ("check", "coverage", "suggest"):
            assert contract(name, "lost.har").code == 2
            assert contract(name, "lost.har", "--allow-unchecked").code == 0
            assert contract(name, "lost.har", "broken.har", "--allow-unchecked").code == 2
        report = contract("check", "lost.har", "--allow-unchecked", "--format", "json").json
        assert (report["passed"], report["interactions"], len(report["problems"])) == (True, 2, 2)
        errors = contract("check", "lost.har", "--format", "junit").out.count("<error ")
        assert errors == 2

    def test_the_same_of_many_entries_is_told_once(self, contract: Contract) -> None:
        written(Path("lost.har"), har(*[entry(status=-1)] * 12))
        assert contract("coverage", "lost.har").err == (
            "pmf: lost.har#1 got no response (as 11 more of its entries)\n"
        )

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ((), "Missing argument"),
            (("nothing.json",), "does not exist"),
            (("sound.json", "--baseline", "none.yaml"), "none.yaml: No such file"),
            (("sound.json", "--baseline", "broken.har"), "broken.har is not valid YAML"),
            (("sound.json", "--document", "broken.har"), "is neither JSON nor YAML"),
            (("sound.json", "--reason", "x"), "--reason requires --update-baseline"),
            (("sound.json", "--base-url", "localhost:80"), "'localhost:80' is not a base URL"),
        ],
    )
    def test_wrong_use_is_2(
        self, contract: Contract, arguments: tuple[str, ...], message: str
    ) -> None:
        result = contract("check", *arguments)
        assert result.code == 2
        assert message in result.err


class TestBaseline:
    def test_it_is_written_and_then_everything_passes(self, contract: Contract) -> None:
        result = contract("check", "strange.json", "--update-baseline", "--reason", "seen live")
        assert result.code == 0
        (accepted,) = yaml.safe_load(Path(BASELINE).read_text("utf-8"))["accepted"]
        assert accepted["reason"] == "seen live"
        assert accepted["place"] == "/response/body/strange"
        result = contract("check", "strange.json")
        assert result.code == 0
        assert "1 accepted" in result.out

    def test_what_is_not_found_any_more_is_1(self, contract: Contract) -> None:
        contract("check", "strange.json", "--update-baseline")
        result = contract("check", "sound.json")
        assert result.code == 1
        assert "Accepted, but no longer found" in result.out
        contract("check", "sound.json", "--update-baseline")
        assert contract("check", "sound.json").code == 0

    def test_another_file(self, contract: Contract) -> None:
        arguments = ("check", "strange.json", "--baseline", "other.yaml")
        assert contract(*arguments, "--update-baseline").code == 0
        assert not Path(BASELINE).exists()
        assert contract(*arguments).code == 0

    def test_it_is_left_alone_when_not_all_could_be_read(self, contract: Contract) -> None:
        assert contract("check", ".", "--update-baseline").code == 2
        assert not Path(BASELINE).exists()


def test_yaml_that_repeats_without_end_is_told_in_a_line(contract: Contract) -> None:
    written(Path("laughs.yaml"), f"{LAUGHS}interactions: []\n")
    for arguments in (("check",), ("coverage",), ("suggest",), ("scrub", "--verify")):
        result = contract(*arguments, "laughs.yaml")
        assert result.code == 2
        assert "laughs.yaml repeats too much through aliases" in result.out + result.err


class TestCoverage:
    def test_it_is_shown(self, contract: Contract) -> None:
        result = contract("coverage", "sound.json", "strange.json")
        assert (result.code, result.err) == (0, "")
        assert "getAuthenticatedUser " in result.out
        (line,) = (x for x in result.out.splitlines() if x.startswith("getAuthenticatedUser "))
        assert line.split()[:3] == ["getAuthenticatedUser", "200", "(2)"]
        assert "401" in line
        assert result.out.splitlines()[-1].startswith("2 of 213 operations (0.9 %), 2 of ")

    def test_for_programs(self, contract: Contract) -> None:
        data = contract("coverage", "sound.json", "--json").json
        assert data["operations"] == {"seen": 1, "total": 213}
        assert data["observed"] == {"seen": 0, "total": 36}

    @pytest.mark.parametrize(("bound", "code"), [("0.4", 0), ("0.5", 1), ("100", 1)])
    def test_too_little_is_1(self, contract: Contract, bound: str, code: int) -> None:
        assert contract("coverage", "sound.json", "--fail-under", bound).code == code

    def test_what_cannot_be_read_is_2(self, contract: Contract) -> None:
        result = contract("coverage", ".", "--fail-under", "100")
        assert result.code == 2
        assert "pmf: broken.har is truncated" in result.err


class TestSuggest:
    def test_an_overlay_is_printed_or_written(self, contract: Contract) -> None:
        result = contract("suggest", "strange.json")
        assert result.code == 0
        (action,) = yaml.safe_load(result.out)["actions"]
        assert action["update"] == {"properties": {"strange": {"type": "integer"}}}
        assert contract("suggest", "strange.json", "-o", "70.yaml").out == ""
        assert Path("70.yaml").read_text("utf-8") == result.out

    def test_what_cannot_be_read_is_2(self, contract: Contract) -> None:
        result = contract("suggest", ".")
        assert result.code == 2
        assert len(yaml.safe_load(result.out)["actions"]) == 1
        assert "pmf: broken.har" in result.err


class TestScrub:
    @pytest.fixture
    def secret(self, contract: Contract) -> Path:
        contract.secrets.append(KEY)
        body = {**ME, "note": f"the key {KEY}"}
        return written(Path("secret.json"), cassette(interaction(body=body)))

    def test_it_is_said_what_is_secret(self, contract: Contract, secret: Path) -> None:
        result = contract("scrub", "--verify", "secret.json", "sound.json")
        assert result.code == 1
        assert "secret.json: key: interactions/0/response/" in result.out
        assert KEY in secret.read_text("utf-8")

    def test_one_file_is_printed(self, contract: Contract, secret: Path) -> None:
        result = contract("scrub", "secret.json")
        assert result.code == 0
        assert json.loads(result.out)["interactions"]
        assert KEY in secret.read_text("utf-8")

    def test_files_are_changed_in_place(self, contract: Contract, secret: Path) -> None:
        assert contract("scrub", "--in-place", "secret.json", "sound.json").code == 0
        assert KEY not in secret.read_text("utf-8")
        assert contract("scrub", "--verify", "secret.json").code == 0

    def test_keys_of_the_environment_are_secret(
        self, contract: Contract, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("POSTMAN_API_KEY", "plain-words")
        written(Path("other.json"), cassette(interaction("/me?note=plain-words")))
        assert "plain-words" not in contract("scrub", "other.json").out

    def test_hidden_files_are_counted(self, contract: Contract) -> None:
        Path("kept/.old").mkdir(parents=True)
        written(Path("kept/one.har"), har())
        written(Path("kept/.old/two.har"), f'{{"token": "{KEY}"}}')
        told = "pmf: 1 hidden files were not read (name them or their folder to read them)\n"
        result = contract("scrub", "kept", "--verify")
        assert (result.code, result.err) == (0, told)
        assert contract("scrub", "kept/.old", "--verify").code == 1

    @pytest.mark.parametrize("option", ["--in-place", "--verify"])
    def test_what_is_no_text_is_2(self, contract: Contract, secret: Path, option: str) -> None:
        written(Path("binary.har"), b"\xff\x00")
        result = contract("scrub", option, "binary.har", "secret.json")
        assert result.code == 2
        assert "binary.har is not text in UTF-8" in result.err

    def test_what_cannot_be_read_is_1(self, contract: Contract) -> None:
        body = {"text": "H4sIAAAAAAAAA6tWyk4FAA==", "encoding": "base64"}
        exchange = {"request": {"method": "GET", "url": "/me"}, "response": {"content": body}}
        written(Path("broken.har"), json.dumps(exchange).encode())
        result = contract("scrub", "--verify", "broken.har")
        assert result.code == 1
        assert "broken.har: not read: is truncated: response/content" in result.out

    def test_a_link_to_another_folder_is_not_followed(
        self, contract: Contract, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        elsewhere = tmp_path_factory.mktemp("elsewhere") / "calls.json"
        elsewhere.write_text(KEY, encoding="utf-8")
        Path("calls.json").symlink_to(elsewhere)
        result = contract("scrub", "--in-place", "calls.json")
        assert result.code == 2
        assert "calls.json is a link to another folder" in result.err
        assert elsewhere.read_text("utf-8") == KEY

    def test_wrong_use(self, contract: Contract) -> None:
        assert contract("scrub", ".").code == 2
        assert contract("scrub", "--verify", "--in-place", "sound.json").code == 2


class TestDiff:
    @pytest.fixture
    def documents(self, contract: Contract) -> tuple[str, str]:
        responses = {"200": {"description": ""}}
        paths = {
            "/a": {"get": {"operationId": "getA", "responses": responses}},
            "/b": {"get": {"operationId": "getB", "responses": responses}},
        }
        head = {"openapi": "3.0.3", "info": {"title": "x", "version": "1"}}
        written(Path("old.json"), {**head, "paths": paths, "servers": [{"url": API}]})
        less = {"/a": paths["/a"]}
        written(Path("new.yaml"), {**head, "paths": less, "servers": [{"url": API}]})
        return "old.json", "new.yaml"

    def test_what_breaks_callers_is_1(self, contract: Contract, documents: tuple[str, str]) -> None:
        result = contract("diff", *documents)
        assert result.code == 1
        assert "operation-removed" in result.out
        assert contract("diff", *reversed(documents)).code == 0

    def test_forms(self, contract: Contract, documents: tuple[str, str]) -> None:
        (change,) = contract("diff", *documents, "--format", "json").json
        assert change["rating"] == "breaking"
        assert contract("diff", *documents, "--format", "markdown", "-o", "x.md").out == ""
        assert "### Breaking" in Path("x.md").read_text("utf-8")

    def test_what_is_no_document_is_2(self, contract: Contract) -> None:
        result = contract("diff", "sound.json", "broken.har")
        assert result.code == 2
        assert "sound.json" in result.err


def test_without_the_extra(contract: Contract, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "find_spec", lambda name: None)
    result = contract("check", "sound.json")
    assert result.code == 2
    assert 'pip install "postman-facade[contract]"' in result.err
