import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Read, ReadPicture } from '../api/types';
import { useDesk } from '../app/desk';
import { useSay } from '../text/text';
import { Field } from '../ui/controls';
import { clock, time } from '../ui/format';
import { Enlarged, Framed, type Loaded } from './PlatePicture';
import { plateText } from './platetext';

export interface OpenedRead {
  id: string;
  /** Null: only to correct it. */
  picture: ReadPicture | null;
  /** The button that opened it, which gets the focus back. */
  from: HTMLElement;
}

interface ReadPanelProps {
  read: Read;
  opened: OpenedRead;
  columns: number;
  replace: (read: Read) => void;
  close: () => void;
}

/** One read, opened below its row: its picture, and what a person sees there instead. */
export function ReadPanel({ read, opened: { picture, from }, columns, replace, close }: ReadPanelProps) {
  const row = useRef<HTMLTableRowElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const back = () => {
    flushSync(close);
    from.focus();
  };
  useEffect(() => {
    row.current?.scrollIntoView({ block: 'nearest' });
    row.current?.querySelector<HTMLElement>('#close-read')?.focus({ preventScroll: true });
    if (!picture) {
      row.current?.querySelector<HTMLInputElement>('#correct-plate')?.select();
    }
  }, [picture]);
  const form = <CorrectForm read={read} replace={replace} close={close} back={back} />;
  return (
    <tr id="read-panel" data-read={read.readId} ref={row} onKeyDown={(e) => e.key === 'Escape' && back()}>
      <td colSpan={columns}>
        {picture ? (
          <div className="read">
            <div>
              <div className="enlarged">{loaded && picture.plateBox && <Enlarged id="read-plate" loaded={loaded} box={picture.plateBox} />}</div>
              {form}
            </div>
            <WholePicture read={read} picture={picture} load={setLoaded} />
          </div>
        ) : (
          form
        )}
      </td>
    </tr>
  );
}

interface CorrectFormProps {
  read: Read;
  replace: (read: Read) => void;
  close: () => void;
  back: () => void;
}

function CorrectForm({ read, replace, close, back }: CorrectFormProps) {
  const { api, trying } = useDesk();
  const say = useSay();
  const [plate, setPlate] = useState(read.plate);
  const others = read.candidates.map((other) => other.plate).filter((text) => text !== read.plate);
  const save = async () => {
    const { revision } = await api.post('/v1/reads/{read}/corrections', { path: { read: read.readId }, body: { plate, revision: read.revision } });
    const { matchKind: _, ...rest } = read;
    flushSync(() => {
      close();
      replace({ ...rest, plate: plateText(plate), revision });
    });
    document.querySelector<HTMLElement>(`[data-found="${CSS.escape(read.readId)}"] [data-act=correct]`)?.focus();
  };
  return (
    <form id="correct-form" onSubmit={trying(save)}>
      <div className="fields">
        <Field label={say('correct.plate')}>
          <input id="correct-plate" className="plate" autoComplete="off" maxLength={20} value={plate} onChange={(e) => setPlate(e.target.value)} />
        </Field>
        <p className="quiet-text">
          {others.length > 0 && `${say('correct.others', { plates: others.join(', ') })} `}
          {say('correct.stays')}
        </p>
      </div>
      <div className="actions">
        <button id="save-correction">{say('correct.save')}</button>
        <button id="close-read" type="button" className="quiet" onClick={back}>
          {say('app.close')}
        </button>
      </div>
    </form>
  );
}

/** The whole picture with the plate framed. */
function WholePicture({ read, picture, load }: { read: Read; picture: ReadPicture; load: (loaded: Loaded) => void }) {
  const say = useSay();
  return (
    <figure>
      <Framed id="read-picture" address={picture.address} label={say('picture.of', { plate: read.plate })} box={picture.plateBox} load={load} />
      <figcaption className="quiet-text">
        {time(read.capturedAt)}, {read.cameraId}. {say('picture.frames', { count: read.frames })} {say('picture.void', { time: clock(picture.expires) })}{' '}
        {say('audit.logged')} <code id="picture-audit-id">{picture.auditId}</code>.
      </figcaption>
    </figure>
  );
}
