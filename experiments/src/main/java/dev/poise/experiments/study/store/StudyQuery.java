package dev.poise.experiments.study.store;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.run.CellText;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions in SQL over the tables of a folder, which nothing outside the folder is reached by. Not thread-safe. */
public final class StudyQuery implements AutoCloseable {
    /** The type of error by which the database refuses to write out a statement that is no question. */
    private static final String NO_QUESTION = "not implemented";

    /** What the driver says of an answer that broke off while it came piece by piece, whatever the reason was. */
    private static final String UNTOLD = "Invalid Input Error: Invalid result set";

    private static final String CSV = ".csv";

    /** Columns of our own tables that are text, whatever numbers they look like. */
    private static final List<String> TEXTS = List.of("scenario", "digest");

    private final StudyFolder folder;
    private final Database database = Database.open();
    private final List<String> tables = new ArrayList<>();
    private final List<String> noTables = new ArrayList<>();

    /**
     * Name the tables of a folder: a part table by the name of its folder, a CSV by its name without ending, or with it where that is
     * taken.
     *
     * @param folder where tables are
     * @throws StoreException when a part is damaged
     */
    public StudyQuery(StudyFolder folder) {
        this.folder = folder;
        try {
            folder.requireWhole();
            FolderCheck.requireTables(folder);
            List<Path> files = new ArrayList<>();
            for (PartTable table : folder.done().isEmpty() ? List.<PartTable>of() : folder.tables()) {
                List<Path> parts = parts(folder, table);
                define(table.folder(), database.files().parquet(parts));
                files.addAll(parts);
            }
            for (Path file : csvFiles()) {
                try {
                    define(tableName(file), database.files().csv(file, texts(file)));
                    files.add(file);
                } catch (StoreException noTable) {
                    noTables.add(file.getFileName().toString());
                }
            }
            close(files);
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    /** See to it that what users ask reaches these files and this folder and nothing else; requireQuestion, that it only reads. */
    private void close(List<Path> files) {
        database.execute("set allowed_paths = " + database.files().list(files));
        database.execute(String.format(
                Locale.ROOT,
                "set allowed_directories = [%s]",
                Database.quoted(folder.path().toAbsolutePath() + "/")));
        database.execute("set enable_external_access = false");
        database.execute("set lock_configuration = true");
    }

    private static List<Path> parts(StudyFolder folder, PartTable table) {
        return folder.done().stream().map(chunk -> folder.part(table, chunk)).toList();
    }

    private List<Path> csvFiles() {
        try (Stream<Path> files = Files.list(folder.path())) {
            return files.filter(file -> file.getFileName().toString().endsWith(CSV))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw StoreException.of("read", folder.path(), e);
        }
    }

    /** Name the table of a file; the database takes no two names that differ in capitals only. */
    private String tableName(Path file) {
        String name = file.getFileName().toString();
        String plain = name.substring(0, name.length() - CSV.length());
        return plain.isEmpty() || tables.stream().anyMatch(plain::equalsIgnoreCase) ? name : plain;
    }

    private static List<String> texts(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String header = reader.readLine();
            List<String> columns = header == null ? List.of() : List.of(header.split(",", -1));
            return TEXTS.stream().filter(columns::contains).toList();
        } catch (IOException e) {
            throw StoreException.of("read", file, e);
        }
    }

    private void define(String name, String source) {
        database.execute(
                String.format(Locale.ROOT, "create view %s as select * from %s", Database.column(name), source));
        tables.add(name);
    }

    /** Get the names of the tables. */
    public List<String> tables() {
        return List.copyOf(tables);
    }

    /** Is given an answer, row by row. */
    public interface Answer {
        /** Take the names of the columns. */
        void columns(List<String> names);

        /** Take a row; a gap is null. */
        void row(List<@Nullable Object> cells);
    }

    /**
     * Ask a question.
     *
     * @param sql a question: what could change or write anything is refused before it does
     * @param answer is given the answer
     * @param cancellation breaks it off
     * @return false when it was broken off
     * @throws StoreException when it cannot be answered; the message is the database's first line
     */
    public boolean ask(String sql, Answer answer, Cancellation cancellation) {
        requireQuestion(sql);
        try (Statement statement = database.connection().createStatement()) {
            Cancellation.Watch watch = cancellation.watch(() -> cancel(statement));
            try {
                answer(statement, sql, answer, cancellation);
            } finally {
                watch.close();
            }
        } catch (SQLException e) {
            if (!cancellation.isCancelled()) {
                throw noAnswer(UNTOLD.equals(e.getMessage()) ? told(sql, e) : e);
            }
        }
        return !cancellation.isCancelled();
    }

    private static void answer(Statement statement, String sql, Answer answer, Cancellation cancellation)
            throws SQLException {
        if (cancellation.isCancelled()) {
            return;
        }
        try (ResultSet rows = statement.executeQuery(sql)) {
            ResultSetMetaData columns = rows.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnLabel(i));
            }
            answer.columns(names);
            while (!cancellation.isCancelled() && rows.next()) {
                List<@Nullable Object> cells = new ArrayList<>();
                for (int i = 1; i <= names.size(); i++) {
                    cells.add(rows.getObject(i));
                }
                answer.row(cells);
            }
        }
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException ended) {
            // just before
        }
    }

    /**
     * Get what the database says of a mistake in the data. It keeps that to itself as long as answers come piece by piece, so the question
     * is asked once more, as a whole.
     */
    private SQLException told(String sql, SQLException untold) {
        try (Statement statement = database.connection().createStatement()) {
            statement.execute("create or replace temp table reason as " + sql);
            return untold;
        } catch (SQLException reason) {
            return reason;
        }
    }

    /**
     * Refuse what is no question. The folder may be read, so the database would let it be written as well; it can write out as JSON
     * what it has understood of a question, and of nothing else. What it does not understand at all it will not carry out either.
     */
    private void requireQuestion(String sql) {
        try (PreparedStatement understood = database.connection()
                .prepareStatement("select said ->> 'error_type', json_array_length(said, 'statements') from (select"
                        + " json_serialize_sql(?) as said)")) {
            understood.setString(1, sql);
            try (ResultSet error = understood.executeQuery()) {
                if (error.next() && error.getString(1) == null && error.getInt(2) != 1) {
                    throw new StoreException(
                            String.format(Locale.ROOT, "found %d questions, expected one", error.getInt(2)));
                }
                if (NO_QUESTION.equals(error.getString(1))) {
                    throw new StoreException(
                            "only questions are answered (select, from, with, describe, summarize); nothing was"
                                    + " changed or written; 'poise study export' writes files");
                }
            }
        } catch (SQLException e) {
            throw noAnswer(e);
        }
    }

    private StoreException noAnswer(SQLException e) {
        return new StoreException(String.format(
                Locale.ROOT,
                "no answer: %s; there are the tables %s%s",
                String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                String.join(", ", tables),
                noTables.isEmpty() ? "" : "; no tables are " + String.join(", ", noTables)));
    }

    @Override
    public void close() {
        database.close();
    }

    /**
     * Write the part tables of a folder into one file each.
     *
     * @param folder where parts are
     * @param tables which tables
     * @param format csv, parquet or json
     * @param target the folder to write to, which is there
     * @param force whether files that are there are overwritten
     * @return the files
     * @throws StoreException when a part is damaged, something cannot be written, or is there already
     */
    public static List<Path> export(
            StudyFolder folder, List<PartTable> tables, String format, Path target, boolean force) {
        folder.requireWhole();
        for (PartTable table : tables) {
            Path file = target.resolve(table.folder() + "." + format);
            if (!force && Files.exists(file)) {
                throw thereAlready(file);
            }
        }
        List<Path> files = new ArrayList<>();
        try (Database database = Database.open()) {
            for (PartTable table : tables) {
                Path file = target.resolve(table.folder() + "." + format);
                String options = switch (format) {
                    case "csv" -> "format csv, header true";
                    case "json" -> "format json";
                    default -> "format parquet, compression zstd";
                };
                String parts = database.files().parquet(parts(folder, table));
                String columns = format.equals("csv") ? cells(database, parts) : "*";
                String source = String.format(Locale.ROOT, "(select %s from %s)", columns, parts);
                if (force) {
                    database.copy(source, options, temporary(folder, file), file, whole -> {});
                } else if (!database.create(source, options, file)) {
                    throw thereAlready(file);
                }
                files.add(file);
            }
        }
        return files;
    }

    private static StoreException thereAlready(Path file) {
        return new StoreException(String.format(
                Locale.ROOT, "%s is there already; give another --out, or --force to overwrite it", file));
    }

    /** A file that is taken away even if the program is stopped before it is whole. */
    private static Path temporary(StudyFolder folder, Path file) {
        Path temporary = folder.temporary(file);
        temporary.toFile().deleteOnExit();
        return temporary;
    }

    /** Name all columns of a table as they stand in cells of a CSV. */
    private static String cells(Database database, String table) {
        List<String> cells = new ArrayList<>();
        database.query("describe select * from " + table, row -> {
            String column = Database.column(row.getString(1));
            cells.add(
                    row.getString(2).equals("VARCHAR")
                            ? String.format(
                                    Locale.ROOT,
                                    "case when regexp_matches(%1$s, %2$s) then '''' || %1$s else %1$s end as %1$s",
                                    column,
                                    Database.quoted(CellText.FORMULA))
                            : column);
        });
        return String.join(", ", cells);
    }
}
