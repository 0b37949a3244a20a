package casement.usagereport;

import java.util.List;

/** A part of the report under a heading. */
record Section(String id, String heading, List<Block> blocks) {}
