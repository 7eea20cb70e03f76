package dev.poise.workshop.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a workshop is served. Immutable.
 *
 * @param port the port, 0 for any that is free
 * @param lan whether other machines on the network may connect
 * @param seed the master seed that a new desk begins with
 * @param jobs how many threads run side by side, at least 1
 * @param help where people find help, shown before the story of strain; empty for the usual words
 * @param folder where saved sessions go
 * @param host an address or a name by which others reach this machine, null for those that the system knows
 * @param keeping where the session is kept while it lasts, null when it is not
 */
public record WorkshopOptions(
        int port,
        boolean lan,
        long seed,
        int jobs,
        String help,
        Path folder,
        @Nullable String host,
        @Nullable Keeping keeping) {
    /**
     * The master seed that a workshop usually begins with: of the seeds 1 to 20 the one whose first 40 runs come nearest to 2,000 runs,
     * by the largest distance of a median at the end, in the four outcomes of the four kinds of Product Owner.
     */
    public static final long SEED = 8;

    /**
     * Where a session is kept, and with what it begins. Immutable.
     *
     * @param folder the user's folder for what outlives a program
     * @param anew whether another session begins, whatever is there
     * @param opened a saved session to begin with, null for none
     * @param agenda an agenda to follow, null for none
     */
    public record Keeping(
            Path folder,
            boolean anew,
            @Nullable Opened opened,
            @Nullable Opened agenda) {}

    /**
     * A file to begin with.
     *
     * @param file where it is, as the user named it
     * @param text what is in it
     */
    public record Opened(Path file, String text) {}

    /** Serve a session that ends with the program. */
    public WorkshopOptions(int port, boolean lan, long seed, int jobs, String help, Path folder) {
        this(port, lan, seed, jobs, help, folder, null, null);
    }
}
