package casement.policy;

import casement.domain.access.Action;
import casement.domain.access.Detail;
import casement.domain.access.Role;
import casement.domain.camera.CameraClass;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a pack strictly: what it does not know is an error, and all errors are told at once, each with its line. */
final class PackReader {
    private static final Pattern CASE_NUMBER = Pattern.compile("(?=.*[0-9]{3})[A-Za-z0-9][A-Za-z0-9-]{3,39}");
    private static final String CASE_NUMBER_EXAMPLE = "2026-000123";

    private final String name;
    private final Topics topics;
    private final List<PackProblem> problems = new ArrayList<>();

    private PackReader(String name, Topics topics) {
        this.name = name;
        this.topics = topics;
    }

    /** @throws PacksRefused with everything that is wrong */
    static Pack read(String name, String yaml, Topics topics) {
        PackReader reader = new PackReader(name, topics);
        Pack pack = reader.read(yaml);
        if (!reader.problems.isEmpty()) {
            throw new PacksRefused(reader.problems);
        }
        return pack;
    }

    private Pack read(String yaml) {
        Field root = Field.root(compose(yaml), (line, text) -> problems.add(new PackProblem(name, line, text)));
        Field packName = root.need("pack");
        if (!packName.text().equals(name)) {
            packName.wrong("pack: the folder is called '" + name + "'");
        }
        Map<String, String> clauses = root.need("clauses").textsByKey();
        Set<CameraClass> governs = root.need("governs").filled().some(CameraClass.class);
        Pack pack = new Pack(
                name,
                root.need("title").text(),
                root.need("version").number(1),
                root.need("effective").date(),
                governs,
                clause(root.need("role-clause"), clauses),
                clauses,
                root.need("roles").list().stream().map(f -> grant(f, clauses)).toList(),
                root.get("rules").list().stream().map(f -> rule(f, clauses)).toList(),
                root.get("purposes").list().stream().map(f -> group(f, clauses)).toList(),
                root.get("prohibited").list().stream()
                        .map(f -> prohibition(f, clauses))
                        .toList(),
                root.get("training").list().stream()
                        .map(f -> training(f, clauses))
                        .toList(),
                authorisation(root.get("authorisation"), clauses),
                needToKnow(root.get("need-to-know"), clauses),
                root.get("tiers").list().stream().map(f -> tier(f, clauses)).toList(),
                root.need("retention").list().stream()
                        .map(f -> keeping(f, clauses))
                        .toList(),
                ReviewsReader.read(root.get("reviews"), f -> ownClause(f, clauses)),
                root.get("unread").list().stream()
                        .map(f -> UnreadPlaces.read(f, ownClause(f, clauses)))
                        .toList(),
                root.get("hits").list().stream()
                        .map(f -> HitTerms.read(f, ownClause(f, clauses)))
                        .toList(),
                root.get("sharing").list().stream()
                        .map(f -> SharingReader.read(f, ownClause(f, clauses), governs))
                        .toList(),
                root.get("hot-lists").list().stream()
                        .map(f -> entryLimit(f, clauses))
                        .toList(),
                motionOnly(root.get("motion-only"), clauses),
                root.need("texts").textsByKey(),
                yaml);
        if (root.get("version").isThere() && pack.version() < 1) {
            root.get("version").wrong("version: begins with 1");
        }
        for (String text : List.of("policy", "notice", "contact")) {
            if (!pack.texts().containsKey(text)) {
                root.get("texts").wrong("texts: '" + text + "' is missing");
            }
        }
        requireEachOnce(root, pack);
        root.nothingElse();
        return pack;
    }

    private static void requireEachOnce(Field root, Pack pack) {
        for (Pack.PurposeGroup group : pack.purposes()) {
            Set<String> codes = new LinkedHashSet<>();
            group.grounds().stream()
                    .filter(ground -> !codes.add(ground.code()))
                    .forEach(ground -> root.wrongAt(ground.line(), "code '" + ground.code() + "' stands twice"));
        }
    }

    /** Where a section of a pack that can be read begins. */
    static int lineOf(String yaml, String section) {
        Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
        return Field.root(root, (line, text) -> {}).get(section).line();
    }

    private Node compose(String yaml) {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (node == null) {
                throw new PacksRefused(List.of(new PackProblem(name, 1, "the file is empty")));
            }
            return node;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new PacksRefused(List.of(new PackProblem(name, line, "this is no YAML: " + e.getProblem())));
        } catch (YAMLException e) {
            throw new PacksRefused(List.of(new PackProblem(name, 1, "this is no YAML: " + e.getMessage())));
        }
    }

    private static String clause(Field field, Map<String, String> clauses) {
        String clause = field.text();
        if (field.isThere() && !clauses.containsKey(clause)) {
            field.wrong("clause: '" + clause + "' does not stand under 'clauses'");
        }
        return clause;
    }

    private static String ownClause(Field entry, Map<String, String> clauses) {
        return clause(entry.need("clause"), clauses);
    }

    private static Set<Action> actions(Field entry, String key) {
        return entry.need(key).filled().some(Action.class);
    }

    private static String condition(Field when) {
        String condition = when.text();
        if (!condition.isEmpty()) {
            Conditions.wrong(condition).ifPresent(wrong -> when.wrong("when: " + wrong));
        }
        return condition;
    }

    private static Pack.Grant grant(Field f, Map<String, String> clauses) {
        Pack.Grant grant = new Pack.Grant(
                ownClause(f, clauses),
                f.need("says").text(),
                f.need("who").filled().some(Role.class),
                actions(f, "may"),
                f.get("when").isThere() ? Optional.of(condition(f.get("when"))) : Optional.empty(),
                f.line());
        f.nothingElse();
        return grant;
    }

    private static Pack.Rule rule(Field f, Map<String, String> clauses) {
        Pack.Rule rule = new Pack.Rule(
                ownClause(f, clauses),
                f.need("says").text(),
                actions(f, "forbid"),
                condition(f.need("when")),
                f.line());
        f.nothingElse();
        return rule;
    }

    private Pack.PurposeGroup group(Field f, Map<String, String> clauses) {
        Pack.PurposeGroup group = new Pack.PurposeGroup(
                ownClause(f, clauses),
                f.need("says").text(),
                actions(f, "asked-of"),
                f.need("codes").filled().list().stream().map(this::ground).toList(),
                f.line());
        f.nothingElse();
        return group;
    }

    private Pack.Ground ground(Field f) {
        Set<Pack.Need> needs = f.get("needs").some(Pack.Need.class);
        Set<String> offences = f.get("offences").texts();
        offences.stream()
                .filter(offence -> !topics.knows(offence))
                .forEach(offence ->
                        f.wrong("offences: '" + offence + "' is no offence class; known are " + topics.names()));
        if (needs.contains(Pack.Need.OFFENCE) == offences.isEmpty()) {
            f.wrong("needs 'offence' and a list of 'offences' go together");
        }
        Pack.Ground ground = new Pack.Ground(
                f.need("code").text(),
                f.need("text").text(),
                needs,
                form(f),
                f.get("example").optionalText().orElse(CASE_NUMBER_EXAMPLE),
                f.get("unknown-number").isThere()
                        ? f.get("unknown-number").one(Pack.UnknownNumber.class)
                        : Optional.empty(),
                offences,
                f.line());
        if (!ground.number().matcher(ground.example()).matches()) {
            f.wrong("example: '" + ground.example() + "' does not have the form of 'number'");
        }
        f.nothingElse();
        return ground;
    }

    private static Pattern form(Field f) {
        Field number = f.get("number");
        if (number.text().length() > PackLimits.MOST_CHARACTERS) {
            number.wrong("number: has more than " + PackLimits.MOST_CHARACTERS + " characters");
            return CASE_NUMBER;
        }
        try {
            return number.optionalText().map(Pattern::compile).orElse(CASE_NUMBER);
        } catch (PatternSyntaxException e) {
            number.wrong("number: is no regular expression: " + e.getDescription());
            return CASE_NUMBER;
        }
    }

    private Pack.Prohibition prohibition(Field f, Map<String, String> clauses) {
        Set<String> named = f.need("topics").filled().texts();
        named.stream()
                .filter(topic -> !topics.knows(topic))
                .forEach(topic -> f.wrong("topics: '" + topic + "' is not known; known are " + topics.names()));
        Pack.Prohibition prohibition = new Pack.Prohibition(
                ownClause(f, clauses),
                f.need("says").text(),
                new LinkedHashSet<>(named),
                f.get("for").some(Action.class),
                f.line());
        f.nothingElse();
        return prohibition;
    }

    private static Pack.TrainingRule training(Field f, Map<String, String> clauses) {
        Pack.TrainingRule rule = new Pack.TrainingRule(
                ownClause(f, clauses),
                f.need("says").text(),
                f.need("course").text(),
                f.need("protocol-version").text(),
                f.need("valid-days").number(0),
                actions(f, "asked-of"),
                f.get("except").some(Role.class),
                f.line());
        if (rule.validDays() == 0) {
            f.wrong("valid-days: a training is valid for one day at least");
        }
        f.nothingElse();
        return rule;
    }

    private static Optional<Pack.AuthorisationRule> authorisation(Field f, Map<String, String> clauses) {
        if (!f.isThere()) {
            return Optional.empty();
        }
        Pack.AuthorisationRule rule = new Pack.AuthorisationRule(
                ownClause(f, clauses), f.need("says").text(), actions(f, "asked-of"), f.line());
        f.nothingElse();
        return Optional.of(rule);
    }

    private static Optional<Pack.NeedToKnowRule> needToKnow(Field f, Map<String, String> clauses) {
        if (!f.isThere()) {
            return Optional.empty();
        }
        Pack.NeedToKnowRule rule =
                new Pack.NeedToKnowRule(ownClause(f, clauses), f.need("says").text(), actions(f, "asked-of"), f.line());
        rule.actions().stream()
                .filter(action -> !Unasked.LOOKS.contains(action))
                .forEach(action -> f.wrong("asked-of: '" + Words.of(action) + "' is no look for a purpose"));
        f.nothingElse();
        return Optional.of(rule);
    }

    private static Optional<Pack.MotionRule> motionOnly(Field f, Map<String, String> clauses) {
        if (!f.isThere()) {
            return Optional.empty();
        }
        Pack.MotionRule rule =
                new Pack.MotionRule(ownClause(f, clauses), f.need("says").text(), f.line());
        f.nothingElse();
        return Optional.of(rule);
    }

    private static Pack.Tier tier(Field f, Map<String, String> clauses) {
        Pack.Tier tier = new Pack.Tier(
                ownClause(f, clauses),
                f.need("says").text(),
                actions(f, "of"),
                f.need("hides").filled().some(Detail.class),
                f.need("unless").filled().some(Role.class),
                f.line());
        tier.actions().stream()
                .filter(action -> action != Action.SEARCH_READS)
                .forEach(action -> f.wrong("of: '" + Words.of(action) + "' has no details to hide; search-reads has"));
        f.nothingElse();
        return tier;
    }

    private static Pack.Keeping keeping(Field f, Map<String, String> clauses) {
        Pack.Keeping keeping = new Pack.Keeping(
                ownClause(f, clauses),
                f.need("data").text(),
                f.get("class").isThere() ? f.get("class").one(CameraClass.class) : Optional.empty(),
                f.get("least-days").number(0),
                f.need("most-days").number(0),
                f.need("from").text(),
                f.get("backup-days").number(0),
                f.line());
        if (keeping.liveDays() < 1) {
            f.wrong("most-days: " + keeping.mostDays() + " is no longer than the backup window of "
                    + keeping.backupDays() + " days");
        } else if (keeping.leastDays() > keeping.liveDays()) {
            f.wrong("least-days: " + keeping.leastDays() + " is more than the " + keeping.liveDays()
                    + " days that the live copy may have");
        }
        KeptEvidence.wrong(keeping).ifPresent(f::wrong);
        f.nothingElse();
        return keeping;
    }

    private static Pack.EntryLimit entryLimit(Field f, Map<String, String> clauses) {
        Pack.EntryLimit limit = new Pack.EntryLimit(
                ownClause(f, clauses),
                f.need("says").text(),
                f.need("most-entry-days").number(0),
                f.line());
        if (limit.mostEntryDays() == 0) {
            f.wrong("most-entry-days: an entry stands for one day at least");
        }
        f.nothingElse();
        return limit;
    }
}
