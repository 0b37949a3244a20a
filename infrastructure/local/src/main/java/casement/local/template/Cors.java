package casement.local.template;

import java.util.List;

/** Which pages may call, and how. */
public record Cors(
        List<String> origins, List<String> methods, List<String> headers, List<String> exposed, int maxAgeSeconds) {
    static Cors ofBucket(Properties p) {
        Cors cors = new Cors(
                p.texts("AllowedOrigins"),
                p.texts("AllowedMethods"),
                p.texts("AllowedHeaders"),
                p.texts("ExposedHeaders"),
                p.number("MaxAge", 0));
        p.onlyInAws("Id");
        p.end();
        return cors;
    }

    static Cors ofApi(Properties p) {
        Cors cors = new Cors(
                p.texts("AllowOrigins"),
                p.texts("AllowMethods"),
                p.texts("AllowHeaders"),
                p.texts("ExposeHeaders"),
                p.number("MaxAge", 0));
        p.onlyInAws("AllowCredentials");
        p.end();
        return cors;
    }

    public boolean allows(String origin) {
        return origins.contains("*") || origins.contains(origin);
    }
}
