"""Tell what is used of the month's calls, and fail when the forecast is over what the plan allows.

python examples/watch_usage.py
"""

import sys

from postman_facade import Postman

with Postman() as postman:
    usage = postman.usage()
    print(f"{usage.used} of {usage.limit} calls; by the end of the month {usage.forecast}")
    sys.exit((usage.forecast or usage.used) > (usage.limit or float("inf")))
