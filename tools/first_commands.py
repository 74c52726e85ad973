"""The first thing that the documentation shows of each extra, as a program for an environment that
has this extra alone; and the sandbox that they all talk to, from an environment of its own."""

from __future__ import annotations

import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

KEY = "PMAK-SANDBOX-0000-0000-0000"
_PMF = """\
import subprocess, sys
from pathlib import Path
def pmf(*arguments):
    return subprocess.run([Path(sys.executable).with_name("pmf"), *arguments], text=True,
                          capture_output=True)
"""
PROGRAMS = {
    "": """
from postman_facade import Postman
with Postman() as postman:
    assert [workspace.name for workspace in postman.workspaces.list()]
import subprocess, sys
from pathlib import Path
done = subprocess.run([Path(sys.executable).with_name("pmf")], text=True, capture_output=True)
assert 'pip install "postman-facade[cli]"' in done.stderr, done
""",
    "sandbox": """
from postman_facade import Postman
from postman_facade.sandbox import Sandbox
with Sandbox() as sandbox, Postman(sandbox.api_key, base_url=sandbox.url) as postman:
    assert postman.users.me().username
""",
    "redis": """
import shutil, subprocess, time
from postman_facade import Postman
server = shutil.which("redis-server")
if server is None:
    print("no redis-server here, so it is only imported")
    import postman_facade.rate_limit.redis
else:
    process = subprocess.Popen([server, "--port", "0", "--unixsocket", "redis.sock", "--save", ""],
                               stdout=subprocess.DEVNULL)
    try:
        while not __import__("os").path.exists("redis.sock"):
            time.sleep(0.01)
        import os
        with Postman(rate_limit="unix://" + os.path.abspath("redis.sock")) as postman:
            assert postman.users.me().username
    finally:
        process.terminate()
        process.wait()
""",
    "cli": _PMF
    + """
done = pmf("doctor")
assert done.returncode == 0, done
assert pmf("whoami").stdout
""",
    "keyring": """
import keyring
import postman_facade
assert keyring.get_keyring()
""",
    "files": """
import json
from pathlib import Path
from postman_facade import CollectionDocument
from postman_facade.native_git import from_files, to_files
shelf = CollectionDocument.of({
    "info": {"name": "Shelf", "schema":
             "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
    "item": [{"name": "Look", "request": {"method": "GET", "url": "https://example.com"}}],
})
files = to_files(shelf, "shelf")
assert from_files(files, "shelf").document.data == shelf.data
""",
    "contract": """
import json
from pathlib import Path
from postman_facade.contract import check
Path("seen.json").write_text(json.dumps({"interactions": []}))
assert not check("seen.json").failures
""",
    "testing": """
import subprocess, sys
from pathlib import Path
Path("test_it.py").write_text('''
from postman_facade.testing import VirtualClock, no_waiting
def test_time_is_quick():
    clock = VirtualClock()
    clock.sleep(60)
    assert clock.monotonic() >= 60
def test_the_sandbox(postman):
    pass
''')
done = subprocess.run([sys.executable, "-m", "pytest", "-q", "test_it.py"], text=True,
                      capture_output=True)
assert "1 passed, 1 error" in done.stdout, done.stdout
assert 'pip install "postman-facade[sandbox]"' in done.stdout, done.stdout
""",
    "sandbox,testing": """
import subprocess, sys
from pathlib import Path
Path("test_it.py").write_text('''
def test_the_shelf_is_published(postman):
    workspace = postman.workspaces.create("Shelf")
    assert postman.workspaces.get(workspace).name == "Shelf"
''')
subprocess.run([sys.executable, "-m", "pytest", "-q", "test_it.py"], check=True)
""",
    "contract,cli": _PMF
    + """
from postman_facade.contract import check
Path("seen.json").write_text('{"interactions": []}')
done = pmf("contract", "check", "seen.json", "--allow-unchecked")
assert done.returncode == 0, done
""",
    "files,cli": _PMF
    + """
Path("shelf.postman_collection.json").write_text('''{"info": {"name": "Shelf", "schema":
"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "item": []}''')
done = pmf("convert", "shelf.postman_collection.json", "-o", "shelf")
assert done.returncode == 0, done
""",
}


@contextmanager
def sandbox(python: Path) -> Iterator[dict[str, str]]:
    """A sandbox, and the settings by which clients find it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [str(python), "-m", "postman_facade.sandbox", "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        process.stdout.readline()  # written when it answers
        yield {
            "POSTMAN_API_KEY": KEY,
            "POSTMAN_API_BASE_URL": f"http://127.0.0.1:{port}",
            "NO_COLOR": "1",
        }
    finally:
        process.terminate()
        process.wait()
