package dev.poise.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * One browser for all tests that a thread runs, opened for the first and closed after the last; pages are of their own for each test. Its
 * driver is for one thread only.
 */
final class OneBrowser implements TestInstancePostProcessor {
    private static final Namespace OWN = Namespace.create(OneBrowser.class);

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        ((BrowserTest) test).browser = context.getRoot()
                .getStore(OWN)
                .computeIfAbsent(Thread.currentThread().getId(), none -> new Browser(), Browser.class);
    }
}
