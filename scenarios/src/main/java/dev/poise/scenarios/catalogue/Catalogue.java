package dev.poise.scenarios.catalogue;

import dev.poise.scenarios.document.DocumentReader;
import dev.poise.scenarios.document.Format;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.ProblemList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The built-in scenarios, in the order in which they are listed. Immutable. Each is a file of its own on the class path, in
 * the folder of its kind; {@code index.txt} names them, because a jar cannot be listed.
 */
public final class Catalogue {
    /** The scenario that all others start from. */
    public static final String REFERENCE = "reference-team";

    /** What is compared when nothing is asked for: technical or not, deciding the How or not. */
    public static final List<String> FOUR_PRODUCT_OWNERS =
            List.of("non-technical", "what-and-why", "hands-on-novice", "hands-on-expert");

    private static final Catalogue BUILT_IN = new Catalogue();

    private final Map<String, BuiltIn> byName = new LinkedHashMap<>();

    private Catalogue() {
        for (String line : resource("index.txt").lines().toList()) {
            int slash = line.indexOf('/');
            Kind kind = Kind.find(line.substring(0, slash)).orElseThrow();
            String name = line.substring(slash + 1);
            String text = resource(line + ".yaml");
            byName.put(name, new BuiltIn(name, kind, about(name, text), text));
        }
    }

    /** Get the catalogue that comes with the program; always the same. */
    public static Catalogue builtIn() {
        return BUILT_IN;
    }

    /** Get all scenarios; never empty. */
    public List<BuiltIn> all() {
        return List.copyOf(byName.values());
    }

    /** Get the names of all scenarios. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /**
     * Get the names of one kind.
     *
     * @param kind which kind
     */
    public List<String> names(Kind kind) {
        return all().stream()
                .filter(one -> one.kind() == kind)
                .map(BuiltIn::name)
                .toList();
    }

    /**
     * Find a scenario.
     *
     * @param name its name
     */
    public Optional<BuiltIn> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static String about(String name, String text) {
        Node.Group root = DocumentReader.read(name, text, Format.YAML, new ProblemList());
        return root == null
                ? ""
                : root.fields().stream()
                        .filter(field -> field.name().equals("about"))
                        .map(field ->
                                ((Node.Scalar) field.value()).text().strip().replaceAll("\\s+", " "))
                        .findFirst()
                        .orElse("");
    }

    static String resource(String name) {
        try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(String.format(Locale.ROOT, "The built-in file %s is missing.", name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
