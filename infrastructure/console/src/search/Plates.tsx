import { useState } from 'react';
import type { Api } from '../api/api';
import type { Read, Schemas } from '../api/types';
import { useDesk, type PartProps } from '../app/desk';
import { useSay } from '../text/text';
import { Badge, Field, Quiet } from '../ui/controls';
import { percent, time } from '../ui/format';
import type { Kind } from './kind';
import { isWrittenSo } from './platetext';
import { ReadPanel, type OpenedRead } from './ReadPanel';
import { Results } from './Results';
import { useResults } from './results';
import { Search } from './Search';
import { Place, towards } from './seen';

type Question = Omit<Schemas['SoughtReadsForm'], 'cameras' | 'area'> & { cameras: string[] | undefined; area: Schemas['AreaForm'] | undefined };

const KIND: Kind<Read, Question> = {
  name: 'plates',
  title: 'tab.plates',
  cameraClass: 'alpr',
  needsCameras: false,
  camerasText: 'plates.where',
  columns: ['column.time', 'cameras.camera', 'column.plate', 'column.confidence', 'column.region', 'column.towards', 'column.acts'],
  empty: 'plates.empty',
  idOf: (read) => read.readId,
  ask: async (api: Api, question, paging) => {
    const { reads, ...page } = await api.post('/v1/reads/searches', { body: { ...question, ...paging } });
    return { ...page, found: reads };
  },
  redacted: (reads) => reads[0]?.redacted ?? [],
};

/** Plate reads of ALPR cameras: looked for, looked at, corrected. */
export function Plates(props: PartProps) {
  const { api, trying } = useDesk();
  const say = useSay();
  const [plate, setPlate] = useState('');
  const [isAlike, setAlike] = useState(false);
  const [opened, setOpened] = useState<OpenedRead | null>(null);
  const results = useResults(KIND, props.isShown);
  const sought = plate.trim();
  const what = (
    <div className="fields">
      <Field label={say('plates.plate')}>
        <input
          id="plates-plate"
          className="plate"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          value={plate}
          onChange={(e) => setPlate(e.target.value)}
        />
      </Field>
      <label className="tick">
        <input id="plates-alike" type="checkbox" checked={isAlike} onChange={(e) => setAlike(e.target.checked)} />
        {say('plates.alike')}
      </label>
    </div>
  );
  const openPicture = (read: Read, question: Question, from: HTMLElement) =>
    trying(async () => {
      const picture = await api.post('/v1/reads/{read}/picture', { path: { read: read.readId }, body: { purpose: question.purpose } });
      setOpened({ id: read.readId, picture, from });
    })();
  return (
    <>
      <Search
        {...props}
        kind={KIND}
        results={results}
        what={what}
        question={(asked) => {
          setOpened(null);
          return { ...asked, ...(sought ? { plate: sought, alike: isAlike } : {}) };
        }}
      />
      <Results
        kind={KIND}
        results={results}
        parts={{
          cells: (read, question) => (
            <ReadCells
              read={read}
              question={question}
              picture={(from) => void openPicture(read, question, from)}
              correct={(from) => setOpened({ id: read.readId, picture: null, from })}
            />
          ),
          below: (read) =>
            opened?.id === read.readId && (
              <ReadPanel
                key={opened.picture?.auditId ?? 'correct'}
                read={read}
                opened={opened}
                columns={KIND.columns.length}
                replace={results.replace}
                close={() => setOpened(null)}
              />
            ),
        }}
      />
    </>
  );
}

interface ReadCellsProps {
  read: Read;
  question: Question;
  picture: (from: HTMLElement) => void;
  correct: (from: HTMLElement) => void;
}

function ReadCells({ read, question, picture, correct }: ReadCellsProps) {
  const say = useSay();
  return (
    <>
      <td>{time(read.capturedAt)}</td>
      <td>
        <Place seen={read} />
      </td>
      <td>
        <span className="plate">{read.plate}</span>{' '}
        {looksAlike(read, question.plate) && (
          <Badge kind="warn" data-match="ocr-equivalent">
            {say('plates.looksAlike')}
          </Badge>
        )}
        {read.revision > 0 && <Quiet>{say('plates.corrected', { plate: read.plateAsRead })}</Quiet>}
        {read.source !== 'casement' && <Quiet>{say('plates.from', { source: read.source })}</Quiet>}
      </td>
      <td>{percent(read.plateConfidence)}</td>
      <td>{read.region ? `${read.region.code.toUpperCase()} (${percent(read.region.confidence)})` : '–'}</td>
      <td>{towards(read.direction, say)}</td>
      <td>
        <div className="actions">
          <button type="button" className="quiet" data-act="picture" aria-label={say('plates.pictureOf', { plate: read.plate })} onClick={(e) => picture(e.currentTarget)}>
            {say('plates.picture')}
          </button>
          <button type="button" className="quiet" data-act="correct" aria-label={say('plates.correctOf', { plate: read.plate })} onClick={(e) => correct(e.currentTarget)}>
            {say('plates.correct')}
          </button>
        </div>
      </td>
    </>
  );
}

/** Of a pattern the API says only that a read fits it, not whether as it is written. */
export function looksAlike(read: Pick<Read, 'matchKind' | 'plate'>, sought: string | undefined): boolean {
  return read.matchKind === 'ocr-equivalent' || (read.matchKind === 'partial' && !isWrittenSo(read.plate, sought ?? ''));
}
