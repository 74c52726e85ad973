"""Restore a backup into a workspace. Running it again creates no duplicates.

WORKSPACE=Bookshop FOLDER=backup python examples/restore_workspace.py
"""

import os
from pathlib import Path

from postman_facade import Postman

with Postman() as postman:
    for file in sorted(Path(os.environ["FOLDER"]).glob("*.collection.json")):
        print(postman.collections.publish(file, workspace=os.environ["WORKSPACE"]).action, file)
    for file in sorted(Path(os.environ["FOLDER"]).glob("*.environment.json")):
        print(postman.environments.publish(file, workspace=os.environ["WORKSPACE"]).action, file)
