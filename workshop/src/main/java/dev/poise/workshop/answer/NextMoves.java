package dev.poise.workshop.answer;

import dev.poise.settings.Settings;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a hand is likely to go next: along one of the two sliders of the Product Owner, the nearest steps first. While nothing else
 * is asked, the first runs of these teams are made ahead; see {@link LiveAnswers}.
 */
final class NextMoves {
    private static final List<String> SLIDERS = List.of(Sentence.INVOLVEMENT, Sentence.KNOWLEDGE);
    private static final int HUNDRED = 100;
    /** The step of both sliders, out of a hundred. */
    private static final int STEP = 5;
    /** As many steps as a slider has. */
    static final int ALL = HUNDRED / STEP;

    private NextMoves() {}

    /**
     * List the teams up to some steps away, involvement before knowledge.
     *
     * @param team where the sliders are
     * @param steps how far, at least 1; the ends of the sliders are the end
     */
    static List<TeamScenario> from(TeamScenario team, int steps) {
        List<TeamScenario> moves = new ArrayList<>();
        for (int away = STEP; away <= steps * STEP; away += STEP) {
            for (String slider : SLIDERS) {
                long at = Math.round(team.settings().number(slider) * HUNDRED);
                for (long next : new long[] {at + away, at - away}) {
                    if (next >= 0 && next <= HUNDRED) {
                        moves.add(with(team, slider, next / (double) HUNDRED));
                    }
                }
            }
        }
        return moves;
    }

    private static TeamScenario with(TeamScenario team, String slider, double value) {
        Settings settings = team.settings().with(slider, value);
        return new TeamScenario(team.name(), settings, team.without(), team.interventions());
    }
}
