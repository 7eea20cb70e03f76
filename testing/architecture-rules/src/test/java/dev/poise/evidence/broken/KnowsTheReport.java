package dev.poise.evidence.broken;

import dev.poise.report.broken.RunsTeams;

public final class KnowsTheReport {
    RunsTeams neighbour() {
        return new RunsTeams();
    }
}
