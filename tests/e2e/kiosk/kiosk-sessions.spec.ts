import { runSessions, type SessionReport } from '../../../scripts/proof/kiosk/sessions.ts';
import { expect, test } from '../fixtures.ts';

// A few of the fifty of `npm run prove:kiosk`. "Klaar, wis alles" is tried in the check for venues.
const EXITS = ['walk away', 'leave', 'power cut'] as const;

test('leave nothing that can be found', async ({ baseURL }) => {
  const reports: SessionReport[] = [];
  await runSessions({
    url: `${baseURL}?kiosk`,
    sessions: EXITS.length,
    seed: 5,
    exits: EXITS,
    onReport: (report) => reports.push(report),
  });
  expect(reports.map(({ after }) => after)).toEqual(EXITS.map(() => []));
  // Otherwise a search that finds nothing would prove nothing.
  expect(reports.map(({ during }) => during)).toEqual(EXITS.map(() => ['heap']));
});
