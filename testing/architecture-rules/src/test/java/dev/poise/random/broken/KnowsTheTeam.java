package dev.poise.random.broken;

import dev.poise.team.broken.Anything;

public final class KnowsTheTeam {
    Anything neighbour() {
        return new Anything();
    }
}
