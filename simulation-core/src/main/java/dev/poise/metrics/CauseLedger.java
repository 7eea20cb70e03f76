package dev.poise.metrics;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.team.events.Cause;
import dev.poise.team.events.Share;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where it came from: every change of a person's state, every lost hour and all lost value, by cause and release. Bookkeeping of
 * one run: the amounts sum to what happened, and say nothing of what would have happened otherwise.
 */
public final class CauseLedger implements Observer {
    /** What hours are lost from. */
    public static final String LOST_HOURS = "lost hours";
    /** What value is lost from. */
    public static final String LOST_VALUE = "lost value";

    private final long from;
    private final Map<String, Map<String, List<Map<Cause, Double>>>> amounts = new LinkedHashMap<>();
    private int release = 1;

    /**
     * One line of the ledger.
     *
     * @param who a person, or "the team" for value
     * @param what a state such as "exhaustion", {@link #LOST_HOURS} or {@link #LOST_VALUE}
     * @param release the release it was booked before: 1 until the first release cycle ends that the ledger sees, then 2, ...
     * @param cause the cause
     * @param amount its part: states in 0..1, hours, or raw value
     */
    public record Line(String who, String what, int release, Cause cause, double amount) {}

    /**
     * Keep a ledger.
     *
     * @param from the working second from which on it is kept, such as the end of the warm-up
     */
    public CauseLedger(long from) {
        this.from = from;
    }

    @Override
    public boolean detailed() {
        return true;
    }

    @Override
    public void observe(Event event) {
        if (event.time() < from) {
            return;
        }
        // days are closed in the second in which the next one begins: what is told at the start itself belongs to
        // before
        boolean after = event.time() > from;
        if (event instanceof SimulationEvent.StateChanged f && after) {
            book(f.who(), f.state().label(), f.causes());
        } else if (event instanceof SimulationEvent.DeveloperDay f && after) {
            book(f.who(), LOST_HOURS, f.lost());
        } else if (event instanceof SimulationEvent.ItemReleased f) {
            book("the team", LOST_VALUE, f.lostValue());
        } else if (event instanceof SimulationEvent.CycleEnded && event.time() > from + WorkingTime.DAY) {
            release++;
        }
    }

    private void book(String who, String what, List<Share> shares) {
        List<Map<Cause, Double>> releases =
                amounts.computeIfAbsent(who, w -> new LinkedHashMap<>()).computeIfAbsent(what, w -> new ArrayList<>());
        while (releases.size() < release) {
            releases.add(new EnumMap<>(Cause.class));
        }
        for (Share share : shares) {
            releases.get(release - 1).merge(share.cause(), share.amount(), Double::sum);
        }
    }

    /** Get all lines, in the order in which people and states first came up, by release, causes in their own order. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        amounts.forEach((who, states) -> states.forEach((what, releases) -> {
            for (int i = 0; i < releases.size(); i++) {
                int number = i + 1;
                releases.get(i).forEach((cause, amount) -> lines.add(new Line(who, what, number, cause, amount)));
            }
        }));
        return lines;
    }

    /**
     * Get what one thing came from, over everybody whose name starts in a certain way.
     *
     * @param whose how names start, such as "developer" or "product owner"
     * @param what a state, lost hours or lost value
     * @return amounts by cause, summed over those people
     */
    public Map<Cause, Double> total(String whose, String what) {
        EnumMap<Cause, Double> total = new EnumMap<>(Cause.class);
        for (Line line : lines()) {
            if (line.who().startsWith(whose) && line.what().equals(what)) {
                total.merge(line.cause(), line.amount(), Double::sum);
            }
        }
        return total;
    }
}
