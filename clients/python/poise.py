"""Runs Poise from Python: points in, rows out.

A client of ``poise worker`` with nothing but the standard library::

    from poise import Poise

    with Poise() as p:
        rows = p.run([{"team.size": 5}, {"team.size": 9}], metrics=["value.delivered"], replications=50)
    for row in rows:
        print(row.point, row["value.delivered"], row.certainty["value.delivered"]["hw95"])

What a point may say is in docs/studies.md, "Driving the model from other tools".
"""

import json
import os
import queue
import shlex
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

__all__ = ["Point", "Poise", "PoiseError", "PoiseStopped", "Row"]

_CLOSING_SECONDS = 10


class PoiseError(ValueError):
    """A point was refused. ``problems`` has a line for each thing that was not understood."""

    def __init__(self, problems):
        super().__init__("; ".join(problems))
        self.problems = list(problems)


class PoiseStopped(RuntimeError):
    """The program has ended, or answered with something that is no outcome."""


class Point(dict):
    """A point that says more than settings: ``scenario``, ``set``, ``without``, ``seed``, ``replications``, ...

    ``Point(scenario="hands-on-expert", set={"team.size": 5}, without=["welcome"])``. A plain dictionary given to
    :meth:`Poise.run` is its ``set``.
    """

    def __init__(self, **fields):
        super().__init__(fields)


class Row(dict):
    """What came of a point: averages by the name of the metric, in the units that are shown.

    ``point`` is the point as it was given, ``n`` and ``failed`` count its runs, ``failures`` has the reasons of the first that failed.
    ``certainty``, ``quantiles``, ``series`` and ``per_run`` are by metric; the last three are empty unless asked for.
    A metric without a value is None.
    """

    def __init__(self, point, outcome):
        super().__init__(outcome["metrics"])
        self.point = point
        self.n = outcome["n"]
        self.failed = outcome["failed"]
        self.failures = outcome.get("failures", [])
        self.certainty = outcome["certainty"]
        self.quantiles = outcome.get("quantiles", {})
        self.series = outcome.get("series", {})
        self.per_run = outcome.get("values", {})


class Poise:
    """Some workers that answer points; to be closed, best by ``with``.

    arguments -- of ``poise worker``: a scenario, ``--set``, ``--without``, ...
    jobs      -- how many workers run side by side; each takes a core and some 300 MB
    command   -- how the program is started, a list; otherwise the variable POISE_COMMAND (with the quotes of a shell), ``poise`` on the
                 path, or that of the clone in which this file lies
    """

    def __init__(self, *arguments, jobs=1, command=None):
        if jobs < 1:
            raise ValueError("jobs: expected at least 1")
        start = [*(command or _command()), "worker", *arguments]
        self._all = []
        self._free = queue.Queue()
        try:
            for _ in range(jobs):
                worker = _Worker(start)
                self._all.append(worker)
                self._free.put(worker)
        except OSError as missing:
            self.close()
            raise PoiseStopped(f"cannot start {start[0]}: {missing}") from missing

    def run(self, points, **asked):
        """Answer points, in their order, with a :class:`Row` each.

        points -- dictionaries of settings, or :class:`Point`
        asked  -- what is asked of all of them: metrics, replications, seed, values, quantiles, series, scenario, without. A Point's own
                  fields win; settings in ``set`` lie under those of the point.

        Raises PoiseError for the first point that was refused, PoiseStopped when a worker has ended.
        """
        points = list(points)
        with ThreadPoolExecutor(max_workers=len(self._all)) as threads:
            return list(threads.map(lambda point: self._row(point, asked), points))

    def __call__(self, **asked):
        """Answer a single point, of which everything is given by name: ``p(set={"team.size": 5}, replications=20)``."""
        return self._row(Point(), asked)

    def _row(self, point, asked):
        own = dict(point) if isinstance(point, Point) else {"set": dict(point)}
        line = {**asked, **own}
        if "set" in asked and "set" in own:
            line["set"] = {**asked["set"], **own["set"]}
        worker = self._free.get()
        try:
            outcome = worker.answer(line)
        finally:
            self._free.put(worker)
        if "problems" in outcome:
            raise PoiseError(outcome["problems"])
        return Row(point, outcome)

    def close(self):
        """End the workers. A second time does nothing."""
        for worker in self._all:
            worker.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class _Worker:
    def __init__(self, command):
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def answer(self, point):
        text = (json.dumps(point, allow_nan=False) + "\n").encode("ascii")  # refuses numbers that JSON does not have
        try:
            self._process.stdin.write(text)
            self._process.stdin.flush()
            line = self._process.stdout.readline().decode("utf-8", "replace")
        except (OSError, ValueError) as gone:
            raise PoiseStopped("the program has ended") from gone
        if not line:
            raise PoiseStopped(f"the program has ended with exit code {self._process.wait()}")
        try:
            return json.loads(line)
        except ValueError as other:
            raise PoiseStopped(f"expected an outcome, found {line[:200]!r}") from other

    def close(self):
        for stream in (self._process.stdin, self._process.stdout):
            try:
                stream.close()
            except OSError:
                pass  # what was still to be written is of no use to a program that has ended
        try:
            self._process.wait(_CLOSING_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _command():
    told = os.environ.get("POISE_COMMAND")
    if told:
        return shlex.split(told)
    found = shutil.which("poise")
    if found:
        return [found]
    name = "poise.cmd" if os.name == "nt" else "poise"
    return [str(Path(__file__).resolve().parents[2] / name)]
