package dev.poise.cli;

import picocli.CommandLine.Option;

/** The option that says how a table is printed. */
@Grouped(OptionGroup.OUTPUT)
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.Converter.class,
            defaultValue = "table",
            description = "What goes to standard output: table, csv or json (default: table).")
    private OutputFormat format = OutputFormat.TABLE;

    OutputFormat format() {
        return format;
    }
}
