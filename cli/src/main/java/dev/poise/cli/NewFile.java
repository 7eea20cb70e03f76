package dev.poise.cli;

import dev.poise.experiments.study.store.Durable;
import java.nio.file.Path;
import java.util.Locale;

/** A file that the user goes on with. */
final class NewFile {
    private NewFile() {}

    /**
     * Write a file, and say where it is.
     *
     * @param file as the user wrote it
     * @param text what is in it
     * @param force whether a file that is there may be overwritten
     * @throws BadInputException when it is there and may not
     */
    static void write(Session session, Path file, String text, boolean force) {
        Path target = session.folder().resolve(file);
        if (force) {
            Durable.write(target, text);
        } else if (!Durable.create(target, text)) {
            throw new BadInputException(String.format(
                    Locale.ROOT, "%s is there already; give another name, or --force to overwrite it", file));
        }
        session.tell("Written: " + file);
    }
}
