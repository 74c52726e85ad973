"""Publish a collection from a file: the first CI run creates it, later runs update it.

WORKSPACE=Bookshop FILE=bookshop.json python examples/publish_from_ci.py
"""

import os

from postman_facade import Postman

with Postman() as postman:
    published = postman.collections.publish(os.environ["FILE"], workspace=os.environ["WORKSPACE"])
    print(published.action, published.name, published.uid)
