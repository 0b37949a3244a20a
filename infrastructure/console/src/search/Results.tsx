import { Fragment, useEffect, useRef } from 'react';
import { reasonText } from '../cameras/reason';
import { useSay, type Say } from '../text/text';
import { Act } from '../ui/controls';
import { clock, time } from '../ui/format';
import type { Asked, Kind, RowParts } from './kind';
import { BETWEEN_LOOKS_MILLIS, type Answered, type useResults } from './results';

interface ResultsProps<F extends { cameraId: string }, Q extends Asked> {
  kind: Kind<F, Q>;
  results: ReturnType<typeof useResults<F, Q>>;
  parts: RowParts<F, Q>;
}

export function Results<F extends { cameraId: string }, Q extends Asked>({ kind, results, parts }: ResultsProps<F, Q>) {
  const say = useSay();
  const { answered, isLooking, setLooking, goOn } = results;
  const element = useRef<HTMLElement>(null);
  const auditId = answered?.auditId;
  useEffect(() => {
    if (auditId) {
      element.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [auditId]);
  const id = (name: string) => `${kind.name}-${name}`;
  return (
    <section id={id('results')} className="card wide" hidden={!answered} aria-label={say('results.of', { title: say(kind.title) })} ref={element}>
      <p id={id('status')} role="status">
        {answered && statusText(answered, kind, say)}
      </p>
      {answered && (
        <>
          <p className="quiet-text">
            {say('watch.span', { from: time(answered.question.from), until: time(answered.question.until) })}, <b>{reasonText(answered.question.purpose)}</b>.{' '}
            {say('audit.logged')} <code id={id('audit-id')}>{answered.auditId}</code>.{' '}
            {answered.redacted.length > 0 && say('results.redacted', { details: answered.redacted.join(', ') })}
          </p>
          <label className="tick">
            <input
              id={id('keep-looking')}
              type="checkbox"
              disabled={!answered.isOpen || answered.once}
              checked={isLooking}
              onChange={(e) => setLooking(e.target.checked)}
            />
            <span>{keepText(answered, say)}</span>
          </label>
          <table id={id('table')} hidden={answered.rows.length === 0}>
            <thead>
              <tr>
                {kind.columns.map((key) => (
                  <th key={key} scope="col">
                    {say(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody id={id('found')}>
              {answered.rows.map(({ found, isNew }) => (
                <Fragment key={kind.idOf(found)}>
                  <tr data-found={kind.idOf(found)} data-camera={found.cameraId} className={isNew ? 'new' : undefined}>
                    {parts.cells(found, answered.question)}
                  </tr>
                  {parts.below?.(found, answered.question)}
                </Fragment>
              ))}
            </tbody>
          </table>
          <div className="actions">
            {answered.next && (
              <Act id={id('more')} quiet work={goOn}>
                {say('results.more')}
              </Act>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function statusText<F extends { cameraId: string }, Q extends Asked>(answered: Answered<F, Q>, kind: Kind<F, Q>, say: Say): string {
  const { rows, isCut, next, looked } = answered;
  const rest = isCut ? say('results.cut') : next ? say('results.moreThere') : '';
  const count = rows.length === 0 ? say(kind.empty) : `${say('results.count', { count: rows.length })} ${rest}`;
  if (looked === 'ended') {
    return `${count} ${say('results.ended')}`;
  }
  return looked ? `${count} ${say('results.looked', { time: clock(looked.at), count: looked.added })}` : count;
}

function keepText<F, Q>({ once, isOpen }: Answered<F, Q>, say: Say): string {
  if (once) {
    return say('results.keepOnce');
  }
  return isOpen ? say('results.keep', { seconds: BETWEEN_LOOKS_MILLIS / 1000 }) : say('results.keepUntil');
}
