import { useEffect, useRef, useState } from 'react';
import type { Camera } from '../api/types';
import { useDesk, useVisit, type PartProps } from '../app/desk';
import { Changes } from './Changes';
import { MaskSets } from './MaskSets';
import { RegisterCamera } from './RegisterCamera';

/** Setting cameras up: register, look at a still, draw masks, approve them, permit changes. */
export function Commissioning({ visit }: PartProps) {
  const { api } = useDesk();
  const done = useRef<HTMLParagraphElement>(null);
  const [cameras, setCameras] = useState<readonly Camera[]>([]);
  const [chosen, setChosen] = useState('');
  const [authorisation, setAuthorisation] = useState('');
  const [said, setSaid] = useState('');
  const load = async () => setCameras((await api.cameras()).map((shown) => shown.camera));
  useVisit(visit, load);
  useEffect(() => {
    if (said) {
      done.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [said]);
  const camera = cameras.find((one) => one.id === chosen) ?? cameras[0];
  return (
    <>
      <p id="commission-done" className="good" role="status" ref={done}>
        {said}
      </p>
      <RegisterCamera
        registered={async (id, text) => {
          await load();
          setChosen(id);
          setSaid(text);
        }}
      />
      <MaskSets cameras={cameras} camera={camera} choose={setChosen} authorisation={authorisation} setAuthorisation={setAuthorisation} tell={setSaid} />
      <Changes camera={camera} authorisation={authorisation} authorised={setAuthorisation} changed={load} tell={setSaid} />
    </>
  );
}
