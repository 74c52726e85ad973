"""Change one nested request of a collection, without overwriting the changes of others.

COLLECTION=Books REQUEST="Orders/Pay" DESCRIPTION="Once." python examples/edit_request.py
"""

import os

from postman_facade import Postman

with Postman() as postman:
    collection = postman.collections.get(os.environ["COLLECTION"])
    request = collection.find(os.environ["REQUEST"])
    request.description = os.environ["DESCRIPTION"]
    request.headers["X-Trace"] = "{{$guid}}"
    request.auth.bearer("{{token}}")
    request.scripts.test = "pm.test('done', () => pm.response.to.have.status(200));"
    postman.collections.save(collection)
