package dev.poise.report;

import dev.poise.report.compare.CompareReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes made-up reports to look at: give a folder. */
final class Preview {
    private Preview() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Synthetic four = new Synthetic(
                List.of("non-technical", "what-and-why", "hands-on-novice", "hands-on-expert"), 200, 26, 1);
        Files.writeString(folder.resolve("compare.html"), CompareReport.html(four.comparison()));
    }
}
