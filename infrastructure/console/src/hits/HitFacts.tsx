import type { Hit } from '../api/types';
import { useSay } from '../text/text';
import { clock, percent, time, words } from '../ui/format';

/** Stands over everything else of a hit that is not verified. */
export function Notice({ hit }: { hit: Hit }) {
  const say = useSay();
  if (hit.notice) {
    return (
      <p id="hit-notice" className="no-ground" role="note">
        {hit.notice.says} <code>{hit.notice.clause}</code>
      </p>
    );
  }
  const { validUntil } = hit.verification;
  return (
    <p className="verified" role="note">
      {say('hit.verified')} {validUntil && say('hit.lapses', { time: clock(validUntil) })}
    </p>
  );
}

export function Facts({ hit }: { hit: Hit }) {
  const say = useSay();
  const region = hit.listedRegion ? ` (${hit.listedRegion.toUpperCase()})` : '';
  const rows = [
    ['column.read', `${hit.plate}, ${hit.matchKind}, ${percent(hit.confidence)}`],
    ['column.listed', `${hit.listedPlate}${region}; ${say('hit.stateMatch', { match: hit.stateMatch })}`],
    ['search.why', words(hit.category)],
    ['column.list', [say('hit.list', { list: hit.hotlist, version: hit.hotlistVersion, issued: time(hit.hotlistIssued) }), hit.hotlistStale && say('hits.stale')]],
    ['column.seen', [`${time(hit.capturedAt)}, ${hit.cameraId}`, hit.late && say('hits.late')]],
  ] as const;
  return (
    <dl className="hit-facts">
      {rows.map(([key, value]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd>{Array.isArray(value) ? value.filter(Boolean).join('; ') : value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Checks({ hit }: { hit: Hit }) {
  const say = useSay();
  return (
    <ol id="hit-checks">
      {hit.verification.checks.map((check, i) => (
        <li key={i} data-kind={check.kind}>
          {[
            `${time(check.at)}: ${say(`check.${check.kind}`)}`,
            ...[check.reference, check.reason, check.ending, check.otherGround, check.words].filter(Boolean),
          ].join(' · ')}
        </li>
      ))}
    </ol>
  );
}

/** Who has heard each order to the field, and that nobody has. */
export function Orders({ hit }: { hit: Hit }) {
  const say = useSay();
  const { orders } = hit.verification;
  if (orders.length === 0) {
    return null;
  }
  return (
    <ul id="hit-orders">
      {orders.map((order) => (
        <li key={order.revision} data-order={order.revision} data-stands={String(order.stands)}>
          {say('order.of', { time: time(order.at) })} {order.stands ? say('order.stands', { time: clock(order.until) }) : say('order.over')}
          <ul>
            {order.unacknowledgedAt.map((at) => (
              <li key={at} className="unheard">
                {say('order.unheard', { time: time(at) })}
              </li>
            ))}
            {order.acknowledgements.map((one) => (
              <li key={`${one.by} ${one.at}`} data-heard={one.by}>
                {say('order.heard', { time: time(one.at) })} <code>{one.by}</code>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
