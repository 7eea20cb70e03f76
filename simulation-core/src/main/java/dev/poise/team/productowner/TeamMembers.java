package dev.poise.team.productowner;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.team.protocol.DeveloperMessage;
import java.util.ArrayList;
import java.util.List;

/** The developers as the Product Owner knows them: who is in the team just now, and how to reach everybody. */
final class TeamMembers {
    private final List<Address<DeveloperMessage>> all;
    private List<Integer> there;

    /**
     * Get to know the team.
     *
     * @param all all developers who will ever be there, in order
     * @param atStart how many are there at the start, the first ones
     */
    TeamMembers(List<Address<DeveloperMessage>> all, int atStart) {
        this.all = List.copyOf(all);
        this.there = new ArrayList<>();
        for (int i = 0; i < atStart; i++) {
            there.add(i);
        }
    }

    /** Take note of who is in the team from now on. */
    void are(List<Integer> developers) {
        there = developers;
    }

    /** Get how many are in the team; none when every position is vacant. */
    int count() {
        return there.size();
    }

    /** Get the number of the one at a place among those who are there, from 0. */
    int at(int place) {
        return there.get(place);
    }

    /** Get the address of a developer by their number, in the team or not. */
    Address<DeveloperMessage> address(int number) {
        return all.get(number);
    }

    /** Say something to everybody who is there. */
    void tell(DeveloperMessage message, Context context) {
        for (int number : there) {
            context.send(all.get(number), message);
        }
    }
}
