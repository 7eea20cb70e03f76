package dev.poise.workshop.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.workshop.room.Topic;
import org.junit.jupiter.api.Test;

class TicketsTest {
    private long now;
    private final Tickets tickets = new Tickets(() -> now);

    @Test
    void shouldLetInOnce() {
        String ticket = tickets.give(Topic.SHOW);

        assertThat(tickets.take(ticket)).contains(Topic.SHOW);
        assertThat(tickets.take(ticket)).isEmpty();
        assertThat(tickets.take("no ticket")).isEmpty();
        assertThat(tickets.take(null)).isEmpty();
    }

    @Test
    void shouldLetInSoonOrNotAtAll() {
        String soon = tickets.give(Topic.CONTROL);
        String late = tickets.giveTo("A");
        now += Tickets.GOOD_FOR_MILLIS - 1;
        assertThat(tickets.take(soon)).contains(Topic.CONTROL);
        now++;
        assertThat(tickets.take(late)).isEmpty();
    }

    @Test
    void shouldTakeNothingFromOthersHoweverManyAPhoneAsksFor() {
        String control = tickets.give(Topic.CONTROL);
        String show = tickets.give(Topic.SHOW);
        String other = tickets.giveTo("B");
        String first = tickets.giveTo("A");
        String last = first;
        for (int i = 0; i < 1000; i++) {
            last = tickets.giveTo("A");
        }
        assertThat(tickets.take(first)).isEmpty();
        assertThat(tickets.take(last)).contains(Topic.PHONE);
        assertThat(tickets.take(control)).contains(Topic.CONTROL);
        assertThat(tickets.take(show)).contains(Topic.SHOW);
        assertThat(tickets.take(other)).contains(Topic.PHONE);
    }

    @Test
    void shouldDropTheOldestTicketOfATopicWhenItHasTooMany() {
        String first = tickets.give(Topic.CONTROL);
        String second = tickets.give(Topic.CONTROL);
        for (int i = 1; i < Tickets.MOST_OF_A_TOPIC; i++) {
            tickets.give(Topic.CONTROL);
        }
        assertThat(tickets.take(first)).isEmpty();
        assertThat(tickets.take(second)).contains(Topic.CONTROL);
    }
}
