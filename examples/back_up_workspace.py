"""Back up the collections and environments of a workspace to a folder.

Each has a file of its own, even with equal names, which changes only if the document does.

WORKSPACE=Bookshop FOLDER=backup python examples/back_up_workspace.py
"""

import os

from postman_facade import Postman

with Postman() as postman:
    inventory = postman.workspaces.inventory(os.environ["WORKSPACE"])
    for collection in inventory.collections:
        document = postman.collections.get(collection)
        document.save(f"{os.environ['FOLDER']}/{collection.uid}.collection.json")
    for environment in inventory.environments:
        values = postman.environments.get(environment)
        values.save(f"{os.environ['FOLDER']}/{environment.uid}.environment.json")
