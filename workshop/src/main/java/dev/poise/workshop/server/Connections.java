package dev.poise.workshop.server;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.IdleTimeout;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Bounds connections, so that who only holds them keeps nobody out. Whoever comes when all are taken is let in: the address that has most
 * connections loses the one that has kept the server waiting for longest, for a request or else for taking the response. A whole room may
 * share one address, so no address has a limit of its own. There is a thread for every connection, so that bodies that never come and
 * answers that nobody reads leave one to whoever comes. Thread-safe.
 */
final class Connections extends Handler.Wrapper implements Connection.Listener {
    /** How many there may be: two hundred phones that listen in some tabs and load the page, and others. */
    static final int MAX = 1000;

    /** How long the head of a request may take, from the first byte or the end of the one before; ended when the next one connects. */
    private static final long TIMEOUT_NANOS = 60_000_000_000L;

    private final Map<Connection, Use> open = new ConcurrentHashMap<>();

    /** What a connection is used for. */
    private static final class Use {
        private final String address;
        private volatile long since = System.nanoTime();
        private volatile boolean answered;

        private Use(String address) {
            this.address = address;
        }

        private long waiting() {
            return answered ? -1 : System.nanoTime() - since;
        }
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, new Use(address(connection)));
        open.entrySet().stream()
                .filter(each -> each.getValue().waiting() > TIMEOUT_NANOS)
                .map(Map.Entry::getKey)
                .forEach(Connections::end);
        if (open.size() > MAX) {
            longest().ifPresent(Connections::end);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    private static String address(Connection connection) {
        SocketAddress remote = connection.getEndPoint().getRemoteSocketAddress();
        return remote instanceof InetSocketAddress internet && internet.getAddress() != null
                ? internet.getAddress().getHostAddress()
                : String.valueOf(remote);
    }

    /** Find, among those of the address that has most, the connection that keeps the server waiting for longest. */
    private Optional<Connection> longest() {
        Map<String, Long> counts = open.values().stream()
                .map(use -> use.address)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        String most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        return open.entrySet().stream()
                .filter(each -> each.getValue().address.equals(most))
                .max(Comparator.<Map.Entry<Connection, Use>>comparingLong(
                                each -> each.getValue().waiting())
                        .thenComparingLong(each -> idle(each.getKey())))
                .map(Map.Entry::getKey);
    }

    private static long idle(Connection connection) {
        return connection.getEndPoint() instanceof IdleTimeout point ? point.getIdleFor() : 0;
    }

    private static void end(Connection connection) {
        connection.getEndPoint().close();
    }

    /** The head of a request has arrived; the server's own limits hold for its body. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Use use = open.get(request.getConnectionMetaData().getConnection());
        if (use != null) {
            use.answered = true;
            Request.addCompletionListener(request, unused -> {
                use.since = System.nanoTime();
                use.answered = false;
            });
        }
        return super.handle(request, response, callback);
    }
}
