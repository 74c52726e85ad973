"""Behaviour of the whole: recorded (see recorded/conftest.py), and of processes and servers."""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # the recorder needs it
    collect_ignore = ["recorded"]
