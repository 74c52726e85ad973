# Derived from postman_facade/resources/_async/__init__.py by `python -m codegen.unasync`; change that file instead.
