package dev.poise.workshop.room;

import dev.poise.report.words.Language;
import dev.poise.statistics.Verdict;
import dev.poise.team.events.Cause;
import dev.poise.workshop.answer.Sentence;
import dev.poise.workshop.story.AtRisk;
import dev.poise.workshop.story.Lever;
import dev.poise.workshop.story.LeverEffect;
import dev.poise.workshop.story.LeverEffects;
import dev.poise.workshop.story.LeverEffects.People;
import dev.poise.workshop.story.Severity;
import dev.poise.workshop.story.Sign;
import dev.poise.workshop.story.SignRecord;
import dev.poise.workshop.story.Sources;
import dev.poise.workshop.story.Story;
import dev.poise.workshop.story.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is said of a story, one paragraph for each step. Everything comes from its runs; the page and the wall say the same. */
public final class StoryWords {
    private static final String INVOLVEMENT = "productOwner.technicalInvolvement";
    private static final double HUNDRED = 100;
    /** Less is no difference that anybody notices, on the scale of exhaustion. */
    private static final double NOTICED = .02;
    /** A cause below this part of all that adds is not named as one it mostly came from. */
    private static final double NAMED_FROM = .2;

    private static final int MAX_NAMED = 3;
    /** What is booked, but is no reason: the luck is that of the normal year, and recovery answers exhaustion. */
    private static final Set<Cause> NO_REASON = EnumSet.of(Cause.LUCK, Cause.TOGETHER, Cause.RECOVERY);

    private final Language words;

    /**
     * Speak a language.
     *
     * @param words the language
     */
    public StoryWords(Language words) {
        this.words = words;
    }

    /**
     * Say what a day is like before the change.
     *
     * @param story the story
     * @param hours the Product Owner's working hours a day
     * @param users those of them with users
     */
    public String monday(Story story, double hours, double users) {
        double before = story.plan().team().settings().number(INVOLVEMENT);
        return words.text(
                "tale.monday",
                "sprint",
                story.plan().sprint() - 1,
                "doing",
                doing(before),
                "hours",
                number(hours, 1),
                "users",
                number(users, 1));
    }

    /**
     * Say when the Product Owner came to be at risk in the year that is played.
     *
     * @param first the first sprint that ends so, 0 for none
     * @param change the sprint of the change
     */
    public String firstAtRisk(int first, int change) {
        String when = first == 0 ? "never" : first < change ? "before" : "after";
        return words.text("tale.risk." + when, "sprint", first);
    }

    /** Say what changes. */
    public String change(Story story) {
        double after = story.plan().after().number(INVOLVEMENT);
        return words.text("tale.play", "sprint", story.plan().sprint(), "doing", doing(after));
    }

    /** Say how a year ended, and how it would have without the change. */
    public String end(Year year) {
        return words.text(
                "tale.played",
                "po",
                hundred(YearNumbers.end(year.run(), People.PRODUCT_OWNER)),
                "developers",
                hundred(YearNumbers.end(year.run(), People.DEVELOPERS)),
                "poNormal",
                hundred(YearNumbers.end(year.normal(), People.PRODUCT_OWNER)),
                "developersNormal",
                hundred(YearNumbers.end(year.normal(), People.DEVELOPERS)));
    }

    /** Say by which rule a year was chosen. */
    public String rule(Story story, Severity severity) {
        return words.text(
                "tale.rule." + severity,
                "rank",
                story.year(severity).rank(),
                "developersRank",
                story.year(severity).developersRank(),
                "teams",
                story.teams());
    }

    /** Say which signs were looked at, and which of them are worth something. */
    public String signs(List<SignRecord> records) {
        Set<Sign> change = SignRecord.tellsChange(records);
        Set<Sign> risk = SignRecord.tellsRisk(records);
        List<String> said = new ArrayList<>();
        said.add(words.text("tale.signs.looked", "count", records.size(), "window", SignRecord.WINDOW));
        List<SignRecord> seen = clearest(records, change, true);
        said.add(
                seen.isEmpty()
                        ? words.text("tale.signs.seen.none")
                        : words.text("tale.signs.seen", "signs", words.listed(often(seen))));
        List<SignRecord> told = clearest(records, change, false);
        if (!told.isEmpty()) {
            said.add(words.text("tale.signs.said", "signs", words.listed(often(told))));
        }
        if (records.stream().noneMatch(SignRecord::canBeJudged)) {
            said.add(words.text("tale.signs.few"));
        } else if (risk.isEmpty()) {
            said.add(words.text("tale.signs.risk.none"));
        } else {
            List<String> names = risk.stream()
                    .map(sign -> words.text("sign." + sign + ".short"))
                    .toList();
            boolean seenFromOutside = risk.stream().anyMatch(Sign::canBeSeen);
            said.add(words.text(
                    seenFromOutside ? "tale.signs.risk" : "tale.signs.risk.said", "signs", words.listed(names)));
        }
        return String.join(" ", said);
    }

    private static List<SignRecord> clearest(List<SignRecord> records, Set<Sign> good, boolean seen) {
        return records.stream()
                .filter(each -> good.contains(each.sign()) && each.sign().canBeSeen() == seen)
                .sorted(Comparator.comparingInt(each -> each.normal() - each.changed()))
                .limit(MAX_NAMED)
                .toList();
    }

    private List<String> often(List<SignRecord> records) {
        return records.stream()
                .map(each -> words.text(
                        "tale.signs.often",
                        "sign",
                        words.text("sign." + each.sign() + ".short"),
                        "changed",
                        of20(each.changed(), each.years()),
                        "normal",
                        of20(each.normal(), each.years())))
                .toList();
    }

    private static long of20(int count, int of) {
        return Math.round(AtRisk.FIGURES * (double) count / Math.max(1, of));
    }

    /** Say where exhaustion came from that a normal year does not have. */
    public String sources(Year year) {
        return sources("po", year.productOwner()) + " " + sources("developers", year.developers());
    }

    private String sources(String whose, Sources sources) {
        double total = sources.total();
        if (Math.abs(total) < NOTICED) {
            return words.text("tale.sources." + whose + ".same");
        }
        List<Map.Entry<Cause, Double>> reasons = sources.byCause().entrySet().stream()
                .filter(cause -> !NO_REASON.contains(cause.getKey()) && cause.getValue() * total > 0)
                .toList();
        double side = reasons.stream().mapToDouble(Map.Entry::getValue).sum();
        List<String> causes = reasons.stream()
                .filter(cause -> cause.getValue() / side >= NAMED_FROM)
                .sorted(Comparator.comparingDouble(cause -> -Math.abs(cause.getValue())))
                .limit(MAX_NAMED)
                .map(cause -> words.text(sourceKey(whose, cause)))
                .toList();
        return words.text(
                "tale.sources." + whose + (total > 0 ? ".more" : ".less"),
                "amount",
                hundred(Math.abs(total)),
                "causes",
                words.listed(causes));
    }

    /** Get the key of the words for a cause: more or less of it than in a normal year. */
    String sourceKey(String whose, Map.Entry<Cause, Double> cause) {
        String end = cause.getKey().name() + (cause.getValue() > 0 ? ".more" : ".less");
        for (String key : List.of("source." + whose + "." + end, "source." + end)) {
            if (words.texts().containsKey(key)) {
                return key;
            }
        }
        return "cause." + cause.getKey().name();
    }

    /** Say who is at risk at the end of the year, and who would be anyway. */
    public String luck(Story story) {
        return words.text(
                        "tale.luck.po",
                        "now",
                        story.atRisk().productOwnersOf20(),
                        "normal",
                        story.normal().productOwnersOf20())
                + " "
                + words.text(
                        "tale.luck.developers",
                        "now",
                        story.atRisk().developersOf20(),
                        "normal",
                        story.normal().developersOf20());
    }

    /**
     * Say what of somebody's changes would have helped whom most, and which would have harmed.
     *
     * @param effects what each change does
     * @param whose who could have changed it
     */
    public String turn(LeverEffects effects, Lever.Whose whose) {
        List<String> said = new ArrayList<>();
        said.add(words.text("tale.turn." + whose, "sprint", effects.sprint()));
        for (People people : List.of(People.DEVELOPERS, People.PRODUCT_OWNER)) {
            said.add(effects.best(whose, people)
                    .map(best -> most("helps", people, best))
                    .orElseGet(() -> words.text("tale.turn." + people + ".none")));
        }
        for (People people : List.of(People.DEVELOPERS, People.PRODUCT_OWNER)) {
            effects.that(whose, people, Verdict.Kind.HIGHER).stream()
                    .findFirst()
                    .ifPresent(worst -> said.add(most("harms", people, worst)));
        }
        return String.join(" ", said);
    }

    private String most(String what, People people, LeverEffect effect) {
        return words.text(
                "tale.turn." + people + "." + what,
                "lever",
                words.text("lever." + effect.lever() + ".if"),
                "amount",
                hundred(Math.abs(people.of(effect).difference())));
    }

    private String doing(double involvement) {
        return words.text("doing." + Sentence.phrase(involvement));
    }

    private String hundred(double value) {
        return number(value * HUNDRED, 0);
    }

    private String number(double value, int decimals) {
        return words.numerals().plain(value, decimals);
    }
}
