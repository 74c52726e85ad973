"""List environment variables that are named like secrets but not stored as secrets.

python examples/audit_secrets.py
"""

import re

from postman_facade import Postman

names = re.compile("key|password|secret|token", re.IGNORECASE)
with Postman() as postman:
    for entry in postman.environments.list():
        for variable in postman.environments.get(entry).variables.entries:
            if variable.type != "secret" and names.search(variable.key):
                print(entry.uid, entry.name, variable.key)
