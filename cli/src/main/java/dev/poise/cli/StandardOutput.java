package dev.poise.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output, where results go. The first text that does not arrive ends the command with an {@link OutputLostException}, wherever
 * it is: nobody would get what follows. Any other {@link PrintStream} keeps that to itself.
 */
final class StandardOutput extends PrintStream {
    private static final int BUFFER = 1 << 16;

    /**
     * Write to a stream, in UTF-8 whatever the locale: JSON has to be, and a report's name may not be ASCII.
     *
     * @param target where text goes, line by line
     */
    StandardOutput(OutputStream target) {
        super(new Watched(new BufferedOutputStream(target, BUFFER)), true, StandardCharsets.UTF_8);
    }

    /** Passes on what arrives, and throws away what comes after something did not. */
    private static final class Watched extends OutputStream {
        private final OutputStream target;
        private boolean lost;

        Watched(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) {
            attempt(() -> target.write(b));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            attempt(() -> target.write(bytes, offset, length));
        }

        @Override
        public void flush() {
            attempt(target::flush);
        }

        /** Something that may fail. */
        @FunctionalInterface
        private interface Write {
            void run() throws IOException;
        }

        private void attempt(Write write) {
            if (lost) {
                return;
            }
            try {
                write.run();
            } catch (IOException fault) {
                lost = true;
                throw new OutputLostException(fault);
            }
        }
    }
}
