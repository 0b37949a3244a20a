import type { InputHTMLAttributes, SyntheticEvent } from 'react';
import type { Key } from '../text/en';
import type { Schemas } from '../api/types';
import { useDesk } from '../app/desk';
import { useSay } from '../text/text';
import { Choice, Field, valueIn } from '../ui/controls';

const CLASSES: readonly Schemas['CameraClass'][] = ['cctv', 'alpr', 'recorded-only'];
const MOUNTS: readonly Schemas['Mount'][] = ['fixed', 'mobile'];
export const SURROUNDINGS: readonly Schemas['Surroundings'][] = [
  'street',
  'pavement',
  'public-place',
  'school-grounds',
  'entrance',
  'corridor',
  'classroom',
  'office',
  'changing-room',
  'toilet',
];

export function RegisterCamera({ registered }: { registered: (id: string, text: string) => Promise<void> }) {
  const { api, trying } = useDesk();
  const say = useSay();
  const register = async (event?: SyntheticEvent) => {
    const form = event?.currentTarget as HTMLFormElement;
    const camera = await api.post('/v1/cameras', { body: formOf(form) });
    await registered(camera.id, say('register.done', { camera: camera.id }));
  };
  return (
    <form id="register-form" className="card" onSubmit={(event) => void trying(() => register(event))(event)}>
      <h2>{say('register.title')}</h2>
      <div className="fields">
        <Text id="id" label="register.id" />
        <Field label={say('cameras.class')}>
          <Choice id="register-class" options={CLASSES} />
        </Field>
        <Field label={say('register.mount')}>
          <Choice id="register-mount" options={MOUNTS} />
        </Field>
        <Text id="site" label="register.site" />
        <Text id="description" label="register.spot" />
        <Text id="latitude" label="register.latitude" type="number" step="any" />
        <Text id="longitude" label="register.longitude" type="number" step="any" />
        <Text id="owner" label="register.owner" />
        <Field label={say('register.surroundings')}>
          <Choice id="register-surroundings" options={SURROUNDINGS} />
        </Field>
        <Text id="looks-at" label="register.looksAt" />
        <Text id="presets" label="register.presets" defaultValue="home" />
      </div>
      <button id="register">{say('register.register')}</button>
    </form>
  );
}

function Text({ id, label, ...more }: { id: string; label: Key } & InputHTMLAttributes<HTMLInputElement>) {
  const say = useSay();
  return (
    <Field label={say(label)}>
      <input id={`register-${id}`} {...more} />
    </Field>
  );
}

/** As it was filled in; what is missing, the API says. */
function formOf(form: HTMLElement): Schemas['CameraForm'] {
  const value = (id: string) => valueIn(form, `register-${id}`) as string;
  const degrees = (id: string) => (value(id) === undefined ? undefined : Number(value(id))) as number;
  return {
    id: value('id'),
    cameraClass: value('class') as Schemas['CameraClass'],
    mount: value('mount') as Schemas['Mount'],
    place: { site: value('site'), description: value('description'), latitudeDegrees: degrees('latitude'), longitudeDegrees: degrees('longitude') },
    owner: value('owner'),
    surroundings: value('surroundings') as Schemas['Surroundings'],
    looksAt: value('looks-at'),
    presets: (value('presets') ?? '')
      .split(',')
      .map((preset) => preset.trim())
      .filter(Boolean),
  };
}
