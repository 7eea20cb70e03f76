package dev.poise.workshop.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;

/** Looks at every request before anything else does: headers that protect the page, and who asks from where. */
final class RequestFilter {
    /** The header that carries the key to the controls. */
    static final String KEY_HEADER = "X-Poise-Key";

    private static final List<String> READS = List.of("GET", "HEAD");
    /** Addresses that take whole files. */
    private static final List<String> FILES = List.of(
            "/api/scenario/read",
            "/api/compare",
            "/api/session/open",
            "/api/agenda",
            "/api/agenda/read",
            "/api/agenda/write");

    private final Access access;
    private final Map<String, String> headers;
    private final IntSupplier port;

    RequestFilter(Access access, Map<String, String> headers, IntSupplier port) {
        this.access = access;
        this.headers = headers;
        this.port = port;
    }

    /** Get the headers that every response carries. */
    static Map<String, String> headers(String policy) {
        return Map.of(
                "Content-Security-Policy", policy,
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "no-referrer",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin",
                "Cache-Control", "no-cache");
    }

    /** Let a request through or refuse it. */
    void check(Context request) {
        headers.forEach(request::header);
        String host = request.header("Host");
        if (!access.knowsHost(host, port.getAsInt())) {
            throw new Refused(403, "this server does not go by that name");
        }
        if (READS.contains(request.method().name())) {
            return;
        }
        String origin = request.header("Origin");
        if (origin != null && !Access.isSameOrigin(origin, String.valueOf(host))) {
            throw new Refused(403, "a page of another origin may not change anything here");
        }
        String site = request.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            throw new Refused(403, "a page of another site may not change anything here");
        }
        length(request);
        String type = request.contentType();
        if (request.method().name().equals("POST") && (type == null || !type.startsWith("application/json"))) {
            throw new Refused(415, "expected application/json");
        }
    }

    /** Refuse a body that is too large before any of it is waited for, and one that does not say how large it is. */
    private static void length(Context request) {
        if (request.header("Transfer-Encoding") != null) {
            throw new Refused(411, "expected the length of the request in Content-Length");
        }
        int largest = FILES.contains(request.path()) ? SessionRoutes.LARGEST_FILE : PageServer.LARGEST_BODY;
        if (request.contentLength() > largest) {
            throw new Refused(
                    413, String.format(Locale.ROOT, "the request is too large, expected at most %d bytes", largest));
        }
    }

    /** Refuse who does not have the key to the controls. */
    void requireKey(Context request) {
        if (!access.opens(request.header(KEY_HEADER))) {
            throw new Refused(401, "the controls need the key from the facilitator's link");
        }
    }
}
