package casement.acceptance.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import casement.domain.audit.AuditReceipt;
import casement.domain.masking.MaskedFragment;
import casement.domain.plate.PictureBox;
import casement.domain.plate.ReadSources;
import casement.domain.situation.Feeds;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "casement", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    private static final String[] ROOMS = {
        "casement.masking..",
        "casement.plates..",
        "casement.sightings..",
        "casement.reads..",
        "casement.situation..",
        "casement.lake..",
        "casement.clips..",
        "casement.access..",
        "casement.oversight..",
        "casement.sharing.."
    };
    private static final String[] DOMAIN_AND_ROOMS =
            Stream.concat(Stream.of("casement.domain.."), Stream.of(ROOMS)).toArray(String[]::new);

    @ArchTest
    static final ArchRule domain_knows_the_jdk_and_the_tree_alone = classes()
            .that()
            .resideInAPackage("casement.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("casement.domain..", "casement.merkle..", "java..", "javax.crypto..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_tree_knows_the_jdk_alone = classes()
            .that()
            .resideInAPackage("casement.merkle..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("casement.merkle..", "java..", "org.jspecify..");

    /** Whoever doubts the log runs what shares nothing with it. */
    @ArchTest
    static final ArchRule the_verifier_of_the_log_knows_the_jdk_alone = classes()
            .that()
            .resideInAPackage("casement.auditverifier..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("casement.auditverifier..", "java..", "org.jspecify..");

    /** Anybody with a copy of the log makes it, without any server. */
    @ArchTest
    static final ArchRule the_annual_report_asks_nobody_and_knows_no_clock = noClasses()
            .that()
            .resideInAPackage("casement.usagereport..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("casement.aws..", "casement.lambda..", "software.amazon..", "java.net..")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** They are made of what anybody may read, and of nothing that could hold a person or a plate. */
    @ArchTest
    static final ArchRule the_public_pages_know_no_person_no_plate_no_clock_and_no_network = noClasses()
            .that()
            .resideInAPackage("casement.publicsite..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "casement.domain.audit..",
                    "casement.domain.evidence..",
                    "casement.domain.hit..",
                    "casement.domain.people..",
                    "casement.domain.plate..",
                    "casement.domain.sharing..",
                    "casement.domain.video..",
                    "casement.aws..",
                    "casement.lambda..",
                    "software.amazon..",
                    "java.net.http..")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule rooms_know_neither_adapters_nor_native_libraries = noClasses()
            .that()
            .resideInAnyPackage(ROOMS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "casement.aws..",
                    "casement.vision..",
                    "casement.recognition..",
                    "casement.objects..",
                    "casement.bodytypes..",
                    "casement.columns..",
                    "casement.publicsite..",
                    "org.apache.parquet..",
                    "software.amazon..",
                    "org.bytedeco..",
                    "ai.onnxruntime..");

    @ArchTest
    static void rooms_know_no_other_room(JavaClasses classes) {
        for (String room : ROOMS) {
            String[] others =
                    Arrays.stream(ROOMS).filter(other -> !other.equals(room)).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(room)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(classes);
        }
    }

    /** SEA-CCTV-8: what is seen of vehicles has no words for plates. */
    @ArchTest
    static final ArchRule sightings_know_no_plates = noClasses()
            .that()
            .resideInAPackage("casement.domain.vehicle..")
            .should()
            .dependOnClassesThat(resideInAPackage("casement.domain.plate..").and(not(type(PictureBox.class))));

    @ArchTest
    static final ArchRule masker_and_proof_know_no_aws = noClasses()
            .that()
            .resideInAPackage("casement.vision..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("software.amazon..", "casement.aws..", "casement.lambda..");

    @ArchTest
    static final ArchRule domain_and_rooms_are_told_the_time = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN_AND_ROOMS)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class);

    @ArchTest
    static final ArchRule only_wiring_names_the_system_clock = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN_AND_ROOMS)
            .and()
            .haveSimpleNameNotEndingWith("Room")
            .should()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule masked_fragments_are_made_in_their_package_only =
            constructors().that().areDeclaredIn(MaskedFragment.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule receipts_are_made_in_their_package_only =
            constructors().that().areDeclaredIn(AuditReceipt.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule only_masking_makes_masked_fragments = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("casement.domain.masking.Masking")
            .should()
            .callConstructorWhere(target(owner(type(MaskedFragment.class))));

    @ArchTest
    static final ArchRule only_the_audit_log_makes_receipts = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("casement.domain.audit.AuditLog")
            .should()
            .callConstructorWhere(target(owner(type(AuditReceipt.class))));

    @ArchTest
    static final ArchRule nothing_prints_stack_traces =
            noClasses().should().callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule no_vague_names = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Processor");

    @ArchTest
    static final ArchRule segments_and_entries_are_read_with_a_receipt = methods()
            .that()
            .areDeclaredIn(casement.domain.video.Segments.class)
            .and()
            .haveNameMatching("during|open")
            .or()
            .areDeclaredIn(casement.domain.audit.AuditEntries.class)
            .should(new TakesReceiptFirst());

    @ArchTest
    static final ArchRule requests_reports_and_breaches_are_read_with_a_receipt = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("casement.domain.sharing")
            .and()
            .areDeclaredInClassesThat()
            .areInterfaces()
            .and()
            .haveNameMatching("find|newest")
            .should(new TakesReceiptFirst());

    @ArchTest
    static final ArchRule reads_pictures_and_sightings_are_shown_with_a_receipt = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("casement.domain.plate", "casement.domain.vehicle")
            .and()
            .areDeclaredInClassesThat()
            .areInterfaces()
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(ReadSources.class)
            .and()
            .haveNameMatching("find|search|open")
            .should(new TakesReceiptFirst());

    @ArchTest
    static final ArchRule what_feeds_told_is_shown_with_a_receipt = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("casement.domain.situation")
            .and()
            .areDeclaredInClassesThat()
            .areInterfaces()
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(Feeds.class)
            .and()
            .haveNameMatching("all|during|find|since")
            .should(new TakesReceiptFirst());
}
