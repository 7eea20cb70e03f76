package dev.poise.scenarios.writing;

import dev.poise.metrics.Metric;
import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterCatalogue;
import dev.poise.parameters.ParameterSpec;
import dev.poise.team.description.ModelState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tables of the model description, in Markdown, made from the catalogues the program runs on: state variables,
 * settings, constants with their evidence, mechanisms, metrics. The same catalogues give the same text.
 */
public final class ModelTables {
    private static final Pattern DOTTED = Pattern.compile("(?<![\\w./])[a-z][A-Za-z]*(?:\\.[a-z][A-Za-z]*)+");

    private final ParameterCatalogue catalogue;

    /**
     * Prepare to describe a model.
     *
     * @param catalogue everything that may be set
     */
    public ModelTables(ParameterCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Get everything one after the other, each table under a heading. */
    public String all() {
        return "## State variables\n\n" + states()
                + "\n## Settings of the situation\n\n" + situation()
                + "\n## Constants\n\n" + evidence() + "\n" + constants()
                + "\n## Mechanisms\n\n" + mechanisms()
                + "\n## Metrics\n\n" + metrics();
    }

    /** Get the state variables by who or what carries them. */
    public String states() {
        StringBuilder table = new StringBuilder(
                "| carried by | state variable | unit or range | at the start | page |\n|---|---|---|---|---|\n");
        for (ModelState state : ModelState.values()) {
            row(
                    table,
                    state.holder().label(),
                    state.label(),
                    state.unit(),
                    state.start(),
                    String.format(Locale.ROOT, "[%s](model/%s.md)", state.page(), state.page()));
        }
        return table.toString();
    }

    /** Get the settings that describe a situation; they need no evidence. */
    public String situation() {
        StringBuilder table =
                new StringBuilder("| setting | what it is | unit | standard | range |\n|---|---|---|---|---|\n");
        for (ParameterSpec spec : catalogue.specs()) {
            if (spec.grade() == EvidenceLevel.SITUATION) {
                row(table, code(spec), spec.label(), spec.unit(), standard(spec), range(spec));
            }
        }
        return table.toString();
    }

    /** Say in a sentence how many constants there are of each grade. */
    public String evidence() {
        return String.format(
                Locale.ROOT,
                "%d constants: %d measured, %d whose direction comes from theory, %d assumptions.\n",
                constantEntries().size(),
                count(EvidenceLevel.MEASURED),
                count(EvidenceLevel.THEORY),
                count(EvidenceLevel.ASSUMPTION));
    }

    private long count(EvidenceLevel grade) {
        return constantEntries().stream().filter(spec -> spec.grade() == grade).count();
    }

    /** Get the constants of the model, in the order of the catalogue. */
    public String constants() {
        return constants(constantEntries());
    }

    private List<ParameterSpec> constantEntries() {
        return catalogue.specs().stream()
                .filter(spec -> spec.grade() != EvidenceLevel.SITUATION)
                .toList();
    }

    private static String constants(List<ParameterSpec> specs) {
        StringBuilder table = new StringBuilder(
                "| constant | what it is | unit | standard | range | grade | source |\n|---|---|---|---|---|---|---|\n");
        for (ParameterSpec spec : specs) {
            row(
                    table,
                    code(spec),
                    spec.label(),
                    spec.unit(),
                    standard(spec),
                    range(spec),
                    spec.grade().name().toLowerCase(Locale.ROOT),
                    spec.grade() == EvidenceLevel.ASSUMPTION || spec.grade() == EvidenceLevel.SITUATION
                            ? "-"
                            : spec.source());
        }
        return table.toString();
    }

    /**
     * Get the settings and constants that a text names, in the order of the catalogue.
     *
     * @param text Markdown; a name without a dot counts in backticks only
     */
    public String namedIn(String text) {
        Set<String> dotted = dottedNames(text);
        return constants(catalogue.specs().stream()
                .filter(spec -> dotted.contains(spec.name()) || text.contains("`" + spec.name() + "`"))
                .toList());
    }

    /**
     * Get everything in a text that looks like a dotted name.
     *
     * @param text Markdown
     * @return the names, sorted
     */
    public static Set<String> dottedNames(String text) {
        return DOTTED.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Get the mechanisms, and what is held when one is off. */
    public String mechanisms() {
        StringBuilder table = new StringBuilder("| mechanism | neutral value when off |\n|---|---|\n");
        for (Mechanism mechanism : Mechanism.all()) {
            String name = String.format(
                    Locale.ROOT,
                    mechanism.fromJar().isPresent() ? "`%1$s`" : "[`%1$s`](model/%1$s.md)",
                    mechanism.id());
            String effect = mechanism
                    .fromJar()
                    .map(row -> " (from a jar: " + row.effect() + ")")
                    .orElse("");
            row(table, name, mechanism.neutral() + effect);
        }
        return table.toString();
    }

    /** Get the metrics: what is observed of a run. */
    public String metrics() {
        StringBuilder table =
                new StringBuilder("| metric | what it is | unit | how it is computed |\n|---|---|---|---|\n");
        for (Metric metric : Metric.all()) {
            row(table, String.format(Locale.ROOT, "`%s`", metric.id()), metric.label(), metric.unit(), metric.how());
        }
        return table.toString();
    }

    private static String code(ParameterSpec spec) {
        return String.format(Locale.ROOT, "`%s`", spec.name());
    }

    private static String standard(ParameterSpec spec) {
        return spec.kind() == ParameterSpec.Kind.CHOICE
                ? spec.choices().get((int) spec.standard())
                : plain(spec.standard());
    }

    private static String range(ParameterSpec spec) {
        return spec.kind() == ParameterSpec.Kind.CHOICE
                ? String.join(", ", spec.choices())
                : String.format(Locale.ROOT, "%s to %s", plain(spec.low()), plain(spec.high()));
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static void row(StringBuilder table, String... cells) {
        table.append("| ").append(String.join(" | ", cells).replace("\n", " ")).append(" |\n");
    }
}
