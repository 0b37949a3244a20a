package casement.policy;

/** One thing that is wrong with a pack. */
public record PackProblem(String pack, int line, String text) implements Comparable<PackProblem> {
    @Override
    public int compareTo(PackProblem other) {
        int byPack = pack.compareTo(other.pack);
        return byPack != 0 ? byPack : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return pack + ".yaml:" + line + ": " + text;
    }
}
