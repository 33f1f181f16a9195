/** Light or dark: the system's, until somebody chooses; the choice is kept in this browser. */

export type Theme = 'system' | 'light' | 'dark';

/** public/theme-at-start.js reads it before the first paint. */
const key = 'hearsay:theme';

/** The theme that is chosen. */
export function readTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Puts a theme on, and keeps it. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Without storage the choice holds for this page.
  }
}
