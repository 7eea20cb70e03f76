package dev.poise.workshop.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.workshop.guess.Phones.RefusedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhonesTest {
    private static final String HERE = "192.0.2.7";

    private long now;
    private final Phones phones = new Phones(() -> now);

    @Test
    void shouldLetInByTheCodeHoweverItIsTyped() throws RefusedException {
        assertThat(phones.code()).matches("[A-Z2-9]{6}");
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            tokens.add(phones.join(" " + phones.code().toLowerCase(java.util.Locale.ROOT) + " ", HERE, null));
        }
        assertThat(tokens).hasSize(20).allMatch(phones::knows);
        assertThat(phones.size()).isEqualTo(20);
    }

    @Test
    void shouldSlowDownWhoTriesCodesAndNobodyElse() throws RefusedException {
        for (int i = 0; i < 40; i++) {
            assertThatThrownBy(() -> phones.join("wrong1", "a", null)).hasMessage("UNKNOWN");
        }
        for (int i = 0; i < 490; i++) {
            assertThatThrownBy(() -> phones.join("wrong1", "a", null)).hasMessage("TOO_OFTEN");
        }
        assertThatThrownBy(() -> phones.join(phones.code(), "a", null)).hasMessage("TOO_OFTEN");
        assertThat(phones.join(phones.code(), HERE, null)).hasSize(20);
        now += 60_001;
        assertThat(phones.join(phones.code(), "a", null)).hasSize(20);
    }

    @Test
    void shouldLetInByTheCodeHoweverManyOthersTryCodes() throws RefusedException {
        for (int i = 0; i < 2000; i++) {
            String from = "address " + i;
            assertThatThrownBy(() -> phones.join("wrong1", from, null)).hasMessage("UNKNOWN");
        }
        assertThat(phones.join(phones.code(), HERE, null)).hasSize(20);
    }

    @Test
    void shouldGiveEachAddressOneWrongCodeWhenThereAreManyInAll() throws RefusedException {
        int looked = 0;
        for (int i = 0; i < 2500; i++) {
            String from = "address " + i % 250;
            looked += refused("wrong1", from) == Phones.Refusal.UNKNOWN ? 1 : 0;
        }
        assertThat(looked).isEqualTo(250);
        assertThat(phones.join(phones.code(), HERE, null)).hasSize(20);
        now += 60_001;
        assertThat(refused("wrong1", "address 0")).isEqualTo(Phones.Refusal.UNKNOWN);
        assertThat(phones.join(phones.code(), "address 0", null)).hasSize(20);
    }

    private Phones.Refusal refused(String code, String from) {
        try {
            phones.join(code, from, null);
        } catch (RefusedException refused) {
            return refused.refusal();
        }
        throw new AssertionError(code + " was let in");
    }

    @Test
    void shouldLetInNoMoreThanItHolds() throws RefusedException {
        for (int i = 0; i < Phones.MAX; i++) {
            phones.join(phones.code(), HERE, null);
        }
        assertThatThrownBy(() -> phones.join(phones.code(), "elsewhere", null)).hasMessage("FULL");
    }

    @Test
    void shouldTakeFiveGuessesAMinute() throws RefusedException {
        String phone = phones.join(phones.code(), HERE, null);
        for (int i = 0; i < 5; i++) {
            phones.attempt(phone);
        }
        assertThatThrownBy(() -> phones.attempt(phone)).hasMessage("TOO_OFTEN");
        assertThatThrownBy(() -> phones.attempt("nobody")).hasMessage("UNKNOWN");
        now += 60_001;
        phones.attempt(phone);
    }

    @Test
    void shouldTakeAllTabsOfABrowserForOnePhone() throws RefusedException {
        String token = phones.join(phones.code(), HERE, null);
        for (int i = 0; i < 1000; i++) {
            assertThat(phones.join(phones.code(), HERE, token)).isEqualTo(token);
        }
        assertThat(phones.size()).isEqualTo(1);
        assertThat(phones.join(phones.code(), HERE, "made up")).isNotEqualTo("made up");
        assertThatThrownBy(() -> phones.join("wrong1", HERE, token)).hasMessage("UNKNOWN");
    }

    @Test
    void shouldLetAWholeRoomInFromOneAddressAndNotEndlesslyMany() throws RefusedException {
        for (int i = 0; i < Phones.MAX; i++) {
            phones.line(phones.join(phones.code(), HERE, null), true);
        }
        assertThatThrownBy(() -> phones.join(phones.code(), HERE, null)).hasMessage("TOO_OFTEN");
        assertThatThrownBy(() -> phones.join(phones.code(), "elsewhere", null)).hasMessage("FULL");
        now += 3_000;
        assertThatThrownBy(() -> phones.join(phones.code(), HERE, null)).hasMessage("FULL");
    }

    @Test
    void shouldGiveThePlaceOfWhoHasBeenAwayForLongestToWhoComes() throws RefusedException {
        List<String> there = new ArrayList<>();
        for (int i = 0; i < Phones.MAX; i++) {
            there.add(phones.join(phones.code(), HERE, null));
            now++;
        }
        phones.line(there.get(0), true);
        phones.line(there.get(1), true);
        phones.line(there.get(1), false);
        assertThatThrownBy(() -> phones.join(phones.code(), "late", null)).hasMessage("FULL");
        now += 10_001;
        String late = phones.join(phones.code(), "late", null);

        assertThat(phones.knows(late)).isTrue();
        assertThat(phones.size()).isEqualTo(Phones.MAX);
        assertThat(phones.knows(there.get(0))).as("listens").isTrue();
        assertThat(phones.knows(there.get(1))).as("was seen last").isTrue();
        assertThat(phones.knows(there.get(2))).as("away for longest").isFalse();
    }

    @Test
    void shouldShowEverybodyOutAndLetInByAnotherCode() throws RefusedException {
        String before = phones.code();
        String token = phones.join(before, HERE, null);
        for (int i = 1; i < Phones.MAX; i++) {
            phones.join(before, HERE, null);
        }
        phones.clear();

        assertThat(phones.size()).isZero();
        assertThat(phones.knows(token)).isFalse();
        assertThat(phones.code()).isNotEqualTo(before);
        for (int i = 0; i < Phones.MAX; i++) {
            assertThatThrownBy(() -> phones.join(before, HERE, token)).hasMessage("UNKNOWN");
            assertThat(phones.join(phones.code(), HERE, token)).isNotEqualTo(token);
        }
    }
}
