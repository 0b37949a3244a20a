package casement.acceptance.page;

import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.camera.CameraClass;
import casement.domain.log.EntriesFile;
import casement.domain.transparency.PublicFile;
import casement.domain.transparency.Publication;
import casement.domain.transparency.Site;
import casement.json.Json;
import casement.oversight.GatherFigures;
import casement.oversight.PublicRecord;
import casement.oversight.PublishPages;
import casement.policy.KeptDays;
import casement.policy.PackDesk;
import casement.policy.Packs;
import casement.policy.RulingPacks;
import casement.testkit.Examples;
import casement.testkit.LogTrial;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAgencies;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryLogEntries;
import casement.testkit.memory.MemoryMeasures;
import casement.testkit.memory.MemoryPackChanges;
import casement.testkit.memory.MemoryPublicFigures;
import casement.testkit.memory.MemoryPublicSite;
import casement.testkit.memory.MemoryReviews;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A log over some months, counted now and then, and published from. */
final class PublishedLog {
    static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    static final long LEAST = 10;
    private static final Instant FIRST = Instant.parse("2026-10-28T09:00:00Z");
    private static final Instant LAST = Instant.parse("2027-01-02T12:00:00Z");

    private final LogTrial trial = new LogTrial();
    private final MemoryPublicFigures figures = new MemoryPublicFigures();
    private final MemoryPublicSite site = new MemoryPublicSite();
    private final MemoryLogEntries entries = new MemoryLogEntries(trial.store);
    private final Random random;

    PublishedLog(long seed) {
        random = new Random(seed);
    }

    /** As programs read it: the months alone. */
    private static List<PublicFile> monthsAsData(Publication publication) {
        byte[] months = Json.write(publication.months()).getBytes(StandardCharsets.UTF_8);
        return List.of(new PublicFile("figures.json", "application/json", months));
    }

    JsonNode published() {
        GatherFigures gatherFigures =
                new GatherFigures(entries, new MemoryAgencies(), new MemoryReviews(), figures, ZONE, trial.clock);
        trial.clock.set(FIRST);
        while (trial.clock.instant().isBefore(LAST)) {
            for (int acts = random.nextInt(9); acts > 0; acts--) {
                trial.look(act());
            }
            trial.sealUntilIdle(trial.sealing(1 + random.nextInt(20)));
            if (random.nextInt(12) == 0) {
                gatherFigures.gather();
            }
            trial.clock.advance(Duration.ofHours(1 + random.nextInt(7)));
        }
        gatherFigures.gather();
        publishPages().publish();
        LocalDate day = LocalDate.ofInstant(trial.clock.instant(), ZONE);
        byte[] shown = site.at("figures.json").orElseThrow();
        if (!Arrays.equals(shown, site.at(day, "figures.json").orElseThrow())) {
            throw new AssertionError("what is kept is not what is shown");
        }
        return Json.read(new String(shown, StandardCharsets.UTF_8), JsonNode.class);
    }

    private PublishPages publishPages() {
        MemoryPackChanges changes = new MemoryPackChanges();
        RulingPacks packs = new RulingPacks(Packs.GOVERNING, changes, new KeptDays(Examples.retention(28)));
        MemoryCameras cameras = new MemoryCameras();
        cameras.add(Examples.camera(Examples.freshCameraId(), CameraClass.ALPR));
        PublicRecord record = new PublicRecord(
                figures,
                new MemoryMeasures(),
                cameras,
                new PackDesk(packs, trial.clock),
                changes,
                trial.store,
                new PublicRecord.Terms(ZONE, "0.1.0", new Site("City", "by mail", Optional.empty()), LEAST));
        AuditLog log = new AuditLog(trial.outbox, trial.clock, Ulids::at);
        return new PublishPages(
                log, record, (publication, archived) -> monthsAsData(publication), site, ZONE, trial.clock);
    }

    private Act act() {
        String category = random.nextInt(3) > 0 ? "STOLEN_VEHICLE" : random.nextInt(9) > 0 ? "CASE" : "PERSON_AT_RISK";
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> changed("MatchRead", Map.of("hit", "h-7", "category", category));
            case 3 ->
                changed(
                        "ConfirmHit",
                        Map.of("hit", "h-7", "state", "VERIFIED", "category", category, "firstVerified", "true"));
            case 4 -> changed("ConfirmHit", Map.of("hit", "h-7", "state", "VERIFIED", "category", category));
            case 5 -> changed("RejectHit", Map.of("hit", "h-8", "reason", random.nextInt(5) > 0 ? "MISREAD" : "OTHER"));
            case 6 -> asked("SearchReads").refused(random.nextInt(4) > 0 ? "SJ-ALPR-6" : "SEA-RTCC-5");
            case 7 -> asked("SearchReads").with("plate", "7ABC123").forPurpose(Examples.emergencyCall());
            case 8 -> asked("StartView").forPurpose(Examples.emergencyCall());
            case 9 ->
                changed(
                        "ReceiveRequest",
                        Map.of(
                                "agencyType",
                                random.nextBoolean() ? "LOCAL" : "FEDERAL",
                                "ruling",
                                random.nextInt(3) > 0 ? "REVIEW" : "REFUSE"));
            case 10 -> changed("DecideClip", Map.of("decision", random.nextBoolean() ? "APPROVE" : "REFUSE"));
            default -> asked("ListCameras");
        };
    }

    private static Act asked(String action) {
        return Act.asked(LogTrial.ANA, action);
    }

    private static Act changed(String action, Map<String, String> elements) {
        return asked(action).with(elements).outcome(Outcome.CHANGED);
    }

    /** The lines of the log's files as they lie there, in their order. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (LocalDate day : entries.days()) {
            for (EntriesFile file : entries.files(day)) {
                byte[] content = trial.store.find(file.path()).orElseThrow();
                lines.addAll(new String(content, StandardCharsets.UTF_8).lines().toList());
            }
        }
        return lines;
    }
}
