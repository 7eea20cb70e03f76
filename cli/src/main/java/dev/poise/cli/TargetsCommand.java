package dev.poise.cli;

import dev.poise.evidence.OwnFile;
import dev.poise.evidence.targets.Targets;
import dev.poise.evidence.targets.check.CheckPlan;
import dev.poise.evidence.targets.check.CheckedTargets;
import dev.poise.evidence.targets.check.TargetChecker;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.experiments.run.ConstantsDigest;
import dev.poise.experiments.run.ResultFolder;
import dev.poise.report.csv.TargetsCsv;
import dev.poise.report.json.TargetsJson;
import dev.poise.report.markdown.TargetsMarkdown;
import dev.poise.report.targets.TargetsReport;
import dev.poise.report.text.TargetsText;
import dev.poise.scenarios.document.SourceFile;
import dev.poise.scenarios.problem.QuotedText;
import dev.poise.team.TeamScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does the model match what was published? */
@Command(
        name = "targets",
        description = {
            "Validate the model against published findings.",
            "Each target is run in its configuration; its figure is within its acceptance range or not."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every target is within its acceptance range",
            "1:a target is outside, as some of the built-in ones are; that is an answer, not a fault"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise targets",
            "  poise targets --only S5,S13 --format json",
            "  poise targets --quick --set burnout.gain=0.014",
            "  poise targets --file my-targets.yaml --out runs/my-targets"
        })
final class TargetsCommand implements Callable<Integer> {
    private static final int MAX_FAILURES = 5;

    private final Session session;

    @Option(
            names = "--only",
            paramLabel = "ID",
            split = ",",
            description = "Only these targets, such as S5,S13 (default: all).")
    private List<String> only = new ArrayList<>();

    @Mixin
    private FileOption file = new FileOption();

    @Option(
            names = "--checks",
            description = "Instead of the targets, figures that were looked at only after the constants were frozen.")
    private boolean checks;

    @Option(names = "--quick", description = "A rough look: fewer runs, so that figures scatter more.")
    private boolean quick;

    @Mixin
    private ModelOptions modelOptions = new ModelOptions();

    @Mixin
    private SeedAndJobs seedAndJobs = new SeedAndJobs();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.Converter.class,
            defaultValue = "table",
            description = "table, csv or json (default: table).")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            description =
                    "Write targets.html, a page with every target drawn, targets.json and a table targets.md there (default: no "
                            + "files).")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace the folder of --out when it holds earlier results.")
    private boolean force;

    TargetsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        FileOption.Content<Targets> read = read();
        Targets targets = chosen(read.content());
        TeamScenario base = modelOptions.reference(session.folder());
        CheckPlan plan = new CheckPlan(seedAndJobs.seed(), seedAndJobs.jobs(), quick);
        if (out == null) {
            return check(targets, base, plan, null, read.file());
        }
        try (ResultFolder folder = OutputOptions.asked(session.folder(), out, force)) {
            return check(targets, base, plan, folder, read.file());
        }
    }

    private int check(
            Targets targets, TeamScenario base, CheckPlan plan, @Nullable ResultFolder folder, @Nullable OwnFile own)
            throws IOException {
        CheckedTargets checked = Batches.withProgress(
                session,
                plan.runs(targets),
                progress -> TargetChecker.check(
                        targets, base, plan, session.inProcess(), progress, session.cancellation()));
        if (checked.stoppedEarly()) {
            throw new NothingToShowException(ExitCode.INTERRUPTED, "stopped before all runs were made");
        }
        if (folder != null) {
            folder.write("targets.json", TargetsJson.of(checked));
            folder.write("targets.md", TargetsMarkdown.of(checked));
            folder.write(
                    "targets.html",
                    TargetsReport.html(targets, checked, plan, provenance(base, plan, targets), constants(base), own));
            Results.tell(session, folder.commit(), "targets.html");
        }
        switch (format) {
            case TABLE -> TargetsText.print(session.page(), targets, checked, plan, constants(base));
            case CSV -> session.out().print(TargetsCsv.of(checked));
            case JSON -> session.out().print(TargetsJson.of(checked));
        }
        return exitCode(checked);
    }

    private FileOption.Content<Targets> read() {
        if (!file.isGiven()) {
            return new FileOption.Content<>(checks ? Targets.checks() : Targets.builtIn(), null);
        }
        if (checks) {
            throw new BadInputException(
                    "--checks: found --file as well, expected one of them; the checks are those that come with Poise");
        }
        return file.read(session.folder(), SourceFile.Kind.TARGETS, Targets::read);
    }

    private Targets chosen(Targets all) {
        List<String> wrong = only.stream()
                .filter(id -> !all.ids().contains(id))
                .map(id -> String.format(
                        Locale.ROOT,
                        "--only: found %s, expected some of %s%s",
                        QuotedText.plain(id),
                        String.join(", ", all.ids()),
                        ChoiceConverter.didYouMean(id, all.ids())))
                .toList();
        if (!wrong.isEmpty()) {
            throw new BadInputException(wrong);
        }
        return only.isEmpty() ? all : all.only(only);
    }

    private static String constants(TeamScenario base) {
        return ConstantsDigest.of(base.settings());
    }

    private Provenance provenance(TeamScenario base, CheckPlan plan, Targets targets) {
        CommandText command = new CommandText("targets").addAll(modelOptions.words());
        if (!only.isEmpty()) {
            command.add("--only", String.join(",", targets.ids()));
        }
        command.addAll(file.words());
        if (checks) {
            command.add("--checks");
        }
        if (quick) {
            command.add("--quick");
        }
        command.add("--seed", Long.toString(plan.seed()));
        return OriginText.of(session, List.of(base), plan.seed(), plan.runs(targets), EngineName.IN_PROCESS, command);
    }

    private int exitCode(CheckedTargets checked) {
        checked.failures().stream().limit(MAX_FAILURES).forEach(line -> session.note("poise: " + line));
        int failed = checked.failures().size();
        if (failed > MAX_FAILURES) {
            session.note(String.format(Locale.ROOT, "poise: %d more runs failed", failed - MAX_FAILURES));
        }
        if (failed > 0) {
            return ExitCode.SOME_RUNS_FAILED;
        }
        return checked.inside() == checked.targets().size() ? ExitCode.OK : ExitCode.NOT_MET;
    }
}
