package dev.poise.team.sprint.broken;

import dev.poise.team.developer.broken.KnowsTheSprint;

public final class KnowsTheDeveloper {
    KnowsTheSprint neighbour() {
        return new KnowsTheSprint();
    }
}
