/** Who to turn to in an emergency, whatever the region calls it: a check names the role, each region's catalogue fills it. */
export const HELP_ROLES = ['steunpunt-mantelzorg', 'wmo-loket', 'wijkteam', 'crisisdienst'] as const;
export type HelpRole = (typeof HELP_ROLES)[number];

const PREFIX = 'role:';

/** The role that a help line such as `role:wijkteam` names; undefined for the id of a line or an entry. */
export const roleIn = (helpLine: string): HelpRole | undefined =>
  HELP_ROLES.find((role) => helpLine === `${PREFIX}${role}`);
