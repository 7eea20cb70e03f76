package dev.poise.workshop.answer;

/** How far an answer has got. */
public enum AnswerStage {
    /** Few runs, at once. Good for a picture, not for a sentence. */
    FIRST(40),
    /** As many runs as a comparison usually has. */
    REFINED(200);

    private final int runs;

    AnswerStage(int runs) {
        this.runs = runs;
    }

    /** Get how many paired runs it depends on. */
    public int runs() {
        return runs;
    }
}
