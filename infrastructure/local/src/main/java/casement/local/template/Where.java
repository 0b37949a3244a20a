package casement.local.template;

/** A place in a template, told in every error about it. */
public record Where(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
