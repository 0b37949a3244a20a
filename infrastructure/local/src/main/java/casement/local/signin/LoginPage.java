package casement.local.signin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The page on which one chooses who to be; a click posts the person's claims to the issuer. */
final class LoginPage {
    private LoginPage() {}

    static String html(String audience) {
        StringBuilder people = new StringBuilder();
        for (Person p : Person.ALL) {
            people.append("""
                    <form method="post">
                      <input type="hidden" name="username" value="%s">
                      <input type="hidden" name="claims" value="%s">
                      <button id="%s" type="submit"><b>%s</b> <span>%s, %s</span><i>%s</i></button>
                    </form>
                    """.formatted(
                            p.id(),
                            escaped(claims(p, audience)),
                            p.id(),
                            escaped(p.name()),
                            escaped(p.department()),
                            escaped(p.agency()),
                            escaped(p.description())));
        }
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Sign in to Casement</title>
                <style>
                  body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem;
                         background: #14181d; color: #e8ebee; }
                  button { display: block; width: 100%%; text-align: left; margin: .5rem 0; padding: .75rem 1rem; font: inherit;
                           color: inherit; background: #20262d; border: 1px solid #39424c; border-radius: 8px; cursor: pointer; }
                  button:hover, button:focus-visible { background: #2b333c; border-color: #7fb4e6; }
                  span { color: #a9b4bf; } i { display: block; font-style: normal; color: #8fa1b3; font-size: .875rem; }
                </style>
                <h1>Who are you today?</h1>
                <p>This sign-in is for trying Casement on one machine. A city uses its own.</p>
                %s
                </html>
                """.formatted(people);
    }

    static String claims(Person p, String audience) {
        ObjectNode claims = JsonNodeFactory.instance.objectNode();
        claims.put("aud", audience);
        claims.put("name", p.name());
        claims.put("department", p.department());
        claims.put("agency", p.agency());
        ArrayNode roles = claims.putArray("roles");
        p.roles().forEach(roles::add);
        return claims.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
