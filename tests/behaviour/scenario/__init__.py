"""The life of a workspace, told in chapters; `test_sandbox_scenario` plays them in order.

A chapter takes what earlier ones left, leaves the workspace as later ones expect it, and looks at
every answer. Raw HTTP throughout: whoever speaks it can use the sandbox.
"""
