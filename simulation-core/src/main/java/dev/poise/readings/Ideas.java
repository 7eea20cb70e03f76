package dev.poise.readings;

import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ideas of a run as they are in truth: which were open when, and what the same effort would have given in the best order.
 */
final class Ideas {
    private static final int DIES_AFTER_DAYS = 70;

    private record Idea(double value, double effort, int day) {
        double perHour() {
            return value / effort;
        }
    }

    private final int sprintDays;
    private final int firstDay;
    private final double[] capacity;
    private final Map<Integer, Idea> all = new LinkedHashMap<>();
    private final Map<Integer, Idea> open = new LinkedHashMap<>();
    private double median;

    Ideas(int sprintDays, int firstDay, int sprints) {
        this.sprintDays = sprintDays;
        this.firstDay = firstDay;
        this.capacity = new double[sprints];
    }

    void arrived(int item, double value, double effort, long time) {
        Idea idea = new Idea(value, effort, WorkingTime.day(time));
        all.put(item, idea);
        open.put(item, idea);
    }

    void removed(int item) {
        open.remove(item);
    }

    void sprintStarted() {
        double[] worth = new double[open.size()];
        int i = 0;
        for (Idea idea : open.values()) {
            worth[i++] = idea.perHour();
        }
        Arrays.sort(worth);
        median = worth.length == 0 ? 0 : worth[worth.length / 2];
    }

    boolean belowMedian(int item) {
        Idea idea = open.get(item);
        return idea != null && idea.perHour() < median;
    }

    /** An idea was released before the first sprint that counts: nobody can build it again. */
    void builtBefore(int item) {
        all.remove(item);
    }

    void built(int sprint, double effort) {
        capacity[sprint] += effort;
    }

    /**
     * Get the value that the same effort gives when, sprint by sprint, the ideas that are there and not too old are taken in
     * order of true value over true effort; effort that does not suffice for the next idea is kept for the next sprint.
     */
    double oracle() {
        List<Idea> ordered = new ArrayList<>();
        for (Idea idea : all.values()) {
            if (idea.value() > 0) {
                ordered.add(idea);
            }
        }
        ordered.sort(Comparator.comparingDouble(idea -> -idea.perHour()));
        double value = 0;
        double effort = 0;
        for (int sprint = 0; sprint < capacity.length; sprint++) {
            int day = firstDay + (sprint + 1) * sprintDays;
            effort += capacity[sprint];
            for (int i = 0; i < ordered.size(); i++) {
                Idea idea = ordered.get(i);
                boolean there = idea.day() < day && day - idea.day() <= DIES_AFTER_DAYS + sprintDays;
                if (there && idea.effort() <= effort) {
                    effort -= idea.effort();
                    value += idea.value();
                    ordered.remove(i--);
                }
            }
        }
        return value;
    }
}
