package dev.poise.broken;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;

public final class TouchesFiles {
    File file() {
        return new File("runs");
    }

    String path() {
        return Path.of("runs").toString();
    }

    URI network() {
        return URI.create("http://localhost");
    }
}
