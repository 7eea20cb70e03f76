package dev.poise.experiments.study.run;

import dev.poise.experiments.study.plan.Hash;
import dev.poise.experiments.study.store.Jar;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.metrics.AddedMetric;
import dev.poise.parameters.AddedMechanism;
import dev.poise.team.productowner.AddedPolicy;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The jars of others that this program runs with: those that {@code POISE_JARS} names, those that they ask for, and whatever else brings
 * a policy, a metric or a mechanism. What they do is part of the model, so a study is only continued by the same ones.
 */
final class AddedJars {
    private static final String VARIABLE = "POISE_JARS";
    private static final String SERVICES = "META-INF/services/";
    private static final String WILDCARD = "*";

    private static @Nullable List<Jar> found;

    private AddedJars() {}

    /**
     * Get those of this program, in the order of the class path. They are looked at once, as classes are loaded once.
     *
     * @throws StoreException when one cannot be read
     */
    static synchronized List<Jar> here() {
        List<Jar> jars = found;
        if (jars == null) {
            jars = find(System.getenv(VARIABLE), providers());
            found = jars;
        }
        return jars;
    }

    /** Name jars in a sentence. */
    static String describe(List<Jar> jars) {
        return jars.isEmpty()
                ? "no jars of others"
                : jars.stream().map(Jar::describe).collect(Collectors.joining(", "));
    }

    /** Return whether these are the jars of this program, wherever they lie and whatever they are called. */
    static boolean areHere(List<Jar> jars) {
        return digests(jars).equals(digests(here()));
    }

    /** Get the digests of jars. */
    static List<String> digests(List<Jar> jars) {
        return jars.stream().map(Jar::digest).toList();
    }

    private static Set<Path> providers() {
        Set<Path> places = new TreeSet<>();
        try {
            Stream.of(AddedPolicy.class, AddedMetric.class, AddedMechanism.class)
                    .flatMap(service -> ServiceLoader.load(service).stream())
                    .map(provider -> provider.type().getProtectionDomain().getCodeSource())
                    .forEach(source -> place(source).ifPresent(places::add));
        } catch (ServiceConfigurationError told) {
            // where the jar was first looked at
        }
        return places;
    }

    private static Optional<Path> place(@Nullable CodeSource source) {
        try {
            return source == null || source.getLocation() == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            // not from a file
            return Optional.empty();
        }
    }

    /**
     * Find jars.
     *
     * @param named what the variable says, as on a class path
     * @param providers jars that are known in other ways
     */
    static List<Jar> find(@Nullable String named, Set<Path> providers) {
        Set<Path> places = new LinkedHashSet<>();
        if (named != null) {
            for (String entry : named.split(File.pathSeparator, -1)) {
                if (entry.endsWith(WILDCARD)) {
                    jarsIn(Path.of(entry.substring(0, entry.length() - 1))).forEach(jar -> add(jar, places));
                } else if (!entry.isBlank()) {
                    add(Path.of(entry), places);
                }
            }
        }
        providers.forEach(provider -> add(provider, places));
        List<Jar> jars = new ArrayList<>();
        places.forEach(place -> jars.add(new Jar(String.valueOf(place.getFileName()), digest(place))));
        return jars;
    }

    private static Set<Path> jarsIn(Path folder) {
        Set<Path> jars = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{jar,JAR}")) {
                files.forEach(jars::add);
            } catch (IOException e) {
                throw StoreException.of("read", folder, e);
            }
        }
        return jars;
    }

    /** Add a jar and those that its manifest asks for; what is not there is not looked for by the class path either. */
    private static void add(Path jar, Set<Path> places) {
        try {
            if (Files.exists(jar) && places.add(jar.toRealPath()) && Files.isRegularFile(jar)) {
                URI base = jar.toUri();
                for (String asked : asked(jar).split(" ", -1)) {
                    URI uri = asked.isBlank() ? base : base.resolve(asked);
                    if (!asked.isBlank() && "file".equals(uri.getScheme())) {
                        add(Path.of(uri), places);
                    }
                }
            }
        } catch (IOException e) {
            throw StoreException.of("read", jar, e);
        } catch (IllegalArgumentException noAddress) {
            // the class path does not understand it either
        }
    }

    private static String asked(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            java.util.jar.Manifest manifest = file.getManifest();
            String asked =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return asked == null ? "" : asked;
        }
    }

    /**
     * Digest what is in a jar: names and bytes of its entries, in the order of names, without the manifest, which tells who packed it and
     * when. Of a folder, its classes and services.
     *
     * @param place a jar or a folder of classes
     * @return 16 hexadecimal digits
     */
    static String digest(Path place) {
        Map<String, String> entries = new TreeMap<>();
        try {
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.walk(place)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        String name = place.relativize(file).toString().replace(File.separatorChar, '/');
                        if (name.endsWith(".class") || name.startsWith(SERVICES)) {
                            entries.put(name, sha256(Files.readAllBytes(file)));
                        }
                    }
                }
            } else {
                try (JarFile jar = new JarFile(place.toFile())) {
                    for (JarEntry entry : jar.stream().toList()) {
                        if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                            try (InputStream in = jar.getInputStream(entry)) {
                                entries.put(entry.getName(), sha256(in.readAllBytes()));
                            }
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new StoreException(String.format(
                    Locale.ROOT, "%s names %s, which cannot be read as a jar: %s", VARIABLE, place, e.getMessage()));
        }
        List<String> texts = new ArrayList<>();
        entries.forEach((name, sum) -> texts.addAll(List.of(name, sum)));
        return Hash.of(texts);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, this one has not.", e);
        }
    }
}
