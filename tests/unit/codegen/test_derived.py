"""What is derived from the asynchronous half is up to date."""

from __future__ import annotations

from codegen import unasync


def test_the_synchronous_half_is_what_the_source_derives_to() -> None:
    assert unasync.main(["--check"]) == 0
