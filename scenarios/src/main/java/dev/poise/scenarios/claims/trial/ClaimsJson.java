package dev.poise.scenarios.claims.trial;

import dev.poise.scenarios.claims.question.Estimate;
import dev.poise.scenarios.run.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what came of claims as JSON. */
public final class ClaimsJson {
    private ClaimsJson() {}

    /**
     * Write one entry per claim, the headline's effect only.
     *
     * @param claims in the order in which they are written
     */
    public static String brief(List<ClaimResult> claims) {
        return JsonText.indented(claims.stream().map(ClaimsJson::entry).toList());
    }

    private static Map<String, Object> entry(ClaimResult result) {
        Estimate estimate = result.headline().estimate();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", result.claim().id());
        entry.put("verdict", result.finding().words());
        entry.put("effect", estimate.value());
        entry.put("low", estimate.interval().low());
        entry.put("high", estimate.interval().high());
        entry.put("n", estimate.n());
        entry.put("hypothesis", result.claim().hypothesis());
        entry.put("robustness", null);
        return entry;
    }
}
