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

        assertThat(tickets.take(ticket)).map(Tickets.Ticket::topic).contains(Topic.SHOW);
        assertThat(tickets.take(ticket)).isEmpty();
        assertThat(tickets.take("no ticket")).isEmpty();
        assertThat(tickets.take(null)).isEmpty();
    }

    @Test
    void shouldLetInSoonOrNotAtAll() {
        String soon = tickets.give(Topic.CONTROL);
        String late = tickets.giveTo("A");
        now += Tickets.GOOD_FOR_MILLIS - 1;
        assertThat(tickets.take(soon)).map(Tickets.Ticket::topic).contains(Topic.CONTROL);
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
        assertThat(tickets.take(last)).map(Tickets.Ticket::topic).contains(Topic.PHONE);
        assertThat(tickets.take(control)).map(Tickets.Ticket::topic).contains(Topic.CONTROL);
        assertThat(tickets.take(show)).map(Tickets.Ticket::topic).contains(Topic.SHOW);
        assertThat(tickets.take(other)).map(Tickets.Ticket::topic).contains(Topic.PHONE);
    }

    @Test
    void shouldDropTheOldestTicketOfATopicWhenItHasTooMany() {
        String first = tickets.give(Topic.CONTROL);
        String second = tickets.give(Topic.CONTROL);
        for (int i = 1; i < Tickets.MAX_PER_TOPIC; i++) {
            tickets.give(Topic.CONTROL);
        }
        assertThat(tickets.take(first)).isEmpty();
        assertThat(tickets.take(second)).map(Tickets.Ticket::topic).contains(Topic.CONTROL);
    }

    @Test
    void shouldTakeBackWhatPhonesHoldAndNothingElse() {
        String phone = tickets.giveTo("A");
        String show = tickets.give(Topic.SHOW);
        tickets.takeBackFromPhones();
        assertThat(tickets.take(phone)).isEmpty();
        assertThat(tickets.take(show)).isPresent();
    }
}
