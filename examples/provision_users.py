"""Provision users from a CSV file with the columns email, given_name and family_name.

Active users are not changed. Needs a SCIM key in POSTMAN_SCIM_KEY.

FILE=team.csv python examples/provision_users.py
"""

import csv
import os
from pathlib import Path

from postman_facade import Postman

with Postman() as postman:
    for row in csv.DictReader(Path(os.environ["FILE"]).read_text(encoding="utf-8").splitlines()):
        print(postman.users.provision(**row).user_name)
