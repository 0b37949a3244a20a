import { useEffect, useState } from 'react';
import { en } from '../text/en';
import { LANGUAGES, languageFor, messagesIn, sayIn, type Language, type Messages, type Say } from '../text/text';

const LANGUAGE = 'casement.language';
const THEME = 'casement.theme';

export type Theme = 'system' | 'light' | 'dark';
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The language that is shown; the choice is kept on this machine. */
export function useLanguage(): { language: Language; choose: (language: Language) => void; say: Say } {
  const [language, setLanguage] = useState(() => kept(LANGUAGE, Object.keys(LANGUAGES) as Language[]) ?? languageFor(navigator.languages));
  const [messages, setMessages] = useState<Messages>(en);
  useEffect(() => {
    let isNewest = true;
    void messagesIn(language).then((found) => {
      if (isNewest) {
        setMessages(found);
        document.documentElement.lang = language;
      }
    });
    return () => {
      isNewest = false;
    };
  }, [language]);
  const choose = (chosen: Language) => {
    localStorage.setItem(LANGUAGE, chosen);
    setLanguage(chosen);
  };
  return { language, choose, say: sayIn(messages) };
}

/** Dark or light, as the machine has it or as somebody chose. */
export function useTheme(): { theme: Theme; choose: (theme: Theme) => void } {
  const [theme, setTheme] = useState(() => kept(THEME, THEMES) ?? 'system');
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const choose = (chosen: Theme) => {
    localStorage.setItem(THEME, chosen);
    setTheme(chosen);
  };
  return { theme, choose };
}

function kept<T extends string>(name: string, among: readonly T[]): T | null {
  const value = localStorage.getItem(name);
  return among.find((one) => one === value) ?? null;
}
