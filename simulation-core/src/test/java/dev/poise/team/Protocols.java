package dev.poise.team;

import dev.poise.parameters.Conditions;
import dev.poise.parameters.ParameterCatalogue;
import dev.poise.parameters.Settings;
import dev.poise.parameters.Values;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the roles of the team can say to each other, and what is in it. */
final class Protocols {
    /** Words for what is the Product Owner's own, and for what could be a function of it. */
    private static final List<String> SECRETS = List.of(
            "knowledge",
            "involvement",
            "appetite",
            "confidence",
            "skill",
            "understanding",
            "temptation",
            "policy",
            "competence");

    private static final Set<Class<?>> OPAQUE =
            Set.of(Conditions.class, Settings.class, Values.class, ParameterCatalogue.class);

    private Protocols() {}

    /** Find the sealed interfaces whose name ends in Message. */
    static List<Class<?>> of(Class<?> beside, String folder) {
        List<Class<?>> protocols = new ArrayList<>();
        for (String name : ClassNames.of(beside, folder).all()) {
            if (name.endsWith("Message")) {
                Class<?> type = load(name);
                if (type.isSealed()) {
                    protocols.add(type);
                }
            }
        }
        return protocols;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Protocols.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Get all the messages of a protocol. */
    static List<Class<?>> messages(Class<?> protocol) {
        List<Class<?>> messages = new ArrayList<>();
        for (Class<?> permitted : protocol.getPermittedSubclasses()) {
            if (permitted.isSealed() && permitted.isInterface()) {
                messages.addAll(messages(permitted));
            } else {
                messages.add(permitted);
            }
        }
        return messages;
    }

    /** Get the paths to everything in a protocol that must not be said. */
    static Set<String> secretsIn(Class<?> protocol) {
        Set<String> secrets = new LinkedHashSet<>();
        for (Class<?> message : messages(protocol)) {
            search(message, message.getSimpleName(), message.getSimpleName().equals("Adopt"), 0, secrets);
        }
        return secrets;
    }

    private static void search(Class<?> record, String path, boolean mayCarrySettings, int depth, Set<String> found) {
        if (!record.isRecord() || depth > 6) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName().toLowerCase(Locale.ROOT);
            String here = path + "." + component.getName();
            if (SECRETS.stream().anyMatch(name::contains)) {
                found.add(here);
            }
            for (Class<?> type : typesIn(component.getGenericType())) {
                if (OPAQUE.contains(type) && !mayCarrySettings) {
                    found.add(here);
                }
                search(type, here, mayCarrySettings, depth + 1, found);
            }
        }
    }

    private static List<Class<?>> typesIn(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            List<Class<?>> types = new ArrayList<>(typesIn(parameterized.getRawType()));
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(t -> types.addAll(typesIn(t)));
            return types;
        }
        return type instanceof Class<?> raw ? List.of(raw) : List.of();
    }
}
