package casement.testkit.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws a sample again from the files of a log and docs/auditors.md, with none of the code that drew it. */
final class Redraw {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SortedMap<String, byte[]> files;

    Redraw(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    List<Long> draw(
            String review,
            String from,
            String until,
            String notBefore,
            Set<String> actions,
            double z,
            double margin,
            int least)
            throws NoSuchAlgorithmException {
        byte[] seed =
                sha256(("casement-sample/v1\n" + review + "\n" + from + "\n" + until + "\n" + checkpoint(notBefore))
                        .getBytes(StandardCharsets.UTF_8));
        Map<String, SortedMap<BigInteger, Long>> strata = new TreeMap<>();
        for (String path : files.keySet()) {
            if (path.startsWith("entries/dt=")
                    && day(path).compareTo(from) >= 0
                    && day(path).compareTo(until) <= 0) {
                for (String line : text(path).split("\n", 0)) {
                    put(line, actions, seed, strata);
                }
            }
        }
        long whole = strata.values().stream().mapToLong(Map::size).sum();
        double n0 = z * z * 0.25 / (margin * margin);
        double n = Math.ceil(n0 / (1 + (n0 - 1) / whole));
        List<Long> drawn = new ArrayList<>();
        for (SortedMap<BigInteger, Long> stratum : strata.values()) {
            long size = (long) Math.max(least, Math.ceil(n * stratum.size() / whole));
            stratum.values().stream().limit(size).forEach(drawn::add);
        }
        drawn.sort(null);
        return drawn;
    }

    private String checkpoint(String notBefore) {
        String first = files.keySet().stream()
                .filter(path -> path.startsWith("entries/dt=") && day(path).compareTo(notBefore) >= 0)
                .findFirst()
                .orElseThrow();
        String[] numbers = first.substring(first.lastIndexOf('/') + 1, first.length() - ".jsonl".length())
                .split("-", 2);
        long size = Long.parseLong(numbers[0]) + Long.parseLong(numbers[1]);
        String note = text(String.format("checkpoints/%012d", size));
        return note.substring(0, note.indexOf("\n\n") + 1);
    }

    private static void put(
            String line, Set<String> actions, byte[] seed, Map<String, SortedMap<BigInteger, Long>> strata)
            throws NoSuchAlgorithmException {
        JsonNode entry = read(line);
        Map<String, String> fields = new TreeMap<>();
        for (JsonNode field : entry.path("fields")) {
            fields.put(field.path("name").asText(), field.path("value").asText());
        }
        String outcome = fields.getOrDefault("outcome", "");
        boolean asks = outcome.equals("ASKED")
                || (Set.of("REFUSED", "FAILED").contains(outcome) && !fields.containsKey("inReplyTo"));
        if (!asks
                || fields.getOrDefault("who.subject", "").startsWith("function:")
                || !actions.contains(fields.getOrDefault("action", ""))) {
            return;
        }
        long index = entry.path("index").asLong();
        byte[] place = new byte[8];
        for (int at = 0; at < 8; at++) {
            place[at] = (byte) (index >>> (56 - 8 * at));
        }
        byte[] lot = new byte[40];
        System.arraycopy(seed, 0, lot, 0, 32);
        System.arraycopy(place, 0, lot, 32, 8);
        strata.computeIfAbsent(
                        fields.getOrDefault("who.agency", "") + "\n" + fields.getOrDefault("who.department", ""),
                        first -> new TreeMap<>())
                .put(new BigInteger(1, sha256(lot)), index);
    }

    private static String day(String path) {
        return path.substring("entries/dt=".length(), "entries/dt=2026-11-20".length());
    }

    private String text(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
