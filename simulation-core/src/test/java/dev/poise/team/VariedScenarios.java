package dev.poise.team;

import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Scenarios from the corners of what may be set, for laws that hold whatever is set. */
final class VariedScenarios {
    private VariedScenarios() {}

    /** Get the standard settings with a short run: four sprints of warm-up and as many measured ones as given. */
    static Settings shortRun(int sprints) {
        return TeamSettings.standard().with("warmup.sprints", 4).with("sprints", sprints);
    }

    /** Describe a scenario by pairs of a name and a number, or the name of a choice. */
    static TeamScenario of(Settings base, String name, Object... namesAndValues) {
        Settings settings = base;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String setting = (String) namesAndValues[i];
            settings = namesAndValues[i + 1] instanceof String choice
                    ? settings.with(setting, choice)
                    : settings.with(setting, ((Number) namesAndValues[i + 1]).doubleValue());
        }
        return TeamScenario.of(name, settings);
    }

    /** Get the same scenario with some mechanisms switched off. */
    static TeamScenario without(TeamScenario scenario, Mechanism... off) {
        return new TeamScenario(
                scenario.name() + " without " + List.of(off),
                scenario.settings(),
                Set.of(off),
                scenario.interventions());
    }

    /** Get the same scenario with an intervention. */
    static TeamScenario changed(TeamScenario scenario, int sprint, int day, String name, double value) {
        List<Intervention> all = new ArrayList<>(scenario.interventions());
        all.add(new Intervention(sprint, day, Map.of(name, value)));
        return new TeamScenario(
                String.format(
                        Locale.ROOT, "%s, %s = %s at sprint %d day %d", scenario.name(), name, value, sprint, day),
                scenario.settings(),
                scenario.without(),
                all);
    }

    /** Get the corners: sizes, people, products, cultures, loads, mechanisms off, interventions. */
    static List<TeamScenario> corners(Settings base) {
        List<TeamScenario> all = new ArrayList<>();
        TeamScenario reference = of(base, "reference");
        all.add(reference);
        for (double knowledge : new double[] {0, .5, 1}) {
            for (double involvement : new double[] {0, .5, 1}) {
                all.add(of(
                        base,
                        String.format(Locale.ROOT, "K %s I %s", knowledge, involvement),
                        "productOwner.technicalKnowledge",
                        knowledge,
                        "productOwner.technicalInvolvement",
                        involvement));
            }
        }
        all.addAll(people(base));
        all.addAll(surroundings(base));
        for (Mechanism mechanism : Mechanism.all()) {
            all.add(without(reference, mechanism));
        }
        TeamScenario involved = of(base, "I .9", "productOwner.technicalInvolvement", .9);
        all.add(without(involved, Mechanism.all().toArray(new Mechanism[0])));
        all.add(without(involved, Mechanism.ATTENTION));
        all.add(without(involved, Mechanism.ATTENTION, Mechanism.CLARITY, Mechanism.FLOW));
        all.addAll(interventions(base));
        return all;
    }

    private static List<TeamScenario> people(Settings base) {
        List<TeamScenario> all = new ArrayList<>();
        for (int size = 1; size <= 12; size++) {
            all.add(of(base, "size " + size, "team.size", size));
        }
        for (int hours : new int[] {20, 35, 60}) {
            all.add(of(base, hours + " hours", "team.weeklyHours", hours));
        }
        all.add(of(base, "absent", "productOwner.availability", .2));
        all.add(of(base, "barely there", "productOwner.availability", .1, "productOwner.technicalInvolvement", 1));
        for (String policy : List.of("drifting", "reflective")) {
            all.add(of(base, policy, "productOwner.policy", policy, "productOwner.technicalInvolvement", .7));
        }
        for (String habit : List.of("onlyAsks", "onlyWhenAsked", "ringFencedDiscovery", "learns")) {
            all.add(of(base, habit, "productOwner." + habit, "yes", "productOwner.technicalInvolvement", .7));
        }
        all.add(of(base, "room for refactoring", "refactoring.room", .3));
        all.add(of(base, "former programmer", "productOwner.yearsAsDeveloper", 10, "productOwner.yearsSinceCoding", 0));
        all.add(of(base, "juniors", "team.seniority", .2, "team.senioritySpread", 0));
        all.add(of(base, "seniors", "team.seniority", .9, "team.senioritySpread", .3));
        all.add(of(base, "no discovery", "productOwner.discoveryHours", 0));
        return all;
    }

    private static List<TeamScenario> surroundings(Settings base) {
        return List.of(
                of(base, "crunch", "stakeholders.load", 1.5, "culture.overtimeNorm", 2, "overtime.limit", 4),
                of(base, "overload", "stakeholders.load", 2, "productOwner.courage", 0, "turnover.hazard", .015),
                of(base, "underload", "stakeholders.load", .3, "stakeholders.ideasPerSprint", 4),
                of(base, "unsafe", "culture.safety", 0, "culture.powerDistance", 1),
                of(base, "in debt", "product.initialDebt", .95),
                of(base, "no debt", "product.initialDebt", 0),
                of(base, "user-facing and plain", "product.technicalShare", 0, "product.complexity", 0),
                of(base, "technical and complex", "product.technicalShare", 1, "product.complexity", 1),
                of(base, "one stakeholder", "stakeholders.count", 1),
                of(base, "twelve stakeholders", "stakeholders.count", 12, "stakeholder.escalations", .3),
                of(base, "one week", "sprint.days", 5),
                of(base, "four weeks", "sprint.days", 20),
                of(base, "one module", "code.modules", 1),
                of(base, "endless ideas", "stakeholders.ideasPerSprint", 80),
                of(base, "every sprint a release", "stakeholder.cycle", 1),
                of(base, "sickly", "sick.hazard", .06, "sick.exhaustionSlope", .4, "turnover.hazard", .015));
    }

    private static List<TeamScenario> interventions(Settings base) {
        TeamScenario reference = of(base, "reference");
        Map<String, Double> several = new LinkedHashMap<>();
        several.put("productOwner.technicalInvolvement", 1.0);
        several.put("productOwner.technicalKnowledge", 0.0);
        several.put("productOwner.availability", .3);
        several.put("stakeholders.load", 2.0);
        return List.of(
                changed(reference, 1, 1, "productOwner.technicalInvolvement", .9),
                changed(changed(reference, 2, 4, "culture.safety", 0), 3, 10, "culture.overtimeNorm", 2),
                new TeamScenario("several at once", base, Set.of(), List.of(new Intervention(2, 3, several))),
                changed(reference, 99, 1, "productOwner.technicalInvolvement", .9),
                changed(changed(reference, 1, 6, "team.weeklyHours", 30), 2, 4, "team.weeklyHours", 45),
                staffed(
                        base,
                        "nobody to ask",
                        new Intervention(1, 6, Map.of(), Map.of(PeopleChange.AWAY, 7)),
                        new Intervention(2, 1, Map.of(), Map.of(PeopleChange.AWAY, 10))),
                staffed(base, "two more", new Intervention(2, 4, Map.of(), Map.of(PeopleChange.JOIN, 2))),
                staffed(base, "two less", new Intervention(2, 1, Map.of(), Map.of(PeopleChange.LEAVE, 2))),
                staffed(
                        of(base, "restless", "turnover.hazard", .015, "turnover.vacancyDays", 20)
                                .settings(),
                        "come and go",
                        new Intervention(1, 1, Map.of(), Map.of(PeopleChange.JOIN, 6)),
                        new Intervention(
                                2,
                                3,
                                Map.of("team.wipLimit", 4.0),
                                Map.of(PeopleChange.LEAVE, 7, PeopleChange.JOIN, 1)),
                        new Intervention(2, 9, Map.of(), Map.of(PeopleChange.LEAVE, 5))));
    }

    private static TeamScenario staffed(Settings settings, String name, Intervention... interventions) {
        return new TeamScenario(name, settings, Set.of(), List.of(interventions));
    }
}
