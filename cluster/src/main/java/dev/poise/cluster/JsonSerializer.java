package dev.poise.cluster;

import akka.actor.ExtendedActorSystem;
import akka.actor.typed.ActorRef;
import akka.actor.typed.ActorRefResolver;
import akka.actor.typed.javadsl.Adapter;
import akka.serialization.SerializerWithStringManifest;
import java.io.NotSerializableException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes messages between programs as JSON. Only the messages that are listed here travel, and nothing else can be made from what arrives. */
final class JsonSerializer extends SerializerWithStringManifest {
    private static final int IDENTIFIER = 7_053_101;

    private static final Map<String, Class<? extends Remote>> MESSAGES = Stream.of(
                    Leader.Ready.class,
                    Leader.Refused.class,
                    Leader.Piece.class,
                    Leader.Made.class,
                    Worker.Piece.class,
                    Worker.Serve.class,
                    Worker.Make.class,
                    Worker.Rest.class)
            .collect(Collectors.toUnmodifiableMap(JsonSerializer::name, Function.identity()));

    private final JsonMapper mapper;

    /**
     * Made by the actor system.
     *
     * @param system in which messages live
     */
    JsonSerializer(ExtendedActorSystem system) {
        ActorRefResolver resolver = ActorRefResolver.get(Adapter.toTyped(system));
        SimpleModule addresses = new SimpleModule("addresses")
                .addSerializer(ActorRef.class, new WritesAddress(resolver))
                .addDeserializer(ActorRef.class, new ReadsAddress(resolver));
        mapper = JsonMapper.builder().addModule(addresses).build();
    }

    @Override
    public int identifier() {
        return IDENTIFIER;
    }

    @Override
    public String manifest(Object message) {
        return name(message.getClass());
    }

    private static String name(Class<?> type) {
        return String.format(Locale.ROOT, "%s.%s", type.getEnclosingClass().getSimpleName(), type.getSimpleName());
    }

    @Override
    public byte[] toBinary(Object message) {
        return mapper.writeValueAsString(message).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Object fromBinary(byte[] bytes, String manifest) throws NotSerializableException {
        Class<? extends Remote> type = MESSAGES.get(manifest);
        if (type == null) {
            throw new NotSerializableException("unknown message " + manifest);
        }
        try {
            return mapper.readValue(new String(bytes, StandardCharsets.UTF_8), type);
        } catch (JacksonException e) {
            throw new NotSerializableException(String.format(Locale.ROOT, "%s: %s", manifest, e.getOriginalMessage()));
        }
    }

    @SuppressWarnings("rawtypes") // of whatever protocol
    private static final class WritesAddress extends ValueSerializer<ActorRef> {
        private final ActorRefResolver resolver;

        WritesAddress(ActorRefResolver resolver) {
            this.resolver = resolver;
        }

        @Override
        public void serialize(ActorRef actor, JsonGenerator json, SerializationContext context) {
            json.writeString(resolver.toSerializationFormat((ActorRef<?>) actor));
        }
    }

    @SuppressWarnings("rawtypes") // of whatever protocol
    private static final class ReadsAddress extends ValueDeserializer<ActorRef> {
        private final ActorRefResolver resolver;

        ReadsAddress(ActorRefResolver resolver) {
            this.resolver = resolver;
        }

        @Override
        public ActorRef deserialize(JsonParser json, DeserializationContext context) {
            return resolver.resolveActorRef(json.getString());
        }
    }
}
