package casement.domain.access;

import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Surroundings;
import casement.domain.investigation.Investigation;
import casement.domain.people.AgencyId;
import casement.domain.people.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way of every question: the rules, then the log, then the work, then the log again. */
public final class Asking {
    /** An element of the entry: what is to be said of the purpose's number. */
    private static final String NUMBER = "number";

    /** An element of the entry: whose number it is. */
    private static final String INVESTIGATION = "investigation";

    private final AccessPolicy policy;
    private final AuditLog log;
    private final Reasons reasons;

    public Asking(AccessPolicy policy, AuditLog log, Reasons reasons) {
        this.policy = policy;
        this.log = log;
        this.reasons = reasons;
    }

    /** Of questions for which nothing need be looked up. */
    public Asking(AccessPolicy policy, AuditLog log) {
        this(policy, log, Reasons.unconnected());
    }

    /**
     * @param useCase who does the work
     * @param elements what the question is made of, by name
     * @throws Fault.Refused when a rule forbids it or none allows it, or the reason does not stand; recorded, with the
     *     clause
     * @throws Fault.Unavailable when the log takes no entry, or the reason must be looked up and cannot be; nothing may be
     *     read or changed then
     */
    public Asked ask(String useCase, Question question, Map<String, String> elements) {
        Act act = act(useCase, question, elements);
        return switch (policy.decide(question)) {
            case Decision.Permit permit -> asked(act, question.principal(), permit.provisos());
            case Decision.Deny deny -> throw refused(act, deny);
        };
    }

    /**
     * As {@link #ask(String, Question, Map)}, on several cameras: what is forbidden on one of them is refused.
     *
     * @param on none: the question is asked as it is
     */
    public Asked ask(String useCase, Question question, Collection<Camera> on, Map<String, String> elements) {
        Act act = act(useCase, question, elements);
        Provisos provisos = Provisos.NONE;
        for (Question each : on.isEmpty() ? List.of(question) : onEach(question, on)) {
            provisos = switch (policy.decide(each)) {
                case Decision.Permit permit -> provisos.and(permit.provisos());
                case Decision.Deny deny -> throw refused(act, deny);
            };
        }
        return asked(act, question.principal(), provisos);
    }

    /** The cameras on which the rules allow it; nothing is recorded by this, and nothing may be read by it. */
    public List<Camera> allowedOn(Question question, Collection<Camera> cameras) {
        Map<Standpoint, Boolean> allowed = new HashMap<>();
        return cameras.stream()
                .filter(camera -> allowed.computeIfAbsent(
                        Standpoint.of(camera),
                        standpoint -> policy.decide(question.on(camera)) instanceof Decision.Permit))
                .toList();
    }

    /**
     * Whether a question that is asked already is allowed on a camera which became known only now.
     *
     * @throws Fault.Refused when it is not; the work that throws it has its refusal recorded
     */
    public void checkOn(Question question, Camera camera) {
        if (policy.decide(question.on(camera)) instanceof Decision.Deny deny) {
            throw new Fault.Refused(deny.clause(), deny.reason());
        }
    }

    /** One question for all cameras that are the same to the rules. */
    private static List<Question> onEach(Question question, Collection<Camera> cameras) {
        Map<Standpoint, Question> questions = new LinkedHashMap<>();
        cameras.forEach(camera -> questions.putIfAbsent(Standpoint.of(camera), question.on(camera)));
        return List.copyOf(questions.values());
    }

    /** What the rules see of a camera. */
    private record Standpoint(CameraClass cameraClass, Surroundings surroundings, AgencyId owner, String site) {
        private static Standpoint of(Camera camera) {
            return new Standpoint(
                    camera.cameraClass(),
                    camera.commissioning().surroundings(),
                    camera.owner(),
                    camera.place().site());
        }
    }

    /**
     * Asks anew with a reason that was given before: everything but its words is looked up, since they need not be new.
     *
     * @param first the entry that asked with that reason first
     * @throws Fault.Refused as {@link #ask} does
     * @throws Fault.Unavailable as {@link #ask} does
     */
    public Asked askAgain(String useCase, Question question, Map<String, String> elements, AuditId first) {
        Act act = act(useCase, question, elements).inReplyTo(first);
        return switch (policy.decide(question)) {
            case Decision.Permit permit ->
                asked(act, question.principal(), permit.provisos().withoutWords());
            case Decision.Deny deny -> throw refused(act, deny);
        };
    }

    /** Records that somebody may not even ask; whatever the rules would say is left unsaid. */
    public Fault.Refused refuse(
            String useCase, Question question, Map<String, String> elements, AuditId first, Decision.Deny deny) {
        return refused(act(useCase, question, elements).inReplyTo(first), deny);
    }

    /**
     * Goes on with a question that was asked before, by the rules and the teams as they are now; the rest of its reason was
     * looked up then.
     *
     * @param asked the entry that asked
     * @throws Fault.Refused as when it was asked, but for the records and the words; recorded
     * @throws Fault.Unavailable when that entry cannot be found to be durable, or whose the number is must be looked up and
     *     cannot be
     */
    public Asked goOn(String useCase, Question question, Map<String, String> elements, AuditId asked) {
        Act act = act(useCase, question, elements).inReplyTo(asked);
        return switch (policy.decide(question)) {
            case Decision.Permit permit -> {
                Act known = known(act, question.principal(), permit.provisos());
                yield new Asked(
                        log,
                        known,
                        log.recalled(asked),
                        Reasons.Said.NOTHING,
                        permit.provisos().hidden());
            }
            case Decision.Deny deny -> throw refused(act, deny);
        };
    }

    private Asked asked(Act act, Principal person, Provisos provisos) {
        Act known = known(act, person, provisos);
        Act stated = provisos.number().map(number -> lookedUp(known, number)).orElse(known);
        Reasons.Said said =
                provisos.words().map(words -> said(stated, person, words)).orElse(Reasons.Said.NOTHING);
        try {
            return new Asked(log, stated, log.record(stated), said, provisos.hidden());
        } catch (Fault unrecorded) {
            said.takeBack(unrecorded);
            throw unrecorded;
        }
    }

    private Act known(Act act, Principal person, Provisos provisos) {
        return provisos.team().map(need -> needed(act, person, need)).orElse(act);
    }

    /** The act, with the investigation that its number is of. */
    private Act needed(Act act, Principal person, Provisos.NeedToKnow need) {
        Optional<Investigation> found = investigation(act, need);
        if (found.isEmpty()) {
            return act;
        }
        Investigation investigation = found.get();
        Act about = act.with(INVESTIGATION, investigation.id().value());
        if (!investigation.hasInTeam(
                PersonId.of(person.subject()), person.standing().agency())) {
            throw refused(about, new Decision.Deny(need.clause(), need.says()));
        }
        if (!investigation.open()) {
            throw refused(about, new Decision.Deny(need.clause(), "the investigation of this number is closed"));
        }
        return about;
    }

    private Optional<Investigation> investigation(Act act, Provisos.NeedToKnow need) {
        try {
            return reasons.investigation(need);
        } catch (Fault.Unavailable silent) {
            throw failed(act.with(INVESTIGATION, "unchecked"), silent);
        }
    }

    /** The act, flagged when its number is not known to be in the records and need not be. */
    private Act lookedUp(Act act, Provisos.KnownNumber number) {
        try {
            if (reasons.stands(number)) {
                return act;
            }
        } catch (Fault.Unavailable silent) {
            Act unchecked = act.with(NUMBER, "unchecked");
            if (number.mustBeKnown()) {
                throw failed(unchecked, silent);
            }
            return unchecked;
        }
        Act unknown = act.with(NUMBER, "unknown");
        if (number.mustBeKnown()) {
            throw refused(
                    unknown,
                    new Decision.Deny(
                            number.clause(),
                            "the records system knows no such number; give that of the case or incident that you work on"));
        }
        return unknown;
    }

    private Reasons.Said said(Act act, Principal person, Provisos.NewWords words) {
        Decision.Deny repeated = new Decision.Deny(
                words.clause(),
                "you gave the same reason before; say in your own words what it is this time: what happens, where and when");
        return say(act, person, words).orElseThrow(() -> refused(act, repeated));
    }

    private Optional<Reasons.Said> say(Act act, Principal person, Provisos.NewWords words) {
        try {
            return reasons.say(person, words);
        } catch (Fault.Unavailable silent) {
            throw failed(act, silent);
        }
    }

    private Fault failed(Act act, Fault.Unavailable silent) {
        log.record(act.outcome(Outcome.FAILED));
        return silent;
    }

    private Fault.Refused refused(Act act, Decision.Deny deny) {
        log.record(act.refused(deny.clause()));
        return new Fault.Refused(deny.clause(), deny.reason());
    }

    private static Act act(String useCase, Question question, Map<String, String> elements) {
        Act act = Act.asked(question.principal().who(), useCase).with(elements);
        return question.purpose().map(act::forPurpose).orElse(act);
    }
}
