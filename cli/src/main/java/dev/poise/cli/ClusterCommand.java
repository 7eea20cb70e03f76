package dev.poise.cli;

import dev.poise.cluster.Endpoint;
import dev.poise.cluster.LeaderAddress;
import dev.poise.cluster.ServiceOutcome;
import dev.poise.cluster.StudyCluster;
import dev.poise.cluster.UnusableEndpointException;
import dev.poise.experiments.study.store.Shard;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Several programs that serve one study. */
@Command(
        name = "cluster",
        description = {
            "Run one study with several programs, on this machine or on many.",
            "One leads, any number join, leave and die. Parts and tables are those of 'poise study run', byte for byte."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise cluster lead my-study.yaml -o out     has the folder and hands out work",
            "  poise cluster join 127.0.0.1                makes runs for it"
        })
final class ClusterCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything is called
    private CommandSpec spec;

    ClusterCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.out());
        return ExitCode.OK;
    }

    /** Has the folder and hands out work. */
    @Command(
            name = "lead",
            description = {
                "Run a study with whoever joins. Safe to stop and to kill: the same command goes on where it was.",
                "The study, its folder and what is printed are those of 'poise study run'."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  poise cluster lead my-study.yaml -o out --jobs 0    leaves the runs to others",
                "  poise cluster lead my-study.yaml -o out --host 10.0.0.5 --key poise.p12 --secret secret.txt"
            })
    static final class LeadCommand implements Callable<Integer> {
        private final Session session;

        @Parameters(paramLabel = "FILE", description = "The study, YAML or JSON.")
        @SuppressWarnings("NullAway.Init") // required, so picocli sets it
        private Path file;

        @Option(
                names = {"-o", "--out"},
                paramLabel = "FOLDER",
                description = "Where the study goes (default: studies/NAME). A folder of the same study is continued.")
        private @Nullable Path out;

        @Option(
                names = "--port",
                paramLabel = "N",
                defaultValue = "" + Endpoint.DEFAULT_PORT,
                description = "Where workers find it (default: ${DEFAULT-VALUE}).")
        @Within(from = 1, to = Endpoint.LAST_PORT)
        private int port;

        @Option(
                names = "--jobs",
                paramLabel = "N",
                description = "Runs at a time in this program (default: one per core; 0 leaves all to others).")
        @Within(from = 0, to = Jobs.MAX)
        private @Nullable Integer jobs;

        @Mixin
        private FormatOption formatOption = new FormatOption();

        @Mixin
        private EndpointOptions options = new EndpointOptions();

        LeadCommand(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            int own = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
            Endpoint endpoint = options.endpoint(session, port, System.getenv());
            LeaderAddress address = new LeaderAddress(endpoint.host(), port);
            StudyTarget target = StudyTarget.of(session, file, out, Shard.WHOLE);
            if (target.study().outline().search()) {
                throw new BadInputException(String.format(
                        Locale.ROOT,
                        "%s: a search on a cluster, in which every generation follows from all runs of the one before; expected poise study run, with --jobs",
                        file));
            }
            return target.run(
                    new StudyRuns(
                            session,
                            formatOption.format(),
                            String.format(Locale.ROOT, "cluster, %d here", own),
                            (study, progress) -> {
                                session.note(String.format(
                                        Locale.ROOT, "poise: leads at %s, %s", address, endpoint.protection()));
                                try {
                                    return StudyCluster.lead(
                                            study,
                                            endpoint,
                                            own,
                                            session.inProcess(),
                                            progress,
                                            line -> session.note("poise: " + line),
                                            session.cancellation());
                                } catch (UnusableEndpointException wrong) {
                                    throw new BadInputException("poise: " + wrong.getMessage());
                                }
                            }),
                    Math.max(1, own));
        }
    }

    /** Makes runs for a leader. */
    @Command(
            name = "join",
            description = {
                "Make runs for the study that is led there, until none are left. May come and go at any time.",
                "Needs no files of the study. Waits for a leader that is not there yet, and says after some seconds why."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  poise cluster join 127.0.0.1",
                "  poise cluster join 10.0.0.5:25520 --host 10.0.0.6 --key poise.p12 --secret secret.txt"
            })
    static final class JoinCommand implements Callable<Integer> {
        private final Session session;

        @Parameters(paramLabel = "HOST[:PORT]", description = "Where the leader is, in the leader's own words.")
        @SuppressWarnings("NullAway.Init") // required, so picocli sets it
        private String leader;

        @Option(
                names = "--port",
                paramLabel = "N",
                defaultValue = "0",
                showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
                description = "Where the leader finds this program (default: any that is free).")
        @Within(from = 0, to = Endpoint.LAST_PORT)
        private int port;

        @Option(
                names = "--give-up-after",
                paramLabel = "DURATION",
                converter = DurationConverter.class,
                description =
                        "Stop with exit code 2 when no leader was found for so long: 30s, 10m or 2h (default: wait).")
        private @Nullable Duration patience;

        @Mixin
        private Jobs jobs = new Jobs();

        @Mixin
        private EndpointOptions options = new EndpointOptions();

        JoinCommand(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Endpoint endpoint = options.endpoint(session, port, System.getenv());
            ServiceOutcome how;
            try {
                LeaderAddress address = LeaderAddress.of(leader);
                endpoint.requireMeets(address);
                session.tell(String.format(Locale.ROOT, "poise: joins %s, %s", address, endpoint.protection()));
                how = StudyCluster.serve(
                        endpoint,
                        address,
                        jobs.jobs(),
                        session.inProcess(),
                        Optional.ofNullable(patience),
                        line -> session.note("poise: " + line),
                        session.cancellation());
            } catch (UnusableEndpointException wrong) {
                throw new BadInputException("poise: " + wrong.getMessage());
            }
            if (how instanceof ServiceOutcome.Refused refused) {
                session.note("poise: cannot serve: " + refused.problem());
                return ExitCode.BAD_INPUT;
            }
            if (how instanceof ServiceOutcome.GaveUp gaveUp) {
                session.note("poise: " + gaveUp.problem());
                return ExitCode.BAD_INPUT;
            }
            if (how instanceof ServiceOutcome.Lost) {
                session.note("poise: stopped, or lost the leader; nothing is missing in the study's folder");
                return ExitCode.INTERRUPTED;
            }
            session.tell("poise: the study needs no more runs");
            return ExitCode.OK;
        }
    }
}
