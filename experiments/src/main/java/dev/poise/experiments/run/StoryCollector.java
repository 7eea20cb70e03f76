package dev.poise.experiments.run;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.metrics.ExhaustionRisk;
import dev.poise.metrics.Horizon;
import dev.poise.parameters.Settings;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects a run into its story, sprint by sprint: who came, left or is at risk, how releases went, what moved people's states and
 * why, and what happened more often than usual. The warm-up is not told.
 */
public final class StoryCollector implements Observer {
    private static final String PRODUCT_OWNER = "the Product Owner";
    /** Incidents and escalations happen in most sprints; this many are told. */
    private static final int TOLD_INCIDENTS = 3;

    private static final int TOLD_ESCALATIONS = 4;

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
        private boolean adjusted;
        private String policy = "";
        private final List<Happening> told = new ArrayList<>();
        private final Shifts shifts = new Shifts();

        private SprintStory story(int sprint, boolean adjustedBefore) {
            List<Happening> happenings = new ArrayList<>(told);
            if (adjusted && !adjustedBefore) {
                happenings.add(Happening.of(Happening.Kind.ADJUSTED, policy));
            }
            happenings.addAll(shifts.happenings());
            if (overridden > 0) {
                happenings.add(Happening.counted(Happening.Kind.OVERRIDDEN, overridden, decisions));
            }
            if (incidents >= TOLD_INCIDENTS) {
                happenings.add(Happening.counted(Happening.Kind.INCIDENTS, incidents, 0));
            }
            if (escalations >= TOLD_ESCALATIONS) {
                happenings.add(Happening.counted(Happening.Kind.ESCALATIONS, escalations, 0));
            }
            return new SprintStory(sprint, committed, done, goalMet, happenings);
        }
    }

    /**
     * Prepare for a run.
     *
     * @param settings of the run
     */
    public StoryCollector(Settings settings) {
        sprintDays = Horizon.of(settings).sprintDays();
        int warmUp = Horizon.of(settings).warmUp();
        firstDay = warmUp * sprintDays;
        chapters = new Chapter[Horizon.of(settings).sprints()];
        for (int i = 0; i < chapters.length; i++) {
            chapters[i] = new Chapter();
        }
    }

    @Override
    public boolean detailed() {
        return true;
    }

    @Override
    public void observe(Event event) {
        if (event instanceof SimulationEvent.SprintEnded f) {
            if (f.sprint() >= 1 && f.sprint() <= chapters.length) {
                Chapter chapter = chapters[f.sprint() - 1];
                chapter.committed = f.committedHours();
                chapter.done = f.doneHours();
                chapter.goalMet = f.goalMet();
            }
            return;
        }
        // what is told when a day is over carries the first second of the next
        Chapter before = chapter(event.time() - 1);
        if (before != null) {
            observeDay(event, before);
        }
        Chapter during = chapter(event.time());
        if (during != null) {
            observeMoment(event, during);
        }
    }

    private void observeDay(Event event, Chapter chapter) {
        if (event instanceof SimulationEvent.StateChanged f) {
            chapter.shifts.add(f);
        } else if (event instanceof SimulationEvent.DeveloperDay f && !f.vacant()) {
            risk(chapter, f.who(), f.exhaustion());
        } else if (event instanceof SimulationEvent.ProductOwnerDay f) {
            risk(chapter, PRODUCT_OWNER, f.exhaustion());
        } else if (event instanceof SimulationEvent.PersonLeft f) {
            left(chapter, f.who());
        } else if (event instanceof SimulationEvent.PositionClosed f) {
            left(chapter, f.who());
        } else if (event instanceof SimulationEvent.CycleEnded f && f.promisedHours() > 0) {
            int kept = (int) Math.round(100 * f.keptHours() / f.promisedHours());
            chapter.told.add(Happening.counted(Happening.Kind.RELEASE, kept, 100));
        }
    }

    private void observeMoment(Event event, Chapter chapter) {
        if (event instanceof SimulationEvent.DecisionTaken f) {
            chapter.decisions++;
            chapter.overridden += f.decider() == SimulationEvent.Decider.OVERRIDDEN ? 1 : 0;
        } else if (event instanceof SimulationEvent.DefectEscaped f) {
            chapter.incidents += f.incident() ? 1 : 0;
        } else if (event instanceof SimulationEvent.Escalated) {
            chapter.escalations++;
        } else if (event instanceof SimulationEvent.PersonJoined f) {
            chapter.told.add(Happening.of(Happening.Kind.JOINED, f.who()));
        } else if (event instanceof SimulationEvent.SettingsChanged f) {
            chapter.told.add(Happening.of(Happening.Kind.CHANGED, String.join(", ", f.names())));
        } else if (event instanceof SimulationEvent.AppetiteChanged f) {
            chapter.adjusted = true;
            chapter.policy = f.policy();
        }
    }

    private void left(Chapter chapter, String who) {
        atRisk.remove(who);
        chapter.told.add(Happening.of(Happening.Kind.LEFT, who));
    }

    /** Somebody who comes to be at risk and is out of it within a sprint is not worth a word. */
    private void risk(Chapter chapter, String who, double exhaustion) {
        if (exhaustion >= ExhaustionRisk.CUT_OFF && atRisk.add(who)) {
            chapter.told.add(Happening.of(Happening.Kind.AT_RISK, who));
        } else if (exhaustion < ExhaustionRisk.OVER && atRisk.remove(who)) {
            boolean wasOnlyNow = chapter.told.remove(Happening.of(Happening.Kind.AT_RISK, who));
            if (!wasOnlyNow) {
                chapter.told.add(Happening.of(Happening.Kind.NO_LONGER_AT_RISK, who));
            }
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
            story.add(chapters[i].story(i + 1, i > 0 && chapters[i - 1].adjusted));
        }
        return story;
    }
}
