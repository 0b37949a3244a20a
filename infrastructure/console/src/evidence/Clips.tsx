import { useState } from 'react';
import type { Clip } from '../api/types';
import { useSay } from '../text/text';
import { Act, Badge, Choice, Field, Quiet, type Kind } from '../ui/controls';
import { time, words } from '../ui/format';
import { CLIP_STATES } from './progress';

const HEAD = ['column.time', 'cameras.camera', 'clip.case', 'cameras.state', 'column.acts'] as const;
const KINDS: Record<Clip['state'], Kind> = { requested: 'warn', approved: 'warn', refused: 'bad', withdrawn: '', expired: 'bad', sealed: 'good' };

interface ClipsProps {
  /** Null while they are asked for. */
  clips: readonly Clip[] | null;
  hasMore: boolean;
  more: () => Promise<void>;
  open: (id: string) => Promise<void>;
}

/** Who asked for what, newest first. */
export function Clips({ clips, hasMore, more, open }: ClipsProps) {
  const say = useSay();
  const [state, setState] = useState('');
  const shown = clips?.filter((clip) => !state || clip.state === state);
  return (
    <div className="card wide">
      <h2>{say('clip.requests')}</h2>
      <div className="fields">
        <Field label={say('hits.show')}>
          <Choice
            id="clips-state"
            options={[['', say('clip.all')] as const, ...CLIP_STATES.map((one) => [one, say(`clip.is.${one}`)] as const)]}
            value={state}
            onChange={(e) => setState(e.target.value)}
          />
        </Field>
      </div>
      <table id="clips-table">
        <thead>
          <tr>
            {HEAD.map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody id="clips-found">
          {shown?.map((clip) => <ClipRow key={clip.clipRequestId} clip={clip} open={open} />)}
          {(!shown || shown.length === 0) && (
            <tr>
              <td colSpan={HEAD.length} role="status">
                {say(shown ? 'clip.none' : 'app.loading')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {hasMore && (
        <Act id="clips-more" quiet work={more}>
          {say('results.more')}
        </Act>
      )}
    </div>
  );
}

export function ClipBadge({ state }: { state: Clip['state'] }) {
  const say = useSay();
  return <Badge kind={KINDS[state]}>{say(`clip.is.${state}`)}</Badge>;
}

function ClipRow({ clip, open }: { clip: Clip; open: (id: string) => Promise<void> }) {
  const say = useSay();
  const asked = clip.steps[0];
  return (
    <tr data-clip={clip.clipRequestId} data-state={clip.state}>
      <td>
        {time(asked?.at)}
        <Quiet>{asked?.name}</Quiet>
      </td>
      <td>
        {clip.cameras.join(', ') || say('clip.records', { reads: clip.reads.length, hits: clip.hits.length })}
        <Quiet>{say('watch.span', { from: time(clip.from), until: time(clip.until) })}</Quiet>
      </td>
      <td>
        {clip.caseNumber}
        <Quiet>{words(clip.retentionClass)}</Quiet>
      </td>
      <td>
        <ClipBadge state={clip.state} />
        {clip.state === 'requested' && <Quiet>{say('clip.decideBy', { time: time(clip.decideBy) })}</Quiet>}
      </td>
      <td>
        <Act act="open-clip" quiet label={say('clip.openOf', { case: clip.caseNumber, time: time(asked?.at) })} work={() => open(clip.clipRequestId)}>
          {say('hits.open')}
        </Act>
      </td>
    </tr>
  );
}
