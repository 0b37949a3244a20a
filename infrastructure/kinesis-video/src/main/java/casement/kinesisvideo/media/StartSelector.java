package casement.kinesisvideo.media;

import casement.kinesisvideo.KinesisVideoFault;
import casement.kinesisvideo.control.Arguments;
import casement.kinesisvideo.stream.Fragments;
import casement.kinesisvideo.stream.StoredFragment;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;

/** Where a consumer wants to begin. */
final class StartSelector {
    private static final String BEFORE_ALL = "";

    private StartSelector() {}

    /** @return the number after which reading begins */
    static String after(Arguments selector, Fragments fragments, Predicate<StoredFragment> kept) {
        String type = selector.text("StartSelectorType");
        return switch (type) {
            case "EARLIEST" -> BEFORE_ALL;
            case "NOW" -> beforeNewest(fragments);
            case "FRAGMENT_NUMBER" -> known(selector.text("AfterFragmentNumber"), fragments, kept);
            case "CONTINUATION_TOKEN" -> token(selector.text("ContinuationToken"));
            case "SERVER_TIMESTAMP" -> before(selector.time("StartTimestamp"), fragments, StoredFragment::serverTime);
            case "PRODUCER_TIMESTAMP" ->
                before(selector.time("StartTimestamp"), fragments, StoredFragment::producerTime);
            default -> throw KinesisVideoFault.invalidArgument("Unknown StartSelectorType '" + type + "'.");
        };
    }

    private static String beforeNewest(Fragments fragments) {
        String before = BEFORE_ALL;
        String newest = BEFORE_ALL;
        for (StoredFragment fragment : fragments.all()) {
            before = newest;
            newest = fragment.number();
        }
        return before;
    }

    private static String known(String number, Fragments fragments, Predicate<StoredFragment> kept) {
        return fragments
                .find(number)
                .filter(kept)
                .map(StoredFragment::number)
                .orElseThrow(() -> KinesisVideoFault.invalidArgument("There is no fragment " + number + "."));
    }

    private static String token(String token) {
        if (!token.matches("[0-9]{1,128}")) {
            throw KinesisVideoFault.invalidArgument("The continuation token is not one of ours.");
        }
        return token;
    }

    /** The first fragment that holds the time, or begins after it, is the first to be read. */
    private static String before(Instant time, Fragments fragments, Function<StoredFragment, Instant> start) {
        String before = BEFORE_ALL;
        for (StoredFragment fragment : fragments.all()) {
            if (start.apply(fragment).plus(fragment.length()).isAfter(time)) {
                return before;
            }
            before = fragment.number();
        }
        return before;
    }
}
