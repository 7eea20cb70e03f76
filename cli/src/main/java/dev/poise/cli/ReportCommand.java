package dev.poise.cli;

import dev.poise.experiments.study.store.Durable;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.report.study.StudyReply;
import dev.poise.report.study.StudyReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the reports of studies again. */
@Command(
        name = "report",
        description = {
            "Write the reports of studies, also of such that are not at their end yet, or that another version made.",
            "With --compare, --threshold, --smallest, --discover or --front: ask something else of the runs that are there; no run is made, and the answer goes to questions/NUMBER in the folder."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise study report out -o so-far.html",
            "  poise study report out --compare team.size=5 --threshold 'mean(burnout.exhaustion) < 0.5' --smallest value.delivered=5",
            "  poise study report out --discover 'value.delivered < 90' --front value.delivered,po.exhaustion",
            "  poise study report studies/first studies/second -o reports     reports/first.html, reports/second.html"
        })
final class ReportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "The folders of the studies.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description =
                    "Where the page goes; of several, the folder they go to (default: report.html in each folder).")
    private @Nullable Path out;

    @Option(names = "--force", description = "Overwrite what is there under --out.")
    private boolean force;

    @Mixin
    private QuestionOptions questionOptions = new QuestionOptions();

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        StudyChange change = questionOptions.change();
        if (!change.isEmpty()) {
            return ask(change.json());
        }
        requireDifferentNames();
        List<String> wrong = new ArrayList<>();
        for (Path folder : folders) {
            try {
                write(folder);
            } catch (StoreException unreadable) {
                // the others have nothing to do with it
                wrong.add("poise: " + unreadable.getMessage());
            }
        }
        if (!wrong.isEmpty()) {
            throw new BadInputException(wrong);
        }
        return ExitCode.OK;
    }

    /** Answer another question from the runs that are there. */
    private int ask(String change) {
        if (folders.size() > 1) {
            throw new BadInputException(
                    "poise study report: found several folders, expected one to ask something else of");
        }
        Path shown = folders.get(0);
        Path target = session.folder().resolve(shown);
        StudyReply reply = StudyReply.to(change, target, shown, session.today().get());
        reply.print(session.page());
        session.tell("Written: " + shown.resolve(reply.place()).resolve("report.html"));
        if (out != null) {
            publish(out, reply.html());
        }
        return reply.missesAThreshold() ? ExitCode.NOT_MET : ExitCode.OK;
    }

    private void requireDifferentNames() {
        long names = folders.stream().map(this::place).distinct().count();
        if (names < folders.size()) {
            throw new BadInputException(
                    "poise report: found folders of the same name, expected each report to get a file of its own");
        }
    }

    private Path place(Path folder) {
        if (out == null) {
            return folder.resolve("report.html");
        }
        Path name =
                session.folder().resolve(folder).toAbsolutePath().normalize().getFileName();
        return folders.size() == 1 ? out : out.resolve(name + ".html");
    }

    private void write(Path folder) {
        publish(place(folder), StudyReport.html(session.folder().resolve(folder), folder));
    }

    private void publish(Path shown, String html) {
        Path target = session.folder().resolve(shown);
        // the study's own report is written again; whatever else lies somewhere is not ours
        if (out == null || force) {
            Durable.write(target, html);
            session.tell("Written: " + shown);
            return;
        }
        if (folders.size() > 1) {
            try {
                Files.createDirectories(target.resolveSibling(""));
            } catch (IOException e) {
                throw StoreException.of("write", shown, e);
            }
        }
        if (!Durable.create(target, html)) {
            throw new StoreException(String.format(
                    Locale.ROOT, "%s is there already; give another --out, or --force to overwrite it", shown));
        }
        session.tell("Written: " + shown);
    }
}
