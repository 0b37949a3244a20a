package casement.acceptance.arch;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import casement.conformance.Clause;
import casement.domain.dispatch.OutboundCalls;
import casement.domain.dispatch.SignedMessage;
import casement.domain.dispatch.WebhookAddress;
import casement.domain.hit.FieldOrder;
import casement.domain.hit.HitChange;
import casement.domain.hit.HitLimits;
import casement.domain.hit.Hits;
import casement.domain.hit.StandingOrder;
import casement.domain.hit.Taken;
import casement.domain.hit.VerifiedHit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Nothing tells the field to act but a person's call about a verified hit. */
@AnalyzeClasses(packages = "casement", importOptions = ImportOption.DoNotIncludeTests.class)
@Clause({"SJ-ALPR-5", "SJ-ALPR-9"})
class OrdersTest {
    /** What all stores of hits are tried with. */
    private static final String TESTKIT = "casement.testkit..";

    @ArchTest
    static final ArchRule one_use_case_orders = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("casement.hotlist.hits.OrderField")
            .and()
            .resideOutsideOfPackage(TESTKIT)
            .should()
            .callMethod(VerifiedHit.class, "ordered", HitLimits.class, Taken.class);

    @ArchTest
    static final ArchRule one_http_handler_leads_to_it = classes()
            .that()
            .haveFullyQualifiedName("casement.hotlist.hits.OrderField")
            .should()
            .onlyHaveDependentClassesThat()
            .haveNameMatching("casement\\.hotlist\\.hits\\.(\\$?OrderField.*|\\$?HitsWiring.*)");

    @ArchTest
    static final ArchRule only_the_record_makes_verified_hits = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("casement.domain.hit.HitRecord")
            .should()
            .callConstructorWhere(target(owner(type(VerifiedHit.class))));

    @ArchTest
    static final ArchRule only_verified_hits_make_orders = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("casement.domain.hit.VerifiedHit")
            .should()
            .callConstructorWhere(target(owner(type(FieldOrder.class))));

    @ArchTest
    static final ArchRule one_use_case_acknowledges = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("casement.hotlist.alerts.AcknowledgeAlert")
            .and()
            .resideOutsideOfPackage(TESTKIT)
            .should()
            .callMethod(StandingOrder.class, "acknowledged", Taken.class);

    @ArchTest
    static final ArchRule only_the_record_makes_standing_orders = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("casement.domain.hit.HitRecord")
            .should()
            .callConstructorWhere(target(owner(type(StandingOrder.class))));

    @ArchTest
    static final ArchRule changes_are_made_in_their_package_only =
            constructors().that().areDeclaredIn(HitChange.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule one_use_case_calls_dispatch_systems = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("casement.hotlist.dispatch.DeliverAlert")
            .should()
            .callMethod(OutboundCalls.class, "post", WebhookAddress.class, SignedMessage.class);

    @ArchTest
    static final ArchRule hits_are_shown_with_a_receipt = methods()
            .that()
            .areDeclaredIn(Hits.class)
            .and()
            .haveNameMatching("find|page|verified|change")
            .should(new TakesReceiptFirst());
}
