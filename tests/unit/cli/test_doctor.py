"""What stands between a machine and the service."""

from __future__ import annotations

from pathlib import Path

import pytest

from postman_facade import settings
from postman_facade.cli import checks
from postman_facade.resources.usage import Meter
from postman_facade.sandbox import Fault, Sandbox
from tests.unit.cli.conftest import Pmf

CLOSED = "http://127.0.0.1:1"
NOW = 1_700_000_000.0
TODAY = "Tue, 14 Nov 2023 22:13:20 GMT"


def verdicts(pmf: Pmf, code: int) -> dict[str, str]:
    result = pmf("doctor", "--json")
    assert (result.code, result.err) == (code, "")
    found = result.json
    for check in found:
        assert check.keys() == {"name", "verdict", "found", "advice"}
    return {check["name"]: check["verdict"] for check in found}


def test_all_is_well(pmf: Pmf, postman_sandbox: Sandbox) -> None:
    names = ("key", "server", "proxy", "connection", "tls", "login", "clock", "quota", "rate")
    assert verdicts(pmf, 0) == dict.fromkeys(names, "ok")
    assert [call.path for call in postman_sandbox.calls] == ["/me"]


def test_lines_for_pipes_and_people(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(settings.KEY_VARIABLE)
    plain = pmf("doctor").out.splitlines()[0]
    assert plain.split()[:2] == ["fail", "key"]
    assert "; create a key" in plain
    shown = pmf("doctor", terminal=True).out
    assert "→ create a key" in shown


def test_a_wrong_key(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    pmf.secrets.append("PMAK-WRONG-0000")
    monkeypatch.setenv(settings.KEY_VARIABLE, "PMAK-WRONG-0000")
    found = verdicts(pmf, 1)
    assert (found["connection"], found["login"], found["clock"]) == ("ok", "fail", "ok")


@pytest.mark.parametrize(
    ("key", "verdict"),
    [(None, "fail"), ("with space", "fail"), ("PMAT-0000-0000", "fail"), ("other-0000", "warn")],
)
def test_what_can_be_no_key(
    pmf: Pmf, monkeypatch: pytest.MonkeyPatch, key: str | None, verdict: str
) -> None:
    monkeypatch.delenv(settings.KEY_VARIABLE)
    if key is not None:
        pmf.secrets.append(key)
        monkeypatch.setenv(settings.KEY_VARIABLE, key)
    assert verdicts(pmf, 1)["key"] == verdict


@pytest.mark.parametrize(
    ("environ", "verdict", "words"),
    [
        ({}, "ok", "region us"),
        ({"POSTMAN_API_REGION": "eu"}, "ok", "region eu"),
        ({"POSTMAN_API_REGION": "mars"}, "fail", "must be eu or us"),
        ({"POSTMAN_API_BASE_URL": "https://api.getpostman.com"}, "warn", "deprecated host"),
        ({"POSTMAN_API_BASE_URL": "https://proxy.example.com"}, "ok", "not a Postman server"),
        ({"POSTMAN_API_BASE_URL": "http://proxy.example.com"}, "fail", "unencrypted"),
        (
            {"POSTMAN_API_BASE_URL": "https://api.postman.com", "POSTMAN_API_REGION": "eu"},
            "warn",
            "is ignored",
        ),
    ],
)
def test_servers(environ: dict[str, str], verdict: str, words: str) -> None:
    check = checks.of_server(environ)
    assert check.verdict == verdict
    assert words in check.found
    assert bool(check.advice) == (verdict != "ok")


def test_a_server_that_cannot_be_meant_is_not_called(
    pmf: Pmf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(settings.BASE_URL_VARIABLE, "http://proxy.example.com")
    assert verdicts(pmf, 1) == {"key": "ok", "server": "fail"}


def test_no_connection(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(settings.BASE_URL_VARIABLE, CLOSED)
    found = verdicts(pmf, 1)
    assert found["connection"] == "fail"
    assert "login" not in found


@pytest.mark.parametrize("quota", ["nobody", "machine:/dev/null/quota.db"])
def test_a_rate_limit_that_cannot_be_used(
    pmf: Pmf, monkeypatch: pytest.MonkeyPatch, quota: str
) -> None:
    monkeypatch.setenv("PMF_RATE_LIMIT", quota)
    found = verdicts(pmf, 1)
    assert found["rate limit"] == "fail"
    assert "connection" not in found


def test_a_service_in_trouble_is_asked_once(pmf: Pmf, postman_sandbox: Sandbox) -> None:
    postman_sandbox.faults.add(Fault("error", times=None))
    found = verdicts(pmf, 1)
    assert (found["connection"], found["login"]) == ("ok", "fail")
    assert len(postman_sandbox.calls) == 1


def test_an_answer_that_is_none(pmf: Pmf, postman_sandbox: Sandbox) -> None:
    postman_sandbox.faults.add(Fault("truncate"))
    assert verdicts(pmf, 1)["connection"] == "fail"


@pytest.mark.parametrize(
    ("variable", "url", "verdict", "words"),
    [
        (
            "HTTPS_PROXY",
            "http://user:made-up@proxy.example.com:3128",
            "ok",
            "proxy.example.com:3128",
        ),
        ("all_proxy", "proxy.example.com", "ok", "http://proxy.example.com (all_proxy)"),
        ("HTTP_PROXY", "http://proxy.example.com", "ok", "no proxy"),
        (
            "ALL_PROXY",
            "ftp://user:made-up@proxy.example.com",
            "fail",
            "is not an http, https or socks5 URL",
        ),
        ("HTTPS_PROXY", "http://proxy.example.com:made-up", "fail", "not a URL"),
    ],
)
def test_proxies(
    pmf: Pmf,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    url: str,
    verdict: str,
    words: str,
) -> None:
    monkeypatch.setenv(variable, url)
    check = checks.of_proxy("https://api.postman.com")
    assert check.verdict == verdict
    assert words in check.found
    assert "made-up" not in str(check)


def test_a_proxy_that_is_not_used_for_the_server(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example.com")
    monkeypatch.setenv("NO_PROXY", "api.postman.com")
    assert "bypassed" in checks.of_proxy("https://api.postman.com").found
    assert "bypassed" not in checks.of_proxy("https://api.eu.postman.com").found


def test_a_socks_proxy_needs_an_extra(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://proxy.example.com")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    check = checks.of_proxy("https://api.postman.com")
    assert (check.verdict, check.advice) == ("fail", 'pip install "httpx[socks]"')


def test_a_sandbox_is_reached_without_a_proxy(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert verdicts(pmf, 0)["proxy"] == "ok"


def test_certificates(pmf: Pmf, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "trusted.pem").touch()
    trusted = checks.of_certificates({"SSL_CERT_FILE": str(tmp_path / "trusted.pem")})
    assert trusted is not None
    assert trusted.verdict == "ok"
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))
    found = verdicts(pmf, 1)
    assert found["trust"] == "fail"
    assert "connection" not in found


class Connection:
    """What of a TLS connection is looked at."""

    def version(self) -> str:
        return "TLSv1.3"

    def getpeercert(self) -> dict[str, object]:
        issuer = ((("countryName", "US"),), (("organizationName", "Inspecting Proxy"),))
        return {"issuer": issuer, "notAfter": "Jan  1 00:00:00 2030 GMT"}


def test_tls() -> None:
    found = checks.of_tls("https://api.postman.com", Connection()).found
    assert "TLSv1.3" in found
    assert "Inspecting Proxy" in found
    assert checks.of_tls("https://api.postman.com", None).verdict == "warn"


@pytest.mark.parametrize(
    ("date", "now", "verdict", "words"),
    [
        (TODAY, NOW, "ok", "within"),
        (TODAY, NOW + 4, "ok", "within"),
        (TODAY, NOW + 90, "warn", "90 s ahead"),
        (TODAY, NOW - 3600, "warn", "3600 s behind"),
        (None, NOW, "warn", "no date"),
        ("soon", NOW, "warn", "no date"),
    ],
)
def test_the_clock(date: str | None, now: float, verdict: str, words: str) -> None:
    check = checks.of_clock(date, now)
    assert check.verdict == verdict
    assert words in check.found


@pytest.mark.parametrize(
    ("calls", "verdict"),
    [
        (Meter("api_usage", 10, None, 0, None), "ok"),
        (Meter("api_usage", 10, 1000, 0, 20), "ok"),
        (Meter("api_usage", 600, 1000, 0, 1200), "warn"),
        (Meter("api_usage", 950, 1000, 0, None), "warn"),
        (Meter("api_usage", 1000, 1000, 0, None), "fail"),
    ],
)
def test_the_month(calls: Meter, verdict: str) -> None:
    check = checks.of_month(calls)
    assert check.verdict == verdict
    assert bool(check.advice) == (verdict != "ok")


def test_the_rate_limit() -> None:
    assert checks.of_window(None, None) is None
    told = [checks.of_window(300, left) for left in (1, 0)]
    assert [check and check.verdict for check in told] == ["ok", "warn"]
