package dev.poise.experiments.run;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes every event of a run to a file, a line of JSON each: its type, then its components as they are declared. */
public final class EventLog implements Observer, Closeable {
    private final BufferedWriter out;
    private @Nullable IOException problem;

    /**
     * Start a log.
     *
     * @param file the file, written again
     * @throws IOException when it cannot be written
     */
    public EventLog(Path file) throws IOException {
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    @Override
    public boolean detailed() {
        return true;
    }

    /** Writes an event. What goes wrong is told by {@link #close}: a full disk is no failure of the run. */
    @Override
    public void observe(Event event) {
        if (problem != null) {
            return;
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", event.getClass().getSimpleName());
        line.putAll(Components.tree(event));
        try {
            JsonText.inOneLine(out, line);
            out.write('\n');
        } catch (UncheckedIOException e) {
            problem = e.getCause();
        } catch (IOException e) {
            problem = e;
        }
    }

    /**
     * End the log.
     *
     * @throws IOException when anything of it could not be written
     */
    @Override
    public void close() throws IOException {
        IOException first = problem;
        if (first != null) {
            try (out) {
                throw first;
            }
        }
        out.close();
    }
}
