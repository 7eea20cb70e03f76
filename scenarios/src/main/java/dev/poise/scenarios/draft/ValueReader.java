package dev.poise.scenarios.draft;

import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.settings.Entry;

/** Reads the value of a setting. */
final class ValueReader {
    private ValueReader() {}

    /**
     * Read a value.
     *
     * @param entry the setting
     * @param node what was written
     * @param problems takes what is wrong
     * @return the assignment; not usable when a problem was added
     */
    static Assignment read(Entry entry, Node node, ProblemList problems) {
        double value = node instanceof Node.Scalar scalar ? value(entry, scalar) : Double.NaN;
        if (Double.isNaN(value)) {
            boolean misspelt = entry.kind() == Entry.Kind.CHOICE && node instanceof Node.Scalar;
            problems.add(
                    node.place(),
                    node.described() + " for " + entry.name(),
                    entry.expectation(),
                    () -> misspelt ? NearestName.to(((Node.Scalar) node).text(), entry.choices()) : null);
        }
        return new Assignment(entry, value, node.place());
    }

    private static double value(Entry entry, Node.Scalar scalar) {
        if (entry.kind() == Entry.Kind.CHOICE) {
            int index = entry.choices().indexOf(scalar.text());
            return index < 0 ? Double.NaN : index;
        }
        boolean broken =
                entry.kind() == Entry.Kind.WHOLE && Numbers.whole(scalar.text()).isEmpty();
        if (scalar.kind() != Node.Scalar.Kind.NUMBER || broken) {
            return Double.NaN;
        }
        double number = Numbers.number(scalar.text());
        return entry.allows(number) ? number : Double.NaN;
    }
}
