package casement.oversight;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.transparency.MeasureImport;
import casement.domain.transparency.Measures;
import java.util.List;
import java.util.Map;

/** Lists what was imported: the measures that are published, and those before them. */
public final class ListMeasures {
    private final Asking asking;
    private final Measures measures;

    /** What is listed, the newest first; that one is published. */
    public record Shown(List<MeasureImport> imports, AuditId auditId) {}

    public ListMeasures(Asking asking, Measures measures) {
        this.asking = asking;
        this.measures = measures;
    }

    public Shown list(Principal principal) {
        Asked asked = asking.ask("ListMeasures", Question.of(principal, Action.SHOW_MEASURES), Map.of());
        List<MeasureImport> all = asked.answer(
                receipt -> measures.all(),
                found -> found.stream()
                        .map(each -> Integer.toString(each.version()))
                        .toList());
        return new Shown(all, asked.id());
    }
}
