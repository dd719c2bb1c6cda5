import { type ClaimPageFragment, CommentOnClaimDocument, MarkMentionsReadDocument } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type FormEvent, useEffect, useRef } from 'react';
import { useGetIdentity, useTranslate } from 'react-admin';
import { TextArea } from '../layout/Field.tsx';
import { Panel } from '../layout/Page.tsx';
import { useDraft } from '../layout/use-draft.ts';
import { When } from '../layout/When.tsx';
import { usePeople } from '../people/use-people.ts';
import { useClaimMutation } from './use-claim-mutation.ts';

const Frame = styled(Panel)({
  padding: '14px 20px 16px',
  '& h2': { margin: '0 0 10px', fontSize: 14, fontWeight: 650 },
  '& ol': { listStyle: 'none', margin: '0 0 12px', padding: 0 },
  '& li': { padding: '8px 0', borderTop: '1px solid var(--line)', overflowWrap: 'anywhere' },
  '& li p': { margin: '2px 0 0', whiteSpace: 'pre-wrap' },
  '& li.me': { boxShadow: '-8px 0 var(--surface), -11px 0 var(--accent)' },
  '& strong': { fontWeight: 600 },
  '& .quiet': { color: 'var(--ink-faint)', fontSize: 12.5 },
  '& form': { display: 'grid', gap: 8, justifyItems: 'start', '& > div': { width: '100%' } },
  '& .people': { display: 'flex', flexWrap: 'wrap', gap: 6 },
  '& .wrong': { color: 'var(--error)' },
});

/** What colleagues say about the claim among themselves; "@" calls one of them. */
export function Comments({ claim }: { claim: ClaimPageFragment }) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  useReadMentions(claim, identity?.id);
  return (
    <Frame aria-labelledby="comments-title">
      <h2 id="comments-title">{translate('desk.comment.title')}</h2>
      <ol data-testid="comments">
        {claim.comments.map(({ id, text, author, createdAt, mentions }) => (
          <li key={id} className={mentions.some((person) => person.id === identity?.id) ? 'me' : ''}>
            <strong>{author.name}</strong>{' '}
            <span className="quiet">
              <When at={createdAt} />
            </span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <Write claim={claim} />
    </Frame>
  );
}

/** Opening the claim is reading what was said to one there. */
function useReadMentions(claim: ClaimPageFragment, me: unknown) {
  const { mutate } = useClaimMutation(claim.id, MarkMentionsReadDocument);
  const last = claim.comments.findLast(({ mentions }) => mentions.some(({ id }) => id === me))?.id;
  const read = useRef<string>(undefined);
  useEffect(() => {
    if (!last || read.current === last) return;
    read.current = last;
    mutate({ claimId: claim.id });
  }, [last, claim.id, mutate]);
}

function Write({ claim }: { claim: ClaimPageFragment }) {
  const translate = useTranslate();
  const { draft, keep, discard } = useDraft(`comment.${claim.id}`, '');
  const area = useRef<HTMLTextAreaElement>(null);
  const comment = useClaimMutation(claim.id, CommentOnClaimDocument, { onSuccess: discard });
  const typed = /(?:^|[^\p{L}\p{N}_])@([\p{L} ]{0,30})$/u.exec(draft)?.[1];
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (draft.trim() && !comment.isPending) comment.mutate({ input: { claimId: claim.id, text: draft.trim() } });
  };
  return (
    <form
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
      }}
    >
      <TextArea
        ref={area}
        label={translate('desk.comment.write')}
        help={translate('desk.comment.help')}
        rows={2}
        value={draft}
        onChange={(event) => keep(event.target.value)}
      />
      {typed !== undefined && (
        <Colleagues
          typed={typed}
          onChoose={(name) => {
            keep(`${draft.slice(0, draft.length - typed.length)}${name} `);
            area.current?.focus();
          }}
        />
      )}
      {comment.error && (
        <span className="wrong" role="alert">
          {translate(comment.error.message, { _: comment.error.message })}
        </span>
      )}
      <Button type="submit" variant="outlined" disabled={comment.isPending || draft.trim() === ''}>
        {translate('desk.comment.send')}
      </Button>
    </form>
  );
}

/** Whom "@An" could mean; Tab goes there from the text. */
function Colleagues({ typed, onChoose }: { typed: string; onChoose: (name: string) => void }) {
  const translate = useTranslate();
  const { data } = usePeople();
  const wanted = typed.toLowerCase();
  const fitting = (data?.people ?? [])
    .filter(({ name, isActive }) => isActive && name.toLowerCase().startsWith(wanted) && name.toLowerCase() !== wanted)
    .slice(0, 6);
  if (fitting.length === 0) return null;
  return (
    <div className="people" role="group" aria-label={translate('desk.comment.mention')}>
      {fitting.map(({ id, name }) => (
        <Button key={id} variant="outlined" onClick={() => onChoose(name)}>
          @{name}
        </Button>
      ))}
    </div>
  );
}
