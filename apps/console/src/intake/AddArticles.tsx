import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type ComponentProps, useSyncExternalStore } from 'react';
import { LinkBase, useGetList, useNavigate, useTranslate } from 'react-admin';
import { useDropzone } from 'react-dropzone';
import { useMay } from '../claims/ClaimTools.tsx';
import { Field, TextArea } from '../layout/Field.tsx';
import { Panel, usePageTitle } from '../layout/Page.tsx';
import { SERIF } from '../theme.ts';
import { ChosenFiles } from './ChosenFiles.tsx';
import { intakeList } from './intake-list.ts';
import { IntakeList } from './IntakeList.tsx';
import { type Adding, type Draft, useAdd } from './use-add.ts';

const Frame = styled('div')({
  position: 'relative',
  maxWidth: 1120,
  '& .over': {
    position: 'absolute',
    inset: -8,
    zIndex: 5,
    display: 'grid',
    placeItems: 'center',
    border: '2px dashed var(--accent)',
    borderRadius: 10,
    background: 'color-mix(in srgb, var(--accent-soft) 92%, transparent)',
    color: 'var(--ink)',
    fontSize: 18,
    fontWeight: 600,
  },
});
const Form = styled('form')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 300px',
  gap: 20,
  alignItems: 'start',
  [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));
const Heading = styled('div')({
  maxWidth: 760,
  marginBottom: 16,
  '& h1': { margin: '0 0 4px', fontSize: 20, fontWeight: 650 },
  '& p': { margin: 0, color: 'var(--ink-soft)' },
});
const Typing = styled('div')({
  display: 'grid',
  gap: 12,
  '& .files': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 10px', color: 'var(--ink-soft)' },
});
const Side = styled(Panel)({
  display: 'grid',
  gap: 16,
  padding: 16,
  '& .buttons': { display: 'flex', flexWrap: 'wrap', gap: 8 },
  '& small': { color: 'var(--ink-faint)' },
});
const Problem = styled('p')({ margin: 0, padding: '8px 12px', borderRadius: 6, background: 'var(--error-soft)' });

const KINDS = '.txt .md .html .docx .pdf .eml';

/** One box for all that comes in: a text, addresses, files; below, how far each has come. */
export default function AddArticles() {
  const translate = useTranslate();
  const adding = useAdd();
  usePageTitle(translate('desk.add.title'));
  const { files, setFiles } = adding;
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    onDrop: (dropped) => setFiles([...files, ...dropped]),
    noClick: true,
    noKeyboard: true,
  });
  return (
    <Frame {...getRootProps()}>
      <Heading>
        <h1>{translate('desk.add.title')}</h1>
        <p>{translate('desk.add.intro')}</p>
      </Heading>
      <Form onSubmit={adding.submit} noValidate>
        <Typing>
          <Box adding={adding} />
          <div className="files">
            <input {...getInputProps({ 'aria-label': translate('desk.add.choose_files') })} />
            <Button variant="outlined" onClick={open}>
              {translate('desk.add.choose_files')}
            </Button>
            <span>{translate('desk.add.drop', { kinds: KINDS })}</span>
          </div>
          <ChosenFiles files={files} onChange={setFiles} />
        </Typing>
        <Facts adding={adding} />
      </Form>
      <IntakeList />
      {isDragActive && <div className="over">{translate('desk.add.drop_here')}</div>}
    </Frame>
  );
}

function Box({ adding: { draft, typed, type, errors } }: { adding: Adding }) {
  const translate = useTranslate();
  const isAddresses = typed.is === 'addresses';
  // What was handed in is to be in sight without scrolling.
  const isListed = useSyncExternalStore(intakeList.subscribe, intakeList.current).length > 0 && typed.is === 'nothing';
  return (
    <TextArea
      name="text"
      value={draft.text}
      onChange={(event) => type('text', event.target.value)}
      label={translate('desk.add.text')}
      help={translate(isAddresses ? 'desk.add.addresses_help' : 'desk.add.text_help')}
      error={errors.text && translate(errors.text, { _: errors.text })}
      rows={isAddresses || isListed ? 8 : 16}
      spellCheck={!isAddresses}
      autoFocus
      style={{ fontFamily: SERIF, fontSize: 17, lineHeight: 1.55, padding: '12px 16px' }}
    />
  );
}

function Facts({ adding }: { adding: Adding }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const mayFollow = useMay('feed:manage');
  const { draft, typed, count, isOne, type, clear, errors, busy } = adding;
  const field = (name: keyof Draft, help?: string) => ({
    name,
    value: draft[name],
    error: errors[name] && translate(errors[name], { _: errors[name] }),
    help: help && translate(help),
    onChange: (event: { target: { value: string } }) => type(name, event.target.value),
  });
  const feed = typed.is === 'addresses' && typed.urls.length === 1 && mayFollow ? typed.urls[0] : null;
  return (
    <Side aria-label={translate('desk.add.facts')}>
      <OutletField
        {...field('outlet', isOne ? 'desk.add.outlet_help' : 'desk.add.outlet_all')}
        label={translate('desk.add.outlet')}
      />
      {isOne && (
        <>
          <Field {...field('title')} label={translate('desk.add.headline')} />
          <Field {...field('byline')} label={translate('desk.add.byline')} />
          <Field {...field('publishedAt', 'desk.add.published_help')} label={translate('desk.add.published')} />
        </>
      )}
      {errors.form && (
        <Problem role="alert">
          {translate(errors.form, { _: errors.form })} {translate('desk.add.kept')}
        </Problem>
      )}
      <div className="buttons">
        <Button type="submit" variant="contained" disabled={busy}>
          {translate(busy ? 'desk.add.submitting' : 'desk.add.submit', { smart_count: Math.max(1, count) })}
        </Button>
        {feed && (
          <Button variant="outlined" onClick={() => navigate('/feeds', { state: { url: feed } })}>
            {translate('desk.add.as_feed')}
          </Button>
        )}
        {count > 0 && !busy && <Button onClick={clear}>{translate('desk.add.clear')}</Button>}
      </div>
      <small role="status">
        <Understood adding={adding} />
      </small>
      <small>
        <LinkBase to="/feeds">{translate('desk.add.feeds')}</LinkBase>
      </small>
    </Side>
  );
}

/** What the box holds, in words, before anything is sent. */
function Understood({ adding: { draft, typed, files } }: { adding: Adding }) {
  const translate = useTranslate();
  const parts = [
    files.length > 0 && translate('desk.add.files', { smart_count: files.length }),
    typed.is === 'addresses' && translate('desk.add.addresses', { smart_count: typed.urls.length }),
    (typed.is === 'text' || (typed.is === 'nothing' && !files.length)) &&
      translate('desk.add.words', { smart_count: draft.text.trim() ? draft.text.trim().split(/\s+/).length : 0 }),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Known outlets are offered while typing, so that "FT" and "Financial Times" do not become two. */
function OutletField(props: ComponentProps<typeof Field>) {
  const { data = [] } = useGetList<{ id: string; name: string }>('outlets');
  return (
    <>
      <Field {...props} list="known-outlets" autoComplete="off" />
      <datalist id="known-outlets">
        {data.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}
