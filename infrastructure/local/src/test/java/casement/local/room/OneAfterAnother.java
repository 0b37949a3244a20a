package casement.local.room;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The main of a process in which AWS's runtime client runs the functions of a package, one after another, since a JVM for each would
 * take minutes. Each has a client of its own, loaded anew, and an environment of its own; they share the package's classes. Its own
 * class path is this class, what the client shares with functions, and the package.
 */
final class OneAfterAnother {
    private OneAfterAnother() {}

    /**
     * @param args the jars that only the client itself sees. Standard input names, a line each, files with a function's environment,
     *     and ends when no more is to be run
     */
    public static void main(String[] args) throws Exception {
        Map<String, String> inherited = Map.copyOf(System.getenv());
        PrintStream out = System.out;
        PrintStream err = System.err;
        BufferedReader functions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String next = functions.readLine();
        while (next != null) {
            Map<String, String> environment = new HashMap<>(inherited);
            read(Path.of(next)).forEach((name, value) -> environment.put((String) name, (String) value));
            replaceEnvironment(environment);
            // The client wraps them, each time anew.
            System.setOut(out);
            System.setErr(err);
            System.setProperty(
                    "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI", next + ".so");
            run(args, environment.getOrDefault("_HANDLER", ""));
            next = functions.readLine();
        }
        Runtime.getRuntime().halt(0);
    }

    private static Properties read(Path file) throws Exception {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    /** Of this process, as Java code sees it: a JVM reads it once. */
    @SuppressWarnings("unchecked")
    private static void replaceEnvironment(Map<String, String> environment) throws ReflectiveOperationException {
        Map<String, String> seen = System.getenv();
        Field behind = seen.getClass().getDeclaredField("m");
        behind.setAccessible(true);
        Map<String, String> changeable = (Map<String, String>) behind.get(seen);
        changeable.clear();
        changeable.putAll(environment);
    }

    private static void run(String[] jars, String handler) throws Exception {
        URL[] urls = new URL[jars.length];
        for (int n = 0; n < jars.length; n++) {
            urls[n] = Path.of(jars[n]).toUri().toURL();
        }
        ClassLoader loader = new URLClassLoader(urls, OneAfterAnother.class.getClassLoader());
        Method client = loader.loadClass("com.amazonaws.services.lambda.runtime.api.client.AWSLambda")
                .getMethod("main", String[].class);
        Thread.ofPlatform().name(handler).start(() -> {
            try {
                client.invoke(null, (Object) new String[] {handler});
            } catch (ReflectiveOperationException e) {
                e.printStackTrace();
                Runtime.getRuntime().halt(1);
            }
        });
    }
}
