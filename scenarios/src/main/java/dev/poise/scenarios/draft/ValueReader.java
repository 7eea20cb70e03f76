package dev.poise.scenarios.draft;

import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.ProblemList;

/** Reads the value of a setting. */
final class ValueReader {
    private ValueReader() {}

    /**
     * Read a value.
     *
     * @param spec the setting
     * @param node what was written
     * @param problems takes what is wrong
     * @return the assignment; not usable when a problem was added
     */
    static Assignment read(ParameterSpec spec, Node node, ProblemList problems) {
        double value = node instanceof Node.Scalar scalar ? value(spec, scalar) : Double.NaN;
        if (Double.isNaN(value)) {
            boolean misspelt = spec.kind() == ParameterSpec.Kind.CHOICE && node instanceof Node.Scalar;
            problems.add(
                    node.place(),
                    node.described() + " for " + spec.name(),
                    spec.expectation(),
                    () -> misspelt ? NearestName.to(((Node.Scalar) node).text(), spec.choices()) : null);
        }
        return new Assignment(spec, value, node.place());
    }

    private static double value(ParameterSpec spec, Node.Scalar scalar) {
        if (spec.kind() == ParameterSpec.Kind.CHOICE) {
            int index = spec.choices().indexOf(scalar.text());
            return index < 0 ? Double.NaN : index;
        }
        boolean broken = spec.kind() == ParameterSpec.Kind.WHOLE
                && Numbers.whole(scalar.text()).isEmpty();
        if (scalar.kind() != Node.Scalar.Kind.NUMBER || broken) {
            return Double.NaN;
        }
        double number = Numbers.number(scalar.text());
        return spec.allows(number) ? number : Double.NaN;
    }
}
