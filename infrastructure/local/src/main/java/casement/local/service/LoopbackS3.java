package casement.local.service;

/**
 * The main of S3Mock's process. S3Mock opens a second door on all interfaces, which nothing can configure away; this
 * one closes it as soon as the program is up, so that only this machine can reach the unmasked door behind the gate.
 */
public final class LoopbackS3 {
    private LoopbackS3() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        Class<?> type = Class.forName("com.adobe.testing.s3mock.S3MockApplication");
        Object application = type.getMethod("start", String[].class).invoke(null, (Object) args);
        var field = type.getDeclaredField("httpConnector");
        field.setAccessible(true);
        Object connector = field.get(application);
        connector.getClass().getMethod("stop").invoke(connector);
    }
}
