package dev.poise.kernel;

import dev.poise.random.KeyedRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A set of roles that send each other messages by keyed chance, with many ties, to compare runs with. What a role does
 * depends on everything it has received so far and on the order of it, so two runs that differ anywhere soon differ
 * everywhere.
 */
public final class RandomNetwork {
    /** Where the roles look for what they send next. */
    private final long key;

    private final List<Address<Hop>> addresses = new ArrayList<>();
    private final RoleRegistry registry = new RoleRegistry();

    /**
     * A message of the network.
     *
     * @param sender the position of the sender, -1 for the outside
     * @param salt what the sender had in mind
     */
    public record Hop(int sender, long salt) {}

    /**
     * An event of the network.
     *
     * @param time virtual time in working seconds
     * @param role the position of the role
     * @param number which event of that role this is
     * @param state what the role has been through, as a hash
     */
    public record Moved(long time, int role, int number, long state) implements Event {}

    /** Build the network of a seed: 2 to 9 roles with a few openings. Most end by themselves, some finish, some throw. */
    public RandomNetwork(long seed) {
        key = KeyedRandom.key(seed, "network");
        int roles = 2 + KeyedRandom.among(key, 0, 8);
        for (int i = 0; i < roles; i++) {
            addresses.add(registry.address("role " + i));
        }
        for (int i = 0; i < roles; i++) {
            registry.assign(addresses.get(i), new Wanderer(i));
        }
        int openings = 2 + KeyedRandom.among(key, 1, 6);
        for (int i = 0; i < openings; i++) {
            registry.open(
                    address(KeyedRandom.among(key, 10 + i, roles)), new Hop(-1, i), KeyedRandom.among(key, 20 + i, 3));
        }
    }

    /** Get the registry, good for one run. */
    public RoleRegistry cast() {
        return registry;
    }

    /** Get the address of a role. */
    public Address<Hop> address(int role) {
        return addresses.get(role);
    }

    /**
     * Put one more opening message on the calendar, after those there are.
     *
     * @param role the receiver
     * @param hop the message
     * @param time working seconds since the start of the run
     */
    public void open(int role, Hop hop, long time) {
        registry.open(address(role), hop, time);
    }

    /** Get the number of roles. */
    public int size() {
        return addresses.size();
    }

    /** Get a label with the seed. */
    public static RunLabel label(long seed) {
        return new RunLabel("random network", seed);
    }

    private final class Wanderer implements Role<Hop> {
        private final int self;
        private final long own;
        private long state;
        private int received;
        private int published;

        Wanderer(int self) {
            this.self = self;
            this.own = KeyedRandom.key(key, self);
        }

        @Override
        public void receive(Hop hop, Context context) {
            state = KeyedRandom.key(state, KeyedRandom.key(hop.salt(), context.now() * 31 + hop.sender()));
            received++;
            tell(context);
            double mood = KeyedRandom.uniform(own, state);
            if (mood < 0.0005) {
                throw new IllegalStateException(
                        String.format(Locale.ROOT, "role %d had enough after %d", self, received));
            }
            if (mood > 0.9995) {
                context.finish();
            }
            int sends = received > 400 ? 0 : KeyedRandom.among(own, state + 1, 3) + (received < 20 ? 1 : 0);
            for (int i = 0; i < sends; i++) {
                Address<Hop> to = address(KeyedRandom.among(own, state + 10 + i, size()));
                Hop next = new Hop(self, state + i);
                int delay = Math.max(0, KeyedRandom.among(own, state + 20 + i, 7) - 2);
                if (delay == 0) {
                    context.send(to, next);
                } else {
                    context.send(to, next, delay == 4 ? 3600 : delay);
                }
            }
            if (mood > 0.5) {
                tell(context);
            }
        }

        private void tell(Context context) {
            published++;
            if (context.observed() && (context.traced() || published % 2 == 0)) {
                context.publish(new Moved(context.now(), self, published, state));
            }
        }
    }
}
