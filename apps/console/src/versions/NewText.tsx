import { ReviseArticleDocument } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { TextArea } from '../layout/Field.tsx';
import { useDraft } from '../layout/use-draft.ts';
import { useDeskMutation } from '../providers/use-desk.ts';

const Form = styled('form')({ display: 'grid', gap: 8, margin: '8px 0 12px', '& .end': { display: 'flex', gap: 8 } });

/** Hands in the text as the outlet shows it now, for an article that has no address to be looked at. */
export function NewText({ articleId, onClose }: { articleId: string; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const { draft, keep, discard } = useDraft(`version.${articleId}`, '');
  const revise = useDeskMutation(ReviseArticleDocument, {
    onSuccess: ({ reviseArticle: { isNew } }) => {
      notify(isNew ? 'desk.versions.found_new' : 'desk.versions.found_same');
      discard();
      for (const key of ['desk', 'articles']) void queries.invalidateQueries({ queryKey: [key] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    revise.mutate({ articleId, text: draft });
  };
  const { error } = revise;
  return (
    <Form onSubmit={submit} noValidate>
      <TextArea
        label={translate('desk.versions.text')}
        help={translate('desk.versions.text_help')}
        error={error ? translate(error.message, { _: error.message }) : undefined}
        rows={10}
        value={draft}
        onChange={(event) => keep(event.target.value)}
        autoFocus
      />
      <div className="end">
        <Button type="submit" variant="contained" disabled={revise.isPending}>
          {translate('desk.versions.hand_in')}
        </Button>
        <Button onClick={onClose}>{translate('desk.cancel')}</Button>
      </div>
    </Form>
  );
}
