import CloseIcon from '@mui/icons-material/Close';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';

const Chips = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li': {
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    maxWidth: '100%',
    padding: '1px 2px 1px 10px',
    border: '1px solid var(--line-strong)',
    borderRadius: 6,
    background: 'var(--surface)',
  },
  '& span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& button': { width: 28, height: 28 },
});

interface Props {
  files: readonly File[];
  onChange: (files: readonly File[]) => void;
}

/** Files that were chosen and are not sent yet. */
export function ChosenFiles({ files, onChange }: Props) {
  const translate = useTranslate();
  if (!files.length) return null;
  return (
    <Chips aria-label={translate('desk.add.chosen')}>
      {files.map((file, at) => (
        <li key={`${at} ${file.name}`}>
          <span title={file.name}>{file.name}</span>
          <IconButton
            aria-label={translate('desk.add.leave_out', { name: file.name })}
            onClick={() => onChange(files.filter((other) => other !== file))}
          >
            <CloseIcon style={{ width: 16, height: 16 }} />
          </IconButton>
        </li>
      ))}
    </Chips>
  );
}
