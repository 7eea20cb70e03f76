package dev.poise.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe what stands in the way of people who use a page otherwise. */
final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN = """
            async () => {
              const result = await axe.run(document, { runOnly: { type: 'tag',
                values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } });
              return result.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target.join(' ')}: ${n.failureSummary}`));
            }
            """;

    private Axe() {}

    /** Get every violation of WCAG 2.2 AA and of best practice, one line each. */
    @SuppressWarnings("unchecked") // what the script above returns
    static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe.min.js is not in the jar any more.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
