package dev.poise.cli;

import java.io.Console;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the output is read on.
 *
 * @param interactive whether somebody sits in front of it, so that a progress bar makes sense
 * @param width in characters, 80 to 140
 * @param colours whether text may be bold
 */
record Terminal(boolean interactive, int width, boolean colours) {
    private static final int NARROWEST = 80;
    private static final int WIDEST = 140;
    private static final int DEFAULT = 100;

    /** Fits the width to what tables are made for. */
    Terminal {
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    /** Describe a file or a pipe. */
    static Terminal none() {
        return new Terminal(false, DEFAULT, false);
    }

    /** Find out where this program writes to. */
    static Terminal find(Map<String, String> environment) {
        boolean interactive = isTerminal(System.console());
        boolean colours =
                interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(interactive, width(environment, interactive), colours);
    }

    /** From JDK 22 on there is a console also where there is no terminal, and it can be asked. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJdk) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unknown) {
            return false;
        }
    }

    private static int width(Map<String, String> environment, boolean interactive) {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (columns.matches("[0-9]{1,4}")) {
            return Integer.parseInt(columns);
        }
        return interactive ? askedWidth() : DEFAULT;
    }

    private static int askedWidth() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String[] size = new String(stty.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ", -1);
            boolean ended = stty.waitFor(1, TimeUnit.SECONDS);
            return ended && size.length == 2 && size[1].matches("[1-9][0-9]{1,3}")
                    ? Integer.parseInt(size[1])
                    : DEFAULT;
        } catch (IOException noSuchProgram) {
            return DEFAULT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DEFAULT;
        }
    }
}
