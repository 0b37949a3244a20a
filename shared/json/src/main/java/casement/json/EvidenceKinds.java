package casement.json;

import casement.domain.evidence.EvidenceChange;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Which change of evidence a text is about. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EvidenceChange.ChangeClass.class, name = "change-class"),
    @JsonSubTypes.Type(value = EvidenceChange.CloseCase.class, name = "close-case"),
    @JsonSubTypes.Type(value = EvidenceChange.ReopenCase.class, name = "reopen-case"),
    @JsonSubTypes.Type(value = EvidenceChange.KeepUntil.class, name = "keep-until"),
    @JsonSubTypes.Type(value = EvidenceChange.LiftHold.class, name = "lift-hold"),
    @JsonSubTypes.Type(value = EvidenceChange.Destroy.class, name = "destroy")
})
interface EvidenceKinds {}
