package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.poise.team.Trial;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.productowner.Job.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order in which the Product Owner serves what waits. */
final class AgendaTest {
    private static final Set<Kind> FREE_TIME =
            EnumSet.of(Kind.LEARNING, Kind.UPKEEP, Kind.OWN_TECHNICAL, Kind.DISCOVERY);
    private static final List<Kind> WAITING = Arrays.stream(Kind.values())
            .filter(kind -> !FREE_TIME.contains(kind))
            .toList();

    private int number;

    private Job job(Kind kind, double hours) {
        return new Job(kind, new Subject.Consultation(0, AnItem.number(number).get(), number++), 0, hours);
    }

    private static int rank(Kind kind) {
        return switch (kind) {
            case CEREMONY, REFINEMENT, STAKEHOLDERS, RING_FENCED -> 0;
            case INCIDENT, ESCALATION -> 1;
            default -> 2;
        };
    }

    @Test
    void shouldForgetWhatWaitsToBeAcceptedWhenTheTeamHasReleasedIt() {
        Agenda agenda = new Agenda();
        Job question = job(Kind.QUESTION, .5);
        agenda.add(new Job(Kind.ACCEPTANCE, new Subject.Acceptance(17), 0, .25));
        agenda.add(question);
        agenda.add(new Job(Kind.ACCEPTANCE, new Subject.Acceptance(18), 0, .25));
        agenda.released(17);
        agenda.released(99);
        assertThat(agenda.urgentHours()).isCloseTo(.75, within(1e-12));
        assertThat(agenda.next(false)).isSameAs(question);
    }

    @Test
    void shouldServeAppointmentsThenIncidentsThenTheRest() {
        Trial.each(500, trial -> {
            Agenda agenda = new Agenda();
            int jobs = trial.whole(0, 30);
            for (int i = 0; i < jobs; i++) {
                agenda.add(job(WAITING.get(trial.whole(0, WAITING.size() - 1)), trial.share()));
            }
            int before = 0;
            for (int i = 0; i < jobs; i++) {
                Job next = agenda.next(trial.coin());
                assertThat(next).isNotNull();
                assertThat(rank(next.kind)).isGreaterThanOrEqualTo(before);
                before = rank(next.kind);
            }
            assertThat(agenda.next(trial.coin())).isNull();
            assertThat(agenda.waitingHours()).isCloseTo(0, within(1e-9));
        });
    }

    @Test
    void shouldServeFirstWhatCameFirstOfAKind() {
        for (Kind kind : WAITING) {
            Agenda agenda = new Agenda();
            List<Job> jobs = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Job job = job(kind, 1);
                jobs.add(job);
                agenda.add(job);
            }
            for (Job job : jobs) {
                assertThat(agenda.next(technical(kind))).as(kind.name()).isSameAs(job);
            }
        }
    }

    private static boolean technical(Kind kind) {
        return kind == Kind.DECISION || kind == Kind.LOOK_IN;
    }

    @Test
    void shouldLetTheCoinDecideBetweenQuestionsAndTechnicalWork() {
        Agenda agenda = new Agenda();
        agenda.add(job(Kind.QUESTION, .2));
        agenda.add(job(Kind.DECISION, .5));
        agenda.add(job(Kind.ACCEPTANCE, .1));
        assertThat(agenda.tossNeeded()).isTrue();
        Job first = agenda.next(true);
        assertThat(first == null ? null : first.kind).isEqualTo(Kind.DECISION);
        assertThat(agenda.tossNeeded()).isFalse();
        Job second = agenda.next(true);
        assertThat(second == null ? null : second.kind).isEqualTo(Kind.QUESTION);
    }

    @Test
    void shouldTossAnewForEveryQuestionThatComesFirst() {
        Agenda agenda = new Agenda();
        agenda.add(job(Kind.QUESTION, .2));
        agenda.add(job(Kind.QUESTION, .2));
        long first = agenda.tossKey(1);
        assertThat(agenda.tossKey(1)).isEqualTo(first);
        agenda.next(false);
        assertThat(agenda.tossKey(1)).isNotEqualTo(first);
    }

    @Test
    void shouldCountTheHoursThatWait() {
        Trial.each(300, trial -> {
            Agenda agenda = new Agenda();
            double urgent = 0;
            double technical = 0;
            for (int i = 0; i < 30; i++) {
                Job job = job(WAITING.get(trial.whole(0, WAITING.size() - 1)), trial.between(.01, 2));
                agenda.add(job);
                technical += job.kind == Kind.DECISION || job.kind == Kind.LOOK_IN ? job.left : 0;
                urgent +=
                        rank(job.kind) == 1 || job.kind == Kind.QUESTION || job.kind == Kind.ACCEPTANCE ? job.left : 0;
            }
            assertThat(agenda.urgentHours()).isCloseTo(urgent, within(1e-9));
            assertThat(agenda.waitingHours()).isCloseTo(urgent + technical, within(1e-9));
        });
    }

    @Test
    void shouldPutABegunJobFirstWithWhatIsLeftOfIt() {
        Agenda agenda = new Agenda();
        agenda.add(job(Kind.QUESTION, 1));
        agenda.add(job(Kind.QUESTION, 1));
        Job begun = agenda.next(false);
        assertThat(begun).isNotNull();
        begun.left = .4;
        agenda.putBack(begun);
        assertThat(agenda.waitingHours()).isCloseTo(1.4, within(1e-9));
        assertThat(agenda.next(false)).isSameAs(begun);
    }

    @Test
    void shouldLetAppointmentsLapseAndNothingElse() {
        Agenda agenda = new Agenda();
        agenda.add(job(Kind.REFINEMENT, 1));
        agenda.add(job(Kind.QUESTION, .3));
        agenda.lapse();
        Job next = agenda.next(false);
        assertThat(next == null ? null : next.kind).isEqualTo(Kind.QUESTION);
        assertThat(agenda.next(false)).isNull();
    }

    @Test
    void shouldNotQueueWhatFillsFreeTime() {
        Agenda agenda = new Agenda();
        for (Kind kind : FREE_TIME) {
            assertThatThrownBy(() -> agenda.add(job(kind, 1))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Job question(int developer, int item, int number) {
        return new Job(
                Kind.QUESTION,
                new Subject.Consultation(developer, AnItem.number(item).get(), number),
                0,
                .25);
    }

    @Test
    void shouldAnswerTheDeveloperWhoIsThereBeforeAppointmentsAndNobodyElse() {
        Agenda agenda = new Agenda();
        Job theirs = question(1, 7, 0);
        Job theirsToo = question(1, 8, 1);
        Job another = question(2, 7, 0);
        Job appointment = job(Kind.REFINEMENT, 1);
        for (Job job : List.of(another, theirs, appointment, theirsToo)) {
            agenda.add(job);
        }
        agenda.answerNext(1, null);
        assertThat(agenda.urgentHours()).isCloseTo(.75, within(1e-12));
        assertThat(agenda.tossNeeded()).isFalse();
        assertThat(agenda.next(false)).isSameAs(theirs);
        assertThat(agenda.next(false)).isSameAs(theirsToo);
        assertThat(agenda.next(false)).isSameAs(appointment);
        assertThat(agenda.next(false)).isSameAs(another);
        assertThat(agenda.urgentHours()).isCloseTo(0, within(1e-12));
    }

    @Test
    void shouldAnswerOnTheSpotOnlyWhatIsAboutTheItemThatIsTalkedAbout() {
        Agenda agenda = new Agenda();
        Job elsewhere = question(1, 8, 0);
        Job aboutIt = question(1, 7, 0);
        Job acceptance = new Job(Kind.ACCEPTANCE, new Subject.Acceptance(7), 0, .25);
        Job appointment = job(Kind.REFINEMENT, 1);
        for (Job job : List.of(acceptance, elsewhere, aboutIt, appointment)) {
            agenda.add(job);
        }
        agenda.answerNext(1, AnItem.number(7).get());
        assertThat(agenda.next(false)).isSameAs(aboutIt);
        assertThat(agenda.next(false)).isSameAs(appointment);
        assertThat(agenda.next(false)).isSameAs(acceptance);
        assertThat(agenda.next(false)).isSameAs(elsewhere);
    }

    @Test
    void shouldKeepAQuestionWaitingThatIsToBeAnsweredOnTheSpotWhenAppointmentsLapse() {
        Agenda agenda = new Agenda();
        Job theirs = question(1, 7, 0);
        agenda.add(theirs);
        agenda.answerNext(1, null);
        agenda.lapse();
        assertThat(agenda.next(false)).isSameAs(theirs);
    }

    @Test
    void shouldTellWhatAJobIsAboutAndNothingElse() {
        Subject about = new Subject.Visit(2, 1);
        Job visit = new Job(Kind.LOOK_IN, about, 0, .5);
        assertThat(visit.about(Subject.Visit.class)).isEqualTo(about);
        assertThatIllegalStateException()
                .isThrownBy(() -> visit.about(Subject.Acceptance.class))
                .withMessage("LOOK_IN is about Visit[developer=2, number=1], which is no Acceptance.");
    }
}
