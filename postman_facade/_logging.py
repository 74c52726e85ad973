"""Set up logging from the environment variable POSTMAN_LOG."""

from __future__ import annotations

import logging
import os

from postman_facade.errors import ConfigurationError

LOG_VARIABLE = "POSTMAN_LOG"
_LEVELS = ("debug", "info", "warning", "error")
_FORMAT = "%(asctime)s %(name)s %(levelname)s %(message)s"


def set_up_logging() -> None:
    """Show the log messages of this library if POSTMAN_LOG is set.

    They go to the handlers of the program, or to standard error if it has none. Other loggers are
    not changed.

    Raises:
        ConfigurationError: POSTMAN_LOG is not a known level.
    """
    level = os.environ.get(LOG_VARIABLE, "").strip().lower()
    if not level:
        return
    if level not in _LEVELS:
        raise ConfigurationError(f"{LOG_VARIABLE} must be one of {', '.join(_LEVELS)}")
    logger = logging.getLogger("postman_facade")
    logger.setLevel(level.upper())
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter(_FORMAT))
        logger.addHandler(handler)
