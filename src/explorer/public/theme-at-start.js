// Puts on the theme that was chosen earlier, before anything is painted; shell/theme.ts changes it.
try {
  const theme = localStorage.getItem('hearsay:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the page follows the system.
}
