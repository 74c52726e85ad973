"""Delete the collections of a workspace that nobody has changed for some days. Without DELETE=yes
it only says which they are.

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
