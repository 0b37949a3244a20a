package casement.publicsite;

import casement.domain.hotlist.ListCategory;
import casement.domain.policy.PublishedPack;
import casement.domain.transparency.FigureKind;
import casement.domain.transparency.MonthFigures;
import casement.domain.transparency.PublicCamera;
import casement.domain.transparency.Publication;
import casement.merkle.NoteSignature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;

/** What the pages say under the names that other agencies' transparency pages use, and what those have no name for. */
final class TransparencyFile {
    private static final String READ = "read";

    private final Publication publication;
    private final Language language;
    private final ObjectNode all = JsonText.object();
    private final Map<String, String> unpublished = new TreeMap<>();

    private TransparencyFile(Publication publication, Language language) {
        this.publication = publication;
        this.language = language;
    }

    static String of(Publication publication, Language language) {
        TransparencyFile file = new TransparencyFile(publication, language);
        file.rules();
        file.month();
        file.sharing();
        file.proofs();
        file.all.set("not_published", reasons(file.unpublished));
        return JsonText.of(file.all);
    }

    private static ObjectNode reasons(Map<String, String> unpublished) {
        ObjectNode reasons = JsonText.object();
        unpublished.forEach(reasons::put);
        return reasons;
    }

    private void rules() {
        List<PublicCamera> cameras = publication.cameras();
        all.put("schema", "casement.transparency/v1");
        all.put("language", language.tag());
        all.put("agency", publication.site().name());
        all.put("contact", publication.site().contact());
        all.put("at", publication.at().toString());
        all.put("software", publication.software());
        all.set(
                "whats_detected",
                JsonText.words(Collected.is(publication, language).toList()));
        all.set("whats_not_detected", JsonText.words(Collected.isNot(language).toList()));
        all.set("acceptable_use_policy", JsonText.array(packs(PublishedPack::uses), TransparencyFile::use));
        all.set("prohibited_uses", JsonText.array(packs(PublishedPack::prohibited), TransparencyFile::sentence));
        all.set("access_policy", JsonText.array(packs(PublishedPack::people), TransparencyFile::people));
        all.put("hotlist_policy", language.say("hotlist.policy"));
        all.set("policy_docs", JsonText.array(publication.packs(), this::document));
        Optional<Integer> days = packs(PublishedPack::retention).stream()
                .filter(term -> term.data().equals(READ))
                .map(PublishedPack.Term::mostDays)
                .min(Integer::compare);
        days.ifPresentOrElse(
                most -> all.put("data_retention_days", most),
                () -> none("data_retention_days", "no policy in force names a term for plate reads; see retention"));
        all.set("retention", JsonText.array(packs(PublishedPack::retention), TransparencyFile::term));
        all.put("camera_count", cameras.size());
        all.put(
                "cameras_reading_plates",
                cameras.stream().filter(PublicCamera::readsPlates).count());
        all.set(
                "hotlists_alerted_on",
                JsonText.words(
                        Arrays.stream(ListCategory.values()).map(JsonText::code).toList()));
    }

    private <T> List<T> packs(Function<PublishedPack, List<T>> part) {
        return publication.packs().stream().map(part).flatMap(List::stream).toList();
    }

    private void none(String name, String why) {
        all.putNull(name);
        unpublished.put(name, why);
    }

    private static void use(ObjectNode to, PublishedPack.Use use) {
        to.put("clause", use.clause());
        to.put("says", use.says());
        to.set("grounds", JsonText.words(use.grounds()));
    }

    private static void sentence(ObjectNode to, PublishedPack.Sentence sentence) {
        to.put("clause", sentence.clause());
        to.put("says", sentence.says());
    }

    private static void people(ObjectNode to, PublishedPack.People people) {
        to.put("clause", people.clause());
        to.put("says", people.says());
        to.set(
                "roles",
                JsonText.words(
                        people.roles().stream().sorted().map(JsonText::code).toList()));
    }

    private static void term(ObjectNode to, PublishedPack.Term term) {
        to.put("clause", term.clause());
        to.put("data", term.data());
        term.cameraClass().ifPresent(kind -> to.put("class", JsonText.code(kind)));
        to.put("least_days", term.leastDays());
        to.put("most_days", term.mostDays());
        to.put("from", term.from());
    }

    private void document(ObjectNode to, PublishedPack pack) {
        to.put("name", pack.pack().value());
        to.put("title", pack.title());
        to.put("version", pack.version());
        to.put("effective", pack.effective().toString());
        ObjectNode texts = to.putObject("texts");
        new TreeMap<>(pack.texts()).forEach(texts::put);
        to.put("page", language.tag() + "/" + PageName.POLICIES.file() + "#pack-" + pack.pack());
    }

    /** The names say 30 days; counted is by months of the calendar, the newest that is over. */
    private void month() {
        Optional<MonthFigures> newest = publication.months().stream().findFirst();
        newest.ifPresentOrElse(
                month -> all.put("figures_month", month.month().toString()),
                () -> none("figures_month", "no month is over yet"));
        none("vehicles_detected_30d", "reads are counted by location in the annual data usage report");
        sum("hotlist_hits_30d", FigureKind.HITS, newest);
        sum("searches_30d", FigureKind.SEARCHES, newest);
        none("search_audit_csv", "single searches are shown to auditors and not to the public");
        sum("hits_verified", FigureKind.HITS_VERIFIED, newest);
        sum("hits_rejected", FigureKind.HITS_REJECTED, newest);
        sum("authorisations_withdrawn", FigureKind.ACCESS_ENDED, newest);
        newest.map(Precision::of)
                .ifPresentOrElse(
                        share -> share.ifPresentOrElse(
                                value -> all.put("precision", Math.round(value * 1_000) / 1_000.0),
                                () -> none("precision", "suppressed, or nobody has decided on a hit")),
                        () -> none("precision", "no month is over yet"));
        figures("searches_by_offence_class", FigureKind.SEARCHES, newest);
        figures("refusals_by_ground", FigureKind.REFUSALS, newest);
    }

    private void sum(String name, FigureKind kind, Optional<MonthFigures> month) {
        OptionalLong sum = month.map(figures -> Precision.sum(figures, kind)).orElse(OptionalLong.empty());
        sum.ifPresentOrElse(
                value -> all.put(name, value),
                () -> none(name, month.isPresent() ? language.say("suppressed") : "no month is over yet"));
    }

    private void figures(String name, FigureKind kind, Optional<MonthFigures> month) {
        all.set(
                name,
                JsonText.array(
                        month.map(figures -> Precision.of(figures, kind)).orElse(List.of()), FiguresFile::figure));
    }

    private void sharing() {
        all.set("sharing_outbound", JsonText.array(publication.partners(), (to, partner) -> {
            to.put("name", partner.name());
            to.put("type", JsonText.code(partner.type()));
        }));
        all.set("sharing_inbound", JsonText.words(List.of()));
        all.set("audits", JsonText.array(publication.reviews(), (to, tally) -> {
            to.put("kind", JsonText.code(tally.kind()));
            to.put("due", tally.due());
            to.put("overdue", tally.overdue());
            to.put("done", tally.done());
            to.put("done_late", tally.doneLate());
        }));
    }

    private void proofs() {
        all.set("deletion_receipts", JsonText.array(publication.deletions(), (to, deletion) -> {
            to.put("place", deletion.place());
            to.put("day", deletion.day().toString());
            to.put("objects", deletion.objects());
            to.put("bytes", deletion.bytes());
            to.put("at", deletion.at().toString());
            to.put("receipt", deletion.receipt());
        }));
        publication.checkpoint().ifPresentOrElse(this::checkpoint, () -> none("log_checkpoint", "there is none yet"));
    }

    private void checkpoint(String note) {
        LogHead head = LogHead.parse(note);
        ObjectNode to = all.putObject("log_checkpoint");
        to.put("origin", head.checkpoint().origin());
        to.put("size", head.checkpoint().size());
        to.put("root", head.checkpoint().root().base64());
        to.put("note", note);
        to.set(
                "witnesses",
                JsonText.words(head.signatures().stream()
                        .filter(LogHead::isWitness)
                        .map(NoteSignature::keyName)
                        .toList()));
    }
}
