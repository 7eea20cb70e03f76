package dev.poise.experiments.study.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A text file that is written piece by piece and appears at its place when it is whole. Not thread-safe. */
public final class GrowingFile implements AutoCloseable {
    private final Path temporary;
    private final Path place;
    private final Consumer<Path> whole;
    private final BufferedWriter writer;

    /** Begin; the file is handed over when it is whole, before it is moved to its place. */
    GrowingFile(Path temporary, Path place, Consumer<Path> whole) {
        this.whole = whole;
        this.temporary = temporary;
        this.place = place;
        try {
            writer = Files.newBufferedWriter(temporary);
        } catch (IOException e) {
            throw StoreException.of("write", place, e);
        }
    }

    /**
     * Add to its end.
     *
     * @param text any text
     * @throws StoreException when it cannot be written
     */
    public void add(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw StoreException.of("write", place, e);
        }
    }

    /**
     * Move it to its place; nothing more can be added.
     *
     * @throws StoreException when it cannot be written; what was there before stays
     */
    public void publish() {
        try {
            writer.close();
        } catch (IOException e) {
            throw StoreException.of("write", place, e);
        }
        whole.accept(temporary);
        Durable.publish(temporary, place);
    }

    /** Give it up unless it was moved to its place. */
    @Override
    public void close() {
        try {
            writer.close();
            Files.deleteIfExists(temporary);
        } catch (IOException stays) {
            // hidden, never read, and taken away when the study is resumed
        }
    }
}
