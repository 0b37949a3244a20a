package casement.testkit;

import casement.domain.access.AgencyType;
import casement.domain.access.Role;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Mount;
import casement.domain.policy.PackName;
import casement.domain.policy.PublishedPack;
import casement.domain.review.Kind;
import casement.domain.review.Tally;
import casement.domain.transparency.Deletion;
import casement.domain.transparency.Figure;
import casement.domain.transparency.FigureKind;
import casement.domain.transparency.Measure;
import casement.domain.transparency.MonthFigures;
import casement.domain.transparency.Partner;
import casement.domain.transparency.PublicCamera;
import casement.domain.transparency.Publication;
import casement.domain.transparency.Site;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What public pages say of a city that is none. */
public final class Publications {
    private static final Instant AT = Instant.parse("2026-11-24T11:05:00Z");
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-10-31");

    private Publications() {}

    /** With something of everything; some of its figures are suppressed. */
    public static Publication whole() {
        return saying("");
    }

    /** @param mark stands at the end of every text that somebody can choose */
    public static Publication saying(String mark) {
        return new Publication(
                AT,
                ZoneId.of("America/Los_Angeles"),
                "0.1.0" + mark,
                new Site(
                        "Port Casement" + mark,
                        "Privacy office, 1 Main Street, privacy@example.org" + mark,
                        Optional.of(URI.create("https://api.example.org/"))),
                cameras(mark),
                List.of(pack(mark)),
                List.of(
                        new Partner("County sheriff" + mark, AgencyType.LOCAL),
                        new Partner("Highway patrol" + mark, AgencyType.STATE)),
                months(mark),
                List.of(
                        new Tally(Kind.AUDIT, 1, 2, 3, 1),
                        new Tally(Kind.AUDIT_ON_DEMAND, 0, 0, 1, 0),
                        new Tally(Kind.LOG_REVIEW, 4, 0, 1_250, 0),
                        new Tally(Kind.OTHER, 0, 0, 0, 0)),
                List.of(deletion("ALPR_RECORDINGS", 4_711), deletion("own place" + mark, 4_710)),
                Optional.of(SignedHeads.head("log.example/audit" + mark, "witness.example" + mark, 5_000)),
                measures(mark));
    }

    /** Of a city on its first day. */
    public static Publication empty() {
        return new Publication(
                AT,
                ZoneId.of("America/Los_Angeles"),
                "0.1.0",
                new Site("Port Casement", "Privacy office", Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Arrays.stream(Kind.values())
                        .map(kind -> new Tally(kind, 0, 0, 0, 0))
                        .toList(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Deletion deletion(String place, long receipt) {
        return new Deletion(
                place,
                LocalDate.parse("2026-10-24"),
                12_345,
                9_876_543_210L,
                Instant.parse("2026-11-23T23:59:30Z"),
                receipt);
    }

    private static List<PublicCamera> cameras(String mark) {
        return List.of(
                camera("harbour-bridge", CameraClass.ALPR, Mount.FIXED, 47.6205, -122.3493, Optional.of(92.5), mark),
                camera("patrol-7", CameraClass.ALPR, Mount.MOBILE, 47.6011, -122.3320, Optional.empty(), mark),
                camera("third-avenue", CameraClass.CCTV, Mount.FIXED, 47.6062, -122.3321, Optional.of(270.0), mark),
                camera(
                        "west-school",
                        CameraClass.RECORDED_ONLY,
                        Mount.FIXED,
                        47.5990,
                        -122.3501,
                        Optional.empty(),
                        mark));
    }

    private static PublicCamera camera(
            String id,
            CameraClass kind,
            Mount mount,
            double latitude,
            double longitude,
            Optional<Double> heading,
            String mark) {
        return new PublicCamera(
                new CameraId(id),
                kind,
                mount,
                "Harbour & Market" + mark,
                "At the place called " + id + mark,
                latitude,
                longitude,
                heading,
                "Police department" + mark,
                true,
                kind == CameraClass.ALPR);
    }

    private static PublishedPack pack(String mark) {
        return new PublishedPack(
                new PackName("port-casement"),
                "Use of cameras and plate readers" + mark,
                3,
                LocalDate.parse("2026-02-01"),
                Map.of(
                        "policy", "As decided by the council in public." + mark,
                        "notice", "Licence plates are read here." + mark,
                        "contact", "The privacy office." + mark),
                Set.of(CameraClass.CCTV, CameraClass.ALPR),
                List.of(new PublishedPack.People(
                        "CA-SB34-4" + mark,
                        "Analysts search reads." + mark,
                        Set.of(Role.RTCC_ANALYST, Role.SUPERVISOR))),
                List.of(new PublishedPack.Use(
                        "SJ-ALPR-1" + mark,
                        "Plates serve the listed uses only." + mark,
                        List.of("The investigation of a crime" + mark, "A missing person at risk" + mark))),
                List.of(new PublishedPack.Sentence("SJ-ALPR-4" + mark, "Nothing about immigration." + mark)),
                List.of(new PublishedPack.Sentence("SJ-ALPR-7" + mark, "Nobody searches untrained." + mark)),
                List.of(new PublishedPack.Sentence("SJ-ALPR-27" + mark, "Other agencies never search." + mark)),
                List.of(
                        new PublishedPack.Term(
                                "SJ-ALPR-17" + mark, "read", Optional.of(CameraClass.ALPR), 0, 365, "read"),
                        new PublishedPack.Term(
                                "SJ-ALPR-23" + mark, "audit-entry", Optional.empty(), 730, 1826, "recorded"),
                        new PublishedPack.Term("X" + mark, "else" + mark, Optional.empty(), 0, 30, "then" + mark)),
                List.of(new PublishedPack.Review(
                        "SJ-ALPR-22" + mark,
                        "Random audit of searches" + mark,
                        Role.AUDITOR,
                        3,
                        60,
                        Kind.AUDIT,
                        Optional.empty())),
                Map.of(
                        "SJ-ALPR-7" + mark, "Nobody searches without completed training." + mark,
                        "SJ-ALPR-22" + mark, "Regular random audits by another unit." + mark));
    }

    private static List<MonthFigures> months(String mark) {
        return List.of(
                new MonthFigures(
                        YearMonth.parse("2026-10"),
                        1_000,
                        4_000,
                        List.of(
                                figure(FigureKind.HITS, 1_204, "stolen-vehicle"),
                                figure(FigureKind.HITS, 33, "own list" + mark),
                                figure(FigureKind.HITS_VERIFIED, 1_100, "stolen-vehicle"),
                                figure(FigureKind.HITS_REJECTED, 137, "misread"),
                                figure(FigureKind.SEARCHES, 212, "felony"),
                                suppressed(FigureKind.SEARCHES, "misdemeanour"),
                                suppressed(FigureKind.SEARCHES, "missing-person-at-risk"),
                                figure(FigureKind.VIEWS, 70, "911-call"),
                                figure(FigureKind.REFUSALS, 9, "SJ-ALPR-7" + mark),
                                suppressed(FigureKind.REFUSALS, "SEA-CCTV-18" + mark),
                                figure(FigureKind.REQUESTS, 6, "local", "approved"),
                                suppressed(FigureKind.REQUESTS, "federal", "refused-by-rule"),
                                figure(FigureKind.PROMOTIONS, 15),
                                figure(FigureKind.ACCESS_ENDED, 0))),
                new MonthFigures(
                        YearMonth.parse("2026-09"),
                        0,
                        1_000,
                        List.of(
                                figure(FigureKind.HITS_VERIFIED, 40, "stolen-vehicle"),
                                suppressed(FigureKind.HITS_REJECTED, "misread"),
                                figure(FigureKind.SEARCHES, 17, "(none)"),
                                figure(FigureKind.SEARCHES, 12, "(other)"),
                                figure(FigureKind.REFUSALS, 11, "(taken out)"),
                                suppressed(FigureKind.PROMOTIONS))),
                new MonthFigures(YearMonth.parse("2026-08"), 0, 0, List.of()));
    }

    private static Figure figure(FigureKind kind, long count, String... keys) {
        return new Figure(kind, List.of(keys), OptionalLong.of(count));
    }

    private static Figure suppressed(FigureKind kind, String... keys) {
        return new Figure(kind, List.of(keys), OptionalLong.empty());
    }

    private static List<Measure> measures(String mark) {
        return List.of(
                measure(
                        Measure.Kind.PROGRAMME,
                        "Median response to priority-one calls",
                        "Harbour",
                        "7.4",
                        "minutes",
                        mark),
                measure(Measure.Kind.PROGRAMME, "Violent crime", "Harbour", "1204", "reports", mark),
                measure(Measure.Kind.DISPLACEMENT, "Violent crime", "Beside the harbour", "98", "reports", mark),
                measure(Measure.Kind.COST, "Cloud services", "All", "48210.50", "US dollars", mark));
    }

    private static Measure measure(
            Measure.Kind kind, String name, String area, String value, String unit, String mark) {
        return new Measure(
                kind,
                name + mark,
                area + mark,
                LocalDate.parse("2026-08-01"),
                LAST_DAY,
                new BigDecimal(value),
                unit + mark,
                "University survey" + mark,
                LocalDate.parse("2026-11-12"));
    }
}
