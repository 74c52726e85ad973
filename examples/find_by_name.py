"""Find the one collection of a name; several are an error that lists them, and none is one too.

NAME=Books python examples/find_by_name.py
"""

import os

from postman_facade import Postman

with Postman() as postman:
    print(postman.resolve_id("collection", os.environ["NAME"]))
