package dev.poise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the command lines in the pages of the project: in blocks marked {@code sh} and {@code console}, and in code within sentences. */
final class CommandLinesInDocs {
    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```(\\w*)\\n(.*?)^ *```");
    private static final Pattern SPAN = Pattern.compile("(?<!`)`((?:\\./)?poise [^`\n]+)`(?!`)");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern PROGRAM =
            Pattern.compile("(\\./)?poise(\\.cmd)? .*|\\./mvnw .*|\\.ci/.*|javac? .*|jar .*|keytool .*");

    private CommandLinesInDocs() {}

    /**
     * A command line.
     *
     * @param page where it stands, from the root of the project
     * @param text as it stands there, in one line, without what is said about it
     */
    record Line(String page, String text) {
        /** Get its words, without quotes; variables that are set in front of it, and where its output goes, are left out. */
        List<String> words() {
            List<String> words = new ArrayList<>();
            for (MatchResult word : WORD.matcher(text).results().toList()) {
                if (word.group().matches("[|>].*")) {
                    break;
                }
                String plain =
                        word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group();
                if (!words.isEmpty() || !plain.matches("[A-Z_]+=.*")) {
                    words.add(plain);
                }
            }
            return words;
        }

        @Override
        public String toString() {
            return page + ": " + text;
        }
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> examples = Files.walk(ROOT.resolve("examples"))) {
            Stream.of(top, docs, examples)
                    .flatMap(each -> each)
                    .filter(file -> file.getFileName().toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("CHANGELOG.md") && !file.endsWith("docs/commands.md"))
                    .sorted()
                    .forEach(pages::add);
        }
        return pages;
    }

    /** List the command lines of all blocks. */
    static List<Line> inBlocks() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Path page : pages()) {
            String name = ROOT.relativize(page).toString().replace('\\', '/');
            for (MatchResult block :
                    BLOCK.matcher(Files.readString(page)).results().toList()) {
                String text = block.group(2).replaceAll("\\\\\\n\\s*", "");
                if (block.group(1).equals("sh")) {
                    text.lines()
                            .map(CommandLinesInDocs::plain)
                            .filter(line -> !line.isEmpty())
                            .forEach(line -> lines.add(new Line(name, line)));
                } else if (block.group(1).equals("console")) {
                    text.lines()
                            .filter(line -> line.startsWith("$ "))
                            .forEach(line -> lines.add(new Line(name, line.substring(2))));
                }
            }
        }
        return lines;
    }

    /** List the command lines within sentences. */
    static List<Line> inSentences() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Path page : pages()) {
            String name = ROOT.relativize(page).toString().replace('\\', '/');
            String text = BLOCK.matcher(Files.readString(page)).replaceAll("");
            SPAN.matcher(text)
                    .results()
                    .map(span -> new Line(name, plain(span.group(1))))
                    .forEach(lines::add);
        }
        return lines;
    }

    /** List lines that look like a command in blocks that are not marked as such. */
    static List<Line> unmarked() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Path page : pages()) {
            Matcher blocks = BLOCK.matcher(Files.readString(page));
            while (blocks.find()) {
                if (blocks.group(1).isEmpty()
                        || blocks.group(1).equals("bash")
                        || blocks.group(1).equals("shell")) {
                    blocks.group(2)
                            .lines()
                            .filter(line -> PROGRAM.matcher(line).matches())
                            .forEach(line ->
                                    lines.add(new Line(ROOT.relativize(page).toString(), line)));
                }
            }
        }
        return lines;
    }

    /** Leave out what is said about a line behind it, and lines that only say something. */
    private static String plain(String line) {
        return line.replaceFirst("(^|\\s+)#.*", "").strip();
    }
}
