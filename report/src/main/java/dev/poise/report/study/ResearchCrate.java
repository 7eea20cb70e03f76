package dev.poise.report.study;

import dev.poise.experiments.run.JsonText;
import dev.poise.experiments.run.Version;
import dev.poise.experiments.study.Study;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.store.Jar;
import dev.poise.metrics.Metric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The description of a study's folder as a research object (RO-Crate 1.1, https://w3id.org/ro/crate/1.1): every file with what it is and
 * in which format, what was measured, and which program made the runs from which files. It follows from the study and its runs alone, so
 * that it has the same bytes on every machine: nothing in it depends on the day, the threads or the computer. Two things that the
 * specification asks for are known to nobody but the authors: see {@link #PUBLISHED} and {@link #LICENCE}.
 */
final class ResearchCrate {
    /** Its file. */
    static final String NAME = "ro-crate-metadata.json";

    /** Stands for the day of publication: the one on which the program was released, before which there can be no study of it. */
    static final String PUBLISHED = Version.RELEASED;

    private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
    private static final String ROOT = "./";

    /** Stands for the licence: that none is stated. */
    private static final String LICENCE = "#licence";

    private static final String RUNS = "#runs-made";
    private static final String PROGRAM = "#poise";
    private static final String APACHE = "https://spdx.org/licenses/Apache-2.0";

    private final StudyResults results;
    private final OpenStudy study;
    private final List<Object> graph = new ArrayList<>();

    private ResearchCrate(StudyResults results, OpenStudy study) {
        this.results = results;
        this.study = study;
    }

    /**
     * Describe a folder in which everything else is written.
     *
     * @param results of the study
     * @param study with its folder
     */
    static String json(StudyResults results, OpenStudy study) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("@context", SPECIFICATION + "/context");
        root.put("@graph", new ResearchCrate(results, study).graph());
        return JsonText.indented(root);
    }

    private List<Object> graph() {
        CrateFiles files = CrateFiles.of(study);
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("conformsTo", link(SPECIFICATION));
        descriptor.put("about", link(ROOT));
        add(NAME, "CreativeWork", descriptor);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("name", study.plan().study().name());
        root.put("description", description());
        root.put("datePublished", PUBLISHED);
        root.put("license", link(LICENCE));
        root.put("hasPart", links(files.top()));
        root.put("mentions", link(RUNS));
        List<String> variables = new ArrayList<>();
        metrics().forEach(metric -> variables.add(variable(metric)));
        root.put("variableMeasured", links(variables));
        add(ROOT, "Dataset", root);
        files.folders().forEach((folder, within) -> {
            Map<String, Object> dataset = new LinkedHashMap<>();
            dataset.put("name", folder);
            dataset.put("description", CrateFiles.about(folder));
            if (!within.isEmpty()) {
                dataset.put("hasPart", links(within));
            }
            add(folder, "Dataset", dataset);
        });
        files.all().forEach(this::file);
        runs(files);
        metrics().forEach(this::measured);
        licence(
                LICENCE,
                "No licence is stated",
                "Who made this study has not said here how it may be used. Ask them, or look where it was published.");
        licence(APACHE, "Apache License 2.0", "The licence of the program, and not of this study.");
        return graph;
    }

    private String description() {
        Study asked = study.plan().study();
        String about = asked.about().isEmpty()
                        || asked.about().endsWith(".")
                        || asked.about().endsWith("?")
                ? asked.about()
                : asked.about() + ".";
        return String.format(
                        Locale.ROOT,
                        "%s A simulation experiment with Poise, a simulator of a Scrum team: design of type %s, %d points, %d runs.",
                        about,
                        asked.design().id(),
                        study.plan().points().size(),
                        results.runs())
                .strip();
    }

    private void file(String name) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("name", name);
        file.put("description", CrateFiles.about(name));
        file.put("encodingFormat", CrateFiles.format(name));
        add(name, "File", file);
    }

    /** Say which program made what from which files. */
    private void runs(CrateFiles files) {
        List<String> programs = new ArrayList<>(List.of(PROGRAM));
        for (Jar jar : study.manifest().jars()) {
            programs.add("#jar-" + jar.digest());
        }
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("name", "The runs of the study");
        made.put(
                "description",
                "poise study run study.yaml -o FOLDER makes them again, with the same bytes in every table.");
        made.put("instrument", links(programs));
        made.put("object", links(files.defining()));
        made.put("result", links(files.made()));
        add(RUNS, "CreateAction", made);
        Map<String, Object> program = new LinkedHashMap<>();
        program.put("name", "Poise");
        program.put(
                "description",
                "A simulator of a Scrum team and its Product Owner, version " + Version.MODEL + " of the model.");
        program.put("version", study.manifest().program());
        program.put("license", link(APACHE));
        add(PROGRAM, "SoftwareApplication", program);
        for (Jar jar : study.manifest().jars()) {
            Map<String, Object> other = new LinkedHashMap<>();
            other.put("name", "A jar that takes part in the model");
            other.put("identifier", jar.digest());
            add("#jar-" + jar.digest(), "SoftwareApplication", other);
        }
    }

    private List<Metric> metrics() {
        return study.plan().study().outputs().perRun();
    }

    private static String variable(Metric metric) {
        return "#" + metric.id();
    }

    private void measured(Metric metric) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("name", metric.id());
        property.put("description", metric.label());
        property.put("unitText", metric.unit());
        add(variable(metric), "PropertyValue", property);
    }

    private void licence(String id, String name, String about) {
        Map<String, Object> licence = new LinkedHashMap<>();
        licence.put("name", name);
        licence.put("description", about);
        add(id, "CreativeWork", licence);
    }

    private void add(String id, String type, Map<String, Object> properties) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("@id", id);
        entity.put("@type", type);
        entity.putAll(properties);
        graph.add(entity);
    }

    private static Map<String, Object> link(String id) {
        return Map.of("@id", id);
    }

    private static List<Map<String, Object>> links(List<String> ids) {
        return ids.stream().map(ResearchCrate::link).toList();
    }
}
