package dev.poise.statistics.broken;

import dev.poise.team.broken.Anything;

public final class KnowsTheTeam {
    Anything neighbour() {
        return new Anything();
    }
}
