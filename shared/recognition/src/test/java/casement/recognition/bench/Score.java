package casement.recognition.bench;

import java.util.List;
import java.util.Locale;

/** How many plates of a set were read right, by four measures, with the 95 % interval of each (Wilson's). */
record Score(int photos, int found, int exact, int withoutO, int folded, double characterErrors) {
    /** What a program read of one photo; empty when nothing. */
    record Answer(String truth, String read) {}

    static Score of(List<Answer> answers) {
        int found = 0;
        int exact = 0;
        int withoutO = 0;
        int folded = 0;
        int errors = 0;
        int characters = 0;
        for (Answer answer : answers) {
            found += answer.read().isEmpty() ? 0 : 1;
            exact += answer.read().equals(answer.truth()) ? 1 : 0;
            withoutO += withoutO(answer.read()).equals(withoutO(answer.truth())) ? 1 : 0;
            folded += folded(answer.read()).equals(folded(answer.truth())) ? 1 : 0;
            errors += edits(answer.read(), answer.truth());
            characters += answer.truth().length();
        }
        return new Score(answers.size(), found, exact, withoutO, folded, errors / (double) Math.max(1, characters));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "found %s  exact %s  O=0 %s  folded %s  character errors %.3f",
                share(found),
                share(exact),
                share(withoutO),
                share(folded),
                characterErrors);
    }

    private String share(int count) {
        return share(count, photos);
    }

    static String share(int count, int of) {
        if (of == 0) {
            return "-";
        }
        double z = 1.96;
        double p = count / (double) of;
        double middle = (p + z * z / (2 * of)) / (1 + z * z / of);
        double half = z * Math.sqrt(p * (1 - p) / of + z * z / (4.0 * of * of)) / (1 + z * z / of);
        return String.format(Locale.ROOT, "%.3f [%.2f-%.2f]", p, middle - half, middle + half);
    }

    static String withoutO(String text) {
        return text.replace('O', '0').replace('Q', '0');
    }

    static String folded(String text) {
        return withoutO(text)
                .replace('D', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('Z', '2')
                .replace('S', '5')
                .replace('B', '8')
                .replace('G', '6');
    }

    private static int edits(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                } else {
                    int changed = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                    cost[i][j] = Math.min(changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
