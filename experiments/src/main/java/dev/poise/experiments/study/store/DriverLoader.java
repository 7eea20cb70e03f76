package dev.poise.experiments.study.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Loads the database's classes with a native library that lies on disk already. Left to itself the driver copies 72 MB into the
 * temporary folder at every start, and a killed program leaves them there. It looks for the library as a resource first; this
 * loader hides the resource, so that the driver asks its loader, this one, for the library by name.
 */
final class DriverLoader extends ClassLoader {
    private static final String PACKAGE = "org.duckdb.";
    private static final String RESOURCE = "libduckdb_java";

    private final Path library;

    DriverLoader(ClassLoader parent, Path library) {
        super(parent);
        this.library = library;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        return name.startsWith(RESOURCE) ? null : super.getResource(name);
    }

    @Override
    protected @Nullable String findLibrary(String name) {
        return name.equals("duckdb_java") ? library.toString() : null;
    }
}
