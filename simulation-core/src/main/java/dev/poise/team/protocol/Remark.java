package dev.poise.team.protocol;

/** What somebody said about technology, as those who heard it know it turned out. */
public enum Remark {
    /** Nothing was said. */
    NONE,
    /** It was right. */
    RIGHT,
    /** It was wrong. */
    WRONG
}
