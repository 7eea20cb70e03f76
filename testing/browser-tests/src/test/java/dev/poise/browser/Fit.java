package dev.poise.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Looks for what a room could not read: what is cut, what scrolls, what lies on something else, and type that is too small. */
final class Fit {
    /** The smallest type on a wall, as a part of the height of its screen. */
    private static final double SMALLEST = .022;

    private static final String SCRIPT = """
            smallest => {
              const problems = [];
              const page = document.scrollingElement;
              if (page.scrollHeight > innerHeight || page.scrollWidth > innerWidth) problems.push(`scrolls: ${page.scrollWidth} x ${page.scrollHeight}`);
              const within = (r, [left, top, right, bottom]) => r.left >= left - 1.5 && r.top >= top - 1.5 && r.right <= right + 1.5 && r.bottom <= bottom + 1.5;
              const clips = element => {
                const all = [[0, 0, innerWidth, innerHeight]];
                for (let e = element; e && e !== document.body; e = e.parentElement) {
                  if (getComputedStyle(e).overflow !== 'visible') { const b = e.getBoundingClientRect(); all.push([b.left, b.top, b.right, b.bottom]); }
                }
                return all;
              };
              const seen = [];
              const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const text = node.data.trim();
                const element = node.parentElement;
                if (!text || element.closest('.hidden')) continue;
                const font = parseFloat(getComputedStyle(element).fontSize);
                if (font < smallest * innerHeight) problems.push(`small: ${text} (${font} px)`);
                const range = document.createRange();
                range.selectNodeContents(node);
                const around = clips(element);
                for (const r of range.getClientRects()) {
                  if (!around.every(box => within(r, box))) problems.push(`cut: ${text}`);
                  seen.push({ text, font, node, r });
                }
              }
              for (const one of seen) for (const other of seen) {
                if (one.node === other.node || one.text > other.text) continue;
                const give = .3 * Math.min(one.font, other.font);
                const wide = Math.min(one.r.right, other.r.right) - Math.max(one.r.left, other.r.left);
                const high = Math.min(one.r.bottom, other.r.bottom) - Math.max(one.r.top, other.r.top);
                if (wide > give && high > give) problems.push(`on each other: ${one.text} | ${other.text}`);
              }
              for (const svg of document.querySelectorAll('main .fan svg, main .qr')) {
                const r = svg.getBoundingClientRect();
                if (!clips(svg).every(box => within(r, box))) problems.push('a picture is cut');
                if (r.height < (svg.closest('.cell') ? .03 : .14) * innerHeight) problems.push(`a picture is ${r.height} px high`);
              }
              return [...new Set(problems)];
            }
            """;

    private Fit() {}

    /** Get what is wrong with a wall as it stands, one line each. */
    @SuppressWarnings("unchecked") // what the script above returns
    static List<String> problems(Page wall) {
        return (List<String>) wall.evaluate(SCRIPT, SMALLEST);
    }
}
