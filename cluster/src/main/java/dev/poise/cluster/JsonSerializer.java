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
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes messages between programs as JSON. Only the messages that are listed here travel, and nothing else can be made from what arrives. */
final class JsonSerializer extends SerializerWithStringManifest {
    private static final int IDENTIFIER = 7_053_101;
    /** A message holds names, numbers and one list of numbers. */
    private static final int DEEPEST = 3;
    /** What a frame of a cluster holds at most. */
    private static final int LARGEST = 256 * 1024;

    private static final Map<String, Class<? extends Remote>> MESSAGES = Stream.of(
                    Leader.Ready.class,
                    Leader.Refused.class,
                    Leader.Piece.class,
                    Leader.Made.class,
                    ClusterWorker.Piece.class,
                    ClusterWorker.Serve.class,
                    ClusterWorker.Make.class,
                    ClusterWorker.Rest.class)
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
        mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .maxDocumentLength(LARGEST)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .addModule(addresses)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
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
            Remote message = mapper.readValue(bytes, type);
            if (message == null) {
                throw new NotSerializableException(manifest + ": found nothing, expected a message");
            }
            return message;
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
