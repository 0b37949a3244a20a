package casement.hotlist.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Outcome;
import casement.domain.hotlist.HotListMatch;
import casement.domain.hotlist.ListEntry;
import casement.domain.hotlist.ListId;
import casement.domain.plate.PlateMatch;
import casement.testkit.Examples;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntriesTest {
    private final ListStores stores = new ListStores();
    private final ListId list = stores.typed();

    private EntryForm form(String plate, String reason, int days) {
        return new EntryForm(
                Optional.of(plate),
                Optional.of("us-ca"),
                Optional.empty(),
                Optional.of("Dana Detective"),
                Optional.of("4711"),
                Optional.of("Burglary"),
                Optional.of("2026-000123"),
                Optional.of(reason),
                Optional.of(inDays(days)));
    }

    private Instant inDays(int days) {
        return stores.clock.instant().plus(Duration.ofDays(days));
    }

    private ListEntry added(String plate) {
        ListEntry entry = stores.addEntry.add(ListStores.ALMA, list, form(plate, "seen at a burglary", 7));
        stores.compileLists.compile();
        return entry;
    }

    @Test
    @Clause("SJ-ALPR-14")
    void an_entry_carries_member_badge_assignment_case_and_reason() {
        ListEntry entry = added("8ABC123");
        ListEntry kept = stores.entries.find(list, entry.id()).orElseThrow();
        assertThat(kept.member().badge()).isEqualTo("4711");
        assertThat(kept.member().assignment()).isEqualTo("Burglary");
        assertThat(kept.caseNumber()).isEqualTo("2026-000123");
        HotListMatch match = stores.matches("8ABC123").getFirst();
        assertThat(match.entry()).isEqualTo(entry.id());
        assertThat(match.kind()).isEqualTo(PlateMatch.EXACT);
    }

    @Test
    @Clause("SJ-ALPR-14")
    void a_half_filled_entry_is_refused_with_every_missing_field_named() {
        EntryForm empty = new EntryForm(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(" "),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThatThrownBy(() -> stores.addEntry.add(ListStores.ALMA, list, empty))
                .isInstanceOfSatisfying(
                        Fault.BadInput.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Fault.Problem::field)
                                .contains(
                                        "plate",
                                        "memberName",
                                        "badgeNumber",
                                        "assignment",
                                        "caseNumber",
                                        "reason",
                                        "expires"));
    }

    @Test
    @Clause("SJ-ALPR-11")
    void nobody_but_the_administrator_or_a_designee_enters_renews_or_removes() {
        ListEntry entry = added("8ABC123");
        assertThatThrownBy(() -> stores.addEntry.add(Examples.analyst(), list, form("8ABC124", "a reason", 7)))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> stores.removeEntry.remove(
                        Examples.supervisor(), list, entry.id(), new RemoveEntry.Form(Optional.of("found"))))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> stores.renewEntry.renew(
                        Examples.analyst(),
                        list,
                        entry.id(),
                        new RenewEntry.Form(Optional.of("still sought"), Optional.of(inDays(7)))))
                .isInstanceOf(Fault.Refused.class);
        assertThat(stores.entries.of(list)).containsExactly(entry);
        assertThat(stores.audit.written())
                .filteredOn(one -> one.outcome() == Outcome.REFUSED)
                .hasSize(3);
    }

    @Test
    @Clause("SJ-ALPR-12")
    void an_entry_stands_as_long_as_the_packs_allow_and_not_a_day_longer() {
        assertThatThrownBy(() -> stores.addEntry.add(ListStores.ALMA, list, form("8ABC123", "a reason", 31)))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("SJ-ALPR-12");
        added("8ABC123");
        assertThat(stores.matches("8ABC123")).hasSize(1);
        stores.clock.advance(Duration.ofDays(7));
        assertThat(stores.matches("8ABC123")).isEmpty();
    }

    @Test
    @Clause("SJ-ALPR-12")
    void an_entry_is_renewed_by_somebody_else_and_matches_no_more_when_removed() {
        ListEntry entry = added("8ABC123");
        RenewEntry.Form review = new RenewEntry.Form(Optional.of("still sought"), Optional.of(inDays(20)));
        assertThatThrownBy(() -> stores.renewEntry.renew(ListStores.ALMA, list, entry.id(), review))
                .isInstanceOf(Fault.Refused.class);
        ListEntry renewed = stores.renewEntry.renew(ListStores.DAVE, list, entry.id(), review);
        assertThat(renewed.reviews()).hasSize(1);
        stores.compileLists.compile();
        stores.clock.advance(Duration.ofDays(10));
        assertThat(stores.matches("8ABC123")).hasSize(1);
        stores.removeEntry.remove(
                ListStores.ALMA, list, entry.id(), new RemoveEntry.Form(Optional.of("vehicle found")));
        stores.compileLists.compile();
        assertThat(stores.matches("8ABC123")).isEmpty();
        assertThatThrownBy(() -> stores.renewEntry.renew(ListStores.DAVE, list, entry.id(), review))
                .isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Clause("SJ-ALPR-4")
    void no_entry_stands_for_immigration_whatever_it_is_called() {
        for (String reason : new String[] {
            "civil immigration hold", "ICE detainer", "administrative warrant of removal", "deportation order"
        }) {
            assertThatThrownBy(() -> stores.addEntry.add(ListStores.ALMA, list, form("8ABC123", reason, 7)))
                    .isInstanceOfSatisfying(
                            Fault.Refused.class,
                            refused -> assertThat(refused.clause()).isEqualTo("SJ-ALPR-4"));
        }
        assertThat(stores.entries.of(list)).isEmpty();
    }

    @Test
    void a_pattern_with_three_known_characters_matches_in_part_and_one_with_fewer_is_refused() {
        added("8AB?12*");
        HotListMatch match = stores.matches("8ABX129").getFirst();
        assertThat(match.kind()).isEqualTo(PlateMatch.PARTIAL);
        assertThat(match.listed()).isEqualTo(match.read());
        assertThat(stores.matches("7ABX129")).isEmpty();
        assertThatThrownBy(() -> stores.addEntry.add(ListStores.ALMA, list, form("8A?1*", "a reason", 7)))
                .isInstanceOf(Fault.BadInput.class);
    }

    @Test
    void entries_are_found_by_plate_in_the_body_with_the_question_in_the_log() {
        ListEntry entry = added("8ABC123");
        added("6DEF456");
        SearchEntries.Sought sought =
                new SearchEntries.Sought(Optional.empty(), Optional.of("8a8c123"), Optional.empty());
        SearchEntries.Found found =
                stores.searchEntries.search(ListStores.ALMA, sought, Optional.empty(), Optional.empty());
        assertThat(found.entries()).containsExactly(entry);
        assertThatThrownBy(() ->
                        stores.searchEntries.search(Examples.analyst(), sought, Optional.empty(), Optional.empty()))
                .isInstanceOf(Fault.Refused.class);
    }
}
