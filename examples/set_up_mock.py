"""Publish a collection and a mock server for it, and print the URL, which stays the same.

WORKSPACE=Bookshop FILE=bookshop.json python examples/set_up_mock.py
"""

import os

from postman_facade import Postman

workspace = os.environ["WORKSPACE"]
with Postman() as postman:
    served = postman.collections.publish(os.environ["FILE"], workspace=workspace)
    mock = postman.mocks.publish(served.name, collection=served, workspace=workspace)
    print(postman.mocks.get(mock).mock_url)
