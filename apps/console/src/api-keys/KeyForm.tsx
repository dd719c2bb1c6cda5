import { CreateApiKeyDocument, type KeyScope } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { CheckField, Field, SelectField } from '../layout/Field.tsx';
import { FormPanel } from '../layout/FormPanel.tsx';
import { useDeskMutation } from '../providers/use-desk.ts';

export const SCOPES: KeyScope[] = ['PUBLISHED_READ', 'CLAIMS_READ', 'ARTICLES_WRITE'];
const DAYS = [30, 90, 365, 730];

interface Props {
  onMade: (token: string, name: string) => void;
  onClose: () => void;
}

export function KeyForm({ onMade, onClose }: Props) {
  const translate = useTranslate();
  const [isScopeMissing, setScopeMissing] = useState(false);
  const create = useDeskMutation(CreateApiKeyDocument, {
    onSuccess: ({ createApiKey: { token, key } }) => onMade(token, key.name),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const scopes = typed.getAll('scope') as KeyScope[];
    setScopeMissing(scopes.length === 0);
    if (scopes.length)
      create.mutate({ input: { name: String(typed.get('name')).trim(), scopes, days: Number(typed.get('days')) } });
  };
  const problem = isScopeMissing ? 'desk.api_keys.scope_missing' : create.error?.message;
  return (
    <FormPanel aria-labelledby="new-key-title">
      <h2 id="new-key-title">{translate('desk.api_keys.create')}</h2>
      <form onSubmit={submit}>
        <Field
          label={translate('desk.api_keys.column.name')}
          help={translate('desk.api_keys.name_help')}
          name="name"
          autoComplete="off"
          maxLength={100}
          required
          autoFocus
        />
        <SelectField label={translate('desk.api_keys.holds')} name="days" defaultValue={365}>
          {DAYS.map((days) => (
            <option key={days} value={days}>
              {translate('desk.api_keys.days', { smart_count: days })}
            </option>
          ))}
        </SelectField>
        <fieldset>
          <legend>{translate('desk.api_keys.column.scopes')}</legend>
          {SCOPES.map((scope) => (
            <CheckField
              key={scope}
              name="scope"
              value={scope}
              label={translate(`desk.api_keys.scope.${scope}`)}
              defaultChecked={scope === 'PUBLISHED_READ'}
            />
          ))}
        </fieldset>
        {problem && (
          <p className="wrong" role="alert">
            {translate(problem, { _: problem })}
          </p>
        )}
        <div className="end">
          <Button type="submit" variant="contained" disabled={create.isPending}>
            {translate('desk.api_keys.make')}
          </Button>
          <Button onClick={onClose}>{translate('desk.cancel')}</Button>
        </div>
      </form>
    </FormPanel>
  );
}
