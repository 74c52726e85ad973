"""Show how many calls of the month are used, and fail if the forecast exceeds the limit.

python examples/watch_usage.py
"""

import sys

from postman_facade import Postman

with Postman() as postman:
    usage = postman.usage()
    print(f"{usage.used} of {usage.limit} calls; by the end of the month {usage.forecast}")
    sys.exit((usage.forecast or usage.used) > (usage.limit or float("inf")))
