"""Back up the collections and environments of a workspace into a folder: what has the same name has
a file of its own, and a file changes only when its document does.

WORKSPACE=Bookshop FOLDER=backup python examples/back_up_workspace.py
"""

import os

from postman_facade import Postman

with Postman() as postman:
    inventory = postman.workspaces.inventory(os.environ["WORKSPACE"])
    for entry in inventory.collections:
        collection = postman.collections.get(entry["uid"])
        collection.save(f"{os.environ['FOLDER']}/{entry['uid']}.collection.json")
    for entry in inventory.environments:
        environment = postman.environments.get(entry["uid"])
        environment.save(f"{os.environ['FOLDER']}/{entry['uid']}.environment.json")
