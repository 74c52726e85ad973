"""Pull the changes of the parents into all your forks.

python examples/keep_forks_in_step.py
"""

from postman_facade import Postman

with Postman() as postman:
    for fork in postman.forks.mine():
        if postman.forks.is_behind(fork):
            postman.forks.pull(fork)
            print("pulled", fork.fork_name)
