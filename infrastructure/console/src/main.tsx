import { createRoot } from 'react-dom/client';
import './console.css';
import { App } from './app/App';
import { SignIn, type Settings } from './app/signin';
import { Plain } from './api/problem';

const root = createRoot(document.getElementById('root') as HTMLElement);

async function open(): Promise<void> {
  let failure: unknown = null;
  let settings: Settings | null = null;
  let signIn: SignIn | null = null;
  try {
    settings = (await (await fetch('/config.json')).json()) as Settings;
    signIn = new SignIn(settings);
    await signIn.finish();
  } catch (why) {
    failure = settings ? why : new Plain('problem.noSettings');
  }
  root.render(<App settings={settings} signIn={signIn} failure={failure} />);
}

void open();
