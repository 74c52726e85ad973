"""Read recordings: VCR cassettes, HAR files, sandbox call logs and newman runs."""

from .entry import NotARecordingError, Recorded, UnreadableRecordingError
from .files import Problem, Recordings, counted, hidden_in, recordings_in
from .logs import dumps

__all__ = [
    "NotARecordingError",
    "Problem",
    "Recorded",
    "Recordings",
    "UnreadableRecordingError",
    "counted",
    "dumps",
    "hidden_in",
    "recordings_in",
]
