package dev.poise.evidence;

import dev.poise.experiments.study.plan.Hash;
import java.util.List;

/**
 * A file of targets or claims that did not come with the program.
 *
 * @param name as the user wrote it
 * @param digest 16 hexadecimal digits that are others for another text
 */
public record OwnFile(String name, String digest) {
    /**
     * Take a file that was read.
     *
     * @param name as the user wrote it
     * @param text what stands in it
     */
    public static OwnFile of(String name, String text) {
        return new OwnFile(name, Hash.of(List.of(text)));
    }
}
