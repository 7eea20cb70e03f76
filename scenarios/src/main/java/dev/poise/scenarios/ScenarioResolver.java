package dev.poise.scenarios;

import dev.poise.parameters.ParameterCatalogue;
import dev.poise.scenarios.catalogue.BuiltIn;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.catalogue.Kind;
import dev.poise.scenarios.document.FolderBoundary;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.draft.Assignment;
import dev.poise.scenarios.draft.Draft;
import dev.poise.scenarios.draft.DraftReader;
import dev.poise.scenarios.draft.OptionReader;
import dev.poise.scenarios.draft.Vocabulary;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.team.TeamSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns a request into a scenario that can be run. Immutable and thread-safe; every call reads the files again.
 *
 * <p>Later wins: the reference team's values, then what a file extends, then the file, then product, team, culture and Product
 * Owner in this order, then single settings. Interventions and switched-off mechanisms add up. What a file sets from Monday on is an
 * intervention at the first measured sprint; what is put on it later holds from the start, and wins over it.
 */
public final class ScenarioResolver {
    /** What problems are told by that stand in no file and at no option. */
    private static final String ARGUMENT = "scenario";

    private final Catalogue catalogue = Catalogue.builtIn();
    private final Vocabulary vocabulary;
    private final Path folder;
    private final FolderBoundary boundary;

    /**
     * Make a resolver over any catalogue.
     *
     * @param catalogue the settings there are
     * @param folder where relative paths start
     */
    public ScenarioResolver(ParameterCatalogue catalogue, Path folder) {
        this(catalogue, folder, FolderBoundary.ANYWHERE);
    }

    private ScenarioResolver(ParameterCatalogue catalogue, Path folder, FolderBoundary boundary) {
        this.vocabulary = new Vocabulary(catalogue);
        this.folder = folder;
        this.boundary = boundary;
    }

    /**
     * Make the resolver of the team's scenarios.
     *
     * @param folder where relative paths start, usually the working directory
     */
    public static ScenarioResolver of(Path folder) {
        return new ScenarioResolver(TeamSettings.CATALOGUE, folder);
    }

    /**
     * Get the same resolver for somebody who may not read every file, in what files extend, too.
     *
     * @param allowed which files may be read
     */
    public ScenarioResolver within(FolderBoundary allowed) {
        return new ScenarioResolver(vocabulary.catalogue(), folder, allowed);
    }

    /** Get the names that scenarios may use. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Resolve one scenario.
     *
     * @param base a built-in name or the path of a file
     * @return the scenario or everything that is wrong
     */
    public ScenarioResult resolve(String base) {
        return resolve(ScenarioRequest.of(base));
    }

    /**
     * Resolve a request.
     *
     * @param request what to run
     * @return the scenario or everything that is wrong
     */
    public ScenarioResult resolve(ScenarioRequest request) {
        ProblemList problems = new ProblemList();
        LayerLoader loader = new LayerLoader(catalogue, new DraftReader(vocabulary), problems);
        String base = request.base() == null ? Catalogue.REFERENCE : request.base();
        LayerLoader.Folder here = new LayerLoader.Folder(folder, Path.of(""), boundary);
        loader.load(base, here, Place.startOf(ARGUMENT));
        for (Map.Entry<Kind, String> part : request.parts().entrySet()) {
            Place asked = Place.startOf("--" + part.getKey().id());
            if (isOfKind(part.getKey(), part.getValue(), asked, problems)) {
                loader.load(part.getValue(), here, asked);
            }
        }
        List<Assignment> sets = new OptionReader(vocabulary).read(request.sets(), problems);
        Merge merge = new Merge(vocabulary.catalogue(), loader.layers(), sets);
        merge.check(problems);
        return problems.isEmpty() ? merge.loaded(name(request)) : new ScenarioResult.Problems(problems.inOrder());
    }

    /**
     * Resolve a scenario that is not in a file, such as one that was typed into a page. It may extend built-in scenarios only:
     * no file is opened.
     *
     * @param name the name to tell problems by and of the scenario; JSON when it ends with {@code .json}, else YAML
     * @param text the scenario as it would stand in a file
     * @return the scenario or everything that is wrong
     */
    public ScenarioResult resolveText(String name, String text) {
        ProblemList problems = new ProblemList();
        LayerLoader loader = new LayerLoader(catalogue, new DraftReader(vocabulary), problems);
        loader.loadText(name, text);
        Merge merge = new Merge(vocabulary.catalogue(), loader.layers(), List.of());
        merge.check(problems);
        return problems.isEmpty()
                ? merge.loaded(name(ScenarioRequest.of(name)))
                : new ScenarioResult.Problems(problems.inOrder());
    }

    /**
     * Resolve a scenario that stands within another document, such as an agenda. It may extend built-in scenarios only: no file is opened.
     *
     * @param name of what comes out
     * @param scenario the scenario as it would stand in a file
     * @param problems takes what is wrong
     * @return the scenario, or null; then a problem was added
     */
    public ScenarioResult.@Nullable Loaded resolve(String name, Node.Group scenario, ProblemList problems) {
        int before = problems.count();
        LayerLoader loader = new LayerLoader(catalogue, new DraftReader(vocabulary), problems);
        loader.load(scenario);
        Merge merge = new Merge(vocabulary.catalogue(), loader.layers(), List.of());
        merge.check(problems);
        return problems.count() == before ? merge.loaded(name) : null;
    }

    /**
     * Put scenarios and settings on each other, as a study does: later wins.
     *
     * @param name of what comes out
     * @param below what it starts from; relative paths start at this resolver's folder
     * @param sets what is set on top of that
     * @param above what is put on top of these
     * @param shown this resolver's folder as the user would write it
     * @param problems takes what is wrong
     * @return the scenario, or null; then a problem was added
     */
    public ScenarioResult.@Nullable Loaded stack(
            String name,
            List<Draft.Mention> below,
            List<Assignment> sets,
            List<Draft.Mention> above,
            Path shown,
            ProblemList problems) {
        int before = problems.count();
        LayerLoader loader = new LayerLoader(catalogue, new DraftReader(vocabulary), problems);
        LayerLoader.Folder here = new LayerLoader.Folder(folder, shown, boundary);
        below.forEach(mention -> loader.load(mention.name(), here, mention.place()));
        List<Draft> layers = new ArrayList<>(loader.layers());
        layers.add(new Draft("", List.of(), sets, List.of(), List.of(), List.of()));
        above.forEach(mention -> loader.load(mention.name(), here, mention.place()));
        layers.addAll(loader.layers().subList(layers.size() - 1, loader.layers().size()));
        Merge merge = new Merge(vocabulary.catalogue(), layers, List.of());
        merge.check(problems);
        return problems.count() == before && sets.stream().allMatch(Assignment::usable) ? merge.loaded(name) : null;
    }

    private boolean isOfKind(Kind kind, String name, Place asked, ProblemList problems) {
        Optional<BuiltIn> builtIn = catalogue.find(name);
        if (builtIn.isEmpty() || builtIn.get().kind() == kind) {
            return true;
        }
        List<String> known = catalogue.names(kind);
        problems.add(
                asked,
                String.format(
                        Locale.ROOT,
                        "%s, which is of the kind %s",
                        name,
                        builtIn.get().kind().id()),
                String.format(Locale.ROOT, "one of %s or a file", String.join(", ", known)),
                () -> NearestName.to(name, known));
        return false;
    }

    /** Make a name that is fit for a folder: the last part of each path without its ending, joined by a plus sign. */
    private static String name(ScenarioRequest request) {
        List<String> names = new ArrayList<>();
        if (request.base() != null) {
            names.add(request.base());
        }
        names.addAll(request.parts().values());
        if (names.isEmpty()) {
            return Catalogue.REFERENCE;
        }
        return names.stream()
                .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1))
                .map(name -> name.replaceFirst("(?i)\\.(yaml|yml|json)$", ""))
                .map(name -> name.replaceAll("[^\\p{IsAlphabetic}\\p{M}\\p{IsDigit}._-]", "_"))
                .map(name -> name.isEmpty() ? ARGUMENT : name)
                .distinct()
                .collect(Collectors.joining("+"));
    }
}
