package casement.policy;

import casement.domain.access.Action;
import casement.domain.access.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** {@code matrix.csv}: what people expect of the packs, written without looking at them. */
final class ExpectationTable {
    /** Who may, and with which of these codes; no code: none is asked. */
    record Cell(Set<String> roles, Set<String> codes) {}

    private static final Cell NOBODY = new Cell(Set.of(), Set.of());

    private final Map<String, Cell> cells = new HashMap<>();

    ExpectationTable() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/matrix.csv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::read);
        }
    }

    private void read(String line) {
        String[] columns = line.split(";", -1);
        Set<String> codes = columns[3].equals("-") ? Set.of() : Set.of(columns[3].split(" "));
        for (String place :
                columns[1].equals("*") ? List.of("cctv", "alpr", "recorded-only", "none") : List.of(columns[1])) {
            cells.put(columns[0] + " " + place, new Cell(Set.of(columns[2].split(" ")), codes));
        }
    }

    /** Every action that the table speaks of. */
    Set<String> actions() {
        Set<String> actions = new TreeSet<>();
        cells.keySet().forEach(key -> actions.add(key.substring(0, key.indexOf(' '))));
        return actions;
    }

    boolean permits(Role role, Action action, String place, String code) {
        Cell cell = cells.getOrDefault(Words.of(action) + " " + place, NOBODY);
        return cell.roles().contains(Words.of(role)) && allows(cell.codes(), code);
    }

    private static boolean allows(Set<String> codes, String code) {
        if (codes.stream().allMatch(listed -> listed.startsWith("!"))) {
            return !codes.contains("!" + code);
        }
        return codes.contains(code);
    }
}
