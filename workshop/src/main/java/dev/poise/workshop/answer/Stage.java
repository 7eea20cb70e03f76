package dev.poise.workshop.answer;

/** How far an answer has got. */
public enum Stage {
    /** Few runs, at once. Good for a picture, not for a sentence. */
    FIRST(40),
    /** As many runs as a comparison usually has. */
    REFINED(200);

    private final int runs;

    Stage(int runs) {
        this.runs = runs;
    }

    /** Get how many paired runs it rests on. */
    public int runs() {
        return runs;
    }
}
