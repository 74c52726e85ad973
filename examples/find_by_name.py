"""Find the collection with a name; none, or more than one, is an error.

NAME=Books python examples/find_by_name.py
"""

import os

from postman_facade import Postman

with Postman() as postman:
    print(postman.resolve_id("collection", os.environ["NAME"]))
