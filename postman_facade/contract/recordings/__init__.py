"""Recorded interactions: VCR cassettes, HAR files, call logs of a sandbox, runs of newman."""

from .entry import NotRecorded, Recorded, Unreadable
from .files import Problem, Recordings, counted, recordings_in
from .log import dumps

__all__ = [
    "NotRecorded",
    "Problem",
    "Recorded",
    "Recordings",
    "Unreadable",
    "counted",
    "dumps",
    "recordings_in",
]
