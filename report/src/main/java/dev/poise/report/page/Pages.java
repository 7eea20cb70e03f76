package dev.poise.report.page;

import dev.poise.report.svg.CleanText;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Writes pages as HTML, by templates that are compiled with the code. Equal pages give equal text. */
public final class Pages {
    /** Characters for which room is made at first: few pages are longer. */
    private static final int FIRST_CAPACITY = 1 << 18;

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Pages() {}

    /** Write the page of a comparison. */
    public static String html(ComparePage page) {
        return fill("compare.jte", page);
    }

    /** Write a comparison on one sheet: A4 landscape when it is printed. */
    public static String onePage(ComparePage page) {
        return fill("onepage.jte", page);
    }

    /** Write the page of a curve. */
    public static String html(CurvePage page) {
        return fill("curve.jte", page);
    }

    /** Write the page of targets. */
    public static String html(TargetsPage page) {
        return fill("targets.jte", page);
    }

    /** Write the page of a study. */
    public static String html(StudyPage page) {
        return fill("study.jte", page);
    }

    /** Write the page of claims. */
    public static String html(ClaimsPage page) {
        return fill("claims.jte", page);
    }

    /** Write the page of the map alone. */
    public static String html(MapPage page) {
        return fill("map.jte", page);
    }

    private static String fill(String template, Object page) {
        StringOutput out = new StringOutput(FIRST_CAPACITY);
        ENGINE.render(template, page, out);
        return CleanText.of(out.toString());
    }
}
