package casement.local;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** The one key with which everything here signs, made anew at each start. */
record Credentials(String accessKey, String secretKey) {
    static Credentials random(SecureRandom random) {
        byte[] secret = new byte[30];
        random.nextBytes(secret);
        return new Credentials("CASEMENTLOCAL", Base64.getEncoder().encodeToString(secret));
    }

    /** Environment variables from which AWS's clients take the key and the region. */
    Map<String, String> environment(String region) {
        Map<String, String> env = new TreeMap<>();
        env.put("AWS_ACCESS_KEY_ID", accessKey);
        env.put("AWS_SECRET_ACCESS_KEY", secretKey);
        env.put("AWS_REGION", region);
        env.put("AWS_DEFAULT_REGION", region);
        env.put("AWS_EC2_METADATA_DISABLED", "true");
        env.put("TZ", "UTC");
        return env;
    }
}
