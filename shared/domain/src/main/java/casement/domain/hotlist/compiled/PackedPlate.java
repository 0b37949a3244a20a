package casement.domain.hotlist.compiled;

import casement.domain.plate.FoldedPlate;
import casement.domain.plate.PlateText;

/** A plate in one long: six bits a character, the first character highest; 0 stands behind the last. */
final class PackedPlate {
    static final int MOST_CHARACTERS = 10;

    private static final int BITS = 6;
    private static final long MASK = (1L << BITS) - 1;
    private static final int LETTERS = 11;
    private static final long[] FOLDED = foldedCodes();

    private PackedPlate() {}

    static long of(PlateText plate) {
        String characters = plate.characters();
        long packed = 0;
        for (int i = 0; i < characters.length(); i++) {
            packed |= (long) code(characters.charAt(i)) << shift(i);
        }
        return packed;
    }

    static PlateText text(long packed) {
        StringBuilder characters = new StringBuilder(MOST_CHARACTERS);
        for (int i = 0; i < MOST_CHARACTERS && at(packed, i) != 0; i++) {
            characters.append(character(at(packed, i)));
        }
        return new PlateText(characters.toString());
    }

    /** The same for all plates that differ in characters that look alike. */
    static long folded(long packed) {
        long folded = 0;
        for (int shift = shift(0); shift >= 0; shift -= BITS) {
            folded |= FOLDED[(int) (packed >>> shift & MASK)] << shift;
        }
        return folded;
    }

    /** Code of the character at a place, from 0; 0 where there is none. */
    static int at(long packed, int place) {
        return (int) (packed >>> shift(place) & MASK);
    }

    static long with(long packed, int place, int code) {
        return (packed & ~(MASK << shift(place))) | ((long) code << shift(place));
    }

    /** Spreads folded plates evenly over all longs (the finish of SplitMix64). */
    static long hash(long folded) {
        long mixed = (folded ^ folded >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    static int code(char character) {
        return character <= '9' ? character - '0' + 1 : character - 'A' + LETTERS;
    }

    static char character(int code) {
        return (char) (code < LETTERS ? '0' + code - 1 : 'A' + code - LETTERS);
    }

    private static int shift(int place) {
        return BITS * (MOST_CHARACTERS - 1 - place);
    }

    private static long[] foldedCodes() {
        long[] folded = new long[1 << BITS];
        for (int code = 1; code < LETTERS + 26; code++) {
            folded[code] = code(FoldedPlate.folded(character(code)));
        }
        return folded;
    }
}
