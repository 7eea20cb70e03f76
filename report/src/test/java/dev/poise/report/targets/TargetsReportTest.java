package dev.poise.report.targets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.targets.Configuration;
import dev.poise.evidence.targets.Targets;
import dev.poise.evidence.targets.check.CheckPlan;
import dev.poise.evidence.targets.check.CheckedTarget;
import dev.poise.evidence.targets.check.CheckedTargets;
import dev.poise.evidence.targets.check.TargetChecker;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.report.Markup;
import dev.poise.report.words.TargetWords;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page of all targets, over hardly any runs. */
class TargetsReportTest {
    private static final Provenance PROVENANCE = new Provenance(
            "1.0",
            "2",
            7,
            40,
            26,
            "in-process",
            "0123",
            "./poise targets --seed 7",
            "17 (nobody)",
            "Plan 9",
            "2026-01-02");
    private static final CheckPlan PLAN = new CheckPlan(7, 1, true);

    private static Targets targets;
    private static CheckedTargets checked;
    private static String html;

    @BeforeAll
    static void check() {
        Targets all = Targets.builtIn();
        targets = new Targets(
                all.noise(),
                all.configurations().stream().map(TargetsReportTest::small).toList(),
                all.targets());
        TeamScenario base = TeamScenario.of("reference", TeamSettings.standard().with("sprints", 4));
        checked = TargetChecker.check(targets, base, PLAN, TeamRun::run, Progress.NONE, new Cancellation());
        html = TargetsReport.html(targets, checked, PLAN, PROVENANCE, "abcd", null);
    }

    private static Configuration small(Configuration configuration) {
        return configuration instanceof Configuration.Teams teams
                ? new Configuration.Teams(teams.id(), teams.about(), 3, 3, teams.set(), teams.vary(), teams.sweep())
                : new Configuration.People(
                        configuration.id(),
                        configuration.about(),
                        40,
                        40,
                        ((Configuration.People) configuration).phases());
    }

    @Test
    void shouldBeWellFormedAndAskNothingOfTheNetwork() {
        Markup.check(html);
    }

    @Test
    void shouldDrawEveryTarget() {
        Document page = Markup.check(html);
        for (String id : targets.ids()) {
            Element section = Markup.elements(page, "section").stream()
                    .filter(one -> one.getAttribute("id").equals("target-" + id))
                    .findFirst()
                    .orElseThrow();
            assertThat(section.getElementsByTagName("figure").getLength())
                    .as(id)
                    .isPositive();
            assertThat(section.getElementsByTagName("table").getLength()).isEqualTo(1);
        }
    }

    @Test
    void shouldSayTheAnswerFirstAndEveryMissWithItsFigure() {
        assertThat(html.indexOf(TargetWords.answer(checked))).isLessThan(html.indexOf("At a glance"));
        for (CheckedTarget target : checked.targets()) {
            assertThat(html.contains(target.target().id() + " lies outside:")).isEqualTo(!target.inside());
        }
    }

    @Test
    void shouldTellWhereItComesFrom() {
        assertThat(html).contains("Digest of the constants", "abcd", "./poise targets --seed 7", "A rough look");
    }

    @Test
    void shouldGiveTheSameBytesAgain() {
        assertThat(TargetsReport.html(targets, checked, PLAN, PROVENANCE, "abcd", null))
                .isEqualTo(html);
    }

    @Test
    void shouldKeepAwayFromWordsThatJudge() {
        assertThat(html)
                .doesNotContainIgnoringCase("optimal", "burns out", "has burnout", "best Product Owner", "caused");
    }

    @Test
    void shouldShowAPageOfSomeTargetsOnly() {
        Targets some = targets.only(List.of("S15"));
        CheckedTargets found = TargetChecker.check(
                some,
                TeamScenario.of("reference", TeamSettings.standard()),
                PLAN,
                TeamRun::run,
                Progress.NONE,
                new Cancellation());
        Markup.check(TargetsReport.html(some, found, PLAN, PROVENANCE, "abcd", null));
    }
}
