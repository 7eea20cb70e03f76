package dev.poise.team.developer.broken;

import dev.poise.team.sprint.broken.KnowsTheDeveloper;

public final class KnowsTheSprint {
    KnowsTheDeveloper neighbour() {
        return new KnowsTheDeveloper();
    }
}
