"""Delete the collections of a workspace that have not changed for DAYS days.

Without DELETE=yes, only list them.

WORKSPACE=Previews DAYS=30 python examples/clean_up_collections.py
"""

import os
from datetime import datetime, timedelta, timezone

from postman_facade import Postman

oldest = (datetime.now(timezone.utc) - timedelta(days=float(os.environ["DAYS"]))).isoformat()
with Postman() as postman:
    for entry in postman.workspaces.inventory(os.environ["WORKSPACE"]).collections:
        if entry.updated_at < oldest:
            print(entry.updated_at, entry.uid, entry.name)
            if os.environ.get("DELETE") == "yes":
                postman.collections.delete(entry)
