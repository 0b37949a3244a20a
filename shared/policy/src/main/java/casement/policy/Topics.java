package casement.policy;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Classes of offences and other things that a purpose may be about, with the words by which a text that is about them is
 * known, so that a forbidden purpose cannot hide in a narrative.
 */
final class Topics {
    private final Map<String, List<Pattern>> words;
    private final Map<String, String> texts;

    private Topics(Map<String, List<Pattern>> words, Map<String, String> texts) {
        this.words = words;
        this.texts = texts;
    }

    /** @throws PacksRefused when the file is not what it should be */
    static Topics read(String yaml) {
        List<PackProblem> problems = new ArrayList<>();
        Field root = Field.root(
                new Yaml(new LoaderOptions()).compose(new StringReader(yaml)),
                (line, text) -> problems.add(new PackProblem("topics", line, text)));
        Map<String, List<Pattern>> words = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field entry : root.need("topics").list()) {
            String name = entry.need("topic").text();
            texts.put(name, entry.need("text").text());
            List<Pattern> patterns =
                    entry.get("words").texts().stream().map(Topics::whole).toList();
            if (words.put(name, patterns) != null) {
                entry.wrong("topic '" + name + "' stands twice");
            }
            entry.nothingElse();
        }
        root.nothingElse();
        if (!problems.isEmpty()) {
            throw new PacksRefused(problems);
        }
        return new Topics(words, texts);
    }

    boolean knows(String topic) {
        return words.containsKey(topic);
    }

    /** What a topic that is known means. */
    String text(String topic) {
        return Objects.requireNonNull(texts.get(topic), topic);
    }

    String names() {
        return String.join(", ", words.keySet());
    }

    /** Topics whose words stand in the text. */
    Set<String> in(String text) {
        String plain = plain(text);
        Set<String> found = new LinkedHashSet<>();
        words.forEach((topic, patterns) -> {
            if (patterns.stream().anyMatch(p -> p.matcher(plain).find())) {
                found.add(topic);
            }
        });
        return found;
    }

    /** A word ending in '*' stands for all words that begin so. */
    private static Pattern whole(String word) {
        boolean open = word.endsWith("*");
        String fixed = plain(open ? word.substring(0, word.length() - 1) : word);
        return Pattern.compile("(?<![a-z0-9])" + Pattern.quote(fixed) + (open ? "" : "(?![a-z0-9])"));
    }

    /** Small letters without accents; whatever is neither letter nor digit is one space. */
    private static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
