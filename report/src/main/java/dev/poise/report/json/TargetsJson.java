package dev.poise.report.json;

import dev.poise.evidence.targets.check.CheckedPart;
import dev.poise.evidence.targets.check.CheckedTarget;
import dev.poise.evidence.targets.check.CheckedTargets;
import dev.poise.experiments.run.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Targets and what the model says to them as JSON: one entry for each target. */
public final class TargetsJson {
    private TargetsJson() {}

    /**
     * Write all targets.
     *
     * @param targets what was looked at
     * @return a list, indented; a figure that could not be measured is null
     */
    public static String of(CheckedTargets targets) {
        return JsonText.indented(
                targets.targets().stream().map(TargetsJson::target).toList());
    }

    private static Map<String, Object> target(CheckedTarget checked) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", checked.target().id());
        json.put("inside", checked.inside());
        json.put("parts", parts(checked.parts()));
        json.put("source", checked.target().source());
        return json;
    }

    private static List<Map<String, Object>> parts(List<CheckedPart> parts) {
        return parts.stream()
                .map(checked -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("name", checked.part().name());
                    json.put("configuration", checked.part().configuration());
                    json.put("figure", checked.figure());
                    json.put("low", checked.part().low());
                    json.put("high", checked.part().high());
                    json.put("inside", checked.inside());
                    return json;
                })
                .toList();
    }
}
