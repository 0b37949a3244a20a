package casement.local.front;

import casement.local.template.Cors;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;

/** Tells browsers which pages may read an answer, by the template's rules. */
final class CrossOrigin {
    private CrossOrigin() {}

    static boolean isPreflight(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("OPTIONS")
                && exchange.getRequestHeaders().containsKey("Access-Control-Request-Method");
    }

    /** Adds the headers when a rule admits the page; otherwise the browser keeps the answer from it. */
    static void allow(HttpExchange exchange, List<Cors> rules) {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        if (origin == null) {
            return;
        }
        for (Cors rule : rules) {
            if (rule.allows(origin)) {
                Headers headers = exchange.getResponseHeaders();
                headers.set("Access-Control-Allow-Origin", origin);
                headers.set("Vary", "Origin");
                headers.set("Access-Control-Allow-Methods", String.join(",", rule.methods()));
                headers.set("Access-Control-Allow-Headers", String.join(",", rule.headers()));
                headers.set("Access-Control-Max-Age", Integer.toString(rule.maxAgeSeconds()));
                if (!rule.exposed().isEmpty()) {
                    headers.set("Access-Control-Expose-Headers", String.join(",", rule.exposed()));
                }
                return;
            }
        }
    }
}
