package casement.oversight;

import casement.domain.Fault;
import casement.domain.access.Asking;
import casement.domain.audit.AuditLog;
import casement.domain.camera.Cameras;
import casement.domain.log.LogEntries;
import casement.domain.log.LogStore;
import casement.domain.people.Agencies;
import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackChanges;
import casement.domain.review.Reviews;
import casement.domain.transparency.Measures;
import casement.domain.transparency.PublicFigures;
import casement.domain.transparency.PublicPages;
import casement.domain.transparency.PublicSite;
import casement.domain.transparency.Site;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** The wiring of what the public is told. */
@Factory
final class TransparencyRoom {
    @Singleton
    @Requires(property = "site.time.zone")
    GatherFigures gatherFigures(
            LogEntries entries,
            Agencies agencies,
            Reviews reviews,
            PublicFigures figures,
            @Value("${site.time.zone}") String zone,
            Clock clock) {
        return new GatherFigures(entries, agencies, reviews, figures, zone(zone), clock);
    }

    @Singleton
    @Requires(property = "site.name")
    PublicRecord.Terms terms(
            @Value("${site.time.zone}") String zone,
            @Value("${software.version}") String software,
            @Value("${site.name}") String name,
            @Value("${site.contact}") String contact,
            @Value("${site.api:}") String api,
            @Value("${least.public.count}") long least) {
        if (least < 1) {
            throw new Fault.BadInput("least.public.count", "must be 1 or more");
        }
        Optional<URI> address = Optional.of(api).filter(text -> !text.isBlank()).map(URI::create);
        return new PublicRecord.Terms(zone(zone), software, new Site(name, contact, address), least);
    }

    @Singleton
    @Requires(property = "site.name")
    PublishPages publishPages(
            AuditLog log,
            PublicFigures figures,
            Measures measures,
            Cameras cameras,
            GoverningPacks packs,
            PackChanges changes,
            LogStore store,
            PublicRecord.Terms terms,
            PublicPages pages,
            PublicSite site,
            Clock clock) {
        PublicRecord record = new PublicRecord(figures, measures, cameras, packs, changes, store, terms);
        return new PublishPages(log, record, pages, site, terms.zone(), clock);
    }

    @Singleton
    ImportMeasures importMeasures(Asking asking, Measures measures, Clock clock) {
        return new ImportMeasures(asking, measures, clock);
    }

    @Singleton
    ListMeasures listMeasures(Asking asking, Measures measures) {
        return new ListMeasures(asking, measures);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new Fault.BadInput("site.time.zone", "is no IANA name of a time zone: " + name);
        }
    }
}
