"""Publish an API definition, and generate a collection from it or update that collection.

WORKSPACE=Bookshop FILE=openapi.yaml python examples/publish_spec.py
"""

import os

from postman_facade import Postman

with Postman() as postman:
    spec = postman.specs.publish(os.environ["FILE"], workspace=os.environ["WORKSPACE"])
    generated = list(postman.specs.collections(spec))
    for collection in generated:
        postman.specs.update_collection(spec, collection)
    if not generated:
        postman.specs.generate_collection(spec, spec.name).wait()
