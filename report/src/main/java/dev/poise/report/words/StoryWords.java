package dev.poise.report.words;

import dev.poise.experiments.run.Happening;
import dev.poise.experiments.run.SprintStory;
import dev.poise.team.events.Cause;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What happened in a sprint, in English, without full stops. */
public final class StoryWords {
    private StoryWords() {}

    /** Say everything that is worth telling of a sprint, a few words each. */
    public static List<String> of(SprintStory sprint) {
        return sprint.happenings().stream().map(StoryWords::of).toList();
    }

    private static String of(Happening happening) {
        String who = happening.who();
        return switch (happening.kind()) {
            case AT_RISK -> who + " at risk";
            case NO_LONGER_AT_RISK -> who + " no longer at risk";
            case LEFT -> who + " left";
            case JOINED -> "somebody new started as " + who;
            case RELEASE -> String.format(Locale.ROOT, "release: %d%% of what was promised is kept", happening.count());
            case CHANGED -> "changed from outside: " + who;
            case ADJUSTED ->
                String.format(Locale.ROOT, "the Product Owner begins to adjust their involvement (%s)", who);
            case RISES -> who + " rises" + because(happening);
            case FALLS -> who + " falls" + because(happening);
            case OVERRIDDEN ->
                String.format(Locale.ROOT, "%d of %d decisions overridden", happening.count(), happening.all());
            case INCIDENTS -> String.format(Locale.ROOT, "%d incidents", happening.count());
            case ESCALATIONS -> String.format(Locale.ROOT, "%d escalations by stakeholders", happening.count());
        };
    }

    private static String because(Happening happening) {
        return happening.causes().isEmpty()
                ? ""
                : happening.causes().stream().map(Cause::label).collect(Collectors.joining(", ", ": ", ""));
    }
}
