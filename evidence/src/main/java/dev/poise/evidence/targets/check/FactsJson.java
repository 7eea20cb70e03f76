package dev.poise.evidence.targets.check;

import dev.poise.experiments.run.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts and what the model says to them as JSON: one entry for each fact. */
public final class FactsJson {
    private FactsJson() {}

    /**
     * Write all facts.
     *
     * @param facts what was looked at
     * @return a list, indented; a figure that could not be measured is null
     */
    public static String of(CheckedFacts facts) {
        return JsonText.indented(facts.facts().stream().map(FactsJson::fact).toList());
    }

    private static Map<String, Object> fact(CheckedFact checked) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", checked.fact().id());
        json.put("inside", checked.inside());
        json.put("parts", parts(checked.parts()));
        json.put("source", checked.fact().source());
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
