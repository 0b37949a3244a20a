package casement.domain.hotlist.compiled;

import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.ListCategory;
import casement.domain.plate.PlateText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A plate of an imported list: its id is made from what it says and the list's salt, so that it is the same in each version. */
public final class ListedEntry {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;

    private ListedEntry() {}

    public static EntryId id(String salt, PlateText plate, Optional<String> region, ListCategory category) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            String said = plate.characters() + "\n" + region.orElse("") + "\n" + category;
            byte[] made = mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
            return new EntryId(HexFormat.of().formatHex(made, 0, ID_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
