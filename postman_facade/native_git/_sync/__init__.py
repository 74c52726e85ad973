# Derived from postman_facade/native_git/_async/__init__.py by `python -m codegen.unasync`; change that file instead.
"""What talks to the service, synchronous."""
