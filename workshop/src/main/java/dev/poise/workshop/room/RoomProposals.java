package dev.poise.workshop.room;

import dev.poise.workshop.guess.Phones;
import dev.poise.workshop.guess.Proposal;
import dev.poise.workshop.guess.Proposals;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The settings that groups in a room propose. Thread-safe: guarded by the room. */
public final class RoomProposals {
    private final Room room;
    private final Announcer announcer;
    private final Proposals proposals = new Proposals();

    RoomProposals(Room room, Announcer announcer) {
        this.room = room;
        this.announcer = announcer;
    }

    Proposals all() {
        return proposals;
    }

    /** Go on with what was kept. */
    void restore(Proposals kept) {
        proposals.restore(kept.isOpen(), kept.all());
        tell();
    }

    /** Drop everything that phones have proposed. */
    void forgetPhones() {
        proposals.forgetPhones();
        tell();
    }

    /**
     * Take proposals, or no more.
     *
     * @param wanted whether they are taken; when they were not so far, those of before are gone
     */
    public void open(boolean wanted) {
        synchronized (room) {
            if (wanted == proposals.isOpen()) {
                return;
            }
            if (wanted) {
                proposals.open();
            } else {
                proposals.close();
            }
            tell();
            room.change();
        }
    }

    /**
     * Take what a phone proposes.
     *
     * @param phone its token
     * @param proposal what it proposes
     * @return false when no proposals are taken
     */
    public boolean take(String phone, Proposal proposal) {
        synchronized (room) {
            boolean taken = proposals.take(Phones.identity(phone), proposal);
            if (taken) {
                tell();
                room.change();
            }
            return taken;
        }
    }

    /** Tell phones whether they may propose and from where, and the facilitator what was proposed. */
    void tell() {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        Optional<RoomSettings> desk = room.desk();
        desk.ifPresent(now -> Proposal.SETTINGS.forEach(
                name -> values.put(name, now.now().settings().number(name))));
        announcer.tellProposals(proposals, values);
    }
}
