package dev.poise.team.wellbeing;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Event;
import dev.poise.parameters.Settings;
import dev.poise.parameters.Values;
import dev.poise.random.ExponentialFunction;
import dev.poise.random.KeyedRandom;
import dev.poise.team.situation.WorkingTime;

/**
 * One person's strain without a team around them: the same rules as in a team, under demands that are given from
 * outside. For tests of this part of the model by itself. Not thread-safe.
 */
public final class SinglePerson {
    private static final Context UNOBSERVED = new Unobserved();

    private final Values<StrainParameter> p;
    private final long luck;
    private final Strain strain;
    private final Demand demand = new Demand();
    private int day;

    /**
     * Meet a person.
     *
     * @param settings constants
     * @param key the key of the person: strain sensitivity and the luck of their days follow from it
     */
    public SinglePerson(Settings settings, long key) {
        this.p = settings.of(StrainParameter.class);
        this.luck = KeyedRandom.key(key, "luck");
        double lnSensitivity = p.get(StrainParameter.SENSITIVITY) * KeyedRandom.normal(key, 0);
        double start = Strain.atStart(
                p.get(StrainParameter.START), 0, p.get(StrainParameter.START_SENSITIVITY) * lnSensitivity);
        this.strain =
                new Strain("person", p, true, ExponentialFunction.of(lnSensitivity), start, Strain.START_CYNICISM);
    }

    /**
     * Live through a working day of eight hours.
     *
     * @param load what the day asks for, 1 for an ordinary one
     * @param autonomy experienced autonomy, 0..1
     * @param support support, 0..1
     */
    public void work(double load, double autonomy, double support) {
        double lucky = Demand.luck(luck, day);
        demand.of(load, WorkingTime.HOURS_A_DAY, lucky, autonomy, support);
        strain.work(demand, strain.exhaustion(), UNOBSERVED);
        day++;
    }

    /** Live through a working day on leave, and through the weekend where one follows. */
    public void leave() {
        strain.rest(true, UNOBSERVED);
        day++;
    }

    /** Get exhaustion, 0..1. */
    public double exhaustion() {
        return strain.exhaustion();
    }

    /** Get how exhausted the person feels, and would tell a survey, 0..1. */
    public double felt() {
        return strain.felt();
    }

    /** Nobody listens, and nobody is there to send to. */
    private static final class Unobserved implements Context {
        @Override
        public long now() {
            return 0;
        }

        @Override
        public <M> void send(Address<M> to, M message) {
            throw new UnsupportedOperationException("A person alone has nobody to send to.");
        }

        @Override
        public <M> void send(Address<M> to, M message, long delay) {
            throw new UnsupportedOperationException("A person alone has nobody to send to.");
        }

        @Override
        public boolean observed() {
            return false;
        }

        @Override
        public boolean traced() {
            return false;
        }

        @Override
        public void publish(Event event) {
            throw new UnsupportedOperationException("Nobody listens to a person alone.");
        }

        @Override
        public void finish() {
            throw new UnsupportedOperationException("A person alone is not a run.");
        }
    }
}
