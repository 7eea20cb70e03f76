package dev.poise.team.broken;

import dev.poise.statistics.broken.KnowsTheTeam;

public final class KnowsStatistics {
    KnowsTheTeam neighbour() {
        return new KnowsTheTeam();
    }
}
