package dev.poise.scenarios.claims.why;

import java.util.List;
import java.util.stream.Collectors;

/** What conclusions rest on, in words. */
public final class RestWords {
    private RestWords() {}

    /**
     * List the claims that turn.
     *
     * @param line under one change
     * @param holding those that hold then, else those that hold no longer
     */
    public static String claims(Rest.Line line, boolean holding) {
        String ids = line.turns().stream()
                .filter(turn -> turn.holds() == holding)
                .map(turn -> turn.before().claim().id())
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "-" : ids;
    }

    /** Say how many changes turn something. */
    public static String sentence(List<Rest.Line> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        long turning = lines.stream().filter(line -> !line.turns().isEmpty()).count();
        long failing = lines.stream().filter(line -> line.failed() > 0).count();
        return ("Every assumption was halved and doubled and every added form removed, one at a time: %d changes, of which %d turn at "
                        + "least one claim. A claim counts as holding when all its parts meet their expectation on average; it turns "
                        + "when that changes and the part has surely moved. %s")
                .formatted(
                        lines.size(),
                        turning,
                        failing == 0 ? "" : "Under %d changes some runs failed; these are left out.".formatted(failing))
                .strip();
    }
}
