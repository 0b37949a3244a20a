package casement.testkit.memory;

import casement.domain.transparency.PublicSite;
import casement.testkit.contract.PublicSiteContract;
import java.time.LocalDate;
import java.util.Optional;

class MemoryPublicSiteTest extends PublicSiteContract {
    private final MemoryPublicSite site = new MemoryPublicSite();

    @Override
    protected PublicSite site() {
        return site;
    }

    @Override
    protected Optional<byte[]> at(String path) {
        return site.at(path);
    }

    @Override
    protected Optional<byte[]> at(LocalDate day, String path) {
        return site.at(day, path);
    }
}
