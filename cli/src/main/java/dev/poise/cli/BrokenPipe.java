package dev.poise.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.util.Optional;

/**
 * Tells a pipe whose reader has left from every other fault of an output. Java gives only the system's words, and these follow the
 * user's language; so the system is asked for them, by writing to such a pipe.
 */
final class BrokenPipe {
    private BrokenPipe() {}

    /** Return whether a write failed because nobody reads any more. */
    static boolean explains(IOException fault) {
        return words().filter(words -> words.equals(fault.getMessage())).isPresent();
    }

    private static Optional<String> words() {
        try {
            Pipe pipe = Pipe.open();
            try (Pipe.SinkChannel sink = pipe.sink()) {
                pipe.source().close();
                sink.write(ByteBuffer.allocate(1));
            }
            return Optional.empty();
        } catch (IOException broken) {
            return Optional.ofNullable(broken.getMessage());
        }
    }
}
