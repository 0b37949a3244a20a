package casement.usagereport;

import casement.domain.audit.AuditId;
import casement.domain.audit.Redaction;
import casement.domain.log.LogLine;
import casement.domain.log.LoggedEntry;
import casement.domain.log.LoggedField;
import casement.domain.log.OpenField;
import casement.domain.log.Salt;
import casement.merkle.Checkpoint;
import casement.merkle.Hash;
import casement.merkle.NoteSignature;
import casement.merkle.SignedNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A log whose every byte is the same each time: its salts are no secrets, and nobody signed it. */
final class SampleLog {
    static final Redaction ORDER = new Redaction(
            "court order 26-77",
            "Dana Clerk",
            Instant.parse("2026-11-22T09:00:00Z"),
            new AuditId("01KAKJ4ZG0000000000000000B"));

    final List<LogLine> lines = new ArrayList<>();

    /** One that was sealed at that moment, with these names and values beside each other. */
    String add(String sealed, String... fields) {
        String id = "01KAKJ4ZG0000000000%07d".formatted(lines.size());
        Map<String, String> all = new TreeMap<>(Map.of("id", id, "at", sealed));
        for (int n = 0; n < fields.length; n += 2) {
            all.put(fields[n], fields[n + 1]);
        }
        List<LoggedField> open = new ArrayList<>();
        all.forEach((name, value) -> open.add(new OpenField(name, salt(), value)));
        lines.add(new LoggedEntry(lines.size(), Instant.parse(sealed), open));
        return id;
    }

    private Salt salt() {
        byte[] bytes = new byte[Salt.BYTES];
        bytes[0] = (byte) lines.size();
        return Salt.of(bytes);
    }

    /** By Ana, for a purpose. */
    String asked(String sealed, String action, String... more) {
        return add(
                sealed,
                with(more, "who.subject", "s-ana", "action", action, "outcome", "ASKED", "purpose.code", "felony"));
    }

    String replied(String sealed, String question, String action, String outcome, String... more) {
        return add(
                sealed,
                with(
                        more,
                        "who.subject",
                        "s-ana",
                        "action",
                        action,
                        "outcome",
                        outcome,
                        "purpose.code",
                        "felony",
                        "inReplyTo",
                        question));
    }

    void answered(String sealed, String action, int items) {
        String question = asked(sealed, action);
        replied(sealed, question, action, "ANSWERED", "answer.count", Integer.toString(items));
    }

    void refused(String sealed, String action, String clause) {
        add(sealed, "who.subject", "s-ben", "action", action, "outcome", "REFUSED", "clause", clause);
    }

    void changed(String sealed, String action, String... more) {
        String question = asked(sealed, action);
        replied(sealed, question, action, "CHANGED", with(more, "answer.count", "1"));
    }

    void hit(String sealed, String hit, String camera, String list) {
        add(
                sealed,
                "who.subject",
                "function:MatchRead",
                "action",
                "MatchRead",
                "outcome",
                "CHANGED",
                "element.hit",
                hit,
                "element.camera",
                camera,
                "element.list",
                list);
    }

    void verified(String sealed, String hit) {
        changed(sealed, "ConfirmHit", "element.hit", hit, "element.state", "VERIFIED");
    }

    void rejected(String sealed, String hit, String reason) {
        changed(sealed, "RejectHit", "element.hit", hit, "element.state", "REJECTED", "element.reason", reason);
    }

    private static String[] with(String[] more, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    void redact(int index, String... fields) {
        lines.set(index, ((LoggedEntry) lines.get(index)).redacted(Set.of(fields), ORDER));
    }

    void purge(int index) {
        lines.set(index, ((LoggedEntry) lines.get(index)).purged(ORDER));
    }

    Checkpoint checkpoint() {
        return new Checkpoint("log.example/audit", lines.size(), Hash.ofLeaf("root".getBytes(StandardCharsets.UTF_8)));
    }

    /** As a copy of the log has it, a file a day. */
    Path store(Path folder) throws IOException {
        Map<LocalDate, List<LogLine>> days = new HashMap<>(lines.stream()
                .collect(Collectors.groupingBy(line -> LocalDate.ofInstant(line.sealed(), ZoneOffset.UTC))));
        for (Map.Entry<LocalDate, List<LogLine>> day : days.entrySet()) {
            Path file = folder.resolve("entries/dt=%s/%012d-%06d.jsonl"
                    .formatted(
                            day.getKey(),
                            day.getValue().getFirst().index(),
                            day.getValue().size()));
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    day.getValue().stream().map(line -> line.line() + "\n").collect(Collectors.joining()));
        }
        NoteSignature nobodys =
                new NoteSignature("log.example/audit", Base64.getEncoder().encodeToString(new byte[68]));
        Files.writeString(
                folder.resolve("checkpoint"), new SignedNote(checkpoint().text(), List.of(nobodys)).note());
        return folder;
    }

    /** A year of a town with three cameras, from a little before to a little after. */
    static SampleLog ofYear() {
        SampleLog log = new SampleLog();
        log.answered("2026-01-01T07:59:59.999Z", "SearchReads", 1_000);
        log.answered("2026-01-01T08:00:00Z", "SearchReads", 7);
        for (int n = 0; n < 20; n++) {
            log.answered("2026-03-%02dT12:00:00Z".formatted(n + 1), "SearchReads", n);
        }
        log.answered("2026-04-01T12:00:00Z", "ShowReadPicture", 1);
        for (int n = 0; n < 9; n++) {
            log.answered("2026-04-0%dT13:00:00Z".formatted(n + 1), "ReadAuditLog", 5);
            log.refused("2026-04-0%dT13:00:01Z".formatted(n + 1), "StartView", "SJ-ALPR-30");
        }
        log.refused("2026-04-10T13:00:00Z", "StartView", "SEA-RTCC-6");
        log.refused("2026-04-10T13:00:01Z", "StartView", "SEA-RTCC-6");
        for (int n = 0; n < 6; n++) {
            log.refused("2026-04-11T13:00:0%dZ".formatted(n), "SearchReads", "SEA-CCTV-18");
        }
        hits(log);
        outside(log);
        log.changed("2026-07-01T12:00:00Z", "DecidePackChange");
        log.changed("2026-07-01T12:00:01Z", "ApproveMaskSet");
        log.changed("2026-07-01T12:00:02Z", "ApproveMaskSet");
        log.changed("2026-07-01T12:00:03Z", "AddEntry");
        log.changed("2026-07-02T12:00:00Z", "SampleDrawn");
        for (int n = 0; n < 12; n++) {
            log.changed("2026-07-03T12:00:%02dZ".formatted(n), "RecordFinding");
        }
        log.changed("2026-07-03T13:00:00Z", "CloseReview");
        log.changed("2026-07-03T14:00:00Z", "ReviewReport");
        log.answered("2026-08-01T12:00:00Z", "SearchReads", 3);
        log.redact(log.lines.size() - 2, "purpose.code", "who.name");
        log.answered("2026-08-02T12:00:00Z", "SearchReads", 3);
        log.purge(log.lines.size() - 1);
        log.answered("2027-01-01T07:59:59.999Z", "SearchReads", 9);
        log.answered("2027-01-01T08:00:00Z", "SearchReads", 2_000);
        return log;
    }

    private static void hits(SampleLog log) {
        hits(log, "12", "pier", "stolen", 40, 22, 10);
        hits(log, "13", "market", "stolen", 30, 15, 8);
        hits(log, "14", "depot", "lookout", 26, 12, 9);
        hits(log, "15", "<north & south>", "amber", 20, 14, 1);
    }

    private static void hits(
            SampleLog log, String hour, String camera, String list, int hits, int verified, int rejected) {
        for (int n = 0; n < hits; n++) {
            String hit = camera + "-" + n;
            String at = "2026-05-01T%s:%02d:00Z".formatted(hour, n);
            log.hit(at, hit, camera, list);
            if (n < verified) {
                log.verified(at, hit);
            } else if (n < verified + rejected) {
                log.rejected(at, hit, n % 2 == 0 ? "MISREAD" : "LIST_STALE");
            }
        }
    }

    private static void outside(SampleLog log) {
        for (int n = 0; n < 14; n++) {
            boolean isFederal = n < 6;
            String[] wanted = {
                "element.agencyType", isFederal ? "FEDERAL" : "CALIFORNIA_LAW_ENFORCEMENT",
                "element.dataClass", "ALPR",
                "element.ruling", isFederal ? "REFUSE" : "DISCRETION",
                "element.rulingClause", isFederal ? "CA-SB34-1" : "SJ-ALPR-26"
            };
            String at = "2026-06-01T12:%02d:00Z".formatted(n);
            String request = log.asked(at, "ReceiveRequest", wanted);
            log.replied(at, request, "ReceiveRequest", "CHANGED", wanted);
            if (!isFederal) {
                log.changed(at, "DecideRequest", "element.request", request, "element.decision", "APPROVE");
                String answer = log.asked(at, "AnswerRequest", "element.request", request);
                log.replied(at, answer, "AnswerRequest", "ANSWERED", "element.request", request, "answer.count", "2");
            }
        }
    }
}
