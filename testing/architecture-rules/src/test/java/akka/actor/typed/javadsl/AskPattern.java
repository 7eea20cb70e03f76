package akka.actor.typed.javadsl;

/** Stands in for the real one: rules go by names. */
public final class AskPattern {
    private AskPattern() {}

    public static String ask() {
        return "";
    }
}
