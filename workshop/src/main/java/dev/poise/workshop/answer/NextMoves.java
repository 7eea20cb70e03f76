package dev.poise.workshop.answer;

import dev.poise.parameters.Settings;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a hand is likely to go next: one step of one of the two sliders of the Product Owner away. While nothing else is asked, the
 * first runs of these teams are made ahead; see {@link LiveAnswers}.
 */
final class NextMoves {
    private static final List<String> SLIDERS = List.of(Sentence.INVOLVEMENT, Sentence.KNOWLEDGE);
    private static final int HUNDRED = 100;
    /** The step of both sliders, out of a hundred. */
    private static final int STEP = 5;

    private NextMoves() {}

    /**
     * List the teams one step away, involvement first.
     *
     * @param team where the sliders are
     */
    static List<TeamScenario> from(TeamScenario team) {
        List<TeamScenario> moves = new ArrayList<>();
        for (String slider : SLIDERS) {
            long at = Math.round(team.settings().number(slider) * HUNDRED);
            for (long next : new long[] {at + STEP, at - STEP}) {
                if (next >= 0 && next <= HUNDRED) {
                    moves.add(with(team, slider, next / (double) HUNDRED));
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
