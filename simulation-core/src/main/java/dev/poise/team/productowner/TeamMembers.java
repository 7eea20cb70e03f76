package dev.poise.team.productowner;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.team.protocol.DeveloperMessage;
import java.util.List;
import java.util.stream.IntStream;

/** The developers as the Product Owner knows them: who is in the team just now, and how to reach everybody. */
final class TeamMembers {
    private final List<Address<DeveloperMessage>> all;
    private List<Integer> present;

    /**
     * Get to know the team.
     *
     * @param all all developers who will ever be there, in order
     * @param atStart how many are there at the start, the first ones
     */
    TeamMembers(List<Address<DeveloperMessage>> all, int atStart) {
        this.all = List.copyOf(all);
        present = IntStream.range(0, atStart).boxed().toList();
    }

    /** Take note of who is in the team from now on. */
    void update(List<Integer> developers) {
        present = List.copyOf(developers);
    }

    /** Get how many are in the team; none when every position is vacant. */
    int count() {
        return present.size();
    }

    /** Get the number of the one at a place among those who are there, from 0. */
    int at(int place) {
        return present.get(place);
    }

    /** Get the address of a developer by their number, in the team or not. */
    Address<DeveloperMessage> address(int number) {
        return all.get(number);
    }

    /** Say something to everybody who is there. */
    void tell(DeveloperMessage message, Context context) {
        for (int number : present) {
            context.send(all.get(number), message);
        }
    }
}
