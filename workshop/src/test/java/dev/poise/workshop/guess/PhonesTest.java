package dev.poise.workshop.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.workshop.guess.Phones.RefusedException;
import java.util.HashSet;
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
            tokens.add(phones.join(" " + phones.code().toLowerCase(java.util.Locale.ROOT) + " ", HERE));
        }
        assertThat(tokens).hasSize(20).allMatch(phones::knows);
        assertThat(phones.size()).isEqualTo(20);
    }

    @Test
    void shouldSlowDownWhoTriesCodesAndNobodyElse() throws RefusedException {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> phones.join("wrong1", "a")).hasMessage("UNKNOWN");
        }
        for (int i = 0; i < 490; i++) {
            assertThatThrownBy(() -> phones.join("wrong1", "a")).hasMessage("TOO_OFTEN");
        }
        assertThatThrownBy(() -> phones.join(phones.code(), "a")).hasMessage("TOO_OFTEN");
        assertThat(phones.join(phones.code(), HERE)).hasSize(20);
        now += 60_001;
        assertThat(phones.join(phones.code(), "a")).hasSize(20);
    }

    @Test
    void shouldLetInByTheCodeHoweverManyOthersTryCodes() throws RefusedException {
        for (int i = 0; i < 2000; i++) {
            String from = "address " + i;
            assertThatThrownBy(() -> phones.join("wrong1", from)).hasMessage("UNKNOWN");
        }
        assertThat(phones.join(phones.code(), HERE)).hasSize(20);
    }

    @Test
    void shouldGiveEachAddressOneWrongCodeWhenThereAreManyInAll() throws RefusedException {
        int looked = 0;
        for (int i = 0; i < 2500; i++) {
            String from = "address " + i % 250;
            looked += refused("wrong1", from) == Phones.Refusal.UNKNOWN ? 1 : 0;
        }
        assertThat(looked).isEqualTo(250);
        assertThat(phones.join(phones.code(), HERE)).hasSize(20);
        now += 60_001;
        assertThat(refused("wrong1", "address 0")).isEqualTo(Phones.Refusal.UNKNOWN);
        assertThat(phones.join(phones.code(), "address 0")).hasSize(20);
    }

    private Phones.Refusal refused(String code, String from) {
        try {
            phones.join(code, from);
        } catch (RefusedException refused) {
            return refused.refusal();
        }
        throw new AssertionError(code + " was let in");
    }

    @Test
    void shouldLetInNoMoreThanItHolds() throws RefusedException {
        for (int i = 0; i < Phones.MOST; i++) {
            phones.join(phones.code(), HERE);
        }
        assertThatThrownBy(() -> phones.join(phones.code(), HERE)).hasMessage("FULL");
    }

    @Test
    void shouldTakeFiveGuessesAMinute() throws RefusedException {
        String phone = phones.join(phones.code(), HERE);
        for (int i = 0; i < 5; i++) {
            phones.attempt(phone);
        }
        assertThatThrownBy(() -> phones.attempt(phone)).hasMessage("TOO_OFTEN");
        assertThatThrownBy(() -> phones.attempt("nobody")).hasMessage("UNKNOWN");
        now += 60_001;
        phones.attempt(phone);
    }
}
