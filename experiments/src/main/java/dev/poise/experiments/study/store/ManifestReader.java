package dev.poise.experiments.study.store;

import dev.poise.experiments.run.Version;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads manifests, and takes none that lacks something or holds something of another kind. */
final class ManifestReader {
    /** Far more than thousands of sessions take. */
    private static final long MAX_BYTES = 16_000_000;

    private final Path file;
    private final JsonNode tree;

    private ManifestReader(Path file, JsonNode tree) {
        this.file = file;
        this.tree = tree;
    }

    static Manifest read(Path folder) {
        Path file = folder.resolve(Manifest.NAME);
        if (!Files.isDirectory(folder)) {
            throw new StoreException(String.format(Locale.ROOT, "%s is no folder", folder));
        }
        if (!Files.exists(file)) {
            throw new StoreException(
                    String.format(Locale.ROOT, "%s is no folder of a study: there is no %s", folder, Manifest.NAME));
        }
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
                throw unfit(file, "found something else than a file of less than 16 MB");
            }
            return new ManifestReader(file, JsonMapper.shared().readTree(Files.readString(file))).manifest();
        } catch (JacksonException | CharacterCodingException e) {
            throw unfit(file, "");
        } catch (IOException e) {
            throw StoreException.of("read", file, e);
        }
    }

    private static StoreException unfit(Path file, String why) {
        return new StoreException(String.format(
                Locale.ROOT,
                "%s cannot be understood%s: it was changed or cut short",
                file,
                why.isEmpty() ? "" : ", " + why));
    }

    private Manifest manifest() {
        JsonNode version = find("format", JsonNode::isIntegralNumber, "a whole number");
        int format = version.canConvertToInt() ? version.asInt() : 0;
        if (format < 1 || format > Manifest.FORMAT) {
            throw new StoreException(String.format(
                    Locale.ROOT,
                    "%s has format %s, made by poise %s; this is poise %s, which reads formats 1 to %d",
                    file.resolveSibling(""),
                    version,
                    tree.path("program").asString("?"),
                    Version.PROGRAM,
                    Manifest.FORMAT));
        }
        boolean isNew = format == Manifest.FORMAT;
        return new Manifest(
                format,
                text("program"),
                text("model"),
                text("fingerprint"),
                isNew || tree.has("jars") ? jars() : List.of(),
                text("study"),
                text("definition"),
                files(isNew),
                isNew || tree.has("cut") ? text("cut") : "",
                shard(),
                lines("sessions"),
                tree.has("questions") ? lines("questions") : List.of());
    }

    private JsonNode find(String name, Predicate<JsonNode> fits, String expected) {
        JsonNode node = tree.path(name);
        if (!fits.test(node)) {
            throw unfit(
                    file,
                    String.format(
                            Locale.ROOT,
                            "%s is %s, expected %s",
                            name,
                            node.isMissingNode() ? "not there" : "of another kind",
                            expected));
        }
        return node;
    }

    private String text(String name) {
        return find(name, node -> node.isString() && !node.asString().isBlank(), "a text")
                .asString();
    }

    private List<Jar> jars() {
        List<Jar> jars = new ArrayList<>();
        for (JsonNode jar : find("jars", JsonNode::isArray, "a list of jars")) {
            jars.add(new Jar(jar.path("name").asString("?"), jar.path("digest").asString("?")));
        }
        return jars;
    }

    private Map<String, String> files(boolean isNew) {
        Map<String, String> files = new TreeMap<>();
        JsonNode all = find("files", JsonNode::isObject, "a hash for each file that defines the study");
        all.properties()
                .forEach(entry -> files.put(entry.getKey(), entry.getValue().asString("")));
        if (!files.containsKey(StudyFolder.STUDY) || (isNew && !files.containsKey(StudyFolder.POINTS))) {
            throw unfit(file, "files lacks the hash of " + StudyFolder.STUDY + " or " + StudyFolder.POINTS);
        }
        return files;
    }

    private Shard shard() {
        String[] numbers = text("shard").split("/", -1);
        try {
            return new Shard(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unfit(file, "shard is of another kind, expected a share such as 1/8");
        }
    }

    private List<Map<String, String>> lines(String name) {
        List<Map<String, String>> sessions = new ArrayList<>();
        for (JsonNode session : find(name, JsonNode::isArray, "a list of " + name)) {
            Map<String, String> one = new LinkedHashMap<>();
            session.properties()
                    .forEach(field -> one.put(field.getKey(), field.getValue().asString("")));
            sessions.add(one);
        }
        return sessions;
    }
}
