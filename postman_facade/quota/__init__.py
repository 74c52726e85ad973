"""Who else spends the budget of a key: nobody, this process, this machine, other machines.

`open_budget` turns a client's ``quota`` setting into a `Budget`. Nothing heavy is imported before
the store that needs it is opened.
"""

from postman_facade.quota.budget import Budget, Snapshot
from postman_facade.quota.settings import open_budget

__all__ = ["Budget", "Snapshot", "open_budget"]
