package dev.poise.workshop.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.workshop.guess.Phones.RefusedException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhonesTest {
    private long now;
    private final Phones phones = new Phones(() -> now);

    @Test
    void shouldLetInByTheCodeHoweverItIsTyped() throws RefusedException {
        assertThat(phones.code()).matches("[A-Z2-9]{6}");
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            tokens.add(phones.join(" " + phones.code().toLowerCase(java.util.Locale.ROOT) + " "));
        }
        assertThat(tokens).hasSize(20).allMatch(phones::knows);
        assertThat(phones.size()).isEqualTo(20);
    }

    @Test
    void shouldSlowDownWhoTriesCodes() throws RefusedException {
        for (int i = 0; i < 60; i++) {
            assertThatThrownBy(() -> phones.join("wrong1")).hasMessage("UNKNOWN");
        }
        for (int i = 0; i < 440; i++) {
            assertThatThrownBy(() -> phones.join("wrong1")).hasMessage("TOO_OFTEN");
        }
        assertThatThrownBy(() -> phones.join(phones.code())).hasMessage("TOO_OFTEN");
        now += 60_001;
        assertThat(phones.join(phones.code())).hasSize(20);
    }

    @Test
    void shouldLetInNoMoreThanItHolds() throws RefusedException {
        for (int i = 0; i < Phones.MOST; i++) {
            phones.join(phones.code());
        }
        assertThatThrownBy(() -> phones.join(phones.code())).hasMessage("FULL");
    }

    @Test
    void shouldTakeFiveGuessesAMinute() throws RefusedException {
        String phone = phones.join(phones.code());
        for (int i = 0; i < 5; i++) {
            phones.attempt(phone);
        }
        assertThatThrownBy(() -> phones.attempt(phone)).hasMessage("TOO_OFTEN");
        assertThatThrownBy(() -> phones.attempt("nobody")).hasMessage("UNKNOWN");
        now += 60_001;
        phones.attempt(phone);
    }
}
