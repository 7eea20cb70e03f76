package dev.poise.report.rows;

import dev.poise.evidence.attribution.AblationEffect;
import dev.poise.evidence.claims.analysis.ExplainedClaim;
import dev.poise.evidence.claims.analysis.Explanation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is behind claims: a row per claim and mechanism that was switched off. */
public final class ExplainRows {
    private ExplainRows() {}

    /** Make the rows. */
    public static Rows of(Explanation explanation) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ExplainedClaim one : explanation.claims()) {
            for (AblationEffect ablation : one.each()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("claim", one.claim().id());
                row.put("part", one.headline().part().name());
                row.put("effect", one.headline().estimate().value());
                row.put("off", ablation.off().get(0).id());
                row.put("left", ablation.effect());
                row.put("gone", ablation.removed());
                row.put("goneLow", ablation.certainty().low());
                row.put("goneHigh", ablation.certainty().high());
                row.put("heldFixed", ablation.byConstruction());
                row.put("said", one.claim().mechanisms().contains(ablation.off().get(0)));
                rows.add(row);
            }
        }
        return Rows.of(rows);
    }
}
