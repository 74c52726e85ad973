"""Fixtures for pytest, loaded by pytest in every project that has the extra `testing`.

    def test_the_shelf_is_published(postman):
        workspace = postman.workspaces.create("Shelf")
        assert postman.workspaces.get(workspace).name == "Shelf"

Nothing is imported or started for tests that use none of them.
"""

pytest_plugins = (
    "postman_facade.testing.fixtures.contract",
    "postman_facade.testing.fixtures.sandbox",
    "postman_facade.testing.fixtures.service",
    "postman_facade.testing.fixtures.recordings",
)
