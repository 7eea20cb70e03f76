package dev.poise.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The roles of one run, their addresses, and the messages that set it going. Filled once, then handed to one engine for
 * one run: roles keep what they went through. Not thread-safe.
 */
public final class RoleRegistry {
    private final List<Address<?>> addresses = new ArrayList<>();
    private final List<@Nullable Role<?>> roles = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<Opening> openings = new ArrayList<>();
    private boolean opened;

    /** A message that is on the calendar before the run starts. */
    record Opening(int target, Object message, long time) {}

    /**
     * Hand out an address for a role that will be assigned later.
     *
     * @param name the name of the role, unique in this cast
     * @param <M> the role's protocol
     * @return a new address, never null
     * @throws IllegalArgumentException when the name is taken
     */
    public <M> Address<M> address(String name) {
        if (!names.add(name)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "Two roles are called '%s'. Maybe number them.", name));
        }
        Address<M> address = new Address<>(this, addresses.size(), name);
        addresses.add(address);
        roles.add(null);
        return address;
    }

    /**
     * Put a role behind an address.
     *
     * @param address the address, from this cast
     * @param role the role that answers there
     * @param <M> the role's protocol
     * @throws IllegalArgumentException when the address has a role already, or is of another cast
     */
    public <M> void assign(Address<M> address, Role<M> role) {
        if (roles.set(address.indexIn(this), role) != null) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "'%s' has a role already.", address.name()));
        }
    }

    /**
     * Put an opening message on the calendar.
     *
     * @param to the receiver
     * @param message the message
     * @param time working seconds from the start of the run, at least 0
     * @param <M> the receiver's protocol
     * @throws IllegalArgumentException when the address is of another cast
     */
    public <M> void open(Address<M> to, M message, long time) {
        openings.add(new Opening(to.indexIn(this), message, time));
    }

    /** Get the number of addresses handed out. */
    public int size() {
        return addresses.size();
    }

    /**
     * Get the name of the role at a position.
     *
     * @param index the position, from 0
     */
    public String name(int index) {
        return addresses.get(index).name();
    }

    /**
     * Get the role at a position, to hand it messages of its own protocol.
     *
     * @param index the position, from 0
     * @throws IllegalStateException when no role was assigned to that address
     */
    @SuppressWarnings(
            "unchecked") // sound: a message reaches an index only through an Address<M> of the Role<M> assigned there
    public Role<Object> role(int index) {
        Role<?> role = roles.get(index);
        if (role == null) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "Nobody plays '%s'. Maybe assign a role to the address.", name(index)));
        }
        return (Role<Object>) role;
    }

    /**
     * Put the opening messages on a calendar, in the order in which they were given. This uses the registry up.
     *
     * @param calendar an empty calendar
     * @throws IllegalArgumentException when an opening message is for a time that no run reaches
     * @throws IllegalStateException when this cast was used for a run before
     */
    public void openOn(EventCalendar calendar) {
        if (opened) {
            throw new IllegalStateException("This cast had its run already. Maybe make a new one for every run.");
        }
        opened = true;
        for (Opening opening : openings) {
            calendar.addFromOutside(opening.time(), opening.target(), opening.message());
        }
    }
}
