import { Choice } from '../ui/controls';
import { LANGUAGES, useSay, type Language } from '../text/text';
import { THEMES, useTheme, type Theme } from './look';
import { offered, type PartName } from './parts';
import type { Claims } from './signin';

interface HeaderProps {
  claims: Claims | null;
  part: PartName;
  turnTo: (part: PartName) => void;
  /** Null where no sign-in service is known. */
  begin: (() => void) | null;
  end: () => void;
  language: Language;
  chooseLanguage: (language: Language) => void;
}

export function Header({ claims, part, turnTo, begin, end, language, chooseLanguage }: HeaderProps) {
  const say = useSay();
  const { theme, choose } = useTheme();
  const languages = Object.entries(LANGUAGES);
  return (
    <header>
      <h1>
        <img src="./casement.svg" alt="" width="28" height="28" />
        Casement
      </h1>
      <p id="who">{claims && `${claims.name} · ${claims.agency} · ${claims.roles.join(', ')}`}</p>
      <div className="look">
        <Choice id="language" aria-label={say('app.language')} options={languages} value={language} onChange={(e) => chooseLanguage(e.target.value as Language)} />
        <Choice
          id="theme"
          aria-label={say('app.theme')}
          options={THEMES.map((one) => [one, say(`theme.${one}`)] as const)}
          value={theme}
          onChange={(e) => choose(e.target.value as Theme)}
        />
      </div>
      {!claims && begin && (
        <button id="sign-in" type="button" onClick={begin}>
          {say('app.signIn')}
        </button>
      )}
      {claims && (
        <button id="sign-out" type="button" onClick={end}>
          {say('app.signOut')}
        </button>
      )}
      {claims && (
        <nav id="tabs" aria-label={say('app.parts')}>
          {offered(claims).map(({ name, title }) => (
            <button key={name} id={`tab-${name}`} type="button" aria-current={name === part ? 'page' : undefined} onClick={() => turnTo(name)}>
              {say(title)}
            </button>
          ))}
        </nav>
      )}
    </header>
  );
}
