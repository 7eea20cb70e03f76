"""Runs the examples against a real worker: POISE_COMMAND says how it is started."""

import contextlib
import io
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import comparison  # noqa: E402
import ema_loop  # noqa: E402
import salib_problem  # noqa: E402
from poise import Poise  # noqa: E402

SHORT = ("--set", "sprints=2", "--set", "team.size=3", "--replications", "3")


class ExamplesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.poise = Poise("reference-team", *SHORT)

    @classmethod
    def tearDownClass(cls):
        cls.poise.close()

    def test_should_print_a_comparison(self):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            comparison.compare(*SHORT)
        lines = out.getvalue().splitlines()
        self.assertEqual(len(lines), 3)
        for line in lines:
            self.assertRegex(line, r"^involvement \S+ +value\.delivered -?[\d.]+ ±[\d.]+, autonomy\.mean 0\.\d+ ±")

    def test_should_run_every_policy_in_every_world(self):
        experiments, outcomes = ema_loop.perform_experiments(
            self.poise, ema_loop.UNCERTAINTIES, ema_loop.POLICIES, ["autonomy.mean"], n=4
        )
        self.assertEqual([each["policy"] for each in experiments[::4]], list(ema_loop.POLICIES))
        self.assertEqual(len({each["culture.safety"] for each in experiments}), 4)
        values = outcomes["autonomy.mean"]
        self.assertEqual(len(values), 12)
        costs = ema_loop.regret(ema_loop.POLICIES, 4, values)
        self.assertAlmostEqual(costs["stays out"], 0, places=2)
        self.assertGreater(costs["decides"], 0.05)

    def test_should_give_the_workbench_a_function(self):
        function = ema_loop.model(self.poise, ["trust.mean", "autonomy.mean"])
        found = function(culture__safety=0.4, team__size=4)
        self.assertEqual(set(found), {"trust.mean", "autonomy.mean"})
        self.assertEqual(found, function(culture__safety=0.4, team__size=4))

    def test_should_evaluate_a_sample_of_a_problem(self):
        sample = salib_problem.saltelli(salib_problem.PROBLEM, 12)
        self.assertEqual(len(sample), 12 * 8)
        found = salib_problem.evaluate(self.poise, salib_problem.PROBLEM, sample, "autonomy.mean", replications=1)
        shares = salib_problem.first_order(salib_problem.PROBLEM, found)
        self.assertEqual(max(shares, key=shares.get), "productOwner.technicalInvolvement")
        with self.assertRaises(ValueError):
            salib_problem.evaluate(self.poise, salib_problem.PROBLEM, [[1, 2]], "autonomy.mean")

    def test_should_know_the_shares_of_a_sum(self):
        problem = {"num_vars": 2, "names": ["a", "b"], "bounds": [[0, 1], [0, 2]]}
        sums = [x + y for x, y in salib_problem.saltelli(problem, 20_000)]
        shares = salib_problem.first_order(problem, sums)
        self.assertAlmostEqual(shares["a"], 0.2, delta=0.03)
        self.assertAlmostEqual(shares["b"], 0.8, delta=0.03)


if __name__ == "__main__":
    unittest.main()
