package dev.poise.workshop.server;

import dev.poise.workshop.answer.Answers;
import dev.poise.workshop.room.Audience;
import dev.poise.workshop.room.Rejected;
import dev.poise.workshop.room.Room;
import dev.poise.workshop.story.StoryTeller;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinLogger;
import java.io.IOException;
import java.net.BindException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the page and its events over HTTP, until it is closed. */
public final class PageServer implements AutoCloseable {
    /** No request but the upload of a scenario file is larger. */
    static final int LARGEST_BODY = 16 * 1024;

    /** A body that stops coming is not waited for; what is computed takes as long as it takes. */
    private static final long TIMEOUT_MILLIS = 10_000;

    /** A body that drips is not waited for either: bytes a second on average. */
    private static final long SLOWEST_BODY = 20;

    /** What is sent and not read yet waits here, and no more of it is made. */
    private static final int SEND_BUFFER = 64 * 1024;

    private static final int MIN_THREADS = 8;
    private static final int SPARE_THREADS = 32;

    private static final Logger LOG = LoggerFactory.getLogger(PageServer.class);
    private static final List<String> PAGES =
            List.of("/", "/facilitate", "/show", "/join", "/debrief", "/story", "/compare", "/guide");

    private final Javalin server;
    private final Access access;
    private final StoryStage stage;
    private final Invitation invitation;

    private PageServer(Javalin server, Access access, StoryStage stage, Invitation invitation) {
        this.invitation = invitation;
        this.stage = stage;
        this.server = server;
        this.access = access;
    }

    /**
     * Start serving.
     *
     * @param options port and seed
     * @param access who may connect
     * @param room what is served
     * @param audience who listens
     * @param answers makes runs
     * @param teller tells stories
     * @param kept what is known of the time before
     * @throws IOException when the port cannot be had; the message is one line for the user
     */
    public static PageServer start(
            WorkshopOptions options,
            Access access,
            Room room,
            Audience audience,
            Answers answers,
            StoryTeller teller,
            KeptServer kept)
            throws IOException {
        StoryStage stage = new StoryStage(audience);
        AtomicInteger bound = new AtomicInteger();
        PageShell shell = PageShell.load();
        Map<String, String> headers = RequestFilter.headers(shell.policy());
        RequestFilter filter = new RequestFilter(access, headers, bound::get);
        Invitation invitation = new Invitation(access, kept.host());
        Javalin server = Javalin.create(config -> {
            configure(config, headers);
            config.routes.before(filter::check);
            PAGES.forEach(path -> config.routes.get(path, request -> request.html(shell.html())));
            RoomRoutes.add(config.routes, filter, room, audience, options);
            GuessRoutes.add(config.routes, filter, room);
            GuideRoutes.add(config.routes);
            AgendaRoutes.add(config.routes, filter, room);
            InvitationRoutes.add(config.routes, filter, room, invitation, bound::get);
            TeamRoutes.add(config.routes, filter, answers);
            SessionRoutes.add(config.routes, filter, room, options.folder());
            CompareRoutes.add(config.routes, filter, audience, answers);
            StoryRoutes.add(config.routes, filter, teller, stage, room);
            // whoever hears that something was done can depend on it, even when the machine stops in this moment
            config.routes.after(request -> {
                if (request.method().equals(HandlerType.POST)) {
                    kept.await().run();
                }
            });
            errors(config);
        });
        // it would log, without saying why, what the exception says
        JavalinLogger.enabled = false;
        try {
            server.start(access.bind(), kept.port());
        } catch (JavalinBindException taken) {
            stage.close();
            throw new BindException(
                    String.format(Locale.ROOT, "port %d cannot be had; maybe another program uses it", kept.port()));
        } finally {
            JavalinLogger.enabled = true;
        }
        bound.set(server.port());
        return new PageServer(server, access, stage, invitation);
    }

    private static void configure(JavalinConfig config, Map<String, String> headers) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = SessionRoutes.LARGEST_FILE;
        config.http.prefer405over404 = true;
        config.http.generateEtags = true;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(false);
            http.setIdleTimeout(TIMEOUT_MILLIS);
        });
        config.jetty.threadPool = new QueuedThreadPool(Connections.MAX + SPARE_THREADS, MIN_THREADS);
        config.jetty.modifyServer(PageServer::bound);
        // what Jetty itself refuses never comes to the guard
        config.jetty.modifyServer(jetty -> jetty.setErrorHandler((request, response, callback) -> {
            headers.forEach((name, value) -> response.getHeaders().put(name, value));
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
            String json = "{\"problems\":[\"the request cannot be read\"]}";
            response.write(true, ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)), callback);
            return true;
        }));
        config.staticFiles.add(files -> {
            files.hostedPath = "/web";
            files.directory = "/dev/poise/workshop/web";
            files.location = Location.CLASSPATH;
            files.headers = headers;
            files.mimeTypes.add("text/javascript; charset=utf-8", "mjs");
        });
    }

    /** Hold nothing up for who sends or reads slowly, or not at all. */
    private static void bound(Server jetty) {
        Connections connections = new Connections();
        jetty.setHandler(new MinimumDataRateHandler(connections, SLOWEST_BODY, 0));
        jetty.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle event) {
                for (Connector connector : jetty.getConnectors()) {
                    connector.addBean(connections);
                    if (connector instanceof ServerConnector server) {
                        server.setAcceptQueueSize(Connections.MAX);
                        server.setAcceptedSendBufferSize(SEND_BUFFER);
                    }
                }
            }
        });
    }

    private static void errors(JavalinConfig config) {
        config.routes.exception(Refused.class, (e, request) -> Json.respond(request, e.status(), List.of(text(e))));
        config.routes.exception(Rejected.class, (e, request) -> Json.respond(request, 422, e));
        config.routes.exception(
                HttpResponseException.class,
                (e, request) -> Json.respond(request, e.getStatus(), List.of(reason(e.getStatus()))));
        config.routes.exception(Exception.class, (e, request) -> broken(e, request));
        config.routes.error(404, request -> {
            if (request.result() == null || request.path().startsWith("/api/")) {
                Json.respond(request, 404, List.of(reason(404)));
            }
        });
    }

    private static void broken(Exception thrown, Context request) {
        LOG.warn("a request to {} broke something in the workshop", request.path(), thrown);
        Json.respond(request, 500, List.of("internal error, please report it"));
    }

    private static String reason(int status) {
        return switch (status) {
            case 404 -> "there is nothing here by that name";
            case 405 -> "this cannot be asked for in that way";
            case 413 ->
                String.format(
                        Locale.ROOT, "the request is too large, expected at most %d bytes", SessionRoutes.LARGEST_FILE);
            default -> String.format(Locale.ROOT, "the request cannot be answered (%d)", status);
        };
    }

    private static String text(Exception e) {
        return String.valueOf(e.getMessage());
    }

    /** Get the address that the facilitator opens; the key to the controls is in the fragment, which no request carries. */
    public String address() {
        String page = String.format(Locale.ROOT, "http://127.0.0.1:%d/", server.port());
        return access.key() == null ? page : page + "#key=" + access.key();
    }

    /** Get the port. */
    public int port() {
        return server.port();
    }

    /** Get the address that was chosen for phones to join by, empty when none was. */
    public String chosenHost() {
        return invitation.chosen();
    }

    /** Get the address by which phones join, nothing when they cannot. */
    public Optional<String> joinAddress() {
        return invitation.now(invitation.addresses()).map(address -> Invitation.link(address, server.port()));
    }

    @Override
    public void close() {
        stage.close();
        server.stop();
    }
}
