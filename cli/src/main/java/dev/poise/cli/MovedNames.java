package dev.poise.cli;

import dev.poise.scenarios.problem.ShellText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names that commands once had, and where they are now. */
final class MovedNames {
    private static final Map<String, String> NOW = Map.of("facts", "targets");
    private static final List<String> OF_STUDIES =
            List.of("resume", "status", "merge", "verify", "export", "replay", "query", "report");

    private MovedNames() {}

    /**
     * Get the command line that was meant.
     *
     * @param command the command that was found, such as {@code poise study}
     * @param word the first word after it that it does not know
     * @return the words to type instead; empty when the word was never a name
     */
    static Optional<String> of(String command, String word) {
        if (command.equals("poise") && OF_STUDIES.contains(word)) {
            return Optional.of("poise study " + word);
        }
        if (command.equals("poise") && NOW.containsKey(word)) {
            return Optional.of("poise " + NOW.get(word));
        }
        // a study was run by naming its file
        return command.equals("poise study") && word.matches("(?i).*\\.(ya?ml|json)|.*/.*")
                ? Optional.of("poise study run " + ShellText.word(ShellText.operand(word)))
                : Optional.empty();
    }
}
