package dev.poise.experiments.study.store;

/**
 * A file of a folder that is not what was written there.
 *
 * @param chunk the chunk that it belongs to, whose runs are to be made again
 * @param file its name inside the folder
 * @param what what is wrong with it, as the rest of a sentence: "was cut short"
 */
public record Damage(String chunk, String file, String what) {
    /** Say it in one line. */
    public String describe() {
        return file + " " + what;
    }
}
