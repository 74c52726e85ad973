"""Settings for vcrpy: cassettes that are readable, pin what was sent, say what they were recorded
against, and hold no key, e-mail address or id of an account.

Use `vcr_config` as the fixture of that name of pytest-recording, and `register` once per VCR.
"""

from postman_facade.contract.scrub import scrub

from .readable import Readable, register
from .recorder import SERVER, NotRecordedError, vcr_config

__all__ = ["SERVER", "NotRecordedError", "Readable", "register", "scrub", "vcr_config"]


def __dir__() -> list[str]:
    return __all__
