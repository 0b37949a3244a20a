package casement.domain.plate;

import java.util.List;

/** Files of many reads, by column, as those who count and report over a year read them. */
public interface ReadFiles {
    /** One file of these reads, without their pictures. */
    byte[] of(List<PlateRead> reads);
}
