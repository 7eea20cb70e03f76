package dev.poise.scenarios.run;

import dev.poise.kernel.Fact;
import dev.poise.kernel.Observer;
import dev.poise.settings.Settings;
import dev.poise.team.facts.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds a run into its story, sprint by sprint. The warm-up is not told. */
public final class StoryFold implements Observer {
    private static final double AT_RISK = 0.6;
    private static final String PRODUCT_OWNER = "the Product Owner";

    private final int sprintDays;
    private final int firstDay;
    private final Chapter[] chapters;
    private final Set<String> atRisk = new HashSet<>();

    /** What is counted in a sprint. */
    private static final class Chapter {
        private double committed;
        private double done;
        private boolean goalMet;
        private int decisions;
        private int overridden;
        private int incidents;
        private int escalations;
        private final List<String> told = new ArrayList<>();

        private SprintStory story(int sprint) {
            List<String> happenings = new ArrayList<>(told);
            count(happenings, overridden, "decision overridden", "decisions overridden", " of " + decisions);
            count(happenings, incidents, "incident", "incidents", "");
            count(happenings, escalations, "escalation by a stakeholder", "escalations by stakeholders", "");
            return new SprintStory(sprint, committed, done, goalMet, happenings);
        }

        private static void count(List<String> happenings, int count, String one, String many, String ofAll) {
            if (count > 0) {
                happenings.add("%d%s %s".formatted(count, ofAll, count == 1 && ofAll.isEmpty() ? one : many));
            }
        }
    }

    /**
     * Prepare for a run.
     *
     * @param settings of the run
     */
    public StoryFold(Settings settings) {
        sprintDays = (int) settings.number("sprint.days");
        int warmUp = (int) settings.number("warmup.sprints");
        firstDay = warmUp * sprintDays;
        chapters = new Chapter[(int) settings.number("sprints")];
        for (int i = 0; i < chapters.length; i++) {
            chapters[i] = new Chapter();
        }
    }

    @Override
    public void observe(Fact fact) {
        if (fact instanceof SimulationEvent.SprintEnded f) {
            if (f.sprint() >= 1 && f.sprint() <= chapters.length) {
                Chapter chapter = chapters[f.sprint() - 1];
                chapter.committed = f.committedHours();
                chapter.done = f.doneHours();
                chapter.goalMet = f.goalMet();
            }
            return;
        }
        // what is told when a day is over carries the first second of the next
        Chapter before = chapter(fact.time() - 1);
        if (before != null) {
            observeDay(fact, before);
        }
        Chapter during = chapter(fact.time());
        if (during != null) {
            observeMoment(fact, during);
        }
    }

    private void observeDay(Fact fact, Chapter chapter) {
        if (fact instanceof SimulationEvent.DeveloperDay f && !f.vacant()) {
            risk(chapter, f.who(), f.exhaustion());
        } else if (fact instanceof SimulationEvent.ProductOwnerDay f) {
            risk(chapter, PRODUCT_OWNER, f.exhaustion());
        } else if (fact instanceof SimulationEvent.PersonLeft f) {
            atRisk.remove(f.who());
            chapter.told.add(f.who() + " left");
        } else if (fact instanceof SimulationEvent.CycleEnded f && f.promisedHours() > 0) {
            chapter.told.add(
                    "release: %.0f%% of what was promised is kept".formatted(100 * f.keptHours() / f.promisedHours()));
        }
    }

    private void observeMoment(Fact fact, Chapter chapter) {
        if (fact instanceof SimulationEvent.DecisionTaken f) {
            chapter.decisions++;
            chapter.overridden += f.decider() == SimulationEvent.Decider.OVERRIDDEN ? 1 : 0;
        } else if (fact instanceof SimulationEvent.DefectEscaped f) {
            chapter.incidents += f.incident() ? 1 : 0;
        } else if (fact instanceof SimulationEvent.Escalated) {
            chapter.escalations++;
        } else if (fact instanceof SimulationEvent.PersonJoined f) {
            chapter.told.add("somebody new started as " + f.who());
        } else if (fact instanceof SimulationEvent.SettingsChanged f) {
            chapter.told.add("changed from outside: " + String.join(", ", f.names()));
        } else if (fact instanceof SimulationEvent.AppetiteChanged f) {
            String told = "the Product Owner adjusts their involvement (%s)".formatted(f.policy());
            if (!chapter.told.contains(told)) {
                chapter.told.add(told);
            }
        }
    }

    private void risk(Chapter chapter, String who, double exhaustion) {
        if (exhaustion >= AT_RISK && atRisk.add(who)) {
            chapter.told.add("%s at risk".formatted(who));
        } else if (exhaustion < AT_RISK && atRisk.remove(who)) {
            chapter.told.add("%s no longer at risk".formatted(who));
        }
    }

    private @Nullable Chapter chapter(long time) {
        int sprint = Math.floorDiv(WorkingTime.day(time) - firstDay, sprintDays);
        return time >= 0 && sprint >= 0 && sprint < chapters.length ? chapters[sprint] : null;
    }

    /** Get the story; the run must be over. */
    public List<SprintStory> story() {
        List<SprintStory> story = new ArrayList<>();
        for (int i = 0; i < chapters.length; i++) {
            story.add(chapters[i].story(i + 1));
        }
        return story;
    }
}
