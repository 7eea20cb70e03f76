package dev.poise.experiments.study.file;

import dev.poise.scenarios.problem.Problem;
import java.util.List;

/** A study file has mistakes, or does not fit the folder that it is to go on in; one line for each mistake. */
public final class UnusableStudyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> lines;

    /**
     * Say what is wrong.
     *
     * @param line one line for the user
     */
    public UnusableStudyException(String line) {
        this(List.of(line));
    }

    private UnusableStudyException(List<String> lines) {
        super(String.join("\n", lines), null, false, false);
        this.lines = List.copyOf(lines);
    }

    /** Say everything that is wrong with a file. */
    public static UnusableStudyException of(StudyResult.Problems problems) {
        return new UnusableStudyException(
                problems.problems().stream().map(Problem::describe).toList());
    }

    /** Get the lines for the user. */
    public List<String> lines() {
        return lines;
    }
}
