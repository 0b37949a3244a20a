import { useState } from 'react';
import type { EvidenceItem, EvidenceOpened } from '../api/types';
import { useDesk } from '../app/desk';
import { useSay } from '../text/text';
import { Act } from '../ui/controls';
import { time, words } from '../ui/format';
import { Changes } from './Changes';
import { Copies } from './Copies';
import { Holds } from './Holds';
import { Opened } from './Opened';
import { ReasonSet, useReason } from './Reason';
import { useInSight } from './sight';

interface ItemPanelProps {
  item: EvidenceItem;
  /** Something of the item has changed. */
  done: () => Promise<void>;
  close: () => void;
}

/** One item and what may be done with it; the API decides who may. Its content is shown when somebody has said why. */
export function ItemPanel({ item, done, close }: ItemPanelProps) {
  const { api } = useDesk();
  const say = useSay();
  const reason = useReason(item.cameras[0]);
  const [opened, setOpened] = useState<EvidenceOpened | null>(null);
  const path = { item: item.itemId };
  const open = async () => {
    setOpened(null);
    setOpened(await api.post('/v1/evidence/{item}/openings', { path, body: { purpose: reason.purpose() } }));
    await done();
  };
  return (
    <section ref={useInSight()} id="item-panel" className="card wide" aria-label={say('evidence.one')} data-item={item.itemId}>
      <h2>{item.label}</h2>
      <p className="quiet-text">
        {item.caseNumber} · {words(item.retentionClass)} · {item.cameras.join(', ')} · {say('watch.span', { from: time(item.from), until: time(item.until) })}
      </p>
      {item.caseClosedAt && <p>{say('evidence.caseClosed', { time: time(item.caseClosedAt) })}</p>}
      {item.destruction && (
        <p id="item-destruction" className="bad">
          {say('evidence.destroyedAt', { time: time(item.destruction.doneAt ?? item.destruction.begunAt) })} <code>{item.destruction.clause}</code>
        </p>
      )}
      <ReasonSet prefix="item-reason" reason={reason} />
      <p className="quiet-text">{say('evidence.custodyFirst')}</p>
      <div className="actions">
        <Act id="open-item" work={open}>
          {say('evidence.open')}
        </Act>
      </div>
      {opened && <Opened opened={opened} />}
      <Copies item={item} purpose={reason.purpose} done={done} />
      <Holds item={item} done={done} />
      <Changes item={item} done={done} />
      <div className="actions">
        <Act id="close-item" quiet work={close}>
          {say('hit.closeView')}
        </Act>
      </div>
    </section>
  );
}
