package dev.poise.report.words;

import java.util.Locale;

/** Labels as they stand in a sentence, at its start or within. */
public final class Labels {
    private static final String HINT = ", ";

    private Labels() {}

    /** Get the name in a label; what follows a comma explains it. */
    public static String name(String label) {
        int comma = label.indexOf(HINT);
        return comma < 0 ? label : label.substring(0, comma);
    }

    /** Get what explains the name in a label, empty when nothing does. */
    static String hint(String label) {
        int comma = label.indexOf(HINT);
        return comma < 0 ? "" : label.substring(comma + HINT.length());
    }

    /** Write a label as it stands at the start of a sentence. */
    public static String capital(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** Write a label as it stands within a sentence; names of roles and of what is all capitals keep them. */
    public static String within(String label) {
        boolean name = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return label.isEmpty() || name || label.startsWith("Product Owner")
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
