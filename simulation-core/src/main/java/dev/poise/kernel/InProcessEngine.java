package dev.poise.kernel;

import java.util.List;

/**
 * Drains a calendar on the caller's thread; the engine for batches. One run per thread, many runs side by side.
 */
public final class InProcessEngine {

    /**
     * Run a registry to its end.
     *
     * @param label which run this is
     * @param registry the roles and the opening messages; used up by this call
     * @param observers who listens to events, in the order in which they are told
     * @return how the run ended; a role or an observer that throws gives {@link RunOutcome.Failed}
     * @throws IllegalArgumentException when an opening message is for a time that no run reaches
     * @throws IllegalStateException when an address of the registry has no role, or the registry had its run already
     * @throws VirtualMachineError when the machine gives up, see {@link RunOutcome.Failed#covers}
     */
    public RunOutcome run(RunLabel label, RoleRegistry registry, List<? extends Observer> observers) {
        return new Loop(registry, observers).run(label);
    }

    private static final class Loop implements Context {
        private final EventCalendar calendar = new EventCalendar();
        private final RoleRegistry registry;
        private final Role<Object>[] roles;
        private final Observer[] observers;
        private final boolean traced;
        private boolean finished;
        private long messages;

        @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types
        Loop(RoleRegistry registry, List<? extends Observer> observers) {
            this.registry = registry;
            this.roles = new Role[registry.size()];
            for (int i = 0; i < roles.length; i++) {
                roles[i] = registry.role(i);
            }
            this.observers = observers.toArray(new Observer[0]);
            this.traced = observers.stream().anyMatch(Observer::detailed);
            registry.openOn(calendar);
        }

        RunOutcome run(RunLabel label) {
            Object message = label;
            try {
                while (!finished && !calendar.isEmpty()) {
                    message = calendar.next();
                    messages++;
                    roles[calendar.target()].receive(message, this);
                }
            } catch (Throwable e) {
                if (!RunOutcome.Failed.covers(e)) {
                    throw e;
                }
                return RunOutcome.Failed.of(
                        label, calendar.now(), messages, registry.name(calendar.target()), message, e);
            }
            return new RunOutcome.Completed(calendar.now(), messages);
        }

        @Override
        public long now() {
            return calendar.now();
        }

        @Override
        public <M> void send(Address<M> to, M message) {
            calendar.add(0, to.indexIn(registry), message);
        }

        @Override
        public <M> void send(Address<M> to, M message, long delay) {
            calendar.add(delay, to.indexIn(registry), message);
        }

        @Override
        public boolean observed() {
            return observers.length > 0;
        }

        @Override
        public boolean traced() {
            return traced;
        }

        @Override
        public void publish(Event event) {
            for (Observer observer : observers) {
                observer.observe(event);
            }
        }

        @Override
        public void finish() {
            finished = true;
        }
    }
}
