package casement.ebml;

/** A name and its value, empty when none was given. */
public record MatroskaTag(String name, String value) {}
