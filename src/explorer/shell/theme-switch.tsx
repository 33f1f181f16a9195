/** The switch between the system's theme, light and dark. */

import { useState } from 'react';
import { chooseTheme, readTheme, type Theme } from './theme.ts';

const next: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const names: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' };

/** One button: what it shows is what is on; a press goes on to the next. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(readTheme);
  const change = () => {
    chooseTheme(next[theme]);
    setTheme(next[theme]);
  };
  return (
    <button
      type="button"
      className="button is-quiet masthead-tool"
      onClick={change}
      aria-label={`Colours: ${names[theme]}`}
      title={`Colours: ${names[theme]}`}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor">
        <circle cx="10" cy="10" r="6.5" strokeWidth="1.5" fill={theme === 'dark' ? 'currentColor' : 'none'} />
        {theme === 'system' && <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />}
      </svg>
    </button>
  );
}
