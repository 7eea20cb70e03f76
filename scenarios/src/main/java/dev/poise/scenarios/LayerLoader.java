package dev.poise.scenarios;

import dev.poise.scenarios.catalogue.BuiltIn;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.document.DocumentReader;
import dev.poise.scenarios.document.FolderBoundary;
import dev.poise.scenarios.document.Format;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.SourceFile;
import dev.poise.scenarios.draft.Draft;
import dev.poise.scenarios.draft.DraftReader;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opens scenarios and what they extend. Parents come before the file that extends them, in the order written; a file that is
 * reached twice counts once, at its first place. Not thread-safe; one for each request.
 */
final class LayerLoader {
    /** So that metric ends with a problem, long before the stack does. */
    private static final int LONGEST_CHAIN = 50;

    /** No system has longer paths, and bringing a long one into order takes a while. */
    private static final int LONGEST_NAME = 4096;

    private final Catalogue catalogue;
    private final DraftReader drafts;
    private final ProblemList problems;
    private final List<Draft> layers = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final List<Open> open = new ArrayList<>();

    /** A file whose parents are being read. */
    private record Open(String key, String name) {}

    /**
     * Where relative paths start.
     *
     * @param path the folder
     * @param shown the same as the user would write it
     * @param boundary which files may be read
     */
    record Folder(Path path, Path shown, FolderBoundary boundary) {}

    LayerLoader(Catalogue catalogue, DraftReader drafts, ProblemList problems) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.problems = problems;
    }

    /** Get what was opened, in the order in which it is put on each other. */
    List<Draft> layers() {
        return List.copyOf(layers);
    }

    /**
     * Open a scenario and what it extends.
     *
     * @param name a built-in name or the path of a file
     * @param folder where relative paths start, or null when only built-in names make sense
     * @param asked where it was asked for
     */
    void load(String name, @Nullable Folder folder, Place asked) {
        Optional<BuiltIn> builtIn = catalogue.find(name);
        if (builtIn.isPresent()) {
            if (enter("built-in " + name, name, asked)) {
                read("built-in " + name, name, null, builtIn.get().text());
            }
            return;
        }
        Path path = folder == null ? null : path(name, folder.path());
        if (path != null
                && folder != null
                && looksLikeAPath(name)
                && !folder.boundary().admits(path)) {
            problems.add(asked, FolderBoundary.refused(QuotedText.plain(name)), FolderBoundary.expected());
            return;
        }
        if (path == null || folder == null || !(looksLikeAPath(name) || isThere(path, folder))) {
            problems.add(
                    asked,
                    "the unknown scenario " + QuotedText.plain(name),
                    "the name of a built-in scenario or a file",
                    () -> NearestName.to(name, catalogue.names()));
        } else if (!Files.exists(path)) {
            problems.add(asked, "the file " + QuotedText.escaped(name) + ", which does not exist", "a scenario file");
        } else {
            Path shown = folder.shown().resolve(name).normalize();
            String told = shown.toString().isEmpty() ? "." : shown.toString();
            if (enter(key(path), told, asked)) {
                String text = SourceFile.read(told, path, SourceFile.Kind.SCENARIO, problems);
                if (text != null) {
                    read(key(path), told, new Folder(parent(path), parent(shown), folder.boundary()), text);
                }
            }
        }
    }

    /**
     * Read a scenario that is not in a file, and open what it extends; only built-in scenarios can be meant.
     *
     * @param name the name to tell problems by; also tells the format
     * @param text the scenario
     */
    void loadText(String name, String text) {
        read("text " + name, name, null, text);
    }

    /**
     * Take a scenario that stands within another document, and open what it extends; only built-in scenarios can be meant.
     *
     * @param root the scenario
     */
    void load(Node.Group root) {
        take("group " + root.place(), root.place().toString(), null, root);
    }

    /** Return whether a file still has to be read. */
    private boolean enter(String key, String name, Place asked) {
        int index = open.stream().map(Open::key).toList().indexOf(key);
        if (index < 0) {
            if (open.size() < LONGEST_CHAIN) {
                return done.add(key);
            }
            problems.add(asked, String.format(Locale.ROOT, "a chain of more than %d extends", LONGEST_CHAIN), "a few");
            return false;
        }
        List<String> cycle =
                new ArrayList<>(open.stream().map(Open::name).toList().subList(index, open.size()));
        cycle.add(name);
        problems.add(
                asked,
                "a cycle of extends: " + QuotedText.escaped(String.join(" -> ", cycle)),
                "scenarios that do not extend themselves");
        return false;
    }

    private void read(String key, String name, @Nullable Folder folder, String text) {
        Node.Group root = DocumentReader.read(name, text, Format.of(name), problems);
        if (root != null) {
            take(key, name, folder, root);
        }
    }

    private void take(String key, String name, @Nullable Folder folder, Node.Group root) {
        Draft draft = drafts.read(root, problems);
        open.add(new Open(key, name));
        draft.parents().forEach(parent -> load(parent.name(), folder, parent.place()));
        open.remove(open.size() - 1);
        layers.add(draft);
    }

    private static Path parent(Path path) {
        return path.resolveSibling("");
    }

    private static @Nullable Path path(String name, Path folder) {
        if (name.length() > LONGEST_NAME) {
            return null;
        }
        try {
            return folder.resolve(name).normalize();
        } catch (InvalidPathException notAPath) {
            return null;
        }
    }

    private static boolean isThere(Path path, Folder folder) {
        return folder.boundary().admits(path) && Files.exists(path);
    }

    private static boolean looksLikeAPath(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.indexOf('/') >= 0
                || name.indexOf('\\') >= 0
                || lower.endsWith(".yaml")
                || lower.endsWith(".yml")
                || lower.endsWith(".json");
    }

    private static String key(Path path) {
        try {
            return path.toRealPath().toString();
        } catch (IOException unreadable) {
            return path.toAbsolutePath().normalize().toString();
        }
    }
}
