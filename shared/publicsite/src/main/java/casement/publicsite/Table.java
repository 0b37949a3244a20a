package casement.publicsite;

import static casement.publicsite.Node.element;

import java.util.ArrayList;
import java.util.List;

/**
 * A table with a caption, and heads for its columns and rows. It scrolls by itself where the window is narrow.
 *
 * @param id of its caption
 * @param keys how many columns name a row
 * @param figures from which column on there are figures
 */
record Table(String id, String caption, List<String> heads, int keys, int figures, List<List<Node>> rows) {
    Node node() {
        List<Node> head = heads.stream()
                .<Node>map(words -> element("th", words).with("scope", "col"))
                .toList();
        Node.Element table = element(
                "table",
                element("caption", caption).with("id", id),
                element("thead", element("tr", head)),
                element("tbody", rows.stream().map(this::row).toList()));
        return element("div", table)
                .with("class", "wide")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-labelledby", id);
    }

    private Node row(List<Node> cells) {
        List<Node> row = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            row.add(cell(column, cells.get(column)));
        }
        return element("tr", row);
    }

    private Node cell(int column, Node content) {
        if (column < keys) {
            return element("th", content).with("scope", "row");
        }
        return column < figures
                ? element("td", content)
                : element("td", content).with("class", "figure");
    }
}
