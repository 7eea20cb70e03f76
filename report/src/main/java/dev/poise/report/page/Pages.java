package dev.poise.report.page;

import dev.poise.report.svg.CleanText;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Pages as HTML: the templates, compiled with the code, filled in. */
public final class Pages {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Pages() {}

    /** Write the page of a comparison; the same page gives the same text. */
    public static String html(ComparePage page) {
        return fill("compare.jte", page);
    }

    /** Write a comparison on one page, A4 across when it is printed; the same page gives the same text. */
    public static String onePage(ComparePage page) {
        return fill("onepage.jte", page);
    }

    /** Write the page of a curve; the same page gives the same text. */
    public static String html(CurvePage page) {
        return fill("curve.jte", page);
    }

    /** Write the page of targets; the same page gives the same text. */
    public static String html(TargetsPage page) {
        return fill("targets.jte", page);
    }

    /** Write the page of a study; the same page gives the same text. */
    public static String html(StudyPage page) {
        return fill("study.jte", page);
    }

    /** Write the page of claims; the same page gives the same text. */
    public static String html(ClaimsPage page) {
        return fill("claims.jte", page);
    }

    /** Write the page of the map alone; the same page gives the same text. */
    public static String html(MapPage page) {
        return fill("map.jte", page);
    }

    private static String fill(String template, Object page) {
        StringOutput out = new StringOutput(1 << 18);
        ENGINE.render(template, page, out);
        return CleanText.of(out.toString());
    }
}
