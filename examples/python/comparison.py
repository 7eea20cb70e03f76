"""A comparison from Python: does deciding the How pay off for a Product Owner?"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "clients" / "python"))

from poise import Poise  # noqa: E402


def compare(*arguments):
    with Poise("reference-team", *arguments) as p:
        for row in p.run(
            [{"productOwner.technicalInvolvement": x} for x in (0, 0.5, 1)], metrics=["value.delivered", "autonomy.mean"]
        ):
            cells = [f"{name} {mean:.2f} ±{row.certainty[name]['hw95']:.2f}" for name, mean in row.items()]
            print(f"involvement {row.point['productOwner.technicalInvolvement']:<4}", ", ".join(cells))


if __name__ == "__main__":
    compare(*sys.argv[1:])
