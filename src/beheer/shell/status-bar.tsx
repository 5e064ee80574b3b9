import type { Level } from '../../resources/rules/index.ts';
import { useBench } from '../bench-context.ts';
import type { Keeping } from '../keep/follow-work.ts';
import { Icon } from '../ui/icon.tsx';
import type { Work } from '../work/work.ts';

const NAMES: Readonly<Record<Level, readonly [one: string, more: string]>> = {
  fout: ['fout', 'fouten'],
  'let-op': ['let op', 'let op'],
  tip: ['tip', 'tips'],
};

/** Whether the browser has the last change. */
const KEPT: Readonly<Record<Keeping, string>> = {
  kept: 'Bewaard in deze browser',
  unchanged: '',
  waits: '',
  no: 'Deze browser bewaart niets: bewaar zelf',
  'other-tab': 'Open in een ander tabblad: bewaar zelf',
  'other-work': 'Nog niet bewaard',
};

function Counts({ work }: { readonly work: Work }) {
  const { reports, entries } = work.checked.value;
  const counted = (level: Level) => reports.filter((report) => report.level === level).length;
  return (
    <>
      <span>{entries.length} rijen in orde</span>
      {(['fout', 'let-op', 'tip'] as const).map((level) => (
        <span key={level}>
          <Icon name={level} /> {counted(level)} {NAMES[level][counted(level) === 1 ? 0 : 1]}
        </span>
      ))}
      <span class="o-wide">{KEPT[useBench().keepingOf(work)]}</span>
      <span role="status">{work.isChecking.value ? 'Wij kijken de lijst na' : ''}</span>
    </>
  );
}

/** What a spreadsheet has at the bottom: how much there is, and what there is to say. */
export function StatusBar({ work }: { readonly work: Work | undefined }) {
  return (
    <footer class="o-status">
      <span>
        <Icon name="lock" /> Blijft op dit apparaat
      </span>
      {useBench().isOffline.value && <span>Werkt zonder internet</span>}
      {work ? <Counts work={work} /> : <span>Nog geen bestand open</span>}
      <span class="o-grow" />
      <span class="o-wide">Versie {__APP_VERSION__}</span>
    </footer>
  );
}
