package casement.policy;

import casement.domain.access.Action;
import casement.domain.access.Role;
import casement.policy.CedarRule.Rank;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns a pack into Cedar policies. What a pack speaks of, it limits: an action that it grants to somebody is refused to
 * everybody else, whatever another pack says, so that of several packs the strictest rule wins.
 */
final class PackCompiler {
    private final Pack pack;
    private final List<CedarRule> rules = new ArrayList<>();

    private PackCompiler(Pack pack) {
        this.pack = pack;
    }

    static List<CedarRule> compile(Pack pack) {
        PackCompiler compiler = new PackCompiler(pack);
        compiler.grants();
        compiler.rules();
        compiler.prohibitions();
        compiler.conditions();
        compiler.purposes();
        return compiler.rules;
    }

    private void grants() {
        Map<Action, List<String>> allowed = new EnumMap<>(Action.class);
        for (Pack.Grant grant : pack.grants()) {
            String who = hasAny(grant.roles());
            String whole =
                    grant.when().map(when -> "(" + who + " && (" + when + "))").orElse(who);
            add(
                    Rank.GRANT,
                    grant.clause(),
                    grant.actions(),
                    grant.says(),
                    permit(grant.actions(), whole),
                    grant.line());
            for (Action action : grant.actions()) {
                allowed.computeIfAbsent(action, a -> new ArrayList<>()).add(whole);
            }
        }
        allowed.forEach((action, ways) -> add(
                Rank.ROLE,
                pack.roleClause(),
                Set.of(action),
                CedarPolicy.NO_RULE,
                "forbid" + head(Set.of(action), classes()) + " unless { " + String.join(" || ", ways) + " };",
                1));
    }

    private void rules() {
        for (Pack.Rule rule : pack.rules()) {
            add(
                    Rank.RULE,
                    rule.clause(),
                    rule.actions(),
                    rule.says(),
                    forbidWhen(rule.actions(), rule.when()),
                    rule.line());
        }
    }

    private void prohibitions() {
        for (Pack.Prohibition prohibition : pack.prohibitions()) {
            Set<Action> actions = prohibition.actions().isEmpty() ? EnumSet.allOf(Action.class) : prohibition.actions();
            String about = "context.topics.containsAny(" + strings(prohibition.topics()) + ")";
            add(
                    Rank.PROHIBITION,
                    prohibition.clause(),
                    actions,
                    prohibition.says(),
                    forbidWhen(actions, about),
                    prohibition.line());
        }
    }

    private void conditions() {
        for (Pack.TrainingRule rule : pack.trainings()) {
            String trained = "principal.trained.contains(\"" + rule.token() + "\")";
            String enough = rule.except().isEmpty() ? trained : trained + " || " + hasAny(rule.except());
            add(
                    Rank.TRAINING,
                    rule.clause(),
                    rule.actions(),
                    rule.says(),
                    forbidUnless(rule.actions(), enough),
                    rule.line());
        }
        pack.authorisation()
                .ifPresent(rule -> add(
                        Rank.AUTHORISATION,
                        rule.clause(),
                        rule.actions(),
                        rule.says(),
                        forbidUnless(rule.actions(), "principal.authorised"),
                        rule.line()));
    }

    private void purposes() {
        for (Pack.PurposeGroup group : pack.purposes()) {
            List<String> codes = group.grounds().stream().map(Pack.Ground::code).toList();
            String says = group.says() + " Say why, with one of these codes: " + String.join(", ", codes);
            String known = "context has purpose && " + strings(codes) + ".contains(context.purpose)";
            add(
                    Rank.PURPOSE,
                    group.clause(),
                    group.actions(),
                    says,
                    forbidUnless(group.actions(), known),
                    group.line());
            for (Pack.Ground ground : group.grounds()) {
                offences(group, ground);
            }
        }
    }

    private void offences(Pack.PurposeGroup group, Pack.Ground ground) {
        if (ground.offences().isEmpty()) {
            return;
        }
        String says = "'" + ground.code() + "' needs the class of the offence: " + String.join(", ", ground.offences());
        String another = "context has purpose && context.purpose == \"" + ground.code()
                + "\" && !(context has offence && " + strings(ground.offences()) + ".contains(context.offence))";
        add(Rank.PURPOSE, group.clause(), group.actions(), says, forbidWhen(group.actions(), another), ground.line());
    }

    private void add(Rank rank, String clause, Set<Action> actions, String says, String source, int line) {
        String id = clause + "#" + pack.name() + "." + (rules.size() + 1);
        rules.add(new CedarRule(id, rank, Set.copyOf(actions), says, source, pack.name(), line));
    }

    private String permit(Set<Action> actions, String condition) {
        return "permit" + head(actions, classesAndNone()) + " when { " + condition + " };";
    }

    private String forbidWhen(Set<Action> actions, String condition) {
        return "forbid" + head(actions, classesAndNone()) + " when { " + condition + " };";
    }

    private String forbidUnless(Set<Action> actions, String condition) {
        return "forbid" + head(actions, classesAndNone()) + " unless { " + condition + " };";
    }

    private static String head(Set<Action> actions, List<String> places) {
        String among = actions.stream()
                .map(action -> "Action::\"" + Words.of(action) + "\"")
                .collect(Collectors.joining(", "));
        return "(principal, action in [" + among + "], resource) when { " + strings(places)
                + ".contains(resource.class) }";
    }

    private List<String> classes() {
        return pack.governs().stream().map(Words::of).toList();
    }

    /** A question about no camera is every pack's business, except who may ask it: there one pack's yes is enough. */
    private List<String> classesAndNone() {
        List<String> places = new ArrayList<>(classes());
        places.add(QuestionFacts.NONE);
        return places;
    }

    private static String hasAny(Set<Role> roles) {
        return "principal.roles.containsAny("
                + strings(roles.stream().map(Words::of).toList()) + ")";
    }

    private static String strings(Collection<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
