package dev.poise.report.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.targets.Configuration;
import dev.poise.evidence.targets.PublishedFacts;
import dev.poise.evidence.targets.check.CheckFacts;
import dev.poise.evidence.targets.check.CheckPlan;
import dev.poise.evidence.targets.check.CheckedFact;
import dev.poise.evidence.targets.check.CheckedFacts;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.report.Markup;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page of all facts, over hardly any runs. */
class FactsReportTest {
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

    private static PublishedFacts facts;
    private static CheckedFacts checked;
    private static String html;

    @BeforeAll
    static void check() {
        PublishedFacts all = PublishedFacts.builtIn();
        facts = new PublishedFacts(
                all.noise(),
                all.configurations().stream().map(FactsReportTest::small).toList(),
                all.facts());
        TeamScenario base = TeamScenario.of("reference", TeamSettings.standard().with("sprints", 4));
        checked = CheckFacts.check(facts, base, PLAN, TeamRun::run, Progress.NONE, new Cancellation());
        html = FactsReport.html(facts, checked, PLAN, PROVENANCE, "abcd", null);
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
    void shouldDrawEveryFact() {
        Document page = Markup.check(html);
        for (String id : facts.ids()) {
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
        assertThat(html.indexOf(checked.answer())).isLessThan(html.indexOf("At a glance"));
        for (CheckedFact fact : checked.facts()) {
            assertThat(html.contains(fact.fact().id() + " lies outside:")).isEqualTo(!fact.inside());
        }
    }

    @Test
    void shouldTellWhereItComesFrom() {
        assertThat(html).contains("Digest of the constants", "abcd", "./poise targets --seed 7", "A rough look");
    }

    @Test
    void shouldGiveTheSameBytesAgain() {
        assertThat(FactsReport.html(facts, checked, PLAN, PROVENANCE, "abcd", null))
                .isEqualTo(html);
    }

    @Test
    void shouldKeepAwayFromWordsThatJudge() {
        assertThat(html)
                .doesNotContainIgnoringCase("optimal", "burns out", "has burnout", "best Product Owner", "caused");
    }

    @Test
    void shouldShowAPageOfSomeFactsOnly() {
        PublishedFacts some = facts.only(List.of("S15"));
        CheckedFacts found = CheckFacts.check(
                some,
                TeamScenario.of("reference", TeamSettings.standard()),
                PLAN,
                TeamRun::run,
                Progress.NONE,
                new Cancellation());
        Markup.check(FactsReport.html(some, found, PLAN, PROVENANCE, "abcd", null));
    }
}
