import type { EvidenceItem } from '../api/types';
import { useSay } from '../text/text';
import { Act, Badge, Quiet } from '../ui/controls';
import { time, words } from '../ui/format';

const HEAD = ['evidence.item', 'clip.case', 'cameras.camera', 'evidence.reviewAt', 'column.acts'] as const;

interface ItemsProps {
  /** Null while they are asked for. */
  items: readonly EvidenceItem[] | null;
  hasMore: boolean;
  more: () => Promise<void>;
  choose: (id: string) => void;
}

/** What is kept; nothing of what is in it. */
export function Items({ items, hasMore, more, choose }: ItemsProps) {
  const say = useSay();
  return (
    <div className="card wide">
      <h2>{say('evidence.items')}</h2>
      <table id="items-table">
        <thead>
          <tr>
            {HEAD.map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody id="items-found">
          {items?.map((item) => <ItemRow key={item.itemId} item={item} choose={choose} />)}
          {(!items || items.length === 0) && (
            <tr>
              <td colSpan={HEAD.length} role="status">
                {say(items ? 'evidence.none' : 'app.loading')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {hasMore && (
        <Act id="items-more" quiet work={more}>
          {say('results.more')}
        </Act>
      )}
    </div>
  );
}

function ItemRow({ item, choose }: { item: EvidenceItem; choose: (id: string) => void }) {
  const say = useSay();
  const isHeld = item.holds.some((hold) => !hold.liftedAt);
  const waits = item.changes.some((change) => !change.decision);
  return (
    <tr data-item={item.itemId}>
      <td>
        {item.label}
        <Quiet>{time(item.sealedAt)}</Quiet>
      </td>
      <td>
        {item.caseNumber}
        <Quiet>{words(item.retentionClass)}</Quiet>
      </td>
      <td>
        {item.cameras.join(', ')}
        <Quiet>{say('watch.span', { from: time(item.from), until: time(item.until) })}</Quiet>
      </td>
      <td>
        {time(item.reviewAt)}
        <div>
          {isHeld && <Badge kind="warn">{say('evidence.held')}</Badge>}
          {waits && <Badge kind="warn">{say('evidence.changeWaits')}</Badge>}
          {item.destruction && <Badge kind="bad">{say('evidence.destroyed')}</Badge>}
        </div>
      </td>
      <td>
        <Act act="choose-item" quiet label={say('evidence.chooseOf', { item: item.label })} work={() => choose(item.itemId)}>
          {say('evidence.choose')}
        </Act>
      </td>
    </tr>
  );
}
