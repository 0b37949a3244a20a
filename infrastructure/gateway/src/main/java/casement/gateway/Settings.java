package casement.gateway;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What holds for all cameras of a gateway.
 *
 * @param untilDone whether files are played once, and the program ends when all of it is handed over
 * @param stopAfter when sources that have no end are ended
 * @param spoolBytes for each camera
 * @param spooledAtMost what has waited longer goes
 * @param longestBackOff between two attempts at anything
 */
record Settings(
        String streamPrefix,
        Path spool,
        long spoolBytes,
        Duration spooledAtMost,
        boolean untilDone,
        Optional<Duration> stopAfter,
        SceneSize scene,
        Duration longestBackOff) {

    /** How the test scene is drawn; both sides even, in luma samples. */
    record SceneSize(int width, int height, int framesPerSecond) {
        private static final Pattern FORM = Pattern.compile("([0-9]{2,4})x([0-9]{2,4})@([0-9]{1,2})");

        SceneSize {
            if (width % 2 != 0 || height % 2 != 0 || width < 160 || height < 90 || framesPerSecond < 1) {
                throw new IllegalArgumentException(
                        "a scene has even sides, 160x90 or more, and a frame a second or more, such as 1280x720@15");
            }
        }

        static SceneSize of(String text) {
            Matcher parts = FORM.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException("a scene's size is written as 1280x720@15, not '" + text + "'");
            }
            return new SceneSize(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        }
    }
}
