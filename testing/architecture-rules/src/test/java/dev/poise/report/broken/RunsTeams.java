package dev.poise.report.broken;

import dev.poise.kernel.broken.KnowsTheTeam;

public final class RunsTeams {
    KnowsTheTeam neighbour() {
        return new KnowsTheTeam();
    }
}
