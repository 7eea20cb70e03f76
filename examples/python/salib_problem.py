"""SALib's problem dictionary on Poise: names are settings, bounds their ranges; a sample goes in, an array of outcomes comes out.

Nothing of SALib is needed. With it::

    from SALib.sample import sobol as sample
    from SALib.analyze import sobol as analyze

    analyze.analyze(PROBLEM, numpy.array(evaluate(poise, PROBLEM, sample.sample(PROBLEM, 256), "value.delivered")))
"""

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "clients" / "python"))

from poise import Poise  # noqa: E402

PROBLEM = {
    "num_vars": 3,
    "names": ["productOwner.technicalInvolvement", "product.technicalShare", "culture.safety"],
    "bounds": [[0, 1], [0.1, 0.9], [0.2, 0.9]],
}


def evaluate(poise, problem, sample, outcome, **asked):
    """Get the average of an outcome for each row of a sample. A row is as long as the problem has names."""
    names = problem["names"]
    for row in sample:
        if len(row) != len(names):
            raise ValueError(f"expected rows of {len(names)} values, found one of {len(row)}")
    points = [{name: float(value) for name, value in zip(names, row)} for row in sample]
    return [row[outcome] for row in poise.run(points, metrics=[outcome], **asked)]


def saltelli(problem, rows, seed=1):
    """Draw rows of A, A with a column of B, B with a column of A, B, as SALib orders them for second order; evenly, not quasi-randomly."""
    chance = random.Random(seed)

    def draw():
        return [low + (high - low) * chance.random() for low, high in problem["bounds"]]

    def mixed(of, other, column):
        return [other[i] if i == column else value for i, value in enumerate(of)]

    sample = []
    for _ in range(rows):
        a, b = draw(), draw()
        columns = range(problem["num_vars"])
        sample += [a, *(mixed(a, b, i) for i in columns), *(mixed(b, a, i) for i in columns), b]
    return sample


def first_order(problem, outcomes):
    """Get the share of the variance of each factor alone, by Saltelli and others (2010), from outcomes in that order."""
    width = 2 * problem["num_vars"] + 2
    a, b = outcomes[::width], outcomes[width - 1 :: width]
    mean = sum(a + b) / len(a + b)
    variance = sum((y - mean) ** 2 for y in a + b) / len(a + b)
    shares = {}
    for i, name in enumerate(problem["names"]):
        mixed = outcomes[1 + i :: width]
        shares[name] = sum((y - mean) * (m - x) for x, m, y in zip(a, mixed, b)) / len(a) / variance
    return shares


if __name__ == "__main__":
    with Poise("reference-team", *sys.argv[1:]) as p:
        found = evaluate(p, PROBLEM, saltelli(PROBLEM, 64), "autonomy.mean")
    for factor, share in first_order(PROBLEM, found).items():
        print(f"{factor:<35} {share:5.2f}")
