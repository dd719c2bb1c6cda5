import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { type RaRecord, useDataProvider, useListContext, useNotify, useTranslate } from 'react-admin';
import { type CsvColumn, download, toCsv } from './csv.ts';

/** The most rows one export holds; more belongs in the API. */
const LIMIT = 10_000;

function useExport<Row extends RaRecord>(columns: readonly CsvColumn<Row>[], read: () => Promise<{ data: Row[] }>) {
  const { resource } = useListContext();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      download(resource, toCsv((await read()).data, columns));
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return { busy, run };
}

interface Props<Row> {
  columns: readonly CsvColumn<Row>[];
}

/** The whole list as filtered and sorted now. */
export function ExportButton<Row extends RaRecord>({ columns }: Props<Row>) {
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  const { resource, filterValues: filter, sort, total } = useListContext();
  const { busy, run } = useExport<Row>(columns, () =>
    dataProvider.getList<Row>(resource, { filter, sort, pagination: { page: 1, perPage: LIMIT } }),
  );
  return (
    <Button variant="outlined" startIcon={<DownloadIcon />} disabled={busy || !total} onClick={() => void run()}>
      {translate(busy ? 'desk.list.exporting' : 'desk.list.export')}
    </Button>
  );
}

/** The selected rows, wherever in the list they are. */
export function ExportSelectedButton<Row extends RaRecord>({ columns }: Props<Row>) {
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  const { resource, selectedIds } = useListContext();
  const { busy, run } = useExport<Row>(columns, () => dataProvider.getMany<Row>(resource, { ids: selectedIds }));
  return (
    <Button variant="outlined" startIcon={<DownloadIcon />} disabled={busy} onClick={() => void run()}>
      {translate(busy ? 'desk.list.exporting' : 'desk.list.export')}
    </Button>
  );
}
