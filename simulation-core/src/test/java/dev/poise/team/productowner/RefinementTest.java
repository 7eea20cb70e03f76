package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.parameters.Values;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.backlog.ItemKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How clear an item gets: by understanding, insight and hours. */
final class RefinementTest {
    private static final Settings STANDARD = TeamSettings.standard();

    private static final Values<ProductOwnerParameter> CONSTANTS = STANDARD.of(ProductOwnerParameter.class);

    private static Contact contact(double insight) {
        Values<ProductOwnerParameter> p = STANDARD.with("insight.gain", .03).of(ProductOwnerParameter.class);
        Contact contact = new Contact(p, true, true);
        while (contact.insight() > insight) {
            contact.endDay();
        }
        while (contact.insight() < insight) {
            contact.discover(.01);
        }
        return contact;
    }

    private static double clarity(double knowledge, double insight, double technical, double hours) {
        Note note = new Note(AnItem.number(1).technical(technical).get());
        note.refined = hours;
        return new Refinement(CONSTANTS, knows(knowledge), contact(insight)).clarity(note);
    }

    private static Knowledge knows(double level) {
        return new Knowledge(
                STANDARD.with("productOwner.technicalKnowledge", level).of(ProductOwnerParameter.class));
    }

    @Test
    void shouldSpendHoursOnFeaturesOnlyAsWhatIsToBeMendedIsClear() {
        Note defect = new Note(AnItem.number(1).kind(ItemKind.DEFECT).get());
        Note refactoring = new Note(AnItem.number(2).kind(ItemKind.REFACTORING).get());
        Note feature = new Note(AnItem.number(3).get());
        Refinement refinement = new Refinement(CONSTANTS, knows(.5), contact(.4));
        refinement.follow(List.of(defect, refactoring, feature));
        refinement.refine(.3);
        assertThat(feature.refined).isEqualTo(.3);
        assertThat(defect.refined + refactoring.refined).isZero();
    }

    @Test
    void shouldBeNothingWithoutUnderstandingInsightAndHours() {
        assertThat(clarity(0, 0.001, .5, 0)).isCloseTo(0, within(.001));
    }

    @Test
    void shouldCombineThreeSourcesOfWhichEachLeavesAPartUnclear() {
        double understanding = knows(.5).understanding();
        double insight = contact(.4).insight();
        double needed = .8 * (1.25 - .5 * .3 * understanding);
        double byHours = .6 * (1 - Math.exp(-1.2 * .4 / needed));
        double unclear = (1 - .3 * understanding) * (1 - .7 * insight) * (1 - byHours);
        assertThat(clarity(.5, .4, .3, .4)).isCloseTo(1 - unclear, within(1e-9));
    }

    @Test
    void shouldBeNoLessClearForMoreKnowledgeInsightOrHours() {
        Trial.each(300, trial -> {
            double knowledge = trial.share();
            double insight = trial.between(.01, .9);
            double technical = trial.share();
            double hours = trial.between(0, 2);
            double clarity = clarity(knowledge, insight, technical, hours);
            assertThat(clarity).isBetween(0.0, 1.0);
            assertThat(clarity(Math.min(1, knowledge + trial.share()), insight, technical, hours))
                    .isGreaterThanOrEqualTo(clarity);
            assertThat(clarity(knowledge, Math.min(.95, insight + trial.between(0, .5)), technical, hours))
                    .isGreaterThanOrEqualTo(clarity - 1e-3);
            assertThat(clarity(knowledge, insight, technical, hours + trial.share()))
                    .isGreaterThanOrEqualTo(clarity);
        });
    }

    @Test
    void shouldNeedKnowledgeForTechnicalItemsAndInsightForTheOthers() {
        assertThat(clarity(1, .01, 1, 0)).isGreaterThan(.9);
        assertThat(clarity(1, .01, 0, 0)).isLessThan(.02);
        assertThat(clarity(0, .9, 0, 0)).isGreaterThan(.85);
        assertThat(clarity(0, .9, 1, 0)).isCloseTo(0, within(1e-9));
    }

    @Test
    void shouldSpendHoursInTheOrderOfTheBacklogAndNoneTwice() {
        Trial.each(500, trial -> {
            List<Note> notes = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Note note = new Note(AnItem.number(i).get());
                note.inSprint = trial.whole(0, 4) == 0;
                notes.add(note);
            }
            Refinement refinement = new Refinement(CONSTANTS, knows(.5), contact(.5));
            refinement.follow(notes);
            double spent = 0;
            for (int day = 0; day < 4; day++) {
                double hours = trial.between(0, 2);
                refinement.refine(hours);
                spent += hours;
            }
            double refined = notes.stream().mapToDouble(note -> note.refined).sum();
            double room = notes.stream().filter(note -> !note.inSprint).count() * .8;
            assertThat(refined).isCloseTo(Math.min(spent, room), within(1e-9));
            boolean unfinished = false;
            for (Note note : notes) {
                if (!note.inSprint) {
                    assertThat(unfinished && note.refined > 0).isFalse();
                    unfinished |= note.refined < .8 - 1e-9;
                }
            }
        });
    }

    @Test
    void shouldMakeHoursGoFurtherWithKnowledgeOfTechnicalItems() {
        double withoutHours = 1 - clarity(.9, .2, .9, 0);
        double withHours = 1 - clarity(.9, .2, .9, .4);
        double noviceWithout = 1 - clarity(0, .2, .9, 0);
        double noviceWith = 1 - clarity(0, .2, .9, .4);
        assertThat(withHours / withoutHours).isLessThan(noviceWith / noviceWithout);
    }
}
