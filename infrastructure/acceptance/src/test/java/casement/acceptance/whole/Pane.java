package casement.acceptance.whole;

import casement.local.signin.Person;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The page in Debian's Chromium, with what a person does there. */
final class Pane implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final double PATIENCE_MILLIS = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;
    private final URI address;

    Pane(URI address) {
        this.address = address;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--autoplay-policy=no-user-gesture-required")));
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 1400));
        page.setDefaultTimeout(PATIENCE_MILLIS);
    }

    /** For {@code @EnabledIf}. */
    static boolean canBeOpened() {
        return Files.isExecutable(CHROMIUM);
    }

    Page page() {
        return page;
    }

    void signInAs(Person person) {
        page.navigate(address.toString());
        page.waitForSelector("#sign-in:visible, #sign-out:visible");
        if (page.locator("#sign-out").isVisible()) {
            page.click("#sign-out");
        }
        page.click("#sign-in");
        page.click("button#" + person.id());
        page.waitForSelector("#sign-out:visible");
    }

    void watchLive(String camera, String code, String number) {
        page.click("#tab-cameras");
        page.click("#watch-live-" + camera);
        page.selectOption("#reason-code", code);
        page.fill("#reason-number", number);
        page.click("#start-view");
    }

    void watchRecorded(String camera, String number) {
        page.click("#tab-cameras");
        page.click("#watch-recorded-" + camera);
        page.selectOption("#reason-code", "investigation");
        page.fill("#reason-number", number);
        page.click("#start-view");
    }

    void waitUntilPlaying() {
        page.waitForFunction(
                "() => { const v = document.querySelector('#video'); return v && v.currentTime > 0 && v.readyState >= 2"
                        + " && v.videoWidth > 0 && document.querySelector('#view-status').textContent === 'playing'; }");
    }

    /** Brightest red, green or blue of the shown picture inside the box (coordinates from 0 to 1). */
    int brightestIn(double left, double top, double right, double bottom) {
        Object brightest = page.evaluate("""
                ([left, top, right, bottom]) => {
                  const video = document.querySelector('#video');
                  const canvas = document.createElement('canvas');
                  canvas.width = video.videoWidth;
                  canvas.height = video.videoHeight;
                  const context = canvas.getContext('2d');
                  context.drawImage(video, 0, 0);
                  const x = Math.ceil(left * canvas.width), y = Math.ceil(top * canvas.height);
                  const w = Math.floor(right * canvas.width) - x, h = Math.floor(bottom * canvas.height) - y;
                  const pixels = context.getImageData(x, y, w, h).data;
                  let most = 0;
                  for (let i = 0; i < pixels.length; i += 4) most = Math.max(most, pixels[i], pixels[i + 1], pixels[i + 2]);
                  return most;
                }""", List.of(left, top, right, bottom));
        return ((Number) brightest).intValue();
    }

    double number(String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
