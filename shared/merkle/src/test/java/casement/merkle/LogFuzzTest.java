package casement.merkle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged and invented input: read or refused, never anything else; what is read is written as it was. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogFuzzTest {
    private static final int ROUNDS = 15_000;

    static Stream<Arguments> parsers() {
        SampleLog log = SampleLog.of(300, 700);
        Ed25519Signer signer = Keys.log("log.example/audit");
        SignedNote note = new Checkpoint("log.example/audit", 1_000, log.tree().root()).signed(signer);
        String request = AddCheckpoint.of(log.tree().consistencyFrom(300), note).body();
        EntryBundle bundle = new EntryBundle(0, 3);
        return Stream.of(
                parser(
                        "note",
                        note.note().getBytes(UTF_8),
                        bytes -> assertThat(SignedNote.parse(bytes).note().getBytes(UTF_8))
                                .isEqualTo(bytes)),
                parser("checkpoint", note.note().getBytes(UTF_8), bytes -> {
                    SignedNote parsed = SignedNote.parse(bytes);
                    assertThat(Checkpoint.of(parsed).text()).isEqualTo(parsed.text());
                    if (parsed.signatureOf(signer.key()).isPresent()) {
                        assertThat(parsed.text()).isEqualTo(note.text());
                    }
                }),
                parser("request", request.getBytes(UTF_8), bytes -> {
                    String text = new String(bytes, UTF_8);
                    assertThat(AddCheckpoint.parse(text).body()).isEqualTo(text);
                }),
                parser("key", signer.key().text().getBytes(UTF_8), bytes -> {
                    String text = new String(bytes, UTF_8);
                    assertThat(VerifierKey.parse(text).text()).isEqualTo(text);
                }),
                parser("path", "tile/entries/x001/x234/067.p/8".getBytes(UTF_8), bytes -> {
                    String text = new String(bytes, ISO_8859_1);
                    assertThat(TilePath.parse(text).path()).isEqualTo(text);
                }),
                parser(
                        "bundle",
                        EntryBundle.encode(List.of(new byte[40], new byte[0], new byte[9])),
                        bytes -> assertThat(EntryBundle.encode(bundle.decode(bytes)))
                                .isEqualTo(bytes)));
    }

    private static Arguments parser(String what, byte[] seed, Consumer<byte[]> parser) {
        return Arguments.of(what, seed, parser);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parsers")
    void reads_or_refuses_a_mutated(String what, byte[] seed, Consumer<byte[]> parser) {
        Random random = new Random(20261123);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] input = mutated(seed, random);
            try {
                parser.accept(input);
            } catch (MalformedLog e) {
                refused++;
            } catch (RuntimeException | Error e) {
                throw new AssertionError(what + ", round " + round + ": " + new String(input, ISO_8859_1), e);
            }
        }
        assertThat(refused).isBetween(ROUNDS / 20, ROUNDS - 1);
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        int changes = 1 + random.nextInt(4);
        for (int change = 0; change < changes; change++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes[at] = bytes[random.nextInt(bytes.length)];
                case 3 -> bytes[at] = (byte) "0123456789+=/\n \u2014x".charAt(random.nextInt(17));
                case 4 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> bytes = spliced(bytes, at, random.nextInt(bytes.length));
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, int from) {
        int length = Math.min(20, bytes.length - from);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
        System.arraycopy(bytes, from, longer, at, length);
        return longer;
    }
}
