package casement.acceptance.queries;

import casement.acceptance.template.Templates;
import casement.acceptance.template.Tree;
import java.util.List;

/**
 * A query of the template.
 *
 * @param id its logical id
 * @param sql as Athena gets it
 */
record NamedQuery(String id, String name, String sql) {
    static List<NamedQuery> all() {
        return Templates.resources("AWS::Athena::NamedQuery").stream()
                .map(query -> new NamedQuery(
                        query.id(),
                        query.properties().at("Name").text(),
                        text(query.properties().at("QueryString"))))
                .toList();
    }

    static NamedQuery of(String id) {
        return all().stream()
                .filter(query -> query.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no query " + id));
    }

    /** With the root's default in the place of the one parameter that queries have. */
    private static String text(Tree sql) {
        Tree sub = sql.at("Fn::Sub");
        return sub.isThere()
                ? sub.text()
                        .replace(
                                "${SiteTimeZone}",
                                Templates.root()
                                        .at("Parameters", "SiteTimeZone", "Default")
                                        .text())
                : sql.text();
    }

    /** How many values it is given. */
    int parameters() {
        return (int) sql.lines()
                .filter(line -> !line.startsWith("--"))
                .flatMapToInt(String::chars)
                .filter(character -> character == '?')
                .count();
    }

    @Override
    public String toString() {
        return name;
    }
}
