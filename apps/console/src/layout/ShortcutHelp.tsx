import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Key } from './Key.tsx';

const Body = styled('div')({
  padding: '20px 24px',
  minWidth: 360,
  '& h2': { margin: '0 0 12px', fontSize: 16 },
  '& dl': { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '8px 20px', margin: '0 0 16px' },
  '& dd': { margin: 0 },
});
const KEYS = [
  ['search', ['/']],
  ['move', ['j', 'k']],
  ['open', ['Enter']],
  ['select', ['x']],
  ['rate', ['c', 'd', 'u']],
  ['propose', ['Ctrl', 'Enter']],
  ['mark', ['v']],
  ['triage', ['t']],
  ['matches', ['a', 'x']],
  ['dismiss', ['n', 'm']],
  ['undo', ['z']],
  ['palette', ['Ctrl', 'K']],
  ['review', ['a', 'r', 'n']],
  ['correct', ['e']],
  ['add', ['+']],
  ['go_review', ['g t', 'g r']],
  ['go_articles', ['g a', 'g c', 'g s']],
  ['help', ['?']],
] as const;

export default function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Dialog open onClose={onClose} aria-labelledby="shortcut-help">
      <Body>
        <h2 id="shortcut-help">{translate('desk.keys.title')}</h2>
        <dl>
          {KEYS.map(([name, keys]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>
                {keys.map((key) => (
                  <Key key={key}>{key}</Key>
                ))}
              </dt>
              <dd>{translate(`desk.keys.${name}`)}</dd>
            </div>
          ))}
        </dl>
        <Button variant="outlined" onClick={onClose} autoFocus>
          {translate('desk.keys.close')}
        </Button>
      </Body>
    </Dialog>
  );
}
