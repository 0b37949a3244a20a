package casement.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy whose pictures show whose it is. */
@Clause({"CA-SB34-5", "SCH-14"})
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WatermarkTest {
    private static final String WORDS = "Pier 12 · copy 1 · Public Defender";

    private final SampleItem plain = new SampleItem();
    private final SampleItem item = watermarked(new SampleItem());

    /** As the city makes one. */
    private static SampleItem watermarked(SampleItem item) {
        for (String file : List.copyOf(item.files.keySet())) {
            if (file.endsWith(".init.mp4")) {
                item.files.remove(file);
            } else if (file.startsWith("media/") || file.startsWith("stills/")) {
                byte[] anew = SampleItem.joined(item.content(file), new byte[] {1});
                item.files.remove(file);
                item.files.put("watermarked/" + file.substring(file.indexOf('/') + 1), anew);
            }
        }
        exported(item, Set.of());
        return item;
    }

    /** Signed for, but for these. */
    private static void exported(SampleItem item, Set<String> without) {
        item.chain(
                event -> {
                    if (event.path("kind").asText().equals("exported")) {
                        ObjectNode detail = event.withObject("/detail");
                        detail.put("watermark", WORDS);
                        item.files.forEach((file, content) -> {
                            if (file.startsWith("watermarked/") && !without.contains(file)) {
                                detail.put("sha256 " + file, Digest.of(content));
                            }
                        });
                    }
                },
                "sealed",
                "exported");
    }

    private static void assertFault(Run run, String said) {
        assertThat(run.faults()).as(run.said()).anyMatch(fault -> fault.contains(said));
        assertThat(run.status()).isEqualTo(VerifyEvidence.DOES_NOT_HOLD);
    }

    @Test
    void is_told_in_plain_words_and_not_taken_for_what_was_sealed() {
        Run run = Run.of(item);

        assertThat(run.status()).as(run.said()).isEqualTo(VerifyEvidence.HOLDS);
        assertThat(run.said())
                .contains("the 4 files with pictures of this copy carry a watermark (" + WORDS + ")")
                .contains("are not byte for byte what was sealed, and each is the one that was signed for")
                .contains(
                        "This is a copy of the item that was sealed, with a watermark in its pictures: they are the ones"
                                + " that the city signed for, and everything else is whole and unaltered.")
                .doesNotContain("This is the item that was sealed, whole and unaltered")
                .doesNotContain("is as it was recorded")
                .doesNotContain("was masked and checked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "watermarked/harbor-1.mp4",
                "watermarked/pier-1.mp4",
                "watermarked/harbor-1.jpg",
                "watermarked/pier-1.jpg"
            })
    void a_file_that_was_altered_is_named(String file) {
        item.flip(file, 90);

        assertFault(Run.of(item), file + " is not the file that was signed for");
    }

    @Test
    void a_file_that_is_missing_is_named() {
        item.files.remove("watermarked/pier-1.mp4");

        assertFault(Run.of(item), "watermarked/pier-1.mp4 is missing");
    }

    @Test
    void a_file_that_custody_does_not_sign_for_is_none_of_the_copy() {
        exported(item, Set.of("watermarked/pier-1.mp4"));

        Run run = Run.of(item);
        assertFault(
                run,
                "watermarked/pier-1.mp4 is not signed for in custody, and stands in this copy for media/pier-1.mp4");
        assertFault(run, "watermarked/pier-1.mp4 does not belong to a copy with a watermark: somebody put it in");
    }

    @Test
    void what_was_sealed_does_not_belong_in_it() {
        item.files.put("media/pier-1.mp4", plain.content("media/pier-1.mp4"));
        item.files.put("stills/pier-1.jpg", plain.content("stills/pier-1.jpg"));

        Run run = Run.of(item);
        assertFault(run, "media/pier-1.mp4 does not belong to a copy with a watermark: somebody put it in");
        assertFault(run, "stills/pier-1.jpg does not belong to a copy with a watermark: somebody put it in");
    }

    @Test
    void a_copy_that_has_neither_is_refused() {
        item.files.keySet().removeIf(file -> file.startsWith("watermarked/"));
        assertFault(Run.of(item), "watermarked/harbor-1.mp4 is missing");

        plain.files.keySet().removeIf(file -> file.startsWith("media/"));
        assertFault(Run.of(plain), "media/harbor-1.mp4 is missing");
    }

    @Test
    void one_that_nobody_ordered_does_not_pass_for_the_copy_that_was_made() {
        SampleItem forged = watermarked(new SampleItem());
        forged.files.put("custody.jsonl", plain.content("custody.jsonl"));
        forged.files.put("custody.jws", plain.content("custody.jws"));

        Run run = Run.of(forged);
        assertFault(run, "media/harbor-1.mp4 is missing");
        assertFault(run, "watermarked/harbor-1.mp4 is not named by the manifest: somebody put it in");
    }

    @Test
    void a_manifest_that_was_altered_is_told_all_the_same() {
        item.manifest(manifest -> manifest.put("caseNumber", "26-000124"));

        assertFault(Run.of(item), "manifest.json is not what key");
    }

    @Test
    void who_signed_it_is_asked_as_of_any_other_copy() {
        Run run = Run.of(SampleKeys.p256(), item.inMemory());

        assertThat(run.status()).isEqualTo(VerifyEvidence.SIGNER_UNKNOWN);
        assertThat(run.said()).doesNotContain("the city signed for");
    }
}
