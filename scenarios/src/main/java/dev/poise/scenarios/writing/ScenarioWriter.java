package dev.poise.scenarios.writing;

import dev.poise.team.TeamScenario;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Writes a scenario as a file that, read again, gives an equal scenario. What was extended is written out. Same scenario, same
 * bytes.
 */
public final class ScenarioWriter {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            // the default takes the line end of the machine
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private ScenarioWriter() {}

    /** How much is written. */
    public enum Extent {
        /** Every setting, so that the file means the same when the reference team has changed. */
        EVERYTHING,
        /** Only what differs from the reference team. */
        DIFFERENCES
    }

    /**
     * Write a scenario as YAML.
     *
     * @param scenario what to write; its name is not part of a file
     * @param about what it shows, empty for nothing
     * @param extent how much to write
     * @return the text of a file, with a line end at its end
     */
    public static String yaml(TeamScenario scenario, String about, Extent extent) {
        return YAML.writeValueAsString(ScenarioTree.of(scenario, about, extent));
    }

    /**
     * Write a scenario as JSON.
     *
     * @param scenario what to write; its name is not part of a file
     * @param about what it shows, empty for nothing
     * @param extent how much to write
     * @return the text of a file, with a line end at its end
     */
    public static String json(TeamScenario scenario, String about, Extent extent) {
        return JSON.writeValueAsString(ScenarioTree.of(scenario, about, extent)) + "\n";
    }
}
