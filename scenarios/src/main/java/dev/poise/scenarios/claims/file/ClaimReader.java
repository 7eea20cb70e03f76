package dev.poise.scenarios.claims.file;

import dev.poise.scenarios.claims.Claim;
import dev.poise.scenarios.claims.Part;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.Shown;
import dev.poise.settings.Mechanism;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one claim. */
final class ClaimReader {
    private final PartReader parts;
    private final ProblemList problems;

    ClaimReader(PartReader parts, ProblemList problems) {
        this.parts = parts;
        this.problems = problems;
    }

    @Nullable
    Claim read(Fields fields) {
        String id = fields.text("id");
        String says = fields.text("says");
        String reading = fields.text("read");
        List<String> supportedBy = sentences(fields, "for");
        List<String> limitedBy = sentences(fields, "against");
        boolean declared = fields.truth("hypothesis", false);
        List<Mechanism> mechanisms = mechanisms(fields);
        List<Part> all = parts(fields);
        fields.finish();
        if (supportedBy.isEmpty() && !declared) {
            problems.add(fields.place(), id + " without evidence", "hypothesis: true, or for: what supports it");
        }
        if (all.isEmpty() || !all.get(0).decides()) {
            problems.add(fields.place(), id + " without a headline", "parts, the first of which decides");
            return null;
        }
        return new Claim(id, says, reading, supportedBy, limitedBy, declared, mechanisms, all);
    }

    private static List<String> sentences(Fields fields, String name) {
        return fields.texts(name).stream()
                .map(scalar -> scalar.text().strip().replaceAll("\\s+", " "))
                .toList();
    }

    private List<Mechanism> mechanisms(Fields fields) {
        List<String> known =
                Arrays.stream(Mechanism.values()).map(Mechanism::id).toList();
        List<Mechanism> found = new ArrayList<>();
        for (Node.Scalar scalar : fields.texts("mechanisms")) {
            Optional<Mechanism> mechanism = Mechanism.find(scalar.text());
            mechanism.ifPresent(found::add);
            if (mechanism.isEmpty()) {
                problems.add(new Problem(
                        scalar.place(),
                        "the unknown mechanism " + Shown.plain(scalar.text()),
                        "one of " + String.join(", ", known),
                        NearestName.to(scalar.text(), known)));
            }
        }
        if (found.isEmpty()) {
            problems.add(fields.place(), "no mechanism", "mechanisms: what is said to be behind it");
        }
        return found;
    }

    private List<Part> parts(Fields fields) {
        List<Part> found = new ArrayList<>();
        Optional<Node> node = fields.node("parts");
        if (node.isEmpty() || !(node.get() instanceof Node.Items items)) {
            problems.add(fields.place(), "no list of parts", "parts: [...]");
            return found;
        }
        for (Node each : items.nodes()) {
            Part part = each instanceof Node.Group group ? parts.read(new Fields(group, problems)) : null;
            if (part != null) {
                found.add(part);
            } else if (!(each instanceof Node.Group)) {
                problems.add(each.place(), each.described(), "a part of a claim");
            }
        }
        return found;
    }
}
