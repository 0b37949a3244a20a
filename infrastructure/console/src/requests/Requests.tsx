import { useRef, useState } from 'react';
import { usePages } from '../api/pages';
import type { DataRequest, Schemas } from '../api/types';
import { useDesk, useVisit, type PartProps } from '../app/desk';
import { MAY_RECEIVE_REQUESTS, MAY_SEE_COUNSELS_QUEUE } from '../app/roles';
import { useSay } from '../text/text';
import { Act, Choice, Field } from '../ui/controls';
import { ReceiveRequest } from './ReceiveRequest';
import { RequestPanel } from './RequestPanel';
import { REQUEST_STATES, RequestTable } from './RequestTable';

type Queue = Schemas['RequestQueue'];

/** What others ask for: who asked, which rule or person decided, what went out. */
export function Requests({ visit }: PartProps) {
  const { api, may, trying } = useDesk();
  const say = useSay();
  const queue = useRef<Queue>('staff');
  const [shownQueue, setQueue] = useState<Queue>('staff');
  const [state, setState] = useState('');
  const [opened, setOpened] = useState<DataRequest | null>(null);
  const list = usePages<DataRequest>(async (cursor) => {
    const { requests, next } = await api.get('/v1/data-requests', { query: { queue: queue.current, cursor } });
    return { found: requests, next };
  });
  useVisit(visit, list.load);
  const open = async (id: string) => setOpened(await api.get('/v1/data-requests/{request}', { path: { request: id } }));
  const done = async (next: DataRequest) => {
    setOpened(next);
    await list.load();
  };
  const choose = (chosen: Queue) => {
    queue.current = chosen;
    setQueue(chosen);
    setOpened(null);
    void trying(list.load)();
  };
  const shown = list.found?.filter((request) => !state || request.state === state) ?? null;
  return (
    <>
      {opened && <RequestPanel key={opened.id + opened.version} request={opened} done={done} close={() => setOpened(null)} />}
      <div className="card wide">
        <h2>{say('tab.requests')}</h2>
        <div className="fields">
          {may(MAY_SEE_COUNSELS_QUEUE) && (
            <Field label={say('requests.queue')}>
              <Choice
                id="requests-queue"
                options={[
                  ['staff', say('requests.staff')],
                  ['counsel', say('requests.counsel')],
                ]}
                value={shownQueue}
                onChange={(e) => choose(e.target.value as Queue)}
              />
            </Field>
          )}
          <Field label={say('hits.show')}>
            <Choice
              id="requests-state"
              options={[['', say('clip.all')] as const, ...REQUEST_STATES.map((one) => [one, say(`requests.is.${one}`)] as const)]}
              value={state}
              onChange={(e) => setState(e.target.value)}
            />
          </Field>
        </div>
        <RequestTable requests={shown} open={open} />
        <div className="actions">
          <Act id="refresh-requests" quiet work={list.load}>
            {say('cameras.refresh')}
          </Act>
          {list.hasMore && (
            <Act id="requests-more" quiet work={list.more}>
              {say('results.more')}
            </Act>
          )}
        </div>
      </div>
      {may(MAY_RECEIVE_REQUESTS) && <ReceiveRequest received={list.load} />}
    </>
  );
}
