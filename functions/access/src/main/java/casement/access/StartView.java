package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Decision;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.access.View;
import casement.domain.access.Views;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.video.Span;
import casement.lambda.Member;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gives a person leave to watch one camera for a while, for a reason that is in the log before the first picture. */
public final class StartView {
    private static final String NAME = "StartView";
    private static final Duration LIVE = Duration.ofMinutes(30);
    private static final Duration RECORDED = Duration.ofHours(2);
    private static final Duration LONGEST_SPAN = Duration.ofHours(24);

    private final Asking asking;
    private final Cameras cameras;
    private final Views views;
    private final Clock clock;

    /** Why, as sent. */
    public record PurposeForm(
            @Member(needed = true) Optional<String> code,
            Optional<String> number,
            Optional<String> narrative,
            Optional<String> offence) {
        private static final int MOST_CHARACTERS = 2_000;

        /** Whether it founds anything is for the policy to say; here it only must not be a book. */
        Purpose read() {
            Checks checks = new Checks();
            isShort(checks, "purpose.code", code);
            isShort(checks, "purpose.number", number);
            isShort(checks, "purpose.narrative", narrative);
            isShort(checks, "purpose.offence", offence);
            checks.finish();
            return new Purpose(code.orElse(""), number, narrative, offence);
        }

        private static void isShort(Checks checks, String field, Optional<String> text) {
            boolean isShort = text.filter(t -> t.length() > MOST_CHARACTERS).isEmpty();
            checks.expect(isShort, field, "has more than " + MOST_CHARACTERS + " characters");
        }
    }

    /**
     * What is to be watched, as sent; without a span, live.
     *
     * @param purpose left out where the view goes on with another's
     * @param continues a view of the same person, whose purpose it takes over
     */
    public record Form(
            @Member(needed = true) Optional<CameraId> camera,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<PurposeForm> purpose,
            Optional<AuditId> continues) {}

    public StartView(Asking asking, Cameras cameras, Views views, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.views = views;
        this.clock = clock;
    }

    public View start(Principal principal, Form form) {
        CameraId id = form.camera().orElseThrow(() -> new Fault.BadInput("camera", "is missing"));
        Optional<Span> span = span(form);
        if (form.continues().isPresent() && form.purpose().isPresent()) {
            throw new Fault.BadInput("continues", "takes over that view's purpose; leave 'purpose' or this out");
        }
        Optional<View> before = form.continues().map(this::known);
        Optional<Purpose> purpose =
                before.map(View::purpose).or(() -> form.purpose().map(PurposeForm::read));
        Optional<Camera> camera = cameras.find(id);
        Action action = span.isEmpty() ? Action.WATCH_LIVE : Action.WATCH_RECORDING;
        Question question = new Question(principal, action, camera, purpose).recorded(span);
        Map<String, String> elements = elements(id, span);
        Asked asked = before.map(view -> again(view, question, elements))
                .orElseGet(() -> asking.ask(NAME, question, elements));
        return asked.attempt(receipt -> {
            Camera known = camera.orElseThrow(() -> new Fault.Missing("there is no camera " + id));
            return open(question, known.id(), before.map(View::first), receipt);
        });
    }

    private View known(AuditId id) {
        return views.find(id).orElseThrow(() -> new Fault.Missing("there is no such view to go on with"));
    }

    /** Nobody learns what the rules would say to somebody else's purpose. */
    private Asked again(View before, Question question, Map<String, String> elements) {
        Principal principal = question.principal();
        AuditId first = before.first().id();
        Optional<String> objection = before.objectionToGoingOn(principal.subject(), clock.instant());
        if (objection.isPresent()) {
            Question bare = new Question(principal, question.action(), question.camera(), Optional.empty());
            throw asking.refuse(NAME, bare, elements, first, new Decision.Deny("SEA-RTCC-6", objection.get()));
        }
        return asking.askAgain(NAME, question, elements, first);
    }

    private View open(Question question, CameraId id, Optional<View.First> first, AuditReceipt receipt) {
        Optional<Span> span = question.recorded();
        Instant now = clock.instant();
        View view = new View(
                receipt.id(),
                question.principal().who(),
                id,
                span,
                question.purpose().orElseThrow(),
                now,
                now.plus(span.isEmpty() ? LIVE : RECORDED),
                Optional.empty(),
                first);
        views.add(view);
        return view;
    }

    private Optional<Span> span(Form form) {
        if (form.from().isEmpty() && form.until().isEmpty()) {
            return Optional.empty();
        }
        Checks checks = new Checks();
        checks.expect(form.from().isPresent(), "from", "is missing; leave both out to watch live");
        checks.expect(form.until().isPresent(), "until", "is missing; leave both out to watch live");
        checks.finish();
        Span span = new Span(form.from().orElseThrow(), form.until().orElseThrow());
        checks.expect(span.length().compareTo(LONGEST_SPAN) <= 0, "until", "may be 24 hours after 'from' at most");
        checks.expect(!span.from().isAfter(clock.instant()), "from", "lies in the future");
        checks.finish();
        return Optional.of(span);
    }

    private static Map<String, String> elements(CameraId id, Optional<Span> span) {
        TreeMap<String, String> elements = new TreeMap<>();
        elements.put("camera", id.value());
        elements.put("kind", span.isEmpty() ? "live" : "recorded");
        span.ifPresent(s -> {
            elements.put("from", s.from().toString());
            elements.put("until", s.until().toString());
        });
        return elements;
    }
}
