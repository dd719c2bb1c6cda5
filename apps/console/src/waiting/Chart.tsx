import { BarController, BarElement, CategoryScale, Chart as Drawing, LinearScale, Tooltip } from 'chart.js';
import { useEffect, useRef } from 'react';
import { useTheme, useTranslate } from 'react-admin';
import { Panel, Spoken } from '../layout/Page.tsx';
import { SANS } from '../theme.ts';

Drawing.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
Drawing.defaults.font = { family: SANS, size: 12 };
Drawing.defaults.animation = false;

interface Series {
  label: string;
  values: readonly (number | null)[];
  /** One of the theme's colours by its variable's name, or one for each bar. */
  colours: string | readonly string[];
}
interface Props {
  title: string;
  labels: readonly string[];
  series: readonly Series[];
  isHorizontal?: boolean;
}

const HEIGHT = 170;

/** Bars for the eye in the theme's colours; the same figures as a table for those who do not see them. */
export function Chart({ title, labels, series, isHorizontal = false }: Props) {
  const translate = useTranslate();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [theme] = useTheme();
  const key = JSON.stringify([labels, series]);
  useEffect(() => {
    if (!canvas.current) return;
    // The theme writes its variables as it renders: they are read after that.
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
    const counted = {
      beginAtZero: true,
      ticks: { precision: 0, color: colour('ink-soft') },
      grid: { color: colour('line') },
    };
    const named = {
      ticks: { color: colour('ink-soft'), maxRotation: 0, autoSkipPadding: 12 },
      grid: { display: false },
    };
    const drawing = new Drawing(canvas.current, {
      type: 'bar',
      data: {
        labels: [...labels],
        datasets: series.map(({ label, values, colours }) => ({
          label,
          data: [...values],
          backgroundColor: typeof colours === 'string' ? colour(colours) : colours.map(colour),
          borderRadius: 2,
        })),
      },
      options: {
        maintainAspectRatio: false,
        indexAxis: isHorizontal ? 'y' : 'x',
        scales: isHorizontal ? { x: counted, y: named } : { x: named, y: counted },
      },
    });
    return () => drawing.destroy();
    // Labels and series are new objects with every render; their content is what counts.
  }, [key, theme, isHorizontal]);
  const heading = `chart-${title.replace(/\W+/g, '-')}`;
  return (
    <Panel aria-labelledby={heading} style={{ padding: '12px 16px 10px' }}>
      <h2 id={heading} style={{ margin: '0 0 6px', fontSize: 14, fontWeight: 650 }}>
        {title}
      </h2>
      {series.length > 1 && <Legend series={series} />}
      <div style={{ position: 'relative', height: HEIGHT }}>
        <canvas ref={canvas} aria-hidden />
      </div>
      <Spoken>
        <table>
          <thead>
            <tr>
              <th scope="col">{translate('desk.figures.what')}</th>
              {series.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {labels.map((label, at) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {series.map((each) => (
                  <td key={each.label}>{each.values[at] ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Spoken>
    </Panel>
  );
}

function Legend({ series }: { series: readonly Series[] }) {
  return (
    <div aria-hidden style={{ display: 'flex', gap: 16, marginBottom: 4, fontSize: 12.5 }}>
      {series.map(({ label, colours }) => (
        <span key={label} style={{ display: 'inline-flex', alignItems: 'center', gap: 6 }}>
          <i style={{ width: 10, height: 10, borderRadius: 2, background: `var(--${String(colours)})` }} />
          {label}
        </span>
      ))}
    </div>
  );
}
