package casement.oversight;

import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.transparency.PublicFile;
import casement.domain.transparency.PublicPages;
import casement.domain.transparency.PublicSite;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the public pages, once a day, and keeps each day's version for ever. What a day's version says is decided once, before any of it is
 * shown, so that whoever goes on after a round that died shows the same.
 */
public final class PublishPages {
    private static final Who WHO = Who.function("PublishPages");

    private final AuditLog log;
    private final PublicRecord record;
    private final PublicPages pages;
    private final PublicSite site;
    private final ZoneId zone;
    private final Clock clock;

    /** @param zone in which days begin */
    public PublishPages(
            AuditLog log, PublicRecord record, PublicPages pages, PublicSite site, ZoneId zone, Clock clock) {
        this.log = log;
        this.record = record;
        this.pages = pages;
        this.site = site;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * @return the day that was published; empty when it had been already
     * @throws casement.domain.Fault.Unavailable when something does not answer; the next round goes on
     */
    public Optional<LocalDate> publish() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        Set<LocalDate> begun = site.begun();
        begun.stream().filter(day -> day.isBefore(today)).forEach(this::keep);
        if (site.kept().contains(today) && !begun.contains(today)) {
            return Optional.empty();
        }
        AuditReceipt receipt = log.record(Act.asked(WHO, "PublishPages"));
        List<PublicFile> files =
                begun.contains(today) ? site.version(today).orElseGet(() -> begin(now, today)) : begin(now, today);
        show(files);
        log.record(Act.asked(WHO, "PublishPages")
                .inReplyTo(receipt.id())
                .outcome(Outcome.CHANGED)
                .with(Map.of(
                        "day", today.toString(),
                        "files", Integer.toString(files.size()),
                        "sha256", digest(files).hex())));
        keep(today);
        return Optional.of(today);
    }

    private List<PublicFile> begin(Instant now, LocalDate today) {
        List<LocalDate> archived = List.copyOf(site.kept().headSet(today).reversed());
        return site.begin(today, pages.files(record.at(now), archived));
    }

    /** What leads to other files comes after them, and what nothing leads to any more goes last. */
    private void show(List<PublicFile> files) {
        indexLast(files).forEach(site::show);
        Set<String> paths = files.stream().map(PublicFile::path).collect(Collectors.toSet());
        site.shown().stream().filter(path -> !paths.contains(path)).forEach(site::hide);
    }

    private void keep(LocalDate day) {
        site.version(day).map(PublishPages::indexLast).orElse(List.of()).forEach(file -> site.keep(day, file));
        site.finish(day);
    }

    private static List<PublicFile> indexLast(List<PublicFile> files) {
        return files.stream()
                .sorted(Comparator.comparing(PublishPages::isIndex)
                        .thenComparing(file -> file.path().equals("index.html"))
                        .thenComparing(PublicFile::path))
                .toList();
    }

    private static boolean isIndex(PublicFile file) {
        return file.path().equals("index.html") || file.path().endsWith("/index.html");
    }

    /** Of the files' digests and paths, in the order of the paths, each on a line as {@code sha256sum} writes it. */
    static Sha256 digest(List<PublicFile> files) {
        String text = files.stream()
                .sorted(Comparator.comparing(PublicFile::path))
                .map(file -> Sha256.of(file.content()).hex() + "  " + file.path() + "\n")
                .collect(Collectors.joining());
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
