package casement.domain.transparency;

import java.util.List;
import java.util.OptionalLong;

/**
 * One count of a month.
 *
 * @param keys what it is told apart by, such as the clause of a refusal; empty where the month has one such count
 * @param count empty: suppressed, since it is small or would give a small one away
 */
public record Figure(FigureKind kind, List<String> keys, OptionalLong count) {}
