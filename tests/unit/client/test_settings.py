"""Settings: arguments before environment, and clear refusals before anything is sent."""

from __future__ import annotations

from typing import Any

import pytest

from postman_facade import Postman
from postman_facade.calls.options import Options
from postman_facade.errors import ConfigurationError
from postman_facade.secret import Secret
from postman_facade.settings import Timeout, as_timeout, resolve

KEY = "made-up-key"


def test_arguments_come_before_the_environment() -> None:
    environ = {"POSTMAN_API_KEY": "other", "POSTMAN_API_BASE_URL": "https://other.example.com"}
    settings = resolve(api_key=KEY, base_url="https://mine.example.com/", environ=environ)
    assert settings.api_key == Secret(KEY)
    assert settings.base_url == "https://mine.example.com"


def test_the_environment_is_read() -> None:
    settings = resolve(environ={"POSTMAN_API_KEY": KEY, "POSTMAN_API_REGION": "eu"})
    assert settings.api_key == Secret(KEY)
    assert settings.base_url == "https://api.eu.postman.com"


def test_a_region_given_is_not_overruled_by_the_environment() -> None:
    environ = {"POSTMAN_API_BASE_URL": "http://127.0.0.1:8080"}
    assert resolve(region="us", environ=environ).base_url == "https://api.postman.com"


def test_a_variable_that_is_empty_counts_as_unset() -> None:
    names = ("API_KEY", "SCIM_KEY", "API_BASE_URL", "API_REGION")
    assert resolve(environ={f"POSTMAN_{name}": "" for name in names}) == resolve(environ={})


def test_no_key_is_no_error_yet() -> None:
    assert resolve(environ={}).api_key is None


def test_the_key_is_not_in_the_repr() -> None:
    assert KEY not in repr(resolve(api_key=KEY, scim_key=KEY, environ={}))


def test_the_user_agent_names_library_and_python() -> None:
    assert resolve(user_agent="shelf/2", environ={}).user_agent.startswith(
        "shelf/2 postman-facade/"
    )


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:9", "https://api.postman.com"],
)
def test_good_base_urls_stay_as_they_are(url: str) -> None:
    assert resolve(base_url=url, environ={}).base_url == url


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"api_key": ""}, "the argument api_key is empty; give a key or leave it out"),
        ({"api_key": KEY + "\n"}, "the argument api_key has whitespace around the key"),
        ({"api_key": " " + KEY}, "whitespace around the key"),
        ({"api_key": "made up"}, "characters that a key cannot have"),
        ({"api_key": "made\x00up"}, "characters that a key cannot have"),
        ({"api_key": "schlüssel"}, "characters that a key cannot have"),
        ({"scim_key": ""}, "the argument scim_key is empty"),
        ({"region": "mars"}, "region must be eu or us, not 'mars'"),
        ({"environ": {"POSTMAN_API_REGION": "mars"}}, "POSTMAN_API_REGION must be eu or us"),
        ({"environ": {"POSTMAN_API_BASE_URL": "localhost:8082"}}, "POSTMAN_API_BASE_URL is not a"),
        (
            {"region": "us", "base_url": "https://a.example.com"},
            "give base_url or region, not both",
        ),
        (
            {"base_url": "http://api.postman.com"},
            "would send the key unencrypted; write https://api.postman.com",
        ),
        ({"base_url": "https://a.example.com/v2"}, "has a path"),
        ({"base_url": "https://a.example.com?x=1"}, "has a path"),
        ({"base_url": "https://user:pass@a.example.com"}, "holds credentials"),
        ({"base_url": "api.postman.com"}, "is not a URL"),
        ({"base_url": "ftp://a.example.com"}, "is not a URL"),
        ({"base_url": "https://a.example.com:port"}, "is not a URL"),
    ],
)
def test_invalid_input_is_rejected(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve(**{"environ": {}, **arguments})
    text = str(caught.value)
    assert message in text
    assert "\n" not in text
    assert KEY not in text
    assert "pass@" not in text


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, Timeout()),
        (5, Timeout(5, 5, 5, 5)),
        ({"read": 2.5}, Timeout(read=2.5)),
        (Timeout(connect=1), Timeout(connect=1)),
    ],
)
def test_timeouts_are_seconds_per_phase(given: Any, expected: Timeout) -> None:
    assert as_timeout(given) == expected


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"reed": 1}, "timeout has no phase 'reed'; the phases are connect, read, write, pool"),
        (0, "timeout (connect) must be a number of seconds above 0"),
        ({"read": -1}, "timeout (read) must be a number of seconds above 0"),
        (float("nan"), "must be a number of seconds above 0"),
        (True, "must be a number of seconds above 0"),
    ],
)
def test_bad_timeouts_are_refused(given: Any, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        as_timeout(given)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"deadline": -1}, "deadline must be a number of seconds above 0, not -1"),
        ({"deadline": float("inf")}, "deadline must be"),
        ({"max_retries": -1}, "max_retries must be an integer of 0 or more, not -1"),
        ({"max_retries": 1.5}, "max_retries must be an integer of 0 or more"),
    ],
)
def test_bad_options_are_refused(given: Any, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Options().changed(**given)
    assert message in str(caught.value)


def test_options_do_not_show_headers_or_credentials() -> None:
    options = Options().changed(default_headers={"x-api-key": KEY}, basic_auth=("id", KEY))
    assert KEY not in repr(options)


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("ALL_PROXY", "ftp://made:planted@proxy.example.com"),
        ("ALL_PROXY", "socks5://made:planted@127.0.0.1:1"),
        ("HTTPS_PROXY", "://planted"),
    ],
)
def test_a_proxy_that_cannot_be_used_is_a_setting(
    variable: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    with (
        Postman("made-up", rate_limit=None) as postman,
        pytest.raises(ConfigurationError) as caught,
    ):
        postman.users.me()
    assert variable in str(caught.value)
    assert "planted" not in str(caught.value)
    assert len(str(caught.value)) <= 200
