package dev.poise.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.poise.architecture.Waiting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A real browser. Every page is watched: what it says on its console and whom it asks. Whatever is waited for on a page is waited for as
 * long as {@link Waiting} says.
 */
final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--disable-dev-shm-usage",
            "--force-color-profile=srgb",
            "--font-render-hinting=none",
            "--hide-scrollbars");

    private final Playwright playwright =
            Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Waiting.LIMIT.toMillis());
        Path path = BrowserPath.find().orElseThrow();
        boolean root = "root".equals(System.getProperty("user.name"));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(path)
                        .setHeadless(true)
                        .setChromiumSandbox(!root)
                        .setArgs(FLAGS));
    }

    /** Open a page of its own, as on a machine of its own. */
    Page open(int width, int height) {
        return open(width, height, ColorScheme.LIGHT, "en");
    }

    Page open(int width, int height, ColorScheme scheme, String language) {
        return open(options ->
                options.setViewportSize(width, height).setLocale(language).setColorScheme(scheme));
    }

    /** Open a page with settings of its own, such as those of somebody who wants no motion. */
    Page open(UnaryOperator<NewContextOptions> settings) {
        BrowserContext context = browser.newContext(settings.apply(new NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale("en")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE) // what moves takes time; see the tests about motion
                .setAcceptDownloads(true)));
        contexts.add(context);
        return watched(context.newPage());
    }

    Page watched(Page page) {
        page.setDefaultTimeout(Waiting.LIMIT.toMillis());
        page.setDefaultNavigationTimeout(Waiting.LIMIT.toMillis());
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(error -> complaints.add("error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith("http://127.0.0.1:")
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:http://127.0.0.1:")) {
                complaints.add("foreign request: " + request.url());
            }
        });
        return page;
    }

    /** Get everything that a silent page does not do. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Take back what a test has provoked: a browser tells of a server that is not there. */
    void expect(Pattern provoked) {
        complaints.removeIf(complaint -> provoked.matcher(complaint).find());
    }

    void forget() {
        complaints.clear();
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
