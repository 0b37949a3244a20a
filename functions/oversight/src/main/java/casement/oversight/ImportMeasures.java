package casement.oversight;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.transparency.Measure;
import casement.domain.transparency.MeasureImport;
import casement.domain.transparency.Measures;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes in figures that Casement does not count: what the programme cost, what it did, and what moved to the areas beside it. */
public final class ImportMeasures {
    private static final int MOST = 500;

    private final Asking asking;
    private final Measures measures;
    private final Clock clock;

    /**
     * As sent.
     *
     * @param replaces the version that these measures take the place of; 0 when there is none
     * @param measures all that are published from now on
     */
    public record Form(
            @Member(needed = true) Optional<Integer> replaces,
            @Member(needed = true) Optional<List<MeasureForm>> measures) {}

    public ImportMeasures(Asking asking, Measures measures, Clock clock) {
        this.asking = asking;
        this.measures = measures;
        this.clock = clock;
    }

    public MeasureImport take(Principal principal, Form form) {
        Checks checks = new Checks();
        Optional<Integer> replaces = checks.need("replaces", form.replaces(), version -> version);
        checks.expect(replaces.filter(version -> version < 0).isEmpty(), "replaces", "must be 0 or more");
        List<Measure> wanted = measures(checks, form.measures());
        checks.finish();
        int before = replaces.orElseThrow();
        Asked asked = asking.ask(
                "ImportMeasures",
                Question.of(principal, Action.IMPORT_MEASURES),
                Map.of("replaces", Integer.toString(before), "measures", Integer.toString(wanted.size())));
        return asked.change(
                receipt -> {
                    checkNewest(before);
                    MeasureImport next = new MeasureImport(before + 1, clock.instant(), receipt.id(), wanted);
                    measures.add(next);
                    return next;
                },
                made -> Integer.toString(made.version()));
    }

    private void checkNewest(int version) {
        int newest =
                measures.all().stream().findFirst().map(MeasureImport::version).orElse(0);
        if (version != newest) {
            throw new Fault.Conflict("version " + newest + " is the newest now, not " + version
                    + "; look at it, and send what is to take its place");
        }
    }

    private List<Measure> measures(Checks checks, Optional<List<MeasureForm>> given) {
        checks.expect(given.isPresent(), "measures", "is missing; an empty list takes all measures away");
        List<MeasureForm> sent = given.orElse(List.of());
        checks.expect(sent.size() <= MOST, "measures", "send " + MOST + " at most");
        LocalDate today = LocalDate.now(clock);
        List<Measure> read = new ArrayList<>();
        for (int place = 0; place < Math.min(sent.size(), MOST); place++) {
            String at = "measures[" + place + "]";
            Optional.ofNullable(sent.get(place))
                    .ifPresentOrElse(
                            form -> form.read(checks, at, today).ifPresent(read::add),
                            () -> checks.expect(false, at, "is nothing"));
        }
        return read;
    }
}
