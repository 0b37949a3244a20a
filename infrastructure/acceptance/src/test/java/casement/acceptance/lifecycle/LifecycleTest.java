package casement.acceptance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.model.ObjectLockLegalHoldStatus;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * What the template's lifecycle rules do at an S3 that is not ours: Ceph's, as Debian packages it.
 *
 * <p>Ceph is given the rules with the template's own numbers, and carries them out with its clock set an hour before and an hour after each
 * moment at which one of them bites, so that days are days and a year takes minutes. Of the buckets it gets rules, versions and lock;
 * encryption by KMS keys, which it has no keys for, and policies are left out. How long after midnight S3 comes to an object is not shown:
 * AWS promises nothing about it.
 */
@EnabledIfSystemProperty(
        named = RadosGateway.PROGRAMS,
        matches = ".+",
        disabledReason = "Ceph's S3 gateway was not asked for (scripts/test --with-radosgw)")
class LifecycleTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final String RECORDINGS = "RecordingsBucket";
    private static final String READS = "ReadsBucket";
    private static final String EVIDENCE = "EvidenceBucket";

    private static RadosGateway gateway;
    private static Buckets buckets;
    private static Year year;
    private static Thing sealedItem;
    private static Thing heldCopy;
    private static final Set<Thing> UPLOADS = new HashSet<>();

    @BeforeAll
    static void live_through_a_year(@TempDir Path folder) throws IOException, InterruptedException {
        gateway = RadosGateway.start(folder);
        buckets = Buckets.make(gateway);
        year = new Year(buckets);
        for (String bucket : buckets.ids()) {
            buckets.rules(bucket).forEach(rule -> store(bucket, rule));
            year.put(bucket, "no-rule/object");
        }
        sealedItem = year.held(buckets.copyHeld(RECORDINGS, "pending/due", EVIDENCE, "items/1/media.mp4"));
        // Last by name: Ceph 16 leaves a lone delete marker when nothing comes after it.
        heldCopy = year.held(buckets.putHeld(EVIDENCE, "copies/zz-held"));
        year.live(gateway);
    }

    private static void store(String bucket, LifecycleRule rule) {
        switch (rule.action()) {
            case EXPIRE -> {
                year.put(bucket, rule.prefix() + "due");
                year.put(bucket, rule.prefix().replaceAll("/$", "") + "-like/object");
            }
            case EXPIRE_OLD_VERSION -> year.replace(bucket, rule.prefix() + "replaced");
            case ABORT_UPLOAD -> UPLOADS.add(year.begin(bucket, rule.prefix() + "unfinished"));
        }
    }

    @AfterAll
    static void end() throws IOException {
        List<ProcessHandle> processes = gateway.processes();
        gateway.close();
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
    }

    private static Duration ageWhenGone(String bucket, String key) {
        Thing object = Thing.object(bucket, key);
        assertThat(year.endedOnTime(object)).as(object.toString()).isTrue();
        return year.ageWhenGone(object);
    }

    @Test
    void every_rule_is_taken_as_the_template_writes_it() {
        for (String bucket : buckets.ids()) {
            assertThat(buckets.rulesTold(bucket)).as(bucket).containsExactlyInAnyOrderElementsOf(buckets.rules(bucket));
        }
    }

    @Test
    @Clause({"SEA-CCTV-5", "SJ-ALPR-17", "SCH-19", "SEA-RTCC-7"})
    void everything_is_there_until_its_midnight_and_then_gone() {
        List<Thing> ending = year.things().stream().filter(year::isToEnd).toList();
        assertThat(ending).hasSizeGreaterThanOrEqualTo(12).allMatch(year::endedOnTime);
    }

    @Test
    void what_no_rule_names_stays() {
        List<Thing> staying =
                year.things().stream().filter(thing -> !year.isToEnd(thing)).toList();
        assertThat(staying).hasSizeGreaterThanOrEqualTo(12).allMatch(year::endedOnTime);
    }

    @Test
    @Clause({"SEA-CCTV-5", "SEA-RTCC-7"})
    void recordings_of_street_cameras_are_gone_within_thirty_days() {
        assertThat(ageWhenGone(RECORDINGS, "cctv/due")).isLessThanOrEqualTo(Duration.ofDays(30));
    }

    @Test
    @Clause("SCH-19")
    void recordings_of_a_school_are_there_for_ninety_days_and_gone_at_the_next_midnight() {
        assertThat(ageWhenGone(RECORDINGS, "recorded-only/due"))
                .isBetween(Duration.ofDays(90), Duration.ofDays(91).plus(Year.MARGIN));
    }

    @Test
    @Clause("SJ-ALPR-17")
    void what_plate_readers_saw_is_gone_within_a_year() {
        assertThat(ageWhenGone(RECORDINGS, "alpr/due")).isLessThan(Duration.ofDays(365));
        assertThat(ageWhenGone(READS, "reads/due")).isLessThan(Duration.ofDays(365));
        assertThat(ageWhenGone(READS, "lake/reads/due")).isLessThan(Duration.ofDays(365));
    }

    @Test
    @Clause("SEA-RTCC-7")
    void what_was_cut_for_a_request_ends_and_what_was_sealed_from_it_stays() {
        assertThat(ageWhenGone(RECORDINGS, "pending/due")).isBetween(Duration.ofDays(7), Duration.ofDays(10));
        assertThat(year.endedOnTime(sealedItem)).isTrue();
        assertThat(buckets.read(sealedItem)).isEqualTo(Buckets.CONTENT);
    }

    @Test
    void copies_can_be_fetched_for_seven_days_and_leave_neither_versions_nor_delete_markers() {
        assertThat(ageWhenGone(EVIDENCE, "copies/due")).isGreaterThan(Duration.ofDays(7));
        Set<String> left = year.atLast().stream()
                .filter(thing -> thing.bucket().equals(EVIDENCE) && thing.key().startsWith("copies/"))
                .map(Thing::key)
                .collect(Collectors.toSet());
        assertThat(left).containsExactly(heldCopy.key());
    }

    @Test
    @Clause({"SEA-CCTV-5", "SEA-RTCC-7"})
    void no_rule_and_no_deletion_ends_a_version_under_legal_hold_until_it_is_lifted() throws Exception {
        assertThat(List.of(sealedItem, heldCopy)).allMatch(year::endedOnTime);
        assertThat(year.endedOnTime(Thing.object(EVIDENCE, heldCopy.key())))
                .as("the rule did come to it")
                .isTrue();
        assertThatThrownBy(() -> buckets.delete(sealedItem))
                .isInstanceOfSatisfying(
                        S3Exception.class,
                        refused -> assertThat(refused.statusCode()).isEqualTo(403));
        assertThat(buckets.read(heldCopy)).isEqualTo(Buckets.CONTENT);

        buckets.hold(heldCopy, ObjectLockLegalHoldStatus.OFF);
        gateway.sweep(year.last().plus(DAY));

        assertThat(buckets.things()).doesNotContain(heldCopy).contains(sealedItem);
    }

    @Test
    void unfinished_uploads_are_gone_in_every_bucket() {
        assertThat(UPLOADS).extracting(Thing::bucket).containsExactlyInAnyOrderElementsOf(buckets.ids());
        assertThat(UPLOADS).allMatch(year::endedOnTime);
    }
}
