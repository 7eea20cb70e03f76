package dev.poise.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import dev.poise.team.events.Cause;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.StateVariable;
import dev.poise.team.situation.WorkingTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ledger sums to what happened since its start. */
final class CauseLedgerTest {
    private static final Settings SETTINGS =
            TeamSettings.standard().with("warmup.sprints", 4).with("sprints", 6).with("turnover.hazard", .006);
    private static final long FROM = 40 * WorkingTime.DAY;

    private static double sum(Map<Cause, Double> amounts) {
        return amounts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void shouldSumToTheChangeOfEveryStateSinceItsStart() {
        for (long seed = 1; seed <= 4; seed++) {
            CauseLedger ledger = new CauseLedger(FROM);
            States states = new States();
            TeamRun.run(TeamScenario.of("reference", SETTINGS), seed, List.of(ledger, states));
            for (String who : states.last.keySet()) {
                states.last.get(who).forEach((state, end) -> {
                    double change = end - states.first.get(who).get(state);
                    assertThat(sum(ledger.total(who, state.label())))
                            .as("%s of %s", state, who)
                            .isCloseTo(change, within(1e-9));
                });
            }
            assertThat(states.last).as("seed %d", seed).hasSize(7);
        }
    }

    @Test
    void shouldSumToTheHoursAndTheValueThatWereLost() {
        CauseLedger ledger = new CauseLedger(FROM);
        Losses losses = new Losses();
        TeamRun.run(TeamScenario.of("reference", SETTINGS), 3, List.of(ledger, losses));
        assertThat(sum(ledger.total("developer", CauseLedger.LOST_HOURS))).isCloseTo(losses.hours, within(1e-6));
        assertThat(sum(ledger.total("the team", CauseLedger.LOST_VALUE))).isCloseTo(losses.value, within(1e-9));
        assertThat(losses.hours).isGreaterThan(100);
        assertThat(losses.value).isGreaterThan(1);
    }

    @Test
    void shouldBookWhatHappensBeforeTheReleaseThatItPrecedes() {
        CauseLedger ledger = new CauseLedger(FROM);
        int sprints = (int) SETTINGS.number("sprints");
        int cycle = (int) SETTINGS.number("stakeholder.cycle");
        TeamRun.run(TeamScenario.of("reference", SETTINGS), 3, List.of(ledger));
        assertThat(ledger.lines())
                .extracting(CauseLedger.Line::release)
                .contains(1, 2)
                .allMatch(n -> n <= sprints / cycle + 1);
    }

    /** States at the start of the ledger and at the end. */
    private static final class States implements Observer {
        private final Map<String, Map<StateVariable, Double>> first = new HashMap<>();
        private final Map<String, Map<StateVariable, Double>> last = new HashMap<>();

        @Override
        public void observe(Event event) {
            if (event instanceof SimulationEvent.DeveloperDay f) {
                Map<StateVariable, Double> states = new EnumMap<>(StateVariable.class);
                states.put(StateVariable.AUTONOMY, f.autonomy());
                states.put(StateVariable.MOTIVATION, f.motivation());
                states.put(StateVariable.TRUST, f.trust());
                states.put(StateVariable.EXHAUSTION, f.exhaustion());
                states.put(StateVariable.CYNICISM, f.cynicism());
                note(f.time(), f.who(), states);
            } else if (event instanceof SimulationEvent.ProductOwnerDay f) {
                Map<StateVariable, Double> states = new EnumMap<>(StateVariable.class);
                states.put(StateVariable.EXHAUSTION, f.exhaustion());
                states.put(StateVariable.CYNICISM, f.cynicism());
                note(f.time(), "product owner", states);
            } else if (event instanceof SimulationEvent.StateChanged f && last.containsKey(f.who())) {
                // the last Sprint Review comes after the last day
                last.get(f.who()).replace(f.state(), f.after());
            }
        }

        private void note(long time, String who, Map<StateVariable, Double> states) {
            (time <= FROM ? first : last).put(who, states);
        }
    }

    private static final class Losses implements Observer {
        private double hours;
        private double value;

        @Override
        public void observe(Event event) {
            if (event instanceof SimulationEvent.DeveloperDay f && f.time() > FROM) {
                hours += f.hours();
                for (double worked : f.work()) {
                    hours -= worked;
                }
            } else if (event instanceof SimulationEvent.ItemReleased f && f.time() >= FROM) {
                value += f.fullValue() - f.value();
            }
        }
    }
}
