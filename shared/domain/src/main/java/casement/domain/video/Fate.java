package casement.domain.video;

/** What became of a fragment; each has exactly one. */
public sealed interface Fate {
    FragmentRef ref();

    /** It is stored, masked. */
    record Stored(Segment segment) implements Fate {
        @Override
        public FragmentRef ref() {
            return segment.fragment();
        }
    }

    /** It is not stored. */
    record Withheld(WithheldFragment fragment) implements Fate {
        @Override
        public FragmentRef ref() {
            return fragment.ref();
        }
    }
}
