package dev.poise.report;

import dev.poise.report.compare.CompareReport;
import dev.poise.report.curve.CurveReport;
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
        Synthetic three = new Synthetic(List.of("0.1", "0.5", "0.9"), 100, 26, 1);
        Files.writeString(
                folder.resolve("curve.html"),
                CurveReport.html(three.curve(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1)));
    }
}
