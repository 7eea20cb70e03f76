package dev.poise.report.page;

import dev.poise.report.svg.Tag;
import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * An SVG picture in a page. Its words are escaped already, so that a template may print it as it is.
 *
 * @param tag the root element of the picture
 */
public record Drawing(Tag tag) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(tag.toString());
    }
}
