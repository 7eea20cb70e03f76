package dev.poise.cli;

import dev.poise.evidence.attribution.Ablation;
import dev.poise.evidence.attribution.Removal;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.examination.Examine;
import dev.poise.evidence.claims.examination.Step;
import dev.poise.evidence.claims.trial.Effort;
import dev.poise.evidence.claims.trial.PartResult;
import dev.poise.evidence.claims.trial.Trial;
import dev.poise.experiments.run.CsvText;
import dev.poise.experiments.run.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is behind a claim.
 *
 * @param claim which claim
 * @param headline what came of its headline with every mechanism on
 * @param named what is left without the mechanisms that are said to be behind it
 * @param telling what is left without those that turn out to be
 * @param each what is left without each alone
 */
record Explained(Claim claim, PartResult headline, Removal named, Removal telling, List<Removal> each) {

    /** Make the runs and find out. */
    static List<Explained> of(Examine examine, Effort effort) {
        Trial trial = new Trial(examine.book().arms(), examine.world(), examine.machine());
        Ablation ablation = new Ablation(examine.book().arms(), examine.world(), examine.machine(), effort, trial);
        examine.stage().begins(Step.VERDICTS);
        List<Explained> all = new ArrayList<>();
        for (Claim claim : examine.claims()) {
            PartResult headline = trial.judge(List.of(claim.headlined()), effort)
                    .claims()
                    .get(0)
                    .headline();
            all.add(new Explained(
                    claim, headline, ablation.named(claim), ablation.telling(claim), ablation.one(claim)));
        }
        return all;
    }

    /** Write a row per claim and mechanism that was switched off. */
    static String csv(List<Explained> all) {
        List<Map<String, Object>> rows = rows(all);
        CsvText csv = new CsvText(List.copyOf(rows.get(0).keySet()));
        rows.forEach(row -> csv.add(row.values().toArray()));
        return csv.toString();
    }

    /** Write the same rows as JSON. */
    static String json(List<Explained> all) {
        return JsonText.indented(rows(all));
    }

    private static List<Map<String, Object>> rows(List<Explained> all) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Explained one : all) {
            for (Removal removal : one.each()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("claim", one.claim().id());
                row.put("part", one.headline().part().name());
                row.put("effect", one.headline().estimate().value());
                row.put("off", removal.off().get(0).id());
                row.put("left", removal.effect());
                row.put("gone", removal.removed());
                row.put("goneLow", removal.certainty().low());
                row.put("goneHigh", removal.certainty().high());
                row.put("heldFixed", removal.byConstruction());
                row.put("said", one.claim().mechanisms().contains(removal.off().get(0)));
                rows.add(row);
            }
        }
        return rows;
    }
}
