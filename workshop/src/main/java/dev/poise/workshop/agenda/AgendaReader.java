package dev.poise.workshop.agenda;

import dev.poise.experiments.comparison.Onset;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.metrics.Metric;
import dev.poise.scenarios.document.DocumentReader;
import dev.poise.scenarios.document.DocumentReader.Expected;
import dev.poise.scenarios.document.Fields;
import dev.poise.scenarios.document.Format;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.guess.QuestionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads agendas, from files and from the page alike; tells everything that is wrong at once, each with its place. Not thread-safe. */
public final class AgendaReader {
    /** The most steps. */
    public static final int MAX_STEPS = 60;
    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 80;
    /** The longest question or text for the wall, in characters. */
    public static final int LONGEST_TEXT = 200;
    /** The longest notes, in characters. */
    public static final int LONGEST_NOTES = 2000;
    /** The longest time of a step, in minutes. */
    public static final int LONGEST_MINUTES = 60;

    private static final int MINUTE = 60;
    private static final String WALL = "wall";
    private static final String COVER = "cover";
    private static final List<String> FORMS = List.of("options", "end-point");
    private static final List<String> REVEALS = List.of("asked", "all");

    private final TeamReader teams;
    private final List<String> walls;
    private final ProblemList problems;

    private AgendaReader(TeamReader teams, List<String> walls, ProblemList problems) {
        this.teams = teams;
        this.walls = walls;
        this.problems = problems;
    }

    /**
     * Read an agenda.
     *
     * @param name what the file is called in problems; JSON when it ends with {@code .json}, else YAML
     * @param text what is in it
     * @param teams reads the teams in it
     * @param walls the names of what the show view can show
     * @param problems takes what is wrong
     * @return the agenda, or null; then at least one problem was added
     */
    public static @Nullable Agenda read(
            String name, String text, TeamReader teams, List<String> walls, ProblemList problems) {
        int before = problems.count();
        Node.Group root = DocumentReader.read(name, text, Format.of(name), Expected.AGENDA, problems);
        if (root == null) {
            return null;
        }
        Agenda agenda = new AgendaReader(teams, walls, problems).agenda(root);
        return problems.count() == before ? agenda : null;
    }

    private Agenda agenda(Node.Group root) {
        try (Fields fields = new Fields(root, "an agenda", problems)) {
            String title = text(fields, "agenda", LONGEST_TITLE, true);
            List<Node.Group> groups = fields.groups("steps");
            if (groups.size() > MAX_STEPS) {
                problems.add(
                        groups.get(MAX_STEPS).place(),
                        String.format(Locale.ROOT, "step %d", MAX_STEPS + 1),
                        String.format(Locale.ROOT, "at most %d steps", MAX_STEPS));
                groups = groups.subList(0, MAX_STEPS);
            }
            List<AgendaStep> steps = new ArrayList<>();
            StepOrder order = new StepOrder(problems);
            for (Node.Group group : groups) {
                step(group, order).ifPresent(steps::add);
            }
            return new Agenda(title, steps);
        }
    }

    private Optional<AgendaStep> step(Node.Group group, StepOrder order) {
        Fields fields = new Fields(group, "a step", problems);
        Optional<String> kind = fields.word("kind", StepAction.KINDS);
        if (kind.isEmpty()) {
            return Optional.empty(); // what else may stand in it depends on the kind
        }
        String title = text(fields, "title", LONGEST_TITLE, false);
        int seconds = (int) Math.rint(fields.number("minutes", 0, LONGEST_MINUTES, 0) * MINUTE);
        String notes = notes(fields);
        int before = problems.count();
        StepAction action = action(kind.get(), fields);
        fields.close();
        if (action != null && problems.count() == before) {
            order.follow(action, group.place());
        }
        return Optional.ofNullable(action).map(done -> new AgendaStep(title, seconds, notes, done));
    }

    private @Nullable StepAction action(String kind, Fields fields) {
        return switch (kind) {
            case "setting" -> prepare(fields);
            case "question" -> ask(fields);
            case "reveal" ->
                new StepAction.Reveal(word(fields, "show", REVEALS, "asked").equals("all"));
            case "talk" ->
                new StepAction.Talk(
                        text(fields, "text", LONGEST_TEXT, false),
                        word(fields, WALL, walls, ""),
                        fields.flag("proposals"));
            default -> new StepAction.Story();
        };
    }

    private StepAction.@Nullable Prepare prepare(Fields fields) {
        StepSetting setting = setting(fields, true);
        boolean covered = !fields.has(COVER);
        if (!covered) {
            covered = fields.flag(COVER);
        }
        String wall = word(fields, WALL, walls, "");
        return setting == null ? null : new StepAction.Prepare(setting, covered, wall);
    }

    private StepAction.@Nullable Ask ask(Fields fields) {
        List<String> ids = Outcomes.FOUR.stream().map(Metric::id).toList();
        Optional<Metric> outcome = fields.word("outcome", ids).map(id -> Outcomes.FOUR.get(ids.indexOf(id)));
        QuestionKind form = QuestionKind.values()[FORMS.indexOf(word(fields, "answer", FORMS, FORMS.get(0)))];
        String wording = text(fields, "wording", LONGEST_TEXT, false);
        int before = problems.count();
        StepSetting setting = setting(fields, false);
        return outcome.isEmpty() || problems.count() > before
                ? null
                : new StepAction.Ask(outcome.get(), form, wording, setting);
    }

    /** Read what teams a step sets; null when it sets none, or wrong ones. */
    private @Nullable StepSetting setting(Fields fields, boolean needed) {
        Optional<TeamScenario> team = team(fields, "team", needed);
        Optional<TeamScenario> baseline = team(fields, "baseline", false);
        Onset onset = Onset.of(word(fields, "from", Onset.IDS, Onset.MONDAY.id()));
        if (team.isEmpty() && !needed && (fields.has("baseline") || fields.has("from"))) {
            problems.add(fields.place(), "a question with a baseline or from, without team", "team, too");
        }
        return team.map(now -> new StepSetting(now, baseline.orElse(null), onset))
                .orElse(null);
    }

    private Optional<TeamScenario> team(Fields fields, String name, boolean needed) {
        if (!fields.has(name)) {
            fields.find(name);
            if (needed) {
                problems.add(
                        fields.place(),
                        "a setting without team",
                        "team: { productOwner: { technicalInvolvement: 0.85 } }");
            }
            return Optional.empty();
        }
        return fields.group(name).map(group -> teams.read(group, problems));
    }

    private static String word(Fields fields, String name, List<String> known, String standard) {
        if (!fields.has(name)) {
            fields.find(name);
            return standard;
        }
        return fields.word(name, known).orElse(standard);
    }

    private String text(Fields fields, String name, int longest, boolean needed) {
        if (!needed && !fields.has(name)) {
            fields.find(name);
            return "";
        }
        return limited(fields, name, fields.text(name), longest);
    }

    private String notes(Fields fields) {
        Optional<Node> found = fields.find("notes");
        if (found.isEmpty()) {
            return "";
        }
        String text = found.get() instanceof Node.Scalar scalar ? scalar.text().strip() : fields.text("notes");
        return limited(fields, "notes", text, LONGEST_NOTES);
    }

    private String limited(Fields fields, String name, String text, int longest) {
        if (text.length() > longest) {
            problems.add(
                    fields.find(name).map(Node::place).orElse(fields.place()),
                    String.format(Locale.ROOT, "%d characters for %s", text.length(), name),
                    String.format(Locale.ROOT, "at most %d", longest));
        }
        return text;
    }
}
