"""Write an overlay with the undocumented parts of recordings."""

from __future__ import annotations

from . import yaml_text
from .api import Api
from .checking import findings
from .proposal import Proposal
from .recordings import Recordings

_INFO = {"title": "Seen in recordings, but not documented", "version": "1.0.0"}


def suggest(api: Api, recordings: Recordings) -> str:
    """Return an OpenAPI Overlay in YAML with fields, statuses and enum values."""
    proposal = Proposal(api.raw)
    for recorded in recordings:
        for finding in findings(recorded, api):
            proposal.add(finding, recorded.interaction)
    overlay = {"overlay": "1.0.0", "info": _INFO, "actions": list(proposal.actions())}
    return yaml_text.dumps(overlay)
