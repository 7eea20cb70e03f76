package dev.poise.experiments.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A database in memory, for one thread: with one worker thread of its own and little memory, so that several fit next to the runs,
 * and without reaching for the network. Not thread-safe.
 */
public final class Database implements AutoCloseable {
    private static final String MEMORY = "96MB";

    private static volatile @Nullable Driver driver;

    private final Connection connection;
    private final LiteralFiles files = new LiteralFiles();

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Open an empty database. */
    public static Database open() {
        Properties properties = new Properties();
        properties.setProperty("threads", "1");
        properties.setProperty("memory_limit", MEMORY);
        properties.setProperty("autoinstall_known_extensions", "false");
        // answers come piece by piece instead of lying in memory as a whole
        properties.setProperty("jdbc_stream_results", "true");
        properties.setProperty("autoload_known_extensions", "false");
        try {
            Connection connection = driver().connect("jdbc:duckdb:", properties);
            if (connection == null) {
                throw new StoreException("the database does not start");
            }
            return new Database(connection);
        } catch (SQLException e) {
            throw StoreException.of("the database does not start", e);
        }
    }

    private static Driver driver() {
        Driver ready = driver;
        if (ready == null) {
            synchronized (Database.class) {
                ready = driver;
                if (ready == null) {
                    ready = load();
                    driver = ready;
                }
            }
        }
        return ready;
    }

    private static Driver load() {
        ClassLoader own = Database.class.getClassLoader();
        if (!NativeLibrary.isThere(own)) {
            throw new StoreException(NativeLibrary.unsupported("which is not there"));
        }
        ClassLoader loader = NativeLibrary.find(own, System.getenv())
                .map(library -> (ClassLoader) new DriverLoader(own, library))
                .orElse(own);
        try {
            return (Driver) loader.loadClass("org.duckdb.DuckDBDriver")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            // such as a Linux without glibc, whose C library has other functions
            throw new StoreException(NativeLibrary.unsupported("which does not start (" + e + ")"));
        }
    }

    Connection connection() {
        return connection;
    }

    /** Name the files that are read; the only way to. */
    LiteralFiles files() {
        return files;
    }

    /** Carry out a statement. */
    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw StoreException.of("the database could not do its work", e);
        }
    }

    /**
     * Write a table to a file: next to its place, brought to the disk, and moved there at once.
     *
     * @param whole is given the file when it is whole, before it is moved
     * @throws StoreException when it cannot be written; then nothing is left of it
     */
    void copy(String source, String options, Path temporary, Path place, Consumer<Path> whole) {
        try {
            write(source, options, temporary);
            whole.accept(temporary);
            Durable.publish(temporary, place);
        } catch (SQLException e) {
            throw StoreException.of("cannot write " + place, e);
        } finally {
            delete(temporary);
        }
    }

    /**
     * Write a table to a file where none is.
     *
     * @return false when something is there already, which stays as it is
     * @throws StoreException when it cannot be written; then nothing is left of it
     */
    boolean create(String source, String options, Path place) {
        return Durable.create(place, temporary -> {
            // taken away even if the program is stopped before it is whole
            temporary.toFile().deleteOnExit();
            try {
                write(source, options, temporary);
            } catch (SQLException e) {
                throw StoreException.of("cannot write " + place, e);
            }
        });
    }

    private void write(String source, String options, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(String.format(
                    Locale.ROOT,
                    "copy %s to %s (%s)",
                    source,
                    quoted(file.toAbsolutePath().toString()),
                    options));
        }
    }

    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException stays) {
            // hidden, never read, and taken away when the study is resumed
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Ask a question and look at every row of the answer. */
    void query(String sql, RowReader reader) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException e) {
            throw StoreException.of("the parts could not be read", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreException.of("the database does not end", e);
        } finally {
            files.close();
        }
    }

    /** Write a text as it stands in SQL. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Write the name of a column as it stands in SQL. */
    static String column(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
