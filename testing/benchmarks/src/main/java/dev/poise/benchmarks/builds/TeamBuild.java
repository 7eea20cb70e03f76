package dev.poise.benchmarks.builds;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A build of the simulation, with classes of its own: the same class of two builds is compiled twice, by what each of them does.
 * Libraries are those of this program.
 */
final class TeamBuild {
    private static final String CORE = "simulation-core";

    private final Method run;
    private final Object reference;

    private TeamBuild(Method run, Object reference) {
        this.run = run;
        this.reference = reference;
    }

    /**
     * Load a build.
     *
     * @param jar the jar of its simulation-core
     * @throws ReflectiveOperationException when it is too old to have a reference team under today's names
     * @throws MalformedURLException when a path cannot be written as an address
     */
    static TeamBuild of(Path jar) throws ReflectiveOperationException, MalformedURLException {
        ClassLoader loader = new URLClassLoader(classPath(jar), ClassLoader.getPlatformClassLoader());
        Class<?> scenario = loader.loadClass("dev.poise.team.TeamScenario");
        Class<?> settings = loader.loadClass("dev.poise.parameters.Settings");
        Object standard = loader.loadClass("dev.poise.team.TeamSettings")
                .getMethod("standard")
                .invoke(null);
        Object reference = scenario.getMethod("of", String.class, settings).invoke(null, "reference-team", standard);
        Method run = loader.loadClass("dev.poise.team.TeamRun").getMethod("metrics", scenario, long.class);
        return new TeamBuild(run, reference);
    }

    private static URL[] classPath(Path jar) throws MalformedURLException {
        List<URL> urls = new ArrayList<>(List.of(jar.toUri().toURL()));
        List<String> entries = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .toList();
        for (String entry : entries) {
            if (!Path.of(entry).getFileName().toString().contains(CORE)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    /** Run the reference team with all metrics. */
    void run(long seed) {
        try {
            run.invoke(null, reference, seed);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A run of an old build ended early.", e);
        }
    }
}
