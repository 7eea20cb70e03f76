package dev.poise.experiments.run;

import dev.poise.team.events.Cause;
import dev.poise.team.events.Share;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.StateVariable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far people's states moved in one sprint, and what moved them most. A move is told when it is {@link #TOLD_FROM} of the
 * scale or more, with the one or two largest causes that point the same way; what happens every day anyway (the ordinary
 * course of things, luck) is not a cause worth telling.
 */
final class Shifts {
    /** The smallest move of a state within a sprint that is told. */
    static final double TOLD_FROM = .04;

    private static final double SECOND_CAUSE_FROM = .5;
    private static final String DEVELOPER = "developer";
    private static final List<StateVariable> TOLD =
            List.of(StateVariable.EXHAUSTION, StateVariable.AUTONOMY, StateVariable.TRUST);

    /** The developers who were there. */
    private final Set<String> people = new HashSet<>();

    private final Map<StateVariable, EnumMap<Cause, Double>> developers = new EnumMap<>(StateVariable.class);
    private final EnumMap<Cause, Double> productOwner = new EnumMap<>(Cause.class);

    void add(SimulationEvent.StateChanged change) {
        if (change.who().startsWith(DEVELOPER)) {
            people.add(change.who());
            book(developers.computeIfAbsent(change.state(), state -> new EnumMap<>(Cause.class)), change);
        } else if (change.state() == StateVariable.EXHAUSTION) {
            book(productOwner, change);
        }
    }

    private static void book(EnumMap<Cause, Double> causes, SimulationEvent.StateChanged change) {
        for (Share share : change.causes()) {
            causes.merge(share.cause(), share.amount(), Double::sum);
        }
    }

    /** Get each move that is worth telling. */
    List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>();
        for (StateVariable state : TOLD) {
            EnumMap<Cause, Double> causes = developers.get(state);
            if (causes != null) {
                EnumMap<Cause, Double> mean = new EnumMap<>(causes);
                mean.replaceAll((cause, amount) -> amount / people.size());
                String what = state == StateVariable.EXHAUSTION ? Happening.TEAM_EXHAUSTION : state.label();
                tell(happenings, what, mean);
            }
        }
        tell(happenings, Happening.PRODUCT_OWNER_EXHAUSTION, productOwner);
        return happenings;
    }

    private static void tell(List<Happening> happenings, String what, Map<Cause, Double> causes) {
        double move = causes.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(move) < TOLD_FROM) {
            return;
        }
        List<Map.Entry<Cause, Double>> largest = causes.entrySet().stream()
                .filter(cause -> cause.getValue() * move > 0 && isWorthTelling(cause.getKey()))
                .sorted(Comparator.comparingDouble(cause -> -Math.abs(cause.getValue())))
                .limit(2)
                .toList();
        boolean two = largest.size() > 1
                && Math.abs(largest.get(1).getValue())
                        >= SECOND_CAUSE_FROM * Math.abs(largest.get(0).getValue());
        List<Cause> told =
                largest.stream().limit(two ? 2 : 1).map(Map.Entry::getKey).toList();
        happenings.add(new Happening(move > 0 ? Happening.Kind.RISES : Happening.Kind.FALLS, what, 0, 0, told));
    }

    private static boolean isWorthTelling(Cause cause) {
        return cause != Cause.ORDINARY && cause != Cause.TOGETHER && cause != Cause.LUCK && cause != Cause.DRIFT;
    }
}
