package dev.poise.cli;

import ch.qos.logback.classic.Level;
import org.slf4j.LoggerFactory;

/** What libraries log; warnings and worse by default. */
final class Logs {
    private Logs() {}

    /** Let them log what they do, too. */
    static void more() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.INFO);
        }
    }
}
