package dev.poise.metrics;

import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ideas of a run that are in truth worth something, and what the same effort gives when they are taken by their
 * true value for an hour: a greedy order, near the best one, no upper bound.
 */
final class Ideas {
    /** An idea worth something; the more it gives per hour the earlier it comes. */
    private record Idea(double value, double effort, double perHour, int day) implements Comparable<Idea> {
        @Override
        public int compareTo(Idea other) {
            return Double.compare(other.perHour, perHour);
        }
    }

    private final double diesAfter;
    private final int sprintDays;
    private final int firstDay;
    private final double[] capacity;
    /** Ideas that are worth something and can still be built, by number. */
    private final Map<Integer, Idea> good = new LinkedHashMap<>();

    /**
     * Begin without any.
     *
     * @param diesAfter the age at which an idea is dropped, working days
     * @param sprintDays working days in a sprint
     * @param firstDay the first day that counts
     * @param sprints sprints that count
     */
    Ideas(double diesAfter, int sprintDays, int firstDay, int sprints) {
        this.diesAfter = diesAfter;
        this.sprintDays = sprintDays;
        this.firstDay = firstDay;
        this.capacity = new double[sprints];
    }

    void arrived(int item, double value, double effort, long time) {
        if (value > 0) {
            good.put(item, new Idea(value, effort, value / effort, WorkingTime.day(time)));
        }
    }

    boolean worthNothing(int item) {
        return !good.containsKey(item);
    }

    /** An idea was released before the first sprint that counts: nobody can build it again. */
    void builtBefore(int item) {
        good.remove(item);
    }

    void built(int sprint, double effort) {
        capacity[sprint] += effort;
    }

    /**
     * Get the value that the same effort gives when, sprint by sprint, the ideas that are there and not too old are taken in
     * order of true value over true effort; an idea that does not fit is passed over, and effort
     * that fits none is kept for the next sprint.
     */
    double greedyValue() {
        List<Idea> ordered = new ArrayList<>(good.values());
        Collections.sort(ordered);
        double value = 0;
        double effort = 0;
        for (int sprint = 0; sprint < capacity.length; sprint++) {
            int day = firstDay + (sprint + 1) * sprintDays;
            effort += capacity[sprint];
            int left = 0;
            for (int i = 0; i < ordered.size(); i++) {
                Idea idea = ordered.get(i);
                boolean tooOld = day - idea.day() > diesAfter + sprintDays;
                if (idea.day() < day && !tooOld && idea.effort() <= effort) {
                    effort -= idea.effort();
                    value += idea.value();
                } else if (!tooOld) {
                    ordered.set(left++, idea);
                }
            }
            ordered.subList(left, ordered.size()).clear();
        }
        return value;
    }
}
