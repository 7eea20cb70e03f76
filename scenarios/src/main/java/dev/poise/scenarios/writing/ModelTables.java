package dev.poise.scenarios.writing;

import dev.poise.readings.Reading;
import dev.poise.settings.Dictionary;
import dev.poise.settings.Entry;
import dev.poise.settings.Grade;
import dev.poise.settings.Mechanism;
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
 * The tables of the model description, in Markdown, made from the dictionaries the program runs on: state variables,
 * settings, constants with their evidence, mechanisms, readings. The same dictionaries give the same text.
 */
public final class ModelTables {
    private static final Pattern DOTTED = Pattern.compile("(?<![\\w./])[a-z][A-Za-z]*(?:\\.[a-z][A-Za-z]*)+");

    private final Dictionary dictionary;

    /**
     * Prepare to describe a model.
     *
     * @param dictionary everything that may be set
     */
    public ModelTables(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Get everything one after the other, each table under a heading. */
    public String all() {
        return "## State variables\n\n" + states()
                + "\n## Settings of the situation\n\n" + situation()
                + "\n## Constants\n\n" + evidence() + "\n" + constants()
                + "\n## Mechanisms\n\n" + mechanisms()
                + "\n## Readings\n\n" + readings();
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

    /** Get the settings that describe a situation; there is nothing to found about them. */
    public String situation() {
        StringBuilder table =
                new StringBuilder("| setting | what it is | unit | standard | range |\n|---|---|---|---|---|\n");
        for (Entry entry : dictionary.entries()) {
            if (entry.grade() == Grade.SITUATION) {
                row(table, code(entry), entry.label(), entry.unit(), standard(entry), range(entry));
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
                count(Grade.MEASURED),
                count(Grade.THEORY),
                count(Grade.ASSUMPTION));
    }

    private long count(Grade grade) {
        return constantEntries().stream()
                .filter(entry -> entry.grade() == grade)
                .count();
    }

    /** Get the constants of the model, in the order of the dictionary. */
    public String constants() {
        return constants(constantEntries());
    }

    private List<Entry> constantEntries() {
        return dictionary.entries().stream()
                .filter(entry -> entry.grade() != Grade.SITUATION)
                .toList();
    }

    private static String constants(List<Entry> entries) {
        StringBuilder table = new StringBuilder(
                "| constant | what it is | unit | standard | range | grade | source |\n|---|---|---|---|---|---|---|\n");
        for (Entry entry : entries) {
            row(
                    table,
                    code(entry),
                    entry.label(),
                    entry.unit(),
                    standard(entry),
                    range(entry),
                    entry.grade().name().toLowerCase(Locale.ROOT),
                    entry.grade() == Grade.ASSUMPTION || entry.grade() == Grade.SITUATION ? "-" : entry.source());
        }
        return table.toString();
    }

    /**
     * Get the settings and constants that a text names, in the order of the dictionary.
     *
     * @param text Markdown; a name without a dot counts in backticks only
     */
    public String namedIn(String text) {
        Set<String> dotted = dottedNames(text);
        return constants(dictionary.entries().stream()
                .filter(entry -> dotted.contains(entry.name()) || text.contains("`" + entry.name() + "`"))
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
        StringBuilder table = new StringBuilder("| mechanism | held when it is off |\n|---|---|\n");
        for (Mechanism mechanism : Mechanism.values()) {
            row(
                    table,
                    String.format(Locale.ROOT, "[`%s`](model/%s.md)", mechanism.id(), mechanism.id()),
                    mechanism.neutral());
        }
        return table.toString();
    }

    /** Get the readings: what is observed of a run. */
    public String readings() {
        StringBuilder table =
                new StringBuilder("| reading | what it is | unit | how it is computed |\n|---|---|---|---|\n");
        for (Reading reading : Reading.all()) {
            row(
                    table,
                    String.format(Locale.ROOT, "`%s`", reading.id()),
                    reading.label(),
                    reading.unit(),
                    reading.how());
        }
        return table.toString();
    }

    private static String code(Entry entry) {
        return String.format(Locale.ROOT, "`%s`", entry.name());
    }

    private static String standard(Entry entry) {
        return entry.kind() == Entry.Kind.CHOICE
                ? entry.choices().get((int) entry.standard())
                : plain(entry.standard());
    }

    private static String range(Entry entry) {
        return entry.kind() == Entry.Kind.CHOICE
                ? String.join(", ", entry.choices())
                : String.format(Locale.ROOT, "%s to %s", plain(entry.low()), plain(entry.high()));
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static void row(StringBuilder table, String... cells) {
        table.append("| ").append(String.join(" | ", cells).replace("\n", " ")).append(" |\n");
    }
}
