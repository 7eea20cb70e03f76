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
import java.util.Objects;
import tools.jackson.databind.node.JsonNodeFactory;

/** Guides and role cards, as Markdown: the files of the documentation, in the language of the reader. */
final class GuideRoutes {
    static final List<String> NAMES = List.of("role-cards", "facilitator", "trainer");

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
        Json.respond(
                request,
                200,
                JsonNodeFactory.instance.objectNode().put("language", language).put("text", text(name, language)));
    }

    /** A guide is there in every language; the documentation names those in the first one without it. */
    static String text(String name, String language) {
        String file = Language.LANGUAGES.indexOf(language) == 0
                ? name + ".md"
                : String.format(Locale.ROOT, "%s.%s.md", name, language);
        try (InputStream in = GuideRoutes.class.getResourceAsStream("/dev/poise/workshop/guides/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
