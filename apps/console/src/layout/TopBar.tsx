import AddIcon from '@mui/icons-material/Add';
import DarkModeIcon from '@mui/icons-material/DarkModeOutlined';
import LightModeIcon from '@mui/icons-material/LightModeOutlined';
import SearchIcon from '@mui/icons-material/Search';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { LinkBase, useLocation, useTheme, useTranslate } from 'react-admin';
import { Brand } from './Brand.tsx';
import { AccountMenu } from './AccountMenu.tsx';

const Bar = styled('header')(({ theme }) => ({
  position: 'sticky',
  top: 0,
  zIndex: 10,
  height: 48,
  display: 'flex',
  alignItems: 'center',
  gap: 20,
  padding: '0 24px',
  background: 'var(--surface)',
  borderBottom: '1px solid var(--line)',
  [theme.breakpoints.down('md')]: { gap: 10 },
  [theme.breakpoints.down('sm')]: { padding: '0 12px', gap: 10 },
}));

const Home = styled(LinkBase)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minWidth: 24,
  minHeight: 28,
  color: 'var(--ink)',
  textDecoration: 'none',
  fontWeight: 700,
  fontSize: 15,
  letterSpacing: '-0.01em',
  // Languages with longer words need the room; the name is still there for screen readers.
  [theme.breakpoints.down('md')]: { '& span': { position: 'absolute', clipPath: 'inset(50%)' } },
}));

const Nav = styled('nav')({ display: 'flex', alignSelf: 'stretch', gap: 2 });
const Tab = styled(LinkBase)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  padding: '0 12px',
  color: 'var(--ink-soft)',
  textDecoration: 'none',
  fontSize: 13,
  fontWeight: 550,
  boxShadow: 'inset 0 -2px transparent',
  '&:hover': { color: 'var(--ink)' },
  '&[aria-current]': { color: 'var(--ink)', boxShadow: 'inset 0 -2px var(--accent)' },
  '&&:focus-visible': { outlineOffset: -4 },
  [theme.breakpoints.down('md')]: { padding: '0 8px' },
}));
const End = styled('div')({ marginLeft: 'auto', display: 'flex', alignItems: 'center', gap: 6 });

const SECTIONS = ['today', 'triage', 'review', 'articles', 'claims', 'stories'] as const;

export function TopBar({ onHelp, onFind }: { onHelp: () => void; onFind: () => void }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  return (
    <Bar>
      <Home to="/">
        <Brand />
        <span>{translate('desk.name')}</span>
      </Home>
      <Nav aria-label={translate('desk.nav.label')}>
        {SECTIONS.map((section) => (
          <Tab key={section} to={`/${section}`} aria-current={pathname.startsWith(`/${section}`) ? 'page' : undefined}>
            {translate(`desk.nav.${section}`)}
          </Tab>
        ))}
      </Nav>
      <End>
        <Button component={LinkBase} to="/articles/create" variant="contained" startIcon={<AddIcon />}>
          {translate('desk.nav.add_article')}
        </Button>
        <IconButton
          size="small"
          aria-label={translate('desk.palette.title')}
          title={`${translate('desk.palette.title')} (Ctrl K)`}
          onClick={onFind}
        >
          <SearchIcon fontSize="small" />
        </IconButton>
        <ThemeToggle />
        <AccountMenu onHelp={onHelp} />
      </End>
    </Bar>
  );
}

function ThemeToggle() {
  const translate = useTranslate();
  const [theme, setTheme] = useTheme();
  const dark = theme === 'dark';
  const label = translate(dark ? 'desk.nav.to_light' : 'desk.nav.to_dark');
  return (
    <IconButton size="small" aria-label={label} title={label} onClick={() => setTheme(dark ? 'light' : 'dark')}>
      {dark ? <LightModeIcon fontSize="small" /> : <DarkModeIcon fontSize="small" />}
    </IconButton>
  );
}
