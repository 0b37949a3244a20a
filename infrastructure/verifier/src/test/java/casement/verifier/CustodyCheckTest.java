package casement.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Clause("CA-SB34-5")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CustodyCheckTest {
    private static final String[] KINDS = {"sealed", "opened", "exported", "fetched", "exported"};

    private final SampleItem item = new SampleItem();

    private static Consumer<ObjectNode> event(int number, Consumer<ObjectNode> change) {
        return event -> {
            if (event.path("event").asInt() == number) {
                change.accept(event);
            }
        };
    }

    /** Without a signature for it, as who only has the copy could, and signed, as only the city could. */
    private void assertToldOf(List<String> lines, String said) {
        String custody = String.join("\n", lines) + "\n";
        item.files.put("custody.jsonl", custody.getBytes(UTF_8));
        assertThat(Run.of(item).names("custody.jsonl is not what key")).as(said).isTrue();

        item.custody(custody);
        assertTold(said);
    }

    private void assertTold(String said) {
        Run signed = Run.of(item);
        assertThat(signed.faults()).as(signed.said()).anyMatch(fault -> fault.contains(said));
        assertThat(signed.status()).isEqualTo(VerifyEvidence.DOES_NOT_HOLD);
    }

    @Test
    void a_chain_of_any_length_holds() {
        item.chain(event -> {}, KINDS);

        Run run = Run.of(item);

        assertThat(run.said())
                .contains("custody has 5 events in one chain; the last is the export of copy 1 for Public Defender at"
                        + " 2026-03-15T14:00:00Z by SAM");
        assertThat(run.status()).isEqualTo(VerifyEvidence.HOLDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"held", "class-changed", "redacted", "x y", ""})
    void kinds_of_events_that_this_program_does_not_know_are_no_fault(String kind) {
        item.chain(event(2, event -> event.withObject("/detail").put("class", "case")), "sealed", kind, "exported");

        assertThat(Run.of(item).status()).as(kind).isEqualTo(VerifyEvidence.HOLDS);
    }

    @Test
    void an_event_of_a_kind_that_this_program_does_not_know_is_bound_like_any_other() {
        item.chain(event -> {}, "sealed", "held", "class-changed", "exported");
        List<String> lines = new ArrayList<>(List.of(item.custody()));

        lines.remove(2);

        assertToldOf(lines, "custody event 4 stands where event 3 should");
    }

    @Test
    void each_line_is_missed() {
        item.chain(event -> {}, KINDS);
        List<String> whole = List.of(item.custody());
        for (int n = 0; n < whole.size() - 1; n++) {
            List<String> lines = new ArrayList<>(whole);
            lines.remove(n);

            assertToldOf(lines, "custody event " + (n + 2) + " stands where event " + (n + 1) + " should");
            assertTold("custody event " + (n + 2) + " does not follow from what stands before it");
        }
    }

    @Test
    void a_chain_that_does_not_end_with_an_export_was_cut() {
        item.chain(event -> {}, "sealed", "exported", "fetched");

        assertTold("its end was cut off");
        assertToldOf(List.of(), "its end was cut off");
    }

    @Test
    void each_line_that_is_there_twice_is_told() {
        item.chain(event -> {}, KINDS);
        List<String> whole = List.of(item.custody());
        for (int n = 0; n < whole.size(); n++) {
            List<String> lines = new ArrayList<>(whole);
            lines.add(n, whole.get(n));

            assertToldOf(lines, "custody event " + (n + 1) + " stands where event " + (n + 2) + " should");
        }
    }

    @Test
    void any_two_lines_that_changed_places_are_told() {
        item.chain(event -> {}, KINDS);
        List<String> whole = List.of(item.custody());
        for (int n = 0; n < whole.size(); n++) {
            for (int m = 0; m < n; m++) {
                List<String> lines = new ArrayList<>(whole);
                Collections.swap(lines, n, m);

                assertToldOf(lines, "custody event " + (n + 1) + " stands where event " + (m + 1) + " should");
            }
        }
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("\"at\":\"2026-03-15T11:", "\"at\":\"2026-03-15T10:"),
                change("\"kind\":\"opened\"", "\"kind\":\"fetched\""),
                change("\"subject\":\"sam\"", "\"subject\":\"ana\""),
                change("\"agency\":\"city-police\"", "\"agency\":\"x\""),
                change("\"audit\":\"01", "\"audit\":\"02"),
                change("\"detail\":{}", "\"detail\":{\"why\":\"x\"}"),
                change("\"previous\":\"", "\"previous\": \""));
    }

    private static Arguments change(String was, String becomes) {
        UnaryOperator<String> how = line -> line.replace(was, becomes);
        return Arguments.of(was + " to " + becomes, how);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void each_part_of_an_event_is_bound_by_the_next(String what, UnaryOperator<String> how) {
        List<String> lines = new ArrayList<>(List.of(item.custody()));
        String changed = how.apply(lines.get(1));
        assertThat(changed).as(what).isNotEqualTo(lines.get(1));
        lines.set(1, changed);

        assertToldOf(lines, "custody event 3 does not follow from what stands before it");
    }

    @Test
    void a_line_that_is_no_event_is_named() {
        List<String> lines = new ArrayList<>(List.of(item.custody()));
        lines.add(1, "{}");

        assertToldOf(lines, "line 2 of custody.jsonl is not of the form");
    }

    @Test
    void an_event_that_is_earlier_than_the_one_before_it_is_told() {
        item.chain(event(2, event -> event.put("at", "2026-03-15T09:59:59.999Z")), "sealed", "opened", "exported");

        assertTold("custody event 2 is earlier than the one before it");
    }

    @Test
    void events_at_one_moment_are_no_fault() {
        item.chain(event -> event.put("at", "2026-03-15T10:00:00Z"), "sealed", "opened", "exported");

        assertThat(Run.of(item).status()).isEqualTo(VerifyEvidence.HOLDS);
    }

    @Test
    void the_first_event_is_bound_to_the_manifest() {
        item.chain(event(1, event -> event.put("previous", "0".repeat(64))), "sealed", "exported");

        assertTold("custody event 1 does not follow from what stands before it");
    }

    @Test
    void a_file_of_this_copy_is_held_to_what_its_export_says() {
        item.chain(
                event(2, event -> event.withObject("/detail").put("sha256 cover.pdf", "0".repeat(64))),
                "sealed",
                "exported");

        assertTold("cover.pdf is not the file that was sealed");
    }

    @Test
    void only_this_copys_own_export_names_its_files() {
        item.chain(
                event(3, event -> event.withObject("/detail").remove("sha256 cover.pdf")),
                "sealed",
                "opened",
                "exported");

        assertTold("cover.pdf is not named by the manifest");
    }
}
