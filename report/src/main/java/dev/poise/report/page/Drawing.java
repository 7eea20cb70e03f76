package dev.poise.report.page;

import dev.poise.report.svg.Tag;
import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * A picture in a page; it escapes its own words.
 *
 * @param tag the picture
 */
public record Drawing(Tag tag) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(tag.toString());
    }
}
