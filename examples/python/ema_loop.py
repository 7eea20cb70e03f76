"""Levers over uncertain worlds, as the EMA Workbench does it: every policy in every world, all outcomes as arrays.

Nothing of the workbench is needed. With it, give ``model(p, outcomes)`` to ``Model("poise", function=...)`` and take its own sampling.
"""

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "clients" / "python"))

from poise import Poise  # noqa: E402


def worlds(uncertainties, n, seed=1):
    """Draw a Latin hypercube: a dictionary of settings for each of n worlds. uncertainties are {name: (low, high)}."""
    chance = random.Random(seed)
    columns = {}
    for name, (low, high) in uncertainties.items():
        places = list(range(n))
        chance.shuffle(places)
        columns[name] = [low + (high - low) * (place + chance.random()) / n for place in places]
    return [{name: column[i] for name, column in columns.items()} for i in range(n)]


def perform_experiments(poise, uncertainties, policies, outcomes, n, seed=1, **asked):
    """Run every policy in every world; policies are {name: settings}.

    Return (experiments, outcomes): a dictionary of settings with the policy's name for each experiment, and for each outcome its values in
    the same order. All policies meet the same chances in a world, and other ones in every other world.
    """
    experiments, points = [], []
    drawn = worlds(uncertainties, n, seed)
    for name, levers in policies.items():
        for world in drawn:
            experiments.append({**world, "policy": name})
            points.append({**world, **levers})
    rows = []
    for i in range(n):
        # a world's chances belong to the world: its policies are compared in pairs
        rows.append(poise.run(points[i::n], metrics=list(outcomes), seed=seed + i, **asked))
    by_experiment = [rows[i][k] for k in range(len(policies)) for i in range(n)]
    return experiments, {outcome: [row[outcome] for row in by_experiment] for outcome in outcomes}


def model(poise, outcomes, **asked):
    """Get a function of settings, whose dots may be written as two underscores, that gives the outcomes: what ema_workbench.Model wants."""

    def run(**settings):
        named = {name.replace("__", "."): value for name, value in settings.items()}
        return dict(poise.run([named], metrics=list(outcomes), **asked)[0])

    return run


def regret(policies, n, values):
    """Get for each policy its mean distance to the best one of each world; more is better in values."""
    names = list(policies)
    best = [max(values[k * n + i] for k in range(len(names))) for i in range(n)]
    return {name: sum(best[i] - values[k * n + i] for i in range(n)) / n for k, name in enumerate(names)}


POLICIES = {
    "stays out": {"productOwner.technicalInvolvement": 0},
    "a little": {"productOwner.technicalInvolvement": 0.25},
    "decides": {"productOwner.technicalInvolvement": 0.9},
}
UNCERTAINTIES = {"product.technicalShare": (0.1, 0.9), "culture.safety": (0.2, 0.9), "stakeholders.load": (0.8, 1.3)}

if __name__ == "__main__":
    with Poise("reference-team", *sys.argv[1:]) as p:
        _, found = perform_experiments(p, UNCERTAINTIES, POLICIES, ["value.delivered"], n=20)
    for policy, cost in regret(POLICIES, 20, found["value.delivered"]).items():
        print(f"{policy:<10} regret {cost:5.1f}")
