package dev.poise.workshop.server;

import dev.poise.workshop.room.MessageFields;
import dev.poise.workshop.room.Room;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How phones join: the code, the address with its picture, and the other addresses of this machine to choose from. */
final class InvitationRoutes {
    private static final int LONGEST_HOST = 253;

    private final RequestFilter filter;
    private final Room room;
    private final Invitation invitation;
    private final IntSupplier port;

    private InvitationRoutes(RequestFilter filter, Room room, Invitation invitation, IntSupplier port) {
        this.filter = filter;
        this.room = room;
        this.invitation = invitation;
        this.port = port;
    }

    static void add(RoutesConfig routes, RequestFilter filter, Room room, Invitation invitation, IntSupplier port) {
        InvitationRoutes own = new InvitationRoutes(filter, room, invitation, port);
        routes.get("/api/join", own::tell);
        routes.post("/api/join", own::choose);
    }

    private void tell(Context request) {
        filter.requireKey(request);
        Json.respond(request, 200, tree());
    }

    private void choose(Context request) {
        filter.requireKey(request);
        String host = new MessageFields("join", Json.body(request), Set.of("host")).text("host", LONGEST_HOST);
        if (!invitation.choose(host)) {
            throw new Refused(409, "this machine does not have that address any more");
        }
        room.invite();
        Json.respond(request, 200, tree());
    }

    /** Tell how phones join; without an address when they cannot. */
    private ObjectNode tree() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("joined", room.phones().size());
        tree.put("open", invitation.isOpen());
        List<NetworkAddress> addresses = invitation.addresses();
        ArrayNode list = tree.putArray("addresses");
        for (NetworkAddress address : addresses) {
            list.addObject()
                    .put("host", address.host())
                    .put("network", address.network())
                    .put("inside", address.inside());
        }
        invitation.now(addresses).ifPresent(address -> {
            String code = room.phones().code();
            String page = Invitation.link(address, port.getAsInt());
            String join = String.format(Locale.ROOT, "%s/join", page);
            tree.put("code", code);
            tree.put("host", address.host());
            tree.put("page", page);
            tree.put("address", join);
            QrCode picture = QrCode.of(join + "#code=" + code);
            tree.put("qrSize", picture.size());
            tree.put("qrPath", picture.path());
        });
        return tree;
    }
}
