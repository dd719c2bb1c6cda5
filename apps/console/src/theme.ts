/**
 * How the desk looks, in one place: colours, type and density for light and dark. Components read the colours as CSS
 * variables (`var(--disputed)`), so that thousands of highlighted words cost no JavaScript when the theme changes.
 */
import type { ThemeOptions } from '@mui/material/styles';

export const SANS = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif";
export const SERIF = "'Source Serif 4 Variable', Charter, Georgia, 'Times New Roman', serif";

/** Every pair of ink on ground below keeps at least 4.5:1, borders of controls at least 3:1. */
const light = {
  ground: '#f4f5f4',
  surface: '#ffffff',
  sunken: '#ecedeb',
  line: '#dadcd9',
  lineStrong: '#83888c',
  ink: '#191c1f',
  inkSoft: '#464c52',
  inkFaint: '#5f666c',
  accent: '#17486d',
  accentSoft: '#e3ecf3',
  onAccent: '#ffffff',
  focus: '#0a66c2',
  corroborated: '#1a6b40',
  corroboratedSoft: '#e2f0e7',
  disputed: '#8f4c00',
  disputedSoft: '#fbeed9',
  unverified: '#4a5763',
  unverifiedSoft: '#e9edf0',
  stale: '#663c9e',
  staleSoft: '#eee7f7',
  error: '#a8231c',
  errorSoft: '#fbe9e7',
  quote: '#fff3c4',
};

const dark: typeof light = {
  ground: '#111315',
  surface: '#191c1f',
  sunken: '#141719',
  line: '#2c3135',
  lineStrong: '#747c84',
  ink: '#e8eaeb',
  inkSoft: '#bcc2c7',
  inkFaint: '#9ba2a9',
  accent: '#92c3e9',
  accentSoft: '#1b2d3b',
  onAccent: '#0d1a24',
  focus: '#75b8f5',
  corroborated: '#70c894',
  corroboratedSoft: '#16291e',
  disputed: '#f1b05a',
  disputedSoft: '#33260f',
  unverified: '#adb9c4',
  unverifiedSoft: '#23292e',
  stale: '#c0a0ee',
  staleSoft: '#2a2039',
  error: '#f5a09a',
  errorSoft: '#3a1b19',
  quote: '#40381a',
};

/** accentSoft → --accent-soft */
const asVariables = (colours: typeof light) =>
  Object.fromEntries(
    Object.entries(colours).map(([name, value]) => [
      `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`,
      value,
    ]),
  );

const FOCUS = { outline: '2px solid var(--focus)', outlineOffset: 2 };

const globalStyles = (colours: typeof light, mode: 'light' | 'dark') => ({
  ':root': { ...asVariables(colours), colorScheme: mode },
  body: { background: 'var(--ground)', color: 'var(--ink)', fontFeatureSettings: "'cv05'" },
  'a, button, input, select, textarea, summary, [tabindex]': { '&:focus-visible': FOCUS },
  a: { color: 'var(--accent)', textUnderlineOffset: '2px' },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
  },
});

const components = (colours: typeof light, mode: 'light' | 'dark'): ThemeOptions['components'] => ({
  MuiCssBaseline: { styleOverrides: globalStyles(colours, mode) },
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true, size: 'small' },
    styleOverrides: {
      root: {
        textTransform: 'none',
        whiteSpace: 'nowrap',
        fontWeight: 550,
        fontSize: 13,
        minHeight: 32,
        paddingInline: 12,
        borderRadius: 6,
        '&.Mui-focusVisible': FOCUS,
      },
      outlined: { borderColor: 'var(--line-strong)', color: 'var(--ink)' },
    },
  },
  MuiIconButton: { styleOverrides: { root: { borderRadius: 6, '&.Mui-focusVisible': FOCUS } } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiMenu: { styleOverrides: { paper: { border: '1px solid var(--line)', boxShadow: '0 6px 24px rgb(0 0 0 / 16%)' } } },
  MuiMenuItem: { styleOverrides: { root: { fontSize: 13, minHeight: 32 } } },
});

const themeOf = (colours: typeof light, mode: 'light' | 'dark'): ThemeOptions => ({
  palette: {
    mode,
    primary: { main: colours.accent, contrastText: colours.onAccent },
    secondary: { main: colours.accent, contrastText: colours.onAccent },
    success: { main: colours.corroborated },
    warning: { main: colours.disputed },
    error: { main: colours.error },
    background: { default: colours.ground, paper: colours.surface },
    text: { primary: colours.ink, secondary: colours.inkSoft },
    divider: colours.line,
  },
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: SANS,
    fontSize: 13,
    body1: { fontSize: 14, lineHeight: 1.45 },
    body2: { fontSize: 13, lineHeight: 1.45 },
    h1: { fontSize: 20, fontWeight: 650, letterSpacing: '-0.01em', lineHeight: 1.25 },
    h2: { fontSize: 14, fontWeight: 650, lineHeight: 1.3 },
  },
  components: components(colours, mode),
});

export const lightTheme = themeOf(light, 'light');
export const darkTheme = themeOf(dark, 'dark');
