package casement.access;

import casement.domain.investigation.Investigation;
import casement.domain.investigation.InvestigationId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code PATCH /v1/investigations/{investigation}}. */
@Operation(takes = TeamForm.class, gives = Investigation.class, conditional = true)
public final class ChangeTeamHandler extends HttpHandler {
    @Inject
    ChangeTeam changeTeam;

    public ChangeTeamHandler() {}

    public ChangeTeamHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        InvestigationId id = new InvestigationId(question.pathParameter("investigation"));
        TeamForm form = question.json(TeamForm.class);
        Investigation changed = changeTeam.change(question.principal(), id, form, Revision.wanted(question));
        return HttpAnswer.json(200, changed).with("etag", Revision.tag(changed));
    }
}
