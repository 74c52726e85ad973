"""Recorded interactions: VCR cassettes, HAR files, call logs of a sandbox, runs of newman."""

from .entry import NotRecordedError, Recorded, Unreadable
from .files import Problem, Recordings, counted, hidden_in, recordings_in
from .log import dumps

__all__ = [
    "NotRecordedError",
    "Problem",
    "Recorded",
    "Recordings",
    "Unreadable",
    "counted",
    "dumps",
    "hidden_in",
    "recordings_in",
]
