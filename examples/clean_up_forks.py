"""Delete the forks of a collection that have not changed for DAYS days.

Without DELETE=yes, only list them.

COLLECTION=Books DAYS=30 python examples/clean_up_forks.py
"""

import os

from postman_facade import Postman

with Postman() as postman:
    parent = postman.resolve_id("collection", os.environ["COLLECTION"])
    for fork in list(postman.forks.stale(parent, days=float(os.environ["DAYS"]))):
        print(fork.fork_id, fork.fork_name)
        if os.environ.get("DELETE") == "yes":
            postman.collections.delete(fork)
