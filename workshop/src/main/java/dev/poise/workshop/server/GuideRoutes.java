package dev.poise.workshop.server;

import dev.poise.report.words.Language;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/** Guides and role cards, as Markdown: the files of the documentation, in the language of the reader where there is such a file. */
final class GuideRoutes {
    private static final List<String> NAMES = List.of("role-cards", "facilitator", "trainer");

    private GuideRoutes() {}

    static void add(RoutesConfig routes) {
        routes.get("/api/guide/{name}/{language}", GuideRoutes::guide);
    }

    private static void guide(Context request) {
        String name = request.pathParam("name");
        String language = request.pathParam("language");
        if (!NAMES.contains(name) || !Language.LANGUAGES.contains(language)) {
            throw new Refused(404, "there is no such guide");
        }
        Optional<String> own = text(String.format(Locale.ROOT, "%s.%s.md", name, language));
        String text = own.or(() -> text(name + ".md")).orElseThrow();
        Json.respond(
                request,
                200,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("language", own.isPresent() ? language : Language.LANGUAGES.get(0))
                        .put("text", text));
    }

    private static Optional<String> text(String file) {
        try (InputStream in = GuideRoutes.class.getResourceAsStream("/dev/poise/workshop/guides/" + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
