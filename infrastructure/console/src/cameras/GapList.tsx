import { useSay } from '../text/text';
import { time } from '../ui/format';
import type { Gap } from './player';

const FEW = 6;

/** A bar for a span with what was not recorded cut out of it, and the same in words. */
export function GapList({ from, until, gaps }: { from: string; until: string; gaps: readonly Gap[] }) {
  const say = useSay();
  const begin = Date.parse(from);
  const length = Date.parse(until) - begin;
  const label = gaps.length === 0 ? say('gaps.throughout') : say('gaps.count', { count: gaps.length });
  return (
    <>
      <div className="timeline">
        <svg viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label={label}>
          {gaps.map((gap) => (
            <rect
              key={gap.from.getTime()}
              x={(1000 * (gap.from.getTime() - begin)) / length}
              width={(1000 * (gap.until.getTime() - gap.from.getTime())) / length}
              height={10}
            />
          ))}
        </svg>
      </div>
      {gaps.length === 0 ? (
        <p className="quiet-text">{say('gaps.none')}</p>
      ) : (
        <details open={gaps.length < FEW}>
          <summary>{say('gaps.title')}</summary>
          <ul id="gap-list">
            {gaps.map((gap) => (
              <li key={gap.from.getTime()}>{say('watch.span', { from: time(gap.from), until: time(gap.until) })}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
