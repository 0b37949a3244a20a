import type { SyntheticEvent } from 'react';
import type { Hit } from '../api/types';
import { Place } from '../search/seen';
import { useSay, type Say } from '../text/text';
import { Badge, Quiet, type Kind } from '../ui/controls';
import { time, words } from '../ui/format';

const SECONDS_OF_HOUR = 3600;

export function HitRow({ hit, open }: { hit: Hit; open: (event?: SyntheticEvent) => Promise<void> }) {
  const say = useSay();
  return (
    <tr data-hit={hit.hitId} data-state={hit.verification.state}>
      <td>
        {time(hit.capturedAt)}
        {hit.late && (
          <div>
            <Badge kind="warn">{say('hits.late')}</Badge>
          </div>
        )}
      </td>
      <td>
        <Place seen={hit} />
      </td>
      <td>
        <span className="plate">{hit.plate}</span>
        {hit.matchKind !== 'exact' && <Quiet>{hit.matchKind}</Quiet>}
      </td>
      <td>
        <span className="plate">{hit.listedPlate}</span>
        <Quiet>{words(hit.category)}</Quiet>
      </td>
      <td>
        {hit.hotlist}
        <Quiet>{say('hits.age', { age: age(hit.hotlistAgeSeconds, say) })}</Quiet>
        {hit.hotlistStale && <Badge kind="warn">{say('hits.stale')}</Badge>}
      </td>
      <td>
        <StateBadge hit={hit} />
        <Heard hit={hit} />
        {hit.overdue && (
          <div>
            <Badge kind="warn">{say('hits.state.overdue')}</Badge>
          </div>
        )}
      </td>
      <td>
        <button type="button" className="quiet" data-act="open" aria-label={say('hits.openOf', { plate: hit.listedPlate })} onClick={open}>
          {say('hits.open')}
        </button>
      </td>
    </tr>
  );
}

export function age(seconds: number, say: Say): string {
  const hours = Math.floor(seconds / SECONDS_OF_HOUR);
  if (hours > 48) {
    return say('age.days', { count: Math.floor(hours / 24) });
  }
  return hours > 0 ? say('age.hours', { count: hours }) : say('age.minutes', { count: Math.floor(seconds / 60) });
}

export function StateBadge({ hit }: { hit: Hit }) {
  const say = useSay();
  const { state } = hit.verification;
  return <Badge kind={kindOf(hit)}>{say(`hit.is.${state}`)}</Badge>;
}

function kindOf(hit: Hit): Kind {
  if (!hit.notice) {
    return 'good';
  }
  switch (hit.verification.state) {
    case 'closed':
      return '';
    case 'rejected':
      return 'bad';
    default:
      return 'warn';
  }
}

/** Of an order that stands, whether anybody has heard it. */
function Heard({ hit }: { hit: Hit }) {
  const say = useSay();
  const order = hit.verification.orders.findLast((each) => each.stands);
  if (!order) {
    return null;
  }
  if (order.acknowledgements.length > 0) {
    return (
      <div>
        <Badge kind="good">{say('order.acknowledged')}</Badge>
      </div>
    );
  }
  const isTold = order.unacknowledgedAt.length > 0;
  return (
    <div>
      <Badge kind={isTold ? 'bad' : 'warn'}>{say(isTold ? 'order.not' : 'order.notYet')}</Badge>
    </div>
  );
}
