"""Programs of others against a sandbox: newman and the MCP server of Postman, by base URL alone.

It is here to show that the sandbox is what programs expect that do not know our library. Called by
foreign_clients.sh, which installs them into the folder that it names.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any

import fuzz_examples
import fuzz_world
import httpx

from postman_facade.sandbox import Sandbox
from postman_facade.sandbox.resources.shape import Samples

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
SCRIPT = 'pm.test("knows me", () => pm.expect(pm.response.json().user.id).to.be.above(0));'


class McpServer:
    """Postman's MCP server, spoken to over its standard input."""

    def __init__(self, program: Path, sandbox: Sandbox) -> None:
        settings = {"POSTMAN_API_BASE_URL": sandbox.url, "POSTMAN_API_KEY": sandbox.api_key}
        self._process = subprocess.Popen(
            ["node", str(program), "--full"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, **settings},
        )
        self._number = 0
        self.used: list[str] = []
        client = {"name": "sandbox-check", "version": "1"}
        version = {"protocolVersion": "2025-03-26", "capabilities": {}, "clientInfo": client}
        self._ask("initialize", version)
        self._write({"jsonrpc": "2.0", "method": "notifications/initialized"})

    def __enter__(self) -> McpServer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.wait()

    def __call__(self, tool: str, **arguments: Any) -> Any:
        """The answer of a tool: JSON when it is, else its text. Raises when it is an error."""
        answer = self._ask("tools/call", {"name": tool, "arguments": arguments})
        if "error" in answer:
            raise RuntimeError(f"{tool}: {answer['error']['message']}")
        text = "".join(part.get("text", "") for part in answer["result"]["content"])
        if answer["result"].get("isError"):
            raise RuntimeError(f"{tool}: {text}")
        self.used.append(tool)
        try:
            return json.loads(text)
        except ValueError:
            return text

    def tools(self) -> dict[str, Any]:
        """The schema of the arguments of every tool, by its name."""
        listed = self._ask("tools/list", {})["result"]["tools"]
        return {tool["name"]: tool["inputSchema"] for tool in listed}

    def _ask(self, method: str, parameters: dict[str, Any]) -> dict[str, Any]:
        self._number += 1
        self._write({"jsonrpc": "2.0", "id": self._number, "method": method, "params": parameters})
        assert self._process.stdout is not None
        for line in self._process.stdout:
            answer: dict[str, Any] = json.loads(line)
            if answer.get("id") == self._number:
                return answer
        raise RuntimeError(f"the MCP server ended during {method}")

    def _write(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(message) + "\n")
        self._process.stdin.flush()


def use_mcp(mcp: McpServer) -> None:
    """A workspace and what it holds, made, read, changed and deleted with tools."""
    name = {"name": "Shop", "type": "team"}
    workspace = mcp("createWorkspace", workspace=name)["workspace"]["id"]
    mcp("updateWorkspace", workspaceId=workspace, workspace={"about": "Books"})
    mcp("getWorkspaces", limit=10)
    mcp("getWorkspaceRoles", workspaceId=workspace)
    mcp("updateWorkspaceGlobalVariables", workspaceId=workspace, values=[])
    collection = use_collections(mcp, workspace)
    use_comments(mcp, collection)
    use_forks(mcp, workspace, collection)
    use_servers(mcp, workspace, collection)
    use_specs(mcp, workspace, collection)
    mcp("searchPostmanElements", entityType="collections", q="Books")
    mcp("detectedSecretsQueries", workspaceIds=[workspace])
    mcp("getTeamUsers")
    mcp("getTeams")
    mcp("runCollection", collectionId=collection)
    mcp("deleteCollection", collectionId=collection)
    mcp("deleteWorkspace", workspaceId=workspace)


def use_collections(mcp: McpServer, workspace: str) -> str:
    """Returns the uid of a collection with one request, which has one response."""
    sent = {"info": {"name": "Books", "schema": SCHEMA}, "item": []}
    made = mcp("createCollection", workspace=workspace, collection=sent)["collection"]
    id, uid = made["id"], str(made["uid"])
    folder = mcp("createCollectionFolder", collectionId=id, name="Shelf")["data"]["id"]
    request = mcp(
        "createCollectionRequest",
        collectionId=id,
        folder=folder,
        name="Read a book",
        url="https://books.example.com/books/1",
    )["data"]["id"]
    mcp("createCollectionResponse", collectionId=id, request=request, name="A book")
    mcp("updateCollectionRequest", collectionId=id, requestId=request, name="Read one")
    mcp("getCollectionFolder", collectionId=id, folderId=folder)
    whole = mcp("getCollection", collectionId=uid, model="full")["collection"]
    (shelf,) = whole["item"]
    if [item["name"] for item in shelf["item"]] != ["Read one"]:
        raise RuntimeError(f"not what was made: {shelf}")
    mcp("putCollection", collectionId=uid, collection=whole)
    mcp("patchCollection", collectionId=uid, collection={"info": {"name": "All books"}})
    mcp("getCollections", workspace=workspace, limit=10)
    return uid


def use_comments(mcp: McpServer, collection: str) -> None:
    comment = mcp("createCollectionComment", collectionId=collection, body="Nice.")["data"]
    here = {"collectionId": collection, "commentId": comment["id"]}
    mcp("updateCollectionComment", **here, body="Very nice.")
    mcp("getCollectionComments", collectionId=collection)
    mcp("resolveCommentThread", threadId=comment["threadId"])
    mcp("deleteCollectionComment", **here)


def use_forks(mcp: McpServer, workspace: str, collection: str) -> None:
    user, _, id = collection.partition("-")
    forked = mcp("createCollectionFork", collectionId=id, workspace=workspace, label="draft")
    fork = forked["collection"]["uid"]
    mcp("getCollectionForks", collectionId=collection)
    mcp("pullCollectionChanges", collectionId=fork)
    asked = {"title": "Take it", "reviewers": [user], "destinationId": collection}
    request = mcp("createCollectionPullRequest", collectionId=fork, **asked)["id"]
    mcp("getPullRequest", pullRequestId=request)
    mcp("reviewPullRequest", pullRequestId=request, action="merge")
    mcp("deleteCollection", collectionId=fork)


def use_servers(mcp: McpServer, workspace: str, collection: str) -> None:
    sent: dict[str, Any] = {"name": "Staging", "values": [{"key": "a", "value": "1"}]}
    made = mcp("createEnvironment", workspace=workspace, environment=sent)
    environment = made["environment"]["uid"]
    rename = {"op": "replace", "path": "/name", "value": "Production"}
    mcp("patchEnvironment", environmentId=environment, body=[rename])
    mcp("getEnvironment", environmentId=environment)
    mocked = {"name": "Mocked", "collection": collection, "private": True}
    mock = mcp("createMock", workspace=workspace, mock=mocked)["mock"]["id"]
    mcp("publishMock", mockId=mock)
    closed = {"name": "Closed", "statusCode": 503}
    mcp("createMockServerResponse", mockId=mock, serverResponse=closed)
    mcp("getMockServerResponses", mockId=mock)
    mcp("deleteMock", mockId=mock)
    schedule = {"cron": "0 6 * * *", "timezone": "UTC"}
    watched = {"name": "Daily", "collection": collection, "schedule": schedule}
    monitor = mcp("createMonitor", workspace=workspace, monitor=watched)["monitor"]["id"]
    mcp("runMonitor", monitorId=monitor)
    mcp("getMonitor", monitorId=monitor)
    (execution,) = mcp("listMonitorExecutions", monitorId=monitor)["data"]
    here = {"monitorId": monitor, "executionId": execution["id"]}
    (run,) = mcp("listRunsForExecution", **here)["data"]
    mcp("getMonitorRunResults", monitorId=monitor, runId=run["id"])
    mcp("deleteMonitor", monitorId=monitor)
    mcp("deleteEnvironment", environmentId=environment)


def use_specs(mcp: McpServer, workspace: str, collection: str) -> None:
    definition = {"openapi": "3.0.0", "info": {"title": "Books", "version": "1"}, "paths": {}}
    root = {"path": "index.json", "content": json.dumps(definition)}
    sent = {"name": "Books", "type": "OPENAPI:3.0", "files": [root]}
    spec = mcp("createSpec", workspaceId=workspace, **sent)["id"]
    mcp("createSpecFile", specId=spec, path="schemas/book.json", content="{}")
    mcp("getSpecFiles", specId=spec)
    mcp("getSpecDefinition", specId=spec)
    generated = {"elementType": "collection", "name": "Generated", "options": {}}
    task = mcp("generateCollection", specId=spec, **generated)["taskId"]
    asked = {"elementType": "specs", "elementId": spec, "taskId": task}
    while mcp("getAsyncSpecTaskStatus", **asked)["status"] == "pending":
        time.sleep(0.05)
    written = {"elementType": "spec", "name": "Written", "type": "OPENAPI:3.0", "format": "JSON"}
    mcp("generateSpecFromCollection", collectionUid=collection, **written)
    mcp("deleteSpec", specId=spec)


# What the server reports of its own accord after `runCollection`, and does without.
_TELEMETRY = "/collectionruns"
# Arguments that neither the schema of a tool nor what is in the sandbox makes, by name.
_MADE_UP: dict[str, Any] = {
    "apiId": "00000000-0000-4000-8000-000000000001",
    "color": "#00ff00",
    "path": "third.json",
}
# Arguments that these tools need besides, whatever their schemas say.
_NEEDED: dict[str, Any] = {
    "createEnvironment": {"environment": {"name": "Example"}},
    "createWorkspace": {"workspace": {"name": "Example", "type": "team"}},
    "putEnvironment": {"environment": {"name": "Example"}},
    "updateApiCatalogSystemEnvironment": {"name": "Example"},
    "updateComponentDraft": {"content": "{}"},
    "updatePackage": {"description": "Example"},
    "updateTeamSettings": {"settings": {"rfa_for_add_member": "enabled"}},
    "updateWorkspace": {"workspace": {"name": "Example"}},
    "updateWorkspaceGlobalVariables": {"values": []},
}


def use_every_tool(mcp: McpServer, sandbox: Sandbox) -> str:
    """Call each tool with arguments made from its schema. Raises if one asks for an unknown path.

    Returns how many have a route, how many of these succeed, and which ask nothing of the API.
    """
    values = fuzz_world.furnish(sandbox)
    snapshot = sandbox.snapshot()
    silent, lost, refused = [], [], []
    tools = mcp.tools()
    for tool, schema in tools.items():
        before = len(sandbox.calls)
        try:
            mcp(tool, **_arguments(tool, schema, values))
        except RuntimeError as error:
            refused.append(str(error))
        calls = [call for call in sandbox.calls[before:] if call.path != _TELEMETRY]
        if not calls:
            silent.append(tool)
        lost += [f"{tool}: {one.method} {one.path}" for one in calls if one.operation is None]
        sandbox.restore(snapshot)
    if lost:
        raise RuntimeError(f"no route: {', '.join(lost)}")
    print("\n".join(f"  {line[:200]}" for line in refused))
    return (
        f"{len(tools) - len(silent)} of {len(tools)} tools have a route, {len(tools) - len(refused)} "
        f"succeed; {len(silent)} request nothing: {', '.join(silent)}"
    )


def _arguments(tool: str, schema: dict[str, Any], values: fuzz_world.Values) -> dict[str, Any]:
    """What a tool cannot do without: what is there in the sandbox, else by the rules of the schema."""
    properties = schema.get("properties", {})
    needed = set(schema.get("required", ()))
    body = fuzz_examples.body(tool, values) or {}
    sent = {"body": body} if isinstance(body, list) else body
    chosen = _MADE_UP | _known(tool, values) | sent | _NEEDED.get(tool, {})
    needed |= properties.keys() & {*sent, *_NEEDED.get(tool, ())}
    return {
        name: chosen[name]
        if name in chosen and _fits(chosen[name], properties[name])
        else Samples(schema).value(properties[name])
        for name in needed
    }


def _fits(value: Any, schema: dict[str, Any]) -> bool:
    kinds = {"string": str, "integer": int, "number": int, "array": list, "object": dict}
    return isinstance(value, kinds.get(schema.get("type", ""), object))


def _known(tool: str, values: fuzz_world.Values) -> dict[str, Any]:
    """What is in the sandbox, by the names of arguments."""
    places = fuzz_examples.PLACES.get(tool, {})
    known: dict[str, Any] = {}
    for place in reversed(values):  # a path says more than a query or a body
        at, _, name = place.rpartition(".")
        which = places.get(name, 0)
        if at in ("path", "query", "body") and which is not None:
            known[name] = values[place][which]
    return known | {"workspaceEnvironmentIds": [known["environmentId"]]}


def run_newman(program: Path, sandbox: Sandbox) -> int:
    """The requests that newman made of a collection that it knows by address alone."""
    header = {"key": "x-api-key", "value": "{{key}}"}
    request = {"method": "GET", "url": "{{host}}/me", "header": [header]}
    event = {"listen": "test", "script": {"type": "text/javascript", "exec": [SCRIPT]}}
    item = {"name": "Who am I", "request": request, "event": [event]}
    collection = {"info": {"name": "Smoke", "schema": SCHEMA}, "item": [item]}
    values = [{"key": "host", "value": sandbox.url}, {"key": "key", "value": sandbox.api_key}]
    environment = {"name": "Here", "values": values}
    with httpx.Client(base_url=sandbox.url, headers={"x-api-key": sandbox.api_key}) as api:
        addresses = [
            f"{sandbox.url}/{kind}s/{made.raise_for_status().json()[kind]['uid']}"
            f"?apikey={sandbox.api_key}"
            for kind, made in (
                ("collection", api.post("/collections", json={"collection": collection})),
                ("environment", api.post("/environments", json={"environment": environment})),
            )
        ]
    command = [str(program), "run", addresses[0], "-e", addresses[1], "--reporters", "json"]
    with tempfile.TemporaryDirectory() as folder:
        export = Path(folder, "run.json")
        command += ["--reporter-json-export", str(export)]
        subprocess.run(command, check=True)
        run = json.loads(export.read_text())["run"]
    if run["failures"] or run["stats"]["assertions"]["total"] != 1:
        raise RuntimeError(f"newman ran it in another way: {run['stats']}")
    return int(run["stats"]["requests"]["total"])


def main() -> int:
    modules = Path(sys.argv[1], "node_modules")
    with Sandbox() as sandbox:
        requests = run_newman(modules / ".bin" / "newman", sandbox)
        print(f"newman: {requests} request, all as expected")
        program = modules / "@postman" / "postman-mcp-server" / "dist" / "src" / "index.js"
        with McpServer(program, sandbox) as mcp:
            use_mcp(mcp)
        tools = f"{len(mcp.used)} calls of {len(set(mcp.used))} tools"
        print(f"MCP server of Postman: {tools}, all as expected")
    with Sandbox(task_seconds=0.0) as sandbox, McpServer(program, sandbox) as mcp:
        print(f"MCP server of Postman: {use_every_tool(mcp, sandbox)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
