package casement.domain.log;

import casement.merkle.InclusionProof;

/**
 * That an entry is in the log: all that it takes to check it, but for the log's key.
 *
 * @param line as it stands in the file of entries, salts included
 * @param leaf what the leaf is the hash of
 * @param checkpoint the signed note, with what witnesses signed
 */
public record EntryProof(String line, LeafContent leaf, InclusionProof inclusion, String checkpoint) {}
