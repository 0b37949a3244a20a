package casement.acceptance.page;

import casement.domain.transparency.PublicFile;
import casement.domain.transparency.Publication;
import casement.publicsite.StaticPages;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The public pages in Chromium, with axe-core, which knows what WCAG asks. */
final class ShownSite implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String ORIGIN = "http://site.test/";
    private static final String RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
    private static final String RUN = """
            async () => {
              const found = await axe.run(document, {runOnly: %s});
              return [found.passes.length,
                  ...found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' '))];
            }
            """.formatted(RULES);

    private final Map<String, PublicFile> files;
    private final Playwright playwright;
    private final Browser browser;
    private final Page page;
    private final List<String> asked = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    ShownSite(Publication publication) {
        files = new StaticPages()
                .files(publication, List.of(LocalDate.parse("2026-11-23"))).stream()
                        .collect(Collectors.toMap(PublicFile::path, Function.identity()));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
        page = browser.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.route("**/*", this::answer);
    }

    Page page() {
        return page;
    }

    List<String> htmlPaths() {
        return files.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .sorted()
                .toList();
    }

    /** What was asked of anybody. */
    List<String> asked() {
        return asked;
    }

    /** What the browser said against a page. */
    List<String> complaints() {
        return complaints;
    }

    void show(String path, ColorScheme scheme, int width) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(ORIGIN + path);
    }

    /** How many rules a page keeps, and then each that it breaks with where. */
    List<String> judged() {
        page.evaluate(axe());
        List<String> said = new ArrayList<>();
        ((List<?>) page.evaluate(RUN)).forEach(one -> said.add(String.valueOf(one)));
        return said;
    }

    private static String axe() {
        Path script = Path.of(System.getProperty("casement.build")).resolve("npm/package/axe.min.js");
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException("the build puts axe-core there", e);
        }
    }

    private void answer(Route route) {
        String url = route.request().url();
        asked.add(url);
        Optional<PublicFile> file =
                Optional.ofNullable(files.get(URI.create(url).getPath().substring(1)));
        if (file.isEmpty() || !url.startsWith(ORIGIN)) {
            route.fulfill(new Route.FulfillOptions().setStatus(404));
            return;
        }
        route.fulfill(new Route.FulfillOptions()
                .setContentType(file.get().mediaType())
                .setBody(new String(file.get().content(), StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
