package dev.poise.evidence.attribution;

import dev.poise.settings.Entry;
import dev.poise.settings.Grade;
import dev.poise.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An assumption, or a constant of a form that is not to be trusted yet, that is halved or doubled.
 *
 * @param entry the constant
 * @param factor one half or two
 * @param value its value then
 * @param outside whether that lies outside the range the constant is said to have
 * @param cut whether the value was cut at 1, because a part of a whole or a state cannot be more
 */
public record Change(Entry entry, double factor, double value, boolean outside, boolean cut) {

    /** List both changes of every constant looked at; what is 0 cannot be halved or doubled. */
    public static List<Change> all(Settings settings) {
        List<Change> changes = new ArrayList<>();
        for (Entry entry : settings.dictionary().entries()) {
            double standard = settings.number(entry.name());
            boolean lookedAt =
                    entry.grade() == Grade.ASSUMPTION || entry.flags().contains(Entry.Flag.TENTATIVE_FORM);
            if (!lookedAt || entry.kind() == Entry.Kind.CHOICE || standard == 0) {
                continue;
            }
            changes.add(of(entry, standard, 0.5));
            changes.add(of(entry, standard, 2));
        }
        return List.copyOf(changes);
    }

    private static Change of(Entry entry, double standard, double factor) {
        boolean bounded = entry.unit().equals("share") || entry.unit().equals("0..1");
        double wanted = standard * factor;
        double value = bounded ? Math.min(1, wanted) : wanted;
        double whole = entry.kind() == Entry.Kind.WHOLE ? Math.max(1, Math.rint(value)) : value;
        return new Change(entry, factor, whole, !(entry.low() <= whole && whole <= entry.high()), value < wanted);
    }

    /** Tell whether the constant has a source but stands in a form that is not to be trusted yet. */
    public boolean isDistrusted() {
        return entry.flags().contains(Entry.Flag.TENTATIVE_FORM);
    }

    /** Say it in words. */
    public String words() {
        return String.format(Locale.ROOT, "%s %s", entry.name(), factor < 1 ? "halved" : "doubled");
    }

    Settings in(Settings settings) {
        return settings.beyond(entry.name(), value);
    }
}
