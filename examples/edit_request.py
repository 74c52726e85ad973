"""Change one request deep inside a collection; when others changed it meanwhile, nothing is lost.

COLLECTION=Books REQUEST="Orders/Pay" DESCRIPTION="Once." python examples/edit_request.py
"""

import os

from postman_facade import Postman

with Postman() as postman:
    collection = postman.collections.get(os.environ["COLLECTION"])
    collection.find(os.environ["REQUEST"]).description = os.environ["DESCRIPTION"]
    postman.collections.save(collection)
