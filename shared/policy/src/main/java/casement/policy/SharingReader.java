package casement.policy;

import casement.domain.access.AgencyType;
import casement.domain.access.Requester;
import casement.domain.camera.CameraClass;
import casement.domain.sharing.Channel;
import casement.domain.sharing.DataClass;
import casement.domain.sharing.Detail;
import casement.domain.sharing.LegalGround;
import casement.domain.sharing.Manner;
import casement.domain.sharing.Offence;
import casement.domain.sharing.SharingRule;
import casement.domain.sharing.SharingRule.Effect;
import casement.domain.sharing.When;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one row of what a pack lets outsiders have; without {@code data} it speaks of what the pack's cameras record. */
final class SharingReader {
    private static final String OTHER_THAN = "-other-than";

    private final Field row;

    private SharingReader(Field row) {
        this.row = row;
    }

    /** @param clause of the row, which the pack has */
    static SharingRule read(Field row, String clause, Set<CameraClass> governs) {
        SharingReader reader = new SharingReader(row);
        Effect effect = row.need("effect").one(Effect.class).orElse(Effect.REFUSE);
        SharingRule rule = new SharingRule(
                effect, clause, row.need("says").text(), row.get("basis").optionalText(), reader.when(governs));
        if (effect == Effect.TO_REVIEW && isOpen(rule.when())) {
            row.wrong(
                    "effect: 'to-review' leaves room for some requests; name 'grounds', 'manners' or 'kinds' of them");
        }
        row.nothingElse();
        return rule;
    }

    private When when(Set<CameraClass> governs) {
        Set<DataClass> data = any("data", DataClass.class);
        return new When(
                data.isEmpty() ? dataOf(governs) : data,
                any("manners", Manner.class),
                any("agency-types", AgencyType.class),
                any("kinds", Requester.Kind.class),
                any("offences", Offence.class),
                any("grounds", LegalGround.class),
                any("channels", Channel.class),
                named("with", Detail.class),
                named("without", Detail.class));
    }

    private static boolean isOpen(When when) {
        return when.manners().isEmpty()
                && when.kinds().isEmpty()
                && when.grounds().isEmpty();
    }

    private static Set<DataClass> dataOf(Set<CameraClass> governs) {
        return Arrays.stream(DataClass.values())
                .filter(data -> governs.contains(data.governedAs()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that are named, or all but those that are named; none, where the row does not speak of it. */
    private <E extends Enum<E>> Set<E> any(String key, Class<E> type) {
        Set<E> these = named(key, type);
        Set<E> others = named(key + OTHER_THAN, type);
        if (row.get(key).isThere() && row.get(key + OTHER_THAN).isThere()) {
            row.wrong("'" + key + "' and '" + key + OTHER_THAN + "': one of them is enough");
        }
        if (others.isEmpty()) {
            return these;
        }
        Set<E> rest = EnumSet.allOf(type);
        rest.removeAll(others);
        if (rest.isEmpty()) {
            row.wrong("'" + key + OTHER_THAN + "': names all there are, and so leaves none");
        }
        return rest;
    }

    private <E extends Enum<E>> Set<E> named(String key, Class<E> type) {
        return Set.copyOf(row.get(key).filled().some(type));
    }
}
