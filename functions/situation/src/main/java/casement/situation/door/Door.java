package casement.situation.door;

import casement.domain.Fault;
import casement.domain.situation.FeedKind;
import casement.json.Json;
import casement.lambda.Told;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;

/** Where messages come in: what the rules do not name is dropped before anything reads it, and protected incidents say less. */
public final class Door {
    /** A unit's status and an incident's type are words, not texts. */
    private static final int LONGEST_WORD = 80;

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 500;

    private final FeedRules rules;

    public Door(FeedRules rules) {
        this.rules = rules;
    }

    /**
     * @return none when the message tells of nothing that is kept, such as an exercise
     * @throws Fault.BadInput when it is too large or cannot be understood, with every field that is wrong
     */
    public List<Report> reports(FeedKind kind, byte[] message) {
        FeedRules.Keeping keeping = rules.of(kind);
        if (message.length > keeping.mostBytes()) {
            throw new Fault.BadInput(
                    "body",
                    "has " + message.length + " bytes; at most " + keeping.mostBytes()
                            + " are taken; send less at once");
        }
        JsonNode whole = kind == FeedKind.ALERTS ? CapTree.of(message) : json(message);
        Told kept = Told.of(new Kept(keeping.members()).of(whole));
        List<Report> reports = switch (kind) {
            case DISPATCH -> EidoReports.of(kept);
            case ALERTS -> CapReports.of(kept);
            case GUNSHOTS -> GunshotReports.of(kept);
            case UNITS -> UnitReports.of(kept);
        };
        kept.finish();
        return reports.stream().map(this::checked).map(this::shielded).toList();
    }

    private static JsonNode json(byte[] message) {
        try {
            JsonNode node = Json.lenient().readTree(message);
            if (node == null || !node.isObject()) {
                throw new Fault.BadInput("body", "is no JSON object");
            }
            return node;
        } catch (JacksonException e) {
            throw new Fault.BadInput("body", "is not JSON");
        } catch (IOException e) {
            throw new IllegalStateException("bytes are there", e);
        }
    }

    private Report checked(Report report) {
        shortEnough(report, "name", report.name(), LONGEST_NAME);
        shortEnough(report, "name", report.about(), LONGEST_NAME);
        shortEnough(report, "type", report.type(), LONGEST_WORD);
        shortEnough(report, "status", report.status().orElse(""), LONGEST_WORD);
        shortEnough(report, "text", report.text().orElse(""), LONGEST_TEXT);
        return report;
    }

    private static void shortEnough(Report report, String part, String text, int most) {
        if (text.length() > most) {
            throw new Fault.BadInput(
                    report.member(part), "has " + text.length() + " characters; at most " + most + " are taken");
        }
    }

    private Report shielded(Report report) {
        return rules.protection(report.type())
                .map(protection -> report.as(
                        protection.storedAs(), report.spot().map(spot -> spot.rounded(protection.placeDecimals()))))
                .orElse(report);
    }
}
