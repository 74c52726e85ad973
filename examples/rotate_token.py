"""Change one variable of an environment, and leave everything else as it is.

ENVIRONMENT=Staging TOKEN=... python examples/rotate_token.py
"""

import os

from postman_facade import Postman

with Postman() as postman:
    postman.environments.set(os.environ["ENVIRONMENT"], "token", os.environ["TOKEN"], secret=True)
