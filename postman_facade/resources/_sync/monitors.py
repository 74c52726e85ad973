# Derived from postman_facade/resources/_async/monitors.py by `python -m codegen.unasync`; change that file instead.
"""Monitors and their runs, synchronous."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from postman_api_client.operations import OPERATIONS, Operation

from postman_facade.client.answers import member
from postman_facade.client.arguments import flag, text
from postman_facade.errors import ConfigurationError, TaskFailedError, TimedOutError
from postman_facade.policy import tasks as policy
from postman_facade.policy.ids import segment
from postman_facade.resources._sync.publishing import Steps, Update, named, publish_once
from postman_facade.resources._sync.tasks import Task
from postman_facade.resources._sync.writes import send_guarded
from postman_facade.resources.guards import outcome_of
from postman_facade.resources.monitor_run import MonitorRun, last_run_of, run_of
from postman_facade.resources.published import Published
from postman_facade.resources.reference import Reference
from postman_facade.settings import positive

if TYPE_CHECKING:
    from postman_facade.client._sync import Postman
    from postman_facade.resources._sync.pages import Pages

# The service answers by then, with the run or with the promise of one (facts: synchronous work).
_ANSWER_SECONDS = 330.0
_SHORTEST = 0.001


class Monitors:
    """Monitors: made, run, and waited for."""

    def __init__(self, postman: Postman) -> None:
        self._postman = postman

    def list(self, *, workspace: str | None = None, active: bool | None = None) -> Pages:
        """The monitors: `id`, `uid`, `name`, `collectionUid` and more.

        `workspace`: only those in the workspace with this id, link or name; `active`: only those
        that are switched on, or off. Raises InvalidReferenceError, before anything is sent. Source:
        getMonitors.
        """
        return self._postman.ids.listing(OPERATIONS["getMonitors"], workspace, active=active)

    def get(self, monitor: str) -> dict[str, Any]:
        """The monitor with this id, uid, link or name. Raises NotFoundError. Source: getMonitor."""
        operation = OPERATIONS["getMonitor"]
        url = self._postman.ids.url_by_name(operation, monitor)
        response = self._postman.exchange(operation, {"url": url})
        return member(operation, response, "monitor", dict)

    def run(self, monitor: str, *, timeout: float = 900.0) -> MonitorRun:
        """Run the monitor, by id, uid, link or name, now, and wait for the end of the run.

        A run that fails is a result too: see `MonitorRun.passed`. A run of more than five minutes
        is known by its counts alone. Raises TimedOutError after `timeout` seconds; the run goes on
        nevertheless. Source: runMonitor.
        """
        timeout = positive("timeout", timeout)
        operation = OPERATIONS["runMonitor"]
        ends = self._postman.clock.monotonic() + timeout
        patience = min(timeout, _ANSWER_SECONDS)
        postman = self._postman.with_options(timeout={"read": patience}, deadline=patience)
        url = self._postman.within(timeout).ids.url_by_name(operation, monitor)
        left = max(ends - self._postman.clock.monotonic(), _SHORTEST)
        try:
            response = postman.within(left).exchange(operation, {"url": url})
        except TimedOutError as error:
            if not error.may_have_taken_effect:
                raise
            raise _goes_on(operation, timeout) from error
        run = member(operation, response, "run", dict)
        if "stats" in run:
            return run_of(run)
        seen = policy.accepted(operation, response.status_code, None, {"run": run})
        task = Task(self._postman, operation, policy.arguments_of(operation, url), seen)
        with contextlib.suppress(TaskFailedError):  # the counts say what failed
            task.wait(max(ends - self._postman.clock.monotonic(), 0.0))
        return last_run_of(task.answer["monitor"])

    def publish(
        self,
        name: str,
        *,
        collection: str,
        workspace: str,
        cron: str,
        timezone: str = "UTC",
        environment: str | None = None,
        active: bool = True,
    ) -> Published:
        """Make the monitor of this name in `workspace` run `collection` as told.

        These and the environment may be ids, links or names. It is created where there is none,
        and not written where nothing differs. The collection and environment of a monitor cannot
        be changed: ConfigurationError is raised when they would be. Raises MultipleMatchesError and
        OutcomeUnknownError as publishing a collection does.
        """
        settings = {
            "name": text("name", name),
            "active": flag("active", active),
            "schedule": {"cron": text("cron", cron), "timezone": text("timezone", timezone)},
        }
        resolve = self._postman.resolve_id
        workspace = resolve("workspace", workspace)
        runs = {"collection": resolve("collection", collection)}
        if environment is not None:
            runs["environment"] = resolve("environment", environment)
        return publish_once(
            self._postman,
            Steps(
                operation=OPERATIONS["createMonitor"],
                find=lambda client: named(Monitors(client).list(workspace=workspace), name),
                create=lambda client: Monitors(client)._create(workspace, {**settings, **runs}),
                update=lambda reference: self._update(reference, settings, runs),
                is_as_made=lambda reference: self._is_as(reference, settings),
                delete=lambda reference: self.delete(reference.id),
            ),
        )

    def delete(self, monitor: str) -> None:
        """Delete the monitor with this id, uid or link, but no name. Raises NotFoundError."""
        operation = OPERATIONS["deleteMonitor"]
        url = self._postman.ids.url(operation, monitor)
        self._postman.exchange(operation, {"url": url})

    def _create(self, workspace: str, monitor: dict[str, Any]) -> Reference:
        response = self._postman.request(
            "POST", "/monitors", params={"workspace": workspace}, json={"monitor": monitor}
        )
        return Reference.of(member(OPERATIONS["createMonitor"], response, "monitor", dict))

    def _update(
        self, reference: Reference, settings: dict[str, Any], runs: dict[str, str]
    ) -> Update:
        monitor = self.get(reference.id)
        for kind, uid in runs.items():
            if monitor.get(f"{kind}Uid") != uid:
                raise ConfigurationError(
                    f"the monitor {reference.name!r} has another {kind}, which cannot be changed; "
                    "delete the monitor first, or use another name"
                )
        there = _as_sent(monitor)
        changed = {key: value for key, value in settings.items() if there.get(key) != value}
        if not changed:
            return "unchanged"

        def send(once: Postman) -> Update:
            once.request("PUT", _url(reference.id), json={"monitor": changed})
            return "updated"

        operation = OPERATIONS["updateMonitor"]

        def look(client: Postman) -> Update | None:
            now = _as_sent(Monitors(client).get(reference.id))
            return outcome_of(changed, there, now, operation.path)

        return send_guarded(self._postman, operation, send, look)

    def _is_as(self, reference: Reference, settings: dict[str, Any]) -> bool:
        there = _as_sent(self.get(reference.id))
        return all(there.get(key) == value for key, value in settings.items())


def _goes_on(operation: Operation, seconds: float) -> TimedOutError:
    error = TimedOutError(
        f"{operation.method} {operation.path}: the run has not ended after {seconds:g} s; "
        "it goes on, so look at the monitor before you start another"
    )
    error.may_have_taken_effect = True
    return error


def _as_sent(monitor: dict[str, Any]) -> dict[str, Any]:
    """With a schedule of five fields; the service may answer a sixth for the seconds before them."""
    schedule = monitor.get("schedule") or {}
    cron = " ".join(str(schedule.get("cron", "")).split()[-5:])
    return {**monitor, "schedule": {"cron": cron, "timezone": schedule.get("timezone")}}


def _url(monitor: str) -> str:
    return f"/monitors/{segment('monitor', monitor)}"
