package dev.poise.evidence.claims.file;

import dev.poise.evidence.Ids;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimPart;
import dev.poise.parameters.Mechanism;
import dev.poise.scenarios.document.Fields;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one claim. */
final class ClaimReader {
    private final Ids ids;
    private final ClaimPartReader parts;
    private final ProblemList problems;

    ClaimReader(Ids ids, ClaimPartReader parts, ProblemList problems) {
        this.ids = ids;
        this.parts = parts;
        this.problems = problems;
    }

    @Nullable
    Claim read(Node.Group group) {
        try (Fields fields = new Fields(group, "a claim", problems)) {
            String id = ids.read(fields);
            String says = fields.text("says");
            String product = fields.find("product").isPresent() ? fields.text("product") : "";
            String interpretation = fields.text("read");
            List<String> supportedBy = sentences(fields, "for");
            List<String> limitedBy = sentences(fields, "against");
            boolean declared = fields.flag("hypothesis");
            List<Mechanism> mechanisms = mechanisms(fields);
            List<ClaimPart> sentence = parts(fields, Side.SENTENCE);
            List<ClaimPart> predictions =
                    fields.has(Side.PREDICTIONS.list()) ? parts(fields, Side.PREDICTIONS) : List.of();
            if (supportedBy.isEmpty() && !declared) {
                problems.add(
                        fields.place(), name(id) + " without evidence", "hypothesis: true, or for: what supports it");
            }
            if (sentence.isEmpty()) {
                return null;
            }
            return new Claim(
                    id,
                    says,
                    product,
                    interpretation,
                    supportedBy,
                    limitedBy,
                    declared,
                    mechanisms,
                    sentence,
                    predictions);
        }
    }

    private List<ClaimPart> parts(Fields fields, Side side) {
        List<ClaimPart> all = new ArrayList<>();
        for (Node.Group one : fields.groups(side.list())) {
            ClaimPart part = parts.read(one, side);
            if (part != null) {
                all.add(part);
            }
        }
        return all;
    }

    private static String name(String id) {
        return id.isEmpty() ? "a claim" : id;
    }

    private static List<String> sentences(Fields fields, String name) {
        return fields.texts(name).stream()
                .map(scalar -> scalar.text().strip().replaceAll("\\s+", " "))
                .toList();
    }

    private List<Mechanism> mechanisms(Fields fields) {
        List<String> known = Mechanism.ids();
        List<Mechanism> found = new ArrayList<>();
        for (Node.Scalar scalar : fields.texts("mechanisms")) {
            Optional<Mechanism> mechanism = Mechanism.find(scalar.text());
            mechanism.ifPresent(found::add);
            if (mechanism.isEmpty()) {
                problems.add(
                        scalar.place(),
                        "the unknown mechanism " + QuotedText.plain(scalar.text()),
                        Problem.oneOf(known),
                        () -> NearestName.to(scalar.text(), known));
            }
        }
        if (found.isEmpty()) {
            problems.add(fields.place(), "no mechanism", "mechanisms: what is said to be behind it");
        }
        return found;
    }
}
