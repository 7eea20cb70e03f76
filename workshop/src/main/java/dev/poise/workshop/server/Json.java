package dev.poise.workshop.server;

import dev.poise.report.words.Language;
import dev.poise.workshop.room.Rejected;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Requests and responses as JSON. */
final class Json {
    private static final int DEEPEST = 12;
    private static final int REQUEST_TIMEOUT = 408;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * Read the body of a request.
     *
     * @throws Refused when it is not JSON
     */
    static JsonNode body(Context request) {
        return body(request, PageServer.LARGEST_BODY);
    }

    /**
     * Read the body of a request that may be larger than usual.
     *
     * @param request the request
     * @param largest the most bytes it may have
     * @throws Refused when it is larger or no JSON
     */
    static JsonNode body(Context request, int largest) {
        byte[] bytes = bytes(request);
        if (bytes.length > largest) {
            throw new Refused(
                    413, String.format(Locale.ROOT, "the request is too large, expected at most %d bytes", largest));
        }
        try {
            JsonNode tree = MAPPER.readTree(bytes);
            if (tree == null || tree.isMissingNode()) {
                throw new Refused(400, "the request has no body, expected JSON");
            }
            return tree;
        } catch (JacksonException broken) {
            throw new Refused(400, String.format(Locale.ROOT, "the request is not JSON of at most %d levels", DEEPEST));
        }
    }

    private static byte[] bytes(Context request) {
        try {
            return request.bodyAsBytes();
        } catch (HttpResponseException tooLarge) {
            throw tooLarge;
        } catch (Exception broken) {
            // a body that is late, cut short or badly framed; Kotlin throws what Java would have to declare
            throw late(broken)
                    ? new Refused(408, "the request came too slowly")
                    : new Refused(400, "the request cannot be read");
        }
    }

    private static boolean late(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException
                    || (cause instanceof HttpException http && http.getCode() == REQUEST_TIMEOUT)) {
                return true;
            }
        }
        return false;
    }

    static void respond(Context request, int status, ObjectNode tree) {
        request.status(status).contentType("application/json; charset=utf-8").result(tree.toString());
    }

    static void respond(Context request, int status, Rejected wrong) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tell(tree, wrong);
        respond(request, status, tree);
    }

    /** Tell what is wrong: in English under {@code problems}, and in every language under {@code problemsIn}. */
    static void tell(ObjectNode tree, Rejected wrong) {
        wrong.lines().forEach(tree.putArray("problems")::add);
        ObjectNode others = tree.putObject("problemsIn");
        for (String language : Language.LANGUAGES) {
            wrong.lines(language).forEach(others.putArray(language)::add);
        }
    }

    static void respond(Context request, int status, List<String> problems) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        ArrayNode lines = tree.putArray("problems");
        problems.forEach(lines::add);
        respond(request, status, tree);
    }
}
