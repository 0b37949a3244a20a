package casement.domain.log;

/** What stands in a plate's place where plates are counted and not read. */
public interface PlateMarks {
    /**
     * The same for the same characters, as they were asked for; without the key nobody can tell whose it is, nor try them out.
     *
     * @return 32 hexadecimal digits
     * @throws casement.domain.Fault.Unavailable when there is no key at the moment
     */
    String of(String plate);
}
