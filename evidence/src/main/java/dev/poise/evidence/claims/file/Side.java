package dev.poise.evidence.claims.file;

/** The two sides of a claim in a file, and what each of their parts has to say for itself. */
enum Side {
    /** What the sentence says. */
    SENTENCE("sentence", "why", "why this measure is what the sentence says"),
    /** Sharper predictions. */
    PREDICTIONS("predictions", "source", "who says so, or the word assumption");

    private final String list;
    private final String basis;
    private final String expected;

    Side(String list, String basis, String expected) {
        this.list = list;
        this.basis = basis;
        this.expected = expected;
    }

    /** Get the name of the list of its parts. */
    String list() {
        return list;
    }

    /** Get the name of what a part says for itself. */
    String basis() {
        return basis;
    }

    /** Say what is expected there. */
    String expected() {
        return basis + ": " + expected;
    }
}
