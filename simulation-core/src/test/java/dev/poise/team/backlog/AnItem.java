package dev.poise.team.backlog;

import dev.poise.random.KeyedRandom;
import java.util.OptionalInt;

/** An item for tests: as plain as can be, but for what is said of it. */
public final class AnItem {
    private final int id;
    private ItemKind kind = ItemKind.FEATURE;
    private double effort = 10;
    private double hidden;
    private double technical = .5;
    private double complexity = .5;
    private boolean novel;
    private boolean risky;
    private double value = 1;
    private double valueNoise;
    private double costNoise;
    private int requester;
    private long arrived;

    private AnItem(int id) {
        this.id = id;
    }

    /** Begin with a plain feature of 10 h, half technical, of ordinary complexity, worth 1. */
    public static AnItem number(int id) {
        return new AnItem(id);
    }

    /** Say what it is. */
    public AnItem kind(ItemKind newKind) {
        kind = newKind;
        return this;
    }

    /** Say how much there is to do, on the surface and below, h. */
    public AnItem effort(double onTheSurface, double below) {
        effort = onTheSurface;
        hidden = below;
        return this;
    }

    /** Say how technical it is, 0..1. */
    public AnItem technical(double share) {
        technical = share;
        return this;
    }

    /** Say how complex it is, 0..1. */
    public AnItem complexity(double newComplexity) {
        complexity = newComplexity;
        return this;
    }

    /** Say that it needs a new solution. */
    public AnItem novel() {
        novel = true;
        return this;
    }

    /** Say that it holds a latent risk. */
    public AnItem risky() {
        risky = true;
        return this;
    }

    /** Say what it is worth in truth. */
    public AnItem value(double newValue) {
        value = newValue;
        return this;
    }

    /** Say how it is misjudged, in standard deviations. */
    public AnItem misjudged(double inValue, double inCost) {
        valueNoise = inValue;
        costNoise = inCost;
        return this;
    }

    /** Say who asks for it. */
    public AnItem from(int stakeholder) {
        requester = stakeholder;
        return this;
    }

    /** Say when it came, working second. */
    public AnItem at(long time) {
        arrived = time;
        return this;
    }

    /** Get the item; its estimate is what it takes. */
    public Item get() {
        return new Item(
                id,
                kind,
                KeyedRandom.key(7, id),
                effort,
                hidden,
                effort + hidden,
                effort,
                technical,
                complexity,
                novel,
                risky,
                value,
                valueNoise,
                costNoise,
                0,
                OptionalInt.of(requester),
                arrived);
    }
}
