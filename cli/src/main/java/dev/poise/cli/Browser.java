package dev.poise.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The browser that this machine opens addresses with. The address is handed over on a command line, which other users of the same machine
 * can see for a moment; whoever shares a machine with strangers opens the address by hand.
 */
final class Browser {
    private Browser() {}

    /**
     * Open an address, and do not wait for it to be shown.
     *
     * @param address the whole address
     * @return false when there is nothing here that opens addresses
     */
    static boolean open(String address) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name"), address))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException nothingThere) {
            return false;
        }
    }

    /**
     * Get the command that opens an address.
     *
     * @param system the name of the operating system, as Java gives it
     * @param address the whole address
     */
    static List<String> command(String system, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            // not "start", which takes & and ^ in an address for its own
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
