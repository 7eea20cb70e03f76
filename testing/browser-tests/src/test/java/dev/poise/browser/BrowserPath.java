package dev.poise.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the browser that is on this machine. None is ever fetched. */
final class BrowserPath {
    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "chrome.exe",
            "msedge.exe");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private BrowserPath() {}

    /** Get the browser, or why there is none. */
    static Optional<Path> find() {
        for (String asked : asked()) {
            Path path = Path.of(asked);
            if (!Files.isExecutable(path)) {
                throw new IllegalStateException("browser.path: there is no browser at " + asked);
            }
            return Optional.of(path);
        }
        List<Path> all = new ArrayList<>();
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            NAMES.forEach(name -> all.add(Path.of(folder.isEmpty() ? "." : folder, name)));
        }
        PLACES.forEach(place -> all.add(Path.of(place)));
        return all.stream().filter(Files::isExecutable).findFirst();
    }

    private static List<String> asked() {
        String property = System.getProperty("browser.path", "");
        String variable = System.getenv().getOrDefault("BROWSER_PATH", "");
        return property.isEmpty() ? (variable.isEmpty() ? List.of() : List.of(variable)) : List.of(property);
    }
}
