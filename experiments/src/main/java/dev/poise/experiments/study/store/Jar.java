package dev.poise.experiments.study.store;

/**
 * A jar of others whose classes a study was run with.
 *
 * @param name what it is called on one machine; tells nothing
 * @param digest of what is in it: 16 hexadecimal digits, the same wherever it lies and whenever it was packed
 */
public record Jar(String name, String digest) {
    /** Name it with its digest. */
    public String describe() {
        return name + " (" + digest + ")";
    }
}
