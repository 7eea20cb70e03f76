package dev.poise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Goes through a page, or through the dialog that is open, by keyboard alone. */
final class Keyboard {
    /** Marks what has the focus, and tells what is drawn around it. */
    private static final String FOCUS = """
            () => {
              const element = document.activeElement;
              element.dataset.visited = 'yes';
              const style = getComputedStyle(element);
              return style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
            }
            """;
    /** Names every control that can be used and was never reached; of radio buttons one is enough. */
    private static final String UNREACHED = """
            () => {
              const root = document.querySelector('dialog[open]') ?? document;
              const all = [...root.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                .filter(e => !e.disabled && e.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }));
              const names = e => e.type === 'radio' ? [...root.querySelectorAll(`input[name="${e.name}"]`)] : [e];
              return all.filter(e => !names(e).some(each => each.dataset.visited)).map(e => e.outerHTML.slice(0, 120));
            }
            """;

    private Keyboard() {}

    /** Press Tab until it has come round, and hold every control to being reached and to showing it. */
    static void walk(Page page) {
        int controls = page.locator("a[href], button, input, select, textarea, summary, [tabindex='0']")
                .count();
        for (int i = 0; i < controls + 5; i++) {
            page.keyboard().press("Tab");
            double ring = ((Number) page.evaluate(FOCUS)).doubleValue();
            boolean onPage = (Boolean) page.evaluate("document.activeElement !== document.body");
            assertThat(!onPage || ring >= 3)
                    .as("ring around %s", page.evaluate("document.activeElement.outerHTML.slice(0, 150)"))
                    .isTrue();
        }
        assertThat((List<?>) page.evaluate(UNREACHED)).isEmpty();
    }
}
