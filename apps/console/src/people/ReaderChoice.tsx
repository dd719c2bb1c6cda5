import { styled } from '@mui/material/styles';
import { useGetIdentity, useTranslate } from 'react-admin';
import { CheckField } from '../layout/Field.tsx';
import { usePeople } from './use-people.ts';

const Group = styled('fieldset')({
  margin: 0,
  padding: 0,
  border: 0,
  '& legend': { padding: 0, fontSize: 13, fontWeight: 600 },
  '& p': { margin: '2px 0 0', color: 'var(--ink-faint)', fontSize: 12.5 },
});

/** Who may see a confidential piece of evidence besides the one who adds it. */
export function ReaderChoice({ chosen, onChange }: { chosen: string[]; onChange: (ids: string[]) => void }) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { data } = usePeople();
  const others = (data?.people ?? []).filter(({ id, isActive }) => isActive && id !== identity?.id);
  return (
    <Group>
      <legend>{translate('desk.evidence.readers')}</legend>
      {others.map(({ id, name, role }) => (
        <CheckField
          key={id}
          label={`${name} · ${translate(`desk.role.${role}`)}`}
          checked={chosen.includes(id)}
          onChange={() => onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])}
        />
      ))}
      <p>{translate('desk.evidence.readers_help')}</p>
    </Group>
  );
}
