"""Runs against a real worker: POISE_COMMAND says how it is started."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from poise import Point, Poise, PoiseError, PoiseStopped  # noqa: E402

SHORT = ("--set", "sprints=2", "--set", "team.size=3", "--replications", "3")


class PoiseTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.poise = Poise("reference-team", *SHORT)

    @classmethod
    def tearDownClass(cls):
        cls.poise.close()

    def test_should_answer_points_in_their_order(self):
        points = [{"productOwner.technicalInvolvement": x} for x in (1, 0, 0.5)]
        rows = self.poise.run(points, metrics=["autonomy.mean"])
        self.assertEqual([row.point for row in rows], points)
        high, low, middle = (row["autonomy.mean"] for row in rows)
        self.assertLess(high, middle)
        self.assertLess(middle, low)
        self.assertEqual([(row.n, row.failed) for row in rows], [(3, 0)] * 3)

    def test_should_give_the_same_row_for_the_same_point(self):
        first, second = self.poise.run([{}, {}], seed=7)
        self.assertEqual(first, second)
        self.assertIn("value.delivered", first)

    def test_should_tell_of_single_runs_quantiles_and_sprints(self):
        row = self.poise(metrics=["trust.mean"], values=True, quantiles=[0, 1], series=True, replications=4)
        values = row.per_run["trust.mean"]
        self.assertEqual(len(values), 4)
        self.assertAlmostEqual(sum(values) / 4, row["trust.mean"])
        self.assertEqual(row.quantiles["trust.mean"], [min(values), max(values)])
        self.assertEqual(len(row.series["trust.mean"]["mean"]), 2)
        self.assertEqual(row.certainty["trust.mean"]["n"], 4)

    def test_should_take_scenarios_and_mechanisms_by_point(self):
        rows = self.poise.run(
            [Point(scenario="hands-on-expert"), Point(without=["needs"]), Point(set={"team.size": 4})],
            metrics=["motivation.mean"],
            set={"sprints": 1},
        )
        self.assertEqual(len({row["motivation.mean"] for row in rows}), 3)

    def test_should_raise_what_was_not_understood_and_go_on(self):
        with self.assertRaises(PoiseError) as raised:
            self.poise.run([{"team.siz": 5}])
        self.assertEqual(len(raised.exception.problems), 1)
        self.assertIn("did you mean team.size?", str(raised.exception))
        with self.assertRaises(ValueError):
            self.poise.run([{"culture.safety": float("nan")}])
        self.assertEqual(self.poise(metrics=["trust.mean"]).n, 3)


class WorkersTest(unittest.TestCase):
    def test_should_give_the_same_rows_on_two_workers(self):
        points = [{"culture.safety": x / 10} for x in range(1, 9)]
        with Poise("reference-team", *SHORT, jobs=2) as two, Poise("reference-team", *SHORT) as one:
            asked = {"metrics": ["trust.mean", "autonomy.mean"]}
            self.assertEqual(two.run(points, **asked), one.run(points, **asked))

    def test_should_say_that_the_program_has_ended(self):
        poise = Poise("no-such-scenario")
        with self.assertRaises(PoiseStopped):
            poise(metrics=["trust.mean"])
        poise.close()
        poise.close()

    def test_should_say_what_cannot_be_started(self):
        with self.assertRaises(PoiseStopped) as raised:
            Poise(command=["./no-such-program"])
        self.assertIn("no-such-program", str(raised.exception))

    def test_should_tell_other_output_from_an_outcome(self):
        with Poise(command=[sys.executable, "-c", "print('hello', flush=True); input()"]) as poise:
            with self.assertRaises(PoiseStopped) as raised:
                poise()
        self.assertIn("hello", str(raised.exception))


if __name__ == "__main__":
    unittest.main()
