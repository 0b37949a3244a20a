package casement.testkit;

import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.EntryMember;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListEntry;
import casement.domain.hotlist.ListFormat;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListSource;
import casement.domain.plate.PlatePattern;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hot lists to test with. */
public final class HotListExamples {
    private HotListExamples() {}

    /** An id that no other test has. */
    public static ListId freshListId() {
        return new ListId("list-" + UUID.randomUUID().toString().substring(0, 18));
    }

    /** California's stolen vehicles, before the first import. */
    public static HotList stolenVehicles(ListId id) {
        return list(id, source(ListFormat.CALIFORNIA, ListCategory.STOLEN_VEHICLE));
    }

    /** Entries that people of the department type. */
    public static HotList typed(ListId id) {
        return list(id, source(ListFormat.TYPED, ListCategory.CASE));
    }

    public static HotList list(ListId id, ListSource source) {
        return new HotList(id, source, "salt of " + id, "alma", Examples.NOON, Optional.empty(), Optional.empty(), 1);
    }

    public static ListSource source(ListFormat format, ListCategory category) {
        return new ListSource(
                "Stolen vehicles",
                TestDirectory.POLICE,
                "For law enforcement only",
                format,
                Optional.of(category),
                Optional.empty(),
                24,
                24,
                ListSource.USUAL_BAD_SHARE,
                ListSource.USUAL_SHRUNK_SHARE);
    }

    public static ListImport begun(ListId list, Instant at) {
        return ListImport.started(
                ImportId.of(at, UUID.randomUUID()), list, Ulids.at(at), "alma", at, Optional.empty(), Optional.empty());
    }

    /** For two days from noon. */
    public static ListEntry entry(ListId list, String plate) {
        return new ListEntry(
                new EntryId(UUID.randomUUID().toString().replace("-", "")),
                list,
                PlatePattern.of(plate, true),
                Optional.of("us-ca"),
                ListCategory.CASE,
                new EntryMember("Dana Detective", "4711", "Burglary"),
                "2026-000123",
                "seen at a burglary",
                "alma",
                Examples.NOON,
                Examples.NOON.plus(Duration.ofDays(2)),
                List.of(),
                Optional.empty(),
                1);
    }
}
