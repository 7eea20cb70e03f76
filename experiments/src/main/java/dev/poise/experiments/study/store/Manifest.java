package dev.poise.experiments.study.store;

import dev.poise.experiments.run.JsonText;
import dev.poise.experiments.run.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What goes with a folder of a study: which program, model and machine made it. Immutable. Of all files in the folder this one alone
 * may differ between two machines.
 *
 * @param format of the folder
 * @param program version of the program
 * @param model version of the model
 * @param fingerprint what the model gives for some small runs, hashed
 * @param jars jars of others that it was made with, in the order of the class path
 * @param study the name of the study
 * @param definition hash of the files that define the study
 * @param files hash of each of these files and of the table of points, by name
 * @param cut how runs are cut into chunks; empty when it was not noted yet
 * @param shard which share of the study is here
 * @param sessions what was run when and where, one line each
 * @param questions what else was asked of the runs, and when, in the order of their numbers
 */
public record Manifest(
        int format,
        String program,
        String model,
        String fingerprint,
        List<Jar> jars,
        String study,
        String definition,
        Map<String, String> files,
        String cut,
        Shard shard,
        List<Map<String, String>> sessions,
        List<Map<String, String>> questions) {
    /** The format that is written. Format 1, which can be read, has no seals and no hash of the points. */
    public static final int FORMAT = 2;

    /** Its file. */
    public static final String NAME = "manifest.json";

    /** Copies map and lists. */
    public Manifest {
        jars = List.copyOf(jars);
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        sessions = List.copyOf(sessions);
        questions = List.copyOf(questions);
    }

    /** Describe a folder that nothing was asked of but what its study asks. */
    public Manifest(
            int format,
            String program,
            String model,
            String fingerprint,
            List<Jar> jars,
            String study,
            String definition,
            Map<String, String> files,
            String cut,
            Shard shard,
            List<Map<String, String>> sessions) {
        this(format, program, model, fingerprint, jars, study, definition, files, cut, shard, sessions, List.of());
    }

    /** Return whether the model that made it is the one that this program has. */
    public boolean isOfThisModel() {
        return model.equals(Version.MODEL);
    }

    /** Add a session. */
    public Manifest with(Map<String, String> session) {
        List<Map<String, String>> more = new ArrayList<>(sessions);
        more.add(new LinkedHashMap<>(session));
        return new Manifest(
                format, program, model, fingerprint, jars, study, definition, files, cut, shard, more, questions);
    }

    /** Add a question. */
    public Manifest asked(Map<String, String> question) {
        List<Map<String, String>> more = new ArrayList<>(questions);
        more.add(new LinkedHashMap<>(question));
        return new Manifest(
                format, program, model, fingerprint, jars, study, definition, files, cut, shard, sessions, more);
    }

    String json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", format);
        tree.put("program", program);
        tree.put("model", model);
        tree.put("fingerprint", fingerprint);
        tree.put(
                "jars",
                jars.stream()
                        .map(jar -> new TreeMap<>(Map.of("name", jar.name(), "digest", jar.digest())))
                        .toList());
        tree.put("study", study);
        tree.put("definition", definition);
        tree.put("files", files);
        tree.put("cut", cut);
        tree.put("shard", shard.toString());
        tree.put("sessions", sessions);
        if (!questions.isEmpty()) {
            tree.put("questions", questions);
        }
        return JsonText.indented(tree);
    }

    /**
     * Read the manifest of a folder.
     *
     * @param folder where
     * @throws StoreException when there is none, or it cannot be understood, or is of a format that this version does not know
     */
    public static Manifest read(Path folder) {
        return ManifestReader.read(folder);
    }
}
