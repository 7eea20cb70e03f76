package dev.poise.workshop.guess;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What groups propose from their phones, one setting each; a later one takes the place of an earlier. Not thread-safe; the room guards it. */
public final class Proposals {
    private final Map<String, Proposal> byPhone = new TreeMap<>();
    private boolean open;

    /** Take proposals from now on; those of before are gone. */
    public void open() {
        byPhone.clear();
        open = true;
    }

    /** Take no more; those that are there stay. */
    public void close() {
        open = false;
    }

    /** Return whether proposals are taken. */
    public boolean isOpen() {
        return open;
    }

    /**
     * Take a proposal.
     *
     * @param phone the identity of the phone that it comes from
     * @param proposal what is proposed
     * @return false when none is taken
     */
    public boolean take(String phone, Proposal proposal) {
        if (open) {
            byPhone.put(phone, proposal);
        }
        return open;
    }

    /** Drop everything that phones have proposed. */
    public void forgetPhones() {
        byPhone.clear();
    }

    /** Get all, by the identities of the phones and in their order, so that nobody is known by when they proposed. */
    public Map<String, Proposal> all() {
        return Collections.unmodifiableMap(new TreeMap<>(byPhone));
    }

    /** Go on with what was kept, in place of everything that is here. */
    public void restore(boolean wasOpen, Map<String, Proposal> kept) {
        open = wasOpen;
        byPhone.clear();
        byPhone.putAll(kept);
    }
}
