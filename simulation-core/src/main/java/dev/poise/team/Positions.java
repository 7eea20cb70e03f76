package dev.poise.team;

import dev.poise.parameters.ParameterSpec;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which positions a team has in the course of a run, by their numbers. A new position has a number that no other one had before,
 * so that everybody keeps their own draws whoever comes and goes; whoever came last leaves first.
 */
final class Positions {
    private static final ParameterSpec SIZE = Situation.TEAM_SIZE.spec();

    private final List<Integer> open = new ArrayList<>();
    private int ever;

    /**
     * Begin with a team.
     *
     * @param atStart how many developers there are
     */
    Positions(int atStart) {
        open(atStart);
    }

    private List<Integer> open(int count) {
        List<Integer> opened = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            opened.add(ever++);
        }
        open.addAll(opened);
        return opened;
    }

    /**
     * Let some leave and others join.
     *
     * @throws IllegalArgumentException when the team is then empty or too large
     */
    SprintMessage.Positions change(int leave, int join) {
        int then = open.size() - leave + join;
        if (leave > open.size() || !SIZE.allows(then)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "A team of %d cannot lose %d and gain %d: expected %s.",
                    open.size(),
                    leave,
                    join,
                    SIZE.expectation()));
        }
        List<Integer> last = open.subList(open.size() - leave, open.size());
        List<Integer> closed = List.copyOf(last);
        last.clear();
        return new SprintMessage.Positions(closed, open(join));
    }

    /** Get how many positions there have been so far. */
    int ever() {
        return ever;
    }
}
