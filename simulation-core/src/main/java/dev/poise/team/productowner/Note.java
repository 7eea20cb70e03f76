package dev.poise.team.productowner;

import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.Item;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import java.util.OptionalInt;

/**
 * An item of the Product Backlog and what the Product Owner has noted on it. What every ordering looks at lies here once more,
 * side by side: to walk through the backlog is to walk through the notes.
 */
final class Note {
    private static final long HIDDEN_SEEN = 311;
    private static final long RISK_SEEN = 312;
    private static final long WISH_DRAW = 323;
    private static final long RECOGNISED = 325;

    final Item item;
    final ItemKind kind;
    private final OptionalInt requester;
    final double value;
    final double valueNoise;
    final double technical;
    final double estimate;
    final double surface;
    /** How much one must see, 0..1, to see the hidden work in it. */
    final double hiddenFrom;
    /** How much one must see, 0..1, to see the latent risk in it; above 1 for none. */
    final double riskFrom;
    /** How well one must know what it is about, 0..1, to recognise that it is worth nothing; above 1 for what is worth something. */
    final double recognisedFrom;
    /** Whereabouts it is among the wishes of whoever had the idea, the lower the earlier it is asked for. */
    final double wish;

    /** Hours of refinement spent on it. */
    @Carries(ModelState.REFINED)
    double refined;
    /** Factor by which its cost is misjudged, and the noise that this was worked out with, NaN for none yet. */
    @NoState(Reason.FOLLOWS)
    double costError;

    @NoState(Reason.FOLLOWS)
    double costSeenWith = Double.NaN;
    /** Score at the last ordering. */
    @NoState(Reason.FOLLOWS)
    double score;

    @Carries(ModelState.PROMISED)
    boolean promised;

    @Carries(ModelState.HIDDEN_SEEN)
    boolean hiddenSeen;

    @Carries(ModelState.RISK_SEEN)
    boolean riskSeen;

    @Carries(ModelState.RECOGNISED)
    boolean recognised;

    boolean inSprint;
    boolean released;
    /** Whether it is asked for in this cycle already, while requests are collected. */
    boolean requested;

    Note(Item item) {
        this.item = item;
        this.kind = item.kind();
        this.requester = item.requester();
        this.value = item.value();
        this.valueNoise = item.valueNoise();
        this.technical = item.technical();
        this.estimate = item.estimate();
        this.surface = item.surface();
        this.hiddenFrom = KeyedRandom.uniform(item.key(), HIDDEN_SEEN);
        this.riskFrom = item.latentRisk() ? KeyedRandom.uniform(item.key(), RISK_SEEN) : 2;
        this.recognisedFrom = item.value() <= 0 ? KeyedRandom.uniform(item.key(), RECOGNISED) : 2;
        this.wish = KeyedRandom.uniform(item.key(), WISH_DRAW);
    }

    /** Get the stakeholder it comes from; there must be one. */
    int requester() {
        return requester.orElseThrow();
    }

    /** Compare by how much it is wished for; of two that are wished for as much, the earlier idea comes first. */
    static int byWish(Note a, Note b) {
        int byWish = Double.compare(a.wish, b.wish);
        return byWish != 0 ? byWish : Integer.compare(a.item.id(), b.item.id());
    }

    /** Compare by score, the higher first, and then by number. */
    static int before(Note a, Note b) {
        int byScore = Double.compare(b.score, a.score);
        return byScore != 0 ? byScore : Integer.compare(a.item.id(), b.item.id());
    }
}
