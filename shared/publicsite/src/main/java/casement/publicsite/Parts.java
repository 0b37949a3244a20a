package casement.publicsite;

import static casement.publicsite.Node.element;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What all pages of a language are put together from. */
record Parts(Language language) {
    String say(String key, String... values) {
        return language.say(key, values);
    }

    /** @param heading the key of its words, and its id */
    Node section(String heading, Node... content) {
        return section(heading.replace('.', '-'), new Node.Text(say(heading)), List.of(content));
    }

    Node section(String heading, List<Node> content) {
        return section(heading.replace('.', '-'), new Node.Text(say(heading)), content);
    }

    Node section(String id, Node heading, List<Node> content) {
        List<Node> all = new ArrayList<>();
        all.add(element("h2", heading).with("id", id));
        all.addAll(content);
        return element("section", all).with("aria-labelledby", id);
    }

    Node paragraph(String key, String... values) {
        return element("p", say(key, values));
    }

    Node words(String words) {
        return new Node.Text(words);
    }

    /** Words of a pack, which is in one language whatever the page's is. */
    Node rule(String words) {
        return language.tag().equals(Languages.FIRST)
                ? words(words)
                : element("span", words).with("lang", Languages.FIRST);
    }

    Node list(Stream<? extends Node> items) {
        return element("ul", items.map(item -> element("li", item)).toList());
    }

    /** Names with what is said of them. */
    Node pairs(List<Node> namesAndValues) {
        List<Node> all = new ArrayList<>();
        for (int n = 0; n + 1 < namesAndValues.size(); n += 2) {
            all.add(element("div", element("dt", namesAndValues.get(n)), element("dd", namesAndValues.get(n + 1))));
        }
        return element("dl", all);
    }

    /** @param heads keys of its columns' heads */
    Node table(String id, String caption, List<String> heads, int keys, int figures, List<List<Node>> rows) {
        return new Table(id, caption, heads.stream().map(key -> say(key)).toList(), keys, figures, rows).node();
    }

    List<Node> row(Object... cells) {
        return Arrays.stream(cells).map(this::cell).toList();
    }

    private Node cell(Object cell) {
        return cell instanceof Node node ? node : words(cell.toString());
    }

    /** A count; of one that is suppressed that it is, never nothing. */
    String count(OptionalLong count) {
        return count.isPresent() ? language.number(count.getAsLong()) : say("suppressed");
    }

    String number(long number) {
        return language.number(number);
    }

    String yesOrNo(boolean is) {
        return say(is ? "yes" : "no");
    }
}
