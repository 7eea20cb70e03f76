package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.parameters.Values;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import org.junit.jupiter.api.Test;

/** Insight into users and contact with the work: what hours build up and days wear off. */
final class ContactTest {
    private static final Settings STANDARD = TeamSettings.standard();

    private static Contact of(Settings settings) {
        return new Contact(settings.of(ProductOwnerParameter.class), true, true);
    }

    /** Get insight after many days with some hours of discovery. */
    private static double insight(Settings settings, double hours) {
        Contact contact = of(settings);
        for (int day = 0; day < 3000; day++) {
            contact.discover(hours);
            contact.endDay();
        }
        return contact.insight();
    }

    @Test
    void shouldForgetHalfOfItsInsightInItsHalfLife() {
        Contact contact = of(STANDARD);
        double start = contact.insight();
        for (int day = 0; day < STANDARD.number("insight.halfLife"); day++) {
            contact.endDay();
        }
        assertThat(contact.insight()).isCloseTo(start / 2, within(1e-9));
    }

    @Test
    void shouldSettleWhereDiscoveryAndForgettingBalance() {
        Settings settings = STANDARD.with("insight.gain", .012).with("insight.halfLife", 45);
        assertThat(insight(settings, 2)).isCloseTo(.61, within(.005));
        assertThat(insight(settings, .6)).isCloseTo(.32, within(.005));
        assertThat(insight(settings, .1)).isCloseTo(.07, within(.005));
        assertThat(insight(settings, 0)).isCloseTo(0, within(1e-9));
    }

    @Test
    void shouldHaveTheMoreInsightTheMoreHours() {
        Trial.each(50, trial -> {
            Settings settings = trial.settings();
            double hours = trial.between(0, 6);
            double less = insight(settings, hours);
            assertThat(less).isBetween(0.0, 1.0);
            assertThat(insight(settings, hours + trial.between(0, 3))).isGreaterThanOrEqualTo(less);
        });
    }

    @Test
    void shouldNotCareHowDiscoveryIsCutUpAsLongAsPiecesAreSmall() {
        Contact whole = of(STANDARD);
        Contact pieces = of(STANDARD);
        whole.discover(2);
        for (int i = 0; i < 20; i++) {
            pieces.discover(.1);
        }
        assertThat(pieces.insight()).isCloseTo(whole.insight(), within(.001));
    }

    @Test
    void shouldSeeFromTheBlindShareToAllByContact() {
        double blind = STANDARD.number("contact.blind");
        Contact distant = of(STANDARD);
        Contact close = of(STANDARD);
        for (int day = 0; day < 500; day++) {
            distant.endDay();
            close.workTechnically(8);
            close.meet(2);
        }
        assertThat(distant.sight()).isCloseTo(blind, within(1e-6));
        assertThat(close.sight()).isCloseTo(1, within(1e-6));
    }

    @Test
    void shouldLoseHalfOfItsContactInItsHalfLife() {
        double blind = STANDARD.number("contact.blind");
        Contact contact = of(STANDARD);
        double start = contact.sight() - blind;
        for (int day = 0; day < STANDARD.number("contact.halfLife"); day++) {
            contact.endDay();
        }
        assertThat(contact.sight() - blind).isCloseTo(start / 2, within(1e-9));
    }

    @Test
    void shouldGainMoreContactFromTechnicalHoursThanFromMeetings() {
        Contact technical = of(STANDARD);
        Contact meeting = of(STANDARD);
        technical.workTechnically(1);
        meeting.meet(1);
        assertThat(technical.sight()).isGreaterThan(meeting.sight());
        assertThat(meeting.sight()).isGreaterThan(of(STANDARD).sight());
    }

    @Test
    void shouldKeepSightFromZeroToOneWhateverHappens() {
        Trial.each(500, trial -> {
            Contact contact = of(trial.settings());
            for (int i = 0; i < 100; i++) {
                contact.workTechnically(trial.between(0, 10));
                contact.meet(trial.between(0, 3));
                contact.discover(trial.between(0, 8));
                if (trial.coin()) {
                    contact.endDay();
                }
                assertThat(contact.sight()).isBetween(0.0, 1.0);
                assertThat(contact.insight()).isBetween(0.0, 1.0);
            }
        });
    }

    @Test
    void shouldHoldInsightWithoutInsightAndSeeAllWithoutContact() {
        Values<ProductOwnerParameter> p = STANDARD.of(ProductOwnerParameter.class);
        Contact off = new Contact(p, false, false);
        double start = off.insight();
        off.discover(100);
        off.endDay();
        assertThat(off.insight()).isEqualTo(start);
        assertThat(off.sight()).isEqualTo(1);
    }
}
