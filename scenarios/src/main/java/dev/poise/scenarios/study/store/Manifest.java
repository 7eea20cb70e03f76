package dev.poise.scenarios.study.store;

import dev.poise.scenarios.run.JsonText;
import dev.poise.scenarios.run.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What goes with a folder of a study: which program, model and machine made it. Immutable. Of all files in the folder this one alone
 * may differ between two machines.
 *
 * @param format of the folder
 * @param program version of the program
 * @param model version of the model
 * @param fingerprint what the model gives for some small runs, hashed
 * @param study the name of the study
 * @param definition hash of the files that define the study
 * @param files hash of each of these files, by name
 * @param cut how runs are cut into chunks; empty when it was not noted yet
 * @param shard which share of the study is here
 * @param sessions what was run when and where, one line each
 */
public record Manifest(
        int format,
        String program,
        String model,
        String fingerprint,
        String study,
        String definition,
        Map<String, String> files,
        String cut,
        Shard shard,
        List<Map<String, String>> sessions) {
    /** The format that is written. */
    public static final int FORMAT = 1;

    /** Its file. */
    public static final String NAME = "manifest.json";

    /** Copies map and list. */
    public Manifest {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        sessions = List.copyOf(sessions);
    }

    /** Tell whether the model that made it is the one that this program has. */
    public boolean isOfThisModel() {
        return model.equals(Version.MODEL);
    }

    /** Add a session. */
    public Manifest with(Map<String, String> session) {
        List<Map<String, String>> more = new ArrayList<>(sessions);
        more.add(new LinkedHashMap<>(session));
        return new Manifest(format, program, model, fingerprint, study, definition, files, cut, shard, more);
    }

    String json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", format);
        tree.put("program", program);
        tree.put("model", model);
        tree.put("fingerprint", fingerprint);
        tree.put("study", study);
        tree.put("definition", definition);
        tree.put("files", files);
        tree.put("cut", cut);
        tree.put("shard", shard.toString());
        tree.put("sessions", sessions);
        return JsonText.indented(tree);
    }

    /**
     * Read the manifest of a folder.
     *
     * @param folder where
     * @throws StoreException when there is none, or it cannot be understood
     */
    public static Manifest read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isDirectory(folder)) {
            throw new StoreException(String.format(Locale.ROOT, "%s is no folder", folder));
        }
        if (!Files.exists(file)) {
            throw new StoreException(
                    String.format(Locale.ROOT, "%s is no folder of a study: there is no %s", folder, NAME));
        }
        try {
            JsonNode tree = JsonMapper.shared().readTree(Files.readString(file));
            String[] shard = tree.path("shard").asString("1/1").split("/", -1);
            Map<String, String> files = new TreeMap<>();
            tree.path("files")
                    .properties()
                    .forEach(entry -> files.put(entry.getKey(), entry.getValue().asString("")));
            List<Map<String, String>> sessions = new ArrayList<>();
            for (JsonNode session : tree.path("sessions")) {
                Map<String, String> one = new LinkedHashMap<>();
                session.properties()
                        .forEach(field ->
                                one.put(field.getKey(), field.getValue().asString("")));
                sessions.add(one);
            }
            return new Manifest(
                    tree.path("format").asInt(0),
                    tree.path("program").asString(""),
                    tree.path("model").asString(""),
                    tree.path("fingerprint").asString(""),
                    tree.path("study").asString(""),
                    tree.path("definition").asString(""),
                    files,
                    tree.path("cut").asString(""),
                    new Shard(Integer.parseInt(shard[0]), Integer.parseInt(shard[1])),
                    sessions);
        } catch (IOException e) {
            throw StoreException.of("read", file, e);
        } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new StoreException(
                    String.format(Locale.ROOT, "%s cannot be understood: it was changed or cut short", file));
        }
    }
}
